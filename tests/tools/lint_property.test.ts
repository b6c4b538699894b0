/** Lint over random policies. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINDING_RULES } from '../../policy/finding_rules.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import { lintPolicy } from '../../tools/lint/lint.ts';
import { policyModel } from '../policy/model_arbitrary.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 25);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 16);

describe('lint', () => {
  test('of any policy ends in findings that can be told, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), async (model) => {
        const findings = await lintPolicy(model);
        expect(await lintPolicy(model)).toEqual(findings);
        for (const { rule, message, hint, span } of findings) {
          expect(FINDING_RULES).toHaveProperty(rule);
          expect(message).not.toMatch(/undefined|\[object/);
          expect(hint).not.toBe('');
          expect(span.file).toBeLessThan(model.files.length);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('what removing an unreachable rule leaves is the same policy', async () => {
    let removed = 0;
    await fc.assert(
      fc.asyncProperty(policyModel(), async (model) => {
        const decisionsOf = async (one: typeof model) => {
          const { image } = await loadWhole(one);
          const { classes, decisions } = image.admin;
          return image.labels.map((a) =>
            image.labels.map((b) =>
              image.admin.operations.map((_, row) => {
                const cell = decisions[(row * classes + a.adminClass) * classes + b.adminClass];
                return cell === 0 ? 'none' : cell >= 0x80000000 ? 'deny' : 'allow';
              }),
            ),
          );
        };
        const findings = await lintPolicy(model);
        const first = findings.find((one) => one.rule === 'unreachable-rule');
        if (first?.about === undefined) return;
        removed += 1;
        const index = Number(/\[(\d+)\]/.exec(first.about)?.[1]);
        const without = { ...model, rules: model.rules.toSpliced(index, 1) };
        expect(await decisionsOf(without)).toEqual(await decisionsOf(model));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(removed).toBeGreaterThan(0);
  });
});
