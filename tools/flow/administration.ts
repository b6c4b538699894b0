/**
 * Owns: which administration moves information, as the compiled admin section decides it: tables
 * over its classes of labels, in the direction in which information moves.
 *
 * Operations differ in what must be there. Those on a domain need one that is alive, at the same
 * time as who acts; creating one doesn't. Those of the policy and the audit log are about labels,
 * also of things: what is loaded or logged is there before and after any domain.
 * Must not know: type flows, conflict sets.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { ADMIN_DENY } from '../../policy/image.ts';
import { OP, OPERATIONS, findOperation, objectKind } from '../../policy/operations.ts';
import { BitTable } from './bits.ts';

/** What must be there: a living domain, one that comes to be, or a label alone. */
export type Need = 'alive' | 'created' | 'label';

export function needOf(operation: number): Need {
  if (operation === OP['domain.create']) return 'created';
  return objectKind(operation) === 'any' ? 'label' : 'alive';
}

/** By admin class. A row is where information comes from, a column where it goes. */
export interface AdminFlows {
  readonly classes: number;
  /** From who acts to what is acted upon. */
  readonly to: Readonly<Record<Need, BitTable>>;
  /** From what is acted upon to who acts. */
  readonly from: Readonly<Record<Need, BitTable>>;
}

/** The number of the rule that permits, or −1. Labels are indices into the image. */
export function permittingRule(
  { image }: LoadedPolicy,
  operation: number,
  subject: number,
  object: number,
): number {
  const row = image.admin.operations.indexOf(OPERATIONS[operation].name);
  if (row < 0) return -1;
  const { classes, decisions } = image.admin;
  const { [subject]: a, [object]: b } = image.labels;
  const cell = decisions[(row * classes + a.adminClass) * classes + b.adminClass];
  return cell === 0 || cell >= ADMIN_DENY ? -1 : cell - 1;
}

export function adminFlowsOf({ image }: LoadedPolicy): AdminFlows {
  const { classes, decisions, operations } = image.admin;
  const tables = () => ({
    alive: new BitTable(classes, classes),
    created: new BitTable(classes, classes),
    label: new BitTable(classes, classes),
  });
  const flows = { classes, to: tables(), from: tables() };
  for (const [row, name] of operations.entries()) {
    const operation = findOperation(name);
    if (operation === undefined) continue;
    const { direction } = OPERATIONS[operation];
    const need = needOf(operation);
    for (let subject = 0; subject < classes; subject += 1) {
      const start = (row * classes + subject) * classes;
      for (let object = 0; object < classes; object += 1) {
        const cell = decisions[start + object];
        if (cell === 0 || cell >= ADMIN_DENY) continue;
        if (direction !== 'from') flows.to[need].set(subject, object);
        if (direction !== 'to') flows.from[need].set(object, subject);
      }
    }
  }
  return flows;
}
