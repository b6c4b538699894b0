/**
 * Owns: the check of reasons that labels give for being bridges, and need not.
 * INVARIANT: a label that administration could make a bridge is left alone: lint, which follows
 * flows, would ask for the very reason that this would take away.
 * Must not know: flows.
 */

import type { CheckContext } from './check_context.ts';
import type { Span } from './finding.ts';
import type { AdminRuleModel, LabelModel } from './model.ts';
import { shown } from './names.ts';
import { matchesPattern, parsePattern } from './pattern.ts';

/** A label that holds fewer than two types, and gives a reason for being a bridge. */
export interface LoneBridge {
  readonly name: string;
  /** Where it says `bridge`. */
  readonly span: Span;
}

/**
 * The patterns of labels that administration may make bridges. Domain 0 managing everybody alike
 * makes none of those it manages: whatever reaches one of them reaches domain 0 itself.
 */
function managedPatterns(rules: readonly AdminRuleModel[], bootstrap: string | undefined) {
  const isUneven = rules.some(({ effect }) => effect === 'deny');
  const counting = rules.filter(({ effect }) => effect === 'allow');
  const managed = counting.filter(
    ({ subject, object }) => isUneven || object !== '*' || subject !== bootstrap,
  );
  const texts = [...counting.map(({ subject }) => subject), ...managed.map(({ object }) => object)];
  return [...new Set(texts)].map(parsePattern);
}

/** @param bootstrap the label of domain 0; undefined where it is not known */
export function checkNeedlessBridges(
  { findings }: CheckContext,
  bridges: readonly LoneBridge[],
  rules: readonly AdminRuleModel[],
  bootstrap: LabelModel | undefined,
): void {
  if (bridges.length === 0) return;
  const patterns = managedPatterns(rules, bootstrap?.name);
  for (const { name, span } of bridges) {
    if (patterns.some((pattern) => matchesPattern(pattern, name))) continue;
    const why = 'has fewer than two types and manages nobody: there is nothing to bridge';
    const message = `${shown(name)} ${why}.`;
    findings.add('needless-bridge', span, message, 'Remove `bridge`.', name);
  }
}
