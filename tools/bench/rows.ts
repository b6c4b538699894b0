/** Owns: the list of rows, in the order in which they are run and printed. */

import type { Row } from './row.ts';
import { cliStart } from './rows/cli_start.ts';
import { decisions } from './rows/decision.ts';
import { flowClosure } from './rows/flow_closure.ts';
import { guestWork } from './rows/guest_work.ts';
import { monitor } from './rows/monitor.ts';
import { policyCheck, policyLoad } from './rows/policy.ts';
import { randomCalls } from './rows/random_calls.ts';
import { snapshots, undo } from './rows/snapshot.ts';
import { wasmCall } from './rows/wasm_call.ts';

export const ROWS: readonly Row[] = [
  ...decisions,
  monitor,
  wasmCall,
  randomCalls,
  snapshots,
  undo,
  cliStart,
  guestWork,
  policyCheck,
  policyLoad,
  flowClosure,
];
