/** Owns: policies and small readers of documents that the tests of what is shown share. */

import { policyText } from '../../policy/reading.ts';

/** A small policy with a bridge, one-way flows, a conflict set, a thing, claims of all kinds. */
export const CLINIC = `bulkhead: 1
policy: { name: clinic, version: "2.1" }
types: [Sys, Ward, Lab, Audit]
conflicts:
  apart: { types: [Ward, Lab], mode: running }
labels:
  Sys: { types: [Sys, Ward, Lab, Audit], walls: [Sys], bridge: "builds all" }
  Ward: { types: [Ward, { name: Audit, mode: send }], walls: [Ward] }
  Lab: { types: [Lab, { name: Audit, mode: send }], walls: [Lab] }
  Exchange: { types: [Ward, Lab], bridge: "passes results on" }
  Audit: { types: [{ name: Audit, mode: receive }] }
resources:
  ward.disk: { type: Ward }
bootstrap: Sys
host: Sys
admin:
  roles:
    watcher: { may: [domain.getinfo] }
    builder: { inherits: [watcher], may: [domain.create, domain.destroy] }
  rules:
    - { effect: allow, subject: Sys, role: builder, object: "*" }
    - { effect: allow, subject: Sys, may: [policy.load], object: "*" }
    - { effect: deny, subject: "*", may: [domain.destroy], object: Audit }
invariants:
  - { name: results-only-by-exchange, only-via: { from: Ward, to: Lab, via: [Exchange, Sys] } }
  - { name: nothing-gets-out, noflow: { from: Ward, to: Audit } }
tests:
  - { name: wards use their disk, subject: Ward, op: resource.use, object: ward.disk, expect: permit }
  - { name: labs do too, subject: Lab, op: resource.use, object: ward.disk, expect: permit }
waivers:
  - { rule: invariant, about: nothing-gets-out, reason: "the auditors asked", expires: "2030-06-30" }
`;

/** The same without what fails. */
export const CLEAN = CLINIC.replace(/ {2}- \{ name: nothing-gets-out.*\n/, '')
  .replace(/ {2}- \{ name: labs do too.*\n/, '')
  .replace(/waivers:\n.*\n/, '');

/** Names that mean something to every format there is. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"]; evil [label="x',
  '\\N\\"',
  '&lt;b&gt;&amp;',
  "'; drop --",
  '-->|x|y',
  'a"b`c`',
  '${x}',
  '{{x}}:::zero',
  'end',
  '#quot;',
  ']]>',
  '銀行',
  '=1+1',
  'e\u0301%n',
].map((name) => name.normalize('NFC'));

/** A policy whose labels, types and sets all have such names. */
export function hostilePolicy(): string {
  const quoted = HOSTILE_NAMES.map((name) => JSON.stringify(name));
  return policyText({
    types: `types: [Sys, ${quoted.join(', ')}]`,
    conflicts: `conflicts:\n  ${quoted[0]}: { types: [${quoted[1]}, ${quoted[2]}] }`,
    labels:
      `labels:\n  Sys: { types: [Sys, ${quoted.join(', ')}], bridge: ${quoted[0]} }\n` +
      quoted.map((name) => `  ${name}: { types: [${name}], walls: [${name}] }\n`).join(''),
    resources: `resources:\n${HOSTILE_NAMES.map((name) => `  ${JSON.stringify(`${name}/disk`)}: { type: ${JSON.stringify(name)} }\n`).join('')}`,
  });
}

/** One tag of a document. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/y;
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'wbr']);

/**
 * The tags of an HTML or SVG document that we wrote: throws where one isn't well-formed, or where
 * elements are not closed in the order in which they were opened.
 */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (/^<[!?]/.test(text.slice(at, at + 2))) {
      at = text.indexOf('>', at);
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(text);
    if (found === null) throw new Error(`no tag: ${text.slice(at, at + 80)}`);
    const [whole, slash, name, rest, selfClosed] = found;
    const attributes = new Map<string, string>();
    for (const [, key, value = ''] of rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      if (attributes.has(key)) throw new Error(`twice: ${whole}`);
      attributes.set(key, value);
    }
    at += whole.length;
    tags.push({ name, isEnd: slash === '/', attributes, start: found.index, end: at });
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`not closed before ${whole}`);
    } else if (selfClosed === '' && !VOID.has(name)) {
      open.push(name);
      // What is in these is no markup.
      if (name === 'style' || name === 'script') at = text.indexOf(`</${name}`, at);
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join()}`);
  return tags;
}

/** The text of a document without its markup. */
export function plainText(text: string): string {
  return text
    .replaceAll(/<(style|script)[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}

/** A line of the Mermaid that we write; anything else is none. */
const MERMAID = [
  /^flowchart LR$/,
  /^ {2}accTitle: [^"[\]{}|<>]*$/,
  /^ {2}n\d+(?:\("[^"`]*"\)|\[\("[^"`]*"\)\]|\[\["[^"`]*"\]\]|\(\("[^"`]*"\)\)):::(?:domain|resource|bridge|zero|type)$/,
  /^ {2}n\d+ (?:<-->|-->|==>)(?:\|"[^"`]*"\|)? n\d+$/,
  /^ {2}c\d+\{\{"[^"`]*"\}\}:::conflict$/,
  /^ {2}c\d+ -\.- n\d+$/,
  /^ {2}classDef \w+ [\w#:,-]+$/,
];

/** Lines of a flowchart that are not in the form that we write. */
export function mermaidFaults(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => !MERMAID.some((form) => form.test(line)));
}

/** What is under some keys of a JSON value, one inside another; undefined where nothing is. */
export function under(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let at: unknown = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined;
    const found: [string, unknown] | undefined = Object.entries(at).find(
      ([name]) => name === String(key),
    );
    at = found?.[1];
  }
  return at;
}
