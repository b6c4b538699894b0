/**
 * Owns: making flow certificates: the proofs of what the flow graph says, for a checker that
 * doesn't know the graph. proofs/FLOW_CERTIFICATES.md has the format.
 * INVARIANT: what is claimed was found to be so; whether the proofs show it, the checker says.
 */

import type { InvariantModel, PolicyModel } from '../../policy/model.ts';
import { FLOW_CERTIFICATE, sealOf, sha256 } from '../../proofs/flow_certificate_format.ts';
import type { ApartParts, ClaimEntry, ClosedSets } from '../../proofs/flow_certificate_format.ts';
import type { FlowCertificate, WitnessPaths } from '../../proofs/flow_certificate_format.ts';
import { toJson } from '../text/escape.ts';
import type { FlowGraph } from './graph.ts';
import type { InvariantVerdict } from './invariants.ts';
import { NO_LABELS, pathsFrom } from './paths.ts';

type Labels = readonly number[];

const namesOf = ({ model }: FlowGraph, labels: Labels): string[] =>
  labels.map((label) => model.labels[label].name);

/** Sets that nothing leaves but to `via`, for labels that reach nothing of `to`. */
function closedSets(
  graph: FlowGraph,
  from: Labels,
  to: Labels,
  via: ReadonlySet<number>,
): ClosedSets {
  const ends = new Set(to);
  const sources = from.filter((label) => !via.has(label));
  // One that is an end itself must not be in the set of another.
  const apart = sources.filter((label) => ends.has(label)).map((label) => [label]);
  const together = sources.filter((label) => !ends.has(label));
  const groups = together.length > 0 ? [together, ...apart] : apart;
  const sets = groups.map((group) => {
    const closed = [...group, ...pathsFrom(graph, group, via).reached].sort((a, b) => a - b);
    return { from: namesOf(graph, group), closed: namesOf(graph, closed) };
  });
  return { sets };
}

/** A shortest path for every pair, each of which has one. */
function witnessPaths(graph: FlowGraph, from: Labels, to: Labels): WitnessPaths {
  const paths = from.flatMap((label) => {
    const tree = pathsFrom(graph, [label]);
    return to.filter((other) => other !== label).map((other) => namesOf(graph, tree.pathTo(other)));
  });
  return { paths };
}

type Exclusive = Extract<InvariantModel, { readonly kind: 'exclusive' }>;

function apartParts(graph: FlowGraph, { groups }: Exclusive): ApartParts {
  const { model, presence } = graph;
  const labels = [...new Set(groups.flatMap((group) => group.labels))].sort((a, b) => a - b);
  const part = (by: string, one: Labels, other: Labels) =>
    one.length > 0 && other.length > 0
      ? [{ by, one: namesOf(graph, one), other: namesOf(graph, other) }]
      : [];
  const never = labels.filter((label) => !presence.acts[label]);
  const wallsOf = (label: number): Labels =>
    presence.isPermissive[label] ? [] : model.labels[label].walls;
  const bySets = model.conflicts.flatMap(({ name, types }) =>
    types.flatMap((wall, index) => {
      const rivals = new Set(types.slice(index + 1));
      const one = labels.filter((label) => wallsOf(label).includes(wall));
      const other = labels.filter((label) => wallsOf(label).some((each) => rivals.has(each)));
      return part(`conflicts.${name}`, one, other);
    }),
  );
  return { apart: [...part('never-starts', never, labels), ...bySets] };
}

function entryOf(graph: FlowGraph, invariant: InvariantModel): ClaimEntry {
  const claim = { kind: 'invariant', name: invariant.name } as const;
  if (invariant.kind === 'exclusive') return { claim, proof: apartParts(graph, invariant) };
  const [from, to] = [invariant.from.labels, invariant.to.labels];
  if (invariant.kind === 'flow') return { claim, proof: witnessPaths(graph, from, to) };
  const via = invariant.kind === 'only-via' ? new Set(invariant.via.labels) : NO_LABELS;
  return { claim, proof: closedSets(graph, from, to, via) };
}

function plainEntry(
  graph: FlowGraph,
  kind: 'flow' | 'noflow',
  from: Labels,
  to: Labels,
): ClaimEntry {
  const claim = { kind, from: namesOf(graph, from), to: namesOf(graph, to) };
  const proof =
    kind === 'flow' ? witnessPaths(graph, from, to) : closedSets(graph, from, to, NO_LABELS);
  return { claim, proof };
}

/** The claims of the invariants that hold, and of the flow or lack of it that violates another. */
export function claimsOfVerdicts(
  graph: FlowGraph,
  verdicts: readonly InvariantVerdict[],
): ClaimEntry[] {
  return verdicts.flatMap(({ invariant, violation }) => {
    if (violation === undefined) return [entryOf(graph, invariant)];
    if (violation.kind === 'together') return [];
    if (violation.kind === 'missing') {
      return [plainEntry(graph, 'noflow', [violation.from], [violation.to])];
    }
    const { path } = violation;
    const ends = [path[0], path[path.length - 1]];
    const [from, to] = namesOf(graph, ends);
    // The path itself: a shorter one may pass what it avoids.
    const proof = { paths: [namesOf(graph, path)] };
    return [{ claim: { kind: 'flow', from: [from], to: [to] }, proof }];
  });
}

/** Which of some pairs have a flow and which don't: claims about all of them but a label itself. */
export function claimsOfPairs(graph: FlowGraph, from: Labels, ends: Labels): ClaimEntry[] {
  const to = from.length === 1 ? ends.filter((label) => label !== from[0]) : ends;
  const answers = from.map((label) => {
    const reached = new Set(pathsFrom(graph, [label]).reached);
    const others = to.filter((other) => other !== label);
    const yes = others.filter((other) => reached.has(other));
    return { label, yes, no: others.filter((other) => !reached.has(other)) };
  });
  const isNone = (kind: 'yes' | 'no') => answers.every((answer) => answer[kind].length === 0);
  if (isNone('yes')) return [plainEntry(graph, 'noflow', from, to)];
  if (isNone('no')) return [plainEntry(graph, 'flow', from, to)];
  return answers.flatMap(({ label, yes, no }) => [
    ...(yes.length > 0 ? [plainEntry(graph, 'flow', [label], yes)] : []),
    ...(no.length > 0 ? [plainEntry(graph, 'noflow', [label], no)] : []),
  ]);
}

/**
 * The certificate as it is written, newline included.
 * @param texts the texts of the policy's files, in the order of `paths`
 * @param paths where the files are, as seen from where the certificate will be
 */
export function certificateText(
  model: PolicyModel,
  texts: readonly string[],
  paths: readonly string[],
  claims: readonly ClaimEntry[],
): string {
  const files = texts.map((text, index) => ({ path: paths[index] ?? '', sha256: sha256(text) }));
  const policy = { name: model.name, version: model.version.join('.'), files };
  const certificate: FlowCertificate = { policy, claims };
  const lines = claims.map((entry) => `  ${toJson(entry)}`).join(',\n');
  const { kind, version } = FLOW_CERTIFICATE;
  return (
    `{ "kind": "${kind}", "version": ${version},\n"policy": ${toJson(policy)},\n` +
    `"claims": [\n${lines}\n],\n"seal": "${sealOf(certificate)}" }\n`
  );
}
