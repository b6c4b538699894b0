import { NameIndex } from '../../policy/name_index.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { nameMatches } from './naive.ts';

const matches = (pattern: string, name: string): boolean =>
  matchesPattern(parsePattern(pattern), name);

describe('label patterns', () => {
  test.each([
    ['A', 'A', true],
    ['A', 'AA', false],
    ['', '', true],
    ['*', '', true],
    ['*', 'anything', true],
    ['A*', 'A', true],
    ['*A', 'BA', true],
    ['A*A', 'A', false],
    ['A*A', 'AA', true],
    ['a*b*c', 'a-c-b-c', true],
    ['a*b*c', 'a-c', false],
    ['*aab*', 'aaab', true],
    ['*ab*ab', 'ab', false],
    ['.*', 'x', false],
    ['[a-z]*', 'a', false],
    ['A**B', 'AB', true],
  ])('%j on %j: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  test('agrees with the naive reading', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(pattern, name, (text, candidate) => {
        expect(matches(text, candidate)).toBe(nameMatches(text, candidate));
      }),
      { numRuns: 5000 },
    );
  });

  test('takes linear time where backtracking would take for ever', () => {
    const pattern = parsePattern('*' + 'a*'.repeat(20_000) + 'b' + 'a'.repeat(20_000) + 'b*c');
    const started = performance.now();
    expect(matchesPattern(pattern, 'a'.repeat(200_000) + 'c')).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('an index finds the names that a pattern matches, in their order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '銀', '𝒳'), maxLength: 5 });
  const sought = fc.string({ unit: fc.constantFrom('a', 'b', '.', '銀', '*'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(text), sought, (names, pattern) => {
      const parsed = parsePattern(pattern);
      const expected = names.flatMap((name, at) => (matchesPattern(parsed, name) ? [at] : []));
      expect(new NameIndex(names).matching(parsed)).toEqual(expected);
    }),
  );
});
