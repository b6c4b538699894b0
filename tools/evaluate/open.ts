/**
 * Owns: the way from a file that a person names, a scenario or a saved state, to a machine at rest
 * about which questions are asked.
 */

import { readContent } from '../files.ts';
import { runScenario } from '../scenario/run_scenario.ts';
import { DiskSource } from '../scenario/sources.ts';
import type { FileSource } from '../scenario/sources.ts';
import { RunPolicies } from '../signing/run_policies.ts';
import { demandsTrust } from '../signing/sniff.ts';
import type { Terminal } from '../terminal.ts';
import { UserError } from '../user_error.ts';
import { captureState } from './capture.ts';
import { STATE_BYTES_MAX, decodeState, looksLikeState } from './saved_state.ts';
import type { SavedState } from './saved_state.ts';
import { openState } from './setting.ts';
import type { Setting } from './setting.ts';

/** The disk, but for one file that was read already. */
function withFile(file: string, bytes: Uint8Array): FileSource {
  const disk = new DiskSource();
  return {
    read: (name) => (name === file ? bytes : disk.read(name)),
    includer: (policy) => disk.includer(policy),
  };
}

export interface Opened {
  readonly setting: Setting;
  /** How many of the scenario's expectations did not hold; 0 for a saved state. */
  readonly unmet: number;
}

/**
 * Runs a scenario, quietly, or opens a saved state. Throws a UserError, also where `run` would
 * refuse the scenario's policies.
 * @param allowRollback older versions that are started all the same, as in `run`
 */
export async function openMachine(
  file: string,
  terminal: Terminal,
  allowRollback: readonly string[],
): Promise<Opened> {
  const content = await readContent(file, STATE_BYTES_MAX, terminal);
  if (content.kind === 'unreadable') {
    throw new UserError(`${file || '""'} cannot be read: ${content.reason}`);
  }
  if (content.kind === 'too-large') throw new UserError(`${file} is larger than any state`);
  const { bytes } = content;
  const { environment } = terminal;
  if (looksLikeState(bytes)) {
    if (demandsTrust(environment)) {
      throw new UserError(
        `${file} is refused: a saved state is not signed, and ` +
          'only what the configured keys signed is loaded',
        'Name the scenario instead.',
      );
    }
    return { setting: await openState(decodeState(file, bytes)), unmet: 0 };
  }
  const files = withFile(file, bytes);
  const policies = new RunPolicies(environment, allowRollback, true);
  let state: SavedState | undefined;
  const { expect } = await runScenario({
    file,
    files,
    seed: 0,
    watcher: {},
    policies: {
      environment,
      onPolicy: (hash, model, signers) => policies.policyRead(hash, model, signers),
    },
    onStep: (_, { machine }) => policies.inForce(machine.policy.image),
    onEnd: (session) => (state = captureState(session, files)),
  });
  if (state === undefined) throw new Error('the scenario ended without a state');
  return { setting: await openState(state), unmet: expect.failed };
}
