/**
 * Owns: every way in which a call can end, and which lines of the text tables bring it about: found
 * by playing them, for what a line reaches is what the machine records.
 */

import type { CallFacts } from '../../../core/call.ts';
import { CALLS, TRANSITIONS } from '../../../core/table.ts';
import { OPERATIONS } from '../../../policy/operations.ts';
import { declaredIndex, play } from './play.ts';
import type { Played } from './play.ts';
import type { Scenario } from './read_table.ts';
import type { Stage } from './stage.ts';

/** By call or transition, by outcome: the lines (`file:line`) that reach it. */
export type Reached = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const CALL_NAMES = new Set(CALLS.map(({ name }) => name));

/** The ways in which a call can end: denied by each query, each error, continued, carried out. */
export function outcomesOf({ queries, errors, continues }: CallFacts): string[] {
  const seen = new Map<string, number>();
  const failures = errors.map(([error]) => {
    const ordinal = (seen.get(error) ?? 0) + 1;
    seen.set(error, ordinal);
    return ordinal === 1 ? error : `${error}/${ordinal}`;
  });
  const denials = queries.map((query) => `denied ${query}`);
  return [...denials, ...failures, ...(continues ? ['continues'] : []), 'ok'];
}

class Finder {
  readonly reached = new Map<string, Map<string, string[]>>(
    [...CALLS, ...TRANSITIONS].map(({ name }) => [name, new Map()]),
  );

  note(name: string, outcome: string, where: string): void {
    const outcomes = this.reached.get(name);
    const lines = outcomes?.get(outcome) ?? [];
    if (!lines.includes(where)) outcomes?.set(outcome, [...lines, where]);
  }

  /** What the steps of a played scenario were, beside how it ended. */
  take(call: string, { records }: Played, where: string): void {
    for (const record of records) {
      if (record.continues) this.note(record.call, 'continues', where);
      // Transitions have one outcome.
      else if (!CALL_NAMES.has(record.call)) this.note(record.call, 'ok', where);
      if (record.call !== call || record.denial === undefined) continue;
      this.note(call, `denied ${OPERATIONS[record.denial.operation].name}`, where);
    }
  }
}

/**
 * Plays all scenarios, each from each of its faults on. That each ends as its line says is what the
 * tables' own test is about.
 */
export function findReached(stage: Stage, scenarios: readonly Scenario[]): Reached {
  const finder = new Finder();
  for (const scenario of scenarios) {
    const { call, faults } = scenario;
    for (const [index, fault] of faults.entries()) {
      finder.take(call, play(stage, scenario, index), fault.where);
      if (declaredIndex(scenario, fault) < 0) continue;
      const ordinal = fault.ordinal === 1 ? '' : `/${fault.ordinal}`;
      finder.note(call, `${fault.error}${ordinal}`, fault.where);
    }
    finder.take(call, play(stage, scenario, faults.length), scenario.where);
    finder.note(call, 'ok', scenario.where);
  }
  return finder.reached;
}

/** Reads the list of outcomes that no table brings about: `CALL OUTCOME` to the reason. */
export function readUnreached(content: string): ReadonlyMap<string, string> {
  const lines = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, outcome = '', reason = ''] = /^([^:]+): (.+)$/.exec(line) ?? [];
      if (reason === '') throw new Error(`unreached.txt: not an outcome and a reason: ${line}`);
      return [outcome, reason];
    }),
  );
}

/** Every outcome, as `CALL OUTCOME`. */
export function allOutcomes(): string[] {
  const ofCalls = CALLS.flatMap((row) => outcomesOf(row).map((each) => `${row.name} ${each}`));
  return [...ofCalls, ...TRANSITIONS.map(({ name }) => `${name} ok`)];
}

/** Lines that reach an outcome are many: so many are shown. */
const SHOWN = 3;

/** What reaches an outcome, or why nothing does. */
function evidence(lines: readonly string[], reason: string | undefined): string {
  if (lines.length === 0) return `not reached: ${reason ?? 'no reason is written'}`;
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : '';
  return `${lines.slice(0, SHOWN).join(', ')}${more}`;
}

/** The document: each call's mediation and outcomes, with the evidence for each. */
export function outcomeTable(reached: Reached, unreached: ReadonlyMap<string, string>): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const row = (name: string, outcome: string): string => {
    const lines = reached.get(name)?.get(outcome) ?? [];
    return `| \`${outcome}\` | ${cell(evidence(lines, unreached.get(`${name} ${outcome}`)))} |`;
  };
  const describe = (call: CallFacts): string[] => [
    `### ${call.name}`,
    '',
    call.exempt === undefined ? `Asks ${call.queries.join(', ')}.` : `Exempt: ${call.exempt}.`,
    '',
    '| outcome | reached by |',
    '| --- | --- |',
    ...outcomesOf(call).map((outcome) => row(call.name, outcome)),
    '',
  ];
  const ofTransitions = TRANSITIONS.map(({ name }) =>
    row(name, 'ok').replace('`ok`', `\`${name}\``),
  );
  return [
    '# Outcomes of hypercalls and transitions',
    '',
    'Written by `npx vitest run tests/core/outcomes.test.ts -u`; do not edit. Files are those of',
    '`tests/core/tables`. `ERROR/2` is the second of a call’s errors of that name, as',
    '[CALLS.md](CALLS.md) lists them with what each call reads and writes.',
    '',
    '## Transitions',
    '',
    '| transition | reached by |',
    '| --- | --- |',
    ...ofTransitions,
    '',
    '## Calls',
    '',
    ...CALLS.flatMap(describe),
  ].join('\n');
}
