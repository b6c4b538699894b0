/**
 * Owns: the project's files as the gates see them: found on disk, parsed by a real parser, walked
 * node by node. Must not know: any rule.
 * INVARIANT: a file that doesn't parse is a violation, never a file without violations.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** Something that a gate holds against the tree. */
export interface Violation {
  /** Relative to the root, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a gate found: how much it looked at (nothing is a failure), and what is wrong. */
export interface GateResult {
  readonly checked: number;
  /** What `checked` counts, in the plural. */
  readonly unit: string;
  readonly violations: readonly Violation[];
}

/** A node of the syntax tree (ESTree with TypeScript's additions). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Source {
  /** Relative to the root, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
  /** What the parser could not make sense of. */
  readonly errors: readonly Violation[];
}

/** Folders at the root that hold the hypervisor's own code, in the order of the layers. */
export const PRODUCT_FOLDERS = [
  'core',
  'policy',
  'enforcement',
  'arch',
  'proofs',
  'tools',
] as const;

const CODE = /\.(?:ts|mts|cts|js|mjs|cjs)$/;
const NEVER_ENTERED = new Set(['node_modules', 'dist', '.git', '.bulkhead']);

/** Files under `folders` of `root` whose path matches, sorted; paths relative to the root. */
export function findFiles(root: string, folders: readonly string[], pattern: RegExp): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!NEVER_ENTERED.has(entry.name)) visit(path);
      } else if (pattern.test(path)) {
        found.push(path);
      }
    }
  };
  const present = new Set(readdirSync(root));
  for (const folder of folders) if (present.has(folder)) visit(folder);
  return found.sort();
}

/** The code files under `folders` of `root`, generated ones included. */
export function findCode(root: string, folders: readonly string[]): string[] {
  return findFiles(root, folders, CODE);
}

/** The line, from 1, of an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** Parses `text`, the contents of `file`. */
export function parseSource(file: string, text: string): Source {
  const result = parseSync(file, text);
  return {
    file,
    text,
    program: result.program as unknown as SyntaxNode,
    comments: result.comments,
    errors: result.errors.map((error) => ({
      file,
      line: lineOf(text, error.labels[0]?.start ?? 0),
      message: `does not parse: ${error.message}`,
    })),
  };
}

/** Reads and parses `file` under `root`. */
export function readSource(root: string, file: string): Source {
  return parseSource(file, readFileSync(join(root, file), 'utf8'));
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** A node's child nodes with the names of the properties that hold them. */
function* children(node: SyntaxNode): Generator<[string, SyntaxNode]> {
  for (const [key, value] of Object.entries(node)) {
    if (isNode(value)) yield [key, value];
    else if (Array.isArray(value)) {
      for (const element of value) if (isNode(element)) yield [key, element];
    }
  }
}

/** Who a visited node hangs under, and by which property. */
export interface Place {
  readonly parent: SyntaxNode | undefined;
  readonly key: string;
}

/** Visits `node` and all below it, parents first. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, place: Place) => void,
  place: Place = { parent: undefined, key: '' },
): void {
  visit(node, place);
  for (const [key, child] of children(node)) walk(child, visit, { parent: node, key });
}

/** A property of a node that is a node itself, or undefined. */
export function childOf(node: SyntaxNode, key: string): SyntaxNode | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** The nodes of a property that is a list. */
export function listOf(node: SyntaxNode, key: string): SyntaxNode[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text of a string literal (or of a template without holes), or undefined. */
export function stringOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type === 'TemplateLiteral' && listOf(node, 'expressions').length === 0) {
    const value = listOf(node, 'quasis')[0]?.['value'];
    if (typeof value === 'object' && value !== null && 'cooked' in value) {
      return typeof value.cooked === 'string' ? value.cooked : undefined;
    }
  }
  return undefined;
}

/** The name of an identifier node, or undefined. */
export function nameOf(node: SyntaxNode | undefined): string | undefined {
  return node?.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;
}
