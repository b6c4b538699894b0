/** The audit log as a file: its chain, its files, full disks, crashes. */

import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLog } from '../../tools/audit/open_log.ts';
import { NoLog } from '../../tools/audit/read_log.ts';
import { openFile } from '../../tools/audit/sink.ts';
import { UserError } from '../../tools/user_error.ts';
import { folderWith } from './command.ts';
import { END, NO_INPUT, POLICY, RUN, SmallDisk } from './audit_logs.ts';
import { denial, linesOf, read, writeLines, writeLog } from './audit_logs.ts';

const PROPERTY_RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 100);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 1);
const property = { numRuns: PROPERTY_RUNS, seed: SEED };

const DENIALS = Array.from({ length: 12 }, (_, step) => denial(step));
const EVENTS = [RUN, POLICY, ...DENIALS, END];

function newLog(events = EVENTS): { folder: string; log: string; lines: string[] } {
  const folder = folderWith();
  const log = join(folder, 'audit.log');
  writeLog(log, events);
  return { folder, log, lines: linesOf(log) };
}

describe('the chain', () => {
  test('a log is verified, ended, and only its owner reads it', async () => {
    const { log } = newLog();
    const { events, faults, state, records, head } = await read(log);
    expect(faults).toEqual([]);
    expect(state).toBe('ended');
    expect(records).toBe(EVENTS.length + 1);
    expect(head?.seq).toBe(EVENTS.length);
    expect(events.slice(1)).toMatchObject(EVENTS);
    expect(statSync(log).mode & 0o777).toBe(0o600);
  });

  test('any changed byte is found, on its line or where the line ended', async () => {
    const { log } = newLog();
    const bytes = readFileSync(log);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(bytes);
          changed[at] ^= by;
          writeFileSync(log, changed);
          const line = bytes.subarray(0, at).toString('latin1').split('\n').length;
          try {
            const { faults, torn, state } = await read(log);
            // Without its last newline a log is unfinished: what a crash leaves, too.
            if (at === bytes.length - 1) expect(torn?.line).toBe(line);
            else expect(faults[0]).toMatchObject({ file: log, line });
            expect(state === 'open' || faults.length > 0).toBe(true);
          } catch (error) {
            if (!(error instanceof NoLog)) throw error;
            expect(line).toBe(1);
          }
        },
      ),
      property,
    );
  });

  test.each<[string, (lines: string[]) => string[], number, RegExp]>([
    ['a line removed', (l) => l.toSpliced(5, 1), 6, /record 5 is missing/],
    ['lines removed', (l) => l.toSpliced(3, 4), 4, /records 3 to 6 are missing/],
    ['lines swapped', (l) => l.toSpliced(5, 2, l[6], l[5]), 6, /missing/],
    ['a line repeated', (l) => l.toSpliced(5, 0, l[4]), 6, /moved or repeated/],
    [
      'a line added',
      (l) => l.toSpliced(5, 0, '{"event":"decision"}'),
      6,
      /no line of an audit log/,
    ],
    ['an empty line', (l) => l.toSpliced(5, 0, ''), 6, /no line of an audit log/],
    ['the first line removed', (l) => l.slice(1), 1, /cut at its beginning.* record 0 is missing/],
    ['the first lines removed', (l) => l.slice(2), 1, /records 0 to 1 are missing/],
    ['the first line edited', (l) => ['mine', ...l.slice(1)], 1, /no line of an audit log/],
    ['the first line cut short', (l) => [l[0].slice(30), ...l.slice(1)], 1, /it was edited/],
  ])('%s is found and placed', async (_, change, line, message) => {
    const { log, lines } = newLog();
    writeLines(log, change(lines));
    const { faults } = await read(log);
    const [fault] = faults;
    expect(fault).toMatchObject({ file: log, line });
    expect(fault.message).toMatch(message);
  });

  test('a line that was rewritten with its hash breaks the next', async () => {
    const { log, lines } = newLog();
    const other = newLog([RUN, POLICY, denial(0, 'Other'), ...DENIALS.slice(1), END]);
    writeLines(log, lines.toSpliced(3, 1, other.lines[3]));
    const { faults } = await read(log);
    expect(faults).toHaveLength(1);
    expect(faults[0].line).toBe(5);
    expect(faults[0].message).toMatch(/rewritten/);
  });

  test('what is cut off the end leaves a log that is open, or torn', async () => {
    const { log, lines } = newLog();
    writeLines(log, lines.slice(0, -3));
    expect(await read(log)).toMatchObject({ faults: [], state: 'open', torn: undefined });
    truncateSync(log, statSync(log).size - 10);
    expect(await read(log)).toMatchObject({ faults: [], state: 'open', torn: { line: 13 } });
  });

  test('arbitrary bytes are refused, and never crash', async () => {
    const log = join(folderWith(), 'log');
    const header = newLog().lines[0];
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.uint8Array({ maxLength: 400 }), async (isBegun, bytes) => {
        writeFileSync(log, isBegun ? `${header}\n` : '');
        appendFileSync(log, bytes);
        try {
          const { faults, torn, records } = await read(log);
          expect(faults.length > 0 || torn !== undefined || records === 1).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(NoLog);
        }
      }),
      property,
    );
  });
});

describe('files', () => {
  test('a log goes on in further files, and is followed through them', async () => {
    const log = join(folderWith(), 'audit.log');
    const events = [RUN, POLICY, ...Array.from({ length: 60 }, (_, step) => denial(step)), END];
    writeLog(log, events, { rotateBytes: 8192 });
    const facts = await read(log);
    expect(facts).toMatchObject({ faults: [], state: 'ended' });
    expect(facts.files).toEqual([log, `${log}.1`, `${log}.2`, `${log}.3`]);
    for (const file of facts.files) expect(statSync(file).size).toBeLessThanOrEqual(8192);
    expect(facts.events.filter(({ event }) => event === 'decision')).toHaveLength(60);
    // Named one by one, too; and from the middle on, which is then said.
    expect(await read(...facts.files)).toMatchObject({ faults: [], state: 'ended' });
    expect(await read(`${log}.2`)).toMatchObject({ faults: [], continues: 'audit.log.1' });
  });

  test('a file that is missing or out of order is found', async () => {
    const log = join(folderWith(), 'audit.log');
    writeLog(log, [RUN, ...Array.from({ length: 60 }, (_, step) => denial(step)), END], {
      rotateBytes: 8192,
    });
    expect((await read(log, `${log}.2`)).files).toHaveLength(4);
    const text = readFileSync(`${log}.1`);
    writeFileSync(`${log}.2`, text);
    expect((await read(log)).faults[0]).toMatchObject({ file: `${log}.2`, line: 1 });
  });

  test('a file in the way of the next is never written over', () => {
    const folder = folderWith({ 'audit.log.1': 'mine' });
    const events = Array.from({ length: 60 }, (_, step) => denial(step));
    expect(() => writeLog(join(folder, 'audit.log'), events, { rotateBytes: 8192 })).toThrow(
      /is there already/,
    );
    expect(readFileSync(join(folder, 'audit.log.1'), 'utf8')).toBe('mine');
  });
});

describe('no room', () => {
  test('stop: the run ends, in words, with a log that is whole so far', async () => {
    const log = join(folderWith(), 'audit.log');
    const disk = new SmallDisk(3000);
    expect(() => writeLog(log, EVENTS, { open: disk.open })).toThrow(/nothing happens unrecorded/);
    expect(await read(log)).toMatchObject({ faults: [], state: 'open', torn: undefined });
  });

  test('drop: a label that floods the log costs a quiet one nothing', async () => {
    const log = join(folderWith(), 'audit.log');
    const disk = new SmallDisk(1200);
    const { open } = disk;
    const events = [RUN, POLICY];
    for (let step = 0; step < 5000; step += 1) {
      events.push(denial(step, 'Flood'));
      if (step % 500 === 250) events.push(denial(step, 'Quiet'));
    }
    const options = { path: log, onFull: 'drop', waitingMax: 64, open } as const;
    const writer = await openLog(options, NO_INPUT);
    for (const event of events) writer.write(event);
    disk.room = Infinity;
    writer.settle();
    writer.write(END);
    writer.close();
    const facts = await read(log);
    expect(facts).toMatchObject({ faults: [], state: 'ended' });
    const decisions = facts.events.filter((event) => event.event === 'decision');
    const of = (label: string) => decisions.filter(({ subject }) => subject.label === label).length;
    expect(of('Quiet')).toBe(10);
    expect(of('Flood') + of('Quiet')).toBeGreaterThanOrEqual(64);
    const dropped = facts.events.filter((event) => event.event === 'dropped');
    expect(dropped).toEqual([
      expect.objectContaining({ labels: [{ label: 'Flood', count: 5000 - of('Flood') }] }),
    ]);
    expect(writer.dropped).toEqual(new Map([['Flood', 5000 - of('Flood')]]));
    // What could be kept stands in its order.
    const steps = decisions.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('drop: of a limit, a label gets no more than it leaves to others', async () => {
    const log = join(folderWith(), 'audit.log');
    const events = [RUN];
    for (let step = 0; step < 500; step += 1) events.push(denial(step, 'Flood'));
    for (let step = 500; step < 510; step += 1) events.push(denial(step, 'Quiet'));
    const writer = writeLog(log, [...events, END], { onFull: 'drop', limitBytes: 20_000 });
    const { events: found, faults } = await read(log);
    expect(faults).toEqual([]);
    const of = (label: string) =>
      found.filter((event) => event.event === 'decision' && event.subject.label === label).length;
    expect(of('Quiet')).toBe(10);
    expect(of('Flood')).toBeGreaterThan(10);
    expect(writer.dropped).toEqual(new Map([['Flood', 500 - of('Flood')]]));
  });

  test('stop: a limit is as good as a full disk', () => {
    const log = join(folderWith(), 'audit.log');
    expect(() => writeLog(log, EVENTS, { limitBytes: 2000 })).toThrow(/--audit-limit/);
  });
});

describe('going on', () => {
  const goOn = (log: string) => openLog({ path: log, onFull: 'stop', open: openFile }, NO_INPUT);

  test('a log that ended goes on as one chain', async () => {
    const { log } = newLog();
    const writer = await goOn(log);
    for (const event of EVENTS) writer.write(event);
    writer.close();
    const { faults, records, state } = await read(log);
    expect({ faults, records, state }).toEqual({
      faults: [],
      records: 2 * EVENTS.length + 1,
      state: 'ended',
    });
  });

  test('an unfinished line is cut off and kept, wherever the crash was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (cut) => {
        const { log, lines } = newLog();
        const whole = statSync(log).size;
        const first = lines[0].length + 1;
        truncateSync(log, first + (cut % (whole - first)));
        const before = await read(log);
        const torn = before.torn?.bytes ?? new Uint8Array(0);
        const writer = await goOn(log);
        writer.write(RUN);
        writer.close();
        const after = await read(log);
        expect(after.faults).toEqual([]);
        expect(after.events.slice(0, before.records)).toEqual(before.events);
        expect(after.events[before.records]).toMatchObject({
          event: 'recovered',
          bytes: torn.length,
          torn: Buffer.from(torn).toString('base64'),
        });
      }),
      { ...property, numRuns: Math.min(PROPERTY_RUNS, 30) },
    );
  });

  test('a log that was changed is never appended to', async () => {
    const { log, lines } = newLog();
    writeLines(log, lines.toSpliced(4, 1));
    const before = readFileSync(log, 'utf8');
    await expect(goOn(log)).rejects.toThrow(/is not as it was written/);
    await expect(goOn(join(folderWith({ x: 'text' }), 'x'))).rejects.toThrow(/is no audit log/);
    expect(readFileSync(log, 'utf8')).toBe(before);
  });

  test('what somebody else writes meanwhile is not written behind', () => {
    const log = join(folderWith(), 'audit.log');
    const sink = openFile(log);
    sink.append(Buffer.from('a'));
    appendFileSync(log, 'b');
    expect(() => sink.append(Buffer.from('c'))).toThrow(UserError);
    sink.close();
    expect(readFileSync(log, 'utf8')).toBe('ab');
  });
});
