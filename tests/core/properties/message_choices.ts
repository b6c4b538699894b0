/**
 * Owns: which message call a random guest makes: it sends to a ring that is open to it, takes what
 * is in its own, asks for room, or registers a ring.
 */

import { ARGO_DOMID_ANY, PAGE_SIZE } from '../../../core/abi/numbers.ts';
import type { Machine } from '../../../core/machine.ts';
import type { Draw } from './arguments.ts';

export interface Choice {
  readonly call: string;
  readonly given: Record<string, number>;
}

export function chooseMessage(machine: Machine, domain: number, d: Draw): Choice {
  const { rings, ringPages, domains } = machine.config;
  const { message_ring: ring, message_page } = machine.view;
  const open: number[] = [];
  const own: number[] = [];
  for (let row = 0; row < domains * rings; row += 1) {
    if (ring.registered[row] === 0) continue;
    if (Math.floor(row / rings) === domain) own.push(row);
    if (ring.partner[row] === domain || ring.partner[row] === ARGO_DOMID_ANY) open.push(row);
  }
  if (own.length > 0 && d.rarely(3)) {
    const row = d.of(...own);
    const { buffer, byteOffset, length } = machine.memory(domain);
    const rx = d.rarely(9) ? d.below(0x1_0000) : ring.tx_ptr[row];
    const head = message_page.guest_frame[row * ringPages] * PAGE_SIZE;
    new DataView(buffer, byteOffset, length).setUint32(head, rx, true);
    if (d.rarely(5)) {
      const given = { aport: ring.aport[row], partner_id: ring.partner[row] };
      return { call: 'argo_op.unregister_ring', given };
    }
    return { call: 'argo_op.notify', given: { nent: d.below(2) } };
  }
  if (open.length === 0 || d.rarely(4)) return { call: 'argo_op.register_ring', given: {} };
  const row = d.of(...open);
  const [owner, aport] = [Math.floor(row / rings), ring.aport[row]];
  if (d.rarely(5)) {
    const given = { nent: 1, 'data.ring.domain_id': owner, 'data.ring.aport': aport };
    return { call: 'argo_op.notify', given };
  }
  return { call: 'argo_op.sendv', given: { 'dst.domain_id': owner, 'dst.aport': aport } };
}
