/**
 * Owns: coverage as people and other tools read it: a table with what is missing, LCOV, JSON.
 */

import type { PolicyModel } from '../../policy/model.ts';
import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { tableText } from '../text/table.ts';
import { MEASURES, percentOf, percentText } from './coverage.ts';
import type { Coverage, Measure, RuleCover } from './coverage.ts';
import { placeText } from './failures.ts';

const NAMES: Readonly<Record<Measure, string>> = {
  rules: 'rules',
  pairs: 'label pairs',
  conflicts: 'sides of conflict sets',
};

/** What is missing is listed so far and no further. */
const LISTED_MAX = 20;

export const measureName = (measure: Measure): string => NAMES[measure];

function listed(title: string, all: readonly string[], more: number): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, LISTED_MAX).map((line) => `  ${line}`);
  const rest = all.length + more - shown.length;
  return ['', `${title}:`, ...shown, ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

/** Coverage as a table, and what no test decides about. */
export function coverageText(
  { labels, files }: PolicyModel,
  { rules, conflicts, missingPairs, shares }: Coverage,
  paint: Painter,
): string {
  const rows = MEASURES.map((measure) => {
    const { covered, total } = shares[measure];
    return [NAMES[measure], `${covered} of ${total}`, percentText(shares[measure])];
  });
  const place = ({ rule }: RuleCover): string =>
    neutralise(`${rule.name}, ${placeText(files, rule.span)}`);
  const sides = conflicts.flatMap((cover) => [
    ...(cover.denied === 0 ? [`${place(cover)}: never denies`] : []),
    ...(cover.permitted === 0 ? [`${place(cover)}: never permits`] : []),
  ]);
  const pairs = missingPairs.map(([subject, object]) =>
    neutralise(`${labels[subject].name} on ${labels[object].name}`),
  );
  const others = shares.pairs.total - shares.pairs.covered - pairs.length;
  const lines = [
    ...listed('no test decides by', rules.filter(({ hits }) => hits === 0).map(place), 0),
    ...listed('no test decides about', pairs, others),
    ...listed('conflict sets', sides, 0),
  ];
  const table = tableText(['coverage of', 'covered', 'share'], rows, paint);
  return `${table}${lines.map((line) => `${line}\n`).join('')}`;
}

/** Coverage for programs. Shares are per cent, rounded down to hundredths. */
export function coverageJson({ labels, files }: PolicyModel, coverage: Coverage) {
  const share = (measure: Measure) => {
    const { covered, total } = coverage.shares[measure];
    return { covered, total, percent: percentOf(coverage.shares[measure]) };
  };
  const ruleJson = ({ rule: { name, span }, hits }: RuleCover) => {
    return { rule: name, file: files[span.file], line: span.line, column: span.column, hits };
  };
  return {
    shares: { rules: share('rules'), pairs: share('pairs'), conflicts: share('conflicts') },
    rules: coverage.rules.map(ruleJson),
    conflicts: coverage.conflicts.map((each) => {
      return { ...ruleJson(each), denied: each.denied, permitted: each.permitted };
    }),
    missingPairs: coverage.missingPairs.map(([subject, object]) => {
      return { subject: labels[subject].name, object: labels[object].name };
    }),
  };
}

/** A name as LCOV can hold it: on one line. */
const plainName = (name: string): string => neutralise(name).trim();

/**
 * Coverage as an LCOV tracefile: a line for each line that declares a rule, a function for each
 * rule, and as branches the two sides of each conflict set (denies, permits). Pairs of labels have
 * no line and aren't in it.
 */
export function coverageLcov({ name, files }: PolicyModel, coverage: Coverage): string {
  const records: string[] = [];
  for (const [file, path] of files.entries()) {
    const rules = coverage.rules.filter(({ rule }) => rule.span.file === file);
    const conflicts = coverage.conflicts.filter(({ rule }) => rule.span.file === file);
    if (rules.length === 0) continue;
    const lines = new Map<number, number>();
    for (const { rule, hits } of rules) {
      lines.set(rule.span.line, (lines.get(rule.span.line) ?? 0) + hits);
    }
    const sides = conflicts.flatMap(({ rule, denied, permitted }, block) =>
      [denied, permitted].map((taken, side) => ({ line: rule.span.line, block, side, taken })),
    );
    const sorted = [...lines].sort(([a], [b]) => a - b);
    records.push(
      // Letters, digits and underscores are what every reader takes for a test's name.
      `TN:${name.replaceAll(/\W/g, '_')}`,
      `SF:${plainName(path)}`,
      ...rules.map(({ rule }) => `FN:${rule.span.line},${plainName(rule.name)}`),
      ...rules.map(({ rule, hits }) => `FNDA:${hits},${plainName(rule.name)}`),
      `FNF:${rules.length}`,
      `FNH:${rules.filter(({ hits }) => hits > 0).length}`,
      ...sides.map(({ line, block, side, taken }) => `BRDA:${line},${block},${side},${taken}`),
      `BRF:${sides.length}`,
      `BRH:${sides.filter(({ taken }) => taken > 0).length}`,
      ...sorted.map(([line, hits]) => `DA:${line},${hits}`),
      `LF:${lines.size}`,
      `LH:${sorted.filter(([, hits]) => hits > 0).length}`,
      'end_of_record',
    );
  }
  return records.map((line) => `${line}\n`).join('');
}
