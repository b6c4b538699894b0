/**
 * Owns: the verbs for who writes policies, with all that help says about them.
 */

import { COLOUR, formats, quiet } from '../options.ts';
import type { Verb } from '../verb.ts';

export const EDITING: readonly Verb[] = [
  {
    name: 'fmt',
    summary: 'give policies the one style: indentation, quotes, the order of keys, blank lines',
    operands: '<policy...>',
    options: [
      { flags: '--check', summary: 'write nothing; exit 1 when a file is not in this style' },
      { flags: '--diff', summary: 'write nothing; print what would change' },
      formats('text', 'json'),
      quiet('nothing but the names of files that `--check` finds'),
      COLOUR,
    ],
    details: [
      'Files are rewritten in place, each in one step, through symbolic links and with their ' +
        'modes kept; `-` is printed. Comments stay with what they are about. Names keep their ' +
        'order, because it numbers them; decisions stay the same. ' +
        'tools/format_policy/STYLE.md describes the style.',
      'A file with errors is told and left alone, exit code 1. Files that a policy includes are ' +
        'named for themselves.',
    ],
    example: 'bulkhead fmt --check seeds/policies/*.yaml',
    load: () => import('../fmt.ts'),
  },
  {
    name: 'fix',
    summary:
      'mend in policies what can be mended without asking: typos, quotes, what has no effect',
    operands: '<policy...>',
    options: [
      {
        flags: '--only <rule>',
        summary: 'only findings of this rule, such as unknown-key; can be given again',
        isList: true,
      },
      { flags: '--unsafe', summary: 'also what is a guess, or may change decisions' },
      { flags: '--dry-run', summary: 'write nothing; print what would change' },
      formats('text', 'json'),
      quiet('no summary'),
      COLOUR,
    ],
    details: [
      'Each fix is tried and judged before it stays: its finding must be gone, there must be no ' +
        'more errors than before, and a policy without errors must decide exactly as it did. ' +
        'What could be meant in two ways is left to you. Exit code 1 where errors are left.',
      'Files are replaced in one step, with their modes kept; `-` is printed, and what was done ' +
        'is told on standard error.',
    ],
    example: 'bulkhead fix --dry-run seeds/policies/two_banks.yaml',
    load: () => import('../fix.ts'),
  },
  {
    name: 'lsp',
    summary: 'serve editors: findings, hover, definitions, renaming, completion, quick fixes',
    operands: '',
    options: [{ flags: '--stdio', summary: 'for editors that say so; there is no other way' }],
    details: [
      'Speaks the Language Server Protocol on standard input and output until the editor ends ' +
        'it. Hovering over a label says whom it can reach and who can reach it; renaming changes ' +
        'every use, patterns excepted; quick fixes are those of `bulkhead fix`.',
      'A file that a policy includes is judged as part of it, also where the policy is not open: ' +
        'it is looked for in the folders above, up to that of the workspace. NAME.test.yaml is ' +
        'judged with the policy that it names, or the one beside it.',
      'editors/vscode has an extension for Visual Studio Code. Other editors: run this for YAML ' +
        'files that hold policies.',
    ],
    example: 'bulkhead lsp --stdio',
    load: () => import('../lsp.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of policies, for editors without a language server',
    operands: '',
    options: [
      formats('json', 'text'),
      { flags: '--fragment', summary: 'of a file that a policy includes' },
      { flags: '--tests', summary: 'of a file of tests, NAME.test.yaml' },
      COLOUR,
    ],
    details: [
      'Save it, and put `# yaml-language-server: $schema=FILE` above a policy: editors with YAML ' +
        'support then complete keys and check the shape. What names mean, only `bulkhead lsp` ' +
        'and `bulkhead check` know. As text: the keys of the language in words.',
    ],
    example: 'bulkhead schema > /tmp/policy.schema.json',
    load: () => import('../schema.ts'),
  },
];
