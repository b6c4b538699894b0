/**
 * Owns: the rule that generated files are what their generators make today. Every
 * `tools/generate_*.ts` takes `--check`, changes nothing then, and exits 1 when a file has drifted.
 */

import { findFiles } from './source.ts';
import type { GateResult, Violation } from './source.ts';
import { runProgram } from './outcome.ts';

const GENERATOR = /^tools\/generate_[a-z_]+\.ts$/;

/** Runs every generator of the tree at `root` with `--check`. */
export async function checkGenerated(root: string): Promise<GateResult> {
  const generators = findFiles(root, ['tools'], GENERATOR);
  const violations: Violation[] = [];
  for (const file of generators) {
    const { code, output } = await runProgram(root, 'tsx', [file, '--check']);
    if (code === 0) continue;
    const message = `\`tsx ${file} --check\` exits ${code}: ${output.trim()}`;
    violations.push({ file, line: 1, message });
  }
  return { checked: generators.length, unit: 'generators', violations };
}
