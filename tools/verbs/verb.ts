/**
 * Owns: what a verb is to the command line: its name, what it takes, and where its code is. The
 * code is loaded only when the verb is called, so that one verb doesn't pay for what another needs.
 * Must not know: commander.
 */

import type { ColourWish } from '../text/colour.ts';
import type { Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface VerbOption {
  /** As in help: `-o, --output <file>`. */
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly standard?: string;
  readonly isRequired?: boolean;
  /** Whether it may be given several times; then its value is a list. */
  readonly isList?: boolean;
}

export interface Verb {
  readonly name: string;
  readonly summary: string;
  /** As in help: `<policy...>`; empty where it takes none. */
  readonly operands: string;
  readonly options: readonly VerbOption[];
  /** More than the summary: paragraphs for the verb's own help, each a line. */
  readonly details?: readonly string[];
  /** A command line that works in a checkout of this project. */
  readonly example: string;
  readonly load: () => Promise<VerbModule>;
}

export interface VerbModule {
  /** Does the work; returns the exit code. */
  run(invocation: Invocation): number | Promise<number>;
}

export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Options;
  /** Whatever is written to it, the line of progress is gone before. */
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** Exit codes of every verb: clean; findings, denied or failed; could not run. */
export const EXIT = { clean: 0, failed: 1, unable: 2 } as const;

/** The options of one call by their long names in camel case, as commander gives them. */
export class Options {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** The value of an option, or undefined where it isn't given. */
  find(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** The value of an option that is required or has a default. */
  text(name: string): string {
    const value = this.find(name);
    if (value === undefined) throw new Error(`the option ${name} has no value`);
    return value;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** All values of an option that can be given several times. */
  list(name: string): readonly string[] {
    const value = this.#values[name];
    if (!Array.isArray(value)) return [];
    return value.filter((each) => typeof each === 'string');
  }

  get isJson(): boolean {
    return this.find('format') === 'json';
  }

  get colour(): ColourWish {
    const wish = this.find('color');
    return wish === 'always' || wish === 'never' ? wish : 'auto';
  }
}
