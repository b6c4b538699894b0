/**
 * Owns: a comparison as programs read it. Everything is in it, piece by piece, so that a change of
 * ten thousand labels needs not be one string.
 */

import { toJson } from '../text/escape.ts';
import type { Span } from '../../policy/finding.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { NO_ENTITY, decisionsOf, isSame } from './changes.ts';
import type { AccessChange, Cause, FlowChange, OneWay, PairChange, Which } from './changes.ts';
import type { Comparison } from './compare.ts';
import type { AccessWitness, FlowWitness } from './gates.ts';
import { labelName } from './pairing.ts';

/** What a gate came to; a witness iff it failed. */
export type GateResult =
  | { readonly gate: 'no-new-access'; readonly witness: AccessWitness | undefined }
  | { readonly gate: 'no-new-flow'; readonly witness: FlowWitness | undefined };

class DiffJson {
  readonly #comparison: Comparison;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  names(entities: readonly number[]): (string | null)[] {
    const { pairing } = this.#comparison;
    return entities.map((entity) => (entity === NO_ENTITY ? null : labelName(pairing, entity)));
  }

  place(which: Which, { file, line, column }: Span) {
    const { files } = this.#comparison.pairing[which].model;
    return { policy: which === 'after' ? 'new' : 'old', file: files[file], line, column };
  }

  cause(cause: Cause): object {
    const { kind } = cause;
    switch (kind) {
      case 'type': {
        const { type, way, holders, spans, which } = cause;
        const places = spans.map((span) => this.place(which, span));
        return { kind, type, way, holders: this.names(holders), places };
      }
      case 'rule': {
        const { rule, denial, which } = cause;
        const other = which === 'after' ? 'before' : 'after';
        const allowed = { rule: rule.name, ...this.place(which, rule.span) };
        if (denial === undefined) return { kind, ...allowed };
        const denied = { rule: denial.name, ...this.place(other, denial.span) };
        return { kind, ...allowed, denial: denied };
      }
      case 'conflict':
      case 'host':
        return { kind, rule: cause.rule.name, ...this.place(cause.which, cause.rule.span) };
      case 'label':
        return { kind };
    }
  }

  access(change: AccessChange): object {
    return {
      subjects: this.names(change.subjects),
      operations: change.operations.map((operation) => OPERATIONS[operation].name),
      objects: this.names(change.objects),
      cause: this.cause(change.cause),
    };
  }

  pairs({ one, other, cause }: PairChange): object {
    return { one: this.names(one), other: this.names(other), cause: this.cause(cause) };
  }

  flows({ from, to }: FlowChange): object {
    return { from: this.names(from), to: this.names(to) };
  }

  *list<T>(name: string, items: readonly T[], toItem: (item: T) => object): Generator<string> {
    yield `"${name}":[`;
    for (const [index, item] of items.entries()) {
      yield `${index === 0 ? '' : ','}${toJson(toItem(item))}`;
    }
    yield ']';
  }

  *oneWay({ access, start, permissive, flows, unbridged }: OneWay): Generator<string> {
    const decisions = access.reduce((sum, change) => sum + decisionsOf(change), 0);
    yield `{"decisions":${decisions},`;
    yield* this.list('access', access, (change) => this.access(change));
    yield ',"start":{';
    yield* this.list('labels', start.labels, ({ labels, cause }) => ({
      labels: this.names(labels),
      cause: this.cause(cause),
    }));
    yield ',';
    yield* this.list('beside', start.beside, (change) => this.pairs(change));
    yield ',';
    yield* this.list('after', start.later, (change) => this.pairs(change));
    yield `},"permissive":${toJson(this.names(permissive))},`;
    yield* this.list('flows', flows, (change) => this.flows(change));
    yield ',';
    yield* this.list('unbridgedFlows', unbridged, (change) => this.flows(change));
    yield '}';
  }

  gate({ gate, witness }: GateResult): object {
    if (witness === undefined) return { gate, passed: true, witness: null };
    if (gate === 'no-new-access') {
      const { span, ...told } = witness;
      const whole = { ...told, object: told.object ?? null, ...this.place('after', span) };
      return { gate, passed: false, witness: whole };
    }
    const { labels, steps, isUnbridged } = witness;
    const told = steps.map(({ text, span }) => ({ text, ...this.place('after', span) }));
    return { gate, passed: false, witness: { labels, unbridged: isUnbridged, steps: told } };
  }
}

/** The whole comparison as one line of JSON, in pieces. */
export function* diffJson(comparison: Comparison, gates: readonly GateResult[]): Generator<string> {
  const { pairing, diff } = comparison;
  const json = new DiffJson(comparison);
  const head = (which: Which) => {
    const { name, version, files } = pairing[which].model;
    return { name, version: version.join('.'), file: files[0] };
  };
  const renamed = diff.renamed.map((entity) => ({
    old: pairing.before.model.labels[pairing.labels[entity].before].name,
    new: labelName(pairing, entity),
  }));
  yield `{"old":${toJson(head('before'))},"new":${toJson(head('after'))},"same":${isSame(diff)}`;
  const [added, removed] = [json.names(diff.added), json.names(diff.removed)];
  yield `,"labels":${toJson({ added, removed, renamed })}`;
  yield ',';
  yield* json.list('settings', diff.settings, ({ name, before, after }) => ({
    name,
    old: before,
    new: after,
  }));
  yield ',';
  yield* json.list('limits', diff.limits, ({ labels, limit, before, after }) => ({
    labels: json.names(labels),
    limit,
    old: before,
    new: after,
  }));
  yield ',"gained":';
  yield* json.oneWay(diff.gained);
  yield ',"lost":';
  yield* json.oneWay(diff.lost);
  yield ',';
  yield* json.list('conflicts', diff.conflicts, ({ name, change, before, after, span, which }) => ({
    name,
    change,
    old: before ?? null,
    new: after ?? null,
    place: json.place(which, span),
  }));
  yield ',';
  yield* json.list('invariants', diff.invariants, (each) => ({
    name: each.name,
    change: each.change,
    old: each.before ?? null,
    new: each.after ?? null,
    held: each.heldBefore ?? null,
    holds: each.holdsAfter ?? null,
  }));
  yield `,"gates":${toJson(gates.map((gate) => json.gate(gate)))}}\n`;
}
