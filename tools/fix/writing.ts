/**
 * Owns: fixes of how something is written: a misspelt name, quotes that are missing, a value that
 * should be a list, YAML that the language doesn't have.
 */

import { FORMS, placeAt } from '../../policy/forms.ts';
import { ADMIN_OPERATIONS, OPERATIONS } from '../../policy/operations.ts';
import { quoted, writtenText } from '../format_policy/scalars.ts';
import type { NameKind } from '../policy_source/mentions.ts';
import { pathOf } from '../policy_source/outline.ts';
import type { OutlineNode } from '../policy_source/outline.ts';
import { choicesAt, kindsAt } from '../policy_source/schema_at.ts';
import type { Fix, FixMaker, Target } from './fix.ts';
import { nearestNames } from './nearest.ts';

/** A text in place of another, in quotes where that was. */
export function rewritten(node: OutlineNode, text: string): string {
  return node.style === 'double' || node.style === 'single' ? quoted(text) : writtenText(text);
}

const replaceBy = (file: number, node: OutlineNode, text: string) => ({
  file,
  start: node.start,
  end: node.end,
  text,
});

/** One fix for each text that may be meant; safe where that is one. */
function replacements(file: number, { node }: Target, texts: readonly string[]): readonly Fix[] {
  if (node.kind !== 'text') return [];
  return texts.slice(0, 5).map((text) => ({
    title: `Replace ${quoted(String(node.value))} by ${quoted(text)}`,
    splices: [replaceBy(file, node, rewritten(node, text))],
    isSafe: texts.length === 1,
  }));
}

/** A name that nobody declared, and one that is declared and looks like it. */
export const misspelt =
  (kind: NameKind): FixMaker =>
  (finding, sources) => {
    const target = sources.target(finding);
    if (target === undefined) return [];
    const near = nearestNames(String(target.node.value), sources.declared(kind));
    return replacements(finding.span.file, target, near);
  };

export const unknownKey: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target?.isKey !== true) return [];
  const { parent } = target.entry;
  const present = new Set(parent.entries.map(({ step }) => step));
  const keys = Object.keys(FORMS[placeAt(pathOf(parent)).form]);
  const near = nearestNames(String(target.node.value), keys).filter((key) => !present.has(key));
  return replacements(finding.span.file, target, near);
};

/** A word that is none of those allowed. */
export const unknownWord: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target === undefined || target.isKey) return [];
  const choices = choicesAt(pathOf(target.node));
  return replacements(finding.span.file, target, nearestNames(String(target.node.value), choices));
};

export const unknownOperation: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target === undefined) return [];
  const { form } = placeAt(pathOf(target.node));
  const operations = form === 'role' || form === 'rule' ? ADMIN_OPERATIONS : OPERATIONS;
  const names = operations.map(({ name }) => name);
  return replacements(finding.span.file, target, nearestNames(String(target.node.value), names));
};

/** What stands in the file for a scalar, in quotes. */
function inQuotes(finding: Parameters<FixMaker>[0], target: Target, text: string): readonly Fix[] {
  const splices = [replaceBy(finding.span.file, target.node, quoted(text))];
  return [{ title: `Write ${quoted(text)}, in quotes`, splices, isSafe: true }];
}

/** A version that is a number for YAML, or has no minor part. */
export const version: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target === undefined || target.isKey) return [];
  const source = sources.textOf(finding).slice(target.node.start, target.node.end);
  const match = /^["']?v?(\d{1,9})(?:\.(\d{1,9}))?["']?$/.exec(source);
  if (match === null) return [];
  const part = (digits: string | undefined) => String(Number(digits ?? 0));
  return inQuotes(finding, target, `${part(match[1])}.${part(match[2])}`);
};

/** A number or a truth value where text is meant, or one thing where a list of them must stand. */
export const wrongType: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target === undefined || target.isKey) return [];
  const { node } = target;
  const source = sources.textOf(finding).slice(node.start, node.end);
  const kinds = kindsAt(pathOf(node));
  if (node.kind === 'other' && node.value !== null && kinds.has('string')) {
    return inQuotes(finding, target, source);
  }
  const isOne = node.kind === 'text' && node.style !== 'block';
  if (!isOne || !kinds.has('array') || source.includes('\n')) return [];
  const written = node.style === 'plain' ? writtenText(String(node.value)) : source;
  const splices = [replaceBy(finding.span.file, node, `[${written}]`)];
  return [{ title: 'Put it into a list', splices, isSafe: true }];
};

/** A key that YAML takes for a number or a truth value. */
export const keyWithoutQuotes: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target?.isKey !== true || target.node.kind !== 'other') return [];
  const { start, end } = target.node;
  if (end <= start) return [];
  return inQuotes(finding, target, sources.textOf(finding).slice(start, end));
};

/** The language's version as text. */
export const languageVersion: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  const isOne = target?.node.kind === 'text' && String(target.node.value).trim() === '1';
  if (target === undefined || !isOne) return [];
  const splices = [replaceBy(finding.span.file, target.node, '1')];
  return [{ title: 'Write `bulkhead: 1`', splices, isSafe: true }];
};

/** The key `bulkhead`, which says nothing but which language this is. */
export const missingKey: FixMaker = (finding, sources) => {
  const { file } = finding.span;
  const root = sources.files[file]?.outline.root;
  const first = root?.entries[0];
  const isMissing = finding.hint.includes('`bulkhead: 1`');
  if (!isMissing || root === undefined || first === undefined || root.isFlow) return [];
  const splices = [{ file, start: first.start, end: first.start, text: 'bulkhead: 1\n' }];
  return [{ title: 'Add `bulkhead: 1`', splices, isSafe: true }];
};

/** A YAML tag. What `!!str` stands before is text, so it gets quotes. */
export const tag: FixMaker = (finding, sources) => {
  const { offset, length, file } = finding.span;
  const text = sources.textOf(finding);
  const blanks = /^[ \t]*/.exec(text.slice(offset + length, offset + length + 80))?.[0].length ?? 0;
  const start = offset;
  const end = offset + length + blanks;
  const splices = [{ file, start, end, text: '' }];
  const target = sources.files[file]?.at(end);
  if (/^!!str$/.test(text.slice(offset, offset + length)) && target?.node.style === 'plain') {
    const source = text.slice(target.node.start, target.node.end);
    splices[0] = { file, start, end: target.node.end, text: quoted(source) };
  }
  return [{ title: 'Remove the tag', splices, isSafe: true }];
};

export const directive: FixMaker = (finding, sources) => {
  const { offset, length, file } = finding.span;
  const newline = sources.textOf(finding)[offset + length] === '\n' ? 1 : 0;
  const splices = [{ file, start: offset, end: offset + length + newline, text: '' }];
  return [{ title: 'Remove the directive', splices, isSafe: true }];
};
