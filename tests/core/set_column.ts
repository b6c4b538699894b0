/**
 * Owns: writing a column from outside, as no step of a machine can: for limits that nothing sets
 * yet, and for machines that no policy of these tests builds.
 */

import type { ColumnName, ColumnWriter } from '../../core/columns.ts';
import type { Machine } from '../../core/machine.ts';
import { State, footprint } from '../../core/state.ts';
import { PolicySlots } from '../../core/policy_slots.ts';
import { Monitor } from '../../enforcement/monitor.ts';
import { NO_DOMAIN } from '../../enforcement/query.ts';

/** Sets a cell of a column; all else stays as it is. */
export function setColumn(machine: Machine, name: ColumnName, row: number, value: number): void {
  const snapshot = machine.snapshot();
  const outputs = machine.outputs.slice();
  const state = new State(machine.config);
  state.restore(snapshot.columns);
  const judged = { d0: NO_DOMAIN, d1: NO_DOMAIN, d2: NO_DOMAIN, d3: NO_DOMAIN };
  const [table, column] = name.split('.');
  const monitor = new Monitor(machine.policy, new PolicySlots(state, machine.policy).walls);
  const exempt = { name: 'test', queries: [], exempt: 'a test', own: undefined };
  const permit = monitor.exempt(exempt, judged);
  const write = (writer: unknown): number => {
    (writer as Record<string, Record<string, ColumnWriter>>)[table][column].set(row, value);
    return 0;
  };
  state.commit(permit, footprint('test', [name], true), write, undefined, undefined);
  machine.restore({ ...snapshot, columns: state.copy() });
  machine.outputs.push(...outputs);
}
