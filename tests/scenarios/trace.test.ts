/** Traces: a run is replayed from its trace alone; any change of the trace is named or refused. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayTrace } from '../../tools/scenario/replay_trace.ts';
import { TraceError } from '../../tools/scenario/trace_lines.ts';
import { command } from '../tools/command.ts';
import { scenarioFile } from './running.ts';

let folder = '';
/** The lines of a trace of the multi-level scenario. */
let lines: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-trace-'));
  const file = join(folder, 'run.trace');
  const ran = await command(['run', scenarioFile('multi_level'), '--trace', file, '--json']);
  expect(ran.code).toBe(0);
  lines = readFileSync(file, 'utf8').trimEnd().split('\n');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function traceOf(changed: readonly string[]): string {
  const file = join(folder, 'changed.trace');
  writeFileSync(file, `${changed.join('\n')}\n`);
  return file;
}

interface Line {
  [key: string]: unknown;
}

/** The trace with one line replaced. */
function withLine(index: number, change: (line: Line) => Line): readonly string[] {
  const line = JSON.parse(lines[index]) as Line;
  return lines.map((text, at) => (at === index ? JSON.stringify(change(line)) : text));
}

describe('a trace', () => {
  it('is replayed to the same digests, by the verb too', async () => {
    const outcome = await replayTrace(traceOf(lines));
    expect(outcome).toEqual({ steps: lines.length - 2, difference: undefined });
    const ran = await command(['replay', traceOf(lines)]);
    expect(ran.code).toBe(0);
  });

  it('holds labels, rules and operations by name', () => {
    const denied = lines
      .map((text) => JSON.parse(text) as Line)
      .find((l) => l['domain'] === 0 && l['reason']);
    expect(denied).toMatchObject({
      label: 'Management',
      operation: 'domain.start',
      rule: 'conflicts.review',
      result: -1,
    });
  });

  it.each([
    ['result', 7],
    ['digest', '0'.repeat(16)],
    ['time', 1],
    ['label', 'Secret'],
  ])('with another %s names the step', async (key, value) => {
    const index = lines.length >> 1;
    const { step } = JSON.parse(lines[index]) as Line;
    const { difference } = await replayTrace(
      traceOf(withLine(index, (line) => ({ ...line, [key]: value }))),
    );
    expect(difference).toContain(`step ${String(step)} `);
    expect(difference).toContain(`${key} was ${JSON.stringify(value)}`);
    const ran = await command(['replay', traceOf(lines.toSpliced(index, 1))]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`step ${String(step)} `);
  });

  it('with steps added or taken away at the end says so', async () => {
    const end = lines.at(-1) ?? '';
    const shorter = await replayTrace(traceOf([...lines.slice(0, -2), end]));
    expect(shorter.difference).toContain('the trace has no such step');
    const longer = await replayTrace(traceOf([...lines.slice(0, -1), lines.at(-2) ?? '', end]));
    expect(longer.difference).toContain('the trace goes on, this run does not');
  });

  it('with another end digest says so', async () => {
    const changed = withLine(lines.length - 1, () => ({
      end: { steps: lines.length - 2, digest: '0'.repeat(32) },
    }));
    expect((await replayTrace(traceOf(changed))).difference).toContain('the end: digest was 0000');
  });

  it.each(['policies/multi_level.yaml', 'scenarios/multi_level.yaml'])(
    'with another content of %s differs, or can not be run',
    async (name) => {
      const changed = withLine(0, (header) => {
        const files = { ...(header['files'] as Record<string, string>) };
        const key = Object.keys(files).find((file) => file.endsWith(name)) ?? '';
        const text = Buffer.from(files[key], 'base64').toString();
        const other = text.replace('ports: 16', 'ports: 17').replace('40 }', '41 }');
        expect(other).not.toBe(text);
        return { ...header, files: { ...files, [key]: Buffer.from(other).toString('base64') } };
      });
      expect((await replayTrace(traceOf(changed))).difference).toMatch(/^step \d+ \(/);
    },
  );

  it('with another guest differs', async () => {
    const changed = withLine(0, (header) => {
      const files = { ...(header['files'] as Record<string, string>) };
      const names = Object.keys(files);
      const low = names.find((file) => file.endsWith('diode_low.wasm')) ?? '';
      const guard = names.find((file) => file.endsWith('hello.wasm')) ?? '';
      return { ...header, files: { ...files, [low]: files[guard] } };
    });
    expect((await replayTrace(traceOf(changed))).difference).toMatch(/^step \d+ \(/);
  });
});

describe('what is no trace is refused', () => {
  it.each<readonly [string, () => readonly string[], RegExp]>([
    ['cut off between lines', () => lines.slice(0, 100), /cut off after line 100/],
    [
      'cut off within a line',
      () => [...lines.slice(0, 99), lines[99].slice(0, 20)],
      /:100: not a line of a trace/,
    ],
    ['only a first line', () => lines.slice(0, 1), /cut off after line 1/],
    ['empty', () => [], /not a line of a trace|empty/],
    ['another kind', () => withLine(0, (h) => ({ ...h, kind: 'image' })), /not a trace/],
    [
      'another version',
      () => withLine(0, (h) => ({ ...h, version: 2 })),
      /version 2; this reads 1/,
    ],
    ['no version', () => withLine(0, (h) => ({ ...h, version: undefined })), /version undefined/],
    [
      'files that are no text',
      () => withLine(0, (h) => ({ ...h, files: { a: 1 } })),
      /a is no text/,
    ],
    ['a file missing', () => withLine(0, (h) => ({ ...h, files: {} })), /does not hold/],
  ])('%s', async (_, changed, message) => {
    const file = traceOf(changed());
    await expect(replayTrace(file)).rejects.toThrow(message);
    const ran = await command(['replay', file]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(message);
  });

  it('a file that is not there', async () => {
    await expect(replayTrace(join(folder, 'none'))).rejects.toThrow(TraceError);
  });
});
