/**
 * Owns: the verbs that compare policies and make new ones of them, with all that help says about
 * them.
 */

import { COLOUR, FORCE, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const COMPARING: readonly Verb[] = [
  {
    name: 'diff',
    summary: 'compare what two policies decide: who gained and who lost what, and why',
    operands: '<old> <new>',
    options: [
      { flags: '--no-new-access', summary: 'exit 1 when anybody may do anything new' },
      { flags: '--no-new-flow', summary: 'exit 1 when information gets where it did not' },
      { flags: '--exit-code', summary: 'exit 1 when the policies differ at all' },
      { flags: '--full', summary: 'show every change with every name' },
      { flags: '--limit <n>', summary: 'show so many changes of a kind, and names of a list' },
      formats('text', 'json'),
      quiet('only what breaks a gate'),
      COLOUR,
    ],
    details: [
      'Decisions are compared, not texts: every operation of every label on every other, what ' +
        'may start beside and after what, limits, settings, invariants with their verdicts, and ' +
        'where information gets over any number of labels. Labels and types are matched by name, ' +
        'and by `from` where the new policy says that it follows the old one.',
      'Flows are compared twice: over any labels, and over none with a `bridge`, since domain 0 ' +
        'mostly reaches everything anyway.',
      'Exits 0 however much differs, unless --exit-code is given or a gate is broken; a broken ' +
        'gate shows one case that only the new policy permits, with its rule.',
    ],
    example:
      'bulkhead diff seeds/policies/two_banks.yaml seeds/scenarios/policies/two_banks_split.yaml',
    load: () => import('../diff.ts'),
  },
  {
    name: 'update',
    summary: 'make the update that leads from an old policy to a new one, with its renames',
    operands: '<old> <new>',
    options: [
      { flags: '-o, --output <file>', summary: 'where to write it (standard output)' },
      {
        flags: '--map <old=new>',
        summary:
          'what an old type or label is called now; `OLD=` where it is gone; can be repeated',
        isList: true,
      },
      formats('text', 'json'),
      quiet('say nothing about renames'),
      COLOUR,
    ],
    details: [
      "The update is the new policy's text with `from` in it: which policy it follows, and which " +
        'types and labels had another name there, so that domains that wear them keep running. ' +
        'Comments and layout stay, and the version is raised where it must be.',
      'Names that both policies have are the same things. Others are the same where they stand ' +
        'in the same relations: who holds what, walls, conflict sets, limits, rules. Each is ' +
        'told with how sure it is. Where two answers are about as good, or all names changed, ' +
        'nothing is written until --map says what is what; the exit code is 1.',
      'What is written was loaded over the old policy and decides as the new one. An update ' +
        'after which nobody could load another is refused unless it says `final: true`.',
    ],
    example:
      'bulkhead update seeds/policies/two_banks.yaml ' +
      'seeds/scenarios/policies/two_banks_split.yaml --map A-Bank=Alpha-Bank',
    load: () => import('../update.ts'),
  },
  {
    name: 'generate',
    summary: 'make up a policy of a given size, for trying things out and for measuring',
    operands: '',
    options: [
      { flags: '--labels <n>', summary: 'labels that domains wear (100)' },
      { flags: '--types <n>', summary: 'types (one for 20 labels)' },
      { flags: '--seed <n>', summary: 'the same seed gives the same policy (1)' },
      { flags: '--conflicts <n>', summary: 'conflict sets, at the most (one for 10 types)' },
      { flags: '--resources <n>', summary: 'resource labels (one for 10 labels)' },
      { flags: '--rules <n>', summary: "admin rules beside domain 0's, at the most (20)" },
      { flags: '--bridges <n>', summary: 'labels that hold two types both ways (one in 20)' },
      { flags: '--directed <n>', summary: 'labels that report to the auditors (one in 4)' },
      { flags: '--tests <n>', summary: 'cases with what the policy must decide (none)' },
      {
        flags: '--shape <shape>',
        summary: '`tenants` of one host, or labels that are all `distinct` in what they hold',
        choices: ['tenants', 'distinct'],
        standard: 'tenants',
      },
      { flags: '-o, --output <file>', summary: 'where to write it (standard output)' },
      FORCE,
      formats('text', 'json'),
      quiet('say nothing when a file was written'),
      COLOUR,
    ],
    details: [
      'The policy passes `bulkhead check` without a finding. Its text depends on nothing but the ' +
        'options, so a seed is enough to share a policy that shows a problem.',
      'Tenants have a type and walls each, some have departments, some labels bridge two types ' +
        'and say why, some report to the auditors one way, and rivals stand in conflict sets. ' +
        'Conflict sets never overlap in a pair, so there may be fewer than asked for.',
    ],
    example: 'bulkhead generate --labels 40 --types 8 --seed 7',
    load: () => import('../generate.ts'),
  },
];
