/**
 * Owns: the audit log of a run: what the command line and the policy in force say about it, put
 * together, and its beginning and end.
 * Must not know: how a run is shown.
 */

import type { Machine } from '../../core/machine.ts';
import type { StepRecord } from '../../core/trace.ts';
import type { AuditModel, PolicyModel } from '../../policy/model.ts';
import { UserError } from '../user_error.ts';
import type { Options } from '../verbs/verb.ts';
import type { LogTerminal } from './lines.ts';
import { openLog } from './open_log.ts';
import type { LogWriter } from './log_writer.ts';
import { Recorder } from './recorder.ts';
import { openFile } from './sink.ts';
import type { OpenSink } from './sink.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 };
/** A file of a log has at least this many bytes, so that a run doesn't make thousands of files. */
const ROTATE_MIN = 4096;

/** `64k`, `10M`, `4096`: bytes. */
function readSize(option: string, text: string): number {
  const match = /^(\d{1,12})([kmg]?)i?b?$/i.exec(text);
  const bytes = match === null ? Number.NaN : Number(match[1]) * UNITS[match[2].toLowerCase()];
  if (bytes >= ROTATE_MIN && Number.isSafeInteger(bytes)) return bytes;
  throw new UserError(
    `--${option} ${text} is not a size of ${ROTATE_MIN} bytes or more, such as 10M`,
  );
}

const sizeOf = (options: Options, name: string, flag: string): number | undefined => {
  const text = options.find(name);
  return text === undefined ? undefined : readSize(flag, text);
};

/** What the command line says. Each is undefined where it says nothing. */
export interface RunLogWishes {
  readonly path: string;
  readonly onFull: 'stop' | 'drop' | undefined;
  readonly permits: boolean;
  readonly rotateBytes: number | undefined;
  readonly limitBytes: number | undefined;
}

/** The wishes of a command line; undefined where no log is wanted. */
export function runLogWishes(options: Options): RunLogWishes | undefined {
  const path = options.find('audit');
  if (path === undefined) {
    const others = ['auditRotate', 'auditLimit', 'auditOnFull'];
    if (options.flag('auditPermits') || others.some((name) => options.find(name) !== undefined)) {
      throw new UserError('the options of the audit log need --audit FILE');
    }
    return undefined;
  }
  const onFull = options.find('auditOnFull');
  return {
    path,
    onFull: onFull === 'stop' || onFull === 'drop' ? onFull : undefined,
    permits: options.flag('auditPermits'),
    rotateBytes: sizeOf(options, 'auditRotate', 'audit-rotate'),
    limitBytes: sizeOf(options, 'auditLimit', 'audit-limit'),
  };
}

export class RunLog {
  readonly #writer: LogWriter;
  readonly #recorder: Recorder;
  readonly #wishes: RunLogWishes;
  /** What policies say that were read in this run, by the hash of their image. */
  readonly #settings = new Map<string, AuditModel>();
  #inForce = '';

  private constructor(wishes: RunLogWishes, writer: LogWriter) {
    this.#wishes = wishes;
    this.#writer = writer;
    this.#recorder = new Recorder((event) => writer.write(event), wishes.permits);
  }

  /** Opens or goes on with the log. Throws a UserError where that can't be. */
  static async open(
    wishes: RunLogWishes,
    run: { readonly scenario: string; readonly seed: number },
    terminal: LogTerminal,
    open: OpenSink = openFile,
  ): Promise<RunLog> {
    const { path, onFull = 'stop', rotateBytes, limitBytes } = wishes;
    const sizes = {
      ...(rotateBytes !== undefined && { rotateBytes }),
      ...(limitBytes !== undefined && { limitBytes }),
    };
    const writer = await openLog({ path, onFull, ...sizes, open }, terminal);
    const log = new RunLog(wishes, writer);
    writer.write({ event: 'run', ...run });
    return log;
  }

  /** Hears of a policy that may come into force. */
  policyRead(hash: string, { audit, files }: Pick<PolicyModel, 'audit' | 'files'>): void {
    this.#settings.set(hash, audit);
    this.#recorder.policyFiles.set(hash, files);
  }

  step(record: Readonly<StepRecord>, machine: Machine): void {
    const { hash } = machine.policy.image;
    if (hash !== this.#inForce) this.#obey(hash);
    this.#recorder.step(record, machine);
  }

  /** The run is over, and its log complete. */
  finish(end: { readonly steps: number; readonly digest: string }): void {
    this.#recorder.finish();
    this.#writer.settle();
    const { decisions } = this.#writer;
    this.#writer.write({ event: 'end', ...end, decisions, dropped: this.droppedCount });
    this.#writer.settle();
  }

  /** Decisions that were lost, by the label of their subject. */
  get dropped(): ReadonlyMap<string | null, number> {
    return this.#writer.dropped;
  }

  get droppedCount(): number {
    return [...this.dropped.values()].reduce((sum, count) => sum + count, 0);
  }

  close(): void {
    this.#writer.close();
  }

  /** The command line has the last word about a policy's settings. */
  #obey(hash: string): void {
    this.#inForce = hash;
    const settings = this.#settings.get(hash);
    if (settings === undefined) return;
    this.#writer.onFull = this.#wishes.onFull ?? settings.onFull;
    this.#recorder.permits = this.#wishes.permits || settings.permits;
  }
}
