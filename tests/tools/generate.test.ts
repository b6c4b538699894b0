import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planTenants } from '../../tools/generate/tenants.ts';
import { planText } from '../../tools/generate/text.ts';
import { Random } from '../../tools/generate/random.ts';
import { read } from '../policy/reading.ts';
import { bulkhead, buildOnce, command, folderWith, parsed } from './command.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 40);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_251_122);

describe('generate', () => {
  test('a policy on standard output, the same for the same seed everywhere', async () => {
    const ask = ['generate', '--labels', '12', '--types', '8', '--seed', '7', '--tests', '4'];
    const ran = await command(ask);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/generate_small.yaml');
    expect((await command([...ask, '--seed', '8'])).out).not.toBe(ran.out);
    const json = parsed(await command([...ask, '--format', 'json']));
    expect(json).toMatchObject({ types: 8, policy: ran.out });
  });

  test('its tests hold', async () => {
    const { out } = await command(['generate', '--labels', '60', '--tests', '80']);
    const ran = await command(['test', '-'], { input: out });
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  test('into a file', async () => {
    const folder = folderWith();
    const file = `${folder}/made.yaml`;
    const ran = await command(['generate', '--labels', '20', '-o', file]);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toMatch(/^written: 22 labels, 5 types, 1 conflict set, 7 admin rules\n$/);
    expect(await command(['check', file, '--fail-on-warn'])).toMatchObject({ code: 0, err: '' });
    const again = await command(['generate', '--labels', '30', '-o', file]);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('is there already, and nothing is overwritten unasked');
    expect(again.err).toContain('--force');
    const quiet = await command(['generate', '-o', file, '--force', '-q', '--format', 'json']);
    expect(parsed(quiet)).toMatchObject({ labels: 110, file });
  });

  test('labels that are all distinct', async () => {
    const ran = await command(['generate', '--shape', 'distinct', '--labels', '60']);
    const { model, findings } = read(ran.out);
    expect(findings).toEqual([]);
    const held = model?.labels.map(({ types }) => types.map(({ type }) => type).join());
    expect(new Set(held).size).toBe(60);
  });

  test.each([
    ['--labels', '10001'],
    ['--labels', '2'],
    ['--types', '3'],
    ['--seed', '-1'],
    ['--seed', '1e3'],
    ['--bridges', '99', '--labels', '50'],
    ['--labels', '9000', '--resources', '2000'],
    ['--shape', 'distinct', '--types', '4'],
    ['--shape', 'square'],
    ['-o', ''],
  ])('refuses %s %s', async (...options) => {
    expect(await command(['generate', ...options])).toMatchObject({ code: 2, out: '' });
  });

  test('the real program', () => {
    buildOnce();
    const ran = bulkhead(['generate', '--labels', '30']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(read(ran.out).findings).toEqual([]);
  });
});

test('whatever is asked for has no finding, and as many labels and types as were asked for', () => {
  fc.assert(
    fc.property(
      fc.record({
        labels: fc.integer({ min: 3, max: 80 }),
        types: fc.integer({ min: 4, max: 30 }),
        seed: fc.nat(0xffffffff),
        conflicts: fc.nat(12),
        resources: fc.nat(20),
        rules: fc.nat(60),
        bridges: fc.nat(1),
        directed: fc.nat(1),
        tests: fc.nat(12),
      }),
      (request) => {
        const { model, findings } = read(planText(planTenants(request)));
        expect(findings).toEqual([]);
        expect(model?.types).toHaveLength(request.types);
        expect(model?.labels).toHaveLength(request.labels + request.resources);
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
});

test('numbers are the same on every platform', () => {
  const random = new Random(1);
  const drawn = Array.from({ length: 6 }, () => random.below(1000));
  expect(drawn).toEqual([444, 338, 937, 409, 866, 396]);
  expect(new Random(5).several(4, 4)).toEqual([0, 1, 2, 3]);
  for (let seed = 0; seed < 50; seed += 1) {
    const several = new Random(seed).several(5, 9);
    expect(new Set(several).size).toBe(5);
    expect(Math.max(...several)).toBeLessThan(9);
  }
});
