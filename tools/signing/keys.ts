/**
 * Owns: the keys that policies are signed with: Ed25519, as Node's own cryptography makes and
 * checks them. Private keys are PKCS#8 in PEM, public ones SPKI in PEM.
 * INVARIANT: nothing of a private key is in any message; one that others could read is refused.
 */

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, rmSync } from 'node:fs';
import { writeSync } from 'node:fs';
import { reasonOf, writeReasonOf } from '../files.ts';
import { UserError } from '../user_error.ts';

/** Bytes of a public key as it stands in a bundle. */
const PUBLIC_BYTES = 32;
const KEY_FILE_MAX = 16 * 1024;
/** Who else than the owner could read, write or run it. */
const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;

export interface PublicKey {
  /** SHA-256 over the key's 32 bytes, in hex: its name everywhere. */
  readonly id: string;
  readonly raw: Uint8Array;
  readonly key: KeyObject;
}

export interface PrivateKey {
  readonly key: KeyObject;
  readonly publicKey: PublicKey;
}

export const keyId = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex');

/** How much of a key's id people read. */
export const shortId = (id: string): string => id.slice(0, 16);

function publicKeyOf(key: KeyObject): PublicKey | undefined {
  if (key.asymmetricKeyType !== 'ed25519') return undefined;
  const { x } = key.export({ format: 'jwk' });
  if (x === undefined) return undefined;
  const raw = Uint8Array.from(Buffer.from(x, 'base64url'));
  return raw.length === PUBLIC_BYTES ? { id: keyId(raw), raw, key } : undefined;
}

/** A public key from its 32 bytes; undefined for what is none. */
export function publicKeyFrom(raw: Uint8Array): PublicKey | undefined {
  if (raw.length !== PUBLIC_BYTES) return undefined;
  const x = Buffer.from(raw).toString('base64url');
  try {
    return publicKeyOf(createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
  } catch {
    return undefined;
  }
}

interface KeyFile {
  readonly text: string;
  readonly mode: number;
}

function readKeyFile(path: string): KeyFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UserError(`${path} cannot be read: it is no regular file`);
    const bytes = Buffer.alloc(KEY_FILE_MAX + 1);
    const count = readSync(descriptor, bytes);
    if (count > KEY_FILE_MAX) throw new UserError(`${path} is too large for a key`);
    return { text: bytes.toString('latin1', 0, count), mode: stats.mode };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path || '""'} cannot be read: ${reasonOf(error)}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads the key that signs. Throws a UserError for what is none, or what others could read. */
export function readPrivateKey(path: string): PrivateKey {
  const { text, mode } = readKeyFile(path);
  if (text.includes('PUBLIC KEY')) {
    throw new UserError(
      `${path} holds a public key, and the private one signs`,
      'Name the file beside it without .pub; keep it secret.',
    );
  }
  if ((mode & OTHERS) !== 0) {
    throw new UserError(
      `${path} can be used by others than its owner: a key like that proves nothing`,
      `Make a new one, or if nobody had it: chmod 600 ${path}`,
    );
  }
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey({ key: text, format: 'pem' });
  } catch {
    // What it holds is not for a message.
  }
  const publicKey = key && publicKeyOf(createPublicKey(key));
  if (key === undefined || publicKey === undefined) {
    throw new UserError(
      `${path} holds no Ed25519 private key in PEM`,
      'Make one with `bulkhead keygen -o FILE`.',
    );
  }
  return { key, publicKey };
}

/**
 * Reads a key that is trusted. Throws a UserError for what is none, or what others could change.
 */
export function readPublicKey(path: string): PublicKey {
  const { text, mode } = readKeyFile(path);
  if ((mode & OTHERS_WRITE) !== 0) {
    throw new UserError(
      `${path} can be changed by others than its owner: it cannot be trusted`,
      `Look at what it holds, and then: chmod go-w ${path}`,
    );
  }
  if (text.includes('PRIVATE KEY')) {
    throw new UserError(`${path} holds a private key`, 'Name the public one, which ends in .pub.');
  }
  let key: KeyObject | undefined;
  try {
    key = createPublicKey({ key: text, format: 'pem' });
  } catch {
    // Said below.
  }
  const publicKey = key && publicKeyOf(key);
  if (publicKey !== undefined) return publicKey;
  throw new UserError(`${path} holds no Ed25519 public key in PEM`);
}

function writeNew(path: string, text: string, mode: number): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'wx', mode);
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UserError(`${path} is there already: a key is never overwritten`);
    }
    if (descriptor !== undefined) rmSync(path, { force: true });
    throw new UserError(`${path || '""'} cannot be written: ${writeReasonOf(error)}`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Makes a pair of keys: the private one in a file, the public one beside it with `.pub`. */
export function generateKey(path: string): PublicKey {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = publicKeyOf(pair.publicKey);
  if (publicKey === undefined) throw new Error('a new key is none');
  writeNew(path, String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })), 0o600);
  try {
    writeNew(`${path}.pub`, String(pair.publicKey.export({ type: 'spki', format: 'pem' })), 0o644);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return publicKey;
}
