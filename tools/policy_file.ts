/**
 * Owns: the way from a policy file's name to a reading of it, and on to a policy that decides. The
 * file is a policy, or a signed bundle of one.
 * INVARIANT: a file that can't be read, or has an error, never becomes a policy; nor, where keys
 * are configured, does anything but a bundle that they signed. No verb has another way to a policy.
 */

import type { Finding } from '../policy/finding.ts';
import { FINDING_RULES } from '../policy/finding_rules.ts';
import { POLICY_BYTES_MAX } from '../policy/limits.ts';
import type { PolicyModel } from '../policy/model.ts';
import { readPolicy } from '../policy/read.ts';
import type { Include, PolicyReading } from '../policy/read.ts';
import { Envelope } from './envelope.ts';
import { bytesBefore, readContent } from './files.ts';
import { includeFromDisk } from './include.ts';
import { BUNDLE_BYTES_MAX, demandsTrust, looksLikeBundle } from './signing/sniff.ts';
import type { Environment } from './signing/sniff.ts';
import type { Terminal } from './terminal.ts';
import { findingText, countsText } from './text/finding_text.ts';
import { UserError } from './user_error.ts';
import type { Invocation } from './verbs/verb.ts';

/** A reading, and who vouches for it. */
export interface SignedReading extends PolicyReading {
  /** The ids of the trusted keys that signed it; undefined where nobody's trust was asked for. */
  readonly signers?: readonly string[];
  /** The image that was signed with it. */
  readonly image?: Uint8Array;
}

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

/** Reads one policy file; throws a UserError where it can't be read, or isn't to be trusted. */
export async function readPolicyFile(path: string, terminal: Terminal): Promise<PolicyReading> {
  const content = await readContent(path, BUNDLE_BYTES_MAX, terminal);
  if (content.kind === 'too-large') return tooLarge(path, content.size);
  if (content.kind === 'unreadable') {
    throw new UserError(`${path || '""'} cannot be read: ${content.reason}`);
  }
  return readPolicyBytes(path, content.bytes, terminal.environment, includeFromDisk(path));
}

/**
 * Reads a policy that somebody else has found, by the rules for all: what is configured in the
 * environment says whom to trust.
 * @param include finds what it includes; a bundle has that in it
 */
export async function readPolicyBytes(
  path: string,
  bytes: Uint8Array,
  environment: Environment,
  include: Include | undefined,
): Promise<SignedReading> {
  if (looksLikeBundle(bytes) || demandsTrust(environment)) {
    // Loaded only now: most policies are not signed, and cryptography takes its time to load.
    const { readSigned } = await import('./signing/signed_policy.ts');
    return readSigned(path, bytes, environment);
  }
  if (bytes.length > POLICY_BYTES_MAX) return tooLarge(path, bytes.length);
  return readPolicy(path, bytes, include);
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

/** Reads policies for a verb that needs all of them; undefined where one has errors. */
export async function readSoundPolicies(
  invocation: Invocation,
  paths: readonly string[],
): Promise<readonly SoundPolicy[] | undefined> {
  const sound: SoundPolicy[] = [];
  const envelope = new Envelope();
  for (const [index, path] of paths.entries()) {
    const place = { number: index + 1, total: paths.length };
    invocation.progress.file({ name: path, bytes: bytesBefore(path), ...place });
    const reading = await readPolicyFile(path, invocation.terminal);
    const policy = soundOrTold(invocation, path, reading);
    if (policy === undefined) envelope.addFaulty(path, reading.findings);
    else sound.push(policy);
  }
  if (sound.length === paths.length) return sound;
  if (invocation.options.isJson) envelope.print(invocation.terminal);
  return undefined;
}

/** Reads a policy for a verb that needs a sound one; see `soundOrTold`. */
export async function readSoundPolicy(
  invocation: Invocation,
  path = invocation.operands[0] ?? '',
): Promise<SoundPolicy | undefined> {
  return (await readSoundPolicies(invocation, [path]))?.[0];
}
