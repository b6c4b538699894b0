/**
 * Owns: the checks of `partitions`: the machine's time, cut into slots that repeat, and which
 * labels run in which of them.
 *
 * INVARIANT: where there are partitions, every domain label has one, each of them has a slot, and
 * domain 0's is its own: nobody shares time, or never runs, by what was left out.
 * Must not know: scheduling.
 */

import type { CheckContext } from './check_context.ts';
import type { CheckedLabels } from './check_labels.ts';
import type { Reference } from './check_start.ts';
import { durationText, parseDuration } from './duration.ts';
import type { Span } from './finding.ts';
import { MAJOR_FRAME_MAX, SLOT_MIN } from './limits.ts';
import type { ScheduleModel } from './model.ts';
import { shown } from './names.ts';
import { Namespace } from './namespace.ts';
import { isMapping } from './tree.ts';
import type { Mapping } from './tree.ts';

type Slot = ScheduleModel['slots'][number];

class PartitionChecker {
  readonly #context: CheckContext;
  readonly #names: Namespace;
  /** Whether something could not be read, so that nothing follows from what is missing. */
  #doubtful = false;

  constructor(context: CheckContext) {
    this.#context = context;
    const { findings, suggester } = context;
    this.#names = new Namespace('partition', 'partitions.slots', findings, suggester);
  }

  /** A length of time under a key, where it stands; undefined for one that can't be. */
  #duration(parent: Mapping, key: string, least: number) {
    const item = this.#context.text(parent, key);
    const nanoseconds = item === undefined ? undefined : parseDuration(item.name);
    if (item === undefined || nanoseconds === undefined) {
      this.#doubtful = true;
      return undefined;
    }
    if (nanoseconds < least || nanoseconds > MAJOR_FRAME_MAX) {
      const bounds = `${durationText(least)} to ${durationText(MAJOR_FRAME_MAX)}`;
      const message = `${shown(item.name)} is not from ${bounds}.`;
      const hint = 'Write a length of time within these bounds, such as `5ms`.';
      this.#context.findings.add('bad-limit', item.span, message, hint);
      this.#doubtful = true;
      return undefined;
    }
    return { nanoseconds, span: item.span };
  }

  #slots(body: Mapping): Slot[] {
    const list = this.#context.list(body, 'slots');
    if (list === undefined) this.#doubtful = true;
    const slots: Slot[] = [];
    const numbers = new Map<string, number>();
    for (const entry of list ?? []) {
      const item = isMapping(entry) ? this.#context.text(entry, 'partition') : undefined;
      if (!isMapping(entry) || item === undefined) {
        this.#doubtful = true;
        continue;
      }
      const runtime = this.#duration(entry, 'runtime', SLOT_MIN);
      const partition = numbers.get(item.name) ?? this.#names.declare(item.name, item.span);
      if (partition === undefined) {
        this.#doubtful = true;
        continue;
      }
      numbers.set(item.name, partition);
      if (runtime !== undefined) slots.push({ partition, runtime: runtime.nanoseconds });
    }
    return slots;
  }

  check({ labels }: CheckedLabels, bootstrap: Reference | undefined): ScheduleModel | undefined {
    const { root, findings, tree } = this.#context;
    const body = this.#context.mapping(root, 'partitions');
    const domains = this.#context.mapping(root, 'labels');
    if (body === undefined) {
      if (!('partitions' in root) && domains !== undefined) this.#refuseStray(domains);
      return undefined;
    }
    const span = tree.keySpan(root, 'partitions');
    const frame = this.#duration(body, 'major_frame', SLOT_MIN);
    const slots = this.#slots(body);
    if (this.#doubtful) this.#names.markDamaged();
    const total = slots.reduce((sum, { runtime }) => sum + runtime, 0);
    if (frame !== undefined && !this.#doubtful && total > frame.nanoseconds) {
      const message =
        `The slots take ${durationText(total)}, ` +
        `which is more than the major frame of ${durationText(frame.nanoseconds)}.`;
      const hint = 'Shorten the slots, or give `major_frame` at least their sum.';
      findings.add('schedule-overrun', frame.span, message, hint);
    }
    const partitionOf = labels.map(({ kind, name, span: place }) =>
      kind === 'domain' ? this.#homeOf(domains, name, place) : -1,
    );
    this.#checkDomain0(labels, partitionOf, bootstrap);
    this.#checkUsed(partitionOf);
    if (frame === undefined || this.#doubtful || slots.length === 0) return undefined;
    const partitions = [...this.#names.names()];
    return { majorFrame: frame.nanoseconds, slots, partitions, partitionOf, span };
  }

  /** The partition that a label names, or −1. */
  #homeOf(domains: Mapping | undefined, name: string, place: Span): number {
    const label = domains?.[name];
    if (!isMapping(label)) return -1;
    const item = this.#context.text(label, 'partition');
    if (item === undefined) {
      if ('partition' in label) return -1;
      const message = `${shown(name)} names no partition, and the policy has partitions.`;
      const hint = 'Say under `partition` in whose slots its domains run.';
      this.#context.findings.add('no-partition', place, message, hint);
      return -1;
    }
    return this.#names.resolve(item.name, item.span, 'undeclared-partition') ?? -1;
  }

  /** Without partitions, no label can have one. */
  #refuseStray(domains: Mapping): void {
    for (const { value } of this.#context.tree.entries(domains)) {
      const item = isMapping(value) ? this.#context.text(value, 'partition') : undefined;
      if (item === undefined) continue;
      const message = `There is no partition ${shown(item.name)}: the policy has no partitions.`;
      const hint = 'Declare its slots under `partitions`, or remove `partition`.';
      this.#context.findings.add('undeclared-partition', item.span, message, hint);
    }
  }

  /** Who shares domain 0's slots could learn when it works, and it works for everybody. */
  #checkDomain0(
    labels: CheckedLabels['labels'],
    partitionOf: readonly number[],
    bootstrap: Reference | undefined,
  ): void {
    if (bootstrap === undefined) return;
    const own = partitionOf[bootstrap.label];
    if (own < 0) return;
    for (const [index, partition] of partitionOf.entries()) {
      if (partition !== own || index === bootstrap.label) continue;
      const { name, span } = labels[index];
      const message = `${shown(name)} is in the partition of domain 0, which must be its own.`;
      const hint = 'Give the label another partition, or domain 0 one that no other label has.';
      this.#context.findings.add('shares-domain0', span, message, hint);
    }
  }

  #checkUsed(partitionOf: readonly number[]): void {
    if (this.#doubtful) return;
    for (const [number, name] of [...this.#names.names()].entries()) {
      if (partitionOf.includes(number)) continue;
      const message = `No label is in the partition ${shown(name)}: its slots are idle.`;
      const hint = 'Give the partition to a label, or remove its slots.';
      const span = this.#names.spanOf(number);
      this.#context.findings.add('unused-partition', span, message, hint, name);
    }
  }
}

/** Resolves `partitions` and the labels' `partition`; undefined where time is not cut. */
export function checkPartitions(
  context: CheckContext,
  checked: CheckedLabels,
  bootstrap: Reference | undefined,
): ScheduleModel | undefined {
  return new PartitionChecker(context).check(checked, bootstrap);
}
