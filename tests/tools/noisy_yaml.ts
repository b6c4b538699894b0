/**
 * Owns: policies as people leave them: random texts that say what a model says, in every style that
 * YAML has, with comments, blank lines and odd indentation wherever they may stand.
 */

import * as fc from 'fast-check';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { policyModel } from '../policy/model_arbitrary.ts';

type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

const isMapping = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && !Array.isArray(value);

const REASONS = [
  'trusted',
  'it\'s the "guard", which: releases # and keeps',
  'a backslash \\ and a "quote"',
  'long '.repeat(30).trim(),
  'two\nlines\n',
  'three  spaces   here, and a tab\tthere \u200b unseen',
];

function labelsOf(model: PolicyModel): [labels: Plain, resources: Plain] {
  const labels: Record<string, Plain> = {};
  const resources: Record<string, Plain> = {};
  const names = new Set<string>();
  model.labels.forEach((label, at) => {
    if (names.has(label.name)) return;
    names.add(label.name);
    const held = new Map(label.types.map((each) => [model.types[each.type].name, each.mode]));
    const from = label.from === undefined ? {} : { from: label.from };
    if (label.kind === 'resource') {
      resources[label.name] = { type: [...held.keys()][0], ...from };
      return;
    }
    const types = [...held].map(([name, mode]): Plain => (mode === 'both' ? name : { name, mode }));
    const bridge: Record<string, Plain> =
      held.size > 1 ? { bridge: REASONS[at % REASONS.length] } : {};
    const walls = [...new Set(label.walls)].map((wall) => model.types[wall].name);
    labels[label.name] = { types, walls, limits: { ...label.limits }, ...bridge, ...from };
  });
  return [labels, resources];
}

/** A model without what its own text would be refused for. */
function sound(drawn: PolicyModel): PolicyModel {
  const labels = drawn.labels.map((label, at) => ({
    ...label,
    name: label.name === '__UNLABELED__' ? 'Unlabelled' : label.name,
    from: label.from === undefined ? undefined : `old ${at}`,
  }));
  const names = new Set(labels.map(({ name }) => name));
  const known = (name: string) => (name.includes('*') || names.has(name) ? name : '*');
  const rules = drawn.rules.map((rule) => ({
    ...rule,
    subject: known(rule.subject),
    object: known(rule.object),
  }));
  const types = drawn.types.map((type, at) => ({ ...type, from: type.from && `old ${at}` }));
  return { ...drawn, labels, rules, types };
}

/** A model as the plain values of a document. */
export function documentOf(drawn: PolicyModel): Record<string, Plain> {
  const model = sound(drawn);
  const [labels, resources] = labelsOf(model);
  const may = (operations: readonly number[]) => operations.map((each) => OPERATIONS[each].name);
  const roles = model.roles.map((role): [string, Plain] => [
    role.name,
    { inherits: role.inherits.map((each) => model.roles[each].name), may: may(role.may) },
  ]);
  const rules = model.rules.map(({ effect, subject, object, role, may: list }): Plain => {
    const what: Record<string, Plain> =
      role === undefined ? { may: may(list) } : { role: model.roles[role].name };
    return { effect, subject, object, ...what };
  });
  const conflicts = model.conflicts.map(({ name, mode, types }): [string, Plain] => [
    name,
    { types: types.map((type) => model.types[type].name), mode },
  ]);
  return {
    bulkhead: 1,
    policy: { name: model.name, version: `${model.version[0] % 100}.${model.version[1] % 100}` },
    types: model.types.map(({ name, from }): Plain => (from === undefined ? name : { name, from })),
    conflicts: Object.fromEntries(conflicts),
    labels,
    resources,
    bootstrap: model.labels[model.bootstrap.label].name,
    host: model.labels[model.host.label].name,
    admin: { roles: Object.fromEntries(roles), rules },
  };
}

/** Draws numbers below a bound, one after the other. */
type Draw = (bound: number) => number;

const PLAIN_TEXT = /^[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}]+)*$/u;

class NoisyPrinter {
  readonly #draw: Draw;
  #comments = 0;
  #anchors = 0;
  readonly #seen = new Map<string, string>();
  readonly #hasAnchors: boolean;

  constructor(draw: Draw) {
    this.#draw = draw;
    this.#hasAnchors = draw(4) === 0;
  }

  #chance(one: number): boolean {
    return this.#draw(one) === 0;
  }

  #comment(): string {
    this.#comments += 1;
    const body = ['', ' note', 'tight', ' a: "b" [c', ' #', '\ttab  '][this.#draw(6)];
    return `#${body}${this.#comments}`;
  }

  #between(indent: number): string {
    let text = '';
    while (this.#chance(4)) {
      const column = this.#chance(2) ? indent : this.#draw(12);
      text += this.#chance(2) ? '\n' : `${' '.repeat(column)}${this.#comment()}\n`;
    }
    return text;
  }

  #behind(): string {
    return this.#chance(6) ? `  ${this.#comment()}` : ' '.repeat(this.#draw(2));
  }

  #text(text: string): string {
    const style = this.#draw(4);
    if (style === 0 && PLAIN_TEXT.test(text) && text !== 'null') return text;
    const isSimple = !/[^\p{L}\p{N} .,:;#"'\\*_-]/u.test(text) && !/^ | $|  /.test(text);
    if (style === 1 && isSimple) return `'${text.replaceAll("'", "''")}'`;
    const escaped = JSON.stringify(text);
    return style === 2 ? escaped.replace(/e/g, '\\x65') : escaped;
  }

  #scalar(value: string | number | boolean): string {
    return typeof value === 'string' ? this.#text(value) : String(value);
  }

  #entries(value: { readonly [key: string]: Plain }, isFixed: boolean): [string, Plain][] {
    const entries = Object.entries(value);
    if (!isFixed || this.#hasAnchors) return entries;
    return entries
      .map((entry) => ({ entry, rank: this.#draw(1000) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
  }

  #flowSpace(): string {
    if (this.#chance(10)) return ` ${this.#comment()}\n      `;
    return this.#chance(12) ? '\n        ' : ' '.repeat(this.#draw(3));
  }

  #flow(value: Plain, path: readonly string[]): string {
    if (typeof value !== 'object') return this.#scalar(value);
    const space = () => this.#flowSpace();
    if (!isMapping(value)) {
      const items = value.map((each) => space() + this.#flow(each, [...path, '0']) + space());
      return `[${items.join(',')}${items.length > 0 && this.#chance(5) ? ',' : ''}]`;
    }
    const pairs = this.#entries(value, isFixedAt(path)).map(
      ([key, each]) =>
        `${space()}${this.#text(key)}: ${this.#flow(each, [...path, key])}${space()}`,
    );
    return `{${pairs.join(',')}}`;
  }

  /** What stands behind a key or a dash, newline included. */
  #value(value: Plain, indent: number, path: readonly string[]): string {
    const isEmpty = typeof value === 'object' && Object.keys(value).length === 0;
    if (typeof value === 'string' && value.includes('\n')) {
      const margin = ' '.repeat(indent + 1 + this.#draw(4));
      return ` |\n${value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => margin + line)
        .join('\n')}\n`;
    }
    if (typeof value === 'string' && this.#hasAnchors && PLAIN_TEXT.test(value)) {
      const known = this.#seen.get(value);
      if (known !== undefined && this.#chance(2)) return ` *${known}${this.#behind()}\n`;
      this.#anchors += 1;
      this.#seen.set(value, `a${this.#anchors}`);
      return ` &a${this.#anchors} ${this.#text(value)}${this.#behind()}\n`;
    }
    if (typeof value !== 'object') return ` ${this.#scalar(value)}${this.#behind()}\n`;
    if (isEmpty || this.#chance(2)) {
      const inline = this.#flow(value, path).replaceAll('\n', `\n${' '.repeat(indent + 1)}`);
      return ` ${inline}${this.#behind()}\n`;
    }
    return `${this.#behind()}\n${this.block(value, indent + 1 + this.#draw(4), path)}`;
  }

  block(value: Plain, indent: number, path: readonly string[]): string {
    const margin = ' '.repeat(indent);
    if (typeof value !== 'object') return `${margin}${this.#scalar(value)}\n`;
    let text = '';
    if (isMapping(value)) {
      for (const [key, each] of this.#entries(value, isFixedAt(path))) {
        const below = this.#value(each, indent, [...path, key]);
        text += `${this.#between(indent)}${margin}${this.#text(key)}:${below}`;
      }
      return text;
    }
    for (const each of value) {
      const below = this.#value(each, indent, [...path, '0']);
      text += `${this.#between(indent)}${margin}-${below}`;
    }
    return text;
  }

  document(value: Plain): string {
    const head = `${this.#between(0)}${this.#chance(6) ? '---\n' : ''}`;
    const text = head + this.block(value, 0, []) + this.#between(0);
    return this.#chance(6) ? text.replaceAll('\n', '\r\n') : text;
  }
}

/** Whether the keys at a path are the language's, and not names. */
const isFixedAt = (path: readonly string[]): boolean =>
  path.length !== 1 || path[0] === 'policy' || path[0] === 'admin'
    ? !(path.length === 2 && path[1] === 'roles')
    : false;

/** Numbers that a seed gives, always the same (Marsaglia's xorshift). */
function drawsFrom(seed: number): Draw {
  let state = seed | 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** A text that says what a random model says. */
export function noisyPolicy(): fc.Arbitrary<string> {
  return fc
    .tuple(policyModel(), fc.integer({ min: 1, max: 0x7fffffff }))
    .map(([model, seed]) => new NoisyPrinter(drawsFrom(seed)).document(documentOf(model)));
}
