/**
 * Owns: the highest version of each policy that was in force here, kept across runs, so that an old
 * one is not put back though its signatures are still good.
 * INVARIANT: what can't be read is refused, and never taken for nothing seen.
 */

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFolders } from '../../arch/folders.ts';
import { reasonOf, writeAtomically, writeReasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';
import type { Environment } from './sniff.ts';

export type Version = readonly [major: number, minor: number];

const KIND = 'bulkhead-policy-versions';
const FORMAT = 1;
const VERSION = /^(\d{1,9})\.(\d{1,9})$/;

export const versionText = (version: Version): string => version.join('.');

export function readVersion(text: string): Version | undefined {
  const match = VERSION.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

const isOlder = (one: Version, other: Version): boolean =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);

/** Where versions are kept: in the user's folder for state. */
export function versionsFile(environment: Environment): string {
  const state = environment['XDG_STATE_HOME'] ?? '';
  const folder = state === '' ? join(environment['HOME'] ?? homedir(), '.local', 'state') : state;
  return join(folder, 'bulkhead', 'policy_versions.json');
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(path: string, text: string): Map<string, Version> {
  const fault = (): UserError =>
    new UserError(
      `${path} does not say which versions were in force: it was cut off or edited`,
      'Find out why. Without the file, any version is taken.',
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault();
  }
  if (!isFields(value) || value['kind'] !== KIND || value['version'] !== FORMAT) throw fault();
  const { policies } = value;
  if (!Array.isArray(policies)) throw fault();
  const versions = new Map<string, Version>();
  for (const each of policies) {
    if (!isFields(each) || typeof each['name'] !== 'string') throw fault();
    const version = typeof each['highest'] === 'string' ? readVersion(each['highest']) : undefined;
    if (version === undefined) throw fault();
    versions.set(each['name'], version);
  }
  return versions;
}

export class PolicyVersions {
  readonly #path: string;
  readonly #highest: Map<string, Version>;

  constructor(environment: Environment) {
    this.#path = versionsFile(environment);
    let text: string | undefined;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isAbsent) throw new UserError(`${this.#path} cannot be read: ${reasonOf(error)}`);
    }
    this.#highest = text === undefined ? new Map<string, Version>() : parse(this.#path, text);
  }

  /** The version that forbids an older one; undefined where none does. */
  newerThan(name: string, version: Version): Version | undefined {
    const highest = this.#highest.get(name);
    return highest !== undefined && isOlder(version, highest) ? highest : undefined;
  }

  /** Remembers that a version is in force, also an older one that was allowed. */
  note(name: string, version: Version): void {
    const known = this.#highest.get(name);
    if (known !== undefined && versionText(known) === versionText(version)) return;
    this.#highest.set(name, version);
    const policies = [...this.#highest]
      .map(([each, highest]) => ({ name: each, highest: versionText(highest) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const text = JSON.stringify({ kind: KIND, version: FORMAT, policies }, undefined, 2);
    try {
      makeFolders(dirname(this.#path), 0o700);
    } catch (error) {
      throw new UserError(`${this.#path} cannot be written: ${writeReasonOf(error)}`);
    }
    writeAtomically(this.#path, Buffer.from(`${text}\n`), 0o600);
  }
}
