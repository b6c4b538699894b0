/**
 * Owns: making fixes until nothing more can be fixed. Each is tried and judged: its finding must be
 * gone, there must be no more errors than before, and a policy without errors must decide as it
 * did.
 * INVARIANT: what is returned was read and judged; a fix that failed leaves no trace.
 * Must not know: files, how any rule is fixed.
 */

import type { Finding } from '../../policy/finding.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { plural } from '../text/finding_text.ts';
import { applySplices, overlap } from '../policy_source/splice.ts';
import type { Fix, FileSplice } from './fix.ts';
import { Sources } from './fix.ts';
import { meaningOf } from './meaning.ts';
import { fixesOf } from './registry.ts';

/** Rounds of fixes: what one reveals is fixed in the next. */
const ROUNDS_MAX = 20;
/** Fixes that are tried alone after several together have failed. */
const ALONE_MAX = 50;

/** Reads a policy of which the files with these names have these texts, and others their own. */
export type Read = (texts: ReadonlyMap<string, string>) => PolicyReading;

export interface Wishes {
  /** The rules to fix; empty for all. */
  readonly rules: ReadonlySet<string>;
  /** Whether fixes that may change decisions, or are a guess, are made too. */
  readonly isUnsafe: boolean;
}

export interface Applied {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixOutcome {
  /** The files that were changed, by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Applied[];
  /** Of the texts as they are now. */
  readonly reading: PolicyReading;
  /** Findings that have fixes which were not made, because they are not safe. */
  readonly unsafe: number;
}

const keyOf = ({ rule, message }: Finding): string => `${rule}\n${message}`;

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

const errorsIn = ({ findings }: PolicyReading): number =>
  findings.filter(({ severity }) => severity === 'error').length;

/** The files that fixes change, by name, with what they become. */
function changed({ files, texts }: PolicyReading, made: readonly Applied[]): Map<string, string> {
  const all = made.flatMap(({ fix }) => fix.splices);
  const result = new Map<string, string>();
  for (const file of new Set(all.map((splice) => splice.file))) {
    const splices = all.filter((splice) => splice.file === file);
    result.set(files[file], applySplices(texts[file], splices));
  }
  return result;
}

/** Of a file with one of these, only what stands before it was read. */
const CUT_OFF: ReadonlySet<string> = new Set(['too-large', 'not-text', 'control-character']);

class Fixer {
  readonly #read: Read;
  readonly #wishes: Wishes;
  readonly #progress: Progress;
  readonly #applied: Applied[] = [];
  /** Findings whose fix was tried and did not help. */
  readonly #hopeless = new Set<string>();
  #texts: ReadonlyMap<string, string> = new Map();
  #reading: PolicyReading;

  constructor(read: Read, wishes: Wishes, progress: Progress) {
    this.#progress = progress;
    this.#read = read;
    this.#wishes = wishes;
    this.#reading = read(this.#texts);
  }

  run(): FixOutcome {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const candidates = this.#candidates();
      if (candidates.length === 0) break;
      if (this.#try(candidates)) continue;
      if (candidates.length === 1) this.#giveUp(candidates[0]);
      else this.#tryAlone(candidates);
    }
    return {
      texts: this.#texts,
      applied: this.#applied,
      reading: this.#reading,
      unsafe: this.#countUnsafe(),
    };
  }

  /** One fix for each finding that is to be fixed, none in the way of another. */
  #candidates(): readonly Applied[] {
    const sources = new Sources(this.#reading.texts);
    const cutOff = this.#cutOffFiles();
    const chosen: Applied[] = [];
    const taken: FileSplice[] = [];
    for (const finding of this.#wanted()) {
      if (this.#hopeless.has(keyOf(finding))) continue;
      const [fix] = fixesOf(finding, sources);
      if (fix === undefined || (!fix.isSafe && !this.#wishes.isUnsafe)) continue;
      const isFree = fix.splices.every((splice) => {
        const isTaken = taken.some((each) => each.file === splice.file && overlap(each, splice));
        return !isTaken && !cutOff.has(splice.file);
      });
      if (!isFree) continue;
      chosen.push({ finding, fix });
      taken.push(...fix.splices);
    }
    return chosen;
  }

  #cutOffFiles(): ReadonlySet<number> {
    const found = this.#reading.findings.filter(({ rule }) => CUT_OFF.has(rule));
    return new Set(found.map(({ span }) => span.file));
  }

  #wanted(): readonly Finding[] {
    const { rules } = this.#wishes;
    return this.#reading.findings.filter(({ rule }) => rules.size === 0 || rules.has(rule));
  }

  #giveUp({ finding }: Applied): void {
    this.#hopeless.add(keyOf(finding));
  }

  /** Makes fixes if together they do what they should. */
  #try(made: readonly Applied[]): boolean {
    const open = this.#reading.findings.length;
    this.#progress.begin(
      `trying ${made.length} of ${plural(open, 'finding')}: ${this.#applied.length} mended`,
    );
    const texts = new Map([...this.#texts, ...changed(this.#reading, made)]);
    const reading = this.#read(texts);
    if (!this.#isBetter(reading, made)) return false;
    this.#texts = texts;
    this.#reading = reading;
    this.#applied.push(...made);
    return true;
  }

  /** The first that helps alone is made; the others have their turn in the next round. */
  #tryAlone(candidates: readonly Applied[]): void {
    for (const candidate of candidates.slice(0, ALONE_MAX)) {
      if (this.#try([candidate])) return;
      this.#giveUp(candidate);
    }
  }

  #isBetter(after: PolicyReading, made: readonly Applied[]): boolean {
    const before = this.#reading;
    if (errorsIn(after) > errorsIn(before)) return false;
    const had = countsOf(before.findings);
    const has = countsOf(after.findings);
    const fixed = countsOf(made.map(({ finding }) => finding));
    for (const [key, count] of fixed) {
      if ((has.get(key) ?? 0) > (had.get(key) ?? 0) - count) return false;
    }
    if (before.model === undefined) return true;
    if (after.model === undefined) return false;
    const isMeant = made.some(({ fix }) => !fix.isSafe);
    return isMeant || meaningOf(before.model) === meaningOf(after.model);
  }

  #countUnsafe(): number {
    const sources = new Sources(this.#reading.texts);
    return this.#wanted().filter((finding) =>
      fixesOf(finding, sources).some(({ isSafe }) => !isSafe),
    ).length;
  }
}

/** Fixes what can be fixed in the files of a policy. */
export function fixPolicy(
  read: Read,
  wishes: Wishes,
  progress: Progress = NO_PROGRESS,
): FixOutcome {
  progress.begin('reading');
  return new Fixer(read, wishes, progress).run();
}
