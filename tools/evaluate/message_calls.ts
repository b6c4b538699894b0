/**
 * Owns: what the message calls ask the monitor. Of `notify`, what its first entry asks.
 *
 * Faults in the caller's own memory and in registers are left out: a state doesn't hold them.
 */

import { ARGO_DOMID_ANY, PAGE_SIZE } from '../../core/abi/numbers.ts';
import { OP } from '../../policy/operations.ts';
import type { Planner } from './plan.ts';

/** Bytes of the head of a ring and of a message, and what messages are padded to. */
const RING_HEAD = 64;
const MESSAGE_HEAD = 16;
const SLOT = 16;
const ENTRIES_MAX = 256;

function isPadded(p: Planner, ...fields: readonly string[]): boolean {
  if (fields.every((field) => p.argument(field) === 0)) return false;
  p.fail('EINVAL', 'padding is not zero');
  return true;
}

export function registerRing(p: Planner): void {
  if (isPadded(p, 'pad')) return;
  const length = p.argument('len');
  const max = p.setting.config.ringPages * PAGE_SIZE - RING_HEAD;
  if (length < MESSAGE_HEAD + 2 * SLOT || length % SLOT !== 0 || length > max) {
    p.fail('EINVAL', `a ring has from ${MESSAGE_HEAD + 2 * SLOT} to ${max} bytes, in whole slots`);
    return;
  }
  const named = p.argument('partner_id');
  if (named === ARGO_DOMID_ANY) return;
  const partner = p.named(named, 'ESRCH');
  if (partner !== undefined) p.ask(OP['message.register'], p.caller, partner);
}

function sendTo(p: Planner, named: number): void {
  const receiver = p.named(named, 'ESRCH');
  if (receiver !== undefined) p.ask(OP['message.send'], p.caller, receiver);
}

export function sendMessage(p: Planner): void {
  if (isPadded(p, 'src.pad', 'dst.pad')) return;
  const source = p.argument('src.domain_id');
  if (source !== ARGO_DOMID_ANY && source !== p.caller) {
    p.fail('EPERM', 'the source is another domain than the caller');
    return;
  }
  sendTo(p, p.argument('dst.domain_id'));
}

export function notify(p: Planner): void {
  if (isPadded(p, 'pad')) return;
  const count = p.argument('nent');
  if (count > ENTRIES_MAX) p.fail('EACCES', `more than ${ENTRIES_MAX} entries`);
  if (count === 0 || count > ENTRIES_MAX || isPadded(p, 'data.ring.pad', 'data.pad')) return;
  sendTo(p, p.argument('data.ring.domain_id'));
}
