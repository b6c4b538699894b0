/**
 * Owns: the program of a domain 0 that carries out an operator's requests. A request stands in its
 * first page: a hypercall's number and registers. It makes the call, writes the result beside it
 * and waits for the next. It decides nothing: what it may do is up to the policy.
 */

import { evtchn_bind_virq, shared_info } from '../../core/abi/layouts.ts';
import { EVTCHNOP, HYPERVISOR, SCHEDOP, VIRQ } from '../../core/abi/numbers.ts';
import { SHARED_INFO_REGISTER } from './program.ts';
import type { Action, Program } from './program.ts';

/** Offsets in the mailbox, which stands at address 0. All are 32-bit words. */
export const MAILBOX = {
  /** Number of the request, and of the one that is done. */
  request: 0,
  done: 4,
  nr: 8,
  /** Five registers. */
  registers: 12,
  result: 32,
  /** Structures that registers point at start here. */
  payload: 4096,
} as const;

/** Where the program's own argument structure stands. */
const SCRATCH = 2048;

const PHASE_REGISTER = 1;
const PORT_REGISTER = 2;
const PHASE = { start: 0, bound: 1, look: 2, called: 3 } as const;

/** The name under which the program is registered. */
export const OPERATOR_PROGRAM = 'operator';

export function operatorProgram(): Program {
  return ({ registers, memory, result }): Action => {
    const view = new DataView(memory.buffer, memory.byteOffset, memory.length);
    const word = (offset: number): number => view.getUint32(offset, true);
    if (registers[PHASE_REGISTER] === PHASE.start) {
      registers[PHASE_REGISTER] = PHASE.bound;
      view.setUint32(SCRATCH + evtchn_bind_virq.at.virq, VIRQ.con_ring, true);
      view.setUint32(SCRATCH + evtchn_bind_virq.at.vcpu, 0, true);
      const args = [EVTCHNOP.bind_virq, SCRATCH];
      return { kind: 'call', nr: HYPERVISOR.event_channel_op, args };
    }
    if (registers[PHASE_REGISTER] === PHASE.bound) {
      if (result !== 0) return { kind: 'trap', reason: 'no port for operator requests' };
      registers[PORT_REGISTER] = word(SCRATCH + evtchn_bind_virq.at.port);
    } else if (registers[PHASE_REGISTER] === PHASE.called) {
      view.setInt32(MAILBOX.result, result, true);
      view.setUint32(MAILBOX.done, word(MAILBOX.request), true);
    }
    // Cleared before the mailbox is looked at: what arrives afterwards isn't lost.
    const port = registers[PORT_REGISTER];
    const pending =
      registers[SHARED_INFO_REGISTER] + shared_info.at.evtchn_pending + (port >>> 5) * 4;
    view.setUint32(pending, word(pending) & ~(1 << (port & 31)), true);
    if (word(MAILBOX.request) === word(MAILBOX.done)) {
      registers[PHASE_REGISTER] = PHASE.look;
      return { kind: 'call', nr: HYPERVISOR.sched_op, args: [SCHEDOP.block, 0] };
    }
    registers[PHASE_REGISTER] = PHASE.called;
    const args = [0, 1, 2, 3, 4].map((i) => view.getInt32(MAILBOX.registers + 4 * i, true));
    return { kind: 'call', nr: word(MAILBOX.nr), args };
  };
}
