/**
 * Owns: the rule that imports go one way.
 *
 *   core/abi ← policy ← enforcement ← core ← arch ← tools        proofs → policy, enforcement, core
 *
 * Type imports count like any other, but for `enforcement/permit.ts`, whose values (the minting of
 * permits) go only to the monitor, the state and the tests of permits. `tools` may use `proofs`: a
 * verb has to start them. Seeds hold no code of the hypervisor and use none.
 */

import { posix } from 'node:path';
import { isBuiltin } from 'node:module';
import { importsOf } from './imports.ts';
import type { ImportEdge } from './imports.ts';
import { PRODUCT_FOLDERS, findCode, lineOf, parseSource, readSource } from './source.ts';
import type { GateResult, Source, Violation } from './source.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Layer {
  /** Layers it may import from, beside itself. */
  readonly sees: readonly string[];
  /** Packages it may import: names, or `any`. Node's own modules are the purity gate's business. */
  readonly packages: readonly string[] | 'any';
}

const LAYERS: Readonly<Record<string, Layer>> = {
  'core/abi': { sees: [], packages: [] },
  policy: { sees: ['core/abi'], packages: ['ajv', 'ajv-formats', 'casbin', 'typebox', 'yaml'] },
  enforcement: { sees: ['core/abi', 'policy'], packages: [] },
  core: { sees: ['core/abi', 'policy', 'enforcement'], packages: [] },
  'core/machine.ts': { sees: ['core', 'core/abi', 'policy', 'enforcement'], packages: [] },
  arch: { sees: ['core/abi', 'core/machine.ts'], packages: ['binaryen'] },
  proofs: { sees: ['core', 'core/machine.ts', 'core/abi', 'policy', 'enforcement'], packages: [] },
  tools: { sees: [...PRODUCT_FOLDERS, 'core/abi', 'core/machine.ts', 'root'], packages: 'any' },
  tests: { sees: [...PRODUCT_FOLDERS, 'core/abi', 'core/machine.ts', 'root'], packages: 'any' },
  seeds: { sees: [], packages: ['assemblyscript', 'binaryen', 'bulkhead'] },
};

/** Who may import values of the module that mints permits. */
const PERMIT = 'enforcement/permit.ts';
const PERMIT_USERS =
  /^(?:enforcement\/monitor\.ts|core\/state\.ts|tests\/enforcement\/permit[^/]*)$/;

function layerOf(file: string): string {
  if (file === 'core/machine.ts') return file;
  if (file.startsWith('core/abi/')) return 'core/abi';
  const slash = file.indexOf('/');
  return slash === -1 ? 'root' : file.slice(0, slash);
}

function maySee(from: string, to: string): boolean {
  return from === to || (LAYERS[from]?.sees.includes(to) ?? false);
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function judgePackage(file: string, specifier: string): string | undefined {
  const packages = LAYERS[layerOf(file)]?.packages ?? [];
  if (packages === 'any' || isBuiltin(specifier)) return undefined;
  if (packages.includes(packageOf(specifier))) return undefined;
  return `${layerOf(file)} may not use the package ${packageOf(specifier)}`;
}

function judge(file: string, edge: ImportEdge): string | undefined {
  const { specifier } = edge;
  const from = layerOf(file);
  if (specifier === undefined) {
    // What is computed can't be checked. The tools load guests' build results, tests load anything.
    if (from === 'tools' || from === 'tests') return undefined;
    return 'imports what is computed at run time: no gate can tell what that is';
  }
  if (/^(?:\/|[a-z]+:\/)/i.test(specifier)) return `imports by an absolute path: ${specifier}`;
  if (specifier.startsWith('#')) return `imports by an alias: ${specifier}`;
  if (!specifier.startsWith('.')) return judgePackage(file, specifier);
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  if (target.startsWith('../')) return `imports from outside the project: ${specifier}`;
  const to = layerOf(target);
  if (!maySee(from, to)) return `${from} may not import from ${to} (${target})`;
  if (target === PERMIT && !edge.isType && !PERMIT_USERS.test(file)) {
    return `only the monitor and the state may import values of ${PERMIT}; use \`import type\``;
  }
  return undefined;
}

/** Guests are AssemblyScript: decorators on functions, which a TypeScript parser doesn't know. */
function withoutDecorators(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  return text.replace(/^[ \t]*@\w+(?:\([^)\n]*\))?/gm, blank);
}

function read(root: string, file: string): Source {
  if (!file.startsWith('seeds/')) return readSource(root, file);
  return parseSource(file, withoutDecorators(readFileSync(join(root, file), 'utf8')));
}

/** Checks every import of the tree at `root`. */
export function checkLayers(root: string): GateResult {
  const files = findCode(root, [...PRODUCT_FOLDERS, 'tests', 'seeds']);
  const violations: Violation[] = [];
  for (const file of files) {
    const source = read(root, file);
    violations.push(...source.errors);
    for (const edge of importsOf(source)) {
      const message = judge(file, edge);
      if (message) violations.push({ file, line: lineOf(source.text, edge.offset), message });
    }
  }
  return { checked: files.length, unit: 'modules', violations };
}
