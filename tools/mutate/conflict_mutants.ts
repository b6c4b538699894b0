/**
 * Owns: mutants of conflict sets: sets that are dropped, lose or gain a type, are merged, or
 * remember otherwise.
 */

import type { ConflictModel, PolicyModel } from '../../policy/model.ts';
import { withConflict } from '../explain/edits.ts';
import type { MakeMutant } from './mutants.ts';

const STARTS = { starts: true } as const;

/** Types of a set besides `types`: only walls that a label has can matter. */
function outsiders({ labels }: PolicyModel, { types }: ConflictModel): number[] {
  const walls = new Set(labels.flatMap((label) => label.walls));
  return [...walls].filter((wall) => !types.includes(wall));
}

function* setMutants(model: PolicyModel, index: number): Generator<MakeMutant> {
  const set = model.conflicts[index];
  const { name, span, mode, types } = set;
  const changed = (to: ConflictModel | undefined, edit: string): MakeMutant => {
    return () => ({ edit, span, model: withConflict(model, index, to), touches: STARTS });
  };
  yield changed(undefined, `remove conflicts.${name}`);
  const other = mode === 'running' ? 'sticky' : 'running';
  yield changed({ ...set, mode: other }, `give conflicts.${name} the mode ${other}`);
  if (types.length > 2) {
    for (const type of types) {
      const left = types.filter((each) => each !== type);
      const edit = `take the type ${model.types[type].name} from conflicts.${name}`;
      yield changed({ ...set, types: left }, edit);
    }
  }
  for (const type of outsiders(model, set)) {
    const edit = `give conflicts.${name} the type ${model.types[type].name}`;
    yield changed({ ...set, types: [...types, type] }, edit);
  }
}

export function* conflictMutants(model: PolicyModel): Generator<MakeMutant> {
  const { conflicts } = model;
  for (const index of conflicts.keys()) yield* setMutants(model, index);
  for (const [first, one] of conflicts.entries()) {
    for (let second = first + 1; second < conflicts.length; second += 1) {
      const other = conflicts[second];
      yield () => {
        const types = [...new Set([...one.types, ...other.types])];
        const merged = withConflict(model, first, { ...one, types });
        return {
          edit: `merge conflicts.${other.name} into conflicts.${one.name}`,
          span: other.span,
          model: withConflict(merged, second, undefined),
          touches: STARTS,
        };
      };
    }
  }
}
