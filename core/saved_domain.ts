/**
 * Owns: what a saved domain is to the core, beside the contents of its memory, and taking it from
 * the columns.
 *
 * As in Xen, what names other domains stays behind: ports, grants, maps of others' frames and event
 * queues are gone when it is restored, and its call of suspend answers 0 to tell it so. Its timers
 * ended when it suspended. Must not know: files, programs, backends.
 */

import type { LoadedPolicy } from '../enforcement/loaded_policy.ts';
import { HYPERVISOR_PAGE, HYPERVISOR_PAGES } from './abi/guest_abi.ts';
import { DOMAIN_STATE, PAGE_KIND, TRANSFER, VCPU_STATE } from './columns.ts';
import type { View } from './columns.ts';
import type { MachineConfig } from './config.ts';

export interface SavedVcpu {
  readonly isUp: boolean;
  readonly isInitialised: boolean;
  /** Result of the call that it is in, unsigned; what it starts with where it never ran. */
  readonly result: number;
}

export interface SavedDomain {
  /** The label's name: numbers are a machine's own. */
  readonly label: string;
  /** The policy that was in force. */
  readonly policy: { readonly name: string; readonly version: string; readonly hash: string };
  readonly weight: number;
  readonly cap: number;
  /** Pages of guest memory, the hypervisor's included. */
  readonly pages: number;
  /** The guest frames that were its own, ascending. Where others were mapped are holes. */
  readonly frames: readonly number[];
  readonly vcpus: readonly SavedVcpu[];
}

/** Whether a page is one that the hypervisor keeps, of a memory of so many pages. */
export function isHypervisorPage(pages: number, page: number): boolean {
  const index = page - (pages - HYPERVISOR_PAGES);
  return Object.values<number>(HYPERVISOR_PAGE).includes(index);
}

export type SavedReads = View<
  | 'domain.state'
  | 'domain.label'
  | 'domain.suspender'
  | 'domain.transfer'
  | 'domain.weight'
  | 'domain.cap'
  | 'domain.vcpus_max'
  | 'domain.memory_pages'
  | 'physmap.kind'
  | 'vcpu.state'
  | 'vcpu.initialised'
  | 'vcpu.result'
>;

/** What a domain is that the host was permitted to take, or undefined. */
export function describeDomain(
  { domain: domains, physmap, vcpu }: SavedReads,
  config: MachineConfig,
  policy: LoadedPolicy,
  domain: number,
): SavedDomain | undefined {
  const isPermitted =
    domains.state[domain] === DOMAIN_STATE.shutdown && domains.transfer[domain] === TRANSFER.saving;
  if (!isPermitted) return undefined;
  const frames: number[] = [];
  for (let page = 0; page < domains.memory_pages[domain]; page += 1) {
    const kind = physmap.kind[domain * config.guestFrames + page];
    const isOwn = kind === PAGE_KIND.own || kind === PAGE_KIND.event || kind === PAGE_KIND.ring;
    if (isOwn) frames.push(page);
  }
  const vcpus = Array.from({ length: domains.vcpus_max[domain] }, (_, index): SavedVcpu => {
    const row = domain * config.vcpus + index;
    return {
      isUp: vcpu.state[row] === VCPU_STATE.stopped,
      isInitialised: vcpu.initialised[row] === 1,
      // Its call of suspend answers 0, where it would answer 1 if it went on here.
      result: index === domains.suspender[domain] ? 0 : vcpu.result[row],
    };
  });
  const { name, version, hash } = policy.image;
  return {
    label: policy.labelName(domains.label[domain]),
    policy: { name, version: version.join('.'), hash },
    weight: domains.weight[domain],
    cap: domains.cap[domain],
    pages: domains.memory_pages[domain],
    frames,
    vcpus,
  };
}

/** Why a saved domain can't be put into one that is being built, or undefined. */
export function whyNotRestored(
  { domain: domains, physmap }: SavedReads,
  config: MachineConfig,
  domain: number,
  saved: SavedDomain,
  memoryPages: number,
): string | undefined {
  const isPermitted =
    domains.state[domain] === DOMAIN_STATE.building &&
    domains.transfer[domain] === TRANSFER.restoring &&
    domains.memory_pages[domain] === 0;
  if (!isPermitted) return `domain ${domain} is not to be restored`;
  if (memoryPages !== saved.pages) {
    return `its program has ${memoryPages} pages of memory, and ${saved.pages} were saved`;
  }
  if (saved.vcpus.length !== domains.vcpus_max[domain]) {
    return `it had ${saved.vcpus.length} vcpus, and domain ${domain} has another number`;
  }
  const own = new Set(saved.frames);
  for (let page = 0; page < config.guestFrames; page += 1) {
    const isOwn = physmap.kind[domain * config.guestFrames + page] === PAGE_KIND.own;
    if (isOwn !== own.has(page)) return `guest frame ${page} is not as it was saved`;
  }
  return undefined;
}
