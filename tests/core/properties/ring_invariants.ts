/**
 * Owns: what holds of message rings, the pages that they are made of, and the waits for room in
 * them. Written from what the columns mean, with none of the code that keeps it so.
 */

import { ARGO_DOMID_ANY } from '../../../core/abi/numbers.ts';
import { PAGE_KIND } from '../../../core/columns.ts';
import { lives } from './looking.ts';
import type { Looking } from './looking.ts';

const RING_HEAD = 64;
const PAGE = 4096;

/** Rings and their pages know each other; what is not in use is bare. */
export function rings(look: Looking): void {
  const { view, config, policy, check } = look;
  const { message_ring: ring, message_page, physmap, domain: domains } = view;
  /** Rows of the guest-frame map that are in a ring. */
  const parts = new Set<number>();
  const ids = new Set<string>();
  for (let row = 0; row < config.domains * config.rings; row += 1) {
    const owner = Math.floor(row / config.rings);
    const what = (): string => `ring ${row % config.rings} of domain ${owner}`;
    const used = ring.registered[row] === 1;
    const length = ring.length[row];
    const pages = used ? Math.ceil((RING_HEAD + length) / PAGE) : 0;
    for (let i = 0; i < config.ringPages; i += 1) {
      const guestFrame = message_page.guest_frame[row * config.ringPages + i];
      if (i >= pages) {
        check(guestFrame === 0, () => `page ${i} of ${what()} is not in use`);
        continue;
      }
      const at = owner * config.guestFrames + guestFrame;
      const own = physmap.kind[at] === PAGE_KIND.ring && guestFrame < domains.memory_pages[owner];
      check(own, () => `page ${i} of ${what()} is its owner's and has bytes`);
      check(!parts.has(at), () => `page ${i} of ${what()} is in one ring, once`);
      parts.add(at);
    }
    const { [row]: partner } = ring.partner;
    if (!used) {
      const bare = [ring.aport, partner, length, ring.tx_ptr, ring.lost, ring.partner_generation];
      check(
        bare.every((cell) => (typeof cell === 'number' ? cell : cell[row]) === 0),
        () => `${what()} is bare`,
      );
      continue;
    }
    check(lives(look, owner), () => `the owner of ${what()} lives`);
    check(row % config.rings < domains.rings_max[owner], () => `${what()} is within the limit`);
    check(pages <= config.ringPages && length % 16 === 0, () => `${what()} has a size`);
    const tx = ring.tx_ptr[row];
    check(tx < length && tx % 16 === 0, () => `${what()} goes on inside itself`);
    const id = `${owner} ${ring.aport[row]} ${partner}`;
    check(!ids.has(id), () => `${what()} is the only one of its name`);
    ids.add(id);
    if (partner === ARGO_DOMID_ANY) continue;
    const isMeant = ring.partner_generation[row] === domains.generation[partner];
    if (!lives(look, partner) || !isMeant) continue;
    const [from, to] = [domains.label[partner], domains.label[owner]];
    check(policy.flows(from, to) || policy.isPermissive(to), () => `the policy permits ${what()}`);
  }
  for (let at = 0; at < config.domains * config.guestFrames; at += 1) {
    const isRing = physmap.kind[at] === PAGE_KIND.ring;
    check(isRing === parts.has(at), () => `page row ${at} is in a ring, or of another kind`);
  }
}

/** Each domain knows how many wait for it; nobody waits twice, or for who is gone. */
export function messageWaits(look: Looking): void {
  const { view, config, check } = look;
  const { message_wait: wait, domain: domains } = view;
  const waiters = new Map<number, number>();
  for (let sender = 0; sender < config.domains; sender += 1) {
    const seen = new Set<string>();
    for (let row = sender * config.waits; row < (sender + 1) * config.waits; row += 1) {
      const receiver = wait.receiver[row] - 1;
      if (receiver < 0) {
        check(wait.aport[row] === 0 && wait.size[row] === 0, () => `wait ${row} is bare`);
        continue;
      }
      check(
        lives(look, receiver) && lives(look, sender),
        () => `wait ${row} is between the living`,
      );
      const name = `${receiver} ${wait.aport[row]}`;
      check(!seen.has(name), () => `domain ${sender} waits once for port ${name}`);
      seen.add(name);
      waiters.set(receiver, (waiters.get(receiver) ?? 0) + 1);
    }
  }
  for (let d = 0; d < config.domains; d += 1) {
    const count = waiters.get(d) ?? 0;
    check(domains.message_waiters[d] === count, () => `${count} wait for domain ${d}`);
  }
}
