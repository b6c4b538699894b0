/**
 * The compiled admin table against casbin's own `enforceEx` on the policy as it is written: roles
 * stay roles (casbin's g), patterns stay patterns, nothing is expanded or put into classes.
 */

import { newEnforcer, newModelFromString } from 'casbin';
import type { Enforcer } from 'casbin';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerAdmin } from '../../policy/admin.ts';
import type { Judge } from '../../policy/admin.ts';
import { ADMIN_CLASSES_MAX } from '../../policy/admin_classes.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { CompileError } from '../../policy/compile_error.ts';
import { DEFAULT_MODEL } from '../../policy/default_policy.ts';
import { ADMIN_DENY } from '../../policy/image.ts';
import type { PolicyImage } from '../../policy/image.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { AdminRuleModel, PolicyModel } from '../../policy/model.ts';
import { ADMIN_OPERATIONS, OP, OPERATIONS } from '../../policy/operations.ts';
import { OPERATIONS_ASKED, policyModel } from './model_arbitrary.ts';
import { nameMatches } from './naive.ts';

const WRITTEN = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, role, eft, rule
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = g(p.role, r.act) && wildcard(p.sub, r.sub) && wildcard(p.obj, r.obj)
`;

/** The admin section in casbin's language, word for word. */
async function asWritten(model: PolicyModel): Promise<Enforcer> {
  const enforcer = await newEnforcer(newModelFromString(WRITTEN));
  await enforcer.addFunction('wildcard', nameMatches);
  const links = model.roles.flatMap((role, index) => [
    ...role.inherits.map((other) => [`role:${index}`, `role:${other}`]),
    ...role.may.map((operation) => [`role:${index}`, OPERATIONS[operation].name]),
  ]);
  const rows = model.rules.map((rule, index) => {
    const role = rule.role === undefined ? `rule:${index}` : `role:${rule.role}`;
    for (const operation of rule.may) links.push([role, OPERATIONS[operation].name]);
    return [rule.subject, rule.object, role, rule.effect, String(index)];
  });
  if (links.length > 0) await enforcer.addGroupingPolicies(links);
  if (rows.length > 0) await enforcer.addPolicies(rows);
  return enforcer;
}

interface Triple {
  readonly subject: number;
  readonly operation: number;
  readonly object: number;
}

function everyTriple(model: PolicyModel): Triple[] {
  return model.labels.flatMap((_, subject) =>
    model.labels.flatMap((__, object) =>
      OPERATIONS_ASKED.map((operation) => ({ subject, operation, object })),
    ),
  );
}

function cellOf(image: PolicyImage, { subject, operation, object }: Triple): number {
  const { operations, classes } = image.admin;
  const row = operations.indexOf(OPERATIONS[operation].name) * classes;
  return (row + image.labels[subject].adminClass) * classes + image.labels[object].adminClass;
}

/**
 * The triples on which the image and casbin differ: in the decision, or in the rule that denies. Of
 * several rules that permit, casbin names the last, so that one is compared with the naive reading.
 */
function disagreements(
  model: PolicyModel,
  image: PolicyImage,
  casbin: Enforcer,
  triples: readonly Triple[],
): Triple[] {
  return triples.filter((triple) => {
    const value = image.admin.decisions[cellOf(image, triple)];
    const permitted = value !== 0 && value < ADMIN_DENY;
    const subject = model.labels[triple.subject].name;
    const object = model.labels[triple.object].name;
    const act = OPERATIONS[triple.operation].name;
    const [expected, row] = casbin.enforceExSync(subject, object, act);
    if (expected !== permitted) return true;
    if (permitted) return false;
    const rule = value === 0 ? undefined : image.rules[(value & ~ADMIN_DENY) - 1].name;
    return rule !== (row.length === 0 ? undefined : `admin.rules[${row[4]}]`);
  });
}

async function compiled(model: PolicyModel): Promise<PolicyImage> {
  const loaded = loadImage(await compilePolicy(model));
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.image;
}

/** The image with one word of its decisions changed. */
function withDecision(image: PolicyImage, index: number, value: number): PolicyImage {
  const decisions = image.admin.decisions.slice();
  decisions[index] = value;
  return { ...image, admin: { ...image.admin, decisions } };
}

const span = DEFAULT_MODEL.adminSpan;

const rule = (
  effect: 'allow' | 'deny',
  subject: string,
  object: string,
  more: Partial<AdminRuleModel> = {},
): AdminRuleModel => ({
  effect,
  subject,
  role: undefined,
  may: [OP['domain.pause']],
  object,
  span,
  ...more,
});

/** The built-in model with these labels beside its own, and these rules. */
function withRules(names: readonly string[], rules: readonly AdminRuleModel[]): PolicyModel {
  const [system] = DEFAULT_MODEL.labels;
  return {
    ...DEFAULT_MODEL,
    labels: [system, ...names.map((name) => ({ ...system, name }))],
    rules,
  };
}

describe('the compiled admin section', () => {
  test('agrees with casbin on thousands of random triples', async () => {
    const count = { asked: 0, permitted: 0, denied: 0 };
    await fc.assert(
      fc.asyncProperty(
        policyModel(),
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        async (model, picks) => {
          const image = await compiled(model);
          const all = everyTriple(model);
          const triples = picks.map((pick) => all[pick % all.length]);
          const casbin = await asWritten(model);
          expect(disagreements(model, image, casbin, triples)).toEqual([]);
          for (const triple of triples) {
            const value = image.admin.decisions[cellOf(image, triple)];
            count.asked++;
            if (value >= ADMIN_DENY) count.denied++;
            else if (value > 0) count.permitted++;
          }
        },
      ),
      { numRuns: 250, seed: 20, endOnFailure: true },
    );
    // Each outcome was really met.
    expect(count.asked).toBeGreaterThanOrEqual(5000);
    expect(count.permitted).toBeGreaterThan(500);
    expect(count.denied).toBeGreaterThan(500);
  });

  test('one flipped bit is a disagreement, whichever', async () => {
    const model = withRules(
      ['A', 'B'],
      [rule('allow', '*', '*'), rule('deny', 'A', 'B'), rule('allow', 'B', '*')],
    );
    const image = await compiled(model);
    const casbin = await asWritten(model);
    const triples = everyTriple(model);
    expect(disagreements(model, image, casbin, triples)).toEqual([]);
    const cells = new Set(triples.map((triple) => cellOf(image, triple)));
    for (const cell of cells) {
      const value = image.admin.decisions[cell];
      // A bit that permits, or stops permitting: the top one of a decision, any of none.
      const flipped = (value === 0 ? 1 : value ^ ADMIN_DENY) >>> 0;
      const broken = withDecision(image, cell, flipped);
      expect(disagreements(model, broken, casbin, triples).length, `cell ${cell}`).toBeGreaterThan(
        0,
      );
    }
    expect(cells.size).toBe(everyTriple(model).length);
  });

  test('names the first denial, else the first allowance, in file order', async () => {
    const allowances = [rule('allow', '*', '*'), rule('allow', 'A', '*')];
    const denials = [rule('deny', '*', 'B'), rule('deny', 'A', 'B')];
    const cases = [
      { rules: [...allowances, ...denials], first: 2, other: 0 },
      { rules: [...denials, ...allowances], first: 0, other: 2 },
      { rules: [denials[1], allowances[1], denials[0], allowances[0]], first: 0, other: 1 },
    ];
    for (const { rules, first, other } of cases) {
      const model = withRules(['A', 'B'], rules);
      const image = await compiled(model);
      const operation = OP['domain.pause'];
      const decide = (subject: number, object: number): string => {
        const value = image.admin.decisions[cellOf(image, { subject, operation, object })];
        const { name } = image.rules[(value & ~ADMIN_DENY) - 1];
        return `${value >= ADMIN_DENY ? 'deny' : 'allow'} ${name}`;
      };
      expect(decide(1, 2)).toBe(`deny admin.rules[${first}]`);
      expect(decide(1, 1)).toBe(`allow admin.rules[${other}]`);
    }
  });

  test('follows inheritance however deep', async () => {
    const depth = 300;
    const roles = Array.from({ length: depth }, (_, index) => ({
      name: `role ${index}`,
      inherits: index === 0 ? [] : [index - 1],
      may: index === 0 ? [OP['domain.destroy']] : [],
      span,
    }));
    const rules = [rule('allow', 'A', '*', { role: depth - 1, may: [] })];
    const model = { ...withRules(['A'], rules), roles };
    const image = await compiled(model);
    const ask = (name: 'domain.destroy' | 'domain.pause', subject: number): number => {
      const operation = OP[name];
      return image.admin.decisions[cellOf(image, { subject, operation, object: 0 })];
    };
    expect(ask('domain.destroy', 1)).toBeGreaterThan(0);
    expect(ask('domain.pause', 1)).toBe(0);
    expect(ask('domain.destroy', 0)).toBe(0);
  });

  test('comes to an end on roles that inherit from each other', async () => {
    const roles = [1, 0].map((other) => ({
      name: `role ${1 - other}`,
      inherits: [other],
      may: [other === 1 ? OP['domain.pause'] : OP['domain.destroy']],
      span,
    }));
    const rules = [rule('allow', 'A', '*', { role: 0, may: [] })];
    const image = await compiled({ ...withRules(['A'], rules), roles });
    expect(image.admin.decisions.filter((decision) => decision !== 0).length).toBe(2 * 2);
  });

  test('labels that no rule tells apart are one class', async () => {
    const names = ['A.1', 'A.2', 'B.1', 'C'];
    const { labels } = await compiled(withRules(names, [rule('allow', 'A*', '*.1')]));
    expect(labels.map(({ adminClass }) => adminClass)).toEqual([0, 1, 2, 3, 0]);
  });

  test('a rule about no operation tells nothing apart', async () => {
    const image = await compiled(withRules(['A'], [rule('allow', 'A', '*', { may: [] })]));
    expect(image.admin.classes).toBe(1);
    expect([...image.admin.decisions]).toEqual(ADMIN_OPERATIONS.map(() => 0));
  });

  test('refuses more classes than fit the table, and says how many', async () => {
    const names = Array.from({ length: ADMIN_CLASSES_MAX }, (_, index) => `label ${index}`);
    const model = withRules(
      names,
      names.map((name) => rule('allow', name, name)),
    );
    const message = `tell ${ADMIN_CLASSES_MAX + 1} classes of labels apart`;
    await expect(compilePolicy(model)).rejects.toThrow(message);
    await expect(compilePolicy(model)).rejects.toBeInstanceOf(CompileError);
  });

  test('refuses rules that overlap in too many ways', () => {
    const names = Array.from({ length: 800 }, (_, index) => `${index.toString(2)}${index}`);
    const patterns = names.map((name) => `*${name.slice(-3)}*`);
    const rules = patterns.flatMap((text, index) => [
      rule('allow', text, '*'),
      rule('deny', '*', patterns[(index * 7) % patterns.length]),
    ]);
    const model = withRules(names, rules);
    const judge: Judge = ({ rules: applied }) => {
      const denial = applied.find((each) => rules[each].effect === 'deny');
      return { permitted: denial === undefined, rule: denial ?? applied[0] };
    };
    expect(() => lowerAdmin(model, 0, judge)).toThrow(/overlap in too many ways/);
  });

  test('refuses an answer that rests on no rule that applies', () => {
    const model = withRules(['A'], [rule('allow', 'A', '*'), rule('deny', 'B', '*')]);
    const answers = [
      { permitted: true, rule: undefined },
      { permitted: false, rule: 0 },
      { permitted: false, rule: 1 },
      { permitted: true, rule: 7 },
    ];
    for (const answer of answers) {
      expect(() => lowerAdmin(model, 0, () => answer)).toThrow(/rests on none of the rules/);
    }
  });
});
