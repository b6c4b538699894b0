/**
 * Owns: the end of a file behind its last newline: what a crash leaves of a line, told apart from
 * what no crash leaves.
 * Must not know: chains.
 */

import { plural } from '../text/finding_text.ts';
import { openLine } from './chain.ts';

/** An unfinished last line. */
export interface Torn {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** How each line begins: with its event, or in the first line of a file with its kind. */
const BEGINNINGS = ['{"event":"', '{"kind":"'];

export const countOf = ({ length }: Uint8Array): string => plural(length, 'byte');

/**
 * Whether bytes may be what a crash left of a line: its beginning, or the zeros of a block that was
 * allocated and never written.
 */
export function beginsRecord(bytes: Uint8Array): boolean {
  if (bytes.every((byte) => byte === 0)) return true;
  const start = Buffer.from(bytes.subarray(0, 10)).toString('latin1');
  return BEGINNINGS.some((each) => each.startsWith(start) || start.startsWith(each));
}

/** An unfinished line in words, such as `line 7 of audit.log is unfinished: …`. */
export function tornText({ file, line, bytes }: Torn): string {
  const count = countOf(bytes);
  let what = `${count} that begin a record`;
  if (typeof openLine(bytes) !== 'string') what = `a record of ${count} without its newline`;
  else if (bytes.every((byte) => byte === 0)) what = `${count} of zeros`;
  return `line ${line} of ${file} is unfinished, and not counted: ${what}`;
}
