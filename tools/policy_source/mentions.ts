/**
 * Owns: where a policy's text names something: which names it declares, and where it uses them.
 * Must not know: whether the names are declared.
 */

import { placeAt } from '../../policy/forms.ts';
import { entriesBelow, pathOf } from './outline.ts';
import type { OutlineEntry, OutlineNode } from './outline.ts';

export type NameKind = 'type' | 'label' | 'conflict' | 'role' | 'invariant' | 'operation';

export interface Mention {
  readonly kind: NameKind;
  readonly name: string;
  /** A pattern chooses labels and is no name of one. */
  readonly way: 'declares' | 'uses' | 'chooses';
  /** The text in which it stands: a key or a value. */
  readonly node: OutlineNode;
  /** What of that text stands before the name: `labels.` in `labels.A-Bank`. */
  readonly prefix: string;
  readonly entry: OutlineEntry;
}

type Meaning = readonly [kind: NameKind, way: 'declares' | 'uses'];

/** What a text means, by the form it stands in and the key it stands under. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  'type.': ['type', 'declares'],
  'type.name': ['type', 'declares'],
  'held.': ['type', 'uses'],
  'held.name': ['type', 'uses'],
  'label.walls': ['type', 'uses'],
  'conflict.types': ['type', 'uses'],
  'resource.type': ['type', 'uses'],
  'document.bootstrap': ['label', 'uses'],
  'document.host': ['label', 'uses'],
  'document.permissive': ['label', 'uses'],
  'rule.subject': ['label', 'uses'],
  'rule.object': ['label', 'uses'],
  'flow.from': ['label', 'uses'],
  'flow.to': ['label', 'uses'],
  'path.from': ['label', 'uses'],
  'path.to': ['label', 'uses'],
  'path.via': ['label', 'uses'],
  'invariant.exclusive': ['label', 'uses'],
  'test.running': ['label', 'uses'],
  'test.ran': ['label', 'uses'],
  'test.subject': ['label', 'uses'],
  'test.object': ['label', 'uses'],
  'role.inherits': ['role', 'uses'],
  'rule.role': ['role', 'uses'],
  'role.may': ['operation', 'uses'],
  'rule.may': ['operation', 'uses'],
  'test.op': ['operation', 'uses'],
  'invariant.name': ['invariant', 'declares'],
};

/** Mappings whose keys are names, by their path. */
const DECLARING: Readonly<Record<string, NameKind>> = {
  conflicts: 'conflict',
  labels: 'label',
  resources: 'label',
  'admin/roles': 'role',
};

/** How the rules that decide are named, by what they are about. */
const RULE_PREFIXES: readonly (readonly [prefix: string, kind: NameKind])[] = [
  ['labels.', 'label'],
  ['resources.', 'label'],
  ['conflicts.', 'conflict'],
];

function ofRule(name: string, entry: OutlineEntry): Mention | undefined {
  for (const [prefix, kind] of RULE_PREFIXES) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    return { kind, name: rest, way: 'uses', node: entry.value, prefix, entry };
  }
  return undefined;
}

/** What a waiver is about, where its rule says of what kind that is. */
function ofWaiver(name: string, entry: OutlineEntry): Mention | undefined {
  const rule = entry.parent.entries.find(({ step }) => step === 'rule')?.value.value;
  const kinds: readonly (readonly [RegExp, NameKind])[] = [
    [/^invariant/, 'invariant'],
    [/type/, 'type'],
    [/role/, 'role'],
    [/conflict|set/, 'conflict'],
    [/bridge|starts|label|permissive/, 'label'],
  ];
  const kind = kinds.find(([pattern]) => pattern.test(String(rule)))?.[1];
  if (kind === undefined) return undefined;
  return { kind, name, way: 'uses', node: entry.value, prefix: '', entry };
}

/** Of which kind a name at a path is that is used there; undefined where none stands. */
export function kindOf(path: readonly string[]): NameKind | undefined {
  const { form, key } = placeAt(path);
  const place = `${form}.${key ?? ''}`;
  const meaning = Object.hasOwn(MEANINGS, place) ? MEANINGS[place] : undefined;
  return meaning?.[1] === 'uses' ? meaning[0] : undefined;
}

/** What a scalar names, or undefined. */
function ofValue(entry: OutlineEntry): Mention | undefined {
  const node = entry.value;
  if (node.kind !== 'text') return undefined;
  const { form, key } = placeAt(pathOf(node));
  const name = String(node.value);
  const place = `${form}.${key ?? ''}`;
  if (place === 'test.rule') return ofRule(name, entry);
  if (place === 'waiver.about') return ofWaiver(name, entry);
  if (!Object.hasOwn(MEANINGS, place)) return undefined;
  const [kind, way] = MEANINGS[place];
  const isPattern = kind === 'label' && name.includes('*');
  return { kind, name, way: isPattern ? 'chooses' : way, node, prefix: '', entry };
}

/** Everything that a policy's text names, in order. */
export function mentionsOf(root: OutlineNode | undefined): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const entry of entriesBelow(root)) {
    const { key } = entry;
    if (key?.kind === 'text') {
      const section = pathOf(entry.parent).join('/');
      const kind = Object.hasOwn(DECLARING, section) ? DECLARING[section] : undefined;
      const name = String(key.value);
      if (kind !== undefined) {
        mentions.push({ kind, name, way: 'declares', node: key, prefix: '', entry });
      }
    }
    const mention = ofValue(entry);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}
