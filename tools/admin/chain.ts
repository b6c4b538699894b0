/**
 * Owns: through which roles an admin rule comes to be about an operation, and which rules apply to
 * a subject and an object. Whether something is permitted, the compiled table says, not this.
 */

import type { PolicyModel } from '../../policy/model.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';

/**
 * The roles from the one that a rule names to the one that lists the operation, each inheriting the
 * next: the fewest. Empty where the rule lists the operation itself; undefined where the rule isn't
 * about it.
 */
export function rolesTo(
  { roles, rules }: PolicyModel,
  rule: number,
  operation: number,
): readonly number[] | undefined {
  const { may, role } = rules[rule];
  if (may.includes(operation)) return [];
  if (role === undefined) return undefined;
  const before = new Map([[role, -1]]);
  for (const at of before.keys()) {
    if (roles[at].may.includes(operation)) {
      const chain: number[] = [];
      for (let each = at; each >= 0; each = before.get(each) ?? -1) chain.push(each);
      return chain.reverse();
    }
    for (const inherited of roles[at].inherits) {
      if (!before.has(inherited)) before.set(inherited, at);
    }
  }
  return undefined;
}

/** The labels that one pattern of a rule matches, by their numbers. */
type Matches = (label: number) => boolean;

function matcher({ labels }: PolicyModel): (text: string) => Matches {
  const known = new Map<string, Matches>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const pattern = parsePattern(text);
    const answers = new Map<number, boolean>();
    const matches = (label: number): boolean => {
      const answer = answers.get(label) ?? matchesPattern(pattern, labels[label].name);
      answers.set(label, answer);
      return answer;
    };
    known.set(text, matches);
    return matches;
  };
}

/** Finds the first rule that would allow an operation, were there no denials. */
export function allowanceFinder(
  model: PolicyModel,
  operation: number,
): (subject: number, object: number) => number | undefined {
  const match = matcher(model);
  const allowances = [...model.rules.keys()].filter(
    (rule) => model.rules[rule].effect === 'allow' && rolesTo(model, rule, operation) !== undefined,
  );
  return (subject, object) =>
    allowances.find((rule) => {
      const { subject: by, object: over } = model.rules[rule];
      return match(by)(subject) && match(over)(object);
    });
}
