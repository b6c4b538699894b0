import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { progressOf, withProgress } from '../../tools/progress.ts';
import type { Terminal } from '../../tools/terminal.ts';
import { plain } from '../../tools/text/colour.ts';
import { Options } from '../../tools/verbs/verb.ts';
import { policyText } from '../policy/reading.ts';
import { command, folderWith } from './command.ts';

interface Stage {
  readonly outIsTerminal?: boolean;
  readonly errIsTerminal?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
}

function stage({ outIsTerminal = true, errIsTerminal = true, options = {} }: Stage = {}) {
  const written: string[] = [];
  const terminal: Terminal = {
    out: () => undefined,
    err: (text) => written.push(text),
    columns: 24,
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
  return { written, invocation: { operands: [], options: new Options(options), terminal } };
}

/** Ten looks at the clock a second, over ten seconds. */
function work(set: Stage): string[] {
  const { written, invocation } = stage(set);
  let now = 0;
  const progress = progressOf(invocation, () => now);
  progress.begin('comparing');
  for (let done = 0; done < 100; done += 1) {
    now += 99;
    progress.at(done, 100);
  }
  progress.end();
  return written;
}

describe('progress', () => {
  test('is quiet for a second, then drawn now and then, and gone in the end', () => {
    const written = work({});
    expect(written[0]).toBe('\r\u001b[Kcomparing … 10 %');
    expect(written.at(-2)).toBe('\r\u001b[Kcomparing … 98 %');
    expect(written.at(-1)).toBe('\r\u001b[K');
    // Every 99 ms is too often, so every second look draws.
    expect(written).toHaveLength(46);
  });

  test('writes nothing for work that is short', () => {
    const { written, invocation } = stage();
    const progress = progressOf(invocation, () => 0);
    progress.begin('comparing');
    progress.at(1, 2);
    progress.end();
    expect(written).toEqual([]);
  });

  test.each([
    ['standard error is no terminal', { errIsTerminal: false }],
    ['--quiet', { options: { quiet: true } }],
    ['JSON for a program', { outIsTerminal: false, options: { format: 'json' } }],
  ])('writes nothing: %s', (_name, set) => {
    expect(work(set)).toEqual([]);
  });

  test('is drawn while text goes to a file, and while JSON goes to a terminal', () => {
    expect(work({ outIsTerminal: false })).not.toEqual([]);
    expect(work({ options: { format: 'json' } })).not.toEqual([]);
  });

  test('shows names of strangers harmlessly, cut to the terminal', () => {
    const { written, invocation } = stage();
    let now = 0;
    const progress = progressOf(invocation, () => now);
    now = 2000;
    progress.begin('reading \u001b[31m and a name that is long');
    expect(written).toEqual(['\r\u001b[Kreading \\u{1b}[31m and…']);
  });

  test('without a total it counts', () => {
    const { written, invocation } = stage();
    let now = 0;
    const progress = progressOf(invocation, () => now);
    now = 2000;
    progress.at(7);
    expect(written).toEqual(['\r\u001b[K … 7']);
  });

  test('a failure passes through', async () => {
    const { invocation } = stage();
    await expect(withProgress(invocation, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
  });
});

describe('a large policy', () => {
  test.each([['check'], ['query']])('%s says on a terminal that it works on it', async (verb) => {
    const comment = `# ${'x'.repeat(98)}\n`.repeat(3000);
    const path = join(folderWith({ 'large.yaml': comment + policyText() }), 'large.yaml');
    const shown = await command([verb, path], { isTerminal: true });
    expect(shown.code).toBe(0);
    const clear = '\r\u001b[K';
    expect(shown.err.startsWith(`${clear}working on `)).toBe(true);
    expect(shown.err.endsWith(clear)).toBe(true);
    expect((await command([verb, path])).err).toBe('');
  });
});
