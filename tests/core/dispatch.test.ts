/** Owns: what holds for hypercalls as such: unknown numbers, bad argument addresses, batches. */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ERRNO } from '../../core/abi/errno.ts';
import { DOMID_SELF, HYPERVISOR } from '../../core/abi/numbers.ts';
import { CALLS } from '../../core/table.ts';
import { Harness } from './harness.ts';
import type { Actor } from './harness.ts';

let h: Harness;
let red: Actor;
let back: () => void;
beforeAll(async () => {
  h = await Harness.boot();
  red = h.build('Red');
  back = h.checkpoint();
});
beforeEach(() => back());

const NUMBERS = [...new Set(CALLS.map(({ number }) => number))];

test('numbers and sub-commands that nobody declared are answered ENOSYS, and recorded', () => {
  const { number } = { number: HYPERVISOR };
  for (const nr of [-1, 0, 51, 4096, 0x7fffffff]) {
    expect(NUMBERS).not.toContain(nr);
    expect(red.raw(nr)).toBe(-ERRNO.ENOSYS);
    expect(h.records.findLast((r) => r.call === 'hypercall')).toMatchObject({
      decision: 'error',
      domain: red.id,
      result: -ERRNO.ENOSYS,
    });
  }
  for (const nr of [number.memory_op, number.grant_table_op, number.sched_op, number.policy_op]) {
    for (const command of [99, -1, 0x7fffffff]) expect(red.raw(nr, command)).toBe(-ERRNO.ENOSYS);
  }
  red.memory.fill(0xff, 0, 64);
  expect(red.raw(number.domctl, 0)).toBe(-ERRNO.ENOSYS);
  expect(red.raw(number.sysctl, 0)).toBe(-ERRNO.ENOSYS);
});

test('a command that stands in memory is read there or not at all', () => {
  for (const address of [-4, 0x7ffffffc, red.memory.length, red.hole().address]) {
    expect(red.raw(HYPERVISOR.domctl, address)).toBe(-ERRNO.EFAULT);
  }
});

describe.each(CALLS.filter(({ argument }) => argument !== undefined))('$name', (row) => {
  test('refuses a structure that is not whole in its memory', () => {
    const size = row.argument?.layout.size ?? 0;
    const end = h.domain0.pages * 4096;
    const hypervisor = h.domain0.hole().address;
    const addresses = [-1, 0x7fffff00, h.domain0.memory.length - size + 1, hypervisor];
    for (const address of addresses) {
      const registers = [row.command ?? 0, 0, row.batch ? 1 : 0];
      registers[(row.argument?.register ?? 1) - 1] = address;
      const result = h.domain0.raw(row.number, ...registers);
      expect(result, `address ${address}`).toBe(-ERRNO.EFAULT);
    }
    expect(end).toBeGreaterThan(size);
  });
});

describe.each(CALLS.filter(({ batch }) => batch !== undefined))('$name', ({ name, batch }) => {
  test('takes at most 1024 elements', () => {
    expect(h.domain0.batch(name, [], { count: 1025 }).error).toBe('E2BIG');
    expect(h.domain0.batch(name, [], { count: 0xffffffff }).error).toBe('E2BIG');
    expect(h.domain0.batch(name, []).error).toBe('ok');
  });

  test('ends at an element that is not in memory, and what came before stands', () => {
    const size = batch?.layout.size ?? 1;
    const room = Math.floor((h.domain0.pages * 4096) / size);
    // After the two that fit there is nothing.
    const elements = h.domain0.hole().address - 2 * size;
    expect(room).toBeGreaterThan(2);
    const { error } = h.domain0.batch(name, [], { elements, count: 1024 });
    expect(error).toBe('EFAULT');
  });
});

test('an element that fails does not keep the others from being judged by themselves', () => {
  const { elements } = red.batch('grant_table_op.query_size', [
    { dom: DOMID_SELF },
    { dom: 0 },
    { dom: 77 },
    { dom: red.id },
  ]);
  expect(elements.map(({ status }) => status)).toEqual([
    'okay',
    'permission_denied',
    'permission_denied',
    'okay',
  ]);
});
