/**
 * Owns: mutants of labels: types that are taken, given or held in another mode, walls that are
 * taken or given; and of the host, which is another label.
 */

import type { LabelModel, PolicyModel } from '../../policy/model.ts';
import { RECEIVES, SENDS, heldBits, heldText, withHeld } from '../explain/edits.ts';
import type { MakeMutant, Mutant } from './mutants.ts';

const MODES = [SENDS | RECEIVES, SENDS, RECEIVES] as const;

const sectionOf = ({ kind }: LabelModel): string => (kind === 'resource' ? 'resources' : 'labels');

function withWalls(model: PolicyModel, label: number, walls: readonly number[]): PolicyModel {
  const labels = model.labels.map((each, at) => (at === label ? { ...each, walls } : each));
  return { ...model, labels };
}

function typeMutant(model: PolicyModel, label: number, type: number, bits: number): Mutant {
  const { labels, types } = model;
  const before = labels[label];
  const held = before.types.find((each) => each.type === type);
  const where = `labels.${before.name}`;
  const name = types[type].name;
  const edit =
    bits === 0
      ? `take the type ${name} from ${where}`
      : held === undefined
        ? `give ${where} the type ${heldText(model, type, bits)}`
        : `in ${where} hold ${name} as ${heldText(model, type, bits)}`;
  const changed = withHeld(model, label, type, bits);
  return {
    edit,
    span: held?.span ?? before.span,
    model: changed,
    // The host may no longer allow it, or now; where it is the host's, others.
    touches: { label, starts: true },
  };
}

function resourceMutant(model: PolicyModel, label: number, type: number): Mutant {
  const before = model.labels[label];
  const [held] = before.types;
  const bare = held === undefined ? model : withHeld(model, label, held.type, 0);
  return {
    edit: `give ${sectionOf(before)}.${before.name} the type ${model.types[type].name} instead`,
    span: held?.span ?? before.span,
    model: withHeld(bare, label, type, SENDS | RECEIVES),
    touches: { label },
  };
}

function* wallMutants(model: PolicyModel, label: number): Generator<MakeMutant> {
  const { walls, span, name } = model.labels[label];
  const rivals = new Set(model.conflicts.flatMap(({ types }) => types));
  for (const wall of walls) {
    yield () => ({
      edit: `take the wall ${model.types[wall].name} from labels.${name}`,
      span,
      model: withWalls(
        model,
        label,
        walls.filter((each) => each !== wall),
      ),
      touches: { starts: true },
    });
  }
  for (const wall of rivals) {
    if (walls.includes(wall)) continue;
    yield () => ({
      edit: `give labels.${name} the wall ${model.types[wall].name}`,
      span,
      model: withWalls(model, label, [...walls, wall]),
      touches: { starts: true },
    });
  }
}

/** Mutants of labels, resources and the host. */
export function* labelMutants(model: PolicyModel): Generator<MakeMutant> {
  const { labels, types, host } = model;
  for (const [label, { kind }] of labels.entries()) {
    for (const type of types.keys()) {
      const bits = heldBits(labels[label], type);
      if (kind === 'resource') {
        if (bits === 0) yield () => resourceMutant(model, label, type);
        continue;
      }
      if (bits === 0) {
        yield () => typeMutant(model, label, type, SENDS | RECEIVES);
        continue;
      }
      yield () => typeMutant(model, label, type, 0);
      for (const mode of MODES) {
        if (mode !== bits) yield () => typeMutant(model, label, type, mode);
      }
    }
    if (kind === 'domain') yield* wallMutants(model, label);
  }
  for (const [label, { kind, name }] of labels.entries()) {
    if (kind !== 'domain' || label === host.label) continue;
    yield () => ({
      edit: `make ${name} the host label`,
      span: host.span,
      model: { ...model, host: { ...host, label } },
      touches: { starts: true },
    });
  }
}
