/**
 * Owns: that flow certificates prove what they claim: all that are made are accepted, and whatever
 * is done to one, what is still accepted is so by a naive reading.
 */

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PolicyModel } from '../../policy/model.ts';
import { checkFlowCertificate } from '../../proofs/flow_certificate.ts';
import type { CertificateVerdict, Statement } from '../../proofs/flow_certificate.ts';
import { naiveFlowsOf } from '../../proofs/flow_certificate_edges.ts';
import { FLOW_CERTIFICATE, readFlowCertificate } from '../../proofs/flow_certificate_format.ts';
import { sha256 } from '../../proofs/flow_certificate_format.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import { certificateText, claimsOfPairs, claimsOfVerdicts } from '../../tools/flow/certificate.ts';
import { flowGraphOf } from '../../tools/flow/graph.ts';
import { judgeInvariantsOver } from '../../tools/flow/invariants.ts';
import { PROJECT } from '../tools/command.ts';
import { flowModel, propertyRuns } from '../tools/flow/flow_arbitrary.ts';
import { canMeet, canStart, distance, edgesOf } from '../tools/flow/naive_flow.ts';
import { pairsOf } from '../tools/flow/naive_flow.ts';

const TEXTS = ['the text of the policy'];

/** Whether a statement is so. */
function isTrue(model: PolicyModel, statement: Statement): boolean {
  const edges = edgesOf(model);
  if (statement.kind === 'exclusive') {
    return statement.groups.every((group, index) =>
      pairsOf(group, statement.groups.slice(index + 1).flat()).every(
        ([a, b]) => !canStart(model, a) || !canStart(model, b) || !canMeet(model, a, b),
      ),
    );
  }
  const { kind, from, to, via } = statement;
  return pairsOf(from, to).every(([a, b]) =>
    kind === 'flow' ? distance(edges, a, b) : distance(edges, a, b, via) === undefined,
  );
}

async function certify(
  model: PolicyModel,
): Promise<{ whole: string; pairs: string; held: number }> {
  const graph = flowGraphOf(model, await loadWhole(model));
  const verdicts = judgeInvariantsOver(graph);
  const all = [...model.labels.keys()];
  const pairs = all.length < 2 ? [] : all.flatMap((label) => claimsOfPairs(graph, [label], all));
  const text = (claims: typeof pairs) => certificateText(model, TEXTS, ['p.yaml'], claims);
  const held = verdicts.filter(({ holds }) => holds).length;
  return { whole: text(claimsOfVerdicts(graph, verdicts)), pairs: text(pairs), held };
}

const check = (model: PolicyModel, text: string): CertificateVerdict =>
  checkFlowCertificate(JSON.parse(text), model, TEXTS);

const proved = (verdict: CertificateVerdict): readonly Statement[] => {
  expect(verdict).toMatchObject({ ok: true });
  return verdict.ok ? verdict.proved : [];
};

test('the checker sees the edges of the definition', () => {
  fc.assert(
    fc.property(flowModel(), (model) => {
      const flows = naiveFlowsOf(model);
      const labels = [...model.labels.keys()];
      expect(labels.map((a) => labels.map((b) => flows.hasEdge(a, b)))).toEqual(edgesOf(model));
      expect(labels.map(flows.starts)).toEqual(labels.map((label) => canStart(model, label)));
    }),
    propertyRuns(50),
  );
});

test('every certificate that is made is accepted, and about all that was asked', async () => {
  await fc.assert(
    fc.asyncProperty(flowModel(), async (model) => {
      const { whole, pairs, held } = await certify(model);
      const statements = proved(check(model, whole));
      expect(statements.filter(({ invariant }) => invariant !== undefined)).toHaveLength(held);
      for (const statement of statements) expect(isTrue(model, statement)).toBe(true);
      if (model.labels.length < 2) return;
      const said = proved(check(model, pairs)).flatMap((statement) => {
        expect(isTrue(model, statement)).toBe(true);
        return statement.kind === 'exclusive' ? [] : pairsOf(statement.from, statement.to);
      });
      expect(new Set(said.map(String)).size).toBe(model.labels.length * (model.labels.length - 1));
    }),
    propertyRuns(15),
  );
});

type Way = readonly string[];

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Everything in a JSON value that can be changed: ways to the values. */
function waysInto(value: unknown, way: Way = []): Way[] {
  return [way, ...entriesOf(value).flatMap(([key, item]) => waysInto(item, [...way, key]))];
}

/** A JSON value with another value at the end of a way; `undefined` takes it out. */
function changedAt(
  value: unknown,
  [key, ...rest]: Way,
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  const entries = entriesOf(value)
    .map(([name, item]) => [name, name === key ? changedAt(item, rest, change) : item] as const)
    .filter(([, item]) => item !== undefined);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** A certificate with these claims, sealed as somebody would who knows how. */
function sealed(original: string, claims: unknown): string {
  const { policy } = readFlowCertificate(JSON.parse(original));
  const { kind, version } = FLOW_CERTIFICATE;
  const seal = sha256(JSON.stringify([kind, version, policy, claims]));
  return JSON.stringify({ kind, version, policy, claims, seal });
}

interface Drawn {
  readonly at: number;
  readonly what: string;
  readonly label: number;
}

/** Changes one value of a certificate, and seals it again. */
function forged(text: string, { at, what, label }: Drawn, model: PolicyModel): string {
  const { claims } = readFlowCertificate(JSON.parse(text));
  const ways = waysInto(claims).slice(1);
  const { name } = model.labels[label % model.labels.length];
  const change = (old: unknown): unknown => {
    if (Array.isArray(old)) {
      const list: unknown[] = old;
      if (what === 'shorter') return list.slice(0, -1);
      if (what === 'longer') return [...list, name];
      return what === 'empty' ? [] : list.toReversed();
    }
    if (typeof old !== 'string') return what === 'empty' ? undefined : null;
    if (what === 'empty') return '';
    if (what === 'longer') return `${old}x`;
    return old === 'flow' ? 'noflow' : old === 'noflow' ? 'flow' : name;
  };
  const way = ways[at % Math.max(1, ways.length)];
  return way === undefined ? text : sealed(text, changedAt(claims, way, change));
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('shorter', 'longer', 'empty', 'other'),
  label: fc.nat(),
});

test('a forged certificate is refused, or what it proves is so', async () => {
  let refused = 0;
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      flowModel(),
      fc.array(drawn, { minLength: 10, maxLength: 20 }),
      async (model, edits) => {
        const { whole, pairs } = await certify(model);
        for (const [index, edit] of edits.entries()) {
          const text = forged(index % 2 === 0 ? whole : pairs, edit, model);
          const verdict = check(model, text);
          if (!verdict.ok) refused += 1;
          else {
            accepted += 1;
            for (const statement of verdict.proved) expect(isTrue(model, statement)).toBe(true);
          }
        }
      },
    ),
    propertyRuns(12),
  );
  // Neither is the checker fooled by nothing, nor does it refuse everything.
  expect(refused).toBeGreaterThan(20);
  expect(accepted).toBeGreaterThan(20);
});

/** Copies values of a certificate over others of it, and changes some, before sealing it again. */
function grafted(text: string, grafts: readonly (readonly [number, number])[]): unknown {
  let claims: unknown = readFlowCertificate(JSON.parse(text)).claims;
  for (const [from, to] of grafts) {
    const ways = waysInto(claims).slice(1);
    if (ways.length === 0) return claims;
    const source = ways[from % ways.length];
    const valueAt = (at: unknown, key: string): unknown => new Map(entriesOf(at)).get(key);
    const value = source.reduce(valueAt, claims);
    // Values of one kind fit in each other's place more often than any two.
    const fitting = ways.filter((way) => way.length % 2 === source.length % 2);
    claims = changedAt(claims, fitting[to % fitting.length], () => value);
  }
  return claims;
}

/** Whether a statement is about what the claim asks, to the letter. */
function isAsked(model: PolicyModel, claim: unknown, statement: Statement): boolean {
  const { kind, name, from, to } = claim as Record<string, unknown>;
  if (kind === 'invariant') {
    const known = model.invariants.filter((invariant) => invariant.name === name);
    return statement.invariant === name && known.length > 0;
  }
  if (statement.kind === 'exclusive' || statement.invariant !== undefined) return false;
  const names = (labels: readonly number[]): string =>
    JSON.stringify([...new Set(labels.map((label) => model.labels[label].name))].toSorted());
  const asked = (labels: unknown): string =>
    JSON.stringify([...new Set(labels as string[])].toSorted());
  return (
    statement.kind === kind &&
    names(statement.from) === asked(from) &&
    names(statement.to) === asked(to)
  );
}

test('a certificate put together of pieces is refused, or proves what it asks and that is so', async () => {
  let refused = 0;
  let accepted = 0;
  const pair = fc.tuple(fc.nat(), fc.nat());
  const grafts = fc.array(pair, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      flowModel(),
      fc.array(grafts, { minLength: 20, maxLength: 40 }),
      async (model, many) => {
        const { whole, pairs } = await certify(model);
        for (const [index, each] of many.entries()) {
          const original = index % 4 === 0 ? whole : pairs;
          const claims = grafted(original, each);
          const verdict = check(model, sealed(original, claims));
          if (!verdict.ok) {
            refused += 1;
            continue;
          }
          accepted += 1;
          const asked = claims as readonly { readonly claim: unknown }[];
          expect(verdict.proved).toHaveLength(asked.length);
          for (const [at, statement] of verdict.proved.entries()) {
            expect(isTrue(model, statement)).toBe(true);
            expect(isAsked(model, asked[at].claim, statement)).toBe(true);
          }
        }
      },
    ),
    propertyRuns(8),
  );
  expect(refused).toBeGreaterThan(20);
  expect(accepted).toBeGreaterThan(20);
});

test('a proof of one claim proves no other that is not so', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(flowModel(), fc.nat(), async (model, drawnEntry) => {
      const { pairs } = await certify(model);
      const { claims } = readFlowCertificate(JSON.parse(pairs));
      if (claims.length === 0) return;
      const { claim, proof } = claims[drawnEntry % claims.length];
      for (const { name } of model.labels) {
        const verdict = check(model, sealed(pairs, [{ claim: { ...claim, to: [name] }, proof }]));
        if (!verdict.ok) continue;
        accepted += 1;
        for (const statement of verdict.proved) expect(isTrue(model, statement)).toBe(true);
      }
    }),
    propertyRuns(50),
  );
  expect(accepted).toBeGreaterThan(20);
});

test('a certificate under a changed policy is refused, or what it proves is so', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(flowModel(), flowModel(), async (model, { rules, roles }) => {
      const { whole, pairs } = await certify(model);
      const labels = [...model.labels.keys()];
      const { span } = model.host;
      const changes: Partial<PolicyModel>[] = [
        { conflicts: [] },
        { rules, roles },
        { rules: [] },
        { labels: model.labels.map((label) => ({ ...label, walls: [] })) },
        { labels: model.labels.map((label) => ({ ...label, types: model.labels[0].types })) },
        { permissive: { patterns: ['*'], labels, span } },
        { permissive: undefined },
      ];
      for (const change of changes) {
        const changed = { ...model, ...change };
        // Whoever changes the policy can change its hash in the certificate, too.
        for (const verdict of [check(changed, whole), check(changed, pairs)]) {
          if (!verdict.ok) refused += 1;
          else
            for (const statement of verdict.proved) expect(isTrue(changed, statement)).toBe(true);
        }
      }
    }),
    propertyRuns(15),
  );
  expect(refused).toBeGreaterThan(20);
});

describe('a certificate with one byte changed', () => {
  const BYTES = ['', '0', '"'];

  test('is refused, or still says the same', async () => {
    const [model] = fc.sample(
      flowModel().filter(({ labels, invariants }) => labels.length > 5 && invariants.length > 2),
      { numRuns: 1, seed: 1 },
    );
    const { whole } = await certify(model);
    const original = check(model, whole);
    expect(original.ok).toBe(true);
    let read = 0;
    for (let at = 0; at < whole.length; at += 1) {
      for (const byte of BYTES) {
        let value: unknown;
        try {
          value = JSON.parse(whole.slice(0, at) + byte + whole.slice(at + 1));
        } catch {
          continue;
        }
        read += 1;
        const verdict = checkFlowCertificate(value, model, TEXTS);
        if (verdict.ok) expect(value).toEqual(JSON.parse(whole));
      }
    }
    expect(read).toBeGreaterThan(300);
  });
});

test('anything at all is refused without a throw', () => {
  const [model] = fc.sample(flowModel(), { numRuns: 1, seed: 2 });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(checkFlowCertificate(value, model, TEXTS).ok).toBe(false);
    }),
    propertyRuns(50),
  );
  const hostile = '{"kind":"bulkhead-flow-certificate","version":1,"__proto__":{"ok":true}}';
  expect(checkFlowCertificate(JSON.parse(hostile), model, TEXTS).ok).toBe(false);
});

describe('the checker is small and shares nothing', () => {
  const FILES = ['flow_certificate', 'flow_certificate_edges', 'flow_certificate_format'];
  const source = (name: string): string => readFileSync(`${PROJECT}/proofs/${name}.ts`, 'utf8');

  test('the checker has at most 200 lines', () => {
    expect(source(FILES[0]).split('\n').length).toBeLessThanOrEqual(201);
  });

  test('it imports types of the model, the catalogue of operations and a hash', () => {
    const imports = FILES.flatMap((name) =>
      [...source(name).matchAll(/^import (?:type )?[^;]*? from '([^']+)'/gms)].map(
        ([, from]) => from,
      ),
    );
    expect(new Set(imports)).toEqual(
      new Set([
        'node:crypto',
        '../policy/model.ts',
        '../policy/operations.ts',
        './flow_certificate_edges.ts',
        './flow_certificate_format.ts',
      ]),
    );
  });
});
