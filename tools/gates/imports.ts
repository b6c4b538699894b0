/**
 * Owns: every way in which one file can name another: import, export from, import(), import types,
 * `import x = require()`, require(), import.meta.resolve(), triple-slash references.
 * Must not know: which of them are allowed.
 */

import { childOf, listOf, nameOf, stringOf, walk } from './source.ts';
import type { Source, SyntaxNode } from './source.ts';

export interface ImportedName {
  /** As the imported module calls it; `*` for all of it. */
  readonly name: string;
  readonly isType: boolean;
}

export interface ImportEdge {
  /** The specifier, or undefined when it is computed at run time. */
  readonly specifier: string | undefined;
  /** Offset in the text. */
  readonly offset: number;
  /** True when only types cross: erased, nothing is loaded. */
  readonly isType: boolean;
  readonly names: readonly ImportedName[];
}

function kindIsType(node: SyntaxNode): boolean {
  return node['importKind'] === 'type' || node['exportKind'] === 'type';
}

function namesOf(node: SyntaxNode, isType: boolean): ImportedName[] {
  return listOf(node, 'specifiers').map((specifier) => {
    const named = childOf(specifier, 'imported') ?? childOf(specifier, 'local');
    const isNamed = specifier.type === 'ImportSpecifier' || specifier.type === 'ExportSpecifier';
    const fallback = specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*';
    const name = isNamed ? (nameOf(named) ?? stringOf(named) ?? '*') : fallback;
    return { name, isType: isType || kindIsType(specifier) };
  });
}

function declarationEdge(node: SyntaxNode): ImportEdge {
  const isType = kindIsType(node);
  const names = namesOf(node, isType);
  return {
    specifier: stringOf(childOf(node, 'source')),
    offset: node.start,
    // `import {} from` and `import 'x'` load the module: they are no type imports.
    isType: isType || (names.length > 0 && names.every((name) => name.isType)),
    names: node.type === 'ExportAllDeclaration' ? [{ name: '*', isType }] : names,
  };
}

const whole = (isType: boolean): ImportedName[] => [{ name: '*', isType }];

function callEdge(node: SyntaxNode): ImportEdge | undefined {
  const callee = childOf(node, 'callee');
  const property = callee && callee.type === 'MemberExpression' && childOf(callee, 'property');
  const resolves =
    property &&
    nameOf(property) === 'resolve' &&
    childOf(callee, 'object')?.type === 'MetaProperty';
  if (nameOf(callee) !== 'require' && !resolves) return undefined;
  const specifier = stringOf(listOf(node, 'arguments')[0]);
  return { specifier, offset: node.start, isType: false, names: whole(false) };
}

function edgeOf(node: SyntaxNode): ImportEdge | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return declarationEdge(node);
    case 'ExportNamedDeclaration':
      return childOf(node, 'source') && declarationEdge(node);
    case 'ImportExpression': {
      const specifier = stringOf(childOf(node, 'source'));
      return { specifier, offset: node.start, isType: false, names: whole(false) };
    }
    case 'TSImportType': {
      const argument = childOf(node, 'source') ?? childOf(node, 'argument');
      const literal = argument?.type === 'TSLiteralType' ? childOf(argument, 'literal') : argument;
      const specifier = stringOf(literal);
      return { specifier, offset: node.start, isType: true, names: whole(true) };
    }
    case 'TSImportEqualsDeclaration': {
      const reference = childOf(node, 'moduleReference');
      if (reference?.type !== 'TSExternalModuleReference') return undefined;
      const isType = kindIsType(node);
      const specifier = stringOf(childOf(reference, 'expression'));
      return { specifier, offset: node.start, isType, names: whole(isType) };
    }
    case 'CallExpression':
      return callEdge(node);
    default:
      return undefined;
  }
}

/** All that `source` imports, in the order of the text within each kind. */
export function importsOf(source: Source): ImportEdge[] {
  const edges: ImportEdge[] = [];
  walk(source.program, (node) => {
    const edge = edgeOf(node);
    if (edge) edges.push(edge);
  });
  for (const comment of source.comments) {
    const path = /^\/\s*<reference\s+path\s*=\s*["']([^"']*)["']/.exec(comment.value)?.[1];
    if (comment.type !== 'Line' || path === undefined) continue;
    const specifier = path.startsWith('.') ? path : `./${path}`;
    edges.push({ specifier, offset: comment.start, isType: true, names: whole(true) });
  }
  return edges;
}
