/** Owns: mistakes about putting a new policy in force while domains run. */

import { expect, test } from 'vitest';
import { policy_offender } from '../../core/abi/layouts.ts';
import { PENDING, TABLES } from '../../core/columns.ts';
import type { TableName } from '../../core/columns.ts';
import { OFFENCE } from '../../core/policy_review.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { Harness, imageOf, u64s } from '../core/harness.ts';
import { violations } from '../core/properties/invariants.ts';
import { ROOMY, connect, decision, map, mistakesPolicy, unmap, update } from './policies.ts';

/** An update under which Broker may no longer talk to Red. */
const PARTED = update({ broker: 'Blue' });

/** Every column but the clock, whose turn it is, and what the scheduler counts. */
function columns(h: Harness): Map<string, number[]> {
  const skipped = /^(machine\.(time|busy_time)|vcpu\.|domain\.cpu_time|partition\.)/;
  const copy = new Map<string, number[]>();
  for (const [table, { columns: names }] of Object.entries(TABLES)) {
    const cells = h.view[table as TableName] as Readonly<Record<string, ArrayLike<number>>>;
    for (const name of Object.keys(names)) {
      if (!skipped.test(`${table}.${name}`)) copy.set(`${table}.${name}`, Array.from(cells[name]));
    }
  }
  return copy;
}

/** The same without the counts of the slot that is not in force: a candidate's are kept there. */
function inForce(h: Harness): Map<string, number[]> {
  const all = columns(h);
  const { types } = h.config;
  const from = h.view.policy.slot[0] * types;
  for (const name of ['wall.running', 'wall.excluded']) {
    all.set(name, all.get(name)?.slice(from, from + types) ?? []);
  }
  return all;
}

test('mistake 2: a policy is tested against every map of every entry, the last like the first', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker, blue] = [h.build('Red'), h.build('Broker'), h.build('Blue')];
  // Entries beyond the first few, in several domains, some of them in nobody's use.
  for (const reference of [0, 3, 7]) blue.grant(reference, { to: broker.id, page: reference & 3 });
  for (const reference of [1, 5, 7]) red.grant(reference, { to: broker.id, page: reference & 3 });
  expect([0, 3].map((r) => map(broker, blue, r, { at: r }))).toEqual(['okay', 'okay']);
  expect(map(broker, red, 7, { at: 8 })).toBe('okay');
  expect(map(broker, red, 5, { at: 9, readonly: true })).toBe('okay');
  const { error, offenders } = h.load(await imageOf(PARTED));
  expect(error).toBe('EBUSY');
  expect(offenders.map(({ kind, domid, peer, index }) => [kind, domid, peer, index])).toEqual([
    [OFFENCE.map, broker.id, red.id, 2],
    [OFFENCE.map, broker.id, red.id, 3],
  ]);
  expect(unmap(broker, 2, 8)).toBe('okay');
  expect(h.load(await imageOf(PARTED)).offenders.length).toBe(1);
  expect(unmap(broker, 3, 9)).toBe('okay');
  expect(h.load(await imageOf(PARTED)).error).toBe('ok');
});

test('mistake 4: a refused update changes neither part of what anybody wears', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker, wall] = [h.build('Red'), h.build('Broker'), h.build('W1')];
  connect(red, broker);
  const before = inForce(h);
  const labels = [red, broker, wall].map(({ id }) => h.view.domain.label[id]);
  const flows = OPERATIONS.map(({ name }) => decision(h, name, 'Broker', 'Red'));
  const conflicts = '{ one: { types: [W1, W3] }, two: { types: [W2, W5] } }';
  const refused = await imageOf(update({ broker: 'Blue', conflicts }));
  expect(h.load(refused).error).toBe('EBUSY');
  expect(inForce(h)).toEqual(before);
  expect([red, broker, wall].map(({ id }) => h.view.domain.label[id])).toEqual(labels);
  expect(OPERATIONS.map(({ name }) => decision(h, name, 'Broker', 'Red'))).toEqual(flows);
  expect(decision(h, 'domain.start', 'W3', 'Sys').permitted).toBe(true);
  expect(decision(h, 'domain.start', 'W2', 'Sys').rule).toBe('conflicts.one');
});

test('mistake 12: at every step of a load one whole policy is in force, and no half of another', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  h.build('W1');
  // Both kinds of rules change: what may be shared, and who excludes whom.
  const conflicts = '{ one: { types: [W1, W3] } }';
  const next = await imageOf(update({ broker: 'Blue', conflicts }));
  const seen = (): string => {
    const { policy } = h.machine;
    const shares = policy.flows(h.label('Broker'), h.label('Red'));
    const sets = policy.conflicts.map(({ types }) => types.join('+')).join(' ');
    const excluded = policy.typeNumbers.filter((type) => {
      return h.view.wall.excluded[h.view.policy.slot[0] * h.config.types + type] > 0;
    });
    return `${h.view.policy.epoch[0]} ${shares} ${sets} | ${excluded.join()}`;
  };
  const old = seen();
  const call = h.domain0.start('policy_op.load', {
    image: next,
    size: next.length,
    offenders: new Uint8Array(0),
  });
  const states = [seen()];
  while (h.view.policy.pending[0] !== PENDING.none) {
    // What is newly shared must please both.
    red.grant(1, { to: broker.id, page: 2 });
    if (h.view.policy.pending[0] !== PENDING.none) {
      expect(map(broker, red, 1)).toBe('permission_denied');
    }
    states.push(seen());
    h.turn();
  }
  expect(call.finish().error).toBe('ok');
  states.push(seen());
  expect(states.length).toBeGreaterThan(3);
  const now = seen();
  expect(now).not.toBe(old);
  expect(states.filter((state) => state !== old && state !== now)).toEqual([]);
  expect(states.lastIndexOf(old)).toBeLessThan(states.indexOf(now));
});

test('mistake 12: a load that fails after its first steps leaves nothing behind', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  const image = await imageOf(PARTED);
  const call = broker.start('policy_op.load', {
    image,
    size: image.length,
    offenders: new Uint8Array(0),
  });
  expect(h.view.policy.pending[0]).toBe(PENDING.load);
  // The page in which the call's structure stands is taken from the loader in between.
  const given = { domid: broker.id, nr_extents: 1, extent_start: u64s(0) };
  expect(h.domain0.call('memory_op.decrease_reservation', given).error).toBe('ok');
  expect(call.finish().error).toBe('EFAULT');
  expect(h.view.policy.pending[0], 'nothing is pending for ever').toBe(PENDING.none);
  expect(h.view.policy.epoch[0]).toBe(1);
  // And nothing is judged by what never came in force, or must wait for it.
  red.grant(2, { to: broker.id, page: 2 });
  h.domain0.call('memory_op.populate_physmap', given);
  expect(map(broker, red, 2)).toBe('okay');
  expect(unmap(broker, 0, 2)).toBe('okay');
  expect(h.load(image).error).toBe('ok');
});

test('mistake 13: recounting goes on to the end, and every offender is listed', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const running = ['W1', 'W3', 'W5', 'W1'].map((label) => h.build(label));
  const before = inForce(h);
  // Under this one, all of them exclude one another.
  const conflicts = '{ all: { types: [W1, W3, W5, W6] } }';
  const refused = await imageOf(update({ conflicts }));
  const list = new Uint8Array(0);
  const begun = h.domain0.start('policy_op.load', {
    image: refused,
    size: refused.length,
    offenders: list,
  });
  // Counted whole from the first step on, whoever offends.
  expect(h.view.policy.pending[0]).toBe(PENDING.load);
  expect(violations(h.machine)).toEqual([]);
  expect(begun.finish().error).toBe('EBUSY');
  const { error, offenders } = h.load(refused);
  expect(error).toBe('EBUSY');
  expect(offenders.map(({ kind, domid }) => [kind, domid])).toEqual(
    running.map(({ id }) => [OFFENCE.conflict, id]),
  );
  expect(inForce(h)).toEqual(before);
  expect(violations(h.machine)).toEqual([]);
  // Counted to the end: with the last rival gone, and not before, it is accepted.
  h.destroy(running[1]);
  expect(h.load(refused).offenders.map(({ domid }) => domid)).toEqual(
    [running[0], running[2], running[3]].map(({ id }) => id),
  );
  h.destroy(running[2]);
  expect(h.load(refused).error).toBe('ok');
  expect(violations(h.machine)).toEqual([]);
  expect(decision(h, 'domain.start', 'W6', 'Sys')).toEqual({
    permitted: false,
    rule: 'conflicts.all',
  });
});

test('mistake 15: a list of offenders is bounded by its room, in the test as in the load', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  for (let i = 0; i < 2; i += 1) connect(red, broker);
  const image = await imageOf(PARTED);
  for (const name of ['policy_op.load', 'policy_op.test']) {
    for (const room of [0, 1, 2, 4, 9]) {
      const list = new Uint8Array(policy_offender.size * 12).fill(0xee);
      const { error, result, out } = h.domain0.call(name, {
        image,
        size: image.length,
        offenders_max: room,
        offenders: list,
      });
      expect(error, name).toBe(name === 'policy_op.load' ? 'EBUSY' : 'ok');
      if (error === 'ok') expect(result).toBe(4);
      // Each channel offends at both its ends, and the count tells of all, written or not.
      expect(out['offenders_count']).toBe(4);
      const written = h.domain0.read(out['offenders'] ?? 0, list.length);
      const used = Math.min(room, 4) * policy_offender.size;
      expect(
        written.subarray(used).every((byte) => byte === 0xee),
        `${name} ${room}`,
      ).toBe(true);
      expect(written.subarray(0, used).includes(0xee)).toBe(false);
    }
    // Room that isn't there is refused before anything is tested.
    for (const offenders of [0xffff_f000, Number.MAX_SAFE_INTEGER, h.domain0.memory.length - 8]) {
      const fields = { image, size: image.length, offenders_max: 4, offenders };
      expect(h.domain0.call(name, fields).error, name).toBe('EFAULT');
      const most = { image, size: image.length, offenders_max: 0xffff_ffff, offenders: 0 };
      const { error } = h.domain0.call(name, most);
      expect(['EFAULT', 'EBUSY', 'ok'], 'no more is written than can be found').toContain(error);
    }
  }
  expect(h.view.policy.epoch[0]).toBe(1);
});

test('mistake 17: a channel that its peer has yet to bind is tested like a bound one', async () => {
  const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
  const [red, broker] = [h.build('Red'), h.build('Broker')];
  const { out } = red.call('event_channel_op.alloc_unbound', {
    dom: red.id,
    remote_dom: broker.id,
  });
  const port = out['port'] ?? 0;
  const parted = await imageOf(PARTED);
  const { error, offenders } = h.load(parted);
  expect(error).toBe('EBUSY');
  expect(offenders).toMatchObject([
    { kind: OFFENCE.port, domid: red.id, peer: broker.id, index: port },
  ]);
  // The channel works still, for nothing was taken back.
  const bind = { remote_dom: red.id, remote_port: port };
  const restore = h.checkpoint();
  expect(broker.call('event_channel_op.bind_interdomain', bind).error).toBe('ok');
  restore();
  expect(red.call('event_channel_op.close', { port }).error).toBe('ok');
  expect(h.load(parted).error).toBe('ok');
  expect(broker.call('event_channel_op.bind_interdomain', bind).error).toBe('EPERM');
});
