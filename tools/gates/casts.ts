/**
 * Owns: the rule that what lies to the type checker can be found. In the product, `as` (other than
 * `as const`), `<T>value` and suppressing comments stand in files named `*_unsafe.ts`, each with a
 * comment that says `SAFETY:` and why it holds, at most three lines above.
 */

import { childOf, findCode, lineOf, nameOf, readSource, walk } from './source.ts';
import type { GateResult, Source, SyntaxNode, Violation } from './source.ts';

const CHECKED_FOLDERS = ['arch', 'core', 'enforcement', 'policy'];
const SAFETY_LINES = 3;
const SUPPRESSION = /@ts-(?:ignore|expect-error|nocheck)/;

function isConstAssertion(node: SyntaxNode): boolean {
  const annotation = childOf(node, 'typeAnnotation');
  return (
    annotation?.type === 'TSTypeReference' && nameOf(childOf(annotation, 'typeName')) === 'const'
  );
}

function offsetsOfCasts(source: Source): number[] {
  const offsets: number[] = [];
  walk(source.program, (node) => {
    const isCast = node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion';
    if (!isCast || isConstAssertion(node)) return;
    // Where the type stands: a cast that ends a chain of calls is not on the chain's first line.
    offsets.push(childOf(node, 'typeAnnotation')?.start ?? node.start);
  });
  for (const comment of source.comments) {
    if (SUPPRESSION.test(comment.value)) offsets.push(comment.start);
  }
  return offsets.sort((a, b) => a - b);
}

/** The violations of one file. */
function judgeCasts(source: Source): Violation[] {
  const isUnsafe = source.file.endsWith('_unsafe.ts');
  const safetyLines = source.comments
    .filter((comment) => comment.value.includes('SAFETY:'))
    .map((comment) => lineOf(source.text, comment.end));
  return offsetsOfCasts(source).flatMap((offset) => {
    const line = lineOf(source.text, offset);
    const explained = safetyLines.some((at) => at <= line && line - at <= SAFETY_LINES);
    if (isUnsafe && explained) return [];
    const message = isUnsafe
      ? `a cast without a SAFETY: comment within the ${SAFETY_LINES} lines above`
      : 'a cast outside of a *_unsafe.ts file';
    return [{ file: source.file, line, message }];
  });
}

/** Checks the product's TypeScript at `root`. */
export function checkCasts(root: string): GateResult {
  const files = findCode(root, CHECKED_FOLDERS).filter((file) => file.endsWith('.ts'));
  const violations = files.flatMap((file) => {
    const source = readSource(root, file);
    return [...source.errors, ...judgeCasts(source)];
  });
  return { checked: files.length, unit: 'modules', violations };
}
