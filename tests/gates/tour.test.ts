import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, findMismatch, judgeTour, readBlocks } from '../../tools/gates/tour.ts';
import { plantTree } from './tree.ts';

const fenced = (...lines: string[]): string =>
  ['# Tour', '', '```console', ...lines, '```'].join('\n');

async function messagesOf(...lines: string[]): Promise<string[]> {
  const { violations } = await judgeTour(
    'README.md',
    fenced(...lines),
    plantTree({ 'a.txt': 'A\n' }),
  );
  return violations.map(({ line, message }) => `${line}: ${message}`);
}

test('blocks, commands and continuations are found where they stand', () => {
  const markdown = `${fenced('$ one', 'out', '', '$ two # exits 3', '> more', '> lines')}
\`\`\`sh
$ not this one
\`\`\`
~~~console
$ three
~~~
`;
  expect(readBlocks(markdown)).toEqual([
    {
      line: 3,
      steps: [
        { command: 'one', expected: ['out', ''], exitCode: 0, line: 4 },
        { command: 'two # exits 3\nmore\nlines', expected: [], exitCode: 3, line: 7 },
      ],
    },
    { line: 14, steps: [{ command: 'three', expected: [], exitCode: 0, line: 15 }] },
  ]);
});

test('a block that is not closed, or starts with output, is an error', () => {
  expect(() => readBlocks('```console\n$ x\n')).toThrow(/line 1/);
  expect(() => readBlocks(fenced('output'))).toThrow(/line 4/);
});

test.each<[string[], string[], number | undefined]>([
  [['a', 'b'], ['a', 'b'], undefined],
  [['a', 'b'], ['a'], 1],
  [['a'], ['a', 'b'], 1],
  [['a', 'c'], ['a', 'b'], 1],
  [['…'], [], undefined],
  [['…', 'z'], ['a', 'b', 'z'], undefined],
  [['…', 'z'], ['a', 'z', 'b'], 2],
  [['a', '…', 'b', '…', 'c'], ['a', 'b', 'x', 'b', 'c'], undefined],
  [['a', '…', 'q'], ['a', 'b'], 2],
  [['took … ms'], ['took 12 ms'], undefined],
  [['took … ms'], ['took 12 s'], 0],
  [['a…b…c'], ['a-b-c'], undefined],
  [['ab…ba'], ['aba'], 0],
  [['a…b…b'], ['ab'], 0],
])('expected %j, printed %j: mismatch at %s', (expected, actual, mismatch) => {
  expect(findMismatch(expected, actual)).toBe(mismatch);
});

test('commands of a block share a shell, and say both streams', async () => {
  expect(
    await messagesOf(
      '$ cat a.txt; echo oops >&2',
      'A',
      'oops',
      '$ x=5; cd /',
      '$ echo $x; pwd',
      '5',
      '/',
      '$ cat <<END',
      '> two',
      '> lines',
      '> END',
      'two',
      'lines',
      '$ printf "no newline"',
      'no newline',
      '$ false # exits 1',
      '$ (exit 4) # exits 4',
      '$ echo $?',
      '4',
    ),
  ).toEqual([]);
});

test('planted: another output, another exit code, output too much, a shell that ends', async () => {
  expect(await messagesOf('$ echo b', 'a')).toEqual([
    '4: `$ echo b` does not print what is shown (no line for `a`); it prints:\nb',
  ]);
  expect(await messagesOf('$ echo a')).toHaveLength(1);
  expect(await messagesOf('$ echo a', 'a', 'b')).toHaveLength(1);
  expect(await messagesOf('$ false')).toEqual(['4: `$ false` exits 1, not 0; it prints:\n']);
  expect(await messagesOf('$ true # exits 1')).toHaveLength(1);
  expect(await messagesOf('$ exit 0', '$ echo never', 'never')).toHaveLength(2);
});

test('the copy has the files, linked packages, and leaves the project alone', () => {
  const root = plantTree({ 'core/a.ts': '1', 'seeds/guests/node_modules/x.js': '1' });
  for (const folder of ['node_modules/p', '.git', '.bulkhead']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  const copy = copyProject(root);
  try {
    writeFileSync(join(copy, 'core/a.ts'), '2');
    expect(readFileSync(join(root, 'core/a.ts'), 'utf8')).toBe('1');
    expect(realpathSync(join(copy, 'node_modules'))).toBe(realpathSync(join(root, 'node_modules')));
    expect(existsSync(join(copy, '.git'))).toBe(false);
    expect(existsSync(join(copy, 'seeds/guests/node_modules'))).toBe(false);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  expect(existsSync(join(root, 'node_modules/p'))).toBe(true);
});
