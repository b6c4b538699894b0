/**
 * Owns: the trace that a run leaves: it appears under its name only when it is whole, over nothing
 * but a regular file that the run did not read. A run that fails, or that is told to stop, leaves
 * none.
 */

import { renameSync, rmSync } from 'node:fs';
import { isSameFile, targetOf, writeReasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';
import type { DiskSource } from './sources.ts';
import { TraceWriter } from './trace_file.ts';
import type { TraceEnd } from './trace_file.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export class TraceOutput {
  readonly #path: string;
  readonly #target: string;
  readonly #partial: string;
  readonly #writer: TraceWriter;
  #isOpen = true;
  readonly #stop = (signal: NodeJS.Signals): void => {
    this.discard();
    // With the default action back in its place, whoever started us sees what ended us.
    process.kill(process.pid, signal);
  };

  /**
   * @param path as the user gave it
   * @param run what the first line says
   * @throws UserError where it can't be written
   */
  constructor(path: string, files: DiskSource, run: { seed: number; scenario: string }) {
    this.#path = path;
    this.#target = this.#attempt(() => targetOf(path));
    for (const name of files.names()) {
      if (!isSameFile(name, this.#target)) continue;
      throw new UserError(`${path} is read by the run: the trace would overwrite it`);
    }
    this.#partial = `${this.#target}.${process.pid}.partial`;
    this.#writer = this.#attempt(
      () => new TraceWriter(this.#partial, { ...run, files: files.contents() }),
    );
    for (const signal of SIGNALS) process.on(signal, this.#stop);
  }

  line(text: string): void {
    this.#attempt(() => this.#writer.line(text));
  }

  /** The trace is whole: it gets its name. */
  finish(end: TraceEnd): void {
    this.#attempt(() => {
      this.#writer.end(end);
      renameSync(this.#partial, this.#target);
    });
    this.#release();
  }

  /** Removes what was written, if it isn't whole. */
  discard(): void {
    rmSync(this.#partial, { force: true });
    this.#release();
  }

  #release(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#writer.close();
    for (const signal of SIGNALS) process.off(signal, this.#stop);
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(`${this.#path} cannot be written: ${writeReasonOf(error)}`);
    }
  }
}
