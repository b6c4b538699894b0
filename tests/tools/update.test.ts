import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planTenants } from '../../tools/generate/tenants.ts';
import { planText } from '../../tools/generate/text.ts';
import { findRenames } from '../../tools/update/renames.ts';
import { rewritten } from '../../tools/update/splices.ts';
import { policyText, read } from '../policy/reading.ts';
import { TWO_BANKS, bulkhead, buildOnce, command, folderWith, parsed } from './command.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 40);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_251_122);

const NOTHING = { type: new Map(), label: new Map() };

const OLD = policyText({
  types: 'types: [Sys, A, B, C]',
  labels: `labels:
  Sys: { types: [Sys, A, B, C], walls: [Sys], bridge: "domain 0" }
  A: { types: [A], walls: [A] }
  B: { types: [B], walls: [B], limits: { frames: 16 } }
  C-web: { types: [C] }
  C-disk: { types: [C] }`,
});

async function update(fresh: string, options: readonly string[] = [], old = OLD) {
  const folder = folderWith({ 'old.yaml': old, 'new.yaml': fresh });
  return command(['update', `${folder}/old.yaml`, `${folder}/new.yaml`, ...options]);
}

const HEAD = 'policy: { name: small, version: "1.1", from: { name: small, version: "1.0" } }';

describe('what is written', () => {
  test('renames of every style, and nothing else is touched', async () => {
    const fresh = `# The head.
bulkhead: 1
policy:   # about this policy
  name: small
  version: "1.0" # raised by hand
types:
  - Sys
  - "Alpha A" # was A
  - { name: Beta B }
  - name: C2
conflicts: { rivals: { types: ["Alpha A", Beta B] } }
labels:
  Sys: { types: [Sys, "Alpha A", Beta B, C2], walls: [Sys], bridge: "domain 0" }
  # The first company.
  A-renamed:
    # its types
    types: ["Alpha A"]
    walls: ["Alpha A"]
  B: { types: [Beta B], walls: [Beta B], limits: { frames: 16 } }
  C-web: &c { types: [C2] }
  C-disks: *c

bootstrap: Sys
host: Sys
admin: { rules: [{ effect: allow, subject: Sys, may: [policy.load], object: "*" }] }
`;
    const maps = ['types.A=Alpha A', 'types.B=Beta B', 'C=C2'].flatMap((map) => ['--map', map]);
    const ran = await update(fresh, maps);
    expect(ran.code).toBe(0);
    await expect(ran.out).toMatchFileSnapshot('golden/update_styles.yaml');
    await expect(ran.err).toMatchFileSnapshot('golden/update_styles.text');
    const json = await update(fresh, [...maps, '--format', 'json']);
    const indented = JSON.stringify(parsed(json), null, 2);
    await expect(`${indented}\n`).toMatchFileSnapshot('golden/update_styles.json');
  });

  test('a mapping that others share is written out where it must differ', () => {
    const shared = OLD.replace('A: { types: [A]', 'A: &a { types: [A]').replace(
      'B: { types: [B], walls: [B], limits: { frames: 16 } }',
      'B: *a',
    );
    const write = (labels: readonly (readonly [string, string])[]): string =>
      rewritten(shared, {
        predecessor: { name: 'small', version: '1.0' },
        version: '1.1',
        types: new Map(),
        labels: new Map(labels),
      });
    expect(write([['B', 'Old']])).toContain(
      '  A: &a { types: [A], walls: [A] }\n  B: { "from": "Old", "types": ["A"], "walls": ["A"] }',
    );
    expect(write([['A', 'Old']])).toContain(
      '  A: &a { from: Old, types: [A], walls: [A] }\n  B: { "types": ["A"], "walls": ["A"] }',
    );
  });

  test('what an earlier update said is no longer said', async () => {
    const fresh = OLD.replace(
      'policy: { name: small, version: "1.0" }',
      'policy: { name: small, version: "3.0", from: { name: small, version: "2.0" } }',
    )
      .replace('A: { types: [A]', 'A: { from: Older, types: [A]')
      .replace(
        '  B: { types: [B], walls: [B], limits: { frames: 16 } }',
        `  B:
    types: [B]
    from: Oldest
    walls: [B]
    limits: { frames: 16 }`,
      )
      .replace('C-web: { types: [C] }', 'C-web: { types: [C], from: Web }');
    const ran = await update(fresh);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).not.toMatch(/Older|Oldest|Web\b/);
    expect(ran.out).toContain('version: "3.0", from: { name: small, version: "1.0" } }');
    expect(ran.out).toContain('    types: [B]\n    walls: [B]\n');
  });

  test('what a successor already says is kept', async () => {
    const fresh = OLD.replace('policy: { name: small, version: "1.0" }', HEAD)
      .replace('C-web: { types: [C] }', 'First: { from: C-disk, types: [C] }')
      .replace('C-disk: { types: [C] }', 'Second: { from: C-web, types: [C] }');
    const ran = await update(fresh);
    expect(ran.code).toBe(0);
    expect(ran.out).toBe(fresh);
  });

  test('into a file, and never over the old policy', async () => {
    const folder = folderWith({ 'old.yaml': OLD, 'new.yaml': OLD.replace('C-web', 'C-webs') });
    const [old, fresh, made] = ['old', 'new', 'made'].map((name) => `${folder}/${name}.yaml`);
    expect(await command(['update', old, fresh, '-o', old])).toMatchObject({ code: 2, out: '' });
    const ran = await command(['update', old, fresh, '-o', made, '--quiet']);
    expect(ran).toMatchObject({ code: 0, out: '', err: '' });
    const check = await command(['diff', old, made, '--exit-code', '--quiet']);
    expect(check).toMatchObject({ code: 0, out: '', err: '' });
  });
});

describe('what is not clear is asked', () => {
  test('two that stand in the same relations, with names that say nothing', async () => {
    const fresh = OLD.replace('C-web', 'Xi').replace('C-disk', 'Rho');
    const ran = await update(fresh);
    expect(ran).toMatchObject({ code: 1, out: '' });
    await expect(ran.err).toMatchFileSnapshot('golden/update_ambiguous.text');
    const json = parsed(await update(fresh, ['--format', 'json']));
    expect(json).toMatchObject({ ambiguous: [{ kind: 'label', old: 'C-web' }, { old: 'C-disk' }] });
    const told = await update(fresh, ['--map', 'C-web=Rho', '--map', 'labels.C-disk=']);
    expect(told.code).toBe(0);
    expect(told.out).toContain('Rho: { from: C-web, types: [C] }');
    expect(told.err).toContain('gone: label C-disk');
  });

  test('a tenant that went and another that came are not taken for each other', async () => {
    const fresh = OLD.replaceAll('[A]', '[Zulu]')
      .replaceAll('A, B', 'Zulu, B')
      .replace('  A: {', '  Zulu: {');
    const ran = await update(fresh);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('the type A: Zulu');
    const gone = await update(fresh, ['--map', 'A=']);
    expect(gone.code).toBe(0);
    expect(gone.out).not.toContain('from: A');
  });

  test('a map that names nothing is refused, with what was probably meant', async () => {
    const ran = await update(OLD, ['--map', 'C-wen=C-web']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Did you mean "C-web"?');
    expect(await update(OLD, ['--map', 'nothing'])).toMatchObject({ code: 2, out: '' });
  });
});

test('an update after which nobody could load another is refused unless it is final', async () => {
  const last = OLD.replace('policy.load', 'policy.get');
  const ran = await update(last);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('[locks-out]');
  const final = last.replace('version: "1.0" }', 'version: "1.0", final: true }');
  expect((await update(final)).code).toBe(0);
});

test('renames of a generated policy: what is found is so, and the rest is asked', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.constantFrom('-new', '2', 'x'), (seed, at, tail) => {
      const plan = planTenants({
        labels: 14,
        types: 9,
        seed,
        conflicts: 2,
        resources: 2,
        rules: 3,
        bridges: 2,
        tests: 0,
        directed: 3,
      });
      const text = planText(plan);
      const label = plan.labels[2 + (at % (plan.labels.length - 2))].name;
      const type = plan.types[1 + (at % (plan.types.length - 2))];
      const renamed = text
        .replace(`\n  ${label}:`, `\n  ${label}${tail}:`)
        .replaceAll(
          new RegExp(`(- |[[ ])${type.replaceAll('.', '\\.')}(?=[\\],\n ])`, 'g'),
          `$1${type}${tail}`,
        );
      const [old, fresh] = [read(text).model, read(renamed).model];
      if (old === undefined || fresh === undefined) throw new Error('the text has errors');
      const { found, ambiguous } = findRenames(old, fresh, NOTHING);
      for (const { kind, before, after } of found) {
        const list = kind === 'type' ? [old.types, fresh.types] : [old.labels, fresh.labels];
        expect(list[1][after].name).toBe(`${list[0][before].name}${tail}`);
      }
      expect(found.length + ambiguous.length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['update', TWO_BANKS, TWO_BANKS]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('version: "1.1", from: { name: two-banks, version: "1.0" }');
});
