/**
 * Owns: the way from a policy file's name to a reading of it, and on to a policy that decides.
 * INVARIANT: a file that can't be read, or has an error, never becomes a policy.
 */

import type { Finding } from '../policy/finding.ts';
import { FINDING_RULES } from '../policy/finding_rules.ts';
import { POLICY_BYTES_MAX } from '../policy/limits.ts';
import type { PolicyModel } from '../policy/model.ts';
import { readPolicy } from '../policy/read.ts';
import type { PolicyReading } from '../policy/read.ts';
import { readContent } from './files.ts';
import { includeFromDisk } from './include.ts';
import type { Terminal } from './terminal.ts';
import { findingText, countsText } from './text/finding_text.ts';
import { UserError } from './user_error.ts';
import type { Invocation } from './verbs/verb.ts';

/** What a file larger than any policy gives: one finding, without its content. */
export function tooLarge(file: string, size: number | undefined): PolicyReading {
  const rule = 'too-large';
  const span = { file: 0, offset: 0, length: 0, line: 1, column: 1 };
  const has = size === undefined ? `more than ${POLICY_BYTES_MAX}` : String(size);
  const message = `The file has ${has} bytes; a policy may have ${POLICY_BYTES_MAX}.`;
  const hint = 'Check that this is the file you meant.';
  const { severity } = FINDING_RULES[rule];
  const finding = { severity, rule, message, file, line: 1, column: 1, hint, span };
  return { model: undefined, files: [file], findings: [finding], texts: [''] };
}

/** Reads one policy file; throws a UserError where it can't be read. */
export async function readPolicyFile(path: string, terminal: Terminal): Promise<PolicyReading> {
  const content = await readContent(path, POLICY_BYTES_MAX, terminal);
  if (content.kind === 'bytes') {
    return readPolicy(path, content.bytes, includeFromDisk(path));
  }
  if (content.kind === 'too-large') return tooLarge(path, content.size);
  throw new UserError(`${path || '""'} cannot be read: ${content.reason}`);
}

/**
 * Whether a file is of a kind or version that isn't read here: whatever else is found in it, it
 * could not be judged.
 */
export function isUnknownVersion(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.rule === 'language-version');
}

/** A policy, and what its spans point into. */
export interface PolicySource {
  readonly model: PolicyModel;
  /** By the number of a span's file. */
  readonly texts: readonly string[];
}

export interface SoundPolicy extends PolicySource {
  /** Warnings: a sound policy has no errors. */
  readonly findings: readonly Finding[];
}

/**
 * The policy of a reading, if it is sound. Otherwise its errors are told on standard error, and
 * undefined is returned; the verb then exits 1. A policy in another version of the language is a
 * UserError instead.
 */
export function soundOrTold(
  { options, terminal }: Invocation,
  path: string,
  { model, findings, texts }: PolicyReading,
): SoundPolicy | undefined {
  if (model !== undefined) return { model, texts, findings };
  const errors = findings.filter((finding) => finding.severity === 'error');
  const paint = terminal.errPainter(options.colour);
  for (const finding of errors) {
    terminal.err(`${findingText(finding, texts, terminal.columns, paint)}\n\n`);
  }
  if (isUnknownVersion(errors))
    throw new UserError(`${path} is of a version that is not read here`);
  terminal.err(`${countsText(errors, 1)}: nothing is done with this policy\n`);
  return undefined;
}

/** Reads a policy for a verb that needs a sound one; see `soundOrTold`. */
export async function readSoundPolicy(
  invocation: Invocation,
  path = invocation.operands[0] ?? '',
): Promise<SoundPolicy | undefined> {
  return soundOrTold(invocation, path, await readPolicyFile(path, invocation.terminal));
}
