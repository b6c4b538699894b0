/** Lint over random policies. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../policy/finding.ts';
import { FINDING_RULES } from '../../policy/finding_rules.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import { lintPolicy } from '../../tools/lint/lint.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { policyText, read } from '../policy/reading.ts';

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

  test('never asks for the reason of a bridge that check calls needless', async () => {
    const drawnRules = fc.array(
      fc.record({
        effect: fc.constantFrom('allow', 'allow', 'allow', 'deny'),
        subject: fc.constantFrom('Sys', 'Sys', 'A', 'B', 'C', '*'),
        operation: fc.constantFrom('domain.create', 'domain.getinfo', 'memory.map_foreign'),
        object: fc.constantFrom('*', '*', 'A', 'B', 'C*'),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const drawnWalls = fc.array(fc.constantFrom('', 'walls: [A], ', 'walls: [B], '), {
      minLength: 4,
      maxLength: 4,
    });
    let [needless, asked] = [0, 0];
    await fc.assert(
      fc.asyncProperty(drawnRules, drawnWalls, async (rules, walls) => {
        const policy = (bridge: string): string => {
          const label = (name: string, type: string, at: number): string =>
            `  ${name}: { ${walls[at]}types: [${type}]${bridge} }`;
          const said = rules.map(
            ({ effect, subject, operation, object }) =>
              `    - { effect: ${effect}, subject: "${subject}", may: [${operation}], object: "${object}" }`,
          );
          return policyText({
            labels: [
              'labels:\n  Sys: { types: [Sys, A, B], bridge: "domain 0" }',
              label('A', 'A', 0),
              label('A2', 'A', 1),
              label('B', 'B', 2),
              label('C', '{ name: B, mode: send }', 3),
            ].join('\n'),
            admin: ['admin:\n  rules:', ...said].join('\n'),
          });
        };
        const about = (findings: readonly Finding[], rule: string) =>
          findings.filter((each) => each.rule === rule).map((each) => each.about);
        const unneeded = about(read(policy(', bridge: "why"')).findings, 'needless-bridge');
        const { model } = read(policy(''));
        if (model === undefined) throw new Error('the policy has errors');
        const wanted = about(await lintPolicy(model), 'undocumented-bridge');
        expect(wanted.filter((name) => unneeded.includes(name))).toEqual([]);
        needless += unneeded.length;
        asked += wanted.length;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(needless).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(0);
  });
});
