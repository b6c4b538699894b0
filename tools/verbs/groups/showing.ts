/**
 * Owns: the verbs that show a policy to people: pictures, reports, lists, and a policy to start
 * from, with all that help says about them.
 */

import { COLOUR, formats } from '../options.ts';
import type { Verb, VerbOption } from '../verb.ts';

const list = (flags: string, summary: string): VerbOption => ({ flags, summary, isList: true });

const OUTPUT: VerbOption = {
  flags: '-o, --output <file>',
  summary: 'write to this file, or for several policies into this folder',
};

export const SHOWING: readonly Verb[] = [
  {
    name: 'graph',
    summary: 'draw who may send to whom, and what never runs together',
    operands: '<policy...>',
    options: [
      formats('dot', 'svg', 'mermaid', 'html', 'text', 'json'),
      { flags: '--flow', summary: 'draw who may send to whom by types' },
      { flags: '--share', summary: 'draw who may send to each other' },
      { flags: '--admin', summary: 'draw who may manage whom' },
      { flags: '--conflicts', summary: 'draw conflict sets' },
      list('--labels <pattern>', 'only these labels; can be given again'),
      list('--from <label>', 'only what information from this label or pattern can reach'),
      list('--to <label>', 'only what can reach this label or pattern'),
      { flags: '--depth <steps>', summary: 'only ways of so many steps, with --from or --to' },
      {
        flags: '--group <how>',
        summary: 'labels drawn as one: auto where there are many, types (the same types), none',
        choices: ['auto', 'none', 'types'],
        standard: 'auto',
      },
      OUTPUT,
      COLOUR,
    ],
    details: [
      'Without --flow, --share, --admin and --conflicts, flows and conflict sets are drawn. ' +
        'Bridges stand out; the edges of domain 0 are told in its own node unless --from or ' +
        '--to asks.',
      'With --group auto, more than 30 labels are put together: those that hold the same types, ' +
        'or that are alike but for the names of their types, or whose names begin alike. Where ' +
        'that leaves too many edges, they lead to types. A broken edge holds between some of ' +
        'the labels at its ends, and says between how many.',
      'With --from and --to, ways may lead over several labels. JSON has everything that is ' +
        'drawn. Exit code 0 unless the policy has errors or an option is wrong.',
    ],
    example: 'bulkhead graph seeds/policies/two_banks.yaml --format svg -o /tmp/two_banks.svg',
    load: () => import('../graph.ts'),
  },
  {
    name: 'report',
    summary: 'write one HTML file about a policy, for the audit folder',
    operands: '<policy...>',
    options: [
      formats('html', 'text', 'json'),
      { flags: '--now <date>', summary: 'a date to print, as YYYY-MM-DD' },
      OUTPUT,
      COLOUR,
    ],
    details: [
      'The file holds everything it needs and loads nothing: it can be mailed, archived and ' +
        'printed. The same policy gives the same bytes: a date stands in it only with --now.',
      'Long tables are cut, with the command that tells the rest. Exit code 1 where the policy ' +
        'has an error or something that a reader must know, such as a permissive label.',
    ],
    example: 'bulkhead report seeds/policies/two_banks.yaml -o /tmp/two_banks.html',
    load: () => import('../report.ts'),
  },
];
