/**
 * Owns: the verbs that put cases to a policy, with all that help says about them.
 */

import { ALLOW_ROLLBACK, COLOUR, NOW, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const CASES: readonly Verb[] = [
  {
    name: 'eval',
    summary: 'say what a machine with these domains would decide about a request, and why',
    operands: '<state...>',
    options: [
      { flags: '--create <label>', summary: 'may a domain with this label be created?' },
      { flags: '--start <label>', summary: 'may one run beside what runs? (asks no creator)' },
      { flags: '--op <operation>', summary: 'one operation; see `bulkhead ops`' },
      { flags: '--subject <name>', summary: 'who acts: a domain, its id, or a label' },
      { flags: '--object <name>', summary: 'what is acted upon: the same, or a resource' },
      { flags: '--call <call>', summary: 'a hypercall; its arguments follow as name=value' },
      { flags: '--as <domain>', summary: 'who creates or calls', standard: '0' },
      { flags: '--policy <file>', summary: 'as if this policy were in force' },
      ALLOW_ROLLBACK,
      formats('text', 'json'),
      COLOUR,
    ],
    details: [
      'The state is a scenario, which is run first, or a file that `run --save` wrote. Nothing ' +
        'is carried out on it. The monitor is asked about the domains that are there at its end, ' +
        'about who is excluded by them, and about what sticky conflict sets remember.',
      'Domains are named as in the scenario or by their ids, labels as in the policy; a name ' +
        'that is both is taken for the domain. A call is named as in core/CALLS.md and takes the ' +
        'fields of its structure: `--call grant_table_op.map_grant_ref dom=a-desk ref=2`. Fields ' +
        'that name domains take names, fields that name labels take labels; the end of a ' +
        'field’s name is enough where it is clear. Pointers are taken to be good.',
      'Exit code 1 means that the request would be denied. A request that is permitted can still ' +
        'fail, as when no such port is open; then that is said, and the exit code is 0.',
    ],
    example: 'bulkhead eval seeds/scenarios/two_banks.yaml --create A-Bank',
    load: () => import('../eval.ts'),
  },
  {
    name: 'test',
    summary: 'put the tests of policies to the monitor, and their invariants',
    operands: '<policy...>',
    options: [
      formats('text', 'json', 'junit', 'github'),
      {
        flags: '--filter <pattern>',
        summary: 'only tests and invariants with such names; * is anything',
      },
      { flags: '--no-invariants', summary: 'leave the invariants out' },
      { flags: '--allow-none', summary: 'let a policy pass that has no tests' },
      {
        flags: '--coverage <format>',
        summary: 'tell what the tests decide about, and what they leave out',
        choices: ['text', 'lcov', 'json'],
      },
      { flags: '--output <file>', summary: 'where to write coverage' },
      { flags: '--min <percent>', summary: 'exit 1 where coverage of anything is less' },
      NOW,
      quiet('only what failed, and no summary'),
      COLOUR,
    ],
    details: [
      'Tests stand in the policy under `tests`, or in NAME.test.yaml beside NAME.yaml, which is ' +
        'found by itself and can be named, too. Each combination of subjects, operations and ' +
        'objects is a case, asked while the domains run that the test names. A test of domains ' +
        'that could never run together fails. A violated invariant that a waiver in force ' +
        'accepts is told and fails nothing.',
      'Coverage counts three things: rules (labels, resources, conflict sets, admin rules, host, ' +
        'bootstrap) that a case has to do with, ordered pairs of labels that one decides about, ' +
        'and both sides of each conflict set. It is never rounded up: 100 % means all. ' +
        '`--coverage lcov` marks the lines on which rules stand; the sides of conflict sets are ' +
        'its branches, and pairs of labels are not in it. Without --output, coverage for ' +
        'programs takes standard output, and failures are told on standard error.',
    ],
    example: 'bulkhead test seeds/policies/two_banks.yaml --coverage text',
    load: () => import('../test.ts'),
  },
  {
    name: 'mutate',
    summary: 'tell which small mistakes in a policy its tests and invariants would not notice',
    operands: '<policy...>',
    options: [
      formats('text', 'json'),
      { flags: '--max <number>', summary: 'mutants to judge at the most', standard: '1000' },
      { flags: '--seed <number>', summary: 'which ones, where there are more', standard: '0' },
      { flags: '--min <percent>', summary: 'so many must be noticed (otherwise: all)' },
      quiet('only what survived, and no summary'),
      COLOUR,
    ],
    details: [
      'A mutant is a copy of the policy with one small mistake: a type taken from a label, given ' +
        'to it or held in another mode, a wall or a conflict set gone, merged or remembering ' +
        'otherwise, another host label, an admin rule dropped, turned round, wider or narrower, ' +
        'a role that may do one thing more or less. Each is put to the tests of the policy, ' +
        'those beside it included, and to its invariants.',
      'For a mutant that nothing notices, a test is printed that does, ready to be put under ' +
        '`tests`. Mutants that change no decision at all, whatever runs or ran, are found out ' +
        'exactly; they and those that `check` would refuse do not count.',
      'Exit code 1 means that some survived, or fewer were noticed than --min says.',
    ],
    example: 'bulkhead mutate seeds/policies/two_banks.yaml',
    load: () => import('../mutate.ts'),
  },
];
