/**
 * Owns: message rings when domains and policies come and go: peers that die, ids used again, what a
 * policy update finds, takes back and no longer tells.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { POLICY_LOAD } from '../../core/abi/numbers.ts';
import { PAGE_KIND } from '../../core/columns.ts';
import { OFFENCE } from '../../core/policy_review.ts';
import { Harness, TEST_POLICY, imageOf } from '../core/harness.ts';
import type { Actor } from '../core/harness.ts';
import {
  ask,
  heard,
  listen,
  receive,
  register,
  sendTo,
  tellRoom,
  unregister,
} from '../core/messages.ts';

let h: Harness;
let red: Actor;
let clerk: Actor;
let blue: Actor;
let broker: Actor;
let reader: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 8, frames: 32 + 6 * 16 } });
  red = h.build('Red', 8);
  clerk = h.build('Clerk', 8);
  blue = h.build('Blue', 8);
  broker = h.build('Broker', 8);
  reader = h.build('Reader', 8);
  back = h.checkpoint();
});
beforeEach(() => back());

const NOTE = 'sixteen bytes...';
const result = (by: Actor, to: Actor, what = NOTE, aport = 7): number | string => {
  const outcome = sendTo(by, to.id, what, { aport });
  return outcome.error === 'ok' ? outcome.result : outcome.error;
};
/** Sends until the answer is another. */
const fill = (by: Actor, to: Actor): void => {
  for (let i = 0; i < 3; i += 1) sendTo(by, to.id, NOTE);
};

test('a ring for a partner is for this life of it', () => {
  register(red, { partner: clerk.id });
  expect(result(clerk, red)).toBe(16);
  h.destroy(clerk);
  const next = h.reuse(clerk, 'Clerk', 8);
  expect(result(next, red)).toBe('ECONNREFUSED');
  expect(ask(next, red.id)).toEqual(['ok', 0, 0]);
  // Registered anew it starts empty: what the one before left there is not its successor's to see.
  expect(register(red, { partner: next.id, flags: 1 })).toBe('EEXIST');
  expect(register(red, { partner: next.id })).toBe('ok');
  expect(ask(next, red.id)).toEqual(['ok', 1 + 4 + 8, 64]);
});

test('a dying receiver, an absent one and a forbidden one are alike', () => {
  register(red);
  h.domain0.call('domctl.destroydomain', { domain: red.id });
  const all = [red.id, 7, 63, blue.id].map((id) => [
    sendTo(reader, id, NOTE).error,
    ask(reader, id)[0],
    register(reader, { partner: id }),
  ]);
  expect(all[0]).toEqual(['EPERM', 'EPERM', 'EPERM']);
  expect(new Set(all.map((each) => each.join()))).toEqual(new Set(['EPERM,EPERM,EPERM']));
  expect(sendTo(h.domain0, red.id, NOTE).error).toBe('ESRCH');
});

test('nothing of its rings is left when a domain is gone', () => {
  register(red, { partner: clerk.id, pages: [2, 3], length: 8128 });
  register(red, { aport: 9, pages: [4] });
  sendTo(clerk, red.id, NOTE);
  h.destroy(red);
  const next = h.reuse(red, 'Red', 8);
  expect(result(clerk, next)).toBe('ECONNREFUSED');
  expect(unregister(next, { aport: 9 })).toBe('ENOENT');
  expect(h.view.physmap.kind.indexOf(PAGE_KIND.ring)).toBe(-1);
  expect(register(next)).toBe('ok');
});

test('the label says how many rings a domain may have', async () => {
  const policy = TEST_POLICY.replace(/(Blue\]\n.*)maps: 3/, '$1maps: 3, rings: 1');
  const other = await Harness.boot({ policy });
  const one = other.build('Blue', 8);
  expect(register(one)).toBe('ok');
  expect(register(one, { aport: 8, pages: [3] })).toBe('ENOSPC');
  unregister(one);
  expect(register(one, { aport: 8, pages: [3] })).toBe('ok');
});

// Policy updates

test('a policy under which a ring’s partner may not send to it is refused, and says which ring', async () => {
  const next = TEST_POLICY.replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  );
  const apart = await imageOf(
    next.replace('types: [Red, Blue]\n    bridge', 'types: [Blue]\n    bridge'),
  );
  register(red, { partner: broker.id, aport: 9, pages: [3] });
  register(broker);
  const refused = h.load(apart);
  expect(refused.error).toBe('EBUSY');
  expect(refused.offenders.map((each) => ({ ...each, rule: 0 }))).toEqual([
    { kind: OFFENCE.ring, domid: red.id, peer: broker.id, index: 0, rule: 0 },
  ]);
  // A ring for everybody offends nobody: each message is judged when it is sent.
  unregister(red, { partner: broker.id, aport: 9 });
  expect(result(red, broker)).toBe(16);
  expect(h.load(apart).error).toBe('ok');
  expect(result(red, broker)).toBe('EPERM');
  expect(register(red, { partner: broker.id })).toBe('EPERM');
});

test('who may not hear any more after an update is not woken', async () => {
  const next = TEST_POLICY.replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  );
  const deaf = await imageOf(
    next.replace(
      'types: [Red]\n    walls: [Red]\n    limits',
      'types: [{ name: Red, mode: send }]\n    walls: [Red]\n    limits',
    ),
  );
  const virq = listen(clerk);
  register(red, { partner: clerk.id });
  fill(clerk, red);
  expect(h.load(deaf).error).toBe('ok');
  receive(red);
  tellRoom(red);
  unregister(red, { partner: clerk.id });
  expect(heard(clerk, virq)).toBe(false);
  h.destroy(red);
  expect(heard(clerk, virq)).toBe(false);
});

test('a load that takes back what it forbids ends the ring', async () => {
  const next = TEST_POLICY.replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  );
  const apart = await imageOf(
    next.replace('types: [Red, Blue]\n    bridge', 'types: [Blue]\n    bridge'),
  );
  register(red, { partner: broker.id });
  expect(result(broker, red)).toBe(16);
  const image = { image: apart, size: apart.length, mode: POLICY_LOAD.revoke };
  expect(h.domain0.call('policy_op.load', image).error).toBe('ok');
  expect(h.view.message_ring.registered.indexOf(1)).toBe(-1);
  expect(unregister(red, { partner: broker.id })).toBe('ENOENT');
  expect(result(broker, red)).toBe('EPERM');
});
