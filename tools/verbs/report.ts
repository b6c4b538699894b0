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
import { forEachPolicy } from '../inputs.ts';
import type { Dossier } from '../report/dossier.ts';
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

function textOf(dossier: Dossier): string {
  const { model, policy } = dossier;
  const head = `${neutralise(model.name)} ${model.version.join('.')}, image ${policy.image.hash}\n`;
  return (
    head +
    figuresOf(dossier)
      .map(({ value, what }) => `${value} ${what}\n`)
      .join('')
  );
}

export function run(invocation: Invocation): Promise<number> {
  const { options, terminal, progress } = invocation;
  const date = dateOf(options);
  const format = options.text('format');
  const output = documentOutput(invocation, format);
  return forEachPolicy(invocation, async (sound, path) => {
    const dossier = await dossierOf({ path, ...sound }, date, terminal, progress);
    const isBad = figuresOf(dossier).some(({ look }) => look === 'bad');
    const exitCode = isBad ? EXIT.failed : EXIT.clean;
    const facts = factsOf(dossier);
    if (options.isJson && !output.isToFiles) return { exitCode, json: { ...facts } };
    const text = {
      html: () => reportPage(dossier),
      json: () => Promise.resolve(`${toJson(facts)}\n`),
      text: () => Promise.resolve(textOf(dossier)),
    };
    progress.begin('writing the report');
    const write = format === 'html' || format === 'json' ? text[format] : text.text;
    return { ...output.put(path, await write()), exitCode };
  });
}
