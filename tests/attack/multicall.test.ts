/**
 * Owns: hostile lists of calls: nested ones, lists that change or vanish while a call of theirs
 * goes on, numbers and registers of 64 bits, calls that end or block their caller.
 */

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { multicall_entry } from '../../core/abi/layouts.ts';
import { HYPERVISOR, SCHEDOP, SHUTDOWN } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE, VCPU_STATE } from '../../core/columns.ts';
import { Harness, SUSPEND, u32s, u64s } from '../core/harness.ts';
import type { Actor } from '../core/harness.ts';

const LIST = 4096;
const SCRATCH = 2 * 4096;
const EFAULT = -14;
const EINVAL = -22;
const ENOSYS = -38;

let h: Harness;
let red: Actor;
let back: () => void;

beforeAll(async () => {
  h = await Harness.boot();
  red = h.build('Red', 6);
  back = h.checkpoint();
});
beforeEach(() => back());

type Entry = readonly (number | bigint)[];

function place(...entries: readonly Entry[]): void {
  const words = entries.flatMap(([op, ...args]) => [
    op ?? 0,
    0,
    ...Array.from({ length: 6 }, (_, i) => args[i] ?? 0),
  ]);
  red.write(LIST, new Uint8Array(BigUint64Array.from(words, (word) => BigInt(word)).buffer));
}

const resultAt = (index: number): number =>
  new DataView(red.memory.buffer, red.memory.byteOffset).getInt32(
    LIST + index * multicall_entry.size + multicall_entry.at.result,
    true,
  );

function finish(answer: number): number {
  h.until(() => h.view.vcpu.continuation[red.id] === 0);
  return answer === SUSPEND ? h.machine.resultOf(red.id) : answer;
}

const make = (count: number): number => red.raw(HYPERVISOR.multicall, LIST, count);
const version: Entry = [HYPERVISOR.xen_version, 0];
const batch = (elements: number): Entry => [HYPERVISOR.grant_table_op, 6, SCRATCH, elements];

test('one inside another is refused, and the rest is made', () => {
  place(version, [HYPERVISOR.multicall, LIST, 1], version);
  expect(finish(make(3))).toBe(0);
  expect([0, 1, 2].map(resultAt)).toEqual([0x40011, EINVAL, 0x40011]);
});

test('a number of 64 bits is no call, and registers are the low halves', () => {
  place(
    [2n ** 32n + BigInt(HYPERVISOR.xen_version), 0],
    [HYPERVISOR.xen_version, 2n ** 63n],
    [2n ** 64n - 1n],
  );
  expect(finish(make(3))).toBe(0);
  expect([0, 1, 2].map(resultAt)).toEqual([ENOSYS, 0x40011, ENOSYS]);
});

test('a list that changes while a call goes on changes nothing of that call', () => {
  red.write(SCRATCH, u32s(...Array.from({ length: 100 }, () => red.id)));
  place(batch(20), version);
  const answer = make(2);
  expect(h.view.vcpu.multicall[red.id]).toBe(1);
  const made = h.records.filter((r) => r.call === 'grant_table_op.query_size').length;
  // Another call, of another list, where the first was.
  place([HYPERVISOR.memory_op, 6, SCRATCH], version);
  expect(finish(answer)).toBe(0);
  expect(h.records.filter((r) => r.call === 'grant_table_op.query_size').length - made).toBe(12);
  expect(resultAt(1)).toBe(0x40011);
  expect(h.view.vcpu.multicall[red.id]).toBe(0);
});

test('a list that is given away by one of its calls ends there', () => {
  red.write(SCRATCH, u64s(SCRATCH + 64, 1, 0, red.id));
  red.write(SCRATCH + 64, u64s(1));
  place([HYPERVISOR.memory_op, 1, SCRATCH], version);
  expect(finish(make(2))).toBe(EFAULT);
  // What was given away reads as zero, results of calls included.
  expect(red.read(LIST, 4096).every((byte) => byte === 0)).toBe(true);
  expect(red.call('sched_op.yield').error).toBe('ok');
});

test('a list that is taken away while a call goes on ends after that call', () => {
  red.write(SCRATCH, u32s(...Array.from({ length: 100 }, () => red.id)));
  place(batch(20), version);
  const answer = make(2);
  const taken = h.domain0.call('memory_op.decrease_reservation', {
    domid: red.id,
    nr_extents: 1,
    extent_start: u64s(1),
  });
  expect(taken.error).toBe('ok');
  expect(finish(answer)).toBe(EFAULT);
  expect(h.view.vcpu.multicall[red.id]).toBe(0);
});

test('a call that waits lets the rest be made when it is over', () => {
  const wait = h.view.machine.time[0] + 1_000_000;
  red.write(SCRATCH, u64s(0, 0, wait));
  place(version, [HYPERVISOR.sched_op, SCHEDOP.poll, SCRATCH], version);
  const answer = make(3);
  expect([answer, h.view.vcpu.state[red.id]]).toEqual([SUSPEND, VCPU_STATE.polling]);
  expect(resultAt(2)).toBe(0);
  expect(finish(answer)).toBe(0);
  expect(h.view.machine.time[0]).toBeGreaterThanOrEqual(wait);
  expect([0, 1, 2].map(resultAt)).toEqual([0x40011, 0, 0x40011]);
});

test('a call that ends its domain ends the list', () => {
  red.write(SCRATCH, u32s(SHUTDOWN.poweroff));
  place([HYPERVISOR.sched_op, SCHEDOP.shutdown, SCRATCH], version);
  expect(make(2)).toBe(SUSPEND);
  expect(h.stateOf(red)).toBe(DOMAIN_STATE.shutdown);
  for (let i = 0; i < 10; i += 1) h.turn();
  expect(resultAt(1)).toBe(0);
  h.destroy(red);
  const next = h.reuse(red, 'Red');
  expect(next.call('sched_op.yield').error).toBe('ok');
});

test('a long list does not keep the machine: others have turns in between', () => {
  place(...Array.from({ length: 60 }, () => version));
  const from = h.records.length;
  expect(finish(make(60))).toBe(0);
  expect(resultAt(59)).toBe(0x40011);
  const turns = h.records.slice(from).filter((r) => r.call === 'vcpu.enter');
  // Eight calls a turn, and a scheduler in between that lets who waited longer go first.
  expect(turns.filter((r) => r.domain === red.id).length).toBeGreaterThan(6);
  expect(turns.filter((r) => r.domain === 0).length).toBeGreaterThan(0);
});

test('what is denied alone is denied in a list, and stops no other', () => {
  red.write(SCRATCH, new Uint8Array(144));
  red.write(SCRATCH, u32s(3, 0x15, 0));
  place([HYPERVISOR.domctl, SCRATCH], version);
  const from = h.records.length;
  expect(finish(make(2))).toBe(0);
  expect([0, 1].map(resultAt)).toEqual([-1, 0x40011]);
  const made = h.records.slice(from).filter((r) => r.call === 'domctl.pausedomain');
  expect(made.map(({ decision }) => decision)).toEqual(['denied']);
});
