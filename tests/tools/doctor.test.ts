import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../policy/operations.ts';
import { command, folderWith, parsed } from './command.ts';

interface Checked {
  readonly name: string;
  readonly status: string;
  readonly found: string;
  readonly purpose: string;
}

async function doctor(environment: Record<string, string>) {
  const ran = await command(['doctor', '--format', 'json'], { environment });
  const value = parsed(ran) as { readonly ok: boolean; readonly checks: readonly Checked[] };
  const find = (name: string) => value.checks.find((check) => check.name === name);
  return { ran, ok: value.ok, checks: value.checks, find };
}

describe('doctor', () => {
  test('says what is there, and fails only for what is required', async () => {
    const { ran, ok, checks, find } = await doctor({ PATH: '/nowhere' });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ok).toBe(true);
    for (const check of checks) {
      expect(Object.keys(check)).toEqual(['name', 'status', 'found', 'purpose']);
      expect(['ok', 'absent']).toContain(check.status);
    }
    for (const name of ['node', 'webassembly', 'memory', 'binaryen']) {
      expect(find(name)?.status).toBe('ok');
    }
    expect(find('cc')).toMatchObject({ status: 'absent', found: 'not found' });
    expect(find('kvm')).toBeDefined();
  });

  test('the cache: not made yet, there, or open to others', async () => {
    const home = folderWith();
    const environment = { XDG_CACHE_HOME: home };
    const cache = join(home, 'bulkhead');
    expect((await doctor(environment)).find('cache')?.found).toBe(`${cache}, not made yet`);
    mkdirSync(cache, { mode: 0o700 });
    writeFileSync(join(cache, 'x.wasm'), '');
    expect((await doctor(environment)).find('cache')).toMatchObject({
      status: 'ok',
      found: `${cache}, 1 instrumented modules`,
    });
    chmodSync(cache, 0o777);
    expect((await doctor(environment)).find('cache')).toMatchObject({
      status: 'absent',
      found: `${cache}: others may write there`,
    });
  });

  test('text names what is missing, or says that nothing is', async () => {
    const { out } = await command(['doctor'], { environment: process.env });
    expect(out).toContain('everything required is there');
  });
});

describe('ops', () => {
  test('json: name, kind, direction and phrase of each', async () => {
    const ran = await command(['ops', '--format', 'json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(parsed(ran)).toEqual({ operations: OPERATIONS });
  });

  test('text: one line each', async () => {
    const { out } = await command(['ops']);
    for (const { name } of OPERATIONS) expect(out).toContain(`\n${name} `);
    expect(out).toContain('SUBJECT may signal OBJECT');
  });
});
