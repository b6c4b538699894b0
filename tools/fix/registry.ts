/**
 * Owns: which findings can be fixed, and by whom. The command line and editors share it.
 * Must not know: how fixes are tried.
 */

import type { Finding } from '../../policy/finding.ts';
import type { Fix, FixMaker, Sources } from './fix.ts';
import * as removing from './removing.ts';
import * as writing from './writing.ts';

/** By the finding's rule. */
const MAKERS: Readonly<Record<string, readonly FixMaker[]>> = {
  'duplicate-name': [removing.repeatedItem],
  'duplicate-key': [removing.repeatedKey],
  'unknown-key': [writing.unknownKey],
  'bad-value': [writing.unknownWord],
  'unknown-operation': [writing.unknownOperation, removing.noAdminOperation],
  'undeclared-type': [writing.misspelt('type')],
  'undeclared-label': [writing.misspelt('label')],
  'undeclared-role': [writing.misspelt('role')],
  'bad-version': [writing.version],
  'wrong-type': [writing.wrongType],
  'non-string-key': [writing.keyWithoutQuotes],
  'language-version': [writing.languageVersion],
  'missing-key': [writing.missingKey],
  'yaml-tag': [writing.tag],
  'yaml-directive': [writing.directive],
  'needless-bridge': [removing.needlessBridge],
  'unused-type': [removing.unusedType],
  'unused-role': [removing.unusedRole],
  'conflict-of-one': [removing.lonelySet],
  'pattern-matches-nothing': [removing.idleRule],
  'rename-without-from': [removing.idleRename],
};

/** The rules whose findings can be fixed. */
export const FIXABLE_RULES: readonly string[] = Object.keys(MAKERS).sort();

/** All fixes of a finding, the likeliest first. */
export function fixesOf(finding: Finding, sources: Sources): readonly Fix[] {
  const makers = Object.hasOwn(MAKERS, finding.rule) ? MAKERS[finding.rule] : [];
  return makers.flatMap((make) => make(finding, sources));
}
