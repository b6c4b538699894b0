/**
 * Owns: the rule that a step is a function. In policy/, enforcement/ and core/ there is no clock,
 * no randomness, no input or output, nothing asynchronous, and no state in a module. What is
 * allowed beside that is listed here by file and name, and nowhere else.
 */

import { isBuiltin } from 'node:module';
import { importsOf } from './imports.ts';
import { childOf, findCode, lineOf, listOf, nameOf, readSource, walk } from './source.ts';
import type { GateResult, Place, Source, SyntaxNode, Violation } from './source.ts';

const PURE_FOLDERS = ['core', 'enforcement', 'policy'];

/**
 * Where async code may stand: the policy compiler, because casbin's set-up is a promise.
 * Nothing else of the rule is lifted there.
 */
const ASYNC_FILES = new Set(['policy/compile.ts']);

/** Functions of Node's modules that compute and do nothing else. */
const PURE_BUILTINS: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash'],
};

/** Globals that tell time, are random, reach outside, run later, or depend on the host. */
const IMPURE_GLOBALS = new Set(
  `Date performance Intl Temporal setTimeout setInterval setImmediate queueMicrotask process console
  fetch crypto navigator Worker MessageChannel globalThis global require eval Function __dirname
  __filename WeakRef FinalizationRegistry Atomics SharedArrayBuffer`.split(/\s+/),
);

/** Methods whose answers depend on the host's locale. */
const IMPURE_METHODS = new Set(['localeCompare', 'toLocaleString', 'toLocaleLowerCase']);
const MUTABLE_CONTAINERS = new Set(['Map', 'Set', 'WeakMap', 'WeakSet']);

/** Whether an identifier is only a name: of a property, a key, a parameter in a type, a label. */
function isMereName({ parent, key }: Place): boolean {
  if (!parent) return false;
  const named = key === 'property' || key === 'key';
  if (named) return parent['computed'] !== true && parent['shorthand'] !== true;
  return (
    key === 'label' || key === 'imported' || key === 'exported' || parent.type === 'TSEnumMember'
  );
}

function judgeIdentifier(node: SyntaxNode, place: Place): string | undefined {
  const name = nameOf(node);
  if (name === undefined || isMereName(place)) return undefined;
  if (IMPURE_GLOBALS.has(name)) return `uses ${name}`;
  const { parent } = place;
  if (name !== 'Math' || !parent) return undefined;
  const property = childOf(parent, 'property');
  const isMember = parent.type === 'MemberExpression' && place.key === 'object';
  if (!isMember || parent['computed'] === true) return 'uses Math other than as `Math.name`';
  return nameOf(property) === 'random' ? 'uses Math.random' : undefined;
}

function judgeAsync(node: SyntaxNode): string | undefined {
  if (node['async'] === true) return 'declares an async function';
  if (node.type === 'AwaitExpression' || node['await'] === true) return 'awaits';
  if (node.type === 'ImportExpression') return 'imports at run time';
  if (nameOf(node) === 'Promise') return 'uses Promise';
  return undefined;
}

function isEmptyContainer(value: SyntaxNode | undefined): boolean {
  if (value?.type === 'NewExpression') {
    const name = nameOf(childOf(value, 'callee'));
    return MUTABLE_CONTAINERS.has(name ?? '') && listOf(value, 'arguments').length === 0;
  }
  if (value?.type === 'ArrayExpression') return listOf(value, 'elements').length === 0;
  return value?.type === 'ObjectExpression' && listOf(value, 'properties').length === 0;
}

/** A module's own variables: what it could remember between two steps. */
function judgeStatement(statement: SyntaxNode): string | undefined {
  const declaration = childOf(statement, 'declaration') ?? statement;
  if (declaration.type !== 'VariableDeclaration' || declaration['declare'] === true) {
    return undefined;
  }
  if (declaration['kind'] !== 'const') return 'has a module-level variable that can change';
  const empty = listOf(declaration, 'declarations').some((declarator) =>
    isEmptyContainer(childOf(declarator, 'init')),
  );
  return empty ? 'has an empty module-level container: it is useless, or it changes' : undefined;
}

function judgeNode(source: Source, node: SyntaxNode, place: Place): string | undefined {
  if (!ASYNC_FILES.has(source.file)) {
    const message = judgeAsync(node);
    if (message) return message;
  }
  if (node.type === 'PropertyDefinition' && node['static'] === true && node['readonly'] !== true) {
    return 'has a static field that can change';
  }
  if (node.type === 'MemberExpression') {
    const method = nameOf(childOf(node, 'property')) ?? '';
    if (IMPURE_METHODS.has(method)) return `uses ${method}, which depends on the host's locale`;
  }
  if (node.type === 'MetaProperty' && nameOf(childOf(node, 'meta')) === 'import') {
    return 'uses import.meta, which tells where it stands';
  }
  return judgeIdentifier(node, place);
}

function judgeBuiltins(source: Source): [number, string][] {
  return importsOf(source).flatMap((edge): [number, string][] => {
    const { specifier } = edge;
    if (specifier === undefined || !isBuiltin(specifier) || edge.isType) return [];
    const allowed = source.file.startsWith('policy/') ? (PURE_BUILTINS[specifier] ?? []) : [];
    const wrong = edge.names.filter((name) => !name.isType && !allowed.includes(name.name));
    if (wrong.length === 0 && edge.names.length > 0) return [];
    return [[edge.offset, `imports ${wrong.map((name) => name.name).join(', ')} of ${specifier}`]];
  });
}

/** The violations of one file. */
function judgePurity(source: Source): Violation[] {
  const found: [number, string][] = judgeBuiltins(source);
  // Generated code declares its constants with `var`.
  const statements = source.file.includes('.generated.') ? [] : listOf(source.program, 'body');
  for (const statement of statements) {
    const message = judgeStatement(statement);
    if (message) found.push([statement.start, message]);
  }
  walk(source.program, (node, place) => {
    const message = judgeNode(source, node, place);
    if (message) found.push([node.start, message]);
  });
  return found.map(([offset, message]) => {
    return { file: source.file, line: lineOf(source.text, offset), message };
  });
}

/** Checks policy/, enforcement/ and core/ of the tree at `root`. Generated code counts too. */
export function checkPurity(root: string): GateResult {
  const files = findCode(root, PURE_FOLDERS);
  const violations = files.flatMap((file) => {
    const source = readSource(root, file);
    return [...source.errors, ...judgePurity(source)];
  });
  return { checked: files.length, unit: 'modules', violations };
}
