/** Owns: the flow graph, its closure, paths, bridges and invariants against a naive reading. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyModel } from '../../../policy/model.ts';
import { loadWhole } from '../../../tools/explain/load.ts';
import { connectorsOf } from '../../../tools/flow/connectors.ts';
import { closureOf } from '../../../tools/flow/closure.ts';
import { flowGraphOf } from '../../../tools/flow/graph.ts';
import type { FlowGraph } from '../../../tools/flow/graph.ts';
import { judgeInvariants, judgeInvariantsOver } from '../../../tools/flow/invariants.ts';
import { allPaths, shortestPath } from '../../../tools/flow/paths.ts';
import { reasonsOf } from '../../../tools/flow/reasons.ts';
import { verdictText, witnessSteps } from '../../../tools/flow/witness.ts';
import { policyText, read } from '../../policy/reading.ts';
import { flowModel, propertyRuns } from './flow_arbitrary.ts';
import {
  canMeet,
  canStart,
  distance,
  edgesOf,
  holds,
  simplePaths,
  warshall,
} from './naive_flow.ts';

const graphOf = async (model: PolicyModel): Promise<FlowGraph> =>
  flowGraphOf(model, await loadWhole(model));

const labelsOf = (model: PolicyModel): number[] => [...model.labels.keys()];

function property(runs: number, check: (graph: FlowGraph) => void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(flowModel(), async (model) => check(await graphOf(model))),
    propertyRuns(runs),
  );
}

test('edges are those of the definition, and each has a reason', async () => {
  await property(100, (graph) => {
    const { model } = graph;
    const naive = edgesOf(model);
    const labels = labelsOf(model);
    expect(labels.map((a) => labels.map((b) => graph.hasEdge(a, b)))).toEqual(naive);
    for (const a of labels) {
      expect(graph.successorsOf(a)).toEqual(labels.filter((b) => naive[a][b]));
      for (const b of labels) expect(reasonsOf(graph, a, b).length > 0).toBe(naive[a][b]);
    }
  });
});

test('the closure is that of Warshall', async () => {
  await property(100, (graph) => {
    const labels = labelsOf(graph.model);
    const naive = warshall(edgesOf(graph.model));
    const closure = closureOf(graph);
    for (const a of labels) {
      const reached = labels.filter((b) => a !== b && naive[a][b]);
      expect(labels.filter((b) => closure.reaches(a, b))).toEqual(reached);
      expect(closure.reachedFrom(a)).toEqual(reached);
    }
  });
});

test('shortest paths are shortest, and the first of these', async () => {
  await property(50, (graph) => {
    const edges = edgesOf(graph.model);
    const labels = labelsOf(graph.model);
    const some = labels.filter((label) => label % 2 === 0);
    for (const a of labels) {
      for (const b of labels) {
        const all = a === b ? [] : simplePaths(edges, a, b);
        expect(shortestPath(graph, [a], [b])).toEqual(all[0]);
        const avoiding = all.find((path) => !path.some((label) => some.includes(label)));
        expect(shortestPath(graph, [a], [b], new Set(some))).toEqual(avoiding);
      }
    }
    // Between sets that overlap, nobody counts as its own end.
    const between = labels
      .flatMap((a) => some.flatMap((b) => (a === b ? [] : simplePaths(edges, a, b))))
      .sort((a, b) => a.length - b.length);
    const found = shortestPath(graph, labels, some);
    expect(found?.length).toBe(between[0]?.length);
    if (found !== undefined) expect(between).toContainEqual(found);
  });
});

test('all paths are all, by length and then by number', async () => {
  await property(100, (graph) => {
    const edges = edgesOf(graph.model);
    const labels = labelsOf(graph.model);
    const via = new Set(labels.filter((label) => label % 3 === 1));
    const avoid = new Set(labels.filter((label) => label % 5 === 2));
    for (const b of labels.slice(1)) {
      const every = simplePaths(edges, 0, b);
      const { paths, limit } = allPaths(graph, [0], [b], { most: 1e6 });
      expect(paths).toEqual(every);
      expect(limit).toBeUndefined();
      const short = allPaths(graph, [0], [b], { most: 1e6, longest: 2 });
      expect(short.paths).toEqual(every.filter((path) => path.length <= 3));
      const few = allPaths(graph, [0], [b], { most: 2 });
      expect(few.paths).toEqual(every.slice(0, 2));
      if (every.length > 2) expect(few.limit).toBe('most');
      const wished = allPaths(graph, [0], [b], { most: 1e6, via, avoid });
      const fits = (path: readonly number[]) =>
        path.some((label) => via.has(label)) && !path.some((label) => avoid.has(label));
      expect(wished.paths).toEqual(every.filter(fits));
    }
  });
});

test('bridges are the middles of what has no direct flow', async () => {
  await property(80, (graph) => {
    const edges = edgesOf(graph.model);
    const labels = labelsOf(graph.model);
    const isPair = (middle: number, a: number, b: number) =>
      a !== b && edges[a][middle] && edges[middle][b] && !edges[a][b];
    const bridges = connectorsOf(graph);
    expect(bridges.map(({ label }) => label)).toEqual(
      labels.filter((middle) => labels.some((a) => labels.some((b) => isPair(middle, a, b)))),
    );
    for (const { label, from, to } of bridges) expect(isPair(label, from, to)).toBe(true);
  });
});

test('invariants hold where a naive reading says so, and violations are shown', async () => {
  await property(150, (graph) => {
    const { model, policy } = graph;
    const edges = edgesOf(model);
    const verdicts = judgeInvariants(model, policy);
    expect(verdicts).toEqual(judgeInvariantsOver(graph));
    for (const verdict of verdicts) {
      const { invariant, violation } = verdict;
      expect(verdict.holds).toBe(holds(model, edges, invariant));
      expect(violation === undefined).toBe(verdict.holds);
      expect(verdictText(graph, verdict) === '').toBe(verdict.holds);
      if (violation?.kind === 'together') {
        const [a, b] = violation.labels;
        expect(canStart(model, a) && canStart(model, b) && canMeet(model, a, b)).toBe(true);
      } else if (violation?.kind === 'missing') {
        expect(distance(edges, violation.from, violation.to)).toBeUndefined();
      } else if (violation?.kind === 'path') {
        for (const { from, to, text } of witnessSteps(graph, violation.path)) {
          expect(edges[from][to]).toBe(true);
          expect(text).toMatch(/ \(.*:\d+:\d+\)/);
        }
      }
    }
  });
});

test('what has no label is a thing, too, that no conflict set keeps away', async () => {
  const labels = `labels:
  Sys: { types: [Sys, A, B], bridge: "domain 0" }
  A: { types: [A], walls: [A] }
  B: { types: [A], walls: [B] }
  __UNLABELED__: { types: [A], walls: [B] }`;
  const { model } = read(policyText({ labels }));
  if (model === undefined) throw new Error('the policy has errors');
  const graph = await graphOf(model);
  const [a, b, unlabeled] = [1, 2, 3];
  expect([graph.hasEdge(a, b), graph.hasEdge(b, a)]).toEqual([false, false]);
  expect([graph.hasEdge(a, unlabeled), graph.hasEdge(unlabeled, a)]).toEqual([true, true]);
  expect(labelsOf(model).map((x) => labelsOf(model).map((y) => graph.hasEdge(x, y)))).toEqual(
    edgesOf(model),
  );
});

describe('a generator that draws everything', () => {
  test('among the policies are all kinds of edges and verdicts', async () => {
    const seen = new Set<string>();
    await property(100, (graph) => {
      for (const a of labelsOf(graph.model)) {
        for (const b of graph.successorsOf(a)) {
          for (const { kind } of reasonsOf(graph, a, b)) seen.add(kind);
        }
      }
      for (const { invariant, holds: isHeld } of judgeInvariantsOver(graph)) {
        seen.add(`${invariant.kind} ${isHeld}`);
      }
    });
    const kinds = ['noflow', 'flow', 'only-via', 'exclusive'];
    expect([...seen].sort()).toEqual(
      ['type', 'admin', 'permissive', ...kinds.flatMap((k) => [`${k} true`, `${k} false`])].sort(),
    );
  });
});
