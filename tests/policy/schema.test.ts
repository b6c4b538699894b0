import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../policy/forms.ts';
import { PolicySchema } from '../../policy/schema.ts';
import validatePolicy from '../../policy/validator.generated.js';
import { driftedFiles, generateSchema } from '../../tools/generate_schema.ts';
import { policyText } from './reading.ts';

describe('what is generated from the schema', () => {
  test('is up to date, and drift would be seen', async () => {
    const files = await generateSchema();
    expect(await driftedFiles(files)).toEqual([]);
    const changed = new Map([...files].map(([path, text]) => [path, `${text} `]));
    expect(await driftedFiles(changed)).toEqual([...files.keys()]);
  });

  test('the validator needs no module', () => {
    const source = readFileSync(
      new URL('../../policy/validator.generated.js', import.meta.url),
      'utf8',
    );
    expect(source).not.toMatch(/\brequire\(|^import /m);
  });

  test('the validator accepts a policy and refuses a changed one', () => {
    const document: Record<string, unknown> = parse(policyText()) as Record<string, unknown>;
    expect(validatePolicy(document)).toBe(true);
    expect(validatePolicy({ ...document, bulkhead: 2 })).toBe(false);
    expect(validatePolicy({ ...document, more: 1 })).toBe(false);
  });

  test('every key of the schema is described, and no other', () => {
    const { properties } = PolicySchema;
    expect(Object.keys(properties)).toEqual(Object.keys(FORMS.document));
    for (const [key, value] of Object.entries(properties)) {
      expect(value, key).toHaveProperty('description');
    }
    expect(Object.keys(properties.policy.properties)).toEqual(Object.keys(FORMS.policy));
    expect(PolicySchema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  });
});
