/**
 * Owns: the outline of a document as editors show it: its sections and what each declares.
 * Must not know: the protocol.
 */

import { contentEnd, pathOf } from '../policy_source/outline.ts';
import type { OutlineEntry, OutlineNode } from '../policy_source/outline.ts';

export interface PolicySymbol {
  readonly name: string;
  readonly what: 'section' | 'type' | 'label' | 'conflict' | 'role' | 'item';
  readonly start: number;
  readonly end: number;
  /** Where its name stands. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly children: readonly PolicySymbol[];
}

const KINDS: Readonly<Record<string, PolicySymbol['what']>> = {
  types: 'type',
  labels: 'label',
  resources: 'label',
  conflicts: 'conflict',
  'admin/roles': 'role',
  'admin/rules': 'item',
  invariants: 'item',
  tests: 'item',
  waivers: 'item',
};

const textOf = (node: OutlineNode | undefined): string | undefined =>
  node?.kind === 'text' ? String(node.value) : undefined;

/** What an item of a list is called: itself, its name, or its number. */
function nameOf({ key, step, value }: OutlineEntry): string {
  const named = value.entries.find((entry) => entry.step === 'name')?.value;
  const name = key === undefined ? (textOf(value) ?? textOf(named)) : step;
  return name === undefined || name === '' ? `[${step}]` : name;
}

function symbolOf(text: string, entry: OutlineEntry, what: PolicySymbol['what']): PolicySymbol {
  const inner = KINDS[pathOf(entry.value).join('/')];
  const isAdmin = what === 'section' && entry.step === 'admin';
  const kind = inner ?? (isAdmin ? 'section' : undefined);
  const children =
    kind === undefined ? [] : entry.value.entries.map((each) => symbolOf(text, each, kind));
  const end = Math.max(contentEnd(text, entry), entry.start);
  const { start, end: nameEnd } = entry.key ?? entry.value;
  return {
    name: nameOf(entry),
    what,
    start: entry.start,
    end,
    nameStart: Math.min(start, end),
    nameEnd: Math.min(Math.max(start, nameEnd), end),
    children,
  };
}

/** The sections of a document. */
export function symbolsOf(text: string, root: OutlineNode | undefined): readonly PolicySymbol[] {
  if (root?.kind !== 'mapping') return [];
  return root.entries.map((entry) => symbolOf(text, entry, 'section'));
}
