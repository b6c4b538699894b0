/**
 * Owns: how the next vcpu is chosen: of those that may run in a slot, the one with the least
 * weighted runtime.
 * Must not know: slots' ends, turns.
 */

import type { View } from './columns.ts';
import type { MachineConfig } from './config.ts';
import { capLeft } from './credit.ts';
import { EVERYONE } from './partitions.ts';
import { isRunnable } from './scheduling.ts';

type RunView = View<
  | 'domain.state'
  | 'domain.pause_count'
  | 'domain.frames_paged'
  | 'domain.partition'
  | 'domain.cap'
  | 'domain.cap_used'
  | 'domain.cap_period'
  | 'vcpu.state'
  | 'vcpu.runtime'
>;

/**
 * The runnable vcpu of a partition (or of `EVERYONE`) with the least runtime whose domain's cap is
 * not used up, the lowest number first; −1 for none.
 */
export function nextVcpu(
  view: RunView,
  config: MachineConfig,
  partition: number,
  time: number,
): number {
  let best = -1;
  const count = config.domains * config.vcpus;
  for (let vcpu = 0; vcpu < count; vcpu += 1) {
    if (!isRunnable(view, config, vcpu)) continue;
    const domain = (vcpu / config.vcpus) | 0;
    if (partition !== EVERYONE && view.domain.partition[domain] !== partition) continue;
    if (view.domain.cap[domain] !== 0 && capLeft(view, domain, time) <= 0) continue;
    if (best < 0 || view.vcpu.runtime[vcpu] < view.vcpu.runtime[best]) best = vcpu;
  }
  return best;
}
