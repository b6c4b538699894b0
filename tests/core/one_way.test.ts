/**
 * Owns: one way means one way. Red may send to Reader; nothing that Reader does, and nothing that is
 * done to Reader, shows to Red: not in its ports, not in what its calls answer.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { DOMID_SELF, EVTCHNSTAT } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { Harness } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let reader: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  red = h.build('Red');
  reader = h.build('Reader');
  red.call('event_channel_op.alloc_unbound', { dom: DOMID_SELF, remote_dom: reader.id });
  back = h.checkpoint();
});
beforeEach(() => back());

const bind = (): string =>
  reader.call('event_channel_op.bind_interdomain', { remote_dom: red.id, remote_port: 1 }).error;

/** All that Red can find out about its port, and about the memory that it shares with the machine. */
function whatRedSees(): unknown {
  const { out, error } = red.call('event_channel_op.status', { dom: DOMID_SELF, port: 1 });
  const sent = red.call('event_channel_op.send', { port: 1 }).error;
  const polled = red.call('sched_op.poll', { nr_ports: 1, ports: u32(1), timeout: 1 }).error;
  const next = red.call('event_channel_op.bind_virq', { virq: 1 });
  red.call('event_channel_op.close', { port: next.out['port'] ?? 0 });
  const { status, vcpu, 'u.unbound.dom': dom } = out;
  return [error, status, vcpu, dom, sent, polled, next.out['port'], red.pending(1), red.masked(1)];
}

const u32 = (value: number): Uint8Array => new Uint8Array(new Uint32Array([value]).buffer);

test('the receiver hears the sender', () => {
  expect(bind()).toBe('ok');
  reader.take(1);
  red.call('event_channel_op.send', { port: 1 });
  expect(reader.pending(1)).toBe(true);
  const { out } = reader.call('event_channel_op.status', { dom: DOMID_SELF, port: 1 });
  expect([out['status'], out['u.interdomain.dom']]).toEqual([EVTCHNSTAT.interdomain, red.id]);
});

test.each([
  ['binds', (): void => void bind()],
  [
    'binds and closes',
    (): void => {
      bind();
      reader.call('event_channel_op.close', { port: 1 });
    },
  ],
  [
    'tries to send back',
    (): void => {
      bind();
      expect(reader.call('event_channel_op.send', { port: 1 }).error).toBe('EPERM');
    },
  ],
  [
    'is paused',
    (): void => {
      bind();
      h.domain0.call('domctl.pausedomain', { domain: reader.id });
    },
  ],
  [
    'shuts down',
    (): void => {
      bind();
      reader.call('sched_op.shutdown', { reason: 0 });
    },
  ],
  [
    'is dying',
    (): void => {
      bind();
      h.domain0.call('domctl.destroydomain', { domain: reader.id });
    },
  ],
  [
    'is gone',
    (): void => {
      bind();
      h.destroy(reader);
    },
  ],
  ['is gone before it bound', (): void => h.destroy(reader)],
  [
    'is gone, and another has its id',
    (): void => {
      bind();
      h.destroy(reader);
      h.reuse(reader, 'Blue');
    },
  ],
])('the sender can not tell whether the receiver %s', (_, happens) => {
  const before = whatRedSees();
  back();
  happens();
  expect(whatRedSees()).toEqual(before);
});

test('the sender may close at any time, and the receiver sees that', () => {
  bind();
  expect(red.call('event_channel_op.close', { port: 1 }).error).toBe('ok');
  const { out } = reader.call('event_channel_op.status', { dom: DOMID_SELF, port: 1 });
  expect(out['status']).toBe(EVTCHNSTAT.unbound);
});

test('the sender can not see the receiver, in whatever state it is', () => {
  const look = (): string[] => [
    red.call('domctl.getdomaininfo', { domain: reader.id }).error,
    red.call('policy_op.label_of', { domid: reader.id }).error,
    red.call('event_channel_op.status', { dom: reader.id, port: 1 }).error,
  ];
  const hidden = ['EPERM', 'EPERM', 'EPERM'];
  expect(look()).toEqual(hidden);
  h.domain0.call('domctl.destroydomain', { domain: reader.id });
  expect(look()).toEqual(hidden);
  h.until(() => h.stateOf(reader) === DOMAIN_STATE.free);
  expect(look()).toEqual(hidden);
});

test('the owner of a page that Reader reads gives it up at once, mapped or not', () => {
  red.grant(1, { to: reader.id, page: 2, readonly: true });
  const give = (): unknown => {
    const { result, records } = red.call('memory_op.decrease_reservation', {
      domid: red.id,
      nr_extents: 1,
      extent_start: new Uint8Array(new BigUint64Array([2n]).buffer),
    });
    return [result, records.length];
  };
  const unmapped = give();
  back();
  red.grant(1, { to: reader.id, page: 2, readonly: true });
  const { elements } = reader.batch('grant_table_op.map_grant_ref', [
    { host_addr: reader.hole().address, flags: 6, ref: 1, dom: red.id },
  ]);
  expect(elements[0]?.status).toBe('okay');
  expect(give()).toEqual(unmapped);
  expect(unmapped).toEqual([1, 1]);
});
