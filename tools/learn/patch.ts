/**
 * Owns: suggestions as a piece of policy, for a person to merge into the file: what to add where,
 * in the language that the file is written in.
 */

import { stringify } from 'yaml';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { RECEIVES, SENDS } from '../explain/edits.ts';
import type { Edit } from './edit.ts';
import type { Learned } from './learn.ts';

type Entry = string | { readonly name: string; readonly mode: 'send' | 'receive' };

function entryOf(name: string, bits: number): Entry {
  if (bits === (SENDS | RECEIVES)) return name;
  return { name, mode: bits === SENDS ? 'send' : 'receive' };
}

interface LabelPatch {
  types: Entry[];
  bridge?: string;
}

/** What the labels of one kind get, by name and type: the last word about a type counts. */
function labelsOf(before: PolicyModel, model: PolicyModel, edits: readonly Edit[], kind: string) {
  const held = new Map<number, Map<number, number>>();
  for (const edit of edits) {
    if (edit.kind !== 'hold' || model.labels[edit.label].kind !== kind) continue;
    const types = held.get(edit.label) ?? new Map<number, number>();
    held.set(edit.label, types.set(edit.type, edit.bits));
  }
  return new Map(
    [...held].map(([index, types]): [string, LabelPatch] => {
      const { name, bridge } = model.labels[index];
      const entries = [...types].map(([type, bits]) => entryOf(model.types[type].name, bits));
      const isNew = bridge !== undefined && before.labels[index].bridge === undefined;
      return [name, { types: entries, ...(isNew && { bridge }) }];
    }),
  );
}

function rulesOf(model: PolicyModel, edits: readonly Edit[]) {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'rule') return [];
    const subject = model.labels[edit.subject].name;
    const object = model.labels[edit.object].name;
    const may = edit.operations.map((operation) => OPERATIONS[operation].name);
    return [{ effect: 'allow', subject, may, object }];
  });
}

/** The suggestions in YAML; empty of content where there are none. */
export function patchText(before: PolicyModel, { suggestions, model }: Learned): string {
  const edits = suggestions.flatMap((suggestion) => suggestion.edits);
  const about = JSON.stringify(`${before.name} ${before.version.join('.')}`);
  const head = [
    `# What \`bulkhead learn\` suggests to add to ${about}.`,
    '# Merge each list into the one in the policy; a type that a label holds already is replaced.',
  ];
  const types = edits.flatMap((edit) => (edit.kind === 'type' ? [edit.name] : []));
  const labels = labelsOf(before, model, edits, 'domain');
  const rules = rulesOf(model, edits);
  const patch = {
    ...(types.length > 0 && { types }),
    ...(labels.size > 0 && { labels }),
    ...(rules.length > 0 && { admin: { rules } }),
  };
  const text =
    Object.keys(patch).length === 0 ? '# Nothing.\n' : stringify(patch, { lineWidth: 100 });
  return `${head.join('\n')}\n${text}`;
}
