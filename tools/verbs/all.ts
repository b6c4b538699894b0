/**
 * Owns: the list of verbs, in the order in which help shows them. Loading this loads none of them.
 * INVARIANT: every verb that prints has `--format` with at least `text` and `json`.
 */

import { CASES } from './groups/cases.ts';
import { CHECKING } from './groups/checking.ts';
import { COMPARING } from './groups/comparing.ts';
import { DECIDING } from './groups/deciding.ts';
import { EVIDENCE } from './groups/evidence.ts';
import { EDITING } from './groups/editing.ts';
import { EXCHANGING } from './groups/exchanging.ts';
import { FLOWS } from './groups/flows.ts';
import { MACHINE } from './groups/machine.ts';
import { RUNNING } from './groups/running.ts';
import { SHOWING } from './groups/showing.ts';
import type { Verb } from './verb.ts';

export const VERBS: readonly Verb[] = [
  ...RUNNING,
  ...CHECKING,
  ...DECIDING,
  ...CASES,
  ...FLOWS,
  ...COMPARING,
  ...EDITING,
  ...EXCHANGING,
  ...SHOWING,
  ...EVIDENCE,
  ...MACHINE,
];
