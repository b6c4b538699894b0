/** Completion in the shells themselves; a shell that isn't installed is skipped, and says so. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completionScript } from '../../tools/completion.ts';
import { VERBS } from '../../tools/verbs/all.ts';
import type { Verb } from '../../tools/verbs/verb.ts';
import { needs } from '../optional.ts';
import { command, folderWith } from './command.ts';

async function script(shell: string): Promise<string> {
  const ran = await command(['completion', shell]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const path = join(folderWith(), `completion.${shell}`);
  writeFileSync(path, ran.out);
  return path;
}

function inShell(shell: string, line: string): string[] {
  const ran = spawnSync(shell, ['-c', line], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout.split(/[\s\t]+/).filter((word) => word !== '');
}

/** Names and summaries that a shell would like to run. */
const HOSTILE: Verb = {
  name: 'check',
  summary: `it's $(touch planted) \`touch planted\` "x" [a:b] \\ end`,
  operands: '',
  options: [
    { flags: '-x, --extra <it>', summary: `'; touch planted; '`, choices: ['a', 'b c'] },
    { flags: '--plain', summary: '$(touch planted)' },
  ],
  example: '',
  load: () => Promise.reject(new Error('never loaded')),
};

const COMPLETE: Readonly<Record<string, (path: string, words: readonly string[]) => string>> = {
  bash: (path, words) =>
    `source "${path}"; COMP_WORDS=(bulkhead ${words.map((word) => `'${word}'`).join(' ')}); ` +
    `COMP_CWORD=${words.length}; _bulkhead; echo "\${COMPREPLY[@]}"`,
  fish: (path, words) => `source "${path}"; complete -C "bulkhead ${words.join(' ')}"`,
};

describe.each(['bash', 'fish'])('%s', (shell) => {
  test('completes verbs, options and their values', async (context) => {
    needs(context, shell);
    const path = await script(shell);
    const complete = (...words: string[]): string[] => inShell(shell, COMPLETE[shell](path, words));
    expect(complete('chec')).toContain('check');
    expect(complete('')).toEqual(expect.arrayContaining(VERBS.map(({ name }) => name)));
    expect(complete('check', '--form')).toContain('--format');
    expect(complete('check', '--form')).not.toContain('--fail-on-warn');
    expect(complete('check', '--format', '')).toEqual(expect.arrayContaining(['json', 'sarif']));
    expect(complete('help', 'comp')).toEqual(expect.arrayContaining(['compile', 'completion']));
  });
});

test('zsh: offers what is declared', async (context) => {
  needs(context, 'zsh');
  const path = await script('zsh');
  // Outside of its line editor zsh completes nothing: what it would be told is looked at.
  const told = (current: number, ...words: string[]): string =>
    spawnSync(
      'zsh',
      [
        '-c',
        `compdef() { :; }; _describe() { print -rl -- "\${verbs[@]}"; }; ` +
          `_arguments() { print -rl -- "$@"; }; source "${path}"; ` +
          `words=(bulkhead ${words.join(' ')}); CURRENT=${current}; _bulkhead`,
      ],
      { encoding: 'utf8' },
    ).stdout;
  expect(told(2, '')).toContain('check:find what is wrong');
  expect(told(3, 'check', '--')).toContain('--format[how to print]:value:(text json sarif');
});

test.for(['bash', 'zsh', 'fish'] as const)(
  '%s runs nothing that a name holds',
  (shell, context) => {
    needs(context, shell);
    const folder = folderWith();
    const path = join(folder, 'script');
    writeFileSync(path, completionScript(shell, [HOSTILE]));
    const stub = shell === 'zsh' ? 'compdef() { :; }; ' : '';
    const ran = spawnSync(shell, ['-c', `${stub}source ./script; ls`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ stderr: '', stdout: 'script\n' });
  },
);

test('an unknown shell is an error', async () => {
  const ran = await command(['completion', 'tcsh']);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('Name bash, zsh or fish.');
});
