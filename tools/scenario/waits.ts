/**
 * Owns: letting guests run until something holds, and saying what they never came to.
 */

import { setImmediate } from 'node:timers/promises';
import type { Host } from '../../arch/host.ts';
import type { Consoles } from './consoles.ts';
import { ScenarioError } from './format.ts';
import type { ScenarioStep } from './format.ts';

/** Turns that a wait may take where it doesn't say: some seconds, even beside guests that loop. */
const WAIT_TURNS = 100_000;
/** Turns between two looks at what the process is told, such as to stop. */
const TURNS_UNHEEDING = 1024;

/** What is seen of a run. */
interface Seen {
  readonly ends: ReadonlyMap<string, string>;
  readonly consoles: Consoles;
}

export class Waits {
  readonly #host: Host;
  readonly #seen: Seen;
  readonly #drain: () => void;

  /** @param drain takes what guests wrote to where it is seen */
  constructor(host: Host, seen: Seen, drain: () => void) {
    this.#host = host;
    this.#seen = seen;
    this.#drain = drain;
  }

  async wait(condition: Extract<ScenarioStep, { wait: unknown }>['wait']): Promise<void> {
    if (condition === 'idle') {
      await this.until(() => false, 'nothing runs', WAIT_TURNS, true);
    } else if ('turns' in condition) {
      let turns = 0;
      await this.until(() => turns++ === condition.turns, 'turns', condition.turns + 1, true);
    } else if ('ended' in condition) {
      const { ended: name, within } = condition;
      await this.until(() => this.#seen.ends.has(name), `${name} ended`, within);
    } else {
      const { console: name, contains, within } = condition;
      let seen = 0;
      const says = (): boolean => {
        const lines = this.#seen.consoles.latest(name);
        const news = lines.slice(seen);
        seen = lines.length;
        return news.some((line) => line.includes(contains));
      };
      await this.until(says, `${name} says "${contains}"`, within);
    }
  }

  /** Lets guests run until something holds; throws `ScenarioError` when it never will. */
  async until(
    holds: () => boolean,
    what: string,
    within = WAIT_TURNS,
    idleIsEnough = false,
  ): Promise<void> {
    for (let turns = 0; turns < within; turns += 1) {
      if (turns % TURNS_UNHEEDING === TURNS_UNHEEDING - 1) await setImmediate();
      this.#drain();
      if (holds()) return;
      if (this.#host.turn()) continue;
      this.#drain();
      if (idleIsEnough || holds()) return;
      throw new ScenarioError(`waited until ${what}, but nothing runs any more`);
    }
    const remedy = 'if it needs more, say how many: `within: …`';
    throw new ScenarioError(`waited ${within} turns until ${what}; ${remedy}`);
  }
}
