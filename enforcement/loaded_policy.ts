/**
 * Owns: a policy image made ready to decide about a machine's labels. Labels and types get numbers
 * that stay the same across updates and renames and are never given out again, so that what domains
 * wear is never relabelled by an update: the tables are laid out anew instead.
 *
 * Immutable. Must not know: domains, columns.
 */

import { ADMIN_DENY } from '../policy/image.ts';
import type { PolicyImage } from '../policy/image.ts';
import { OPERATIONS, findOperation } from '../policy/operations.ts';
import type { Limits } from '../policy/model.ts';
import { NO_LABEL } from './query.ts';

/** A conflict set over stable type numbers. */
export interface LoadedConflict {
  readonly name: string;
  readonly sticky: boolean;
  readonly types: readonly number[];
  readonly rule: number;
}

/**
 * Names by number, over all policies so far (index 0 of `labels` is no label), and the numbers of
 * one policy's labels and types by their index in its image. What a snapshot keeps.
 */
export interface Numbering {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly labelNumbers: readonly number[];
  readonly typeNumbers: readonly number[];
}

export type LoadResult =
  | { readonly ok: true; readonly policy: LoadedPolicy }
  | { readonly ok: false; readonly error: string };

interface Named {
  readonly name: string;
  readonly from: string | undefined;
}

interface Assigned {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}

/**
 * Gives each entry the number of the one it is renamed from, else of the one in force that has its
 * name, else a new one. Returns a sentence for a rename that can't be.
 * @param before names by number, so far
 * @param inForce numbers of the names in force; undefined at boot, when nothing has a former name
 */
function assignNumbers(
  what: string,
  entries: readonly Named[],
  before: readonly string[],
  inForce: ReadonlyMap<string, number> | undefined,
): Assigned | string {
  if (inForce === undefined) {
    const names = [...before, ...entries.map(({ name }) => name)];
    return { names, numbers: entries.map((_, index) => before.length + index) };
  }
  const taken = new Set<number>();
  // Renames first: what they take is no longer there for an entry of the old name.
  for (const { name, from } of entries) {
    if (from === undefined) continue;
    const number = inForce.get(from);
    if (number === undefined)
      return `${what} ${name} is renamed from ${from}, which is not in force`;
    if (taken.has(number)) return `two ${what}s are renamed from ${from}`;
    taken.add(number);
  }
  const names = [...before];
  const numbers = entries.map(({ name, from }) => {
    const old = inForce.get(from ?? name);
    const number = old === undefined || (from === undefined && taken.has(old)) ? names.length : old;
    names[number] = name;
    return number;
  });
  return { names, numbers };
}

function numbersByName(
  policy: LoadedPolicy | undefined,
  what: 'labels' | 'types',
): ReadonlyMap<string, number> | undefined {
  if (policy === undefined) return undefined;
  const numbers = what === 'labels' ? policy.labelNumbers : policy.typeNumbers;
  const entries: readonly Named[] = policy.image[what];
  return new Map(entries.map((entry, index) => [entry.name, numbers[index]]));
}

export class LoadedPolicy {
  readonly image: PolicyImage;
  readonly numbering: Numbering;
  /** By image index: the stable number of each label and type. */
  readonly labelNumbers: readonly number[];
  readonly typeNumbers: readonly number[];
  /** By label number: image index, or −1 for a label this policy doesn't have. */
  readonly labelIndex: Int32Array;
  /** By label number: wall types by stable number. */
  readonly walls: readonly (readonly number[])[];
  /** By type number: the conflict sets it belongs to. */
  readonly conflictsOf: readonly (readonly LoadedConflict[])[];
  readonly conflicts: readonly LoadedConflict[];
  readonly bootstrap: number;
  readonly host: number;
  readonly unlabeled: number;

  /**
   * By label number: its flow class, and where in the matrix's words the class's row begins; −1.
   */
  readonly #flowClass: Int32Array;
  readonly #flowRow: Int32Array;
  readonly #flowWords: Uint32Array;
  /** Where the rows of the flow classes begin that domains which are not forgiven may have. */
  readonly #senderRows: readonly number[];
  readonly #adminClass: Int32Array;
  /** By label number: 1 where what it is denied is permitted all the same. */
  readonly #permissive: Uint8Array;
  /** By operation number: its place in the admin table, or −1. */
  readonly #adminRow: Int32Array;

  private constructor(image: PolicyImage, labels: Assigned, types: Assigned) {
    this.image = image;
    this.numbering = {
      labels: labels.names,
      types: types.names,
      labelNumbers: labels.numbers,
      typeNumbers: types.numbers,
    };
    this.labelNumbers = labels.numbers;
    this.typeNumbers = types.numbers;
    const count = labels.names.length;
    this.labelIndex = new Int32Array(count).fill(-1);
    this.#flowClass = new Int32Array(count).fill(-1);
    this.#flowRow = new Int32Array(count).fill(-1);
    this.#flowWords = image.flow.words;
    this.#adminClass = new Int32Array(count).fill(-1);
    this.#permissive = new Uint8Array(count);
    const walls: number[][] = Array.from({ length: count }, () => []);
    for (const [index, label] of image.labels.entries()) {
      const number = labels.numbers[index];
      this.labelIndex[number] = index;
      this.#flowClass[number] = label.flowClass;
      this.#flowRow[number] = label.flowClass * image.flow.wordsPerRow;
      this.#adminClass[number] = label.adminClass;
      this.#permissive[number] = label.permissive ? 1 : 0;
      walls[number] = label.walls.map((type) => types.numbers[type]);
    }
    const senders = image.labels.filter(({ kind, permissive }) => kind === 'domain' && !permissive);
    this.#senderRows = [
      ...new Set(senders.map(({ flowClass }) => flowClass * image.flow.wordsPerRow)),
    ];
    this.walls = walls;
    this.conflicts = image.conflicts.map((conflict) => ({
      name: conflict.name,
      sticky: conflict.mode === 'sticky',
      types: conflict.types.map((type) => types.numbers[type]),
      rule: conflict.rule,
    }));
    const conflictsOf: LoadedConflict[][] = Array.from({ length: types.names.length }, () => []);
    for (const conflict of this.conflicts) {
      for (const type of conflict.types) conflictsOf[type].push(conflict);
    }
    this.conflictsOf = conflictsOf;
    this.bootstrap = labels.numbers[image.bootstrap];
    this.host = labels.numbers[image.host];
    this.unlabeled = image.unlabeled === undefined ? NO_LABEL : labels.numbers[image.unlabeled];
    this.#adminRow = new Int32Array(OPERATIONS.length).fill(-1);
    for (const [row, name] of image.admin.operations.entries()) {
      const operation = findOperation(name);
      if (operation !== undefined) this.#adminRow[operation] = row;
    }
  }

  /** Makes an image ready; `previous` is the policy it follows, undefined at boot. */
  static load(image: PolicyImage, previous: LoadedPolicy | undefined): LoadResult {
    const labels = assignNumbers(
      'label',
      image.labels,
      previous?.numbering.labels ?? [''],
      numbersByName(previous, 'labels'),
    );
    if (typeof labels === 'string') return { ok: false, error: labels };
    const types = assignNumbers(
      'type',
      image.types,
      previous?.numbering.types ?? [],
      numbersByName(previous, 'types'),
    );
    if (typeof types === 'string') return { ok: false, error: types };
    return { ok: true, policy: new LoadedPolicy(image, labels, types) };
  }

  /** Makes an image ready with the numbers that a snapshot kept. */
  static restore(image: PolicyImage, numbering: Numbering): LoadResult {
    const { labels, types, labelNumbers, typeNumbers } = numbering;
    const fits = (
      numbers: readonly number[],
      names: readonly string[],
      entries: readonly Named[],
    ) =>
      numbers.length === entries.length &&
      new Set(numbers).size === numbers.length &&
      numbers.every((number, index) => names[number] === entries[index].name);
    if (!fits(labelNumbers, labels, image.labels) || !fits(typeNumbers, types, image.types)) {
      return { ok: false, error: 'the numbers of labels or types do not belong to this policy' };
    }
    const policy = new LoadedPolicy(
      image,
      { names: labels, numbers: labelNumbers },
      { names: types, numbers: typeNumbers },
    );
    return { ok: true, policy };
  }

  /** Whether label `from` may send to label `to`. False for labels this policy doesn't have. */
  flows(from: number, to: number): boolean {
    const a = this.#flowRow[from];
    const b = this.#flowClass[to];
    // A number beyond the array reads undefined, which is not ≥ 0.
    return a >= 0 && b >= 0 && ((this.#flowWords[a + (b >>> 5)] >>> (b & 31)) & 1) === 1;
  }

  /**
   * Whether everybody who may send to `receiver` may send to `listener`, too: by the policy alone,
   * whoever is there. Domains whose labels are permissive may send to everybody.
   */
  hearsSendersOf(listener: number, receiver: number): boolean {
    const a = this.#flowClass[listener];
    const b = this.#flowClass[receiver];
    if (!(a >= 0 && b >= 0)) return false;
    const words = this.#flowWords;
    for (const row of this.#senderRows) {
      const sends = (words[row + (b >>> 5)] >>> (b & 31)) & 1;
      if (sends === 1 && ((words[row + (a >>> 5)] >>> (a & 31)) & 1) === 0) return false;
    }
    return true;
  }

  /**
   * What the admin section says: 0 permit; −1 no rule permits; otherwise the number plus one of the
   * rule that forbids. An object of no label is permitted only to whom every label is.
   */
  admin(operation: number, principal: number, subject: number, object: number): number {
    const table = this.image.admin;
    const row = this.#adminRow[operation];
    const a = this.#adminClass[subject];
    if (!(row >= 0) || !(a >= 0) || principal >= table.principals) return -1;
    const base = ((principal * table.operations.length + row) * table.classes + a) * table.classes;
    if (object === NO_LABEL) {
      for (let b = 0; b < table.classes; b += 1) {
        const decision = table.decisions[base + b];
        if (decision === 0 || decision >= ADMIN_DENY) return -1;
      }
      return 0;
    }
    const b = this.#adminClass[object];
    if (!(b >= 0)) return -1;
    const decision = table.decisions[base + b];
    if (decision === 0) return -1;
    return decision >= ADMIN_DENY ? decision - ADMIN_DENY : 0;
  }

  /**
   * Whether what domains of a label are denied is recorded and then permitted. False for a label
   * that this policy doesn't have.
   */
  isPermissive(label: number): boolean {
    return this.#permissive[label] === 1;
  }

  /** Whether the host label authorises `label` to run. */
  hostAllows(label: number): boolean {
    const index = this.labelIndex[label];
    return index >= 0 && this.image.labels[index].hostAllows;
  }

  limits(label: number): Limits | undefined {
    const index = this.labelIndex[label];
    return index >= 0 ? this.image.labels[index].limits : undefined;
  }

  /** The partition in whose slots domains of a label run; 0 where time is not cut. */
  partitionOf(label: number): number {
    return this.image.schedule?.partitionOf[this.labelIndex[label]] ?? 0;
  }

  /** The name of a label number, also of one that only an earlier policy had. */
  labelName(label: number): string {
    return label === NO_LABEL ? '(none)' : (this.numbering.labels[label] ?? '(unknown)');
  }

  /** The number of the domain label called `name`, or `NO_LABEL`. */
  findLabel(name: string): number {
    const index = this.image.labels.findIndex((l) => l.name === name && l.kind === 'domain');
    return index < 0 ? NO_LABEL : this.labelNumbers[index];
  }

  /** The rule number of a label, or of the policy for a label it doesn't have. */
  labelRule(label: number): number {
    const index = this.labelIndex[label];
    return index >= 0 ? this.image.labels[index].rule : this.image.policyRule;
  }
}
