/**
 * Owns: the declaration of the multicall: a list of calls, which the dispatcher makes one by one as
 * if each were made alone. Each is resolved, judged, applied and recorded by itself; what one is
 * denied stops no other.
 */

import { HYPERVISOR } from './abi/numbers.ts';
import { multicall_entry } from './abi/layouts.ts';
import { call } from './call.ts';

export const multicall = call({
  name: 'multicall',
  number: HYPERVISOR.multicall,
  command: undefined,
  summary:
    "Makes the calls of a list in order and writes each one's result into it; one inside another " +
    'answers EINVAL.',
  registers: ['call_list', 'nr_calls'],
  exempt: 'each call of the list is judged by itself, as if it were made alone',
  continues: true,
  reads: [],
  writes: [],
  errors: [['EFAULT', 'the list is not readable and writable, or an entry no longer is']],
  cost: 50,
  resolve(c) {
    const bytes = (c.a2 >>> 0) * multicall_entry.size;
    return c.guest.writable(c.caller, c.a1 >>> 0, bytes) ? {} : c.fail('EFAULT');
  },
  apply: () => 0,
});
