/**
 * Owns: what who may test a policy, or may not touch it at all, can't do with the policy call: hold
 * others up, make the machine decode what nobody may load, leave a load behind.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DOMID_SELF } from '../../core/abi/numbers.ts';
import { PENDING } from '../../core/columns.ts';
import { Harness, imageOf } from '../core/harness.ts';
import { TEST_POLICY } from '../core/policies.ts';
import type { Actor } from '../core/harness.ts';

let h: Harness;
let red: Actor;
let blue: Actor;
let broker: Actor;
let update: Uint8Array;
let back: () => void;

const UPDATE = ['version: "1.0"', 'version: "1.1", from: { name: test, version: "1.0" }'] as const;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  red = h.build('Red', 16);
  blue = h.build('Red');
  broker = h.build('Broker', 8);
  // Nobody of Red may talk to anybody of Red any more.
  update = await imageOf(
    TEST_POLICY.replace(...UPDATE).replace(
      '  Red:\n    types: [Red, {',
      '  Red:\n    types: [{ name: Red, mode: send }, {',
    ),
  );
  back = h.checkpoint();
});
beforeEach(() => back());

test('a policy that is only tested keeps nobody from anything', () => {
  const { finish } = broker.start('policy_op.test', { image: update, size: update.length });
  expect(h.view.policy.pending[0]).toBe(PENDING.test);
  const alloc = red.call('event_channel_op.alloc_unbound', {
    dom: DOMID_SELF,
    remote_dom: blue.id,
  });
  expect(alloc.error).toBe('ok');
  finish();
});

test('a test that goes on does not hold up who loads', () => {
  const tested = broker.start('policy_op.test', { image: update, size: update.length });
  expect(h.view.policy.pending[0]).toBe(PENDING.test);
  expect(h.load(update).error).toBe('ok');
  expect(tested.finish().error).toBe('EBUSY');
});

test('an image is decoded only for who may load or test it', () => {
  const loaded = red.call('policy_op.load', { image: new Uint8Array(64), size: 64 });
  expect(loaded.error).toBe('EPERM');
  // Why an image is refused is noted when it is decoded.
  expect(loaded.records[0]?.reason).toBeUndefined();
});
