/**
 * Owns: what waivers do to findings: one that is in force hides what it names, one that is not is
 * an error, and one that names nothing is a warning.
 * INVARIANT: only warnings and violated invariants are ever hidden.
 * Must not know: today's date, but as it is told.
 */

import { INVARIANT_WAIVER } from './check_exceptions.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';
import type { PolicyModel, WaiverModel } from './model.ts';
import { shown } from './names.ts';

export interface Waived {
  readonly finding: Finding;
  readonly waiver: WaiverModel;
}

export interface WaivedFindings {
  /** What is left, and what is found out about the waivers themselves; by file and position. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
}

/** The id of the finding that an invariant is violated. */
export const VIOLATED = 'invariant-violated';

function isMeant(waiver: WaiverModel, { rule, severity, about }: Finding): boolean {
  const isWaivable = severity === 'warning' || rule === VIOLATED;
  const named = waiver.rule === INVARIANT_WAIVER ? VIOLATED : waiver.rule;
  return isWaivable && rule === named && (waiver.about === undefined || waiver.about === about);
}

/** The waiver that accepts for now that an invariant does not hold; undefined where none does. */
export function invariantWaiver(
  { waivers }: Pick<PolicyModel, 'waivers'>,
  invariant: string,
  today: string,
): WaiverModel | undefined {
  return waivers.find(
    ({ rule, about, expires }) =>
      rule === INVARIANT_WAIVER && about === invariant && expires >= today,
  );
}

/** What a waiver says it is about, in words. */
function subjectOf({ rule, about }: WaiverModel): string {
  return about === undefined ? rule : `${rule} of ${shown(about)}`;
}

/**
 * Applies a policy's waivers to its findings.
 * @param today as `YYYY-MM-DD`
 * @param isLookedFor whether findings of a rule were looked for: only then does it say something
 *   that a waiver hides none
 */
export function applyWaivers(
  { waivers, files }: PolicyModel,
  findings: readonly Finding[],
  today: string,
  isLookedFor: (rule: string) => boolean,
): WaivedFindings {
  if (waivers.length === 0) return { findings, waived: [] };
  const waived: Waived[] = [];
  const used = new Set<WaiverModel>();
  const inForce = waivers.filter((waiver) => waiver.expires >= today);
  const left = findings.filter((finding) => {
    const meant = inForce.filter((waiver) => isMeant(waiver, finding));
    for (const waiver of meant) used.add(waiver);
    if (meant[0] !== undefined) waived.push({ finding, waiver: meant[0] });
    return meant.length === 0;
  });
  const own = new Findings(files[0] ?? '');
  for (const file of files.slice(1)) own.addFile(file);
  for (const waiver of waivers) {
    if (waiver.expires < today) {
      const message = `The waiver of ${subjectOf(waiver)} expired on ${waiver.expires}.`;
      const hint = 'Mend what it is about and remove it, or decide on it anew with another day.';
      own.add('waiver-expired', waiver.span, message, hint, waiver.about);
    } else if (!used.has(waiver)) {
      const rule = waiver.rule === INVARIANT_WAIVER ? VIOLATED : waiver.rule;
      if (!isLookedFor(rule)) continue;
      const message = `The waiver of ${subjectOf(waiver)} hides nothing.`;
      own.add('useless-waiver', waiver.span, message, 'Remove it.', waiver.about);
    }
  }
  const all = [...left, ...own.sorted()];
  return {
    findings: all.toSorted((a, b) => a.span.file - b.span.file || a.span.offset - b.span.offset),
    waived,
  };
}
