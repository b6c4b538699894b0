/**
 * Owns: the one gate: everything a change must pass, in one command. `npm run gate` runs all,
 * `npm run gate -- layers lint` some. Each check prints one line; the exit code is 1 if one failed.
 * Must not know: what any rule is about.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GATES, isGateName } from './gates/all.ts';
import type { Gate } from './gates/all.ts';
import type { Outcome } from './gates/outcome.ts';

async function attempt(gate: Gate, root: string): Promise<Outcome> {
  try {
    return await gate(root);
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: false, summary: 'the gate itself failed', details };
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { root: { type: 'string', default: '.' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !isGateName(name));
  if (unknown.length > 0) {
    const known = Object.keys(GATES).join(', ');
    process.stderr.write(`no gate is called ${unknown.join(', ')}; there are ${known}\n`);
    return 2;
  }
  const named = positionals.filter(isGateName);
  const names = named.length > 0 ? named : Object.keys(GATES).filter(isGateName);
  const begun = performance.now();
  let failed = 0;
  for (const name of names) {
    const since = performance.now();
    const outcome = await attempt(GATES[name], resolve(values.root));
    const mark = outcome.passed ? 'pass' : 'FAIL';
    if (!outcome.passed) failed += 1;
    process.stdout.write(`${mark}  ${name.padEnd(10)} ${outcome.summary}  (${seconds(since)})\n`);
    if (outcome.details) process.stdout.write(`${outcome.details.replace(/^/gm, '      ')}\n`);
  }
  const passed = names.length - failed;
  process.stdout.write(`gates: ${passed} passed, ${failed} failed in ${seconds(begun)}\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
