/**
 * Owns: which functions of a guest are bounded: they always end, and within a few units of fuel,
 * so that whoever calls one can be charged for it beforehand. They run without any check.
 *
 * INVARIANT: a bounded function has no loop, calls only bounded functions by name, and neither
 * calls nor is called through the table, so its worst cost is a constant.
 * Must not know: how charging is compiled.
 */

import { ByteReader } from './bytes.ts';
import { InstructionCursor, OP } from './instructions.ts';
import type { GuestModule } from './module.ts';

/** Instructions that one unit of fuel pays for. */
export const INSTRUCTIONS_PER_UNIT = 16;

/** Instructions that a bounded function may cost with all it calls. */
const BOUNDED_INSTRUCTIONS_MAX = 512;

/** What a call costs beside the function called, in instructions. */
export const CALL_INSTRUCTIONS = 4;

interface Summary {
  readonly instructions: number;
  /** False when it loops, calls through the table, leaves the guest or moves memory in bulk. */
  readonly straight: boolean;
  /** Positions of the functions it calls by name, once for each call. */
  readonly callees: readonly number[];
}

function summarise(module: GuestModule, code: Uint8Array): Summary {
  const cursor = new InstructionCursor(new ByteReader(code));
  const callees: number[] = [];
  let instructions = 0;
  let straight = true;
  while (cursor.next()) {
    instructions++;
    if (cursor.op === OP.call && cursor.index >= module.imports.length) {
      callees.push(cursor.index - module.imports.length);
    } else if (
      cursor.op === OP.loop ||
      cursor.op === OP.call ||
      cursor.op === OP.call_indirect ||
      cursor.op >= OP.memory_init
    ) {
      straight = false;
    }
  }
  return { instructions, straight, callees };
}

/**
 * The worst cost, in instructions, of each function that is bounded; undefined for the others.
 * By position among the functions the module defines.
 * @param start index of the entry function, which is never bounded
 */
export function boundedCosts(module: GuestModule, start: number): (number | undefined)[] {
  const summaries = module.bodies.map((body) => summarise(module, body.code));
  const imported = module.imports.length;
  const excluded = new Set([start - imported]);
  for (const segment of module.elements) {
    for (const index of segment.functions) excluded.add(index - imported);
  }
  const callers: number[][] = summaries.map(() => []);
  const waitingFor = summaries.map((summary) => summary.callees.length);
  summaries.forEach(({ callees }, caller) => callees.forEach((at) => callers[at].push(caller)));

  // From the leaves upwards; functions on a cycle, or above an unbounded one, are never reached.
  const costs: (number | undefined)[] = summaries.map(() => undefined);
  const ready = [...summaries.keys()].filter((position) => waitingFor[position] === 0);
  for (let position = ready.pop(); position !== undefined; position = ready.pop()) {
    const { instructions, straight, callees } = summaries[position];
    let cost = instructions;
    for (const callee of callees) cost += CALL_INSTRUCTIONS + costs[callee]!;
    if (!straight || excluded.has(position) || cost > BOUNDED_INSTRUCTIONS_MAX) continue;
    costs[position] = cost;
    for (const caller of callers[position]) if (--waitingFor[caller] === 0) ready.push(caller);
  }
  return costs;
}
