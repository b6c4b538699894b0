/**
 * Owns: the verbs that show a policy to people: pictures, reports, lists, and a policy to start
 * from, with all that help says about them.
 */

import { COLOUR, FORCE, formats } from '../options.ts';
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
  {
    name: 'query',
    summary: 'list labels, types, conflict sets, resources, rules, roles, tests or invariants',
    operands: '<policy...>',
    options: [
      formats('text', 'csv', 'json'),
      list('--label <label>', 'of this label, or with a label that this pattern matches'),
      list('--type <type>', 'types or conflict sets: this type'),
      list('--holds <type>', 'labels that hold this type'),
      {
        flags: '--mode <mode>',
        summary: 'labels that hold a type, or that of --holds, at least like this',
        choices: ['send', 'receive', 'both'],
      },
      list('--wall <type>', 'labels with this wall, or conflict sets of it'),
      list('--conflict <set>', 'labels with a wall of this conflict set, or types in it'),
      { flags: '--bridge', summary: 'labels that are declared bridges' },
      { flags: '--can-start', summary: 'labels that domains can start with' },
      { flags: '--never-starts', summary: 'labels that no domain can ever start with' },
      list('--reaches <label>', 'labels from which information can get to this one, on any way'),
      list('--reached-by <label>', 'labels to which information can get from this one'),
      list('--op <operation>', 'rules, roles or tests about this operation, such as domain.*'),
      list('--subject <label>', 'rules or tests in which this label acts'),
      list('--object <label>', 'rules or tests in which this label is acted upon'),
      list('--role <role>', 'this role, or rules that give it'),
      { flags: '--effect <effect>', summary: 'rules that', choices: ['allow', 'deny'] },
      COLOUR,
    ],
    details: [
      'The kind of thing stands last: labels, types, conflicts, resources, rules, roles, tests ' +
        'or invariants. Without one, how much of each there is.',
      'Filters combine: all must hold. One that is given several times holds where any of its ' +
        'values does. Names can be patterns in which * stands for any characters.',
      'JSON tells for each where it is declared, down to offset and length. Exit code 0, also ' +
        'where nothing is found; a name that the policy does not have is exit code 2.',
    ],
    example: 'bulkhead query seeds/policies/two_banks.yaml labels --holds Audit --mode send',
    load: () => import('../query.ts'),
  },
  {
    name: 'init',
    summary: 'write a policy to start from, for a use case',
    operands: '[use-case]',
    options: [
      formats('text', 'json'),
      { flags: '--list', summary: 'say which use cases there are' },
      list('--labels <names>', 'the names of companies, tenants, levels …, with commas between'),
      { flags: '--name <name>', summary: 'the name of the policy' },
      { flags: '-o, --output <file>', summary: 'write to this file' },
      FORCE,
      COLOUR,
    ],
    details: [
      'The policy is written with comments for those who see one for the first time. It passes ' +
        'every check and holds invariants and tests of its own.',
      'Exit code 2 where a file is there already and --force is not given.',
    ],
    example: 'bulkhead init hosting --labels Acme,Zenith,Hobbyist',
    load: () => import('../init.ts'),
  },
];
