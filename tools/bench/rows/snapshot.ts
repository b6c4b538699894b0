/** Owns: the rows of taking a machine's state and putting it back, against copying its bytes. */

import { SMALL_CONFIG } from '../../../core/config.ts';
import type { Machine } from '../../../core/machine.ts';
import type { Row, Subject } from '../row.ts';
import { dataOf, sendingMachine } from '../setting/domains.ts';
import type { Sending } from '../setting/domains.ts';
import { compileText, load, policyText, shapeOf } from '../setting/policies.ts';
import { partsOf } from '../setting/unguarded.ts';
import { timed } from '../timing.ts';

async function machineToCopy(): Promise<Sending> {
  return sendingMachine(SMALL_CONFIG, load(await compileText(policyText(shapeOf(10)))));
}

/** Buffers of the sizes of all that a snapshot of `machine` holds. */
function sameBytes(machine: Machine): Uint8Array[] {
  const { columns, memories } = machine.snapshot();
  return [columns, ...memories.flatMap((memory) => (memory === undefined ? [] : [memory]))];
}

const copying: Subject = {
  name: 'copy',
  summary: 'slice() of buffers of the same sizes',
  async prepare(scale) {
    const buffers = sameBytes((await machineToCopy()).machine);
    let bytes = 0;
    return timed(scale, (count) => {
      for (let i = 0; i < count; i += 1) {
        for (const buffer of buffers) bytes += buffer.slice().length;
      }
      if (bytes < 0) throw new Error('never: it keeps the copies from being dropped');
    });
  },
};

const copyingBack: Subject = {
  name: 'copy-back',
  summary: 'set() of buffers of the same sizes',
  async prepare(scale) {
    const { machine } = await machineToCopy();
    const from = sameBytes(machine);
    const to = sameBytes(machine);
    return timed(scale, (count) => {
      for (let i = 0; i < count; i += 1) {
        for (let at = 0; at < from.length; at += 1) to[at].set(from[at]);
      }
    });
  },
};

const snapshotting: Subject = {
  name: 'snapshot',
  summary: 'Machine.snapshot: columns, guest memory, policies',
  async prepare(scale) {
    const { machine } = await machineToCopy();
    let steps = 0;
    return timed(scale, (count) => {
      for (let i = 0; i < count; i += 1) steps += machine.snapshot().steps;
      if (steps < 0) throw new Error('never: it keeps the copies from being dropped');
    });
  },
};

const restoring: Subject = {
  name: 'restore',
  summary: 'Machine.restore of such a snapshot',
  async prepare(scale) {
    const { machine } = await machineToCopy();
    const snapshot = machine.snapshot();
    return timed(scale, (count) => {
      for (let i = 0; i < count; i += 1) machine.restore(snapshot);
    });
  },
};

export const snapshots: Row = {
  name: 'snapshot',
  title: 'snapshot and restore: a machine of four domains, three of them built',
  subjects: [copying, copyingBack, snapshotting, restoring],
  comparisons: [
    { title: 'snapshot ÷ copy', kind: 'ratio', of: 'snapshot', to: 'copy', goal: { atMost: 1.2 } },
    {
      title: 'restore ÷ copy back',
      kind: 'ratio',
      of: 'restore',
      to: 'copy-back',
      goal: { atMost: 1.2 },
    },
  ],
};

/** Sends an event and takes it back: by the journal, or by restoring all columns. */
function takenBack(name: string, summary: string, isJournalled: boolean): Subject {
  return {
    name,
    summary,
    async prepare(scale) {
      const { machine, number, registers } = await machineToCopy();
      const { state, dispatcher } = partsOf(machine, true);
      const [a1, a2] = registers;
      const port = dataOf(machine, 1).getUint32(a2, true);
      const far = 2 * SMALL_CONFIG.ports + state.view.evtchn.remote_port[SMALL_CONFIG.ports + port];
      const copy = state.copy();
      if (isJournalled) state.record(true);
      const before = state.view.evtchn.pending[far];
      return timed(scale, (count) => {
        for (let i = 0; i < count; i += 1) {
          if (dispatcher.hypercall(number, a1, a2, 0, 0, 0) !== 0) throw new Error('not sent');
          if (isJournalled) state.undo();
          else state.restore(copy);
        }
        if (state.view.evtchn.pending[far] !== before) throw new Error('not taken back');
      });
    },
  };
}

export const undo: Row = {
  name: 'undo',
  title: 'taking one step back: a send, undone',
  subjects: [
    takenBack('journal', 'a send with journal and digest kept, undone by the journal', true),
    takenBack('columns', 'a send without them, undone by restoring all columns', false),
  ],
  comparisons: [
    { title: 'journal ÷ restoring all columns', kind: 'ratio', of: 'journal', to: 'columns' },
    { title: 'a step and its undoing', kind: 'time', of: 'journal' },
  ],
};
