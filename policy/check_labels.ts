/**
 * Owns: the checks of labels and resource labels by themselves: their types, walls, bridges,
 * limits.
 *
 * Which label needs a bridge's reason: one that holds two or more types both ways. Whatever it
 * receives by one it can send by the other, so it alone keeps them apart. Types held one way beside
 * it need none: `[A-Bank, { name: Audit, mode: send }]` lets information out to Audit and nothing
 * back, which is what the mode already says.
 * Must not know: administration, which label is the host's.
 */

import type { LoneBridge } from './check_bridges.ts';
import type { CheckContext } from './check_context.ts';
import { LABELS_MAX, LIMITS_DEFAULT, LIMITS_MAX, limitsBy } from './limits.ts';
import type { LimitName } from './limits.ts';
import type { ConflictModel, HeldType, LabelModel, Limits, Mode } from './model.ts';
import { shown, UNLABELED } from './names.ts';
import { isMapping } from './tree.ts';
import type { List, Mapping } from './tree.ts';

/** The labels, and which of them could not be read whole: nothing more is concluded from those. */
export interface CheckedLabels {
  readonly labels: LabelModel[];
  readonly doubtful: ReadonlySet<number>;
  readonly loneBridges: readonly LoneBridge[];
}

const modeOf = (value: unknown): Mode => (value === 'send' || value === 'receive' ? value : 'both');

function limitsOf(given: Mapping | undefined): Limits {
  const limit = (key: LimitName): number => {
    const value = given?.[key];
    const isInRange =
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= 1 &&
      value <= LIMITS_MAX[key];
    return isInRange ? value : LIMITS_DEFAULT[key];
  };
  return limitsBy(limit);
}

class LabelChecker {
  readonly #context: CheckContext;
  /** The conflict sets that each type is a member of. */
  readonly #setsOf = new Map<number, ConflictModel[]>();
  readonly #labels: LabelModel[] = [];
  readonly #doubtful = new Set<number>();
  readonly #loneBridges: LoneBridge[] = [];

  constructor(context: CheckContext, conflicts: readonly ConflictModel[]) {
    this.#context = context;
    for (const conflict of conflicts) {
      for (const type of conflict.types) {
        const sets = this.#setsOf.get(type);
        if (sets === undefined) this.#setsOf.set(type, [conflict]);
        else sets.push(conflict);
      }
    }
  }

  check(): CheckedLabels {
    const { tree, root, labels, findings } = this.#context;
    const domains = this.#context.mapping(root, 'labels');
    const resources = this.#context.mapping(root, 'resources');
    if (domains === undefined) labels.markDamaged();
    if ('resources' in root && resources === undefined) labels.markDamaged();
    // Anything declares its name, even where what follows can't be read.
    for (const { key, value, keySpan } of domains === undefined ? [] : tree.entries(domains)) {
      const number = labels.declare(key, keySpan);
      if (number !== undefined)
        this.#domainLabel(number, key, isMapping(value) ? value : undefined);
    }
    for (const { key, value, keySpan } of resources === undefined ? [] : tree.entries(resources)) {
      if (key === UNLABELED) {
        const message = `${UNLABELED} stands for domains and resources alike.`;
        findings.add('reserved-name', keySpan, message, 'Declare it under `labels`.');
      }
      const number = labels.declare(key, keySpan);
      if (number !== undefined) this.#resource(number, key, isMapping(value) ? value : undefined);
    }
    if (labels.size > LABELS_MAX && this.#fitsAlone(domains) && this.#fitsAlone(resources)) {
      const message = `There are ${labels.size} labels; a policy may have ${LABELS_MAX}.`;
      findings.add('too-many', labels.spanOf(LABELS_MAX), message, 'Give alike things one label.');
    }
    return { labels: this.#labels, doubtful: this.#doubtful, loneBridges: this.#loneBridges };
  }

  /** Whether the shape check had no cause to report a section's own size. */
  #fitsAlone(section: Mapping | undefined): boolean {
    return section === undefined || Object.keys(section).length <= LABELS_MAX;
  }

  #domainLabel(number: number, name: string, body: Mapping | undefined): void {
    const context = this.#context;
    const span = context.labels.spanOf(number);
    const held = body === undefined ? undefined : context.list(body, 'types');
    if (body === undefined || held === undefined) this.#doubtful.add(number);
    const types = this.#heldTypes(number, held);
    const walls = body === undefined ? [] : this.#walls(number, name, body);
    const reason = body === undefined ? undefined : context.text(body, 'bridge');
    const from = body === undefined ? undefined : context.text(body, 'from');
    const limits = limitsOf(body === undefined ? undefined : context.mapping(body, 'limits'));
    if (from !== undefined) context.labelRenames.add(number, from.name, from.span);
    this.#labels.push({
      name,
      from: from?.name,
      kind: 'domain',
      types,
      walls,
      bridge: reason?.name.trim(),
      limits,
      span,
    });
    if (body !== undefined && !this.#doubtful.has(number)) this.#bridge(name, body, types, span);
  }

  #heldTypes(number: number, held: List | undefined): HeldType[] {
    const { tree, types } = this.#context;
    const result: HeldType[] = [];
    const seen = new Set<string>();
    for (const [index, item] of (held ?? []).entries()) {
      const entry = isMapping(item) ? this.#context.text(item, 'name') : undefined;
      const name = typeof item === 'string' ? item : entry?.name;
      if (name === undefined) {
        this.#doubtful.add(number);
        continue;
      }
      const span = entry?.span ?? tree.itemSpan(held!, index);
      if (seen.has(name)) {
        this.#context.repeated(name, span);
        continue;
      }
      seen.add(name);
      const type = types.resolve(name, span, 'undeclared-type');
      if (type === undefined) {
        this.#doubtful.add(number);
        continue;
      }
      types.use(type);
      result.push({ type, mode: modeOf(isMapping(item) ? item['mode'] : 'both'), span });
    }
    return result;
  }

  #walls(number: number, name: string, body: Mapping): number[] {
    const { types, findings } = this.#context;
    const list = this.#context.list(body, 'walls');
    if (list === undefined && 'walls' in body) this.#doubtful.add(number);
    const walls: number[] = [];
    /** For each conflict set met so far, the wall that met it. */
    const met = new Map<ConflictModel, string>();
    for (const { name: wall, span } of this.#context.distinct(list)) {
      const type = types.resolve(wall, span, 'undeclared-type');
      if (type === undefined) {
        this.#doubtful.add(number);
        continue;
      }
      types.use(type);
      walls.push(type);
      for (const set of this.#setsOf.get(type) ?? []) {
        const other = met.get(set);
        if (other === undefined) {
          met.set(set, wall);
          continue;
        }
        const message =
          `${shown(name)} has the walls ${shown(other)} and ${shown(wall)}, ` +
          `which exclude each other in the conflict set ${shown(set.name)}.`;
        findings.add('self-conflict', span, message, 'Remove one of the two walls.');
        this.#doubtful.add(number);
      }
    }
    return walls;
  }

  #bridge(name: string, body: Mapping, types: readonly HeldType[], span: LabelModel['span']): void {
    const bothWays = types.filter((held) => held.mode === 'both').length;
    if (bothWays > 1 && !('bridge' in body)) {
      const message =
        `${shown(name)} holds ${bothWays} types both ways: ` +
        'information can pass through it from one to another.';
      const hint =
        'Give the reason why it is trusted with `bridge: "…"`, or hold a type one way only ' +
        '(`{ name: …, mode: send }`).';
      this.#context.findings.add('bridge-without-reason', span, message, hint);
    }
    if (types.length < 2 && typeof body['bridge'] === 'string') {
      this.#loneBridges.push({ name, span: this.#context.tree.keySpan(body, 'bridge') });
    }
  }

  #resource(number: number, name: string, body: Mapping | undefined): void {
    const context = this.#context;
    const span = context.labels.spanOf(number);
    const held = body === undefined ? undefined : context.text(body, 'type');
    const from = body === undefined ? undefined : context.text(body, 'from');
    const types: HeldType[] = [];
    if (held !== undefined) {
      const type = context.types.resolve(held.name, held.span, 'undeclared-type');
      if (type !== undefined) {
        context.types.use(type);
        types.push({ type, mode: 'both', span: held.span });
      }
    }
    if (from !== undefined) context.labelRenames.add(number, from.name, from.span);
    this.#labels.push({
      name,
      from: from?.name,
      kind: 'resource',
      types,
      walls: [],
      bridge: undefined,
      limits: LIMITS_DEFAULT,
      span,
    });
  }
}

/** Declares the labels and resource labels and checks each by itself. */
export function checkLabels(
  context: CheckContext,
  conflicts: readonly ConflictModel[],
): CheckedLabels {
  return new LabelChecker(context, conflicts).check();
}
