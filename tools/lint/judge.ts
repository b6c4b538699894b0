/**
 * Owns: the way from a reading of a policy to what check and lint print: waivers applied, by a date
 * that can be given, so that an answer can be repeated.
 */

import { isDay } from '../../policy/check_exceptions.ts';
import type { Finding } from '../../policy/finding.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { applyWaivers } from '../../policy/waivers.ts';
import type { WaivedFindings } from '../../policy/waivers.ts';
import { UserError } from '../user_error.ts';
import type { Options } from '../verbs/verb.ts';

/** The day that counts: the one place where the clock is read. */
export function dayOf(options: Options): string {
  const given = options.find('now');
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (!isDay(given)) throw new UserError(`--now takes a day such as 2027-01-31, not ${given}`);
  return given;
}

/** The findings of a reading with others, waivers applied. */
export function judged(
  { model, findings }: Pick<PolicyReading, 'model' | 'findings'>,
  more: readonly Finding[],
  day: string,
  isLookedFor: (rule: string) => boolean,
): WaivedFindings {
  const all = [...findings, ...more].toSorted(
    (a, b) => a.span.file - b.span.file || a.span.offset - b.span.offset,
  );
  // Without a policy there are no waivers to go by, and its errors can't be waived.
  return model === undefined
    ? { findings: all, waived: [] }
    : applyWaivers(model, all, day, isLookedFor);
}

/** What the summary says of findings that were waived. */
export function waivedRemarks(count: number): string[] {
  return count === 0 ? [] : [`${count} waived`];
}
