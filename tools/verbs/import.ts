/**
 * Owns: `bulkhead import`: policies of other systems in our language.
 * INVARIANT: nothing is written for a policy with an error.
 */

import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { XML_BYTES_MAX, importAcm } from '../acm/import.ts';
import type { AcmImport } from '../acm/import.ts';
import { readAccepted, readFormat, tellFindings } from '../acm/options.ts';
import { Envelope } from '../envelope.ts';
import { STANDARD_INPUT, isSameFile, readContent, writeOutput } from '../files.ts';
import { expandOperands, forEachFile } from '../inputs.ts';
import { countsText, findingJson } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const POLICY_MODE = 0o644;

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function importFile(
  { terminal, options }: Invocation,
  path: string,
  accept: ReadonlySet<string>,
): Promise<AcmImport> {
  const content = await readContent(path, XML_BYTES_MAX, terminal);
  if (content.kind === 'unreadable') {
    throw new UserError(`${path || '""'} cannot be read: ${content.reason}`);
  }
  if (content.kind === 'too-large') {
    throw new UserError(`${path} is larger than an ACM policy may be: ${XML_BYTES_MAX} bytes`);
  }
  const bootstrap = options.find('bootstrap');
  const resourceSuffix = options.find('resourceSuffix');
  return importAcm(path, content.bytes, { accept, bootstrap, resourceSuffix });
}

/** Where the policy of a file is to be written; undefined for standard output. */
function targetFor(output: string | undefined, path: string): string | undefined {
  if (output === undefined) return undefined;
  if (!isFolder(output)) return output;
  const name = path === STANDARD_INPUT ? 'policy' : basename(path, extname(path));
  return join(output, `${name}.yaml`);
}

/** Two files of one name in one folder would overwrite each other. */
function assertDistinct(output: string | undefined, paths: readonly string[]): void {
  if (paths.length < 2) return;
  if (output === undefined || !isFolder(output)) {
    throw new UserError('several policies are written to a folder: name one that exists with -o');
  }
  const targets = new Map<string, string>();
  for (const path of paths) {
    const target = targetFor(output, path) ?? '';
    const other = targets.get(target);
    if (other !== undefined) throw new UserError(`${other} and ${path} would both be ${target}`);
    targets.set(target, path);
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, operands, terminal } = invocation;
  readFormat(operands[0], ['acm']);
  const accept = readAccepted(invocation, 'import');
  const files = operands.slice(1);
  const output = options.find('output');
  const { paths } = expandOperands(files);
  if (!options.isJson || output !== undefined) assertDistinct(output, paths);
  const envelope = new Envelope();
  const work = async (path: string): Promise<number> => {
    const { findings, text, yaml } = await importFile(invocation, path, accept);
    if (!options.isJson) tellFindings(invocation, findings, [text]);
    const target = targetFor(output, path);
    if (yaml !== undefined && target !== undefined) {
      if (path !== STANDARD_INPUT && isSameFile(path, target)) {
        throw new UserError(`${target} is the policy itself: it would be overwritten`);
      }
      writeOutput(target, Buffer.from(yaml), POLICY_MODE, options.flag('force'));
    }
    if (options.isJson) {
      envelope.add(path, { findings: findings.map(findingJson), yaml: yaml ?? null });
    } else if (yaml === undefined) {
      terminal.err(`${countsText(findings, 1)}: nothing is imported\n`);
    } else if (target === undefined) terminal.out(yaml);
    await terminal.flushed();
    return yaml === undefined ? EXIT.failed : EXIT.clean;
  };
  const exitCode = await forEachFile({ ...invocation, operands: files }, work, envelope);
  if (options.isJson) envelope.print(terminal);
  return exitCode;
}
