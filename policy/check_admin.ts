/**
 * Owns: the checks of the admin section: roles, their inheritance, rules and their patterns.
 * Must not know: how rules decide (the compiler's business).
 */

import type { CheckContext, Item } from './check_context.ts';
import type { Span } from './finding.ts';
import type { AdminRuleModel, RoleModel } from './model.ts';
import { shown } from './names.ts';
import { ADMIN_OPERATIONS, findOperation } from './operations.ts';
import { NameIndex } from './name_index.ts';
import { parsePattern } from './pattern.ts';
import { isMapping } from './tree.ts';
import type { List, Mapping } from './tree.ts';

export interface Administration {
  readonly roles: RoleModel[];
  readonly rules: AdminRuleModel[];
  readonly span: Span;
}

const ADMIN_NAMES: ReadonlySet<string> = new Set(ADMIN_OPERATIONS.map((one) => one.name));

/** The numbers of the admin operations in a list; others were reported by the shape check. */
function operationsOf(context: CheckContext, list: List | undefined): number[] {
  const numbers: number[] = [];
  for (const { name } of context.distinct(list)) {
    const number = ADMIN_NAMES.has(name) ? findOperation(name) : undefined;
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

function checkRoles(context: CheckContext, section: Mapping): RoleModel[] {
  const roles: RoleModel[] = [];
  const bodies: { readonly number: number; readonly body: Mapping | undefined }[] = [];
  for (const { key: name, value, keySpan } of context.tree.entries(section)) {
    const number = context.roles.declare(name, keySpan);
    if (number !== undefined) bodies.push({ number, body: isMapping(value) ? value : undefined });
  }
  const names = [...context.roles.names()];
  for (const { number, body } of bodies) {
    const inherits: number[] = [];
    const parents = body === undefined ? [] : context.distinct(context.list(body, 'inherits'));
    for (const { name, span } of parents) {
      const parent = context.roles.resolve(name, span, 'undeclared-role');
      if (parent === undefined) continue;
      // Inheriting oneself is a cycle, not a use.
      if (parent !== number) context.roles.use(parent);
      inherits.push(parent);
    }
    const may = body === undefined ? [] : operationsOf(context, context.list(body, 'may'));
    roles.push({ name: names[number], inherits, may, span: context.roles.spanOf(number) });
  }
  return roles;
}

/** Reports each cycle of inheritance once, at the role that closes it. */
function checkCycles(context: CheckContext, roles: readonly RoleModel[]): void {
  const state = new Uint8Array(roles.length);
  const OPEN = 1;
  const DONE = 2;
  for (let start = 0; start < roles.length; start += 1) {
    if (state[start] === DONE) continue;
    const path: { readonly role: number; next: number }[] = [{ role: start, next: 0 }];
    state[start] = OPEN;
    while (path.length > 0) {
      const top = path.at(-1)!;
      const role = roles[top.role];
      const parent = role.inherits[top.next];
      top.next += 1;
      if (parent === undefined) {
        state[top.role] = DONE;
        path.pop();
      } else if (state[parent] === OPEN) {
        const cycle = path.slice(path.findIndex((step) => step.role === parent));
        const names = [...cycle.map((step) => roles[step.role].name), roles[parent].name];
        const chain = names.slice(0, 8).map(shown).join(', which inherits ');
        const message = `A role inherits itself: ${chain}${names.length > 8 ? ', …' : ''}.`;
        const hint = 'Remove one of these from `inherits`.';
        context.findings.add('role-cycle', role.span, message, hint);
      } else if (state[parent] !== DONE) {
        state[parent] = OPEN;
        path.push({ role: parent, next: 0 });
      }
    }
  }
}

/** Labels that patterns may be held against; patterns beyond that are taken to match. */
const MATCHES_MAX = 4_000_000;

/** Whether patterns match any label; each distinct pattern is tried once. */
class PatternCheck {
  readonly #context: CheckContext;
  readonly #names: NameIndex;
  readonly #matched = new Map<string, boolean>();
  #left = MATCHES_MAX;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#names = new NameIndex([...context.labels.names()]);
  }

  check({ name, span }: Item): void {
    const pattern = parsePattern(name);
    if (pattern.literal) {
      this.#context.labels.resolve(name, span, 'undeclared-label');
      return;
    }
    let matches = this.#matched.get(name);
    if (matches === undefined && this.#left > 0) {
      this.#left -= this.#context.labels.size;
      matches = this.#names.matching(pattern).length > 0;
      this.#matched.set(name, matches);
    }
    if (matches !== false) return;
    const message = `The pattern ${shown(name)} matches no label: the rule has no effect.`;
    const hint = 'Change the pattern, or remove the rule.';
    this.#context.findings.add('pattern-matches-nothing', span, message, hint, name);
  }
}

function checkRules(context: CheckContext, list: List): AdminRuleModel[] {
  const rules: AdminRuleModel[] = [];
  const patterns = new PatternCheck(context);
  for (const [index, body] of list.entries()) {
    if (!isMapping(body)) continue;
    const subject = context.text(body, 'subject');
    const object = context.text(body, 'object');
    const named = context.text(body, 'role');
    const role =
      named === undefined
        ? undefined
        : context.roles.resolve(named.name, named.span, 'undeclared-role');
    if (role !== undefined) context.roles.use(role);
    const may = operationsOf(context, context.list(body, 'may'));
    for (const side of [subject, object]) if (side !== undefined) patterns.check(side);
    rules.push({
      effect: body['effect'] === 'allow' ? 'allow' : 'deny',
      subject: subject?.name ?? '',
      role,
      may,
      object: object?.name ?? '',
      span: context.tree.itemSpan(list, index),
    });
  }
  return rules;
}

/** Whether some rule allows an operation, by itself or through its role. */
export function isEverAllowed(
  operation: number,
  roles: readonly RoleModel[],
  rules: readonly AdminRuleModel[],
): boolean {
  const reached = new Set<number>();
  const open: number[] = [];
  for (const rule of rules) {
    if (rule.effect !== 'allow') continue;
    if (rule.may.includes(operation)) return true;
    if (rule.role !== undefined) open.push(rule.role);
  }
  for (let role = open.pop(); role !== undefined; role = open.pop()) {
    if (reached.has(role)) continue;
    reached.add(role);
    if (roles[role].may.includes(operation)) return true;
    open.push(...roles[role].inherits);
  }
  return false;
}

/** Checks the admin section. Without one nobody may manage anything. */
export function checkAdmin(context: CheckContext): Administration {
  const admin = context.mapping(context.root, 'admin');
  if (admin === undefined) {
    if ('admin' in context.root) context.roles.markDamaged();
    return { roles: [], rules: [], span: context.tree.start() };
  }
  const section = context.mapping(admin, 'roles');
  if (section === undefined && 'roles' in admin) context.roles.markDamaged();
  const roles = section === undefined ? [] : checkRoles(context, section);
  checkCycles(context, roles);
  const list = context.list(admin, 'rules');
  const rules = list === undefined ? [] : checkRules(context, list);
  for (const [number, role] of roles.entries()) {
    if (context.roles.isUsed(number)) continue;
    const message = `No rule uses the role ${shown(role.name)}.`;
    const hint = 'Use it in a rule or in another role, or remove it.';
    context.findings.add('unused-role', role.span, message, hint, role.name);
  }
  return { roles, rules, span: context.tree.keySpan(context.root, 'admin') };
}
