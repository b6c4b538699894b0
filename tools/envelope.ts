/**
 * Owns: the one shape of what verbs over policies print with `--format json`: an object with a list
 * of policies, each with its file's name; the same for one policy and for many.
 * INVARIANT: no policy that was named is missing from it: one with errors stands there with its
 * findings alone, and a file that could not be read is told beside the list.
 * Must not know: what is said about a sound policy.
 */

import type { Finding } from '../policy/finding.ts';
import type { Terminal } from './terminal.ts';
import { toJson } from './text/escape.ts';
import { findingJson } from './text/finding_text.ts';

/** What is said about a policy: anything under keys of its own. */
export type Told = Readonly<Record<string, unknown>> & { readonly policy?: never };

/** A file that could not be looked at, and why. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
}

/** A policy with errors: nothing else is said about it. */
export interface FaultyPolicy {
  readonly policy: string;
  readonly findings: readonly ReturnType<typeof findingJson>[];
}

/** What `--format json` prints; `Sound` is what the verb says about a policy without errors. */
export interface PolicyEnvelope<Sound extends object> {
  readonly policies: readonly (({ readonly policy: string } & Sound) | FaultyPolicy)[];
  /** Left out where everything could be read. */
  readonly unread?: readonly Unread[];
}

export function faultyPolicy(policy: string, findings: readonly Finding[]): FaultyPolicy {
  return { policy, findings: findings.map(findingJson) };
}

/** Prints an envelope entry by entry, so that entries can be as long as they like. */
export class EnvelopeWriter {
  readonly #terminal: Terminal;
  readonly #unread: Unread[] = [];
  #count = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    terminal.out('{"policies":[');
  }

  /**
   * Adds an entry that `write` writes, or nothing where that fails: it begins with the text that it
   * is given, goes on with `"key":value` and ends with the brace.
   */
  async add<T>(policy: string, write: (start: string) => Promise<T>): Promise<T> {
    const done = await write(`${this.#count === 0 ? '' : ','}{"policy":${toJson(policy)},`);
    this.#count += 1;
    return done;
  }

  async addFaulty(policy: string, findings: readonly Finding[]): Promise<void> {
    const told = toJson(findings.map(findingJson));
    await this.add(policy, async (start) => this.#terminal.out(`${start}"findings":${told}}`));
  }

  addUnread(file: string, reason: string): void {
    this.#unread.push({ file, reason });
  }

  end(): void {
    const unread = this.#unread.length === 0 ? '' : `,"unread":${toJson(this.#unread)}`;
    this.#terminal.out(`]${unread}}\n`);
  }
}

/** An envelope that is kept until all of it is known. */
export class Envelope {
  readonly #policies: { policy: string }[] = [];
  readonly #unread: Unread[] = [];

  add(policy: string, told: Told): void {
    this.#policies.push({ policy, ...told });
  }

  addFaulty(policy: string, findings: readonly Finding[]): void {
    this.#policies.push(faultyPolicy(policy, findings));
  }

  addUnread(file: string, reason: string): void {
    this.#unread.push({ file, reason });
  }

  print(terminal: Terminal): void {
    const unread = this.#unread.length === 0 ? {} : { unread: this.#unread };
    terminal.out(`${toJson({ policies: this.#policies, ...unread })}\n`);
  }
}
