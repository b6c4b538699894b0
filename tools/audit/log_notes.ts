/**
 * Owns: what is to be said of a log that is as it was written: whether its runs came to an end, and
 * what of it was not counted.
 * Must not know: faults, how anything is printed.
 */

import { plural } from '../text/finding_text.ts';
import type { LogFacts } from './read_log.ts';
import { tornText } from './torn.ts';

/** Runs before the last that have no end, a phrase with place each. */
export function cutRunTexts({ cutRuns, moreCutRuns }: LogFacts): readonly string[] {
  const texts = cutRuns.map(
    ({ file, line }) => `${file}:${line}: the run that begins here was cut off`,
  );
  if (moreCutRuns > 0) texts.push(`${plural(moreCutRuns, 'more run')} cut off`);
  return texts;
}

/** Everything that is worth a note, each a phrase. */
export function logNotes(facts: LogFacts): readonly string[] {
  const notes = [...cutRunTexts(facts)];
  if (facts.state === 'open') notes.push('the log is open: its run still goes on, or was cut off');
  if (facts.torn !== undefined) notes.push(tornText(facts.torn));
  if (facts.continues !== undefined) {
    notes.push(`it continues ${facts.continues}, which was not given and is not checked`);
  }
  return notes;
}
