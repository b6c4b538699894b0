/**
 * Owns: the bundle: a policy's sources, its image and signatures over both in one file of JSON.
 * README.md beside this describes it for other programs.
 *
 * INVARIANT: a bundle has one spelling. What is read is written anew and compared byte by byte, and
 * every signature must be one, trusted or not: so no byte can be changed without being noticed.
 * Must not know: which keys are trusted, what a policy means.
 */

import { createHash, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import { publicKeyFrom } from './keys.ts';
import type { PrivateKey } from './keys.ts';

export const BUNDLE_KIND = 'bulkhead-bundle';
export const BUNDLE_VERSION = 1;
const ALGORITHM = 'Ed25519';

/** So that no signature of a bundle is also one of something else. */
const DOMAIN = 'bulkhead-bundle-signature-1\n';

const FILES_MAX = 1_000;
const SIGNATURES_MAX = 100;

export interface SourceFile {
  /** Relative to the folder of the first, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Signature {
  /** The id of the key. */
  readonly id: string;
  readonly key: Uint8Array;
  readonly signature: Uint8Array;
}

/** What is signed. */
export interface BundleContent {
  readonly name: string;
  readonly version: string;
  /** The policy's file, then those that it includes. */
  readonly files: readonly SourceFile[];
  readonly image: Uint8Array;
}

export interface Bundle extends BundleContent {
  readonly signatures: readonly Signature[];
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (encoded: string): Uint8Array => Uint8Array.from(Buffer.from(encoded, 'base64'));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function contentJson({ name, version, files, image }: BundleContent) {
  return {
    policy: { name, version, hash: sha256(image) },
    files: files.map((file) => ({ name: file.name, content: base64(file.bytes) })),
    image: base64(image),
  };
}

/** The bytes that a signature is over. */
const signedBytes = (content: BundleContent): Uint8Array =>
  Buffer.from(DOMAIN + JSON.stringify(contentJson(content)));

/** A bundle as it stands in a file. */
export function writeBundle(bundle: Bundle): Uint8Array {
  const json = {
    kind: BUNDLE_KIND,
    version: BUNDLE_VERSION,
    ...contentJson(bundle),
    signatures: bundle.signatures.map(({ id, key, signature }) => ({
      id,
      algorithm: ALGORITHM,
      key: base64(key),
      signature: base64(signature),
    })),
  };
  return Buffer.from(`${JSON.stringify(json, undefined, 2)}\n`);
}

/** Signs. One that the key had made before is replaced. */
export function signBundle(bundle: Bundle, { key, publicKey }: PrivateKey): Bundle {
  const signature = Uint8Array.from(signBytes(null, signedBytes(bundle), key));
  const others = bundle.signatures.filter(({ id }) => id !== publicKey.id);
  const own = { id: publicKey.id, key: publicKey.raw, signature };
  const signatures = [...others, own].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...bundle, signatures };
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Malformed extends Error {
  override readonly name = 'Malformed';
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Malformed();
  return value;
}

function list(value: unknown, most: number): readonly Fields[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) throw new Malformed();
  if (!value.every(isFields)) throw new Malformed();
  return value;
}

function fromJson(value: unknown): Bundle {
  if (!isFields(value) || !isFields(value['policy'])) throw new Malformed();
  const { policy, files, image, signatures } = value;
  return {
    name: text(policy['name']),
    version: text(policy['version']),
    files: list(files, FILES_MAX).map(({ name, content }) => ({
      name: text(name),
      bytes: bytesOf(text(content)),
    })),
    image: bytesOf(text(image)),
    signatures: list(signatures, SIGNATURES_MAX).map(({ id, key, signature }) => ({
      id: text(id),
      key: bytesOf(text(key)),
      signature: bytesOf(text(signature)),
    })),
  };
}

export type BundleReading =
  | { readonly ok: true; readonly bundle: Bundle }
  | {
      readonly ok: false;
      /** `unknown`: of a kind or version that is not read here; otherwise it was changed. */
      readonly kind: 'unknown' | 'changed';
      /** A sentence that calls the bundle "it". */
      readonly message: string;
    };

const changed = (message: string): BundleReading => ({ ok: false, kind: 'changed', message });

function parsed(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}

function faultOfSignatures(bundle: Bundle): string | undefined {
  const content = signedBytes(bundle);
  let before = '';
  for (const { id, key, signature } of bundle.signatures) {
    const publicKey = publicKeyFrom(key);
    if (publicKey?.id !== id) return 'it has a signature whose key does not bear its name';
    if (id <= before) return 'its signatures are not in the order of their keys, each once';
    before = id;
    if (!verifyBytes(null, content, publicKey.key, signature)) {
      return `it has a signature that is not one: that of key ${id.slice(0, 16)}`;
    }
  }
  return undefined;
}

/** Reads a bundle and checks every signature in it; whose they are is another question. */
export function readBundle(bytes: Uint8Array): BundleReading {
  const value = parsed(bytes);
  if (!isFields(value)) return changed('it is not JSON: it was cut off or edited');
  const { kind, version } = value;
  if (kind !== BUNDLE_KIND) return { ok: false, kind: 'unknown', message: 'it is no bundle' };
  if (version !== BUNDLE_VERSION) {
    const message = `it is a bundle of version ${String(version)}; this reads ${BUNDLE_VERSION}`;
    return { ok: false, kind: 'unknown', message };
  }
  let bundle: Bundle;
  try {
    bundle = fromJson(value);
  } catch (error) {
    if (error instanceof Malformed) return changed('it does not have the form of a bundle');
    throw error;
  }
  if (Buffer.compare(writeBundle(bundle), bytes) !== 0) {
    return changed('it is not as it was signed: it was edited, or written by something else');
  }
  const fault = faultOfSignatures(bundle);
  return fault === undefined ? { ok: true, bundle } : changed(fault);
}
