/**
 * Owns: reading and replacing the schedule of partitions (sysctl.h, scheduler_op of the ARINC 653
 * scheduler), in Xen's layout.
 *
 * Xen names a domain in an entry by its handle. Here slots belong to partitions, which the policy
 * declares and its labels name: the first four bytes of a `dom_handle` are the partition's number,
 * counted from 0 as the policy's slots first have them; the others, and `vcpu_id`, are 0.
 */

import { MAJOR_FRAME_MAX, SLOTS_MAX, SLOT_MIN } from '../policy/limits.ts';
import { OP } from '../policy/operations.ts';
import {
  arinc653_entry,
  xen_sysctl,
  xen_sysctl_arinc653_schedule as arinc653,
} from './abi/layouts.ts';
import { HYPERVISOR, SCHEDULER, SYSCTL, SYSCTL_INTERFACE_VERSION } from './abi/numbers.ts';
import { call } from './call.ts';
import type { Context } from './call.ts';
import { SCHEDULE_COLUMNS, frameEnd, scheduleAt, writeSchedule } from './partitions.ts';
import type { NewSchedule } from './partitions.ts';

const { at } = xen_sysctl;
/** Where the entries begin: they are the end of the structure. */
const ENTRY = arinc653.size - SLOTS_MAX * arinc653_entry.size;
const ENTRY_BYTES = arinc653_entry.size;
const VCPU = arinc653_entry.at.vcpu_id;
const RUNTIME = arinc653_entry.at.runtime;

type ReadContext = Context<(typeof SCHEDULE_COLUMNS)[number] | 'machine.time', 'EINVAL'>;

/** The schedule that the caller gives, if it could be in force. */
function readSchedule(c: ReadContext, address: number): Omit<NewSchedule, 'began'> | undefined {
  const declared = c.policies.inForce.image.schedule;
  const majorFrame = c.guest.read64(c.caller, address + arinc653.at.major_frame);
  const count = c.guest.read16(c.caller, address + arinc653.at.num_sched_entries) & 0xff;
  if (
    declared === undefined ||
    majorFrame < SLOT_MIN ||
    majorFrame > MAJOR_FRAME_MAX ||
    count < 1 ||
    count > SLOTS_MAX
  ) {
    return c.fail('EINVAL');
  }
  const slots: NewSchedule['slots'][number][] = [];
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    const entry = address + ENTRY + i * ENTRY_BYTES;
    const partition = c.guest.read32(c.caller, entry);
    const rest = [4, 8, 12, VCPU].some((offset) => c.guest.read32(c.caller, entry + offset) !== 0);
    const runtime = c.guest.read64(c.caller, entry + RUNTIME);
    total += runtime;
    if (rest || partition >= declared.partitions.length) return c.fail('EINVAL');
    if (runtime < SLOT_MIN || total > majorFrame) return c.fail('EINVAL');
    slots.push({ partition, runtime });
  }
  // Without slots of its own, domain 0 could never change the schedule again.
  const own = c.policies.inForce.partitionOf(c.policies.inForce.bootstrap);
  if (!slots.some(({ partition }) => partition === own)) return c.fail('EINVAL');
  return { majorFrame, slots };
}

export const schedulerOp = call({
  name: 'sysctl.scheduler_op',
  number: HYPERVISOR.sysctl,
  command: SYSCTL.scheduler_op,
  summary:
    'Reads or replaces the schedule of partitions; a new one begins with the next major frame.',
  registers: ['argument'],
  argument: { register: 1, layout: xen_sysctl, out: true },
  queries: ['schedule.set', 'schedule.get'],
  reads: [...SCHEDULE_COLUMNS, 'machine.time'],
  writes: [...SCHEDULE_COLUMNS, 'guest.memory'],
  errors: [
    ['EACCES', 'the interface version is another'],
    ['EINVAL', 'another scheduler, pool or command'],
    ['EFAULT', 'the schedule is not readable, or not writable'],
    ['EINVAL', 'the policy in force has no partitions, or the schedule does not fit them'],
  ],
  cost: 3000,
  resolve(c) {
    if (c.u32(at.interface_version) !== SYSCTL_INTERFACE_VERSION) return c.fail('EACCES');
    const command = c.u32(at['u.scheduler_op.cmd']);
    const put = command === SCHEDULER.putinfo;
    if (
      c.u32(at['u.scheduler_op.sched_id']) !== SCHEDULER.arinc653 ||
      c.u32(at['u.scheduler_op.cpupool_id']) !== 0 ||
      (!put && command !== SCHEDULER.getinfo)
    ) {
      return c.fail('EINVAL');
    }
    c.askAboutLabel(put ? OP['schedule.set'] : OP['schedule.get'], c.policies.inForce.host);
    const address = c.u64(at['u.scheduler_op.u.sched_arinc653.schedule']);
    const fits = put
      ? c.guest.readable(c.caller, address, arinc653.size)
      : c.guest.writable(c.caller, address, arinc653.size);
    if (!fits) return c.fail('EFAULT');
    if (put) {
      const schedule = readSchedule(c, address);
      return schedule && { address, schedule };
    }
    if (scheduleAt(c.view, c.view.machine.time[0]) < 0) return c.fail('EINVAL');
    return { address, schedule: undefined };
  },
  apply(w, { address, schedule }, { view, guest, caller }) {
    const now = view.machine.time[0];
    if (schedule) {
      writeSchedule(w, view, now, { began: frameEnd(view, now), ...schedule });
      return 0;
    }
    const row = scheduleAt(view, now);
    const first = row * SLOTS_MAX;
    const count = view.schedule.slots[row];
    guest.write(caller, address, new Uint8Array(arinc653.size));
    guest.write64(caller, address + arinc653.at.major_frame, view.schedule.major_frame[row]);
    guest.write8(caller, address + arinc653.at.num_sched_entries, count);
    for (let i = 0; i < count; i += 1) {
      const entry = address + ENTRY + i * ENTRY_BYTES;
      guest.write32(caller, entry, view.slot.partition[first + i]);
      guest.write64(caller, entry + RUNTIME, view.slot.runtime[first + i]);
    }
    return 0;
  },
});
