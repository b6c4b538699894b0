/**
 * Owns: what the labels in a log are called in a policy that was not in force when it was written:
 * policies rename labels, and an event has the name of its time.
 */

import type { PolicyModel } from '../../policy/model.ts';
import type { AuditEvent, PolicyEvent } from './events.ts';

/** Policies that followed one another in one run. */
type Line = readonly PolicyEvent[];

/** All policies of a log, run by run: to be shown every event once before names are asked for. */
export class PolicyHistory {
  readonly #lines: PolicyEvent[][] = [];

  see(event: AuditEvent): void {
    if (event.event === 'run') this.#lines.push([]);
    if (event.event !== 'policy') return;
    if (this.#lines.length === 0) this.#lines.push([]);
    this.#lines.at(-1)?.push(event);
  }

  line(run: number): Line {
    return this.#lines[run] ?? [];
  }
}

/** The name at place `to` of a line of a label that is called so at place `from`. */
function walk(line: Line, name: string, from: number, to: number): string | undefined {
  let now = name;
  for (let at = from + 1; at <= to; at += 1) {
    const pair = line[at].renamed.find(([before]) => before === now);
    now = pair?.[1] ?? now;
  }
  for (let at = from; at > to; at -= 1) {
    const { renamed } = line[at];
    const pair = renamed.find(([, after]) => after === now);
    if (pair !== undefined) [now] = pair;
    // The name had belonged to another label until then: this one was new.
    else if (renamed.some(([before]) => before === now)) return undefined;
  }
  return now;
}

/** Finds the labels of a log in a policy, while the log is read from its beginning. */
export class LabelNames {
  readonly #model: PolicyModel;
  readonly #history: PolicyHistory;
  readonly #byName: ReadonlyMap<string, number>;
  readonly #byFormerName: ReadonlyMap<string, number>;
  #run = -1;
  #at = -1;
  /** The place in the line of the policy that this one is, or follows; and whether it follows. */
  #target = 0;
  #follows = false;

  constructor(model: PolicyModel, history: PolicyHistory) {
    this.#model = model;
    this.#history = history;
    this.#byName = new Map(model.labels.map(({ name }, index) => [name, index]));
    this.#byFormerName = new Map(
      model.labels.flatMap(({ from }, index) => (from === undefined ? [] : [[from, index]])),
    );
  }

  see(event: AuditEvent): void {
    if (event.event === 'run') {
      this.#run += 1;
      this.#at = -1;
      this.#aim();
    } else if (event.event === 'policy') {
      if (this.#run < 0) this.#run = 0;
      this.#at += 1;
      this.#aim();
    }
  }

  /** The index of a label that an event names; undefined where the policy has none like it. */
  find(name: string): number | undefined {
    const line = this.#history.line(this.#run);
    const then = this.#at < 0 ? name : walk(line, name, this.#at, this.#target);
    if (then === undefined) return undefined;
    if (this.#follows) {
      const renamed = this.#byFormerName.get(then);
      if (renamed !== undefined) return renamed;
      const same = this.#byName.get(then);
      // A label that took over the name of another is not that other one.
      const isOther = same !== undefined && this.#model.labels[same].from !== undefined;
      return isOther ? undefined : same;
    }
    return this.#byName.get(then) ?? this.#byName.get(name);
  }

  #aim(): void {
    const { name, version, from } = this.#model;
    const line = this.#history.line(this.#run);
    const find = (wantedName: string, wantedVersion: string): number =>
      line.findLastIndex((each) => each.name === wantedName && each.version === wantedVersion);
    const same = find(name, version.join('.'));
    const before = from === undefined ? -1 : find(from.name, from.version);
    this.#follows = same < 0 && before >= 0;
    this.#target = same >= 0 ? same : before >= 0 ? before : Math.max(0, line.length - 1);
  }
}
