/**
 * Owns: the JSON Schemas of the files beside policies, made of the policy's own: the parts that
 * policies include, and files of tests. Which keys have a place there, `forms.ts` says.
 * Must not know: YAML. Must not be imported by what runs: it loads the schema builder.
 */

import { FILE_KEYS, TESTS_POLICY } from './forms.ts';
import type { FileKind } from './forms.ts';
import { PATH_LENGTH_MAX } from './limits.ts';
import { PolicySchema } from './schema.ts';
import { CLOSED } from './schema_parts.ts';

function schemaOf(kind: Exclude<FileKind, 'policy'>, title: string, required: readonly string[]) {
  const { allowed } = FILE_KEYS[kind];
  const properties = Object.entries(PolicySchema.properties).filter(([key]) => allowed.has(key));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:bulkhead:${kind}:1`,
    title,
    type: 'object',
    ...CLOSED,
    required,
    properties: Object.fromEntries(properties),
  };
}

export const FragmentSchema = schemaOf('fragment', 'Part of a Bulkhead policy', ['bulkhead']);

const tests = schemaOf('tests', 'Tests of a Bulkhead policy', ['bulkhead', 'tests']);

export const TestsSchema = {
  ...tests,
  properties: {
    ...tests.properties,
    policy: {
      type: 'string',
      pattern: '\\S',
      maxLength: PATH_LENGTH_MAX,
      description: `Write ${TESTS_POLICY}.`,
    },
  },
};
