/**
 * Owns: the administrative operations that are permitted by the one policy and not by the other,
 * and the rules because of which: the one that allows in the one, and, if any, the one that denies
 * in the other. Read off the tables that casbin decided when the policies were compiled.
 */

import { NO_LABEL, NO_PRINCIPAL } from '../../enforcement/query.ts';
import { ADMIN_DENY } from '../../policy/image.ts';
import { OPERATIONS, objectKind } from '../../policy/operations.ts';
import { emptyRow, setBit } from '../flow/bits.ts';
import type { BitRow } from '../flow/bits.ts';
import type { Progress } from '../progress.ts';
import { NO_ENTITY } from './changes.ts';
import type { AccessChange, Cause, Which } from './changes.ts';
import { Blocks, classesBy, columnsOf, entitiesIn } from './classes.ts';
import type { Block, Classes } from './classes.ts';
import { isDomain } from './flow_tables.ts';
import type { Pairing, Side } from './pairing.ts';

function keyOf(side: Side, label: number): string {
  if (label < 0) return '';
  return `${isDomain(side, label) ? 1 : 0}:${side.policy.image.labels[label].adminClass}`;
}

/** What one policy says about one operation, between classes of entities. */
class Decisions {
  readonly #side: Side;
  readonly #operation: number;
  readonly #isAboutLabels: boolean;
  /** Where the operation's decisions begin; −1 where the policy knows no such operation. */
  readonly #start: number;
  /** By class of entities: one of its labels in this policy, or −1. */
  readonly #labels: readonly number[];

  constructor(side: Side, labels: readonly number[], operation: number) {
    const { operations, classes } = side.policy.image.admin;
    const { name } = OPERATIONS[operation];
    const row = operations.indexOf(name);
    this.#side = side;
    this.#labels = labels;
    this.#operation = operation;
    this.#isAboutLabels = objectKind(operation) === 'any';
    this.#start = row < 0 ? -1 : row * classes * classes;
  }

  /** Whether anybody could do this. */
  acts(subject: number): boolean {
    const label = this.#labels[subject];
    return label >= 0 && this.#start >= 0 && isDomain(this.#side, label);
  }

  /**
   * The cell of a pair: 0 where no rule allows, or where one of the two can't be asked about;
   * the number plus one of the rule that decides, with `ADMIN_DENY` where it denies. The object
   * behind the last class is what has no label: whoever may do it to all labels, may do it to that.
   */
  cell(subject: number, object: number): number {
    const { image } = this.#side.policy;
    const { classes, decisions } = image.admin;
    const row = this.#start + image.labels[this.#labels[subject]].adminClass * classes;
    if (object === this.#labels.length) {
      const { policy } = this.#side;
      const number = policy.labelNumbers[this.#labels[subject]];
      const refused = policy.admin(this.#operation, NO_PRINCIPAL, number, NO_LABEL) !== 0;
      return refused ? 0 : decisions[row];
    }
    const label = this.#labels[object];
    if (label < 0 || !(this.#isAboutLabels || isDomain(this.#side, label))) return 0;
    return decisions[row + image.labels[label].adminClass];
  }
}

const isPermitted = (cell: number): boolean => cell !== 0 && cell < ADMIN_DENY;

/** What decided a change: the cell of the policy that permits, and of the one that doesn't. */
interface Deciding {
  readonly permit: number;
  readonly denial: number;
}

/** Blocks of one operation by what decided them. */
class Gained {
  readonly #byRule = new Map<string, { readonly deciding: Deciding; readonly blocks: Blocks }>();

  addRow(row: number, columns: ReadonlyMap<string, { deciding: Deciding; bits: BitRow }>): void {
    for (const [key, { deciding, bits }] of columns) {
      const known = this.#byRule.get(key) ?? { deciding, blocks: new Blocks() };
      this.#byRule.set(key, known);
      known.blocks.add(row, bits);
    }
  }

  *all(): Generator<{ readonly key: string; readonly deciding: Deciding; readonly block: Block }> {
    for (const [key, { deciding, blocks }] of this.#byRule) {
      for (const block of blocks.list) yield { key, deciding, block };
    }
  }
}

function gainedOf(before: Decisions, after: Decisions, count: number): Gained {
  const gained = new Gained();
  for (let row = 0; row < count; row += 1) {
    if (!after.acts(row)) continue;
    const acted = before.acts(row);
    const columns = new Map<string, { deciding: Deciding; bits: BitRow }>();
    for (let column = 0; column <= count; column += 1) {
      const permit = after.cell(row, column);
      if (!isPermitted(permit)) continue;
      const denial = acted ? before.cell(row, column) : 0;
      if (isPermitted(denial)) continue;
      const key = `${permit} ${denial}`;
      const known = columns.get(key) ?? {
        deciding: { permit, denial },
        bits: emptyRow(count + 1),
      };
      columns.set(key, known);
      setBit(known.bits, column);
    }
    gained.addRow(row, columns);
  }
  return gained;
}

function causeOf({ before, after }: Pairing, deciding: Deciding, which: Which): Cause {
  const { permit, denial } = deciding;
  const denying = denial >= ADMIN_DENY ? denial - ADMIN_DENY - 1 : -1;
  return {
    kind: 'rule',
    rule: after.policy.image.rules[permit - 1],
    denial: before.policy.image.rules[denying],
    which,
  };
}

/** The entities of some columns; the one behind the last class is what has no label. */
function objectsOf(classes: Classes, columns: BitRow): number[] {
  const list = columnsOf(columns);
  const hasNone = list.at(-1) === classes.count;
  const objects = entitiesIn(classes, hasNone ? list.slice(0, -1) : list);
  return hasNone ? [...objects, NO_ENTITY] : objects;
}

/** The administrative operations that the new policy permits and the old one doesn't. */
export function gainedAdminAccess(
  pairing: Pairing,
  which: Which,
  progress: Progress,
): AccessChange[] {
  const { before, after, labels } = pairing;
  const classes = classesBy(labels.length, (entity) => {
    const pair = labels[entity];
    return `${keyOf(before, pair.before)} ${keyOf(after, pair.after)}`;
  });
  const first = classes.members.map(([entity]) => labels[entity]);
  const labelsBefore = first.map((pair) => pair.before);
  const labelsAfter = first.map((pair) => pair.after);
  // Operations about which the same rules say the same of the same are one change.
  const merged = new Map<
    string,
    { readonly deciding: Deciding; readonly block: Block; readonly operations: number[] }
  >();
  for (const [operation, { kind }] of OPERATIONS.entries()) {
    if (kind !== 'admin') continue;
    progress.at(operation, OPERATIONS.length);
    const gained = gainedOf(
      new Decisions(before, labelsBefore, operation),
      new Decisions(after, labelsAfter, operation),
      classes.count,
    );
    for (const { key, deciding, block } of gained.all()) {
      const id = `${key}|${block.rows.join()}|${columnsOf(block.columns).join()}`;
      const known = merged.get(id);
      if (known === undefined) merged.set(id, { deciding, block, operations: [operation] });
      else known.operations.push(operation);
    }
  }
  return Array.from(merged.values(), ({ deciding, block, operations }) => ({
    subjects: entitiesIn(classes, block.rows),
    objects: objectsOf(classes, block.columns),
    operations,
    cause: causeOf(pairing, deciding, which),
  }));
}
