/**
 * Owns: the ids of everything the reader of policies can find, how grave each is, and what it means
 * in one line. Must not know: how any of it is found.
 *
 * INVARIANT: ids are stable; waivers and scripts name them.
 */

import type { Severity } from './finding.ts';

interface FindingRule {
  readonly severity: Severity;
  readonly meaning: string;
}

const error = (meaning: string): FindingRule => ({ severity: 'error', meaning });
const warning = (meaning: string): FindingRule => ({ severity: 'warning', meaning });

export const FINDING_RULES = {
  'too-large': error('The file is larger, or holds more tokens, than a policy may.'),
  'not-text': error('The file is not UTF-8 text.'),
  'control-character': error('The file holds a control or text-reordering character.'),
  'empty-file': error('The file holds no policy.'),
  'yaml-syntax': error('The file is not well-formed YAML.'),
  'yaml-directive': error('A YAML directive stands where none is allowed.'),
  'yaml-tag': error('A YAML tag stands where none is allowed.'),
  'yaml-alias': error('An alias names no anchor before it, or is part of what it stands for.'),
  'yaml-alias-bomb': error('Aliases would multiply the policy beyond measure.'),
  'yaml-merge-key': error('The merge key `<<` is not part of the language.'),
  'yaml-documents': error('The file holds more than one YAML document.'),
  'too-deep': error('Values are nested deeper than any policy needs.'),
  'duplicate-key': error('A mapping has one key twice.'),
  'non-string-key': error('A key is not text.'),
  'language-version': error('The policy is written in a version of the language not read here.'),
  'unknown-key': error('A key is not part of the language.'),
  'misplaced-key': error('A key stands in a kind of file in which it has no place.'),
  'missing-key': error('A required key is missing.'),
  'wrong-type': error('A value is of the wrong kind.'),
  'bad-value': error('A value is not one of those allowed.'),
  'bad-name': error('A text cannot be a name.'),
  'bad-version': error('A version is not of the form "major.minor".'),
  'bad-limit': error('A limit is not a whole number within its bounds.'),
  'too-many': error('There are more entries than a policy may have.'),
  'role-or-may': error('An admin rule needs either `role` or `may`.'),
  'unknown-operation': error('A name is no operation, or none that can stand there.'),
  'undeclared-type': error('A type is used that `types` does not declare.'),
  'undeclared-label': error('A label is used that is not declared.'),
  'undeclared-role': error('A role is used that is not declared.'),
  'duplicate-name': error('A name is declared or listed twice.'),
  'reserved-name': error('A name has a fixed meaning and cannot be used here.'),
  'conflict-of-one': error('A conflict set has fewer than two types.'),
  'self-conflict': error('A label has two walls of one conflict set.'),
  'bridge-without-reason': error('A label holds several types both ways and gives no reason.'),
  'empty-reason': error('The reason of a bridge or a waiver is empty.'),
  'bootstrap-unauthorized': error('The host label does not authorize the bootstrap label.'),
  'role-cycle': error('A role inherits itself.'),
  'version-order': error('The version does not follow the one in `from`.'),
  'rename-conflict': error('Two names claim to be the renamed form of one.'),
  'include-refused': error('A file that is to be included cannot be read, or must not be.'),
  'include-nothing': error('A pattern under `include` matches no file.'),
  'include-cycle': error('A file includes itself, maybe through others.'),
  'unknown-rule': error('A test or a waiver names a rule that there is not.'),
  'wrong-label': error('A label is of the wrong kind: of domains where things are meant, or not.'),
  'matches-nothing': error('A pattern in an invariant, a test or `permissive` matches no label.'),
  'too-much-work': error('Patterns choose more labels than can be looked at.'),
  'invariant-kind': error('An invariant says none, or several, of what it can say.'),
  'vacuous-invariant': error('An invariant is about no two labels, so it always holds.'),
  'overlapping-groups': error('A label stands in two groups of which only one may exist.'),
  'test-object': error('A test has no object where one is needed, or one where there is none.'),
  'test-reason': error('A test gives the reason of a denial and expects a permission.'),
  'cannot-waive': error('A waiver is for what can only be mended.'),
  'bad-date': error('A date is not a day of the calendar in the form `YYYY-MM-DD`.'),
  permissive: warning('Labels are permissive: what they are denied is recorded and permitted.'),
  'never-starts': warning('No domain with this label can ever start.'),
  'undeclared-partition': error('A label names a partition that has no slot.'),
  'no-partition': error('A policy has partitions, and a label is in none.'),
  'shares-domain0': error('A label is in the partition of domain 0.'),
  'schedule-overrun': error('The slots take longer than the major frame.'),
  'unused-partition': warning('No label is in this partition.'),
  'unused-type': warning('No label or resource has this type.'),
  'unused-role': warning('No rule uses this role.'),
  'confusable-names': warning('Two names look alike.'),
  'pattern-matches-nothing': warning('A pattern in an admin rule matches no label.'),
  'needless-bridge': warning(
    'A label gives a bridge reason but has a single type and manages nobody.',
  ),
  'rename-without-from': warning('Something is renamed, but the policy follows no other.'),
  'locks-out': warning('No rule lets any label load the next policy, and `final` is not said.'),
  'invariant-violated': error('An invariant of the policy does not hold.'),
  'waiver-expired': error('A waiver has reached the end of its time.'),
  'useless-waiver': warning('A waiver hides nothing.'),
  'redundant-set': warning('Another conflict set excludes all that this one does.'),
  'idle-set': warning('Of a conflict set, fewer than two types can ever run.'),
  'unreachable-rule': warning('An admin rule decides nothing, as others decide before it.'),
  'empty-rule': warning('An admin rule names no operation.'),
  'undocumented-bridge': warning(
    'Information passes through a label, and the label does not say why it may.',
  ),
  'single-holder': warning('Only one label has a type, so nothing is shared by it.'),
  'one-sided-type': warning('A type is only sent and never received, or the other way around.'),
  'same-label': warning('Two labels say the same.'),
  'implied-invariant': warning('An invariant follows from another.'),
  'duplicate-test': warning('Two tests ask the same.'),
  'more-findings': error('There are more findings than are shown.'),
} as const satisfies Record<string, FindingRule>;

export type FindingRuleId = keyof typeof FINDING_RULES;

/** Whether a text is the id of something that the reader can find. */
export function isFindingRule(text: string): text is FindingRuleId {
  return Object.hasOwn(FINDING_RULES, text);
}
