/**
 * Owns: CALLS.md, the reference of every hypercall and transition, written from the table that
 * dispatch uses. `--check` exits 1 when the file has drifted.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallFacts, TransitionFacts } from '../core/call.ts';
import { CALLS, TRANSITIONS } from '../core/table.ts';
import { OP, OPERATIONS } from '../policy/operations.ts';

const FILE = join(import.meta.dirname, '..', 'core', 'CALLS.md');

/** A table cell: no bars, no line ends. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const code = (text: string): string => `\`${text}\``;

function describeCall(call: CallFacts): string {
  const argument =
    call.argument && `${call.argument.layout.name}${call.argument.out ? ' (in and out)' : ''}`;
  const facts: [string, string][] = [
    [
      'number',
      `${call.number}${call.command === undefined ? '' : `, sub-command ${call.command}`}`,
    ],
    ['registers', call.registers.map(code).join(', ') || 'none'],
    ...(argument === undefined ? [] : [['structure', code(argument)] satisfies [string, string]]),
    [
      'queries',
      call.queries
        .map((query) => `${code(query)} (${OPERATIONS[OP[query]].direction})`)
        .join(', ') || 'none',
    ],
    ...(call.exempt === undefined ? [] : [['exempt', call.exempt] satisfies [string, string]]),
    ...(call.own === undefined ? [] : [['on itself', call.own] satisfies [string, string]]),
    ['reads', call.reads.map(code).join(' ') || 'nothing'],
    ['writes', call.writes.map(code).join(' ') || 'nothing'],
    ['cost', `${call.cost} ns of virtual time a step${call.continues ? '; may take several' : ''}`],
  ];
  const errors = call.errors.map(([name, when]) => `| ${code(name)} | ${cell(when)} |`);
  return [
    `### ${call.name}`,
    '',
    call.summary,
    '',
    '| | |',
    '| --- | --- |',
    ...facts.map(([name, text]) => `| ${name} | ${cell(text)} |`),
    '',
    ...(errors.length === 0
      ? ['No errors of its own.']
      : ['| error, in order | when |', '| --- | --- |', ...errors]),
    '',
  ].join('\n');
}

function describeTransition(row: TransitionFacts): string {
  return `| ${code(row.name)} | ${cell(row.summary)} | ${cell(row.exempt)} |`;
}

/** The whole document. */
function callTable(): string {
  const exempt = CALLS.filter((call) => call.exempt !== undefined);
  const own = CALLS.filter((call) => call.own !== undefined);
  return [
    '# Hypercalls and transitions',
    '',
    'Written by `tools/generate_call_table.ts` from `core/table.ts`; do not edit. A denied call',
    'answers `EPERM`, a denied element of a batch `GNTST_permission_denied`. A call whose',
    'structure can’t be read (or written, where results go) answers `EFAULT` before anything',
    'else, a batch of more than 1024 elements `E2BIG`, an unknown number or command `ENOSYS`.',
    '',
    '## Exemptions',
    '',
    'Every call is mediated by the monitor or says here why it needs no query. To add a line is to',
    'ask for a review.',
    '',
    '| call | why nobody is asked |',
    '| --- | --- |',
    ...exempt.map((call) => `| ${code(call.name)} | ${cell(call.exempt ?? '')} |`),
    '',
    'Calls that need no query when a domain acts on itself:',
    '',
    '| call | why |',
    '| --- | --- |',
    ...own.map((call) => `| ${code(call.name)} | ${cell(call.own ?? '')} |`),
    '',
    '## Transitions',
    '',
    'Steps of the machine that are no hypercall. They have rows in the same table and write',
    'through the same permits.',
    '',
    '| transition | what | why nobody is asked |',
    '| --- | --- | --- |',
    ...TRANSITIONS.map(describeTransition),
    '',
    '## Calls',
    '',
    ...CALLS.map(describeCall),
  ].join('\n');
}

const text = `${callTable().trimEnd()}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    process.stderr.write('core/CALLS.md has drifted: run npx tsx tools/generate_call_table.ts\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
