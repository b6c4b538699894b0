/**
 * Owns: versions of ACM policies. Its schema let anything stand between two numbers, and its tools
 * read what they could.
 */

import type { Span } from '../../policy/finding.ts';
import { shown } from '../../policy/names.ts';
import type { Ledger } from './ledger.ts';
import type { RawPolicy } from './raw_policy.ts';
import type { Word } from './xml_reader.ts';

export interface Version {
  readonly major: number;
  readonly minor: number;
  /** As our language writes it. */
  readonly text: string;
}

const versionOf = (major: number, minor: number): Version => ({
  major,
  minor,
  text: `${major}.${minor}`,
});

const FORM = 'Write two numbers: <Version>1.0</Version>.';

/**
 * @param at where it should stand
 * @param whose completes "… has no version"
 */
export function settleVersion(
  word: Word | undefined,
  at: Span,
  whose: string,
  ledger: Ledger,
): Version {
  const text = word?.text.trim() ?? '';
  if (word === undefined || text === '') {
    ledger.add('bad-version', word?.span ?? at, `${whose} has no version.`, FORM);
    return versionOf(0, 0);
  }
  const [, major, minor] = /^(\d{1,9})\.(\d{1,9})$/.exec(text) ?? [];
  if (major !== undefined && minor !== undefined) return versionOf(Number(major), Number(minor));
  ledger.add('bad-version', word.span, `${shown(text)} is no version.`, FORM);
  const read = /^(\d{1,9})(?!\d)(?:\.(\d{1,9})(?!\d))?/.exec(text);
  return versionOf(Number(read?.[1] ?? 0), Number(read?.[2] ?? 0));
}

/** The policy that this one follows, if any. */
export function settleFrom(
  { from }: RawPolicy,
  version: Version,
  ledger: Ledger,
): { readonly name: Word; readonly version: Version } | undefined {
  if (from === undefined) return undefined;
  const { name, version: word } = from;
  const before = settleVersion(word, name.span, 'The policy before', ledger);
  const isGreater =
    version.major > before.major ||
    (version.major === before.major && version.minor > before.minor);
  if (isGreater) return { name, version: before };
  const message = `Version ${version.text} does not follow version ${before.text}.`;
  ledger.add('version-order', (word ?? name).span, message, 'Raise <Version>.');
  return undefined;
}
