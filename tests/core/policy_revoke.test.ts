/**
 * Owns: a load that takes back what the new policy forbids: channels closed, maps ended, both ends
 * told, nothing left that offends; and nothing taken back where somebody may not be there at all.
 */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { POLICY_LOAD } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE, PENDING, VCPU_STATE } from '../../core/columns.ts';
import { VIRQ_POLICY } from '../../core/policy_revoke.ts';
import { reviewDomain } from '../../core/policy_review.ts';
import { Harness, TEST_POLICY, imageOf, u32s } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let blue: Actor;
let broker: Actor;
let back: () => void;
/** Broker no longer shares a type with red domains, but still with blue ones. */
let image: Uint8Array;

const NEXT = TEST_POLICY.replace(
  'version: "1.0"',
  'version: "1.1", from: { name: test, version: "1.0" }',
);

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  [red, blue, broker] = ['Red', 'Blue', 'Broker'].map((l) => h.build(l));
  back = h.checkpoint();
  image = await imageOf(NEXT.replace('types: [Red, Blue]', 'types: [Blue]'));
});
beforeEach(() => back());

const revoke = (policy = image) => h.load(policy, h.domain0, 'policy_op.load', POLICY_LOAD.revoke);

/** A bound channel, from a port of `one` to a port of `other`. */
function bind(one: Actor, other: Actor): [number, number] {
  const made = one.call('event_channel_op.alloc_unbound', { dom: one.id, remote_dom: other.id });
  const port = made.out['port'] ?? 0;
  const bound = other.call('event_channel_op.bind_interdomain', {
    remote_dom: one.id,
    remote_port: port,
  });
  expect([made.error, bound.error]).toEqual(['ok', 'ok']);
  return [port, bound.out['local_port'] ?? 0];
}

const statusOf = (actor: Actor, port: number) =>
  actor.call('event_channel_op.status', { dom: actor.id, port }).out['status'];

function map(mapper: Actor, owner: Actor, reference: number): bigint | number {
  const { address } = mapper.hole();
  const { elements } = mapper.batch('grant_table_op.map_grant_ref', [
    { host_addr: address, flags: 2, ref: reference, dom: owner.id },
  ]);
  expect(elements[0]?.status).toBe('okay');
  return address;
}

describe('a load that revokes', () => {
  test('closes channels and ends maps that the new policy forbids, and no others', () => {
    const [brokerPort, redPort] = bind(broker, red);
    const [kept, keptFar] = bind(broker, blue);
    broker.write(2 * 4096, Uint8Array.of(7, 7, 7, 7));
    broker.grant(1, { to: red.id, page: 2 });
    broker.grant(2, { to: blue.id, page: 3 });
    const address = Number(map(red, broker, 1));
    map(blue, broker, 2);
    expect(red.read(address, 4)).toEqual(Uint8Array.of(7, 7, 7, 7));

    const { error, offenders } = revoke();
    expect([error, offenders.length]).toEqual(['ok', 3]);
    expect(h.machine.policy.image.version).toEqual([1, 1]);
    expect([statusOf(broker, brokerPort), statusOf(red, redPort)]).toEqual([0, 0]);
    expect([statusOf(broker, kept), statusOf(blue, keptFar)]).toEqual([2, 2]);
    expect(h.view.domain.maps_held[red.id]).toBe(0);
    expect(h.view.domain.maps_held[blue.id]).toBe(1);
    expect(red.read(address, 4)).toEqual(Uint8Array.of(0, 0, 0, 0));
    const { elements } = red.batch('grant_table_op.unmap_grant_ref', [
      { host_addr: address, handle: 0 },
    ]);
    expect(elements[0]?.status).toBe('bad_handle');
    for (let domain = 0; domain < h.config.domains; domain += 1) {
      if (h.view.domain.state[domain] === DOMAIN_STATE.free) continue;
      const walls = { running: [], excluded: [], ran: [], base: 0 };
      const { policy } = h.machine;
      expect(reviewDomain(policy, walls, h.view, h.config, domain)).toEqual([]);
    }
  });

  test('tells both ends: who polls a channel goes on, and VIRQ_POLICY is raised everywhere', () => {
    const [, redPort] = bind(broker, red);
    const virqs = [red, blue, broker].map(
      (actor) =>
        actor.call('event_channel_op.bind_virq', { virq: VIRQ_POLICY, vcpu: 0 }).out['port'] ?? 0,
    );
    // What binding signalled is taken, then red waits for more.
    red.take(redPort);
    red.start('sched_op.poll', { nr_ports: 1, ports: u32s(redPort), timeout: 0 });
    const vcpu = red.id * h.config.vcpus;
    expect(h.view.vcpu.state[vcpu]).toBe(VCPU_STATE.polling);
    expect(revoke().error).toBe('ok');
    expect(h.view.vcpu.state[vcpu]).toBe(VCPU_STATE.runnable);
    [red, blue, broker].forEach((actor, i) => {
      expect(h.view.evtchn.pending[actor.id * h.config.ports + virqs[i]]).toBe(1);
    });
  });

  test('takes nothing back where a running domain is not allowed at all', async () => {
    const [, redPort] = bind(broker, red);
    const exiling = await imageOf(
      NEXT.replace('types: [Red, Blue]', 'types: [Exiles, Blue]').replace(
        '\ntypes: [Management, Red, Blue, News, Rivals, Hermits]',
        '\ntypes: [Management, Red, Blue, News, Rivals, Hermits, Exiles]',
      ),
    );
    const before = h.machine.policy;
    const { error, offenders } = revoke(exiling);
    expect([error, offenders.length > 1]).toEqual(['EBUSY', true]);
    expect(h.machine.policy).toBe(before);
    expect([h.view.policy.pending[0], h.view.policy.pending_stuck[0]]).toEqual([PENDING.none, 0]);
    expect(statusOf(red, redPort)).toBe(2);
  });

  test('what is newly shared while it takes back satisfies both policies', () => {
    bind(broker, red);
    const load = h.domain0.start('policy_op.load', {
      image,
      size: image.length,
      mode: POLICY_LOAD.revoke,
    });
    const made = broker.call('event_channel_op.alloc_unbound', {
      dom: broker.id,
      remote_dom: red.id,
    });
    expect(made.error).toBe('EPERM');
    expect(load.finish().error).toBe('ok');
  });
});
