/** Owns: what the tests of lint and of waivers share: findings of a policy's text, on a certain day. */

import { expect } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { command, parsed } from './command.ts';

export const DAY = '2026-06-01';

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
}

/** The findings of a verb about one policy, as JSON. */
export async function found(
  text: string,
  verb = 'lint',
  ...more: string[]
): Promise<readonly Found[]> {
  const argv = [verb, '-', '--format', 'json', '--now', DAY, ...more];
  const ran = await command(argv, { input: text });
  expect(ran.err).toBe('');
  return (parsed(ran) as { findings: Found[] }).findings;
}

export const rulesOf = async (sections: Record<string, string>, verb?: string): Promise<string[]> =>
  (await found(policyText(sections), verb)).map((one) => one.rule);
