import { expect, test, vi } from 'vitest';

const loads = vi.hoisted(() => ({ count: 0 }));

vi.mock('casbin', (original) => {
  loads.count++;
  return original();
});

test('casbin is loaded when rules are compiled, and not before', async () => {
  const { compilePolicy } = await import('../../policy/compile.ts');
  const { DEFAULT_MODEL, defaultPolicy } = await import('../../policy/default_policy.ts');
  defaultPolicy();
  await compilePolicy({ ...DEFAULT_MODEL, rules: [] });
  expect(loads.count).toBe(0);
  await compilePolicy(DEFAULT_MODEL);
  expect(loads.count).toBe(1);
});
