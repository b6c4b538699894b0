/** Owns: the row of how many random hypercalls a core carries out a second, under which oracles. */

import { SUSPEND } from '../../../core/abi/guest_abi.ts';
import type { Machine } from '../../../core/machine.ts';
import type { Row, Subject } from '../row.ts';
import { RandomCalls } from '../setting/random_calls.ts';
import { timed } from '../timing.ts';

/** The checks of every column that property tests run. The tests' own, so not imported by name. */
const INVARIANTS = new URL('../../../tests/core/properties/invariants.ts', import.meta.url);

const RESULT_MIN = -4095;

function checkResult(result: number): void {
  if (!(result >= RESULT_MIN || result === SUSPEND)) throw new Error(`a call answered ${result}`);
}

type Oracle = (machine: Machine) => void;

async function loadInvariants(): Promise<Oracle> {
  const { violations } = (await import(INVARIANTS.href)) as {
    violations: (machine: Machine) => readonly string[];
  };
  return (machine) => {
    const found = violations(machine);
    if (found.length > 0) throw new Error(found.join('; '));
  };
}

/** Whoever is denied, or fails, changes nothing but the clock. */
function refusalsChangeNothing(machine: Machine): Oracle {
  let broken: string | undefined;
  machine.record(true);
  machine.trace = ({ decision, call }) => {
    if (decision === 'denied' || decision === 'error') {
      const written = machine.journal();
      if (written.length > 0) broken = `${call} was refused and wrote ${written.join(', ')}`;
    }
    machine.clearJournal();
  };
  return () => {
    if (broken !== undefined) throw new Error(broken);
  };
}

function calls(name: string, summary: string, oracles: 'cheap' | 'journal' | 'all'): Subject {
  return {
    name,
    summary,
    async prepare(scale) {
      const random = await RandomCalls.boot();
      const { machine } = random;
      const journal = oracles === 'cheap' ? undefined : refusalsChangeNothing(machine);
      const whole = oracles === 'all' ? await loadInvariants() : undefined;
      return timed(scale, (count) => {
        for (let i = 0; i < count; i += 1) {
          checkResult(random.next());
          journal?.(machine);
          whole?.(machine);
        }
      });
    },
  };
}

export const randomCalls: Row = {
  name: 'random-calls',
  title: 'random hypercalls of all kinds, one core, turns and restores included',
  subjects: [
    calls('cheap', 'the result is one that may be', 'cheap'),
    calls(
      'journal',
      'the same; digest and journal kept; what is refused writes nothing',
      'journal',
    ),
    calls('all', 'the same; after each call all invariants over all columns', 'all'),
  ],
  comparisons: [
    {
      title: 'calls a second, cheap oracles',
      kind: 'rate',
      of: 'cheap',
      goal: { atLeast: 5e6 },
    },
    { title: 'calls a second, journal kept', kind: 'rate', of: 'journal' },
    { title: 'calls a second, all oracles', kind: 'rate', of: 'all', goal: { atLeast: 1e6 } },
  ],
};
