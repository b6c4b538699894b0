/** Owns: what becomes of a run whose pages are changed, or can't be kept, while they are out. */

import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SLOT_BYTES } from '../../arch/paging/page_store.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { runScenario } from '../../tools/scenario/run_scenario.ts';
import type { RunOptions } from '../../tools/scenario/run_scenario.ts';
import { DiskSource } from '../../tools/scenario/sources.ts';
import { scenarioFile } from './running.ts';

const BASE = tmpdir();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(BASE, 'bulkhead-test-paging-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type StepDone = NonNullable<RunOptions['watcher']['stepDone']>;

/** Runs the shipped scenario; what ended, and how. */
async function run(stepDone: StepDone): Promise<Map<string, string>> {
  const ends = new Map<string, string>();
  const ended = (name: string, how: string): void => void ends.set(name, how);
  const watcher = { stepDone, ended };
  await runScenario({ file: scenarioFile('paging'), files: new DiskSource(), seed: 0, watcher });
  return ends;
}

function pageFile(): string {
  const names = readdirSync(folder).filter((name) => name.startsWith('bulkhead-pages-'));
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

/** Writes bytes over the page file at an offset. */
function overwrite(offset: number, bytes: Uint8Array): void {
  const file = openSync(pageFile(), 'r+');
  writeSync(file, bytes, 0, bytes.length, offset);
  closeSync(file);
}

test(
  'a guest whose page was changed while it was out is ended, told, and alone in that',
  { timeout: 60_000 },
  async () => {
    let state = -1;
    const ends = await run((description, _outcome, session) => {
      // The fifth page that went out is the sorter's.
      if (description === 'page out 16 pages of ledger')
        overwrite(4 * SLOT_BYTES + 77, Buffer.of(1, 2));
      state = session.machine.view.domain.state[session.domains.get('sorter') ?? 0];
    });
    expect(ends.get('sorter')).toBe('lost page 4: it was changed while it was out');
    expect(state).toBe(DOMAIN_STATE.shutdown);
    expect(ends.get('ledger')).toBe('poweroff');
    expect(ends.get('other')).toBe('returned 316707185');
    // Nothing stays behind.
    expect(readdirSync(folder).filter((name) => name.startsWith('bulkhead-pages-'))).toEqual([]);
  },
);

test('two pages that were swapped end who they belong to', { timeout: 60_000 }, async () => {
  const ends = await run((description) => {
    if (description !== 'page out 16 pages of ledger') return;
    const bytes = readFileSync(pageFile());
    overwrite(0, bytes.subarray(SLOT_BYTES, 2 * SLOT_BYTES));
    overwrite(SLOT_BYTES, bytes.subarray(0, SLOT_BYTES));
  });
  expect(ends.get('sorter')).toBe('lost page 0: it was changed while it was out');
});

test(
  'where pages can’t be kept, the eviction fails and the guests work on',
  { timeout: 60_000 },
  async () => {
    vi.stubEnv('TMPDIR', join(folder, 'nowhere'));
    const results: number[] = [];
    const ends = await run((description, { result }) => {
      if (description.startsWith('page out')) results.push(result);
    });
    const [EIO, EPERM] = [-5, -1];
    expect(results).toEqual([EIO, EIO, EIO, EPERM]);
    expect(ends.get('sorter')).toBe('returned 316707185');
    expect(ends.get('ledger')).toBe('poweroff');
  },
);
