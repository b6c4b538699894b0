/**
 * Owns: reading files that users name, and writing those they ask for. A file may be too large,
 * endless, a device or a pipe that nobody writes to: none of that takes long or much memory.
 *
 * INVARIANT: no more than the bytes asked for (and one) are ever read or kept. A written file
 * appears under its name complete or not at all.
 * Must not know: what is in the files.
 */

import { randomBytes } from 'node:crypto';
import { accessSync, closeSync, constants, fchmodSync, fstatSync, fsyncSync } from 'node:fs';
import { linkSync, lstatSync, openSync, readSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Terminal } from './terminal.ts';
import { UserError } from './user_error.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** `size` is undefined where the end was not reached. */
  | { readonly kind: 'too-large'; readonly size: number | undefined }
  /** `reason` completes "FILE cannot be read: …". */
  | { readonly kind: 'unreadable'; readonly reason: string };

const CHUNK_BYTES = 64 * 1024;
/** How long a named pipe may have no writer, or one that is silent. */
const NO_WRITER_MS = 1000;
const SILENT_WRITER_MS = 30_000;
const POLL_MS = 5;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a directory',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENXIO: 'it is a socket or a device that is not there',
  EMFILE: 'too many files are open',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the file system is read-only',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Why a file operation failed, in words; what is no failure of one is thrown on. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ERR_INVALID_ARG_VALUE') return 'the name holds a NUL';
  return REASONS[code] ?? (error instanceof Error ? error.message : code);
}

const unreadable = (reason: string): FileContent => ({ kind: 'unreadable', reason });

/** Pieces of a file, added up to a limit. */
class Collector {
  readonly #most: number;
  readonly #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isOver(): boolean {
    return this.#size > this.#most;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (!this.isOver) this.#pieces.push(Uint8Array.from(piece));
  }

  content(): FileContent {
    if (this.isOver) return { kind: 'too-large', size: undefined };
    return { kind: 'bytes', bytes: Buffer.concat(this.#pieces) };
  }
}

/** One read: bytes, 0 at the end, or undefined where a pipe has nothing yet. */
function readPiece(descriptor: number, buffer: Uint8Array): number | undefined {
  try {
    return readSync(descriptor, buffer);
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

async function readPipe(descriptor: number, collector: Collector): Promise<FileContent> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  let waitedMs = 0;
  let hasWriter = false;
  while (!collector.isOver) {
    const count = readPiece(descriptor, buffer);
    if (count !== undefined && count > 0) {
      collector.add(buffer.subarray(0, count));
      hasWriter = true;
      waitedMs = 0;
      continue;
    }
    // An end before any byte can mean that the writer is yet to come.
    if (count === 0 && (hasWriter || waitedMs >= NO_WRITER_MS)) {
      if (hasWriter) break;
      return unreadable('it is a pipe that nobody writes to');
    }
    hasWriter ||= count === undefined;
    if (waitedMs >= SILENT_WRITER_MS) return unreadable('its writer says nothing');
    await sleep(POLL_MS);
    waitedMs += POLL_MS;
  }
  return collector.content();
}

function readRegular(descriptor: number, size: number, collector: Collector): FileContent {
  const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(1024, size + 1)));
  while (!collector.isOver) {
    const count = readPiece(descriptor, buffer);
    if (count === undefined || count === 0) break;
    collector.add(buffer.subarray(0, count));
  }
  return collector.content();
}

function kindFault(stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'it is a directory';
  if (stats.isFile() || stats.isFIFO()) return undefined;
  return 'it is a device or a socket, not a file';
}

async function readNamed(path: string, most: number): Promise<FileContent> {
  // Looked at before it is opened, since opening a device can do things; and again afterwards.
  const fault = kindFault(statSync(path));
  if (fault !== undefined) return unreadable(fault);
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    const openFault = kindFault(stats);
    if (openFault !== undefined) return unreadable(openFault);
    const collector = new Collector(most);
    if (stats.isFIFO()) return await readPipe(descriptor, collector);
    if (stats.size > most) return { kind: 'too-large', size: stats.size };
    return readRegular(descriptor, stats.size, collector);
  } finally {
    closeSync(descriptor);
  }
}

/** A whole regular file that is there already: no pipe is waited for, no link is followed. */
export function readRegularFile(path: string, most: number): FileContent {
  let descriptor: number | undefined;
  try {
    if (!lstatSync(path).isFile()) return unreadable('it is not a regular file');
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unreadable('it is not a regular file');
    if (stats.size > most) return { kind: 'too-large', size: stats.size };
    return readRegular(descriptor, stats.size, new Collector(most));
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

async function readInput(terminal: Terminal, most: number): Promise<FileContent> {
  // Node takes a directory for an empty file here.
  if (terminal.inputIsDirectory()) return unreadable('it is a directory');
  const collector = new Collector(most);
  for await (const piece of terminal.input()) {
    collector.add(piece);
    if (collector.isOver) break;
  }
  return collector.content();
}

/**
 * The content of a file.
 * @param path as the user gave it; `-` is standard input
 * @param most bytes; a file with more is refused, unread where its size is known
 */
export async function readContent(
  path: string,
  most: number,
  terminal: Terminal,
): Promise<FileContent> {
  try {
    if (path === STANDARD_INPUT) return await readInput(terminal, most);
    return await readNamed(path, most);
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

/** The bytes of a file where that is known before it is read; 0 where it isn't. */
export function bytesBefore(path: string): number {
  if (path === STANDARD_INPUT) return 0;
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // Whoever reads it says why it can't be read.
    return 0;
  }
}

/** Why a file can't be written: it is its folder that isn't there. */
export function writeReasonOf(error: unknown): string {
  return codeOf(error) === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
}

/**
 * Where a file is to be written: through symbolic links, and only over a regular file.
 * @throws UserError, or what the file system says
 */
export function targetOf(path: string): string {
  if (path === '') throw new UserError('"" cannot be written: it is no name of a file');
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present === undefined) return path;
  const target = realpathSync(path);
  if (statSync(target).isFile()) return target;
  throw new UserError(`${path} cannot be written: it is not a regular file`);
}

/** Whether two names stand for one file. */
export function isSameFile(one: string, other: string): boolean {
  const a = statSync(one, { throwIfNoEntry: false, bigint: true });
  const b = statSync(other, { throwIfNoEntry: false, bigint: true });
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Names a file that was written beside its place; never over another. */
function nameNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw alreadyThere(path);
    // Not every file system has links: there, what appears in this moment would be replaced.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw alreadyThere(path);
    renameSync(temporary, path);
  }
}

const alreadyThere = (path: string): UserError =>
  new UserError(
    `${path} is there already, and nothing is overwritten unasked`,
    'Give another name with -o, or --force to replace it.',
  );

/**
 * Writes a file that a user asked for by name: like `writeAtomically`, but what is there already is
 * replaced only by force.
 */
export function writeOutput(
  path: string,
  bytes: Uint8Array,
  mode: number,
  isForced: boolean,
): void {
  write(path, bytes, mode, isForced);
}

/**
 * Writes a file in one step: beside its place, flushed to the disk, then renamed.
 * @param mode of the new file, before the user's umask; `kept` is that of the file that is there,
 *   which its user must be allowed to write
 * @throws UserError where it can't be written; nothing is left behind then
 */
export function writeAtomically(path: string, bytes: Uint8Array, mode: number | 'kept'): void {
  write(path, bytes, mode, true);
}

function write(path: string, bytes: Uint8Array, mode: number | 'kept', mayReplace: boolean): void {
  let temporary: string | undefined;
  try {
    if (!mayReplace && lstatSync(path, { throwIfNoEntry: false })) throw alreadyThere(path);
    const target = targetOf(path);
    if (mode === 'kept') accessSync(target, constants.W_OK);
    const name = join(dirname(target), `.bulkhead-${randomBytes(8).toString('hex')}.tmp`);
    const descriptor = openSync(name, 'wx', mode === 'kept' ? 0o600 : mode);
    temporary = name;
    try {
      if (mode === 'kept') fchmodSync(descriptor, statSync(target).mode & 0o7777);
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mayReplace) {
      renameSync(name, target);
      temporary = undefined;
    } else nameNew(name, target);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be written: ${writeReasonOf(error)}`);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}
