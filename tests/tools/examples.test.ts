/** That what help shows works: the example of every verb, in order, as a user would type it. */

import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { VERBS } from '../../tools/verbs/all.ts';
import { PROGRAM, PROJECT, buildOnce, folderWith } from './command.ts';

beforeAll(buildOnce, 120_000);

/** Examples that exit with 1: they say no, or can't do all (learn), or (lsp) end without an editor's good-bye. */
const SAYING_NO: ReadonlySet<string> = new Set(['explain', 'eval', 'learn', 'lsp']);

test('every example runs', () => {
  const folder = folderWith();
  symlinkSync(join(PROJECT, 'seeds'), join(folder, 'seeds'));
  const failed = VERBS.flatMap(({ name, example }) => {
    const line = example.replaceAll('/tmp/', `${folder.replaceAll(' ', '\\ ')}/`);
    const ran = spawnSync('sh', ['-c', `bulkhead() { "$PROGRAM" "$@"; }; ${line}`], {
      cwd: folder,
      env: { ...process.env, PROGRAM },
      encoding: 'utf8',
      input: '',
      timeout: 60_000,
    });
    const expected = SAYING_NO.has(name) ? 1 : 0;
    return ran.status === expected ? [] : [{ line, status: ran.status, told: ran.stderr }];
  });
  expect(failed).toEqual([]);
}, 120_000);
