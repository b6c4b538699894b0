/** That what help shows works: the example of every verb, in order, as a user would type it. */

import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { VERBS } from '../../tools/verbs/all.ts';
import { PROGRAM, PROJECT, buildOnce, command, folderWith } from './command.ts';
import type { Ran } from './command.ts';

beforeAll(buildOnce, 120_000);

/** Examples that exit with 1: they say no, or can't do all (learn), or (lsp) end without an editor's good-bye. */
const SAYING_NO: ReadonlySet<string> = new Set(['explain', 'eval', 'learn', 'lsp']);

/** A line of nothing but the program, which this process can run; editors speak to a real one. */
const PLAIN = /^bulkhead (?!lsp)[\w ./:=,@-]+$/;

function inShell(line: string, folder: string): Ran {
  const ran = spawnSync('sh', ['-c', `bulkhead() { "$PROGRAM" "$@"; }; ${line}`], {
    cwd: folder,
    env: { ...process.env, PROGRAM },
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

test('every example runs', async () => {
  const folder = folderWith();
  symlinkSync(join(PROJECT, 'seeds'), join(folder, 'seeds'));
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(folder);
  const failed: unknown[] = [];
  for (const { name, example } of VERBS) {
    const inFolder = (text: string, path: string): string => text.replaceAll('/tmp/', `${path}/`);
    const ran = PLAIN.test(example)
      ? await command(
          example
            .split(' ')
            .slice(1)
            .map((word) => inFolder(word, folder)),
        )
      : inShell(inFolder(example, folder.replaceAll(' ', '\\ ')), folder);
    const expected = SAYING_NO.has(name) ? 1 : 0;
    if (ran.code !== expected) failed.push({ example, ...ran });
  }
  expect(failed).toEqual([]);
}, 240_000);
