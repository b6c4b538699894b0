/**
 * Owns: `bulkhead verify`: whether a file is what it claims to be. What kind of file it is, its own
 * `kind` says; each kind has code of its own.
 */

import { AUDIT_KIND } from '../audit/events.ts';
import { STANDARD_INPUT, readContent } from '../files.ts';
import { toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { KINDS } from '../verify/kinds.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

/** Bytes of a file that is read whole. */
const BYTES_MAX = 256 * 1024 * 1024;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What JSON makes of a file, or of its first line. */
function contentOf(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString('utf8');
  const newline = text.indexOf('\n');
  return parse(text) ?? (newline < 0 ? undefined : parse(text.slice(0, newline)));
}

function kindOf(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  // A log whose first line was removed is one all the same, and is told to be cut.
  if (!('kind' in content)) return 'seq' in content && 'prev' in content ? AUDIT_KIND : undefined;
  return typeof content.kind === 'string' ? content.kind : undefined;
}

export async function run(invocation: Invocation): Promise<number> {
  const { operands, options, terminal } = invocation;
  const [path = STANDARD_INPUT, ...others] = operands;
  const read = await readContent(path, BYTES_MAX, terminal);
  if (read.kind === 'unreadable') throw new UserError(`${path} cannot be read: ${read.reason}`);
  if (read.kind === 'too-large') {
    throw new UserError(`${path} has more than ${BYTES_MAX} bytes, too many to be verified`);
  }
  const content = contentOf(read.bytes);
  const kind = kindOf(content);
  const known = KINDS.find((each) => each.kind === kind);
  if (known === undefined) {
    const names = KINDS.map(({ name }) => name).join(', ');
    const what = kind === undefined ? 'says no kind' : `is of the kind ${JSON.stringify(kind)}`;
    throw new UserError(`${path} ${what}, which is not verified here`, `It could be ${names}.`);
  }
  const verifier = await known.load();
  const bytes = read.bytes;
  const found = await verifier.verify({ invocation, path, bytes, content, others });
  if (found === undefined) return EXIT.failed;
  if (options.isJson) terminal.out(`${toJson({ kind, ok: found.isGood, ...found.json })}\n`);
  else if (!options.flag('quiet') || !found.isGood) terminal.out(found.text);
  return found.isGood ? EXIT.clean : EXIT.failed;
}
