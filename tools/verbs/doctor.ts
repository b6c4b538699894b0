/**
 * Owns: `bulkhead doctor`: what this machine offers. Only what is required makes it fail; what is
 * optional says what it would be good for. Nothing is changed, created or downloaded.
 */

import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism, cpus, freemem, totalmem } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { defaultCacheDirectory } from '../../arch/wasm/module_cache.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { tableText } from '../text/table.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Examined {
  readonly name: string;
  /** `absent` is for what is optional, `missing` for what is required. */
  readonly status: 'ok' | 'absent' | 'missing';
  readonly found: string;
  /** What it is for. */
  readonly purpose: string;
}

const NODE_MAJOR_MIN = 20;
const MEMORY_MIN_MIB = 256;

/** The least modules that use a feature, behind the eight bytes that begin every module. */
const WASM_FEATURES: Readonly<Record<string, readonly number[]>> = {
  // () -> (): i32.const 0, i32.extend8_s, drop.
  'sign extension': [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 0x41, 0, 0xc0, 0x1a, 11],
  // A memory of one page, and three times i32.const 0, then memory.fill.
  'bulk memory': [
    1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1, 10, 13, 1, 11, 0, 0x41, 0, 0x41, 0, 0x41, 0,
    0xfc, 11, 0, 11,
  ],
  // A mutable global that is exported as "g".
  'mutable globals': [6, 6, 1, 0x7f, 1, 0x41, 0, 11, 7, 5, 1, 1, 0x67, 3, 0],
};

const examined = (
  name: string,
  isThere: boolean,
  isRequired: boolean,
  found: string,
  purpose: string,
): Examined => ({
  name,
  status: isThere ? 'ok' : isRequired ? 'missing' : 'absent',
  found,
  purpose,
});

function examineNode(): Examined {
  const version = process.versions.node;
  const isNew = Number.parseInt(version, 10) >= NODE_MAJOR_MIN;
  return examined('node', isNew, true, version, `runs everything; ${NODE_MAJOR_MIN} or later`);
}

function examineWasm(): Examined {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const features = Object.entries(WASM_FEATURES);
  const lacking = features.filter(
    ([, body]) => !WebAssembly.validate(Uint8Array.from([...header, ...body])),
  );
  const shown = (lacking.length > 0 ? lacking : features).map(([name]) => name).join(', ');
  const found = lacking.length > 0 ? `without ${shown}` : shown;
  return examined('webassembly', lacking.length === 0, true, found, 'runs guests');
}

const mebibytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);

function examineMemory(): Examined {
  const limit = process.constrainedMemory?.() ?? 0;
  const total = mebibytes(limit > 0 ? Math.min(limit, totalmem()) : totalmem());
  const found = `${total} MiB, ${mebibytes(freemem())} MiB free`;
  const purpose = `state, and memory of guests; ${MEMORY_MIN_MIB} MiB or more`;
  return examined('memory', total >= MEMORY_MIN_MIB, true, found, purpose);
}

function examineCores(): Examined {
  const model = cpus()[0]?.model.trim();
  const found = `${availableParallelism()}${model === undefined ? '' : ` (${model})`}`;
  return examined('cores', true, true, found, 'one runs the machine, others the tests');
}

function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** The directory itself, or the nearest above it that is there. */
function nearestPresent(path: string): string {
  let at = path;
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

function describeCache(directory: string): { readonly isUsable: boolean; readonly found: string } {
  if (!existsSync(directory)) {
    const isUsable = isAllowed(nearestPresent(directory), constants.W_OK);
    return { isUsable, found: `${directory}, ${isUsable ? 'not made yet' : 'cannot be made'}` };
  }
  const stats = statSync(directory);
  if (!stats.isDirectory()) return { isUsable: false, found: `${directory} is no directory` };
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  if (!isOwn || (stats.mode & 0o022) !== 0) {
    return { isUsable: false, found: `${directory}: others may write there` };
  }
  if (!isAllowed(directory, constants.R_OK | constants.W_OK)) {
    return { isUsable: false, found: `${directory} cannot be written` };
  }
  const modules = readdirSync(directory).filter((name) => name.endsWith('.wasm'));
  return { isUsable: true, found: `${directory}, ${modules.length} instrumented modules` };
}

function examineCache(environment: Environment): Examined {
  const { isUsable, found } = describeCache(defaultCacheDirectory({ ...environment }));
  return examined('cache', isUsable, false, found, 'guests start at once the second time');
}

function examineBinaryen(): Examined {
  const { resolve } = createRequire(import.meta.url);
  let isThere = true;
  try {
    resolve('binaryen');
  } catch {
    isThere = false;
  }
  const found = isThere ? 'installed' : 'not installed: delete node_modules, and run again';
  return examined('binaryen', isThere, true, found, 'makes guests preemptible at load');
}

function examineProgram(name: string, purpose: string, environment: Environment): Examined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const path = folders
    .map((folder) => join(folder, name))
    .find((each) => isAllowed(each, constants.X_OK));
  return examined(name, path !== undefined, false, path ?? 'not found', purpose);
}

function examineHeaders(): Examined {
  const path = '/usr/include/xen/domctl.h';
  const isThere = existsSync(path);
  const purpose = 'with cc, compares layouts with the headers of Xen (package libxen-dev)';
  return examined('xen headers', isThere, false, isThere ? dirname(path) : 'not found', purpose);
}

function examineKvm(): Examined {
  const path = '/dev/kvm';
  const isThere = existsSync(path);
  const isOpen = isAllowed(path, constants.R_OK | constants.W_OK);
  const found = isThere ? `${path}${isOpen ? '' : ', not open to this user'}` : 'not found';
  return examined('kvm', isThere && isOpen, false, found, 'nothing yet: guests run without it');
}

function examineAll(environment: Environment): Examined[] {
  return [
    examineNode(),
    examined(
      'platform',
      true,
      true,
      `${process.platform} ${process.arch}`,
      'any that Node runs on',
    ),
    examineWasm(),
    examineMemory(),
    examineCores(),
    examineBinaryen(),
    examineCache(environment),
    examineProgram('npm', 'installs packages', environment),
    examineProgram('cc', 'compiles the comparison with the headers of Xen', environment),
    examineHeaders(),
    examineProgram('git', 'lets .ci/run try a fresh clone', environment),
    examineKvm(),
  ];
}

export function run({ options, terminal }: Invocation): number {
  const all = examineAll(terminal.environment);
  const missing = all.filter((each) => each.status === 'missing').map((each) => each.name);
  if (options.isJson) {
    terminal.out(`${toJson({ ok: missing.length === 0, checks: all })}\n`);
  } else {
    const paint = terminal.outPainter(options.colour);
    const rows = all.map(({ status, name, found, purpose }) => [status, name, found, purpose]);
    terminal.out(tableText(['status', 'what', 'found', 'what for'], rows, paint));
    const verdict =
      missing.length === 0 ? 'everything required is there' : `missing: ${missing.join(', ')}`;
    terminal.out(`\n${paint(missing.length === 0 ? 'good' : 'error', neutralise(verdict))}\n`);
  }
  return missing.length === 0 ? EXIT.clean : EXIT.failed;
}
