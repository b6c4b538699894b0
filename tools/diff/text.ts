/**
 * Owns: a comparison as people read it: what was gained, what was lost, grouped by what caused it.
 */

import type { Look, Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { plural } from '../text/finding_text.ts';
import { decisionsOf, isSame } from './changes.ts';
import type { AccessChange, Cause, FlowChange, OneWay, PairChange } from './changes.ts';
import type { Comparison } from './compare.ts';
import { EVERYTHING, MEASURE, Words } from './words.ts';
import type { Measure } from './words.ts';

/** Changes that one thing caused. */
interface Group {
  readonly causes: Cause[];
  readonly changes: AccessChange[];
}

/** What a cause shares with others that are one thing to a reader. */
function causeKey(cause: Cause): string {
  switch (cause.kind) {
    case 'type':
      return `type ${cause.type} ${cause.holders.join()}`;
    case 'rule':
      return `rule ${cause.rule.name} ${cause.denial?.name ?? ''}`;
    case 'label':
      return 'label';
    case 'conflict':
    case 'host':
      return `${cause.kind} ${cause.rule.name}`;
  }
}

function grouped(changes: readonly AccessChange[]): Group[] {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const key = causeKey(change.cause);
    const group = groups.get(key) ?? { causes: [], changes: [] };
    groups.set(key, group);
    group.causes.push(change.cause);
    group.changes.push(change);
  }
  return [...groups.values()];
}

const LOOKS = { gained: 'warning', lost: 'good' } as const satisfies Record<string, Look>;
const MARKS = { gained: '+', lost: '-' } as const;

type Way = keyof typeof LOOKS;

const SEND = '→';
const BACK = '←';
const SHARE = '↔';
const USE = 'uses';

const flowNames = (direction: string): string =>
  OPERATIONS.filter(
    ({ kind, name, direction: way }) =>
      kind === 'flow' && way === direction && !name.startsWith('resource.'),
  )
    .map(({ name }) => name)
    .join(', ');

/** Signs for flow operations that always go together. */
const SIGNS: readonly (readonly [sign: string, legend: string])[] = [
  [SEND, `may send to: ${flowNames('to')}; and back ${flowNames('from')}`],
  [SHARE, `may share with: ${flowNames('both')}, both ways`],
  [USE, 'resource.use'],
];

/** The sign of a flow operation; undefined for one of administration. */
function signOf(operation: number): string | undefined {
  const { kind, name, direction } = OPERATIONS[operation];
  if (kind !== 'flow') return undefined;
  if (name.startsWith('resource.')) return USE;
  return { to: SEND, from: BACK, both: SHARE }[direction];
}

class DiffText {
  readonly #comparison: Comparison;
  readonly #words: Words;
  readonly #most: number;
  readonly #paint: Painter;
  readonly #lines: string[] = [];
  readonly #signs = new Set<string>();

  constructor(comparison: Comparison, measure: Measure, paint: Painter) {
    this.#comparison = comparison;
    this.#words = new Words(comparison.pairing, measure);
    this.#most = measure.changes;
    this.#paint = paint;
  }

  text(): string {
    const { diff } = this.#comparison;
    this.#head();
    this.#labels();
    this.#settings();
    this.#oneWay('gained', diff.gained);
    this.#oneWay('lost', diff.lost);
    this.#conflicts();
    this.#invariants();
    this.#legend();
    this.#summary();
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #line(text: string): void {
    this.#lines.push(text);
  }

  #section(title: string): void {
    this.#lines.push('', this.#paint('strong', title));
  }

  /** The first of many things, and how many more there are. */
  #each<T>(list: readonly T[], show: (item: T) => void): void {
    for (const item of list.slice(0, this.#most)) show(item);
    const more = list.length - this.#most;
    if (more > 0) this.#line(this.#paint('faint', `  … ${more} more; --full shows all`));
  }

  #head(): void {
    const { before, after } = this.#comparison.pairing;
    for (const [what, { model }] of [
      ['old', before],
      ['new', after],
    ] as const) {
      const shown = `${model.name} ${model.version.join('.')} (${model.files[0] ?? ''})`;
      this.#line(`${this.#paint('strong', `${what}:`)} ${neutralise(shown)}`);
    }
  }

  #labels(): void {
    const { pairing, diff } = this.#comparison;
    if (diff.added.length + diff.removed.length + diff.renamed.length === 0) return;
    this.#section('labels');
    const { added, removed, renamed } = diff;
    if (added.length > 0) this.#line(`  + ${neutralise(this.#words.names(added))}`);
    if (removed.length > 0) this.#line(`  - ${neutralise(this.#words.names(removed))}`);
    this.#each(renamed, (entity) => {
      const old = pairing.before.model.labels[pairing.labels[entity].before].name;
      this.#line(neutralise(`  = ${old} is called ${this.#words.name(entity)} now`));
    });
  }

  #settings(): void {
    const { settings, limits } = this.#comparison.diff;
    if (settings.length + limits.length === 0) return;
    this.#section('settings');
    for (const { name, before, after } of settings) {
      this.#line(neutralise(`  ~ ${name}: ${before} → ${after}`));
    }
    this.#each(limits, ({ labels, limit, before, after }) => {
      const names = this.#words.names(labels);
      this.#line(neutralise(`  ~ ${limit} of ${names}: ${before} → ${after}`));
    });
  }

  #oneWay(way: Way, { access, start, permissive, flows, unbridged }: OneWay): void {
    const { labels, beside, later } = start;
    if ([access, labels, beside, later, permissive, flows, unbridged].every(isEmpty)) return;
    this.#section(way);
    if (permissive.length > 0) {
      const is = way === 'gained' ? 'permissive now' : 'no longer permissive';
      this.#change(way, `${this.#words.names(permissive)}: ${is}`);
    }
    this.#each(grouped(access), (group) => this.#group(way, group));
    for (const { labels: those, cause } of labels) {
      this.#cause(this.#words.cause(cause));
      this.#change(way, `${this.#words.names(those)}: domain.start`);
    }
    this.#pairs(way, beside, 'beside');
    this.#pairs(way, later, 'after');
    this.#flows(way, flows, 'information flows, over any labels');
    this.#flows(way, unbridged, 'information flows, over no label with a `bridge`');
  }

  #cause(text: string): void {
    this.#line(`  ${this.#paint('hint', 'because')} ${neutralise(text)}`);
  }

  #change(way: Way, text: string): void {
    this.#line(`    ${this.#paint(LOOKS[way], MARKS[way])} ${neutralise(text)}`);
  }

  #group(way: Way, { causes: [first, ...others], changes }: Group): void {
    if (first === undefined) return;
    if (first.kind === 'type') {
      const all = [first, ...others].flatMap((cause) => (cause.kind === 'type' ? [cause.way] : []));
      this.#cause(this.#words.holders(first, [...new Set(all)].join(' and ')));
    } else this.#cause(this.#words.cause(first));
    const met = new Set<string>();
    // What is seen from the other end, too, is read once.
    const once = changes.filter(({ subjects, objects, operations: [operation] }) => {
      const ends = (one: readonly number[], other: readonly number[]) =>
        `${signOf(operation)} ${one.join()} ${other.join()}`;
      met.add(ends(subjects, objects));
      if (signOf(operation) === BACK) return false;
      if (signOf(operation) !== SHARE || subjects.join() === objects.join()) return true;
      return !met.has(ends(objects, subjects));
    });
    this.#each(once, ({ subjects, objects, operations }) => {
      const [these, those] = [this.#words.names(subjects), this.#words.names(objects)];
      const sign = signOf(operations[0]);
      if (sign === undefined) {
        this.#change(way, `${these} on ${those}: ${this.#words.operations(operations)}`);
        return;
      }
      this.#signs.add(sign);
      this.#change(way, `${these} ${sign} ${those}`);
    });
  }

  /** What the signs of flows stand for. */
  #legend(): void {
    const lines = SIGNS.filter(([sign]) => this.#signs.has(sign)).map(([sign, legend]) =>
      this.#paint('faint', `  ${sign}  ${legend}`),
    );
    if (lines.length > 0) this.#lines.push('', ...lines);
  }

  #pairs(way: Way, changes: readonly PairChange[], when: 'beside' | 'after'): void {
    const met = new Set<string>();
    // A pair stands in both orders; people read it once.
    const once = changes.filter(({ one, other }) => {
      met.add(`${one.join()}|${other.join()}`);
      return one.join() === other.join() || !met.has(`${other.join()}|${one.join()}`);
    });
    this.#each(once, ({ one, other, cause }) => {
      this.#cause(this.#words.cause(cause));
      const [these, those] = [this.#words.names(one), this.#words.names(other)];
      const text =
        when === 'beside' ? `${these} beside ${those}` : `${those} after ${these} (and back)`;
      this.#change(way, `domain.start: ${text}`);
    });
  }

  #flows(way: Way, changes: readonly FlowChange[], title: string): void {
    if (changes.length === 0) return;
    this.#line(`  ${title}`);
    this.#each(changes, ({ from, to }) => {
      this.#change(way, `${this.#words.names(from)} ⇒ ${this.#words.names(to)}`);
    });
  }

  #conflicts(): void {
    const { conflicts } = this.#comparison.diff;
    if (conflicts.length === 0) return;
    this.#section('conflict sets');
    this.#each(conflicts, ({ name, change, before, after, span, which }) => {
      const mark = { added: '+', removed: '-', changed: '~' }[change];
      const says = [before, after].filter((text) => text !== undefined).join(' → ');
      const place = this.#words.place(which, span);
      this.#line(neutralise(`  ${mark} ${name}: ${says} (${place})`));
    });
  }

  #invariants(): void {
    const { invariants } = this.#comparison.diff;
    if (invariants.length === 0) return;
    this.#section('invariants');
    const verdict = (holds: boolean | undefined): string => (holds ? 'holds' : 'is violated');
    this.#each(invariants, ({ name, change, before, after, heldBefore, holdsAfter }) => {
      const did = heldBefore === true ? 'held' : 'did not hold';
      const text = {
        added: `+ ${name}: ${after}; it ${verdict(holdsAfter)}`,
        removed: `- ${name}: ${before}`,
        changed: `~ ${name}: ${before} → ${after}; it ${verdict(holdsAfter)}`,
        verdict: `! ${name} ${verdict(holdsAfter)} now, and ${did} before`,
      }[change];
      this.#line(`  ${neutralise(text)}`);
    });
  }

  #summary(): void {
    const { diff } = this.#comparison;
    if (isSame(diff)) {
      const notes = diff.conflicts.length + diff.renamed.length;
      const beside = notes === 0 ? '' : ' (what differs changes no decision)';
      this.#lines.push('', `${this.#paint('good', 'same:')} the policies decide alike${beside}`);
      return;
    }
    const part = (way: Way): string => {
      const { access, start } = diff[way];
      const decisions = access.reduce((sum, change) => sum + decisionsOf(change), 0);
      const starts =
        start.labels.reduce((sum, { labels }) => sum + labels.length, 0) +
        [...start.beside, ...start.later].reduce(
          (sum, { one, other }) => sum + one.length * other.length,
          0,
        );
      return `${plural(decisions, 'decision')} and ${plural(starts, 'way')} to start ${way}`;
    };
    this.#lines.push('', `${part('gained')}; ${part('lost')}`);
  }
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/** The whole comparison as text, a newline at its end. */
export function diffText(
  comparison: Comparison,
  isFull: boolean,
  limit: number | undefined,
  paint: Painter,
): string {
  const usual = limit === undefined ? MEASURE : { names: limit, changes: limit };
  return new DiffText(comparison, isFull ? EVERYTHING : usual, paint).text();
}
