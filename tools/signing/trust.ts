/**
 * Owns: whose signatures count: the public keys that the environment names. Where it names any,
 * nothing but bundles signed by them is loaded, by whatever verb.
 * INVARIANT: what is configured wrongly is refused, and never taken for no configuration.
 */

import { readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { reasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';
import type { Bundle } from './bundle.ts';
import { readPublicKey } from './keys.ts';
import type { PublicKey } from './keys.ts';
import { TRUST_VARIABLE, demandsTrust } from './sniff.ts';
import type { Environment } from './sniff.ts';

/** The trusted keys by their ids. */
export type Trust = ReadonlyMap<string, PublicKey>;

/** The keys that names stand for; of a folder, those that end in `.pub`. */
export function readTrust(names: readonly string[]): Trust {
  const keys = new Map<string, PublicKey>();
  for (const name of names) {
    let files = [name];
    try {
      if (statSync(name).isDirectory()) {
        const entries = readdirSync(name).filter((entry) => entry.endsWith('.pub'));
        files = entries.sort().map((entry) => join(name, entry));
      }
    } catch (error) {
      throw new UserError(`${name} cannot be read: ${reasonOf(error)}`);
    }
    for (const file of files) {
      const key = readPublicKey(file);
      keys.set(key.id, key);
    }
  }
  return keys;
}

/** The trust that the environment configures; undefined where it configures none. */
export function trustOf(environment: Environment): Trust | undefined {
  if (!demandsTrust(environment)) return undefined;
  const names = (environment[TRUST_VARIABLE] ?? '').split(delimiter);
  const trust = readTrust(names.filter((name) => name !== ''));
  if (trust.size > 0) return trust;
  throw new UserError(
    `${TRUST_VARIABLE} names no key, so no policy can be trusted`,
    'Put a public key into its folder, or unset it.',
  );
}

/** The ids of the trusted keys that signed a bundle. */
export function trustedSigners({ signatures }: Bundle, trust: Trust): readonly string[] {
  return signatures.map(({ id }) => id).filter((id) => trust.has(id));
}
