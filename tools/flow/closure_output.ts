/**
 * Owns: printing who reaches whom of all labels. Labels that reach each other are one group.
 * INVARIANT: output is written group by group or row by row, so that ten thousand labels need no
 * more memory than the closure itself.
 */

import type { Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import type { Painter } from '../text/colour.ts';
import { neutralise, toJson } from '../text/escape.ts';
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
  start: string,
  progress: Progress,
): Promise<void> {
  const { labels } = graph.model;
  const closure = closureOf(graph);
  terminal.out(`${start}"labels":${toJson(labels.map(({ name }) => name))},"groups":[`);
  progress.begin('writing what labels reach');
  let done = 0;
  for (const { members, isMutual, reaches } of groupsOf(graph, closure)) {
    terminal.out(`${done === 0 ? '' : ','}${JSON.stringify({ members, isMutual, reaches })}`);
    await terminal.flushed();
    done += members.length;
    progress.at(done, labels.length);
  }
  terminal.out(']}');
}

/** By label: 1 for each label that it reaches, else 0. */
export function closureRows(graph: FlowGraph): (label: number) => readonly string[] {
  const closure = closureOf(graph);
  const { labels } = graph.model;
  return (label) => labels.map((_, to) => (closure.reaches(label, to) ? '1' : '0'));
}

export async function printClosureText(
  graph: FlowGraph,
  terminal: Terminal,
  paint: Painter,
  progress: Progress,
): Promise<void> {
  let done = 0;
  const listed = (list: readonly number[]): string =>
    list.map((label) => neutralise(graph.model.labels[label].name)).join(', ');
  for (const { members, isMutual, reaches } of groupsOf(graph, closureOf(graph))) {
    const mutual = isMutual ? ' (reach each other)' : '';
    terminal.out(`${paint('strong', listed(members))}${mutual}\n`);
    terminal.out(`  → ${reaches.length === 0 ? 'nobody else' : listed(reaches)}\n`);
    await terminal.flushed();
    done += members.length;
    progress.at(done, graph.labels);
  }
}
