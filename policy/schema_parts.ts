/**
 * Owns: what the schemas of policies, of their claims and of test files are built from: names,
 * patterns, choices of labels, descriptions.
 * Must not know: any section of the language. Must not be imported for its values by what runs: it
 * loads the schema builder.
 */

import { Type } from 'typebox';
import type { Static, TSchema, TSchemaOptions } from 'typebox';
import { FORMS } from './forms.ts';
import type { Form } from './forms.ts';
import { LABELS_MAX, NAME_LENGTH_MAX } from './limits.ts';
import { LABEL_PATTERN, NAME_PATTERN } from './names.ts';

export const CLOSED = { additionalProperties: false } as const;

/** The description of a key, as editors show it. */
export function described<F extends Form>(form: F, key: keyof (typeof FORMS)[F] & string) {
  const keys: Readonly<Record<string, string>> = FORMS[form];
  const phrase = keys[key];
  return { description: `${phrase[0].toUpperCase()}${phrase.slice(1)}.` };
}

export const name = (options: object = {}) =>
  Type.String({ pattern: NAME_PATTERN, maxLength: NAME_LENGTH_MAX, ...options });

/** A mapping from names to values of one shape. */
export function named<S extends TSchema>(value: S, options: object) {
  return Type.Unsafe<Record<string, Static<S>>>({
    type: 'object',
    propertyNames: { type: 'string', pattern: NAME_PATTERN, maxLength: NAME_LENGTH_MAX },
    additionalProperties: value,
    ...options,
  });
}

export const label = (options: object) =>
  Type.String({ pattern: LABEL_PATTERN, maxLength: NAME_LENGTH_MAX, ...options });

/** Labels, chosen by one name or pattern or by a list of them. */
export const choice = (options: TSchemaOptions) =>
  Type.Union([label({}), Type.Array(label({}), { minItems: 1, maxItems: LABELS_MAX })], options);
