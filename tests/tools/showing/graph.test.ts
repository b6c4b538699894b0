/** Owns: pictures in every format, filters in every combination, names that mean something. */

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PolicyModel } from '../../../policy/model.ts';
import { loadWhole } from '../../../tools/explain/load.ts';
import { flowGraphOf } from '../../../tools/flow/graph.ts';
import { buildScene } from '../../../tools/graph/build_scene.ts';
import { dotOf } from '../../../tools/graph/dot.ts';
import { layOut } from '../../../tools/graph/layout.ts';
import { likenessOf } from '../../../tools/graph/likeness.ts';
import { mermaidOf } from '../../../tools/graph/mermaid.ts';
import { WHOLE } from '../../../tools/graph/request.ts';
import type { GraphRequest, Grouping, Shown } from '../../../tools/graph/request.ts';
import type { Scene } from '../../../tools/graph/scene.ts';
import { UserError } from '../../../tools/user_error.ts';
import { read } from '../../policy/reading.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, folderWith, told } from '../command.ts';
import { flowModel, propertyRuns } from '../flow/flow_arbitrary.ts';
import { CLINIC, HOSTILE_NAMES, hostilePolicy, mermaidFaults } from './documents.ts';
import { plainText, tagsOf, under } from './documents.ts';

const FORMATS = ['dot', 'svg', 'mermaid', 'html', 'text', 'json'] as const;

function modelOf(text: string): PolicyModel {
  const { model, findings } = read(text);
  if (model === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return model;
}

async function sceneOf(model: PolicyModel, request: Partial<GraphRequest> = {}): Promise<Scene> {
  return buildScene(flowGraphOf(model, await loadWhole(model)), { ...WHOLE, ...request });
}

/** Tenants with two tiers and a disk each, that all report to one. */
function tenants(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `T${index + 1}`);
  return `bulkhead: 1
policy: { name: many, version: "1.0" }
types: [Sys, Log, ${names.join(', ')}]
conflicts:
  all: { types: [${names.join(', ')}] }
labels:
  Sys: { types: [Sys, Log, ${names.join(', ')}], bridge: "d" }
  Net: { types: [Sys, ${names.join(', ')}], bridge: "n" }
  Log: { types: [{ name: Log, mode: receive }] }
${names
  .map(
    (name) => `  ${name}.web: { types: [${name}, { name: Log, mode: send }], walls: [${name}] }
  ${name}.db: { types: [${name}], walls: [${name}] }
`,
  )
  .join('')}resources:
${names.map((name) => `  ${name}.disk: { type: ${name} }\n`).join('')}bootstrap: Sys
host: Sys
admin: { rules: [{ effect: allow, subject: Sys, may: [policy.load], object: "*" }] }
`;
}

describe('every format', () => {
  test.each(FORMATS)('%s', async (format) => {
    const ran = await command(['graph', '-', '--format', format], { input: CLINIC });
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`../golden/graph_clinic.${format}`);
    const again = await command(['graph', '-', '--format', format], { input: CLINIC });
    expect(again.out).toBe(ran.out);
  });

  test('administration alone', async () => {
    const ran = await command(['graph', '-', '--admin', '--format', 'text'], { input: CLINIC });
    await expect(ran.out).toMatchFileSnapshot('../golden/graph_clinic_admin.text');
  });
});

describe('filters', () => {
  const names = async (...options: string[]): Promise<string[]> => {
    const argv = ['graph', TWO_BANKS, '--format', 'json', '--group', 'none', ...options];
    const ran = await command(argv);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const nodes = under(told(ran), 'nodes');
    return Array.isArray(nodes) ? nodes.map((node) => String(under(node, 'name'))) : [];
  };

  test('labels by pattern; ways from and to, with and without a depth', async () => {
    expect(await names('--labels', 'A-*', '--labels', 'Audit')).toEqual([
      'A-Bank',
      'A-Bank.Trading',
      'A-Bank.Ledger',
      'Audit',
      'A-Bank.disk',
      'A-Bank.Ledger.disk',
    ]);
    expect(await names('--to', 'A-Bank.Ledger.disk', '--depth', '1')).toEqual([
      'SystemManagement',
      'A-Bank.Ledger',
      'A-Bank.Ledger.disk',
    ]);
    expect(await names('--from', 'Audit')).toEqual(['Audit']);
    expect(
      await names('--from', 'A-Bank.disk', '--to', 'A-Bank.Ledger.disk', '--depth', '2'),
    ).toEqual(['SystemManagement', 'A-Bank.Ledger', 'A-Bank.disk', 'A-Bank.Ledger.disk']);
  });

  test.each([
    [['--labels', 'A-Bnak'], 'Did you mean "A-Bank"?'],
    [['--from', 'Z*'], 'there is no label that matches "Z*"'],
    [['--depth', 'two', '--from', 'Audit'], '--depth takes a number'],
    [['--format', 'png'], 'Allowed choices are dot, svg'],
  ])('%j is refused', async (options, says) => {
    const ran = await command(['graph', TWO_BANKS, ...options]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  test('no combination of options fails on any policy, and DOT and Mermaid stay valid', async () => {
    const request = fc.record({
      shown: fc.uniqueArray(fc.constantFrom<Shown>('flow', 'share', 'admin')),
      conflicts: fc.boolean(),
      labels: fc.array(fc.nat(), { maxLength: 2 }),
      from: fc.array(fc.nat(), { maxLength: 1 }),
      to: fc.array(fc.nat(), { maxLength: 1 }),
      depth: fc.option(fc.nat(4), { nil: undefined }),
      group: fc.constantFrom<Grouping>('auto', 'none', 'types'),
    });
    await fc.assert(
      fc.asyncProperty(flowModel(), request, async (model, drawn) => {
        const named = (numbers: readonly number[]) =>
          numbers.map((number) => model.labels[number % model.labels.length].name);
        const { labels, from, to, shown } = drawn;
        const scene = await sceneOf(model, {
          ...drawn,
          shown: new Set(shown),
          labels: named(labels),
          from: named(from),
          to: named(to),
        });
        const ids = new Set(scene.nodes.map(({ id }) => id));
        for (const end of scene.edges.flatMap((edge) => [edge.from, edge.to])) {
          expect(ids).toContain(end);
        }
        expect(mermaidFaults(mermaidOf(scene))).toEqual([]);
        const svg = await layOut(dotOf(scene));
        expect(svg.match(/class="node/g)?.length ?? 0).toBeGreaterThanOrEqual(scene.nodes.length);
      }),
      propertyRuns(25),
    );
  });

  test('the edges of a picture are the flows of the policy, however labels are grouped', async () => {
    await fc.assert(
      fc.asyncProperty(flowModel(), async (model) => {
        const policy = await loadWhole(model);
        const graph = flowGraphOf(model, policy);
        const { isThing, canMeet, isPermissive } = graph.presence;
        const all = [...model.labels.keys()];
        const flows = (a: number, b: number): boolean =>
          graph.hasEdge(a, b) &&
          (isPermissive[a] ||
            isPermissive[b] ||
            (policy.flows(policy.labelNumbers[a], policy.labelNumbers[b]) &&
              (isThing[a] || isThing[b] || canMeet(a, b))));
        const pairs = all.flatMap((a) => all.filter((b) => flows(a, b)).map((b) => [a, b]));
        const shares = pairs.filter(([a, b]) => flows(b, a)).length / 2;
        for (const group of ['auto', 'none', 'types'] as const) {
          const { edges } = buildScene(graph, { ...WHOLE, group });
          const count = (kind: string) =>
            edges.reduce((sum, edge) => sum + (edge.kind === kind ? edge.pairs : 0), 0);
          expect([count('share'), count('flow')]).toEqual([shares, pairs.length - 2 * shares]);
        }
      }),
      propertyRuns(40),
    );
  });
});

describe('many labels', () => {
  test('tenants that are alike are drawn as one', async () => {
    const scene = await sceneOf(modelOf(tenants(66)));
    expect(scene.labelsShown).toBe(201);
    expect(scene.nodes.map((node) => `${node.name} ${node.labels.length}`)).toEqual([
      'Sys 1',
      'Net 1',
      'Log 1',
      'T*.web 66',
      'T*.db 66',
      'T*.disk 66',
    ]);
    const between = scene.edges.find((edge) => edge.from === 'n3' && edge.to === 'n4');
    expect(between).toMatchObject({ kind: 'share', pairs: 66, possible: 66 * 66, each: 1 });
    expect(scene.conflicts).toHaveLength(1);
    expect(dotOf(scene)).toContain('never two at once');
  });

  test('a dense policy is drawn by its types', async () => {
    const types = Array.from({ length: 12 }, (_, index) => `Type${index}`);
    const labels = Array.from({ length: 60 }, (_, index) => {
      const held = [index, index * index + 3, ((index ** 3) >> 2) + index].map(
        (n) => types[n % 12],
      );
      return `  L${index}: { types: [${[...new Set(held)].join(', ')}], bridge: "b" }`;
    });
    const scene = await sceneOf(
      modelOf(`bulkhead: 1
policy: { name: dense, version: "1.0" }
types: [Sys, ${types.join(', ')}]
labels:
  Sys: { types: [Sys, ${types.join(', ')}], bridge: "d" }
${labels.join('\n')}
bootstrap: Sys
host: Sys
admin: { rules: [{ effect: allow, subject: Sys, may: [policy.load], object: "*" }] }
`),
    );
    expect(scene.isByTypes).toBe(true);
    expect(scene.nodes.filter((node) => node.kind === 'type')).toHaveLength(12);
    expect(scene.edges.filter((edge) => !edge.isFolded).length).toBeLessThanOrEqual(120);
  });

  test('what can not be laid out is refused with a remedy', async () => {
    const input = tenants(201);
    const ran = await command(['graph', '-', '--group', 'none', '--format', 'svg'], { input });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Use --group auto');
  });

  test('labels are alike that differ in names alone', () => {
    const model = modelOf(tenants(3).replace('T3.db: { types: [T3]', 'T3.db: { types: [T2]'));
    const likeness = likenessOf(
      model,
      model.labels.map(({ kind }) => kind),
    );
    const of = (name: string) => likeness[model.labels.findIndex((label) => label.name === name)];
    const whole = likenessOf(
      modelOf(tenants(3)),
      model.labels.map(({ kind }) => kind),
    );
    expect(of('T1.web')).not.toBe(of('T2.web'));
    expect(new Set(whole).size).toBe(6);
  });
});

describe('names that mean something', () => {
  test.each(FORMATS)('%s', async (format) => {
    const ran = await command(['graph', '-', '--format', format], { input: hostilePolicy() });
    expect(ran).toMatchObject({ code: 0, err: '' });
    if (format === 'svg' || format === 'html') {
      tagsOf(ran.out);
      expect(ran.out).not.toContain('<script>alert');
      const text = plainText(ran.out);
      for (const name of HOSTILE_NAMES) expect(text).toContain(name);
    }
    if (format === 'mermaid') expect(mermaidFaults(ran.out)).toEqual([]);
    if (format === 'dot') {
      const tags = tagsOf((await layOut(ran.out)).replace(/^[^]*?<svg/, '<svg'));
      const nodes = tags.filter(({ attributes }) =>
        (attributes.get('class') ?? '').startsWith('node'),
      );
      expect(nodes.length).toBe(2 * HOSTILE_NAMES.length + 1);
    }
  });
});

describe('files', () => {
  test('one file, or a folder for several policies', async () => {
    const folder = folderWith({ 'a.yaml': CLINIC, 'b.yaml': CLINIC });
    const [a, b, out] = ['a.yaml', 'b.yaml', 'out.svg'].map((name) => join(folder, name));
    const one = await command(['graph', a, '--format', 'svg', '-o', out]);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^<\?xml/);
    const several = await command(['graph', a, b, '--format', 'mermaid', '-o', folder]);
    expect(several).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'b.mmd'), 'utf8')).toMatch(/^flowchart/);
    expect(await command(['graph', a, b, '--format', 'dot'])).toMatchObject({ code: 2, out: '' });
    expect(await command(['graph', a, b, '-o', out])).toMatchObject({ code: 2, out: '' });
    expect(await command(['graph', a, '-o', a])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(a, 'utf8')).toBe(CLINIC);
  });

  test('a policy with errors has no picture', async () => {
    const ran = await command(['graph', '-'], { input: 'bulkhead: 1\n' });
    expect(ran).toMatchObject({ code: 1, out: '' });
  });
});

describe('the real program', () => {
  beforeAll(buildOnce, 60_000);

  test('draws with what is in the bundle', async () => {
    const ran = bulkhead(['graph', '-', '--format', 'svg'], CLINIC);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('../golden/graph_clinic.svg');
  });
});

test('an error in a request is the user’s', async () => {
  await expect(sceneOf(modelOf(CLINIC), { from: ['nobody'] })).rejects.toBeInstanceOf(UserError);
});
