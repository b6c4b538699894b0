/**
 * Compares core/abi with Xen's own headers, by a C program made from the same facts. It needs the
 * headers (Debian: libxen-dev) and a C compiler. Where they are missing the comparison is skipped
 * and says so, unless BULKHEAD_REQUIRE_OPTIONAL is set, as it is in CI: then that is a failure.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { abiFacts, factLine, factProgram } from './golden.ts';
import type { Fact } from './golden.ts';

const HEADER = '/usr/include/xen/xen.h';
const isRequired = (process.env['BULKHEAD_REQUIRE_OPTIONAL'] ?? '') !== '';

/** Why the comparison can't be made here, or undefined. */
function findObstacle(): string | undefined {
  if (process.arch !== 'x64') return `the layouts are those of x86-64, and this is ${process.arch}`;
  if (!existsSync(HEADER)) return `${HEADER} is missing (Debian: apt-get install libxen-dev)`;
  const compiler = spawnSync('cc', ['--version'], { stdio: 'ignore' });
  return compiler.status === 0 ? undefined : 'there is no C compiler (`cc`)';
}

/** What a C compiler and Xen's headers say about `facts`, line by line. */
function askHeaders(facts: readonly Fact[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-abi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'facts.c'), factProgram(facts));
  const flags = ['-o', 'facts', 'facts.c'];
  const compiled = spawnSync('cc', flags, { cwd: folder, encoding: 'utf8' });
  expect(compiled, compiled.stderr).toMatchObject({ status: 0 });
  const ran = spawnSync(join(folder, 'facts'), { encoding: 'utf8' });
  expect(ran.status).toBe(0);
  return ran.stdout.trimEnd().split('\n');
}

test("numbers, offsets and sizes are those of Xen's headers", (context) => {
  const obstacle = findObstacle();
  if (obstacle !== undefined) {
    expect(isRequired, `Xen's headers are required here, but ${obstacle}`).toBe(false);
    context.skip(`not compared with Xen's headers: ${obstacle}`);
  }
  const facts = abiFacts().filter((fact) => fact.expressions !== undefined);
  expect(facts.length).toBeGreaterThan(300);
  expect(askHeaders(facts)).toEqual(facts.map(factLine));
});

test('a wrong number of ours would be noticed', (context) => {
  const obstacle = findObstacle();
  if (obstacle !== undefined) context.skip(`not compared with Xen's headers: ${obstacle}`);
  const fact = abiFacts().find(({ name }) => name === '__HYPERVISOR_domctl');
  const wrong: Fact[] = fact ? [{ ...fact, value: '37' }] : [];
  expect(askHeaders(wrong)).toEqual(['number __HYPERVISOR_domctl 36']);
  expect(askHeaders(wrong)).not.toEqual(wrong.map(factLine));
});
