/**
 * Owns: the way from a bundle to a policy, and the refusal of what isn't one where keys are
 * configured.
 * INVARIANT: a reading comes out only if every signature is good, and where keys are configured, if
 * enough of them are by trusted keys.
 */

import { join } from 'node:path';
import { readPolicy } from '../../policy/read.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { includeFromFiles } from '../include.ts';
import type { SignedReading } from '../policy_file.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { readBundle } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { looksLikeBundle } from './sniff.ts';
import type { Environment } from './sniff.ts';
import { trustOf, trustedSigners } from './trust.ts';

/** Reads the sources in a bundle. Findings name them as if the bundle were a folder. */
export function readBundled(path: string, { files }: Bundle): PolicyReading {
  const bytes = new Map(files.map((file) => [join(path, file.name), file.bytes]));
  const [first] = files;
  const name = join(path, first.name);
  return readPolicy(name, first.bytes, includeFromFiles(bytes, name));
}

/** Why a policy is not the one that its bundle says it is, or undefined. */
export function faultOfFacts(bundle: Bundle, { model }: PolicyReading): string | undefined {
  if (model === undefined) return undefined;
  const version = model.version.join('.');
  if (bundle.name === model.name && bundle.version === version) return undefined;
  const said = `${bundle.name} ${bundle.version}`;
  return `it says that it holds ${said}, and holds ${model.name} ${version}`;
}

/** How many trusted keys must have signed a policy. */
export const approvalsOf = ({ model }: PolicyReading): number => Math.max(1, model?.approvals ?? 1);

/**
 * Reads a policy that is bundled, or that had to be.
 * @throws UserError where it was changed, or is not signed by whom it must be
 */
export function readSigned(
  path: string,
  bytes: Uint8Array,
  environment: Environment,
): SignedReading {
  const trust = trustOf(environment);
  if (!looksLikeBundle(bytes)) {
    throw new UserError(
      `${path} is refused: it is not signed, and only what the configured keys signed is loaded`,
      'Sign it with `bulkhead sign`.',
    );
  }
  const read = readBundle(bytes);
  if (!read.ok) throw new UserError(`${path} is refused: ${read.message}`);
  const { bundle } = read;
  const reading = readBundled(path, bundle);
  const fault = faultOfFacts(bundle, reading);
  if (fault !== undefined) throw new UserError(`${path} is refused: ${fault}`);
  if (trust === undefined) return { ...reading, image: bundle.image };
  const signers = trustedSigners(bundle, trust);
  const needed = approvalsOf(reading);
  if (signers.length < needed) {
    throw new UserError(
      `${path} is refused: ${plural(signers.length, 'trusted key')} signed it, ` +
        `and it needs ${needed}`,
      'See `bulkhead verify`; another holder of a key can add a signature with `bulkhead sign`.',
    );
  }
  return { ...reading, signers, image: bundle.image };
}
