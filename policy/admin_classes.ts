/**
 * Owns: which labels no admin rule tells apart, and which of these classes each pattern matches.
 * INVARIANT: labels of one class are matched by exactly the same patterns.
 * Must not know: roles, operations, decisions.
 */

import { CompileError } from './compile_error.ts';
import { DECISION_BYTES_MAX } from './image_format.ts';
import type { PolicyModel } from './model.ts';
import { ADMIN_OPERATIONS } from './operations.ts';
import { NameIndex } from './name_index.ts';
import { Partition } from './partition.ts';
import type { Classes } from './partition.ts';
import { matchesPattern, parsePattern } from './pattern.ts';

/** How many classes fit the decision table. */
export const ADMIN_CLASSES_MAX = Math.floor(
  Math.sqrt(DECISION_BYTES_MAX / (4 * ADMIN_OPERATIONS.length)),
);

/** Characters that patterns with a star may have to be held against: patterns × all label names. */
const MATCH_WORK_MAX = 2e9;

/** The labels that each pattern matches, by pattern text, one after the other. */
function* matches(model: PolicyModel, patterns: ReadonlySet<string>): Generator<readonly number[]> {
  const names = new NameIndex(model.labels.map((label) => label.name));
  for (const text of patterns) yield names.matching(parsePattern(text));
}

/**
 * The classes that these patterns make of the policy's labels.
 * @throws CompileError where they are too many, or finding them is too much work
 */
export function classifyLabels(model: PolicyModel, patterns: ReadonlySet<string>): Classes {
  const characters = model.labels.reduce((sum, label) => sum + label.name.length, 0);
  const starred = [...patterns].filter((pattern) => pattern.includes('*')).length;
  if (characters * starred > MATCH_WORK_MAX) {
    throw new CompileError(
      `the admin rules hold ${starred} patterns against ${characters} characters of label names, ` +
        'which is too much work: use fewer patterns',
      model.adminSpan,
    );
  }
  const partition = new Partition(model.labels.length);
  for (const members of matches(model, patterns)) partition.split(members);
  const classes = partition.classes();
  if (classes.representatives.length > ADMIN_CLASSES_MAX) {
    throw new CompileError(
      `the admin rules tell ${classes.representatives.length} classes of labels apart, and the ` +
        `decision table has room for ${ADMIN_CLASSES_MAX}: let rules share patterns such as ` +
        '"Tenant-*" instead of naming labels one by one',
      model.adminSpan,
    );
  }
  return classes;
}

/** The classes that one pattern matches: a flag for each, and their list. */
export interface MatchedClasses {
  readonly flags: Uint8Array;
  readonly list: readonly number[];
}

/** Which classes `text` matches, by the first label of each. */
export function matchedClasses(
  model: PolicyModel,
  representatives: readonly number[],
  text: string,
): MatchedClasses {
  const pattern = parsePattern(text);
  const flags = new Uint8Array(representatives.length);
  const list: number[] = [];
  representatives.forEach((label, index) => {
    if (!matchesPattern(pattern, model.labels[label].name)) return;
    flags[index] = 1;
    list.push(index);
  });
  return { flags, list };
}
