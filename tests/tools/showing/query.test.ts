/** Owns: what a query finds, in which form, and which it refuses. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWhole } from '../../../tools/explain/load.ts';
import { flowGraphOf } from '../../../tools/flow/graph.ts';
import { answer } from '../../../tools/query/query.ts';
import type { Wishes } from '../../../tools/query/filters.ts';
import { SUBJECTS } from '../../../tools/query/row.ts';
import { TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed, told } from '../command.ts';
import { flowModel, propertyRuns } from '../flow/flow_arbitrary.ts';
import { edgesOf, warshall } from '../flow/naive_flow.ts';
import { CLINIC, hostilePolicy, under } from './documents.ts';

const NOTHING: Wishes = {
  label: [],
  type: [],
  holds: [],
  wall: [],
  conflict: [],
  role: [],
  op: [],
  subject: [],
  object: [],
  reaches: [],
  reachedBy: [],
  mode: undefined,
  effect: undefined,
  isBridge: false,
  canStart: false,
  neverStarts: false,
};

/** The names, or what else comes first, of the rows that a query of the clinic gives. */
async function found(...argv: string[]): Promise<string[]> {
  const ran = await command(['query', '-', ...argv, '--format', 'csv'], { input: CLINIC });
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
}

describe('every kind in every format', () => {
  test.each(['text', 'csv', 'json'])('%s', async (format) => {
    let all = '';
    for (const subject of ['', ...SUBJECTS]) {
      const argv = ['query', '-', ...(subject === '' ? [] : [subject]), '--format', format];
      const ran = await command(argv, { input: CLINIC });
      expect(ran).toMatchObject({ code: 0, err: '' });
      all += `$ bulkhead ${argv.join(' ')}\n${ran.out.replaceAll('\r', '')}\n`;
    }
    await expect(all).toMatchFileSnapshot(`../golden/query_clinic.${format}`);
  });
});

describe('filters', () => {
  test.each([
    [
      ['labels', '--holds', 'Audit'],
      ['Sys', 'Ward', 'Lab', 'Audit'],
    ],
    [
      ['labels', '--holds', 'Audit', '--mode', 'send'],
      ['Sys', 'Ward', 'Lab'],
    ],
    [
      ['labels', '--mode', 'receive', '--holds', 'Audit'],
      ['Sys', 'Audit'],
    ],
    [['labels', '--holds', 'Audit', '--mode', 'both'], ['Sys']],
    [
      ['labels', '--bridge'],
      ['Sys', 'Exchange'],
    ],
    [['labels', '--bridge', '--label', 'E*'], ['Exchange']],
    [['labels', '--wall', 'Ward'], ['Ward']],
    [
      ['labels', '--conflict', 'apart'],
      ['Ward', 'Lab'],
    ],
    [['labels', '--conflict', 'apart', '--wall', 'Lab'], ['Lab']],
    [
      ['labels', '--can-start'],
      ['Sys', 'Ward', 'Lab', 'Exchange', 'Audit'],
    ],
    [['labels', '--never-starts'], []],
    [
      ['labels', '--reached-by', 'Audit'],
      ['Sys', 'Ward', 'Lab', 'Exchange'],
    ],
    [['resources', '--holds', 'Ward'], ['ward.disk']],
    [['resources', '--holds', 'Lab'], []],
    [
      ['types', '--conflict', 'apart'],
      ['Ward', 'Lab'],
    ],
    [
      ['types', '--label', 'Exchange'],
      ['Ward', 'Lab'],
    ],
    [['conflicts', '--label', 'Ward'], ['apart']],
    [['conflicts', '--type', 'Audit'], []],
    [
      ['rules', '--op', 'domain.destroy'],
      ['admin.rules[0]', 'admin.rules[2]'],
    ],
    [['rules', '--op', 'domain.*', '--effect', 'deny'], ['admin.rules[2]']],
    [['rules', '--op', 'domain.getinfo', '--role', 'builder'], ['admin.rules[0]']],
    [['rules', '--subject', 'Lab'], ['admin.rules[2]']],
    [
      ['rules', '--object', 'Lab'],
      ['admin.rules[0]', 'admin.rules[1]'],
    ],
    [
      ['roles', '--op', 'domain.getinfo'],
      ['watcher', 'builder'],
    ],
    [['tests', '--object', 'ward.disk', '--subject', 'Lab'], ['labs do too']],
    [['invariants', '--label', 'Audit'], ['nothing-gets-out']],
  ])('%j', async (argv, names) => {
    expect(await found(...argv)).toEqual(names);
  });

  test.each([
    [['labels', '--holds', 'Audi'], 'Did you mean "Audit"?'],
    [['lables'], 'Did you mean "labels"?'],
    [['rules', '--op', 'domain.destory'], 'Did you mean "domain.destroy"?'],
    [['rules', '--bridge'], '--bridge says nothing about rules'],
    [['--bridge'], 'filters need a kind of thing'],
    [['labels', '--mode', 'up'], 'Allowed choices are send, receive, both'],
    [['conflicts', '--conflict', 'x*'], 'there is no conflict set that matches "x*"'],
  ])('%j is refused', async (argv, says) => {
    const ran = await command(['query', TWO_BANKS, ...argv]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  test('who reaches whom is what a naive closure says', async () => {
    await fc.assert(
      fc.asyncProperty(flowModel(), fc.nat(), async (model, drawn) => {
        const graph = flowGraphOf(model, await loadWhole(model));
        const target = drawn % model.labels.length;
        const reach = warshall(edgesOf(model));
        const { name } = model.labels[target];
        const asked = (wishes: Partial<Wishes>) =>
          (['labels', 'resources'] as const).flatMap((subject) =>
            answer(graph, subject, { ...NOTHING, ...wishes }).rows.map(
              ({ values }) => values['name'],
            ),
          );
        const wanted = (is: (label: number) => boolean) =>
          [...model.labels.keys()]
            .filter((label) => label !== target && is(label))
            .map((label) => model.labels[label].name);
        expect(new Set(asked({ reaches: [name] }))).toEqual(
          new Set(wanted((label) => reach[label][target])),
        );
        expect(new Set(asked({ reachedBy: [name] }))).toEqual(
          new Set(wanted((label) => reach[target][label])),
        );
      }),
      propertyRuns(25),
    );
  });
});

test('several policies, and a file that has the name of a kind', async () => {
  const folder = folderWith({ labels: CLINIC, 'b.yaml': CLINIC });
  const [one, other] = [`${folder}/labels`, `${folder}/b.yaml`];
  const ran = await command(['query', one, other, 'types', '--type', 'L*', '--format', 'json']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(parsed(ran)).toMatchObject({
    policies: [
      { policy: one, types: [{}] },
      { policy: other, types: [{}] },
    ],
  });
});

test('several policies are one table in CSV, with the policy in front', async () => {
  const folder = folderWith({ 'a.yaml': CLINIC, 'b.yaml': CLINIC });
  const [a, b] = [`${folder}/a.yaml`, `${folder}/b.yaml`];
  const one = await command(['query', a, 'types', '--format', 'csv']);
  const [head, ...rows] = one.out.trimEnd().split('\r\n');
  const both = await command(['query', a, b, 'types', '--format', 'csv']);
  const lines = both.out.trimEnd().split('\r\n');
  expect(lines[0]).toBe(`policy,${head}`);
  expect(lines.slice(1)).toEqual([
    ...rows.map((row) => `${a},${row}`),
    ...rows.map((row) => `${b},${row}`.replace(`,${a},`, `,${b},`)),
  ]);
  const counts = await command(['query', a, b, '--format', 'csv']);
  expect(counts.out.match(/^policy,what,count\r$/gm)).toHaveLength(1);
});

test('tests beside a policy are its tests, at their own places', async () => {
  const beside =
    'bulkhead: 1\ntests:\n  - { name: beside, subject: Lab, op: event.send, object: Ward, expect: deny }\n';
  const folder = folderWith({ 'p.yaml': CLINIC, 'p.test.yaml': beside });
  const policy = `${folder}/p.yaml`;
  const own = under(
    told(await command(['query', '-', '--format', 'json'], { input: CLINIC })),
    'tests',
  );
  const counts = told(await command(['query', policy, '--format', 'json']));
  expect(counts).toMatchObject({ tests: Number(own) + 1, files: 1 });
  const named = ['query', policy, 'tests', '--label', 'beside', '--format', 'json'];
  expect((await command(named)).code).not.toBe(0);
  const listed = told(await command(['query', policy, 'tests', '--format', 'json']));
  const list = under(listed, 'tests');
  expect(Array.isArray(list) && list.at(-1)).toMatchObject({
    name: 'beside',
    file: `${folder}/p.test.yaml`,
    line: 3,
  });
});

test('spans lead to the declaration', async () => {
  const ran = await command(['query', '-', 'labels', '--label', 'Lab', '--format', 'json'], {
    input: CLINIC,
  });
  const number = (key: string): number => Number(under(told(ran), 'labels', 0, key));
  expect(CLINIC.slice(number('offset'), number('offset') + number('length'))).toBe('Lab');
  expect(CLINIC.split('\n')[number('line') - 1].slice(number('column') - 1)).toMatch(/^Lab:/);
});

test('names that mean something are harmless', async () => {
  const csv = await command(['query', '-', 'labels', '--format', 'csv'], {
    input: hostilePolicy(),
  });
  expect(csv).toMatchObject({ code: 0, err: '' });
  expect(csv.out).toContain('"\'=1+1"');
  const text = await command(['query', '-', 'types'], { input: hostilePolicy() });
  expect(text).toMatchObject({ code: 0, err: '' });
});

test('the real program', () => {
  buildOnce();
  const ran = bulkhead(['query', '-', 'labels', '--bridge', '--format', 'csv'], CLINIC);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('Exchange');
}, 60_000);
