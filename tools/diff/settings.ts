/**
 * Owns: what differs between two policies beside decisions about pairs: the host's and domain 0's
 * labels, what nobody labelled, limits, auditing, approvals, conflict sets as they are written.
 */

import { sameAs } from './same.ts';
import { LIMIT_NAMES } from '../../policy/limits.ts';
import type { ConflictModel, PolicyModel } from '../../policy/model.ts';
import type { ConflictChange, LimitChange, Setting } from './changes.ts';
import type { Pairing, Side } from './pairing.ts';

/** A label that has a place in the policy: the same one where the entities are. */
function placed(
  { before, after, labelBefore, labelAfter }: Pairing,
  name: string,
  labelOf: (model: PolicyModel) => number | undefined,
): Setting[] {
  const [old, fresh] = [labelOf(before.model), labelOf(after.model)];
  const entityBefore = old === undefined ? undefined : labelBefore[old];
  const entityAfter = fresh === undefined ? undefined : labelAfter[fresh];
  if (entityBefore === entityAfter) return [];
  const shown = ({ model }: Side, label: number | undefined): string =>
    label === undefined ? 'none' : model.labels[label].name;
  return [{ name, before: shown(before, old), after: shown(after, fresh) }];
}

function value(
  { before, after }: Pairing,
  name: string,
  valueOf: (model: PolicyModel) => string | number | boolean,
): Setting[] {
  const [old, fresh] = [valueOf(before.model), valueOf(after.model)];
  return old === fresh ? [] : [{ name, before: String(old), after: String(fresh) }];
}

export function changedSettings(pairing: Pairing): Setting[] {
  return [
    ...placed(pairing, 'host', ({ host }) => host.label),
    ...placed(pairing, 'bootstrap', ({ bootstrap }) => bootstrap.label),
    ...placed(pairing, '__UNLABELED__', ({ unlabeled }) => unlabeled),
    ...value(pairing, 'policy.final', ({ final }) => final),
    ...value(pairing, 'approvals', ({ approvals }) => approvals),
    ...value(pairing, 'audit.on_full', ({ audit }) => audit.onFull),
    ...value(pairing, 'audit.permits', ({ audit }) => audit.permits),
  ];
}

/** Limits of the labels that both policies have, those with the same change together. */
export function changedLimits({ before, after, labels }: Pairing): LimitChange[] {
  const changes = new Map<string, LimitChange & { readonly labels: number[] }>();
  for (const [entity, pair] of labels.entries()) {
    if (pair.before < 0 || pair.after < 0) continue;
    const old = before.model.labels[pair.before];
    const fresh = after.model.labels[pair.after];
    if (old.kind !== 'domain' || fresh.kind !== 'domain') continue;
    for (const limit of LIMIT_NAMES) {
      if (old.limits[limit] === fresh.limits[limit]) continue;
      const change = { limit, before: old.limits[limit], after: fresh.limits[limit] };
      const key = `${limit} ${change.before} ${change.after}`;
      const known = changes.get(key) ?? { labels: [], ...change };
      known.labels.push(entity);
      changes.set(key, known);
    }
  }
  return [...changes.values()];
}

function conflictText({ model }: Side, { mode, types }: ConflictModel): string {
  return `${mode}: ${types.map((type) => model.types[type].name).join(', ')}`;
}

/** Conflict sets by name, and whether they say the same. */
export function changedConflicts({
  before,
  after,
  typeBefore,
  typeAfter,
}: Pairing): ConflictChange[] {
  const old = new Map(before.model.conflicts.map((set) => [set.name, set]));
  const changes: ConflictChange[] = [];
  for (const set of after.model.conflicts) {
    const { name, span } = set;
    const former = old.get(name);
    old.delete(name);
    const now = conflictText(after, set);
    if (former === undefined) {
      changes.push({ name, change: 'added', before: undefined, after: now, span, which: 'after' });
      continue;
    }
    const isSame =
      former.mode === set.mode &&
      sameAs(
        former.types.map((type) => typeBefore[type]),
        set.types.map((type) => typeAfter[type]),
      );
    if (isSame) continue;
    const was = conflictText(before, former);
    changes.push({ name, change: 'changed', before: was, after: now, span, which: 'after' });
  }
  for (const set of old.values()) {
    const { name, span } = set;
    const was = conflictText(before, set);
    changes.push({ name, change: 'removed', before: was, after: undefined, span, which: 'before' });
  }
  return changes;
}

/** Labels that are permissive in the new policy and not in the old one. */
export function gainedPermissive({ before, after, labelBefore, labelAfter }: Pairing): number[] {
  const old = new Set(before.model.permissive?.labels.map((label) => labelBefore[label]));
  const fresh = after.model.permissive?.labels.map((label) => labelAfter[label]) ?? [];
  return fresh.filter((entity) => !old.has(entity));
}
