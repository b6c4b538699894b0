/**
 * Owns: what `bulkhead flow` prints for people. Everything that comes from a policy is made
 * harmless here.
 */

import { invariantWaiver } from '../../policy/waivers.ts';
import { neutralise } from '../text/escape.ts';
import { codeFrame } from '../text/frame.ts';
import { tableText } from '../text/table.ts';
import type { Painter } from '../text/colour.ts';
import type { Connector } from './connectors.ts';
import type { FlowGraph } from './graph.ts';
import { isWaived } from './invariants.ts';
import type { InvariantVerdict } from './invariants.ts';
import type { Path } from './paths.ts';
import type { FlowAnswer, FlowQuestion } from './question.ts';
import type { WallStart } from './wall_starts.ts';
import { invariantText, placeOf, verdictText, witnessSteps } from './witness.ts';

/** Names shown of a list of labels. */
const NAMES_MOST = 5;
/** Entries of a list where it is one among others. */
const ENTRIES_MOST = 20;

const LIMITS = {
  most: 'there may be more paths: ask for more with --all',
  longest: 'there are longer paths: ask for them with --longest',
  work: 'there may be more paths: looking for them was given up as too much work',
} as const;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Where text goes: how wide it may be and how it is painted. */
export interface Page {
  readonly columns: number;
  readonly paint: Painter;
}

/** Makes text of what was found out over one graph. */
export class FlowText {
  readonly #graph: FlowGraph;
  readonly #texts: readonly string[];
  readonly #page: Page;

  constructor(graph: FlowGraph, texts: readonly string[], page: Page) {
    this.#graph = graph;
    this.#texts = texts;
    this.#page = page;
  }

  #name(label: number): string {
    return neutralise(this.#graph.model.labels[label].name);
  }

  #names(labels: readonly number[], most = NAMES_MOST): string {
    const names = labels.slice(0, most).map((label) => this.#name(label));
    const more = labels.length - names.length;
    return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
  }

  #heading(text: string): string {
    return `${this.#page.paint('strong', text)}\n`;
  }

  /** A path step by step, each with the line of the policy that it rests on. */
  path(path: Path): string {
    const { columns, paint } = this.#page;
    const steps = witnessSteps(this.#graph, path).map(({ text, span }, index) => {
      const frame = codeFrame(this.#texts[span.file] ?? '', span, columns, paint, 'warning');
      return `  ${index + 1}. ${neutralise(text)}\n${frame}\n`;
    });
    return steps.join('');
  }

  #openAnswer(question: FlowQuestion, { paths }: FlowAnswer): string {
    const isFrom = question.from !== undefined;
    const ends = this.#names(question.from ?? question.to ?? []);
    const count = counted(paths.length, 'label');
    if (paths.length === 0) return isFrom ? `${ends} reaches nobody\n` : `nobody reaches ${ends}\n`;
    const rows = paths.map((path) => {
      const far = isFrom ? path[path.length - 1] : path[0];
      const between = path.slice(1, -1);
      const way = between.length === 0 ? 'directly' : `through ${this.#names(between)}`;
      return [this.#graph.model.labels[far].name, way];
    });
    const heading = isFrom ? `${ends} reaches ${count}` : `${count} reach ${ends}`;
    return `${this.#heading(heading)}${tableText(['label', 'how'], rows, this.#page.paint)}`;
  }

  answer(question: FlowQuestion, answer: FlowAnswer): string {
    const { from, to, via, avoid } = question;
    if (from === undefined || to === undefined) return this.#openAnswer(question, answer);
    const { paths, limit, cut } = answer;
    const parts: string[] = [];
    for (const path of paths) {
      const ends = `${this.#name(path[0])} reaches ${this.#name(path[path.length - 1])}`;
      parts.push(this.#heading(`${ends} in ${counted(path.length - 1, 'step')}`) + this.path(path));
    }
    if (paths.length === 0) {
      const without = avoid.length > 0 ? ` without passing ${this.#names(avoid)}` : '';
      const through = via.length > 0 ? ` by way of ${this.#names(via)}` : '';
      const ends = `${this.#names(from)} to ${this.#names(to)}`;
      parts.push(this.#heading(`nothing gets from ${ends}${through}${without}`));
      if (cut !== undefined && via.length === 0) {
        const who = cut.length === 0 ? 'nobody' : this.#names(cut, ENTRIES_MOST);
        parts.push(`  what is reached instead: ${who}\n`);
      }
    }
    if (limit !== undefined) parts.push(`${LIMITS[limit]}\n`);
    return parts.join('\n');
  }

  /** @param day by which waivers expire */
  verdicts(verdicts: readonly InvariantVerdict[], day: string): string {
    if (verdicts.length === 0) return this.#heading('invariants: the policy has none');
    const { model } = this.#graph;
    const broken = verdicts.filter(({ holds }) => !holds);
    const waived = broken.filter((verdict) => isWaived(model, verdict, day)).length;
    const holding = verdicts.length - broken.length;
    const verb = holding === 1 ? 'holds' : 'hold';
    const counts = `${holding} ${verb}, ${broken.length - waived} violated`;
    const heading = `invariants: ${counts}${waived === 0 ? '' : `, ${waived} waived`}`;
    return this.#heading(heading) + verdicts.map((each) => this.#verdict(each, day)).join('');
  }

  #verdict(verdict: InvariantVerdict, day: string): string {
    const { invariant, holds, violation } = verdict;
    const { paint, columns } = this.#page;
    const waiver = holds ? undefined : invariantWaiver(this.#graph.model, invariant.name, day);
    const broken = waiver === undefined ? paint('error', 'violated') : paint('warning', 'waived  ');
    const mark = holds ? paint('good', 'holds   ') : broken;
    const place = placeOf(this.#graph, invariant.span);
    const says = `${invariant.name}: ${invariantText(invariant)} (${place})`;
    const line = `  ${mark}  ${neutralise(says)}\n`;
    if (violation === undefined) return line;
    const until = waiver && `; waived until ${waiver.expires}: ${waiver.reason}`;
    const why = `  ${neutralise(verdictText(this.#graph, verdict) + (until ?? ''))}\n`;
    if (violation.kind === 'path') return line + why + this.path(violation.path);
    const pair = violation.kind === 'missing' ? [violation.from, violation.to] : violation.labels;
    const frames = pair.map((label) => {
      const { span } = this.#graph.model.labels[label];
      return `${codeFrame(this.#texts[span.file] ?? '', span, columns, paint, 'error')}\n`;
    });
    return line + why + frames.join('');
  }

  connectors(connectors: readonly Connector[], isAll: boolean): string {
    const { labels } = this.#graph.model;
    const rows = connectors.slice(0, isAll ? connectors.length : ENTRIES_MOST).map((connector) => {
      const { name, kind, bridge: reason } = labels[connector.label];
      const pair = `${labels[connector.from].name} → ${labels[connector.to].name}`;
      const silent = kind === 'resource' ? '(a resource)' : '(no reason is given)';
      return [name, pair, reason ?? silent];
    });
    if (rows.length === 0) return this.#heading('labels that connect others: there are none');
    const { length } = connectors;
    const count = `${counted(length, 'label')} ${length === 1 ? 'connects' : 'connect'} others`;
    const heading = `${count}: information gets through them that does not flow directly`;
    const more =
      rows.length < length ? `and ${length - rows.length} more: --connects lists them\n` : '';
    const table = tableText(
      ['label', 'connects, for one', 'why it is trusted'],
      rows,
      this.#page.paint,
    );
    return this.#heading(heading) + table + more;
  }

  wallStarts(starts: readonly WallStart[]): string {
    if (starts.length === 0) return this.#heading('wall starts: none tells anything');
    const lines = starts.slice(0, ENTRIES_MOST).map((start) => {
      const { name, mode, span } = this.#graph.model.conflicts[start.conflict];
      const runs = mode === 'sticky' ? 'runs or has run' : 'runs';
      const what = `${this.#names(start.subjects)} learns by starting ${this.#names(start.starts)}`;
      const set = neutralise(`conflicts.${name}, ${placeOf(this.#graph, span)}`);
      const bit = start.isFlowAnyway ? 'flows to it anyway' : 'one declassified bit';
      return `  ${what} whether one of ${this.#names(start.tellsOf)} ${runs} (${set}): ${bit}\n`;
    });
    const more = starts.length - lines.length;
    if (more > 0) lines.push(`  and ${more} more: --format json lists them\n`);
    const heading = 'wall starts: what a refusal to start tells of others';
    return this.#heading(heading) + lines.join('');
  }
}
