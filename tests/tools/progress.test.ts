import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageOf } from '../../tools/progress.ts';
import type { Terminal } from '../../tools/terminal.ts';
import { plain } from '../../tools/text/colour.ts';
import { Options } from '../../tools/verbs/verb.ts';
import { policyText } from '../policy/reading.ts';
import { END, POLICY, RUN, denial, writeLog } from './audit_logs.ts';
import { command, folderWith } from './command.ts';

const CLEAR = '\r\u001b[K';

interface Setting {
  readonly outIsTerminal?: boolean;
  readonly errIsTerminal?: boolean;
  readonly columns?: number;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A terminal that remembers what was written to it, with a clock that is set by hand. */
function fake({
  outIsTerminal = true,
  errIsTerminal = true,
  columns = 36,
  options = {},
}: Setting = {}) {
  const written: string[] = [];
  const given: Terminal = {
    out: (text) => written.push(`out ${String(text)}`),
    err: (text) => written.push(text),
    columns,
    outIsTerminal,
    errIsTerminal,
    environment: {},
    outPainter: () => plain,
    errPainter: () => plain,
    async *input() {
      yield Buffer.from('');
    },
    inputIsDirectory: () => false,
    flushed: () => Promise.resolve(),
    failed: false,
  };
  const clock = { ms: 0 };
  return { written, clock, ...stageOf(given, new Options(options), () => clock.ms) };
}

/** Ten looks at the clock a second, over ten seconds. */
function work(setting: Setting): string[] {
  const { written, clock, progress } = fake(setting);
  progress.begin('comparing');
  for (let done = 0; done < 100; done += 1) {
    clock.ms += 99;
    progress.at(done, 100);
  }
  progress.end();
  return written;
}

describe('the line', () => {
  test('is quiet for a second, then drawn now and then, and gone in the end', () => {
    const written = work({});
    expect(written[0]).toBe(`${CLEAR}comparing … 10 of 100`);
    expect(written.at(-2)).toBe(`${CLEAR}comparing … 98 of 100`);
    expect(written.at(-1)).toBe(CLEAR);
    // Every 99 ms is too often, so every second look draws.
    expect(written).toHaveLength(46);
  });

  test('is not drawn for work that is short', () => {
    const { written, progress } = fake();
    progress.begin('comparing');
    progress.at(1, 2);
    progress.end();
    expect(written).toEqual([]);
  });

  test.each([
    ['standard error is no terminal', { errIsTerminal: false }],
    ['--quiet', { options: { quiet: true } }],
  ])('is not drawn: %s', (_name, setting) => {
    expect(work(setting)).toEqual([]);
  });

  test('is drawn whatever goes to standard output, and in whichever format', () => {
    expect(work({ outIsTerminal: false, options: { format: 'json' } })).not.toEqual([]);
  });

  test('shows names of strangers harmlessly, and cuts them before figures', () => {
    const { written, clock, progress } = fake({ columns: 24 });
    clock.ms = 2000;
    progress.begin('reading \u001b[31m and a name that is long');
    clock.ms = 3000;
    progress.at(7, 12);
    expect(written).toEqual([
      `${CLEAR}reading \\u{1b}[31m a… …`,
      `${CLEAR}reading \\u{1… … 7 of 12`,
    ]);
  });

  test('counts without a total, and bytes in their units', () => {
    const { written, clock, progress } = fake();
    for (const [done, total] of [[7], [1_260_000, 30_000_000], [500, 2_000]] as const) {
      clock.ms += 2000;
      progress.at(done, total, total === undefined ? undefined : 'bytes');
    }
    expect(written.map((line) => line.replace(CLEAR, ''))).toEqual([
      ' … 7',
      ' … 1.3 MB of 30.0 MB',
      ' … 1 KB of 2 KB',
    ]);
  });

  test('says of a large file at once what is done with it, and which of several it is', () => {
    const { written, progress } = fake();
    progress.file({ name: 'a.yaml', bytes: 4_000_000, number: 2, total: 3 });
    progress.begin('compiling 9 labels');
    progress.file({ name: 'b.yaml', bytes: 100, number: 3, total: 3 });
    progress.end();
    expect(written).toEqual([
      `${CLEAR}2 of 3: reading a.yaml, 4.0 MB …`,
      `${CLEAR}2 of 3: compiling 9 labels …`,
      CLEAR,
    ]);
  });
});

describe('what else is printed', () => {
  test('stands alone: the line is gone before it', () => {
    const { written, clock, progress, terminal } = fake();
    clock.ms = 2000;
    progress.begin('comparing');
    terminal.out('answer\n');
    clock.ms = 3000;
    progress.at(1);
    terminal.err('fault\n');
    progress.end();
    expect(written).toEqual([
      `${CLEAR}comparing …`,
      CLEAR,
      'out answer\n',
      `${CLEAR}comparing … 1`,
      CLEAR,
      'fault\n',
    ]);
  });

  test('is not drawn over while its line has no end', () => {
    const { written, clock, progress, terminal } = fake();
    clock.ms = 2000;
    terminal.out('{"half":');
    progress.begin('comparing');
    terminal.out('1}\n');
    clock.ms = 3000;
    progress.begin('comparing');
    expect(written).toEqual(['out {"half":', 'out 1}\n', `${CLEAR}comparing …`]);
  });

  test('may be in the middle of a line elsewhere', () => {
    const { written, clock, progress, terminal } = fake({ outIsTerminal: false });
    clock.ms = 2000;
    terminal.out('half');
    progress.begin('comparing');
    expect(written).toEqual(['out half', `${CLEAR}comparing …`]);
  });
});

/** Runs a verb on a terminal whose clock goes on by two seconds at each look. */
function slowly(argv: readonly string[]) {
  let ms = 0;
  return command(argv, { isTerminal: true, now: () => (ms += 2000) });
}

/** What is on a terminal's standard error when a program has ended. */
function left(err: string): string {
  return err.split('\n').at(-1)!.split(CLEAR).at(-1)!;
}

const SMALL = policyText({
  invariants: `invariants:
  - { name: apart, only-via: { from: A, to: B, via: Sys } }
  - { name: never both, exclusive: [A, B] }`,
});

describe('every verb whose work may be long', () => {
  test.each([
    ['check', 'judging invariants … 1 of 2'],
    ['lint', 'looking for what is doubtful, in steps … 7 of 8'],
    ['fmt --check', 'checking and formatting'],
    ['fix --dry-run', 'reading'],
    ['flow', 'judging invariants … 1 of 2'],
    ['flow --closure', 'following the flows of 3 labels'],
    ['report --format text', 'certifying 2 invariants'],
    ['graph --format text', 'drawing 3 nodes'],
    ['matrix', 'compiling 3 labels'],
    ['mutate --max 3', 'judging mutants … 2 of 3'],
    ['query', 'looking at 3 labels'],
    ['who-can --op domain.*', 'looking for who may … '],
    ['diff p.yaml', 'comparing administration'],
    ['update p.yaml', 'looking for renames'],
    ['audit verify log', 'reading log … 1 KB of '],
    ['learn log', 'looking for what permits each kind of denial … 0 of 1'],
  ])('%s tells how far it is, and leaves nothing behind', async (line, said) => {
    const folder = folderWith({ 'p.yaml': SMALL });
    const here = (word: string) => (/^(?:log|p\.yaml)$/.test(word) ? join(folder, word) : word);
    writeLog(join(folder, 'log'), [RUN, POLICY, denial(1), END]);
    const words = line.split(' ').map(here);
    const argv = words[0] === 'audit' ? words : [...words, here('p.yaml')];
    const shown = await slowly(argv);
    expect(shown.err).toContain(said);
    expect(left(shown.err)).toBe('');
    expect((await command(argv)).err).not.toContain(CLEAR);
  });

  test('rows that go to a file are counted', async () => {
    let ms = 0;
    const shown = await command(['matrix', '-', '--format', 'csv'], {
      input: SMALL,
      isTerminal: true,
      outIsTerminal: false,
      now: () => (ms += 2000),
    });
    expect(shown.err).toContain('writing rows … 3 of 3');
  });
});

describe('a large policy', () => {
  test.each([['check'], ['query']])('%s says on a terminal that it works on it', async (verb) => {
    const comment = `# ${'x'.repeat(98)}\n`.repeat(3000);
    const path = join(folderWith({ 'large.yaml': comment + policyText() }), 'large.yaml');
    const shown = await command([verb, path], { isTerminal: true });
    expect(shown.code).toBe(0);
    expect(shown.err.startsWith(`${CLEAR}reading `)).toBe(true);
    expect(shown.err.endsWith(CLEAR)).toBe(true);
    expect((await command([verb, path])).err).toBe('');
  });
});
