/** Runs of a log that have no end, what stands behind its last newline, and options of `audit`. */

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '../../tools/audit/events.ts';
import { openLog } from '../../tools/audit/open_log.ts';
import { openFile } from '../../tools/audit/sink.ts';
import { END, NO_INPUT, POLICY, RUN, denial, linesOf, read } from './audit_logs.ts';
import { writeLines, writeLog } from './audit_logs.ts';
import { command, folderWith, parsed } from './command.ts';

const RECOVERED: AuditEvent = { event: 'recovered', bytes: 0, torn: '' };
const DENIED = [POLICY, denial(1), denial(2)];

function logOf(...events: AuditEvent[]): string {
  const log = join(folderWith(), 'audit.log');
  writeLog(log, events);
  return log;
}

const verify = (...argv: string[]) => command(['audit', 'verify', ...argv]);

describe('each run is judged by itself', () => {
  test.each<[string, AuditEvent[], number[], 'ended' | 'open']>([
    ['one that ended', [RUN, END], [], 'ended'],
    ['one that is open', [RUN, ...DENIED], [], 'open'],
    ['two that ended', [RUN, END, RUN, END], [], 'ended'],
    ['cut off, recovered, ended', [RUN, ...DENIED, RECOVERED, RUN, END], [2], 'ended'],
    ['cut off, ended', [RUN, RUN, END], [2], 'ended'],
    ['cut off twice, open', [RUN, RECOVERED, RUN, RECOVERED, RUN], [2, 4], 'open'],
    ['cut off before a run began', [RECOVERED, RUN, END], [1], 'ended'],
    ['ended, cut off, ended', [RUN, END, RUN, RECOVERED, RUN, END], [4], 'ended'],
  ])('%s', async (_, events, cut, state) => {
    const log = logOf(...events);
    const facts = await read(log);
    expect(facts.faults).toEqual([]);
    expect(facts).toMatchObject({ state, cutRuns: cut.map((line) => ({ file: log, line })) });
    const ran = await verify(log);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const line of cut) expect(ran.out).toContain(`note: ${log}:${line}: the run that begins`);
    const isClosed = state === 'ended' && cut.length === 0;
    const closed = await verify(log, '--closed');
    expect(closed.code).toBe(isClosed ? 0 : 1);
    for (const line of cut) expect(closed.err).toContain(`${log}:${line}: the run that begins`);
  });

  test('a log that another one follows, and one whose run goes on in another file', async () => {
    const [one, other] = [logOf(RUN, POLICY), logOf(RUN, END)];
    expect(await read(one, other)).toMatchObject({
      faults: [],
      state: 'ended',
      cutRuns: [{ file: one, line: 2 }],
    });
    const many = Array.from({ length: 60 }, (_, step) => denial(step));
    const log = join(folderWith(), 'audit.log');
    writeLog(log, [RUN, ...many, RUN, END], { rotateBytes: 8192 });
    expect((await read(log)).cutRuns).toEqual([{ file: log, line: 2 }]);
    // From the middle on, nobody knows whether the run before had an end.
    expect(await read(`${log}.2`)).toMatchObject({ faults: [], cutRuns: [] });
  });

  test('in JSON, and by `verify`', async () => {
    const log = logOf(RUN, RECOVERED, RUN, END);
    const cutRuns = [{ file: log, line: 2 }];
    expect(parsed(await verify(log, '--format', 'json'))).toMatchObject({
      cutRuns,
      state: 'ended',
    });
    expect((await command(['verify', log])).out).toContain(`note: ${log}:2: the run that begins`);
  });
});

describe('behind the last newline', () => {
  test.each<[string, string, string]>([
    ['the beginning of a record', '{"event":"dec', '13 bytes that begin a record'],
    ['less than that', '{"e', '3 bytes that begin a record'],
    ['zeros', '\0\0\0\0', '4 bytes of zeros'],
  ])('%s is told apart from the state of the log', async (_, tail, said) => {
    const log = logOf(RUN, END);
    appendFileSync(log, tail);
    const ran = await verify(log);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^verified: 3 records in 1 file, ended,/);
    expect(ran.out).toContain(`note: line 4 of ${log} is unfinished, and not counted: ${said}\n`);
    expect(await verify(log, '--closed')).toMatchObject({ code: 1 });
    // Whoever goes on keeps what is cut off, also behind a run that had ended.
    (await openLog({ path: log, onFull: 'stop', open: openFile }, NO_INPUT)).close();
    const { events, torn } = await read(log);
    expect(torn).toBeUndefined();
    const kept = Buffer.from(tail).toString('base64');
    expect(events.at(-1)).toMatchObject({ event: 'recovered', bytes: tail.length, torn: kept });
  });

  test('a record that only lacks its newline', async () => {
    const log = logOf(RUN, POLICY, END);
    const lines = linesOf(log);
    writeLines(log, lines.slice(0, 3));
    appendFileSync(log, lines[3]);
    const ran = await verify(log);
    expect(ran.out).toContain(`a record of ${lines[3].length} bytes without its newline`);
    expect(ran.out).toContain('note: the log is open');
  });

  test('what begins no record was left by no run, and is a fault', async () => {
    const log = logOf(RUN, END);
    appendFileSync(log, 'garbage');
    const ran = await verify(log);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${log}:4: error: it is an unfinished line of 7 bytes`);
  });
});

describe('a log that was cut at its beginning', () => {
  test('is told so, by both verbs and by whatever learns from it', async () => {
    const log = logOf(RUN, ...DENIED, END);
    writeLines(log, linesOf(log).slice(3));
    const message =
      'the log was cut at its beginning: it is record 3, and records 0 to 2 are missing';
    const ran = await verify(log);
    expect(ran).toMatchObject({ code: 1, err: `${log}:1: error: ${message}\n` });
    const other = await command(['verify', log]);
    expect(other).toMatchObject({ code: 1, out: `refused: ${log}:1: ${message}\n` });
    const replayed = await command(['replay', log, '--policy', 'seeds/policies/two_banks.yaml']);
    expect(replayed).toMatchObject({ code: 1, out: '' });
    expect(replayed.err).toContain(`${log}:1: ${message}`);
  });

  test('text that was never a log stays none', async () => {
    for (const text of ['hello\n', 'hello\nworld\n', '{"event":"run"}\n{}\n', '{"event":"']) {
      const ran = await verify(join(folderWith({ x: text }), 'x'));
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('is no audit log');
    }
  });
});

describe('options', () => {
  test.each([
    ['verify', ['--label', 'A'], '--label'],
    ['verify', ['--caller', 'A'], '--caller'],
    ['verify', ['--count-by', 'rule'], '--count-by'],
    ['verify', ['--format', 'csv'], '--format csv'],
    ['head', ['--closed'], '--closed'],
    ['head', ['--since', '1s'], '--since'],
    ['head', ['--quiet'], '--quiet'],
    ['show', ['--closed'], '--closed'],
    ['show', ['--head', 'f'.repeat(64)], '--head'],
    ['show', ['--quiet'], '--quiet'],
  ])('audit %s refuses %j', async (action, argv, flag) => {
    const ran = await command(['audit', action, logOf(RUN, END), ...argv]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`audit ${action} takes no ${flag}\n  It is for \`audit `);
  });

  test('times in the wrong order are refused', async () => {
    const argv = ['audit', 'show', logOf(RUN, END), '--since', '2s', '--until', '1s'];
    expect(await command(argv)).toMatchObject({ code: 2 });
  });

  test('what matches nothing is told, with what may have been meant', async () => {
    const log = logOf(RUN, denial(1, 'AutoCorp', 'A-Bank'), END);
    const show = (...argv: string[]) => command(['audit', 'show', log, ...argv]);
    const label = await show('--label', 'AutoCrop');
    expect(label).toMatchObject({ code: 0, out: '' });
    expect(label.err).toBe(
      'note: nothing in the log is like that\n' +
        'note: --label AutoCrop: no decision in the log is about such a label; ' +
        'did you mean AutoCorp?\n',
    );
    expect((await show('--op', 'event.sent')).err).toContain('did you mean event.send?');
    expect((await show('--rule', 'conflicts.x')).err).toContain('it has labels.AutoCorp');
    expect((await show('--object', 'X', '--count-by', 'op')).err).toContain('A-Bank');
    // Each is there, and never together.
    const apart = await show('--subject', 'A-Bank', '--object', 'AutoCorp');
    expect(apart.err).toBe('note: nothing in the log is like that\n');
    expect(await show('--label', 'Auto*')).toMatchObject({ code: 0, err: '' });
  });

  test('who called is told apart from whose start was denied', async () => {
    const start = {
      ...denial(1, 'B-Bank', 'Sys'),
      operation: 'domain.start',
      call: 'domctl.createdomain',
      caller: { domain: 0, label: 'Toolstack' },
      excluded: { type: 'A-Bank', by: [{ domain: 4, label: 'A-Bank' }] },
    };
    const log = logOf(RUN, start, denial(2, 'B-Bank'), END);
    const show = (...argv: string[]) => command(['audit', 'show', log, ...argv]);
    const { out } = await show('--caller', 'Toolstack');
    expect(out).toContain('deny domain.start: B-Bank (domain 1) -> Sys (domain 2): EPERM');
    expect(out).toContain('excluded by A-Bank (domain 4), called by Toolstack (domain 0)\n');
    expect(out.split('\n')).toHaveLength(2);
    // The subject of a decision about its own call is its caller.
    expect((await show('--caller', 'B-Bank')).out).toContain('event.send');
    const counts = parsed(await show('--count-by', 'caller', '--format', 'json'));
    expect(counts).toMatchObject({
      counts: [
        { key: 'Toolstack', count: 1 },
        { key: 'B-Bank', count: 1 },
      ],
    });
    const none = await show('--caller', 'Toolstak');
    expect(none.err).toContain('did you mean Toolstack?');
  });
});
