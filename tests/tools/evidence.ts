/**
 * Owns: a small run for tests of evidence: a rogue tries what it can beside a bank's domain, under
 * a policy that the test may change.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, TWO_BANKS, folderWith } from './command.ts';

export const BANKS = readFileSync(TWO_BANKS, 'utf8');

const guest = (name: string): string => `{ wasm: "${join(PROJECT, `seeds/guests/${name}.wasm`)}" }`;

/** The scenario, beside a policy `policy.yaml`. */
export const ROGUE_SCENARIO = `bulkhead-scenario: 1
name: rogue
policy: policy.yaml
guests:
  hello: ${guest('hello')}
  giver: ${guest('giver')}
  rogue: ${guest('rogue')}
steps:
  - start:
      - { name: victim, label: A-Bank, guest: hello }
      - { name: friend, label: AutoCorp, guest: giver, args: { to: "@rogue", pages: 4 } }
      - name: rogue
        label: AutoCorp
        guest: rogue
        args: { after: 300000, accomplice: "@friend" }
  - start: [{ name: rival, label: B-Bank, guest: hello }]
    expect: { result: EPERM, rule: conflicts.banks }
  - wait: { ended: rogue }
expect: [{ domain: rogue, state: shutdown }]
`;

/** A folder with the scenario and its policy. */
export function rogueFolder(policy = BANKS): string {
  return folderWith({ 'policy.yaml': policy, 'scenario.yaml': ROGUE_SCENARIO });
}
