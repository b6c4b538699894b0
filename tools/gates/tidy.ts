/**
 * Owns: the rules of form that no formatter knows: how long a file may be, how it opens, how wide
 * it is, and that nothing is left for later: no unfinished marks, no tests that are switched off.
 */

import { childOf, findCode, lineOf, listOf, nameOf, readSource, walk } from './source.ts';
import { PRODUCT_FOLDERS } from './source.ts';
import type { GateResult, Source, SyntaxNode, Violation } from './source.ts';

const LINES_MAX = 400;
const COLUMNS_MAX = 100;
/** Shorter than that, a head says nothing. */
const HEAD_CHARACTERS_MIN = 40;
const GENERATED = /\.generated\./;
/** Spelt so that this file doesn't find itself. */
const UNFINISHED = /\b(?:TO[D]O|FIX[M]E|XX[X])\b/;
const SWITCHES = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails']);
const TEST_FUNCTIONS = new Set(['test', 'it', 'describe', 'suite', 'bench']);

function judgeHead(source: Source): string | undefined {
  const head = source.comments.find((comment) => comment.type === 'Block');
  const first = listOf(source.program, 'body')[0];
  const isFirst = head !== undefined && head.start < (first?.start ?? Infinity);
  if (isFirst && head.value.trim().length >= HEAD_CHARACTERS_MIN) return undefined;
  return 'does not open with a comment that says what the file owns';
}

/** `test.only`, `describe.skip.each`, …: the name of the switch, or undefined. */
function switchOf(node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  let base = childOf(node, 'object');
  while (base?.type === 'MemberExpression') base = childOf(base, 'object');
  const property = nameOf(childOf(node, 'property')) ?? '';
  return TEST_FUNCTIONS.has(nameOf(base) ?? '') && SWITCHES.has(property) ? property : undefined;
}

function judgeLines(source: Source): Violation[] {
  const lines = source.text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const violations: Violation[] = [];
  if (lines.length > LINES_MAX) {
    const message = `has ${lines.length} lines; ${LINES_MAX} at most: there are two ideas in it`;
    violations.push({ file: source.file, line: LINES_MAX + 1, message });
  }
  const isTest = source.file.startsWith('tests/');
  lines.forEach((text, index) => {
    if (!isTest && text.length > COLUMNS_MAX && !text.includes('://')) {
      const message = `is ${text.length} columns wide; ${COLUMNS_MAX} at most`;
      violations.push({ file: source.file, line: index + 1, message });
    }
  });
  return violations;
}

/** The violations of one file. */
function judgeTidiness(source: Source): Violation[] {
  const { file, text } = source;
  const violations = judgeLines(source);
  const head = file.startsWith('tests/') ? undefined : judgeHead(source);
  if (head) violations.push({ file, line: 1, message: head });
  for (const comment of source.comments) {
    const mark = UNFINISHED.exec(comment.value)?.[0];
    if (mark) {
      const line = lineOf(text, comment.start);
      violations.push({ file, line, message: `leaves something undone (${mark})` });
    }
  }
  walk(source.program, (node) => {
    const name = switchOf(node);
    if (!name) return;
    violations.push({ file, line: lineOf(text, node.start), message: `switches tests (.${name})` });
  });
  return violations;
}

/** Checks all code at `root` but what is generated. */
export function checkTidiness(root: string): GateResult {
  const files = findCode(root, [...PRODUCT_FOLDERS, 'tests']).filter(
    (file) => !GENERATED.test(file),
  );
  const violations = files.flatMap((file) => {
    const source = readSource(root, file);
    return [...source.errors, ...judgeTidiness(source)];
  });
  return { checked: files.length, unit: 'files', violations };
}
