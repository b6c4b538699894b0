/**
 * Owns: the labels that somebody names on a command line, by names and by patterns.
 */

import type { PolicyModel } from '../../policy/model.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { Suggester } from '../../policy/suggest.ts';
import { UserError } from '../user_error.ts';

function matching({ labels }: PolicyModel, text: string): number[] {
  const pattern = parsePattern(text);
  return labels.flatMap(({ name }, label) => (matchesPattern(pattern, name) ? [label] : []));
}

/**
 * The labels that names and patterns stand for, ascending and each once. Commas stand between them;
 * a name that has a comma itself is given alone.
 * @throws UserError for one that stands for none
 */
export function chooseLabels(model: PolicyModel, values: readonly string[]): number[] {
  const chosen = new Set<number>();
  for (const value of values) {
    const whole = matching(model, value);
    const parts = whole.length > 0 ? [value] : value.split(',').map((part) => part.trim());
    for (const part of parts.filter((each) => each !== '')) {
      const found = matching(model, part);
      if (found.length === 0) {
        const names = model.labels.map(({ name }) => name);
        const near = new Suggester().nearest(part, names);
        const what = part.includes('*') ? 'label that matches' : 'label';
        throw new UserError(
          `there is no ${what} ${JSON.stringify(part.slice(0, 80))}`,
          near === undefined
            ? '`bulkhead matrix` shows the labels of a policy.'
            : `Did you mean ${JSON.stringify(near)}?`,
        );
      }
      for (const label of found) chosen.add(label);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}
