/**
 * Owns: which labels are alike but for the names of their types: forty tenants, each with a web
 * tier and a database, are one tenant forty times. Labels and types are coloured, and colours are
 * refined until they agree: labels of one colour hold, in the same modes, types of the same
 * colours; types of one colour are held by as many labels of the same colours, and stand in
 * conflict sets that are alike.
 *
 * Each round takes time linear in the policy's size; rounds are bounded, since a picture needs no
 * finer answer.
 * Must not know: pictures.
 */

import type { PolicyModel } from '../../policy/model.ts';

const ROUNDS_MAX = 24;

/** Numbers for keys, in the order in which keys come. */
class Palette {
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get size(): number {
    return this.#numbers.size;
  }
}

const sortedKey = (parts: string[]): string => parts.sort().join(' ');

/** What each thing is joined with, as keys by the other side's colour. */
interface Joints {
  readonly labels: (colours: readonly number[]) => string[][];
  readonly types: (labels: readonly number[], sets: readonly number[]) => string[][];
  readonly sets: (types: readonly number[]) => string[][];
}

function jointsOf({ labels, types, conflicts }: PolicyModel): Joints {
  return {
    labels: (colours) =>
      labels.map((label) => [
        ...label.types.map((held) => `${held.mode}${colours[held.type]}`),
        ...label.walls.map((wall) => `wall${colours[wall]}`),
      ]),
    types: (labelColours, setColours) => {
      const joints: string[][] = types.map(() => []);
      for (const [index, label] of labels.entries()) {
        for (const held of label.types)
          joints[held.type].push(`${held.mode}${labelColours[index]}`);
        for (const wall of label.walls) joints[wall].push(`wall${labelColours[index]}`);
      }
      for (const [index, set] of conflicts.entries()) {
        for (const type of set.types) joints[type].push(`set${setColours[index]}`);
      }
      return joints;
    },
    sets: (colours) => conflicts.map((set) => set.types.map((type) => String(colours[type]))),
  };
}

function recolour(old: readonly number[], joints: string[][]): { colours: number[]; size: number } {
  const palette = new Palette();
  const colours = joints.map((each, index) => palette.numberOf(`${old[index]}|${sortedKey(each)}`));
  return { colours, size: palette.size };
}

/**
 * A colour for each label: equal for those that are alike.
 * @param marks by label: what must be equal from the start
 */
export function likenessOf(model: PolicyModel, marks: readonly string[]): readonly number[] {
  const joints = jointsOf(model);
  const start = new Palette();
  let labels = marks.map((mark) => start.numberOf(mark));
  let types = model.types.map(() => 0);
  let sets = model.conflicts.map<number>(({ mode }) => (mode === 'sticky' ? 1 : 0));
  let before = 0;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const forSets = recolour(sets, joints.sets(types));
    const forTypes = recolour(types, joints.types(labels, sets));
    const forLabels = recolour(labels, joints.labels(types));
    labels = forLabels.colours;
    types = forTypes.colours;
    sets = forSets.colours;
    const size = forSets.size + forTypes.size + forLabels.size;
    if (size === before) break;
    before = size;
  }
  return labels;
}
