/** Folders that can't be made: whoever asks must hear of it at once. */

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolders } from '../../arch/folders.ts';
import { ModuleCache } from '../../arch/wasm/module_cache.ts';
import { PolicyVersions } from '../../tools/signing/versions.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'bulkhead folders '));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Where Node's own recursive mkdir would go round for ever. */
const IMPOSSIBLE = existsSync('/proc/self') ? '/proc/bulkhead/folder' : '/dev/null/folder';

describe('folders', () => {
  test('are made with those above them, for their owner', () => {
    const path = join(folder(), 'a', 'b');
    makeFolders(path, 0o700);
    makeFolders(path, 0o700);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
  });

  test('that are files are left to whoever writes into them', () => {
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    expect(() => makeFolders(join(path, 'below'), 0o700)).toThrow('ENOTDIR');
  });

  test('that can never be are told', async () => {
    expect(() => makeFolders(IMPOSSIBLE, 0o700)).toThrow(/ENOENT|ENOTDIR/);
    const versions = new PolicyVersions({ XDG_STATE_HOME: IMPOSSIBLE });
    expect(() => versions.note('banks', [1, 0])).toThrow('cannot be written');
    // A cache that can't be kept is none.
    const cache = new ModuleCache(IMPOSSIBLE);
    await cache.write('ab', new Uint8Array(1));
    expect(await cache.read('ab')).toBeUndefined();
  });
});
