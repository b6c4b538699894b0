/** The guest kit: its numbers are the hypervisor's, and the guests made with it run. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GRANT_ENTRIES_MAX, HYPERVISOR_PAGE } from '../../core/abi/guest_abi.ts';
import { grant_entry_v1, sched_poll, sched_shutdown, shared_info } from '../../core/abi/layouts.ts';
import {
  CONSOLEIO,
  GTF,
  HYPERVISOR,
  PAGE_SHIFT,
  PAGE_SIZE,
  SCHEDOP,
  SHUTDOWN,
} from '../../core/abi/numbers.ts';
import type { Guest } from '../../arch/backend.ts';
import { WasmBackend } from '../../arch/wasm/backend.ts';

const GUESTS = new URL('../../seeds/guests/', import.meta.url);
const backend = new WasmBackend({ cacheDirectory: null });

const boot = (name: string): Promise<Guest> =>
  backend.create({ image: readFileSync(new URL(`${name}.wasm`, GUESTS)), pagesMax: 1000 });

function kitNumbers(): Record<string, number> {
  const source = readFileSync(new URL('sdk/abi.ts', GUESTS), 'utf8');
  const lines = source.matchAll(/^export const (\w+): \w+ = (\d+);$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, Number(value)]));
}

describe('the guest kit', () => {
  it('has the numbers of the hypervisor, all of them', () => {
    expect(kitNumbers()).toEqual({
      CONSOLE_IO: HYPERVISOR.console_io,
      CONSOLEIO_WRITE: CONSOLEIO.write,
      SCHED_OP: HYPERVISOR.sched_op,
      SCHEDOP_YIELD: SCHEDOP.yield,
      SCHEDOP_BLOCK: SCHEDOP.block,
      SCHEDOP_SHUTDOWN: SCHEDOP.shutdown,
      SCHEDOP_POLL: SCHEDOP.poll,
      SHUTDOWN_POWEROFF: SHUTDOWN.poweroff,
      SHUTDOWN_SUSPEND: SHUTDOWN.suspend,
      SHUTDOWN_CRASH: SHUTDOWN.crash,
      SCHED_SHUTDOWN_SIZE: sched_shutdown.size,
      SCHED_POLL_NR_PORTS: sched_poll.at.nr_ports,
      SCHED_POLL_TIMEOUT: sched_poll.at.timeout,
      SCHED_POLL_SIZE: sched_poll.size,
      PAGE_SIZE,
      PAGE_SHIFT,
      EVTCHN_UPCALL_PENDING: shared_info.at['vcpu_info.evtchn_upcall_pending'],
      EVTCHN_UPCALL_MASK: shared_info.at['vcpu_info.evtchn_upcall_mask'],
      EVTCHN_PENDING_SEL: shared_info.at['vcpu_info.evtchn_pending_sel'],
      EVTCHN_PENDING: shared_info.at.evtchn_pending,
      EVTCHN_MASK: shared_info.at.evtchn_mask,
      EVTCHN_PORTS: 64 * shared_info.fields.evtchn_pending.count,
      GRANT_TABLE_FRAME: HYPERVISOR_PAGE.grant_table - HYPERVISOR_PAGE.shared_info,
      GRANT_ENTRY_SIZE: grant_entry_v1.size,
      GRANT_ENTRY_FLAGS: grant_entry_v1.at.flags,
      GRANT_ENTRY_DOMID: grant_entry_v1.at.domid,
      GRANT_ENTRY_FRAME: grant_entry_v1.at.frame,
      GRANT_ENTRIES_MAX,
      GTF_PERMIT_ACCESS: GTF.permit_access,
      GTF_READONLY: GTF.readonly,
      GTF_READING: GTF.reading,
      GTF_WRITING: GTF.writing,
    });
  });

  it('says hello and shuts down', async () => {
    const guest = await boot('hello');
    const seen: unknown[] = [];
    const exit = guest.run(
      (nr, command, a2, a3) => {
        const memory = guest.memory();
        if (nr === HYPERVISOR.console_io) {
          seen.push(['console', command, Buffer.from(memory.subarray(a3, a3 + a2)).toString()]);
        } else {
          seen.push([nr, command, new DataView(memory.buffer).getUint32(a2, true)]);
        }
        return 0;
      },
      10_000,
      0,
    );
    expect(seen).toEqual([
      ['console', CONSOLEIO.write, 'hello from a guest\n'],
      [HYPERVISOR.sched_op, SCHEDOP.shutdown, SHUTDOWN.poweroff],
    ]);
    expect(exit).toEqual({ kind: 'finished', code: 0 });
  });

  it('sorts and hashes as anybody would, in slices or in one go', async () => {
    // From an independent computation of the same: eight rounds of sorting 32,768 numbers and
    // taking the SHA-256 of them, each round seeded by the one before.
    const expected = { kind: 'finished', code: 316707185 };
    const whole = await boot('bench_sort');
    expect(whole.run(() => 0, 2 ** 30, 0)).toEqual(expected);
    const sliced = await boot('bench_sort');
    let consumed = 0;
    let exit = sliced.run(() => 0, 50_000, 0);
    for (consumed += sliced.consumed; exit.kind === 'preempted'; consumed += sliced.consumed) {
      exit = sliced.run(() => 0, 50_000, 0);
    }
    expect(exit).toEqual(expected);
    expect(consumed).toBe(whole.consumed);
  });
});
