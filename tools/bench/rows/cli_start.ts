/** Owns: the rows of the program's start against a Node that runs nothing, in CPU time. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Scale, Subject } from '../row.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const STARTS = 8;

/** Loaded first into each Node, it writes what the process used in the end. */
const METER = `
const { appendFileSync } = require('node:fs');
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.BENCH_CPU_FILE, \`\${user + system}\\n\`);
});
`;

/** CPU nanoseconds, user and system, of all Node processes of one start. */
function cpuOf(folder: string, command: readonly string[]): number {
  const file = join(folder, 'cpu');
  rmSync(file, { force: true });
  const [program, ...operands] = command;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    BENCH_CPU_FILE: file,
    NODE_OPTIONS: `--require=${JSON.stringify(join(folder, 'meter.cjs'))}`,
  };
  const { status, stderr } = spawnSync(program, operands, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')} exited with ${status}: ${stderr}`);
  const figures = readFileSync(file, 'utf8').trim().split('\n');
  return figures.reduce((sum, figure) => sum + Number(figure), 0) * 1000;
}

function starts(name: string, summary: string, command: (folder: string) => string[]): Subject {
  return {
    name,
    summary,
    prepare(scale: Scale) {
      const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
      writeFileSync(join(folder, 'meter.cjs'), METER);
      writeFileSync(join(folder, 'empty.cjs'), '');
      const line = command(folder);
      const times = scale === 'quick' ? 1 : STARTS;
      return {
        sample: () => {
          const figures = Array.from({ length: times }, () => cpuOf(folder, line));
          return figures.reduce((sum, figure) => sum + figure, 0) / times;
        },
        close: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  };
}

const launcher = join(ROOT, 'bulkhead');

export const cliStart: Row = {
  name: 'cli-start',
  title: 'start of the program, CPU time of the process',
  rounds: 5,
  subjects: [
    starts('node', 'node with an empty file', (folder) => [
      process.execPath,
      join(folder, 'empty.cjs'),
    ]),
    starts('version', 'bulkhead --version', () => [launcher, '--version']),
    starts('check', 'bulkhead check seeds/policies/two_banks.yaml', () => [
      launcher,
      'check',
      'seeds/policies/two_banks.yaml',
    ]),
  ],
  comparisons: [
    { title: 'version ÷ empty node', kind: 'ratio', of: 'version', to: 'node' },
    {
      title: 'check ÷ empty node',
      kind: 'ratio',
      of: 'check',
      to: 'node',
      goal: { atMost: 1.5 },
    },
  ],
  note: 'As each Node process tells it at its exit; the shell of the launcher is not in it.',
};
