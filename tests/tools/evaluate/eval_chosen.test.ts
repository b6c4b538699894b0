/** States that random calls seldom reach: a policy that is being loaded, channels of one way. */

import { expect, test } from 'vitest';
import { DOMID_SELF } from '../../../core/abi/numbers.ts';
import { policy_offender } from '../../../core/abi/layouts.ts';
import { answerOf } from '../../../tools/evaluate/answer.ts';
import { planCall } from '../../../tools/evaluate/calls.ts';
import { captureMachine } from '../../../tools/evaluate/capture.ts';
import { decodeState, encodeState } from '../../../tools/evaluate/saved_state.ts';
import { openState } from '../../../tools/evaluate/setting.ts';
import { Harness, imageOf } from '../../core/harness.ts';
import type { Actor } from '../../core/harness.ts';
import { FIRST, UPDATES } from '../../core/properties/policies.ts';

/** Follows the first policy and permits less: while it is loaded, it denies. */
const STRICTER = (UPDATES[1] ?? '')
  .replaceAll('Crimson', 'Red')
  .replace('"1.1"', '"1.0"')
  .replace('"1.2"', '"1.1"');

/** What is said of a call, and what its record then says. */
async function both(h: Harness, actor: Actor, call: string, fields: Record<string, number>) {
  const state = captureMachine(h.machine, new Map(), () => []);
  const setting = await openState(decodeState('state', encodeState(state)));
  const answer = answerOf(
    setting,
    planCall(setting, actor.id, call, new Map(Object.entries(fields))),
  );
  const { records } = actor.call(call, fields);
  expect(answer.denial).toEqual(records[0]?.denial);
  return answer;
}

test('what lasts must be permitted by the policy that is being loaded, too', async () => {
  const h = await Harness.boot({ policy: FIRST, pages: 16 });
  const red = h.build('Red');
  const broker = h.build('Broker');
  const image = await imageOf(STRICTER);
  const load = {
    image,
    size: image.length,
    offenders_max: 4,
    offenders: new Uint8Array(4 * policy_offender.size),
  };
  h.domain0.start('policy_op.load', load);
  const offer = { dom: DOMID_SELF, remote_dom: red.id };
  const answer = await both(h, broker, 'event_channel_op.alloc_unbound', offer);
  expect(answer).toMatchObject({ decision: 'deny', denial: { byPending: true } });
  expect(answer.sentence).toContain('by the policy that is being loaded');
});

test('who may only receive may not send on the channel', async () => {
  const h = await Harness.boot({ policy: FIRST, pages: 16 });
  const low = h.build('Low');
  const high = h.build('High');
  const offer = { dom: DOMID_SELF, remote_dom: high.id };
  const { out } = low.call('event_channel_op.alloc_unbound', offer);
  const bind = { remote_dom: low.id, remote_port: out['port'] ?? 0 };
  const permitted = await both(h, high, 'event_channel_op.bind_interdomain', bind);
  expect(permitted.decision).toBe('permit');
  const answer = await both(h, high, 'event_channel_op.send', { port: 1 });
  expect(answer).toMatchObject({ decision: 'deny', reason: 'not-permitted' });
});

test('through a frame that a third domain granted both', async () => {
  const h = await Harness.boot({ policy: FIRST, pages: 16 });
  const red = h.build('Red');
  const broker = h.build('Broker');
  for (const [reference, to] of [broker.id, 3].entries()) red.grant(reference, { to, page: 2 });
  const map = { dom: red.id, ref: 0, flags: 2, host_addr: broker.hole().address };
  const answer = await both(h, broker, 'grant_table_op.map_grant_ref', map);
  // Nobody has the id 3: what has no label shares with nobody.
  expect(answer).toMatchObject({ decision: 'deny', reason: 'not-permitted' });
  expect(answer.sentence).toContain('reach domain 3');
});

test('what a permissive label is denied is permitted all the same, and said', async () => {
  const policy = `${FIRST.replace(/\npermissive:.*\n/, '\n')}permissive: [High]\n`;
  const h = await Harness.boot({ policy, pages: 16 });
  const low = h.build('Low');
  const high = h.build('High');
  const offer = { dom: DOMID_SELF, remote_dom: low.id };
  const answer = await both(h, high, 'event_channel_op.alloc_unbound', offer);
  expect(answer).toMatchObject({ decision: 'permit', forgiven: [{ reason: 'not-permitted' }] });
  expect(answer.sentence).toMatch(/^permitted all the same: .*High.* may not offer/);
  const back = { dom: DOMID_SELF, remote_dom: high.id };
  expect((await both(h, low, 'event_channel_op.alloc_unbound', back)).forgiven).toEqual([]);
});
