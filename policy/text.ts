/**
 * Owns: the step from a file's bytes to text that is safe to parse and to show: bounded, UTF-8,
 * without characters that hide or reorder what a reviewer sees. Must not know: YAML.
 */

import { POLICY_BYTES_MAX } from './limits.ts';

/**
 * Control characters but for tab, newline and a return before it; the line separators of Unicode,
 * which some editors break lines at and YAML doesn't; and the overrides of writing direction, which
 * show text in another order than it is read.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;

/** The number of leading bytes that are valid UTF-8, the last character perhaps incomplete. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

export interface TextFault {
  readonly rule: 'too-large' | 'not-text' | 'control-character';
  readonly message: string;
  readonly hint: string;
}

export interface DecodedText {
  /** Without a byte order mark; where there is a fault, the part before it. */
  readonly text: string;
  readonly fault: TextFault | undefined;
}

const SAVE_AS_UTF8 = 'Save the file as UTF-8, and check that this is the file you meant.';

function undecodable(bytes: Uint8Array): DecodedText {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const valid = validPrefix(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true });
  const unseen = FORBIDDEN.exec(before);
  const text = unseen === null ? before : before.slice(0, unseen.index);
  const message = isWide
    ? 'The file is UTF-16, not UTF-8.'
    : `The file is not UTF-8 text: the byte at offset ${valid} is wrong.`;
  return { text, fault: { rule: 'not-text', message, hint: SAVE_AS_UTF8 } };
}

/** The text of a policy file. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > POLICY_BYTES_MAX) {
    const message = `The file has ${bytes.length} bytes; a policy may have ${POLICY_BYTES_MAX}.`;
    const hint = 'Check that this is the file you meant.';
    return { text: '', fault: { rule: 'too-large', message, hint } };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undecodable(bytes);
  }
  const unseen = FORBIDDEN.exec(text);
  if (unseen === null) return { text, fault: undefined };
  const before = text.slice(0, unseen.index);
  const code = unseen[0].codePointAt(0)!;
  if (code === 0) {
    const message = 'The file holds a NUL: it is not text.';
    return { text: before, fault: { rule: 'not-text', message, hint: SAVE_AS_UTF8 } };
  }
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `The file holds the control character ${name}.`;
  const hint = 'Remove it, or write it as an escape in a double-quoted text.';
  return { text: before, fault: { rule: 'control-character', message, hint } };
}
