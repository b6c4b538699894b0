/**
 * Owns: how a function's code is divided for charging: one segment for what runs once a call, one
 * for each loop's body. A segment is charged whole when it is entered, both arms of every branch
 * included: an over-estimate that is the same on every run.
 * Must not know: how charging is compiled.
 */

import { ByteReader } from './bytes.ts';
import { CALL_INSTRUCTIONS, INSTRUCTIONS_PER_UNIT } from './call_graph.ts';
import { InstructionCursor, OP } from './instructions.ts';
import type { GuestModule } from './module.ts';

export interface Segment {
  /** Fuel, at least 1. */
  readonly units: number;
  /**
   * Whether nothing inside can leave the guest or be preempted: no loop, no metered call, no bulk
   * memory instruction.
   */
  readonly leaf: boolean;
}

interface Draft {
  instructions: number;
  leaf: boolean;
}

/**
 * The segments of a function: first that of its entry, then of its loops in the order in which they
 * begin.
 * @param costs what call_graph.ts found out about each function
 */
export function divideIntoSegments(
  module: GuestModule,
  code: Uint8Array,
  costs: readonly (number | undefined)[],
): Segment[] {
  const cursor = new InstructionCursor(new ByteReader(code));
  const entry: Draft = { instructions: 0, leaf: true };
  const drafts = [entry];
  /** The segment of each open block. */
  const open = [entry];
  while (cursor.next()) {
    const current = open.at(-1)!;
    current.instructions++;
    if (cursor.op === OP.loop) {
      current.leaf = false;
      const inner: Draft = { instructions: 0, leaf: true };
      drafts.push(inner);
      open.push(inner);
    } else if (cursor.op === OP.block || cursor.op === OP.if) {
      open.push(current);
    } else if (cursor.op === OP.end) {
      open.pop();
    } else if (cursor.op === OP.call) {
      const cost = costs[cursor.index - module.imports.length];
      current.instructions += CALL_INSTRUCTIONS + (cost ?? 0);
      if (cost === undefined) current.leaf = false;
    } else if (cursor.op === OP.call_indirect) {
      current.instructions += CALL_INSTRUCTIONS;
      current.leaf = false;
    } else if (cursor.op >= OP.memory_init) {
      current.leaf = false;
    }
  }
  return drafts.map(({ instructions, leaf }) => ({
    units: Math.max(1, Math.ceil(instructions / INSTRUCTIONS_PER_UNIT)),
    leaf,
  }));
}
