/**
 * Owns: the text tables of calls and their errors: what a table file says, not what it means.
 *
 * A table file is a list of scenarios. Each starts at the margin with the name of a call; below it,
 * indented, one keyword a line:
 *
 *     by     ACTOR                         who makes the call
 *     given  STEP                          what happens before; after a fault: only with that fault
 *     with   FIELD=VALUE …                 the call as it succeeds
 *     ERROR  FIELD=VALUE …                 a fault: what to change so that the call fails this way
 *     ok     FIELD=VALUE …                 what the good call answers
 *     then   STEP -> FIELD=VALUE …         what can be seen afterwards
 *
 * Faults stand in order of precedence. ERROR is an errno or grant status; `/2` is the second of the
 * declared errors of that name; `denied` is the monitor's denial. `#` starts a comment.
 */

import { readFileSync, readdirSync } from 'node:fs';

/** The list of outcomes that no table brings about: no table itself. */
export const UNREACHED = 'unreached.txt';

export interface Assignment {
  readonly name: string;
  readonly value: string;
}

export interface Fault {
  /** `file:line`. */
  readonly where: string;
  /** Name of the error, which of those declared with this name (from 1), or `denied`. */
  readonly error: string;
  readonly ordinal: number;
  readonly changes: readonly Assignment[];
  readonly given: string[];
}

export interface Check {
  readonly step: string;
  readonly expected: readonly Assignment[];
}

export interface Scenario {
  /** `file:line`. */
  readonly where: string;
  readonly call: string;
  by: string;
  readonly given: string[];
  readonly fields: Assignment[];
  readonly faults: Fault[];
  readonly expected: Assignment[];
  readonly checks: Check[];
}

/** Reads `name=value name=value`; a value in parentheses may hold spaces. */
export function readAssignments(text: string): Assignment[] {
  const found = text.match(/[\w.]+=[^\s(]*(?:\([^)]*\))?/g) ?? [];
  if (found.join('').replaceAll(' ', '') !== text.replaceAll(/\s/g, '')) {
    throw new Error(`not a list of field=value: ${text}`);
  }
  return found.map((assignment) => {
    const at = assignment.indexOf('=');
    return { name: assignment.slice(0, at), value: assignment.slice(at + 1) };
  });
}

function readFault(where: string, keyword: string, rest: string): Fault {
  const [error = '', ordinal = '1'] = keyword.split('/');
  return { where, error, ordinal: Number(ordinal), changes: readAssignments(rest), given: [] };
}

function readLine(scenario: Scenario, where: string, line: string): void {
  const [, keyword = '', rest = ''] = /^\s+(\S+)\s*(.*)$/.exec(line) ?? [];
  if (keyword === 'by') scenario.by = rest;
  else if (keyword === 'given') (scenario.faults.at(-1) ?? scenario).given.push(rest);
  else if (keyword === 'with') scenario.fields.push(...readAssignments(rest));
  else if (keyword === 'ok') scenario.expected.push(...readAssignments(rest));
  else if (keyword === 'then') {
    const [step = '', expected = ''] = rest.split('->');
    scenario.checks.push({ step: step.trim(), expected: readAssignments(expected.trim()) });
  } else scenario.faults.push(readFault(where, keyword, rest));
}

/** Every scenario of one table file. */
function readTable(file: string, content: string): Scenario[] {
  const scenarios: Scenario[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    const stripped = line.replace(/#.*$/, '').trimEnd();
    if (stripped === '') continue;
    const where = `${file}:${index + 1}`;
    if (!/^\s/.test(stripped)) {
      const parts = { given: [], fields: [], faults: [], expected: [], checks: [] };
      scenarios.push({ where, call: stripped, by: 'domain0', ...parts });
      continue;
    }
    const scenario = scenarios.at(-1);
    if (scenario === undefined) throw new Error(`${where}: a line before any call`);
    try {
      readLine(scenario, where, stripped);
    } catch (error) {
      throw new Error(`${where}: ${String(error)}`, { cause: error });
    }
  }
  return scenarios;
}

/** The scenarios of all the table files in a folder. */
export function readTables(folder: URL): Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && file !== UNREACHED)
    .toSorted()
    .flatMap((file) => readTable(file, readFileSync(new URL(file, folder), 'utf8')));
}
