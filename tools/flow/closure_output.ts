/**
 * Owns: printing who reaches whom of all labels. Labels that reach each other are one group.
 * INVARIANT: output is written group by group or row by row, so that ten thousand labels need no
 * more memory than the closure itself.
 */

import type { Terminal } from '../terminal.ts';
import type { Painter } from '../text/colour.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { csvRecord } from '../text/table.ts';
import { closureOf } from './closure.ts';
import type { Closure } from './closure.ts';
import type { FlowGraph } from './graph.ts';

interface Group {
  readonly members: readonly number[];
  /** Whether the members reach each other. */
  readonly isMutual: boolean;
  /** What is reached beside the members. */
  readonly reaches: readonly number[];
}

function* groupsOf(graph: FlowGraph, closure: Closure): Generator<Group> {
  const groups = new Map<number, number[]>();
  for (let label = 0; label < graph.labels; label += 1) {
    const key = closure.componentOf(label);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [label]);
    else members.push(label);
  }
  for (const members of groups.values()) {
    const own = new Set(members);
    const [first, second] = members;
    const isMutual = second !== undefined && closure.reaches(first, second);
    const reaches = closure.reachedFrom(first).filter((label) => !own.has(label));
    yield { members, isMutual, reaches };
  }
}

export async function printClosureJson(
  graph: FlowGraph,
  terminal: Terminal,
  first: string,
): Promise<void> {
  const { labels } = graph.model;
  terminal.out(`{${first}"labels":${toJson(labels.map(({ name }) => name))},"groups":[`);
  let separator = '';
  for (const { members, isMutual, reaches } of groupsOf(graph, closureOf(graph))) {
    terminal.out(`${separator}${JSON.stringify({ members, isMutual, reaches })}`);
    separator = ',';
    await terminal.flushed();
  }
  terminal.out(']}\n');
}

export async function printClosureCsv(graph: FlowGraph, terminal: Terminal): Promise<void> {
  const names = graph.model.labels.map(({ name }) => name);
  const closure = closureOf(graph);
  terminal.out(csvRecord(['reaches', ...names]));
  for (const [row, name] of names.entries()) {
    terminal.out(
      csvRecord([name, ...names.map((_, to) => (closure.reaches(row, to) ? '1' : '0'))]),
    );
    await terminal.flushed();
  }
}

export async function printClosureText(
  graph: FlowGraph,
  terminal: Terminal,
  paint: Painter,
): Promise<void> {
  const listed = (list: readonly number[]): string =>
    list.map((label) => neutralise(graph.model.labels[label].name)).join(', ');
  for (const { members, isMutual, reaches } of groupsOf(graph, closureOf(graph))) {
    const mutual = isMutual ? ' (reach each other)' : '';
    terminal.out(`${paint('strong', listed(members))}${mutual}\n`);
    terminal.out(`  → ${reaches.length === 0 ? 'nobody else' : listed(reaches)}\n`);
    await terminal.flushed();
  }
}
