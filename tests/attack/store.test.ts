/** Owns: what can't be had from the store by those whom nobody gave it. */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { OFFENCE } from '../../core/policy_review.ts';
import { HYPERVISOR, XS } from '../../core/abi/numbers.ts';
import { Harness, TEST_POLICY, imageOf } from '../core/harness.ts';
import { StoreClient } from '../core/store_client.ts';

let h: Harness;
let red: StoreClient;
let blue: StoreClient;
let broker: StoreClient;
let reader: StoreClient;
let operator: StoreClient;
let back: () => void;

const home = ({ actor }: StoreClient, node = ''): string => `/local/domain/${actor.id}${node}`;
const only = (who: StoreClient, ...others: string[]): string[] => [`n${who.actor.id}`, ...others];

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 7, frames: 160 } });
  [red, blue, broker, reader] = ['Red', 'Blue', 'Broker', 'Reader'].map(
    (label) => new StoreClient(h.build(label)),
  ) as [StoreClient, StoreClient, StoreClient, StoreClient];
  operator = new StoreClient(h.domain0);
  back = h.checkpoint();
});
beforeEach(() => back());

test('a later domain with the same id inherits nothing', () => {
  red.write('a', 'secret');
  red.give('a', only(red, `b${broker.actor.id}`));
  expect(broker.read(home(red, '/a'))).toBe('secret');
  h.destroy(broker.actor);
  const successor = new StoreClient(h.reuse(broker.actor, 'Broker'));
  expect(successor.read(home(red, '/a'))).toBe('[ENOENT]');
  expect(successor.write(home(red, '/a'), 'x')).toBe('EACCES');
  expect(successor.list(home(successor))).toEqual([]);
});

test('who may only send sees in its lists no sign of who receives', () => {
  red.write('a', '1');
  red.give('a', only(red, `r${reader.actor.id}`));
  const look = (): unknown => [red.perms('a'), red.write('a', '2'), red.list(home(red))];
  const before = look();
  reader.watch(home(red, '/a'), 't');
  expect(reader.read(home(red, '/a'))).toBe('2');
  expect(look()).toEqual(before);
  h.destroy(reader.actor);
  expect(look()).toEqual(before);
});

test("two who may not hear each other do not meet at a third one's node", () => {
  broker.write('a', '');
  expect(broker.give('a', only(broker, `r${red.actor.id}`, `r${blue.actor.id}`))).toBe('ok');
  const writes = only(broker, `b${red.actor.id}`, `r${blue.actor.id}`);
  expect(broker.give('a', writes)).toBe('EPERM');
  // Nor in a directory of which one reads and the other made something.
  broker.mkdir('d');
  broker.give('d', only(broker, `b${red.actor.id}`));
  expect(red.write(home(broker, '/d/x'), '1')).toBe('ok');
  expect(broker.give('d', only(broker, `b${blue.actor.id}`))).toBe('ok');
  expect(blue.write(home(broker, '/d/x/y'), '1')).toBe('EACCES');
});

test('what everybody may read goes where the policy lets it, and is absent elsewhere', () => {
  broker.write('a', 'x');
  broker.give('a', [`r${broker.actor.id}`]);
  expect([red.read(home(broker, '/a')), blue.read(home(broker, '/a'))]).toEqual(['x', 'x']);
  expect(reader.read(home(broker, '/a'))).toBe('[EPERM]');
  // Red's label reaches less far than Broker's: it may not change what Blue reads.
  const list = [`r${broker.actor.id}`, `b${red.actor.id}`];
  expect(broker.give('a', list)).toBe('EPERM');
});

test('a stranger changes no owner, and no owner gives to who would have to pay', () => {
  red.write('a', '1');
  red.give('a', only(red, `b${broker.actor.id}`));
  expect(broker.give(home(red, '/a'), only(broker))).toBe('EACCES');
  expect(red.give('a', only(broker))).toBe('EPERM');
});

test('a transaction is of who began it', () => {
  const tx = red.begin();
  red.write('a', '1', tx);
  expect(broker.read(home(red, '/a'), tx)).toBe('[ENOENT]');
  expect(broker.end(tx)).toBe('ENOENT');
  expect(red.end(tx)).toBe('ok');
  expect(red.read('a')).toBe('1');
});

test("nodes beneath another's are within their owner's limit, and go with what is above", () => {
  red.mkdir('d');
  red.give('d', only(red, `b${broker.actor.id}`));
  const answers = Array.from({ length: 8 }, (_, i) => broker.write(home(red, `/d/${i}`), ''));
  expect(answers).toEqual([...Array.from({ length: 6 }, () => 'ok'), 'ENOSPC', 'ENOSPC']);
  h.destroy(red.actor);
  expect(broker.write('a', '1')).toBe('ok');
});

test("nobody's events depend on who else there is", () => {
  red.write('a', '1');
  reader.watch(home(red, '/a'), 't');
  reader.events();
  for (let i = 0; i < 50; i += 1) red.write('a', `${i}`);
  expect(reader.events()).toEqual([]);
  red.give('a', only(red, `r${reader.actor.id}`));
  for (let i = 0; i < 50; i += 1) red.write('a', `${i}`);
  expect(reader.events()).toEqual([`${home(red, '/a')} t`]);
});

test('addresses, lengths and numbers that are none', () => {
  const { actor } = red;
  const end = actor.memory.length;
  for (const address of [end - 8, end - 1039, 0x7fff_0000, -1]) {
    expect(actor.raw(HYPERVISOR.store_op, XS.read, address)).toBe(-14);
  }
  for (const type of [0, 8, 9, 16, 18, 19, 20, 23, 0xffff, -1]) {
    expect(actor.raw(HYPERVISOR.store_op, type, 0)).toBe(-38);
  }
  expect(red.say('read', 'a\0', 0xffff_ffff).error).toBe('ENOENT');
  for (const path of ['', '/', '//', 'a/../b', 'a\u0001', '/local/domain/01/a', 'a b', 'a/']) {
    expect(['EINVAL', 'EACCES', 'EPERM']).toContain(red.write(path, 'x'));
  }
});

test('a policy that forbids what is shared is refused, or takes it back', async () => {
  red.write('a', 'secret');
  red.give('a', only(red, `r${broker.actor.id}`));
  broker.watch(home(red, '/a'), 't');
  const next = TEST_POLICY.replace(
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  ).replace('types: [Red, Blue]\n    bridge: "talks to both for the tests"', 'types: [Blue]');
  const image = await imageOf(next);
  const { error, offenders } = h.load(image);
  expect(error).toBe('EBUSY');
  expect(offenders.map(({ kind, domid, peer }) => [kind, domid, peer])).toEqual([
    [OFFENCE.node, red.actor.id, broker.actor.id],
    [OFFENCE.watch, broker.actor.id, red.actor.id],
  ]);
  expect(broker.read(home(red, '/a'))).toBe('secret');
  const revoking = h.domain0.call('policy_op.load', { image, size: image.length, mode: 1 });
  expect(revoking.error).toBe('ok');
  expect(broker.read(home(red, '/a'))).toBe('[EPERM]');
  expect([red.read('a'), red.perms('a')]).toEqual(['secret', only(red)]);
  expect(h.view.domain.watches_held[broker.actor.id]).toBe(0);
  expect(operator.read(home(red, '/a'))).toBe('secret');
});
