/** Owns: the row of what being preemptible costs a guest that computes and makes no hypercalls. */

import { readFileSync } from 'node:fs';
import type { Row, Scale, Subject } from '../row.ts';
import { makeGuest } from '../setting/guests.ts';
import { timeOf } from '../timing.ts';

/** Sorts 32,768 numbers and takes their SHA-256, eight times. */
const IMAGE = 'seeds/guests/bench_sort.wasm';
/** Fuel for a turn, as arch/host.ts gives. */
const SLICE = 100_000;
const warmRuns = (scale: Scale): number => (scale === 'quick' ? 0 : 2);

function image(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../../${IMAGE}`, import.meta.url)));
}

const native: Subject = {
  name: 'native',
  summary: 'the module as it was built, run by the engine alone',
  async prepare(scale) {
    const module = await WebAssembly.compile(image());
    const imports = { bulkhead: { hypercall: () => 0 } };
    const { exports } = new WebAssembly.Instance(module, imports);
    const start = exports['start'];
    if (typeof start !== 'function') throw new Error('the guest has no start');
    const run = start as (sharedInfo: number) => number;
    const sample = () => timeOf(scale, () => void run(0));
    for (let left = warmRuns(scale); left > 0; left -= 1) sample();
    return { sample };
  },
};

function preemptible(name: string, summary: string, slice: number): Subject {
  return {
    name,
    summary,
    async prepare(scale) {
      const sample = async (): Promise<number> => {
        const guest = await makeGuest(image());
        const time = timeOf(scale, () => {
          let exit = guest.run(() => 0, slice, 0);
          while (exit.kind === 'preempted') exit = guest.run(() => 0, slice, 0);
          if (exit.kind !== 'finished') throw new Error(`the guest ${exit.kind}`);
        });
        guest.destroy();
        return time;
      };
      for (let left = warmRuns(scale); left > 0; left -= 1) await sample();
      return { sample };
    },
  };
}

export const guestWork: Row = {
  name: 'guest-work',
  title: 'a guest that sorts and hashes: bench_sort',
  subjects: [
    native,
    preemptible('sliced', `hardened and metered, preempted every ${SLICE} units of fuel`, SLICE),
    preemptible('whole', 'hardened and metered, in one turn', 2 ** 30),
  ],
  comparisons: [
    {
      title: 'preempted ÷ native',
      kind: 'ratio',
      of: 'sliced',
      to: 'native',
      goal: { atMost: 2 },
    },
    { title: 'in one turn ÷ native', kind: 'ratio', of: 'whole', to: 'native' },
  ],
};
