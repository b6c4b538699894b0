/**
 * Owns: the labels that somebody names on a command line, by names and by patterns.
 */

import type { PolicyModel } from '../../policy/model.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { unknownName } from '../unknown_name.ts';

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
        throw unknownName(
          'label',
          part,
          model.labels.map(({ name }) => name),
        );
      }
      for (const label of found) chosen.add(label);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}
