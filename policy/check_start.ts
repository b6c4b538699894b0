/**
 * Owns: the checks of who can start at all: bootstrap and host label, and labels that no domain can
 * ever run with. Domain 0 runs from the first moment to the last, so its walls always count.
 * Must not know: administration.
 */

import type { CheckContext } from './check_context.ts';
import type { CheckedLabels } from './check_labels.ts';
import type { Span } from './finding.ts';
import type { ConflictModel, LabelModel } from './model.ts';
import { shown, UNLABELED } from './names.ts';

export interface Reference {
  readonly label: number;
  readonly span: Span;
}

/** Resolves `bootstrap` or `host` to a label that domains wear. */
export function checkReference(
  context: CheckContext,
  key: 'bootstrap' | 'host',
  labels: readonly LabelModel[],
): Reference | undefined {
  const item = context.text(context.root, key);
  if (item === undefined) return undefined;
  const { name, span } = item;
  const number = context.labels.resolve(name, span, 'undeclared-label');
  if (number === undefined) return undefined;
  if (name === UNLABELED) {
    const message = `${UNLABELED} is what unlabelled domains get; it cannot be the ${key} label.`;
    context.findings.add('reserved-name', span, message, 'Declare a label of its own for it.');
    return undefined;
  }
  if (labels[number]?.kind === 'resource') {
    const message = `${shown(name)} is a resource label: no domain can wear it.`;
    const hint = 'Name a label from `labels`.';
    context.findings.add('undeclared-label', span, message, hint);
    return undefined;
  }
  return { label: number, span };
}

/** Why the host label does not authorize a label; undefined where it does. */
function hostFault(
  label: LabelModel,
  hostTypes: ReadonlySet<number>,
  typeName: (n: number) => string,
) {
  if (label.types.length === 0) return 'it has no types, so it shares none with the host label';
  const missing = label.types.find((held) => !hostTypes.has(held.type));
  if (missing === undefined) return undefined;
  return `the host label has no type ${shown(typeName(missing.type))}`;
}

/** Reports labels that can never start, and a bootstrap label that could not. */
export function checkStart(
  context: CheckContext,
  checked: CheckedLabels,
  conflicts: readonly ConflictModel[],
  bootstrap: Reference | undefined,
  host: Reference | undefined,
): void {
  const { labels, doubtful } = checked;
  if (bootstrap === undefined || host === undefined) return;
  if (doubtful.has(host.label) || doubtful.has(bootstrap.label)) return;
  const hostTypes = new Set(labels[host.label].types.map((held) => held.type));
  const names = [...context.types.names()];
  const excluded = excludedWalls(labels[bootstrap.label], conflicts);
  for (const [number, label] of labels.entries()) {
    if (label.kind === 'resource' || doubtful.has(number)) continue;
    const fault = hostFault(label, hostTypes, (type) => names[type]);
    if (number === bootstrap.label) {
      if (fault === undefined) continue;
      const message = `Domain 0 could not start with ${shown(label.name)}: ${fault}.`;
      const hint = `Give the host label ${shown(labels[host.label].name)} all types of this one.`;
      context.findings.add('bootstrap-unauthorized', bootstrap.span, message, hint);
    } else if (label.name !== UNLABELED) {
      const wall = label.walls.find((type) => excluded.has(type));
      const wallFault =
        wall === undefined
          ? undefined
          : `its wall ${shown(names[wall])} conflicts with domain 0's in the conflict set ` +
            shown(excluded.get(wall)!.name);
      const why = fault ?? wallFault;
      if (why === undefined) continue;
      const hint =
        fault === undefined
          ? 'Change the walls of this label or of the bootstrap label.'
          : 'Give the host label the types of this one, and this one at least one type.';
      const message = `No domain can ever start with ${shown(label.name)}: ${why}.`;
      context.findings.add('never-starts', label.span, message, hint, label.name);
    }
  }
}

/** The types that domain 0's walls keep from running, each with the set that says so. */
function excludedWalls(
  bootstrap: LabelModel,
  conflicts: readonly ConflictModel[],
): ReadonlyMap<number, ConflictModel> {
  const excluded = new Map<number, ConflictModel>();
  for (const conflict of conflicts) {
    const own = conflict.types.filter((type) => bootstrap.walls.includes(type));
    if (own.length === 0) continue;
    for (const type of conflict.types) {
      if (!own.includes(type)) excluded.set(type, conflict);
    }
  }
  return excluded;
}
