/**
 * Owns: what `bulkhead flow --format json` prints: names for numbers, files and lines for spans.
 * The shapes are stable; keys are only ever added.
 */

import type { Span } from '../../policy/finding.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { invariantWaiver } from '../../policy/waivers.ts';
import type { Connector } from './connectors.ts';
import type { FlowGraph } from './graph.ts';
import type { InvariantVerdict } from './invariants.ts';
import type { Path } from './paths.ts';
import type { FlowAnswer, FlowQuestion } from './question.ts';
import type { FlowReason } from './reasons.ts';
import type { WallStart } from './wall_starts.ts';
import { invariantText, verdictText, witnessSteps } from './witness.ts';

interface PlaceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

type ReasonJson =
  | {
      readonly kind: 'type';
      readonly type: string;
      readonly sends: PlaceJson;
      readonly receives: PlaceJson;
    }
  | ({
      readonly kind: 'admin';
      readonly operation: string;
      readonly subject: string;
      readonly object: string;
      readonly rule: string;
    } & PlaceJson)
  | ({ readonly kind: 'permissive'; readonly label: string } & PlaceJson);

interface StepJson extends PlaceJson {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly reasons: readonly ReasonJson[];
}

interface PathJson {
  readonly labels: readonly string[];
  readonly steps: readonly StepJson[];
}

export interface AnswerJson {
  /** Null for an end that was left open. */
  readonly from: readonly string[] | null;
  readonly to: readonly string[] | null;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly paths: readonly PathJson[];
  /** Why there may be more paths. */
  readonly limit: 'most' | 'longest' | 'work' | null;
  /** Where there is no path between two ends: what is reached instead. */
  readonly cut: readonly string[] | null;
}

export interface VerdictJson extends PlaceJson {
  readonly name: string;
  readonly kind: string;
  readonly says: string;
  readonly holds: boolean;
  /** What shows that it doesn't hold, in words and as steps of a path or a pair of labels. */
  readonly why: string | null;
  readonly path: PathJson | null;
  readonly pair: readonly [string, string] | null;
  /** What accepts for a time that it doesn't hold. */
  readonly waived: { readonly reason: string; readonly expires: string } | null;
}

export interface ConnectorJson extends PlaceJson {
  readonly label: string;
  readonly kind: 'domain' | 'resource';
  readonly from: string;
  readonly to: string;
  /** Why the policy says that it is trusted. */
  readonly reason: string | null;
}

export interface WallStartJson extends PlaceJson {
  readonly subjects: readonly string[];
  readonly conflict: string;
  readonly starts: readonly string[];
  readonly tellsOf: readonly string[];
  readonly isFlowAnyway: boolean;
}

/** Makes JSON of what was found out over one graph. */
export class FlowJson {
  readonly #graph: FlowGraph;

  constructor(graph: FlowGraph) {
    this.#graph = graph;
  }

  name(label: number): string {
    return this.#graph.model.labels[label].name;
  }

  names(labels: readonly number[]): string[] {
    return labels.map((label) => this.name(label));
  }

  #place({ file, line, column }: Span): PlaceJson {
    return { file: this.#graph.model.files[file] ?? '', line, column };
  }

  #reason(reason: FlowReason): ReasonJson {
    if (reason.kind === 'type') {
      const type = this.#graph.model.types[reason.type].name;
      const [sends, receives] = [this.#place(reason.sends), this.#place(reason.receives)];
      return { kind: 'type', type, sends, receives };
    }
    const place = this.#place(reason.span);
    if (reason.kind === 'permissive') {
      return { kind: 'permissive', label: this.name(reason.label), ...place };
    }
    const [subject, object] = [this.name(reason.subject), this.name(reason.object)];
    const operation = OPERATIONS[reason.operation].name;
    return { kind: 'admin', operation, subject, object, rule: reason.rule, ...place };
  }

  path(path: Path): PathJson {
    const steps = witnessSteps(this.#graph, path).map(({ from, to, text, span, reasons }) => ({
      from: this.name(from),
      to: this.name(to),
      text,
      ...this.#place(span),
      reasons: reasons.map((reason) => this.#reason(reason)),
    }));
    return { labels: this.names(path), steps };
  }

  answer(question: FlowQuestion, { paths, limit, cut }: FlowAnswer): AnswerJson {
    return {
      from: question.from === undefined ? null : this.names(question.from),
      to: question.to === undefined ? null : this.names(question.to),
      via: this.names(question.via),
      avoid: this.names(question.avoid),
      paths: paths.map((path) => this.path(path)),
      limit: limit ?? null,
      cut: cut === undefined ? null : this.names(cut),
    };
  }

  /** @param day by which waivers expire */
  verdict(verdict: InvariantVerdict, day: string): VerdictJson {
    const { invariant, holds, violation } = verdict;
    const why = verdictText(this.#graph, verdict);
    const { model } = this.#graph;
    const waiver = holds ? undefined : invariantWaiver(model, invariant.name, day);
    const pair =
      violation?.kind === 'together'
        ? violation.labels
        : violation?.kind === 'missing'
          ? ([violation.from, violation.to] as const)
          : undefined;
    return {
      name: invariant.name,
      kind: invariant.kind,
      says: invariantText(invariant),
      holds,
      why: why === '' ? null : why,
      path: violation?.kind === 'path' ? this.path(violation.path) : null,
      pair: pair === undefined ? null : [this.name(pair[0]), this.name(pair[1])],
      waived: waiver === undefined ? null : { reason: waiver.reason, expires: waiver.expires },
      ...this.#place(invariant.span),
    };
  }

  connector({ label, from, to }: Connector): ConnectorJson {
    const { kind, bridge, span } = this.#graph.model.labels[label];
    return {
      label: this.name(label),
      kind,
      from: this.name(from),
      to: this.name(to),
      reason: bridge ?? null,
      ...this.#place(span),
    };
  }

  wallStart({ subjects, conflict, starts, tellsOf, isFlowAnyway }: WallStart): WallStartJson {
    const { name, span } = this.#graph.model.conflicts[conflict];
    return {
      subjects: this.names(subjects),
      conflict: name,
      starts: this.names(starts),
      tellsOf: this.names(tellsOf),
      isFlowAnyway,
      ...this.#place(span),
    };
  }
}
