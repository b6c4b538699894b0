/**
 * Owns: fixes that take something away: what is said twice, and what has no effect.
 */

import { OPERATIONS } from '../../policy/operations.ts';
import { quoted } from '../format_policy/scalars.ts';
import { removal } from '../policy_source/splice.ts';
import type { OutlineEntry, OutlineNode } from '../policy_source/outline.ts';
import type { Fix, FixMaker, Sources } from './fix.ts';

function remove(sources: Sources, file: number, entry: OutlineEntry, what: string, isSafe = true) {
  const splices = [{ file, ...removal(sources.files[file].text, entry) }];
  return [{ title: `Remove ${what}`, splices, isSafe }] satisfies readonly Fix[];
}

/** The item of a list that holds a value: the value itself, or the mapping whose `name` it is. */
function itemOf(entry: OutlineEntry): OutlineEntry | undefined {
  if (entry.parent.kind === 'list') return entry;
  const outer = entry.parent.entry;
  return entry.step === 'name' && outer?.parent.kind === 'list' ? outer : undefined;
}

const nameOf = ({ value }: OutlineEntry): unknown =>
  value.kind === 'text'
    ? value.value
    : value.entries.find(({ step }) => step === 'name')?.value.value;

/** Whether two values say the same. */
function isSame(one: OutlineNode, other: OutlineNode): boolean {
  if (one.kind !== other.kind || one.value !== other.value) return false;
  if (one.entries.length !== other.entries.length) return false;
  return one.entries.every((each, at) => {
    const match = other.entries[at];
    return each.step === match.step && isSame(each.value, match.value);
  });
}

/** A name that stands in one list twice. Where the two differ, somebody has to choose. */
export const repeatedItem: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  const item = target === undefined || target.isKey ? undefined : itemOf(target.entry);
  if (item === undefined) return [];
  const name = nameOf(item);
  const first = item.parent.entries.find((each) => nameOf(each) === name);
  if (first === undefined || first === item) return [];
  const isAlike = isSame(first.value, item.value);
  return remove(sources, finding.span.file, item, `the second ${quoted(String(name))}`, isAlike);
};

/** A key that stands in one mapping twice with the same value. */
export const repeatedKey: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target?.isKey !== true) return [];
  const { entry } = target;
  const first = entry.parent.entries.find(({ step }) => step === entry.step);
  if (first === undefined || first === entry || !isSame(first.value, entry.value)) return [];
  return remove(sources, finding.span.file, entry, `the second ${quoted(entry.step)}`);
};

export const needlessBridge: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target?.isKey !== true || target.entry.step !== 'bridge') return [];
  return remove(sources, finding.span.file, target.entry, '`bridge`');
};

/** A type that nobody holds, with its places in conflict sets that have enough without it. */
export const unusedType: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  const item = target === undefined ? undefined : itemOf(target.entry);
  if (item === undefined || item.parent.entries.length < 2) return [];
  const name = String(nameOf(item));
  const uses = sources.uses('type', name);
  if (uses.some(([, { entry }]) => entry.parent.entries.length < 3)) return [];
  const splices = [
    { file: finding.span.file, ...removal(sources.textOf(finding), item) },
    ...uses.map(([file, { entry }]) => ({ file, ...removal(sources.files[file].text, entry) })),
  ];
  return [{ title: `Remove the type ${quoted(name)}`, splices, isSafe: true }];
};

export const unusedRole: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target?.isKey !== true) return [];
  const { entry } = target;
  return remove(sources, finding.span.file, entry, `the role ${quoted(entry.step)}`);
};

/** A conflict set that excludes nobody. A type may be missing in it, so this is not safe. */
export const lonelySet: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target?.isKey !== true) return [];
  const { entry } = target;
  const what = `the conflict set ${quoted(entry.step)}`;
  return remove(sources, finding.span.file, entry, what, false);
};

/** An admin rule whose pattern matches no label: today without effect, but perhaps misspelt. */
export const idleRule: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  const rule = target?.entry.parent.entry;
  if (rule === undefined || rule.parent.kind !== 'list') return [];
  return remove(sources, finding.span.file, rule, 'the rule without effect', false);
};

/** An operation that types decide, where only admin operations may stand. */
export const noAdminOperation: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  const name = target?.node.value;
  const isKnown = OPERATIONS.some((each) => each.name === name);
  if (target === undefined || !isKnown || target.entry.parent.entries.length < 2) return [];
  return remove(sources, finding.span.file, target.entry, quoted(String(name)), false);
};

/** An old name in a policy that follows no other. */
export const idleRename: FixMaker = (finding, sources) => {
  const target = sources.target(finding);
  if (target === undefined || target.entry.step !== 'from') return [];
  return remove(sources, finding.span.file, target.entry, '`from`', false);
};
