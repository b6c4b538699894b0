/** Owns: playing a scenario of the text tables on the stage, with its faults from one on. */

import { shared_info } from '../../../core/abi/layouts.ts';
import { findCall } from '../../../core/table.ts';
import type { Outcome, Recorded } from '../harness.ts';
import type { Fault, Scenario } from './read_table.ts';
import type { Stage } from './stage.ts';

export interface Played {
  readonly outcome: Outcome;
  readonly records: readonly Recorded[];
  /** `domain:address` of each byte that the call changed. */
  readonly changed: readonly string[];
}

/** Plays a scenario with the faults from `first` on. The earliest fault has the last word. */
export function play(stage: Stage, scenario: Scenario, first: number): Played {
  stage.reset();
  for (const step of scenario.given) stage.step(step);
  const fields = new Map(scenario.fields.map(({ name, value }) => [name, value]));
  let by = scenario.by;
  for (const fault of scenario.faults.slice(first).toReversed()) {
    for (const step of fault.given) stage.step(step);
    for (const { name, value } of fault.changes) {
      if (name === 'by') by = value;
      else fields.set(name, value);
    }
  }
  const who = stage.actor(by);
  const { harness } = stage;
  let before: Uint8Array[] = [];
  let after: Uint8Array[] = [];
  harness.watch = (when) => {
    if (when === 'before') before = harness.memories();
    else after = harness.memories();
  };
  const from = harness.records.length;
  const assignments = [...fields].map(([name, value]) => ({ name, value }));
  const outcome = stage.call(who, scenario.call, stage.fields(who, assignments));
  harness.watch = undefined;
  const clock = who.sharedInfo + shared_info.at['vcpu_info.time'];
  const changed = differences(before, after).filter(
    ([domain, address]) => domain !== who.id || address < clock || address >= clock + 32,
  );
  return {
    outcome,
    records: harness.records.slice(from),
    changed: changed.map((place) => place.join(':')),
  };
}

function differences(before: Uint8Array[], after: Uint8Array[]): (readonly [number, number])[] {
  return before.flatMap((bytes, domain) => {
    if (Buffer.compare(bytes, after[domain] ?? bytes) === 0) return [];
    const places: (readonly [number, number])[] = [];
    for (const [address, byte] of bytes.entries()) {
      if (byte !== after[domain]?.[address]) places.push([domain, address]);
    }
    return places;
  });
}

/** How a played call ended, in the tables' words. */
export function ending({ outcome }: Played): string {
  if (outcome.records.at(-1)?.decision === 'denied') return 'denied';
  if (outcome.error !== 'ok') return outcome.error;
  const status = outcome.elements[0]?.status ?? 'okay';
  return status === 'okay' ? 'ok' : status;
}

/** The number among a call's declared errors that a fault is about, −1 for a denial. */
export function declaredIndex(scenario: Scenario, { error, ordinal }: Fault): number {
  const row = findCall(scenario.call);
  let seen = 0;
  return row?.errors.findIndex(([name]) => name === error && (seen += 1) === ordinal) ?? -1;
}
