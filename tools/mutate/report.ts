/**
 * Owns: judged mutants as people and programs read them.
 */

import type { Span } from '../../policy/finding.ts';
import type { PolicySource } from '../policy_file.ts';
import type { Percent, Share } from '../testing/coverage.ts';
import { percentOf, percentText, reaches } from '../testing/coverage.ts';
import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { codeFrame } from '../text/frame.ts';
import type { JudgedMutant, Mutation } from './mutate.ts';
import { testFor } from './suggest.ts';

type Kind = JudgedMutant['fate']['kind'];

export const ofKind = ({ judged }: Mutation, kind: Kind): readonly JudgedMutant[] =>
  judged.filter(({ fate }) => fate.kind === kind);

/** Of the mutants that change something, those that were noticed. */
export function scoreOf(mutation: Mutation): Share {
  const killed = ofKind(mutation, 'killed').length;
  return { covered: killed, total: killed + ofKind(mutation, 'survived').length };
}

/** Whether so many were noticed; without a number, all. */
export function isEnough(mutation: Mutation, least: Percent | undefined): boolean {
  const score = scoreOf(mutation);
  return least === undefined ? score.covered === score.total : reaches(score, least);
}

/** Mutants that change nothing are listed so far. */
const LISTED_MAX = 20;

const placeOf = (files: readonly string[], span: Span): string =>
  `${files[span.file] ?? ''}:${span.line}:${span.column}`;

/** `312 mutants: 290 noticed, 4 survived (98.63 %); 12 change nothing, 6 would be refused`. */
export function summaryText(mutation: Mutation): string {
  const { judged, total } = mutation;
  const count = (kind: Kind): number => ofKind(mutation, kind).length;
  const of = judged.length < total ? ` of ${total}` : '';
  return (
    `${plural(judged.length, 'mutant')}${of}: ${count('killed')} noticed, ` +
    `${count('survived')} survived (${percentText(scoreOf(mutation))}); ` +
    `${count('equivalent')} change nothing, ${count('refused')} would be refused`
  );
}

export function mutationText(
  { model, texts }: PolicySource,
  mutation: Mutation,
  paint: Painter,
  columns: number,
  quiet: boolean,
): string {
  const lines: string[] = [];
  for (const { mutant, fate } of ofKind(mutation, 'survived')) {
    const place = neutralise(placeOf(model.files, mutant.span));
    lines.push(`${paint('error', 'survived:')} ${neutralise(mutant.edit)}, ${place}`);
    const text = texts[mutant.span.file] ?? '';
    if (text !== '') lines.push(codeFrame(text, mutant.span, columns, paint, 'error'));
    if (fate.kind !== 'survived') continue;
    lines.push(`  ${paint('hint', 'a test that notices it:')}`);
    lines.push(`    ${neutralise(testFor(model, fate.difference))}`, '');
  }
  if (quiet) return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  const equivalent = ofKind(mutation, 'equivalent');
  if (equivalent.length > 0) {
    lines.push('no decision changes, whatever runs:');
    for (const { mutant } of equivalent.slice(0, LISTED_MAX)) {
      lines.push(`  ${neutralise(`${mutant.edit}, ${placeOf(model.files, mutant.span)}`)}`);
    }
    const more = equivalent.length - LISTED_MAX;
    if (more > 0) lines.push(`  … and ${more} more`);
    lines.push('');
  }
  lines.push(summaryText(mutation));
  return `${lines.join('\n')}\n`;
}

export function mutationJson({ model }: PolicySource, mutation: Mutation) {
  const mutants = mutation.judged.map(({ mutant, fate }) => {
    const { edit, span } = mutant;
    return {
      edit,
      file: model.files[span.file],
      line: span.line,
      column: span.column,
      fate: fate.kind,
      by: fate.kind === 'killed' ? fate.by : null,
      test: fate.kind === 'survived' ? testFor(model, fate.difference) : null,
    };
  });
  const count = (kind: Kind): number => ofKind(mutation, kind).length;
  const summary = {
    total: mutation.total,
    judged: mutation.judged.length,
    killed: count('killed'),
    survived: count('survived'),
    equivalent: count('equivalent'),
    refused: count('refused'),
    percent: percentOf(scoreOf(mutation)),
  };
  return { summary, mutants };
}
