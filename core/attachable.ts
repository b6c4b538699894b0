/**
 * Owns: whether the memory that the host has for a guest is what the domain's builder populated.
 * Must not know: what is in it.
 */

import { HYPERVISOR_PAGES } from './abi/guest_abi.ts';
import { PAGE_SIZE } from './abi/numbers.ts';
import { DOMAIN_STATE, PAGE_KIND } from './columns.ts';
import type { View } from './columns.ts';
import type { MachineConfig } from './config.ts';

/** Why memory of so many pages can't be attached to a domain, or undefined. */
export function whyNotAttached(
  { domain: domains, physmap }: View<'domain.state' | 'domain.memory_pages' | 'physmap.kind'>,
  config: MachineConfig,
  domain: number,
  pages: number,
): string | undefined {
  const own = pages - HYPERVISOR_PAGES;
  const isBuilding =
    domain >= 0 && domain < config.domains && domains.state[domain] === DOMAIN_STATE.building;
  if (!isBuilding) return `domain ${domain} is not being built`;
  if (domains.memory_pages[domain] !== 0) return `domain ${domain} has memory already`;
  if (!Number.isInteger(pages) || own < 1 || pages > config.guestFrames) {
    return `${pages * PAGE_SIZE} bytes are not from 17 to ${config.guestFrames} pages`;
  }
  for (let page = 0; page < config.guestFrames; page += 1) {
    const kind = physmap.kind[domain * config.guestFrames + page];
    if (kind !== (page < own ? PAGE_KIND.own : PAGE_KIND.hole)) {
      return page < own
        ? `guest frame ${page} is not populated`
        : `guest frame ${page} is populated but not in the image`;
    }
  }
  return undefined;
}
