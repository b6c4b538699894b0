/**
 * Owns: lowering the admin section to a table of decisions. Roles are expanded to operations once;
 * labels that no rule's pattern tells apart are one class; the judge (casbin, see compile.ts) is
 * asked once for every set of rules that applies together, and its answer fills the table.
 * INVARIANT: a cell is non-zero only where the judge was asked about it or about its like; the
 * judge matches the names again, and a rule that it doesn't confirm stops the compiler.
 * Must not know: casbin's interface, the layout of images.
 */

import { classifyLabels, matchedClasses } from './admin_classes.ts';
import type { MatchedClasses } from './admin_classes.ts';
import { CompileError } from './compile_error.ts';
import { ADMIN_DENY } from './image.ts';
import type { AdminTable } from './image.ts';
import type { AdminRuleModel, PolicyModel } from './model.ts';
import { ADMIN_OPERATIONS, OPERATIONS } from './operations.ts';
import { Partition, membersOf } from './partition.ts';

/** One question: may `subject` do `operation` to `object`, by these of the policy's rules? */
export interface Question {
  readonly subject: string;
  readonly object: string;
  readonly operation: string;
  /** Indices into the model's admin rules, in file order: all whose patterns match. Never empty. */
  readonly rules: readonly number[];
}

export interface Verdict {
  readonly permitted: boolean;
  /** The deciding rule: the first that denies, else the first that allows; undefined for none. */
  readonly rule: number | undefined;
}

export type Judge = (question: Question) => Verdict;

export interface LoweredAdmin {
  /** Admin class of each label. */
  readonly classOf: Uint32Array;
  readonly table: AdminTable;
}

/**
 * The work that one admin section may be, in comparisons of a rule with a pair of classes: some ten
 * seconds. A question weighs as much as so many of them, and as many again for each of its rules.
 */
const WORK_MAX = 1e10;
const QUESTION_WORK = 25_000;
const RULE_WORK = 2500;

const POSITIONS = new Map<string, number>(
  ADMIN_OPERATIONS.map((operation, position) => [operation.name, position]),
);

/** Positions in `ADMIN_OPERATIONS` of what a rule is about: its role's operations and its own. */
function operationsOf(model: PolicyModel, rule: AdminRuleModel): ReadonlySet<number> {
  const operations = new Set<number>();
  const add = (may: readonly number[], span = rule.span): void => {
    for (const operation of may) {
      const position = POSITIONS.get(OPERATIONS[operation]?.name ?? '');
      if (position === undefined) {
        throw new CompileError(`operation ${operation} is no admin operation`, span);
      }
      operations.add(position);
    }
  };
  add(rule.may);
  const roles = rule.role === undefined ? [] : [rule.role];
  const seen = new Set(roles);
  for (const role of roles) {
    const declared = model.roles[role];
    if (declared === undefined) throw new CompileError(`role ${role} does not exist`, rule.span);
    add(declared.may, declared.span);
    for (const inherited of declared.inherits) {
      if (seen.has(inherited)) continue;
      seen.add(inherited);
      roles.push(inherited);
    }
  }
  return operations;
}

/** Operations that exactly the same rules are about. */
interface OperationGroup {
  readonly operations: readonly number[];
  readonly rules: readonly number[];
}

function groupOperations(about: readonly ReadonlySet<number>[]): OperationGroup[] {
  const groups = new Map<string, { operations: number[]; rules: number[] }>();
  ADMIN_OPERATIONS.forEach((_, operation) => {
    const rules: number[] = [];
    about.forEach((operations, rule) => {
      if (operations.has(operation)) rules.push(rule);
    });
    if (rules.length === 0) return;
    const group = groups.get(rules.join());
    if (group === undefined) groups.set(rules.join(), { operations: [operation], rules });
    else group.operations.push(operation);
  });
  return [...groups.values()];
}

/** The classes that each rule's patterns match, by the rule's index. */
interface Reach {
  readonly classes: number;
  readonly subjects: readonly MatchedClasses[];
  readonly objects: readonly MatchedClasses[];
}

/** Subject classes and object classes between which the same rules apply. */
interface Cell {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly rules: readonly number[];
}

/**
 * Cuts the square of classes into cells to which the same of `rules` apply; those to which none
 * applies are left out. `spend` is told of the work before it is done.
 */
function* cellsOf(
  reach: Reach,
  rules: readonly number[],
  spend: (work: number) => void,
): Generator<Cell> {
  const rows = new Partition(reach.classes);
  for (const rule of rules) rows.split(reach.subjects[rule].list);
  for (const subjects of membersOf(rows.classes())) {
    const applicable = rules.filter((rule) => reach.subjects[rule].flags[subjects[0]] === 1);
    const columns = new Partition(reach.classes);
    for (const rule of applicable) {
      spend(reach.objects[rule].list.length);
      columns.split(reach.objects[rule].list);
    }
    for (const objects of membersOf(columns.classes())) {
      spend(applicable.length);
      const both = applicable.filter((rule) => reach.objects[rule].flags[objects[0]] === 1);
      if (both.length > 0) yield { subjects, objects, rules: both };
    }
  }
}

/** A verdict as the table holds it. Throws when the judge and the classes disagree: our own bug. */
function encodeVerdict(
  model: PolicyModel,
  question: Question,
  { rule, permitted }: Verdict,
  firstRule: number,
): number {
  const confirmed =
    rule !== undefined &&
    question.rules.includes(rule) &&
    model.rules[rule].effect === (permitted ? 'allow' : 'deny');
  if (!confirmed) {
    throw new Error(
      `the judge's answer on ${question.operation} by ${question.subject} over ` +
        `${question.object} rests on none of the rules that apply`,
    );
  }
  return (permitted ? firstRule + rule + 1 : (firstRule + rule + 1) | ADMIN_DENY) >>> 0;
}

function workMeter(model: PolicyModel): (work: number) => void {
  let total = 0;
  return (work) => {
    total += work;
    if (total <= WORK_MAX) return;
    throw new CompileError(
      `the ${model.rules.length} admin rules overlap in too many ways to decide each: use fewer ` +
        'rules, or patterns that overlap less',
      model.adminSpan,
    );
  };
}

/**
 * Lowers the admin section.
 * @param firstRule the rule number that the first admin rule has in the image
 * @throws CompileError where the rules make more classes, or more work, than there is room for
 */
export function lowerAdmin(model: PolicyModel, firstRule: number, judge: Judge): LoweredAdmin {
  const about = model.rules.map((rule) => operationsOf(model, rule));
  const speaking = model.rules.filter((_, index) => about[index].size > 0);
  const patterns = new Set(speaking.flatMap((rule) => [rule.subject, rule.object]));
  const { classOf, representatives } = classifyLabels(model, patterns);
  const classes = representatives.length;
  const matched = new Map<string, MatchedClasses>();
  const match = (text: string): MatchedClasses => {
    const known = matched.get(text) ?? matchedClasses(model, representatives, text);
    matched.set(text, known);
    return known;
  };
  const reach: Reach = {
    classes,
    subjects: model.rules.map((rule) => match(rule.subject)),
    objects: model.rules.map((rule) => match(rule.object)),
  };

  const decisions = new Uint32Array(ADMIN_OPERATIONS.length * classes * classes);
  const spend = workMeter(model);
  for (const group of groupOperations(about)) {
    const operation = ADMIN_OPERATIONS[group.operations[0]].name;
    for (const { subjects, objects, rules } of cellsOf(reach, group.rules, spend)) {
      spend(QUESTION_WORK + rules.length * RULE_WORK);
      const subject = model.labels[representatives[subjects[0]]].name;
      const object = model.labels[representatives[objects[0]]].name;
      const question: Question = { subject, object, operation, rules };
      const value = encodeVerdict(model, question, judge(question), firstRule);
      for (const position of group.operations) {
        for (const row of subjects) {
          const start = (position * classes + row) * classes;
          for (const column of objects) decisions[start + column] = value;
        }
      }
    }
  }
  const operations = ADMIN_OPERATIONS.map((each) => each.name);
  return { classOf, table: { operations, classes, principals: 1, decisions } };
}
