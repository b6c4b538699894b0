/**
 * Owns: the chain of an audit log: each line holds its number, the hash of the line before, and the
 * hash of itself. Whoever changes a line changes its hash; whoever changes that, too, breaks the
 * next line.
 *
 * A line is `{…,"seq":N,"prev":"HASH","hash":"HASH"}`. Its hash is SHA-256 over a fixed prefix and
 * the line's bytes up to `,"hash"`, so nothing has to be parsed or written anew to check one.
 * Must not know: files, what events say.
 */

import { createHash } from 'node:crypto';
import { isFields } from './events.ts';
import type { AuditEvent } from './events.ts';

/** What the first line of a log follows. */
export const NO_HASH = '0'.repeat(64);

/** So that no hash of a line is also the hash of something else that we hash. */
const DOMAIN = 'bulkhead-audit-line-1\n';

/** `,"hash":"` and 64 digits and `"}`. */
const TAIL = /^,"hash":"([0-9a-f]{64})"\}$/;
const TAIL_LENGTH = 9 + 64 + 2;

/** The place of a line in its chain. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first line. */
export const NO_LINK: Link = { seq: -1, hash: NO_HASH };

const hashOf = (body: Uint8Array): string =>
  createHash('sha256').update(DOMAIN).update(body).digest('hex');

/** The line of an event behind another line, without its newline, and its place. */
export function seal(event: AuditEvent, previous: Link): { readonly line: string; link: Link } {
  const seq = previous.seq + 1;
  const body = JSON.stringify({ ...event, seq, prev: previous.hash }).slice(0, -1);
  const hash = hashOf(Buffer.from(body));
  return { line: `${body},"hash":"${hash}"}`, link: { seq, hash } };
}

/** What is said of a line that has the form of one, and another hash. */
export const EDITED = 'it was edited: its hash is not that of its content';

export interface OpenedLine {
  readonly link: Link;
  /** The hash of the line that it says it follows. */
  readonly prev: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What a line says of itself; a sentence where it is no line of a log, or was changed. */
export function openLine(bytes: Uint8Array): OpenedLine | string {
  const bodyLength = bytes.length - TAIL_LENGTH;
  if (bodyLength < 0) return 'it is no line of an audit log';
  const tail = TAIL.exec(Buffer.from(bytes.subarray(bodyLength)).toString('latin1'));
  if (tail === null) return 'it is no line of an audit log';
  const hash = tail[1] ?? '';
  if (hashOf(bytes.subarray(0, bodyLength)) !== hash) return EDITED;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return 'it is no line of an audit log';
  }
  if (!isFields(value)) return 'it is no line of an audit log';
  const { seq, prev } = value;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || typeof prev !== 'string') {
    return 'it does not say which line it follows';
  }
  return { link: { seq, hash }, prev, value };
}
