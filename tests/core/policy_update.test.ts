/**
 * Owns: changing the policy of a machine that runs: tested against everything alive, all or
 * nothing, both policies judging until the switch.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { OFFENCE } from '../../core/policy_review.ts';
import { PENDING } from '../../core/columns.ts';
import { Harness, TEST_POLICY, imageOf } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let blue: Actor;
let broker: Actor;
let reader: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  [red, blue, broker, reader] = ['Red', 'Blue', 'Broker', 'Reader'].map((l) => h.build(l));
  back = h.checkpoint();
});
beforeEach(() => back());

/** The test policy's successor, with some of its text replaced. */
function next(...changes: (readonly [string, string])[]): Promise<Uint8Array> {
  const follows = [
    'version: "1.0"',
    'version: "1.1", from: { name: test, version: "1.0" }',
  ] as const;
  let text = TEST_POLICY;
  for (const [from, to] of [follows, ...changes]) {
    expect(text, from).toContain(from);
    text = text.replaceAll(from, to);
  }
  return imageOf(text);
}

/** Broker no longer shares a type with red domains. */
const NO_RED_BROKER = ['types: [Red, Blue]', 'types: [Blue]'] as const;

function bindBrokerAndRed(): void {
  const made = broker.call('event_channel_op.alloc_unbound', {
    dom: broker.id,
    remote_dom: red.id,
  });
  const bound = red.call('event_channel_op.bind_interdomain', {
    remote_dom: broker.id,
    remote_port: made.out['port'] ?? 0,
  });
  expect(bound.error).toBe('ok');
}

test('labels and types can be renamed, and what runs keeps running', async () => {
  bindBrokerAndRed();
  const image = await next(
    ['\ntypes: [Management, Red,', '\ntypes: [Management, { name: Crimson, from: Red },'],
    ['    types: [Management, Red,', '    types: [Management, Crimson,'],
    ['  Red:\n    types: [Red, {', '  Scarlet:\n    from: Red\n    types: [Crimson, {'],
    ['competitors: { types: [Red,', 'competitors: { types: [Crimson,'],
    ['walls: [Red]', 'walls: [Crimson]'],
    ['types: [Red, Blue]', 'types: [Crimson, Blue]'],
    ['types: [Red]\n', 'types: [Crimson]\n'],
    ['{ type: Red }', '{ type: Crimson }'],
    ['object: Red }', 'object: Scarlet }'],
  );
  const number = h.view.domain.label[red.id];
  expect(h.load(image)).toMatchObject({ error: 'ok', offenders: [] });
  expect(h.view.domain.label[red.id]).toBe(number);
  expect(h.machine.policy.labelName(number)).toBe('Scarlet');
  expect(broker.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  expect(red.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  // The wall still counts the renamed type.
  expect(() => h.build('Rival')).toThrow('EPERM');
  h.destroy(red);
  expect(h.build('Rival').id).toBeGreaterThan(0);
});

test('an illegal update lists every offender and changes nothing', async () => {
  bindBrokerAndRed();
  broker.call('event_channel_op.alloc_unbound', { dom: broker.id, remote_dom: red.id });
  broker.grant(1, { to: red.id, page: 2 });
  const { address: host_addr } = red.hole();
  const map = { host_addr, flags: 2, ref: 1, dom: broker.id };
  expect(red.batch('grant_table_op.map_grant_ref', [map]).elements[0]?.status).toBe('okay');
  const image = await next(NO_RED_BROKER);
  const [policy, epoch] = [h.machine.policy, h.view.policy.epoch[0]];
  const running = [...Array(h.config.types).keys()].map((t) => h.view.wall.running[t]);
  const { error, offenders, records } = h.load(image);
  expect(error).toBe('EBUSY');
  const found = offenders.map((o) => [o['kind'], o['domid'], o['peer'], o['index']]);
  expect(found).toEqual([
    [OFFENCE.port, red.id, broker.id, 1],
    [OFFENCE.map, red.id, broker.id, 0],
    [OFFENCE.port, broker.id, red.id, 1],
    [OFFENCE.port, broker.id, red.id, 2],
  ]);
  expect(records.flatMap((r) => r.offenders).length).toBe(4);
  expect(h.machine.policy).toBe(policy);
  expect([h.view.policy.epoch[0], h.view.policy.pending[0]]).toEqual([epoch, PENDING.none]);
  expect([...Array(h.config.types).keys()].map((t) => h.view.wall.running[t])).toEqual(running);
  expect(red.call('event_channel_op.send', { port: 1 }).error).toBe('ok');
  // Once nobody offends, the same image is taken.
  red.batch('grant_table_op.unmap_grant_ref', [{ host_addr, handle: 0 }]);
  for (const port of [1, 2]) broker.call('event_channel_op.close', { port });
  red.call('event_channel_op.close', { port: 1 });
  expect(h.load(image).error).toBe('ok');
});

test('a test tells the same, and changes nothing', async () => {
  bindBrokerAndRed();
  const { result, offenders } = h.load(await next(NO_RED_BROKER), h.domain0, 'policy_op.test');
  expect([result, offenders.length]).toEqual([2, 2]);
  expect(h.view.policy.epoch[0]).toBe(1);
  expect(h.load(await next(), broker, 'policy_op.test').result).toBe(0);
  expect(h.load(await next(), broker).error).toBe('EPERM');
});

test('walls are recounted from nothing, to the end', async () => {
  const image = await next(
    [
      'competitors: { types: [Red, Rivals], mode: running }',
      'competitors: { types: [Red, Rivals], mode: running }\n  colours: { types: [Red, Blue], mode: running }',
    ],
    ['  Blue:\n    types: [Blue]\n', '  Blue:\n    types: [Blue]\n    walls: [Blue]\n'],
  );
  const { error, offenders } = h.load(image);
  expect(error).toBe('EBUSY');
  expect(offenders.map((o) => [o['kind'], o['domid'], o['peer']])).toEqual([
    [OFFENCE.conflict, red.id, blue.id],
    [OFFENCE.conflict, blue.id, red.id],
  ]);
  h.destroy(blue);
  expect(h.load(image).error).toBe('ok');
  expect(() => h.build('Blue')).toThrow('EPERM');
});

test('while a policy is pending, what is newly shared must satisfy both', async () => {
  const image = await next(NO_RED_BROKER);
  const pending = h.domain0.start('policy_op.load', { image, size: image.length });
  const made = broker.call('event_channel_op.alloc_unbound', {
    dom: broker.id,
    remote_dom: red.id,
  });
  expect(made.error).toBe('EPERM');
  expect(made.records.at(-1)?.denial?.byPending).toBe(true);
  // And what only the new one would permit is denied by the old.
  const old = red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: blue.id });
  expect([old.error, old.records.at(-1)?.denial?.byPending]).toEqual(['EPERM', false]);
  expect(pending.finish().error).toBe('ok');
  expect(h.view.policy.epoch[0]).toBe(2);
});

/** A machine on which Broker may load policies too, so that a load can wait while domain 0 acts. */
function withTwoLoaders(): Promise<Harness> {
  return Harness.boot({
    policy: TEST_POLICY.replace(...TWO_LOADERS),
    config: { domains: 6, frames: 160 },
  });
}

const TWO_LOADERS = ['role: tester, object: Management', 'role: everything, object: "*"'] as const;

test('a new domain must be startable under both while one is pending', async () => {
  const g = await withTwoLoaders();
  const [loader] = [g.build('Broker'), g.build('Blue')];
  // Under the new policy Blue, who runs, keeps red domains out.
  const image = await next(
    TWO_LOADERS,
    ['competitors: { types: [Red, Rivals]', 'competitors: { types: [Red, Rivals, Blue]'],
    ['  Blue:\n    types: [Blue]\n', '  Blue:\n    types: [Blue]\n    walls: [Blue]\n'],
  );
  const pending = loader.start('policy_op.load', { image, size: image.length });
  expect(() => g.create('Red')).toThrow('EPERM');
  g.create('Reader');
  expect(pending.finish().error).toBe('ok');
  expect(() => g.create('Red')).toThrow('EPERM');
});

test('a domain that starts while a policy is pending counts under it', async () => {
  const g = await withTwoLoaders();
  const loader = g.build('Broker');
  const image = await next(TWO_LOADERS);
  const pending = loader.start('policy_op.load', { image, size: image.length });
  const first = g.create('Red');
  expect(pending.finish().error).toBe('ok');
  expect(() => g.create('Rival')).toThrow('EPERM');
  g.destroy(first);
  g.create('Rival');
});

test('a load is dropped when its loader dies, and another can begin', async () => {
  const g = await withTwoLoaders();
  const loader = g.build('Broker');
  const image = await next();
  loader.start('policy_op.load', { image, size: image.length });
  expect(g.view.policy.pending[0]).toBe(PENDING.load);
  expect(g.load(image).error).toBe('EBUSY');
  g.destroy(loader);
  expect([g.view.policy.pending[0], g.view.policy.epoch[0]]).toEqual([PENDING.none, 1]);
  expect(g.load(image).error).toBe('ok');
});

test('a load is dropped when its loader crashes', async () => {
  const image = await next();
  broker.start('policy_op.test', { image, size: image.length });
  h.machine.end(broker.id, 'crash');
  expect(h.view.policy.pending[0]).toBe(PENDING.none);
});

test('a load goes one domain a step, with others in between', async () => {
  const image = await next();
  const { records } = h.load(image);
  expect(records.length).toBe(1 + h.config.domains);
  expect(records.slice(0, -1).every((r) => r.continues)).toBe(true);
});

test('labels that are dropped while they are worn offend', async () => {
  const image = await next([
    '  Reader:\n    types: [{ name: News, mode: receive }]\n    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }\n',
    '',
  ]);
  const { error, offenders } = h.load(image);
  expect(error).toBe('EBUSY');
  expect(offenders.map((o) => [o['kind'], o['domid']])).toEqual([[OFFENCE.label, reader.id]]);
});

test('offenders beyond the room for them are counted, not written', async () => {
  bindBrokerAndRed();
  const image = await next(NO_RED_BROKER);
  const { out } = h.domain0.call('policy_op.test', {
    image,
    size: image.length,
    offenders_max: 1,
    offenders: new Uint8Array(32),
  });
  expect(out['offenders_count']).toBe(2);
  const list = out['offenders'] ?? 0;
  expect(h.domain0.read(list, 16).some((byte) => byte !== 0)).toBe(true);
  expect(h.domain0.read(list + 16, 16).every((byte) => byte === 0)).toBe(true);
});

test('sticky sets remember through the end of domains and updates', async () => {
  const sticky = TEST_POLICY.replace('mode: running', 'mode: sticky');
  const g = await Harness.boot({ policy: sticky });
  const first = g.build('Red');
  g.destroy(first);
  expect(() => g.build('Rival')).toThrow('EPERM');
  const image = await imageOf(
    sticky.replace('version: "1.0"', 'version: "1.1", from: { name: test, version: "1.0" }'),
  );
  expect(g.load(image).error).toBe('ok');
  expect(() => g.build('Rival')).toThrow('EPERM');
  expect(g.build('Red').id).toBeGreaterThan(0);
});

test.each([
  ['no predecessor', 'version: "1.1"'],
  ['another predecessor', 'version: "1.1", from: { name: test, version: "0.9" }'],
])('an update is refused that names %s', async (_, version) => {
  const { error, records } = h.load(await imageOf(TEST_POLICY.replace('version: "1.0"', version)));
  expect([error, records.length]).toEqual(['EINVAL', 1]);
  expect(records[0]?.reason).toMatch(/version|follows|from/);
});

test('an update that leaves nobody able to load must say that it is final', async () => {
  const stripped = ['        - policy.load\n', ''] as const;
  const alsoStripped = ['may: [policy.load]', 'may: [policy.get]'] as const;
  const { error, records } = h.load(await next(stripped, alsoStripped));
  expect([error, records[0]?.reason]).toEqual(['EINVAL', expect.stringContaining('final')]);
});
