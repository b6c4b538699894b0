/**
 * Owns: the two things that a change of policy can be held to: that nobody gained access, and that
 * no information flows anew. Who breaks one is shown by one concrete case.
 */

import type { Span } from '../../policy/finding.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { answerOf } from '../explain/answer.ts';
import { ask } from '../explain/question.ts';
import type { Question } from '../explain/question.ts';
import { shortestPath } from '../flow/paths.ts';
import { witnessSteps } from '../flow/witness.ts';
import type { FlowStep } from '../flow/witness.ts';
import { NO_ENTITY } from './changes.ts';
import type { FlowChange } from './changes.ts';
import type { Comparison } from './compare.ts';
import { isBridge } from './flows.ts';

/** Something that only the new policy permits. Names are the new policy's. */
export interface AccessWitness {
  readonly operation: string;
  readonly subject: string;
  /** Undefined for what has no label, and for operations without an object. */
  readonly object: string | undefined;
  /** The labels that run meanwhile, beside domain 0. */
  readonly running: readonly string[];
  readonly sentence: string;
  /** The rule of the new policy that permits it. */
  readonly rule: string;
  readonly span: Span;
}

/** A way over which information gets where it could not. */
export interface FlowWitness {
  readonly labels: readonly string[];
  readonly steps: readonly FlowStep[];
  /** Whether other ways existed before, which all pass a label that is trusted with them. */
  readonly isUnbridged: boolean;
}

function questioned({ pairing }: Comparison, question: Question): AccessWitness {
  const { model, policy } = pairing.after;
  const refusal = ask(policy, question);
  if (refusal !== undefined) throw new Error('what was gained is denied');
  const { rule, sentence } = answerOf(model, policy, question, undefined);
  const name = (label: number): string => model.labels[label].name;
  return {
    operation: OPERATIONS[question.operation].name,
    subject: name(question.subject),
    object: question.operation === OP['domain.start'] ? undefined : name(question.object),
    running: question.running.map(name),
    sentence,
    rule: rule.name,
    span: rule.span,
  };
}

function operationWitness(comparison: Comparison): AccessWitness | undefined {
  const { pairing, diff } = comparison;
  const { labels, after } = pairing;
  const { access } = diff.gained;
  const concrete = access.find(({ objects }) => objects[0] !== NO_ENTITY);
  if (concrete !== undefined) {
    return questioned(comparison, {
      operation: concrete.operations[0],
      subject: labels[concrete.subjects[0]].after,
      object: labels[concrete.objects[0]].after,
      running: [],
    });
  }
  const [first] = access;
  if (first?.cause.kind !== 'rule') return undefined;
  const { name, span } = first.cause.rule;
  const { name: operation, phrase } = OPERATIONS[first.operations[0]];
  const subject = after.model.labels[labels[first.subjects[0]].after].name;
  const done = phrase.replace('{object}', 'what has no label');
  const sentence = `${subject} may ${done}: ${name} allows it for every label`;
  return { operation, subject, object: undefined, running: [], sentence, rule: name, span };
}

function startWitness(comparison: Comparison): AccessWitness | undefined {
  const { pairing, diff } = comparison;
  const { labels, after } = pairing;
  const { start } = diff.gained;
  const operation = OP['domain.start'];
  const object = after.model.host.label;
  const alone = start.labels[0]?.labels[0];
  if (alone !== undefined) {
    return questioned(comparison, { operation, subject: labels[alone].after, object, running: [] });
  }
  const [pair] = [...start.beside, ...start.later];
  if (pair === undefined) return undefined;
  const running = [labels[pair.one[0]].after];
  const subject = labels[pair.other[0]].after;
  if (start.beside.length > 0)
    return questioned(comparison, { operation, subject, object, running });
  // It still may not start beside the other, but after it.
  const witness = questioned(comparison, { operation, subject, object, running: [] });
  const other = after.model.labels[running[0]].name;
  const sentence = `${witness.subject} may start after ${other} ran: no sticky set remembers it`;
  return { ...witness, sentence };
}

function permissiveWitness({ pairing, diff }: Comparison): AccessWitness | undefined {
  const [entity] = diff.gained.permissive;
  const { model } = pairing.after;
  if (entity === undefined || model.permissive === undefined) return undefined;
  const subject = model.labels[pairing.labels[entity].after].name;
  return {
    operation: '*',
    subject,
    object: undefined,
    running: [],
    sentence: `${subject} may do anything: it is permissive, so its denials are only recorded`,
    rule: 'permissive',
    span: model.permissive.span,
  };
}

/** A case that only the new policy permits; undefined where nobody gained anything. */
export function accessWitness(comparison: Comparison): AccessWitness | undefined {
  return operationWitness(comparison) ?? startWitness(comparison) ?? permissiveWitness(comparison);
}

/** Sources that are tried for the shortest new way. */
const SOURCES_MAX = 200;

function shortestOf(
  { pairing, after }: Comparison,
  changes: readonly FlowChange[],
  isUnbridged: boolean,
): FlowWitness | undefined {
  const { labels } = pairing;
  const bridges = after.model.labels.flatMap((_, label) => (isBridge(after, label) ? [label] : []));
  let best: readonly number[] | undefined;
  let tried = 0;
  for (const { from, to } of changes) {
    const targets = to.map((entity) => labels[entity].after);
    for (const entity of from) {
      if (best?.length === 2 || tried === SOURCES_MAX) break;
      tried += 1;
      const source = labels[entity].after;
      const others = targets.filter((label) => label !== source);
      const path = isUnbridged
        ? unbridgedPath(after, source, others, bridges)
        : shortestPath(after, [source], others);
      if (path !== undefined && (best === undefined || path.length < best.length)) best = path;
    }
  }
  if (best === undefined) return undefined;
  return {
    labels: best.map((label) => after.model.labels[label].name),
    steps: witnessSteps(after, best),
    isUnbridged,
  };
}

/** A shortest way on which no bridge stands but at its ends. */
function unbridgedPath(
  graph: Comparison['after'],
  source: number,
  targets: readonly number[],
  bridges: readonly number[],
): readonly number[] | undefined {
  const plain = targets.filter((label) => !isBridge(graph, label));
  const inner = new Set(bridges.filter((label) => label !== source));
  const paths = [shortestPath(graph, [source], plain, inner)];
  const bridging = targets.filter((label) => isBridge(graph, label));
  for (const target of bridging) {
    // Each by itself: on the way to one, another would be a step.
    const avoid = new Set(inner);
    avoid.delete(target);
    const path = shortestPath(graph, [source], [target], avoid);
    paths.push(path);
    if (path?.length === 2) break;
  }
  return paths
    .filter((path) => path !== undefined)
    .reduce<readonly number[] | undefined>(
      (best, path) => (best === undefined || path.length < best.length ? path : best),
      undefined,
    );
}

/** A shortest way that only the new policy has; undefined where nothing flows anew. */
export function flowWitness(comparison: Comparison): FlowWitness | undefined {
  const { flows, unbridged } = comparison.diff.gained;
  return shortestOf(comparison, flows, false) ?? shortestOf(comparison, unbridged, true);
}
