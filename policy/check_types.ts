/**
 * Owns: the checks of a policy's head, its types and its conflict sets.
 * Must not know: labels, administration.
 */

import type { CheckContext } from './check_context.ts';
import type { ConflictModel, From, TypeModel } from './model.ts';
import { shown } from './names.ts';
import { isMapping } from './tree.ts';

export interface Head {
  readonly name: string;
  readonly version: readonly [major: number, minor: number];
  readonly from: From | undefined;
  readonly final: boolean;
}

/** The numbers of a version, or undefined for what isn't one (the shape check reports that). */
function versionOf(text: string | undefined): readonly [number, number] | undefined {
  const match = /^(\d{1,9})\.(\d{1,9})$/.exec(text ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** Reads name, version and predecessor; undefined where they are malformed. */
export function checkHead(context: CheckContext): Head | undefined {
  const policy = context.mapping(context.root, 'policy');
  if (policy === undefined) return undefined;
  const name = context.text(policy, 'name');
  const version = versionOf(context.text(policy, 'version')?.name);
  const followed = context.mapping(policy, 'from');
  let from: From | undefined;
  if (followed !== undefined) {
    const followedName = context.text(followed, 'name');
    const followedVersion = context.text(followed, 'version');
    const before = versionOf(followedVersion?.name);
    if (followedName !== undefined && followedVersion !== undefined) {
      const span = context.tree.keySpan(policy, 'from');
      from = { name: followedName.name, version: followedVersion.name, span };
    }
    if (version !== undefined && before !== undefined && followedVersion !== undefined) {
      const isGreater =
        version[0] > before[0] || (version[0] === before[0] && version[1] > before[1]);
      if (!isGreater) {
        const message = `Version ${version.join('.')} does not follow version ${before.join('.')}.`;
        const hint = 'Raise `version`: it must be greater than the one in `from`.';
        context.findings.add('version-order', followedVersion.span, message, hint);
      }
    }
  }
  if (name === undefined || version === undefined) return undefined;
  return { name: name.name, version, from, final: policy['final'] === true };
}

/** Declares the types. */
export function checkTypes(context: CheckContext): TypeModel[] {
  const list = context.list(context.root, 'types');
  const types: TypeModel[] = [];
  if (list === undefined) context.types.markDamaged();
  for (const [index, item] of (list ?? []).entries()) {
    const entry = isMapping(item) ? context.text(item, 'name') : undefined;
    const name = typeof item === 'string' ? item : entry?.name;
    if (name === undefined) {
      context.types.markDamaged();
      continue;
    }
    const span = entry?.span ?? context.tree.itemSpan(list!, index);
    const number = context.types.declare(name, span);
    const from = isMapping(item) ? context.text(item, 'from') : undefined;
    if (number === undefined) continue;
    types.push({ name, from: from?.name, span });
    if (from !== undefined) context.typeRenames.add(number, from.name, from.span);
  }
  return types;
}

/** Declares the conflict sets and resolves their types. */
export function checkConflicts(context: CheckContext): ConflictModel[] {
  const conflicts: ConflictModel[] = [];
  const sets = context.mapping(context.root, 'conflicts');
  if (sets === undefined) return conflicts;
  for (const { key: name, value, keySpan: span } of context.tree.entries(sets)) {
    context.conflicts.declare(name, span);
    if (!isMapping(value)) continue;
    const list = context.list(value, 'types');
    const items = context.distinct(list);
    const types: number[] = [];
    for (const item of items) {
      const type = context.types.resolve(item.name, item.span, 'undeclared-type');
      if (type !== undefined) types.push(type);
    }
    const isReadable = list !== undefined && list.every((type) => typeof type === 'string');
    if (isReadable && items.length < 2) {
      const message = `The conflict set ${shown(name)} has fewer than two types, so excludes none.`;
      const hint = 'Add the types that must not run beside it, or remove the set.';
      context.findings.add('conflict-of-one', span, message, hint);
    }
    const mode = value['mode'] === 'sticky' ? 'sticky' : 'running';
    conflicts.push({ name, mode, types, span });
  }
  return conflicts;
}
