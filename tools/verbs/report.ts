/**
 * Owns: `bulkhead report`: everything about a policy in one HTML file, for the audit folder.
 */

import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';
import { documentOutput } from '../report/output.ts';
import { dossierOf } from '../report/dossier.ts';
import { factsOf } from '../report/facts.ts';
import { figuresOf } from '../report/figures.ts';
import { reportPage } from '../report/report_page.ts';
import { forEachFile, worst } from '../inputs.ts';
import { readPolicyFile, soundOrTold } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';

/** The date to print, as the user gave it: a report knows no other. */
function dateOf(options: Options): string | undefined {
  const date = options.find('now');
  if (date === undefined) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDate) throw new UserError('--now takes a date such as 2026-01-31');
  return date;
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, terminal } = invocation;
  const date = dateOf(options);
  const format = options.text('format');
  const output = documentOutput(invocation, format);
  return forEachFile(invocation, async (path) => {
    const reading = await readPolicyFile(path, terminal);
    const sound = soundOrTold(invocation, path, reading);
    if (sound === undefined) return EXIT.failed;
    const { findings } = reading;
    const dossier = await dossierOf({ path, ...sound, findings }, date, terminal);
    const figures = figuresOf(dossier);
    if (format === 'html') output.put(path, await reportPage(dossier));
    else if (format === 'json') output.put(path, `${toJson(factsOf(dossier))}\n`);
    else {
      const lines = figures.map(({ value, what }) => `${value} ${what}\n`).join('');
      output.put(path, `${neutralise(`${dossier.model.name}:`)}\n${lines}`);
    }
    await terminal.flushed();
    return worst(figures.some(({ look }) => look === 'bad') ? EXIT.failed : EXIT.clean);
  });
}
