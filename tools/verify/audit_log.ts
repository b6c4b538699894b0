/**
 * Owns: what `bulkhead verify` says about an audit log: whether it is as it was written. The
 * options of `bulkhead audit verify` say more.
 */

import { logNotes } from '../audit/log_notes.ts';
import { NoLog, readLog } from '../audit/read_log.ts';
import { STANDARD_INPUT } from '../files.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import type { Verification, VerifyRequest } from './kinds.ts';

/** Verifies a log from its file: it may go on in others. */
export async function verify({ invocation, path }: VerifyRequest): Promise<Verification> {
  if (path === STANDARD_INPUT) {
    throw new UserError('a log is verified from its file', 'Or say `bulkhead audit verify -`.');
  }
  try {
    const facts = await readLog([path], invocation.terminal, () => undefined, invocation.progress);
    const { files, records, faults, state, head, cutRuns } = facts;
    const json = { files, records, state, head: head ?? null, cutRuns, faults };
    if (faults.length === 0) {
      const where = plural(files.length, 'file');
      const notes = logNotes(facts).map((note) => `note: ${neutralise(note)}\n`);
      const text = `verified: ${plural(records, 'record')} in ${where}, ${state}\n`;
      return { isGood: true, text: text + notes.join(''), json };
    }
    const lines = faults.map(({ file, line, message }) =>
      neutralise(`refused: ${file}:${line}: ${message}`),
    );
    return { isGood: false, text: `${lines.join('\n')}\n`, json };
  } catch (error) {
    if (error instanceof NoLog) throw new UserError(error.message);
    throw error;
  }
}
