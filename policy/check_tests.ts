/**
 * Owns: the checks of `tests`: that each names labels, operations and rules that there are, and an
 * object exactly where the operation has one.
 * Must not know: how a policy decides.
 */

import type { Eligible, LabelChooser } from './check_choices.ts';
import type { CheckContext, Item } from './check_context.ts';
import { Titles } from './check_titles.ts';
import type { Span } from './finding.ts';
import type { ConflictModel, LabelModel, TestModel } from './model.ts';
import { shown } from './names.ts';
import { OPERATIONS, findOperation, objectKind } from './operations.ts';
import { isMapping } from './tree.ts';
import type { List, Mapping } from './tree.ts';

type RuleNames = ReadonlySet<string>;

/** The names of the rules that can decide, as the compiler gives them: `admin.rules[2]`. */
export function ruleNames(
  labels: readonly Pick<LabelModel, 'kind' | 'name'>[],
  conflicts: readonly Pick<ConflictModel, 'name'>[],
  rules: number,
): RuleNames {
  return new Set([
    'policy',
    'host',
    'bootstrap',
    'admin',
    ...labels.map(({ kind, name }) => `${kind === 'resource' ? 'resources' : 'labels'}.${name}`),
    ...conflicts.map(({ name }) => `conflicts.${name}`),
    ...Array.from({ length: rules }, (_, index) => `admin.rules[${index}]`),
  ]);
}

class TestChecker {
  readonly #context: CheckContext;
  readonly #chooser: LabelChooser;
  readonly #rules: RuleNames;

  constructor(context: CheckContext, chooser: LabelChooser, rules: RuleNames) {
    this.#context = context;
    this.#chooser = chooser;
    this.#rules = rules;
  }

  check(body: Mapping, name: string, span: Span): TestModel | undefined {
    const running = this.#domains(this.#context.list(body, 'running'));
    const ran = this.#domains(this.#context.list(body, 'ran'));
    const subjects = this.#choice(body, 'subject', 'domain');
    const operations = this.#operations(body);
    const objects = this.#objects(body, operations);
    const expect = body['expect'] === 'permit' ? 'permit' : 'deny';
    const reason = this.#reason(body, expect);
    const rule = this.#context.text(body, 'rule');
    if (rule !== undefined) this.#checkRule(rule);
    if (subjects === undefined || operations.length === 0) return undefined;
    const asked = { subjects, operations, objects };
    return { name, running, ran, ...asked, expect, reason, rule: rule?.name, span };
  }

  #choice(body: Mapping, key: string, eligible: Eligible) {
    if (!(key in body)) return undefined;
    return this.#chooser.choose(body[key], this.#context.tree.valueSpan(body, key), eligible);
  }

  /** A label may stand there twice: then two domains wear it. */
  #domains(list: List | undefined): number[] {
    const labels: number[] = [];
    for (const [index, name] of (list ?? []).entries()) {
      if (typeof name !== 'string') continue;
      const span = this.#context.tree.itemSpan(list!, index);
      const label = this.#chooser.resolve({ name, span }, 'domain');
      if (label !== undefined) labels.push(label);
    }
    return labels;
  }

  /** Operations that there are not were reported by the shape check. */
  #operations(body: Mapping): number[] {
    const single = this.#context.text(body, 'op');
    const items =
      single === undefined ? this.#context.distinct(this.#context.list(body, 'op')) : [single];
    return items.map((item) => findOperation(item.name)).filter((each) => each !== undefined);
  }

  #objects(body: Mapping, operations: readonly number[]) {
    const { tree, findings } = this.#context;
    const kinds = new Set(operations.map(objectKind));
    if (kinds.has('none') && 'object' in body) {
      const message = 'domain.start has no object: what runs besides stands under `running`.';
      const hint =
        kinds.size === 1 ? 'Remove `object`.' : 'Put domain.start into a test without an object.';
      findings.add('test-object', tree.keySpan(body, 'object'), message, hint);
      return undefined;
    }
    const needing = operations.find((each) => objectKind(each) !== 'none');
    if (needing !== undefined && !('object' in body)) {
      const message = `${OPERATIONS[needing].name} has an object, and this test names none.`;
      const hint = 'Say with `object` which label is acted upon.';
      findings.add('test-object', tree.keySpan(body, 'op'), message, hint);
      return undefined;
    }
    if (kinds.has('domain') && kinds.has('resource')) {
      const message = 'resource.use is about things, and the other operations are about domains.';
      const hint = 'Put resource.use into a test of its own.';
      findings.add('test-object', tree.keySpan(body, 'op'), message, hint);
      return undefined;
    }
    const eligible = kinds.has('domain') ? 'domain' : kinds.has('resource') ? 'resource' : 'any';
    return this.#choice(body, 'object', eligible);
  }

  #reason(body: Mapping, expect: TestModel['expect']): TestModel['reason'] {
    const reason = body['reason'];
    if (reason !== 'forbidden' && reason !== 'not-permitted') return undefined;
    if (expect === 'deny' || body['expect'] !== 'permit') return reason;
    const message = 'Only a denial has a reason, and this test expects a permission.';
    const span = this.#context.tree.keySpan(body, 'reason');
    this.#context.findings.add('test-reason', span, message, 'Remove `reason`.');
    return undefined;
  }

  #checkRule({ name, span }: Item): void {
    const { labels, suggester, findings } = this.#context;
    if (this.#rules.has(name) || labels.isDamaged) return;
    const near = suggester.nearest(name, this.#rules);
    const message = `The policy has no rule ${shown(name)}.`;
    const hint =
      near === undefined
        ? 'Rules are named like labels.A, resources.D, conflicts.C, admin, admin.rules[0], host.'
        : `Did you mean ${shown(near)}?`;
    findings.add('unknown-rule', span, message, hint);
  }
}

/** Checks the tests. Those with a fault are left out. */
export function checkTests(
  context: CheckContext,
  chooser: LabelChooser,
  rules: RuleNames,
): TestModel[] {
  const list = context.list(context.root, 'tests') ?? [];
  const checker = new TestChecker(context, chooser, rules);
  const titles = new Titles(context, 'tests');
  const tests: TestModel[] = [];
  for (const [index, body] of list.entries()) {
    if (!isMapping(body)) continue;
    const { name, span } = titles.title(body, index);
    const test = checker.check(body, name, span);
    if (test !== undefined) tests.push(test);
  }
  return tests;
}
