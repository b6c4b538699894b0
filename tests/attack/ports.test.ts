/** Owns: ports at the end of what a machine may have: their events show like any other's. */

import { expect, test } from 'vitest';
import { shared_info } from '../../core/abi/layouts.ts';
import { DOMID_SELF } from '../../core/abi/numbers.ts';
import { Harness } from '../core/harness.ts';
import { TEST_POLICY } from '../core/policies.ts';

test('an event on a port beyond 2048 sets the bit of its own word in the selector', async () => {
  const h = await Harness.boot({
    policy: TEST_POLICY.replace(/(Blue\]\n.*)ports: 6/, '$1ports: 2052'),
    config: { ports: 2052 },
  });
  const blue = h.build('Blue');
  const offer = { dom: DOMID_SELF, remote_dom: blue.id };
  let { out } = blue.call('event_channel_op.alloc_unbound', offer);
  while ((out['port'] ?? 0) < 2050) {
    ({ out } = blue.call('event_channel_op.alloc_unbound', offer));
    h.records.length = 0;
  }
  blue.call('event_channel_op.bind_interdomain', { remote_dom: blue.id, remote_port: 2050 });
  expect(blue.pending(2051)).toBe(true);
  const selector = blue.sharedInfo + shared_info.at['vcpu_info.evtchn_pending_sel'];
  expect([...blue.read(selector, 8)]).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
});
