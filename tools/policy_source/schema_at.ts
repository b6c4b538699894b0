/**
 * Owns: what the policy's JSON Schema allows at a place: which words, which kinds of values.
 * Must not know: any document.
 */

import schema from '../../policy/policy.schema.json' with { type: 'json' };

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema and those that it is made of alternatives of. */
function* alternatives(one: unknown): Generator<Schema> {
  if (!isSchema(one)) return;
  yield one;
  for (const key of ['anyOf', 'oneOf']) {
    const list = one[key];
    if (Array.isArray(list)) for (const each of list) yield* alternatives(each);
  }
}

function inside(one: Schema, step: string): unknown {
  const properties = one['properties'];
  if (isSchema(properties) && Object.hasOwn(properties, step)) return properties[step];
  return one['items'] ?? one['additionalProperties'];
}

/** All that the schema says about the value at a path of keys and numbers. */
function schemasAt(path: readonly string[]): readonly Schema[] {
  let found: readonly Schema[] = [...alternatives(schema)];
  for (const step of path) found = found.flatMap((one) => [...alternatives(inside(one, step))]);
  return found;
}

/** The words of which one must stand at a path; empty where any text may. */
export function choicesAt(path: readonly string[]): readonly string[] {
  const words = schemasAt(path).flatMap((one): unknown[] => {
    return Array.isArray(one['enum']) ? one['enum'] : [];
  });
  return [...new Set(words.filter((word) => typeof word === 'string'))];
}

/** The kinds of value that may stand at a path: `string`, `array`, `object`, … */
export function kindsAt(path: readonly string[]): ReadonlySet<string> {
  const kinds = schemasAt(path).flatMap((one) => one['type'] ?? []);
  return new Set(kinds.filter((kind) => typeof kind === 'string'));
}
