/**
 * Owns: the trace file: one JSON object a line. The first says what was run and holds every file
 * that the run read; then one line a step, with its digest; the last says how it ended, so that a
 * file that was cut off is noticed.
 */

import { closeSync, openSync, writeSync } from 'node:fs';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import type { Machine } from '../../core/machine.ts';
import type { StepRecord } from '../../core/trace.ts';

export const TRACE_KIND = 'bulkhead-trace';
export const TRACE_VERSION = 1;

/** The largest seed of a run; the smallest is 0. */
export const SEED_MAX = 0xffffffff;

/** Steps between two digests that are recomputed from nothing, guest memory included. */
const FULL_DIGEST_EVERY = 10_000;

/** What the first line says, beside kind and version. */
export interface TraceHeader {
  readonly seed: number;
  /** The scenario's name among the files. */
  readonly scenario: string;
  /** Every file that the run read, in base64, by the name it was asked for. */
  readonly files: Readonly<Record<string, string>>;
}

export interface TraceEnd {
  readonly end: { readonly steps: number; readonly digest: string };
}

/**
 * The line of a step. Labels, operations and rules by name, so that a trace can be read without the
 * policy; what is zero or empty is left out.
 */
function traceLine(
  record: Readonly<StepRecord>,
  policy: LoadedPolicy,
  digest: string,
  full: string | undefined,
): string {
  const { denial } = record;
  const registers = [record.a1, record.a2, record.a3, record.a4, record.a5];
  while (registers.length > 0 && registers.at(-1) === 0) registers.pop();
  return JSON.stringify({
    step: record.step,
    time: record.time,
    call: record.call,
    domain: record.domain,
    generation: record.generation,
    label: policy.labelName(record.label),
    vcpu: record.vcpu,
    ...(registers.length > 0 && { registers }),
    decision: record.decision,
    result: record.result,
    ...(record.continues && { continues: true }),
    ...(denial && {
      operation: OPERATIONS[denial.operation].name,
      object: denial.objectDomain,
      objectLabel: policy.labelName(denial.objectLabel),
      reason: denial.reason,
      rule: ruleName(policy, denial.rule),
    }),
    ...(record.forgiven.length > 0 && {
      forgiven: record.forgiven.map((each) => ({
        operation: OPERATIONS[each.operation].name,
        subject: each.subjectDomain,
        subjectLabel: policy.labelName(each.subjectLabel),
        object: each.objectDomain,
        objectLabel: policy.labelName(each.objectLabel),
        reason: each.reason,
        rule: ruleName(policy, each.rule),
      })),
    }),
    ...(record.reason !== undefined && { why: record.reason }),
    ...(record.offenders.length > 0 && { offenders: record.offenders }),
    epoch: record.epoch,
    digest,
    ...(full !== undefined && { full }),
  });
}

/** The line of the step that a machine has just made. */
export function stepLine(record: Readonly<StepRecord>, machine: Machine): string {
  const full = record.step % FULL_DIGEST_EVERY === 0 ? machine.fullDigest() : undefined;
  return traceLine(record, machine.policy, machine.digest(), full);
}

/** A rule as a person finds it in the policy. */
export function ruleName(policy: LoadedPolicy, rule: number): string {
  return policy.image.rules[rule]?.name ?? `rule ${rule}`;
}

/** Bytes that are gathered before they are written. */
const BUFFER_LENGTH = 1 << 16;

/** Writes a trace. Only its owner may read it: it holds guests' modules and what they did. */
export class TraceWriter {
  readonly #file: number;
  #buffer: string[] = [];
  #length = 0;

  /** Throws what `openSync` throws. */
  constructor(path: string, header: TraceHeader) {
    this.#file = openSync(path, 'w', 0o600);
    this.line(JSON.stringify({ kind: TRACE_KIND, version: TRACE_VERSION, ...header }));
  }

  line(text: string): void {
    this.#buffer.push(text, '\n');
    this.#length += text.length + 1;
    if (this.#length >= BUFFER_LENGTH) this.#flush();
  }

  /** Writes the last line: the trace is whole. */
  end(end: TraceEnd): void {
    this.line(JSON.stringify(end));
    this.#flush();
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#buffer.join(''));
    this.#buffer = [];
    this.#length = 0;
    for (let written = 0; written < bytes.length;) written += writeSync(this.#file, bytes, written);
  }
}
