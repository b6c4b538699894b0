/**
 * Owns: what can be said of a file and of the environment without any cryptography: whether a
 * policy is bundled, and whether keys are configured at all.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Names folders of keys, or keys, with `:` between. */
export const TRUST_VARIABLE = 'BULKHEAD_TRUSTED_KEYS';

/** Sources, image and signatures in base64, and some more. */
export const BUNDLE_BYTES_MAX = 24 * 1024 * 1024;

const SNIFF_BYTES = 64;

/** Whether a file says that it is a bundle, rightly or not. */
export function looksLikeBundle(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x7b) return false;
  const start = Buffer.from(bytes.subarray(0, SNIFF_BYTES)).toString('latin1');
  return /^\{\s*"kind":\s*"bulkhead-bundle"/.test(start);
}

/** Whether only what trusted keys signed may be loaded. */
export function demandsTrust(environment: Environment): boolean {
  // Set to nothing it names no key: then nobody is trusted, and that is told.
  return environment[TRUST_VARIABLE] !== undefined;
}
