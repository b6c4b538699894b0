/**
 * Owns: the last part of a report: how a reader comes to the same results alone.
 */

import { html } from '../../html/html.ts';
import { table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import { commandLine } from '../section.ts';
import type { Section } from '../section.ts';

function body({ path }: Dossier) {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['This report', ['report', path, '-o', 'report.html']],
    ['Hash of the compiled image', ['compile', path, '-o', 'policy.image']],
    ['Findings', ['check', path]],
    ['Tests and coverage', ['test', path, '--coverage', 'text']],
    ['Invariants', ['query', path, 'invariants']],
    ['Flows, and who reaches whom', ['flow', path]],
    ['Who may do something', ['who-can', path, '--op', 'policy.load']],
    ['Labels, types, conflict sets, rules', ['query', path, 'labels']],
    ['Matrix of flows', ['matrix', path, '--format', 'csv']],
    ['Picture', ['graph', path, '--format', 'html', '-o', 'graph.html']],
    [
      'One decision, and what would change it',
      ['explain', path, '--subject', 'LABEL', '--op', 'event.send', '--object', 'LABEL'],
    ],
  ];
  const rows = commands.map(([what, words]) => [what, commandLine(...words)]);
  return html`<p>
      Every statement here comes from the policy's files by these commands. The same files give the
      same report, byte for byte.
    </p>
    ${table({
      caption: 'What to type to see each result again.',
      columns: [{ head: 'What' }, { head: 'Command' }],
      rows,
    })}`;
}

export const REPRODUCE: Section = { id: 'reproduce', title: 'How to reproduce this', body };
