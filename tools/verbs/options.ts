/**
 * Owns: the options that verbs have in common.
 */

import type { VerbOption } from './verb.ts';

/** What every verb that prints has, with at least `text` and `json`. */
export const formats = (...choices: string[]): VerbOption => ({
  flags: '--format <format>',
  summary: 'how to print',
  choices,
  standard: choices[0],
});

export const quiet = (summary: string): VerbOption => ({ flags: '-q, --quiet', summary });

/** For verbs whose `-o` refuses to replace a file. */
export const FORCE: VerbOption = {
  flags: '--force',
  summary: 'replace the file that -o names, where it is there already',
};

export const NOW: VerbOption = {
  flags: '--now <date>',
  summary: 'the day by which waivers expire, as YYYY-MM-DD; without it, today (UTC)',
};

export const COLOUR: VerbOption = {
  flags: '--color <when>',
  summary: 'colour text output; `auto` is on a terminal without NO_COLOR',
  choices: ['auto', 'always', 'never'],
  standard: 'auto',
};

export const ALLOW_ROLLBACK: VerbOption = {
  flags: '--allow-rollback <name@version>',
  summary: 'start with this older version of a signed policy; can be given again',
  isList: true,
};
