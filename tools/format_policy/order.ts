/**
 * Owns: in which order the keys of a policy stand. Names that policies give (of labels, sets,
 * roles) keep the author's order, since it numbers them; so do the items of lists.
 */

import { FORMS, placeAt } from '../../policy/forms.ts';
import type { Form } from '../../policy/forms.ts';

/** Where the order differs from the one in which the language's forms list the keys. */
const FIRST: Partial<Record<Form, readonly string[]>> = {
  document: ['bulkhead', 'policy', 'include'],
  label: ['from'],
  resource: ['from'],
};

/** The keys of the mapping at a path in their order; undefined where its keys are names. */
export function keyOrder(path: readonly string[]): readonly string[] | undefined {
  const { form, key } = placeAt(path);
  if (key !== undefined) return undefined;
  return [...new Set([...(FIRST[form] ?? []), ...Object.keys(FORMS[form])])];
}

/** Keys whose values are prose. */
const PROSE: ReadonlySet<string> = new Set(['bridge', 'reason']);

/** Whether what stands at a path is a sentence of the author's, and not a name. */
export function isProse(path: readonly string[]): boolean {
  const { form, key } = placeAt(path);
  if (key === undefined || !PROSE.has(key)) return false;
  // The reason that a test expects of a denial is one of two words.
  return !form.startsWith('test');
}
