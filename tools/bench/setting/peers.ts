/**
 * Owns: one policy as users of other libraries would write it: sharing by types that are sent and
 * received, and administration by rules with patterns, where a denial overrides.
 *
 * What they can't express is left out of the questions for all: conflict sets and what runs, host
 * authorization, which rule decided and where it stands, and that labels keep their numbers when
 * the policy changes.
 */

import { AbilityBuilder, createMongoAbility, subject as typed } from '@casl/ability';
import { AccessControl } from 'accesscontrol';
import { newEnforcer, newModel } from 'casbin';
import { refuse } from '../../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../../enforcement/query.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../../policy/compile.ts';
import type { LabelModel, PolicyModel } from '../../../policy/model.ts';
import { OP, OPERATIONS } from '../../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../../policy/pattern.ts';
import { load } from './policies.ts';

/** What is asked: a flow in one direction, what many may do, and what is denied to some. */
export const ASKED: readonly number[] = [
  OP['event.send'],
  OP['domain.pause'],
  OP['memory.map_foreign'],
];

/** Labels are indices into the model, operations numbers. */
export type Decide = (subject: number, operation: number, object: number) => boolean;

export interface Peer {
  readonly name: string;
  readonly summary: string;
  readonly load: (model: PolicyModel) => Promise<Decide>;
}

const typesHeld = ({ types }: LabelModel, unlike: 'send' | 'receive'): string[] =>
  types.filter(({ mode }) => mode !== unlike).map(({ type }) => `t${type}`);
const sentBy = (label: LabelModel): string[] => typesHeld(label, 'receive');
const receivedBy = (label: LabelModel): string[] => typesHeld(label, 'send');

/** What each admin rule says of the operations asked about, roles expanded. */
interface FlatRule {
  readonly effect: 'allow' | 'deny';
  readonly subject: string;
  readonly object: string;
  readonly operation: number;
}

function flatRules({ rules, roles }: PolicyModel): FlatRule[] {
  const mayOf = (role: number): number[] => [
    ...roles[role].may,
    ...roles[role].inherits.flatMap(mayOf),
  ];
  return rules.flatMap(({ effect, subject, object, role, may }) => {
    const operations = new Set([...may, ...(role === undefined ? [] : mayOf(role))]);
    return ASKED.filter((operation) => operations.has(operation)).map((operation) => {
      return { effect, subject, object, operation };
    });
  });
}

const matches = (pattern: string, name: string): boolean =>
  matchesPattern(parsePattern(pattern), name);

async function bulkhead(model: PolicyModel): Promise<Decide> {
  const policy: LoadedPolicy = load(await compilePolicy(model));
  const numbers = policy.labelNumbers;
  return (subject, operation, object) =>
    refuse(policy, undefined, operation, NO_PRINCIPAL, numbers[subject], numbers[object]) ===
    undefined;
}

const CASBIN_RULE = 'label(r.sub, p.sub) && label(r.obj, p.obj)';
const CASBIN_MODEL = `[request_definition]
r = sub, obj, op
[policy_definition]
p = sub, obj, op, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.op == p.op && (p.sub == "@types" && sends(r.sub, r.obj) || ${CASBIN_RULE})
`;

async function casbin(model: PolicyModel): Promise<Decide> {
  const enforcer = await newEnforcer(newModel(CASBIN_MODEL));
  const names = model.labels.map(({ name }) => name);
  const sent = new Map(model.labels.map((label) => [label.name, new Set(sentBy(label))]));
  const received = new Map(model.labels.map((label) => [label.name, receivedBy(label)]));
  await enforcer.addFunction('sends', (from: string, to: string) =>
    (received.get(to) ?? []).some((type) => sent.get(from)?.has(type)),
  );
  const patterns = new Map(
    model.rules.flatMap(({ subject, object }) =>
      [subject, object].map((text) => [text, parsePattern(text)] as const),
    ),
  );
  await enforcer.addFunction('label', (name: string, text: string) => {
    const pattern = patterns.get(text);
    return pattern !== undefined && matchesPattern(pattern, name);
  });
  const rules = flatRules(model).map(({ effect, subject, object, operation }) => [
    subject,
    object,
    OPERATIONS[operation].name,
    effect,
  ]);
  await enforcer.addPolicies([['@types', '', 'event.send', 'allow'], ...rules]);
  return (subject, operation, object) =>
    enforcer.enforceSync(names[subject], names[object], OPERATIONS[operation].name);
}

async function cedar(model: PolicyModel): Promise<Decide> {
  const { preparsePolicySet, statefulIsAuthorized } =
    await import('@cedar-policy/cedar-wasm/nodejs');
  const action = (operation: number): string => `Action::"${OPERATIONS[operation].name}"`;
  const policies = flatRules(model).map(({ effect, subject, object, operation }) => {
    const kind = effect === 'allow' ? 'permit' : 'forbid';
    const like = `principal.name like "${subject}" && resource.name like "${object}"`;
    return `${kind}(principal, action == ${action(operation)}, resource) when { ${like} };`;
  });
  const flows =
    `permit(principal, action == ${action(OP['event.send'])}, resource) ` +
    'when { principal.sends.containsAny(resource.receives) };';
  const id = 'bulkhead-bench';
  const parsed = preparsePolicySet(id, { staticPolicies: [flows, ...policies].join('\n') });
  if (parsed.type === 'failure') throw new Error(parsed.errors[0]?.message);
  const entities = model.labels.map((label, index) => ({
    uid: { type: 'Label', id: String(index) },
    attrs: { name: label.name, sends: sentBy(label), receives: receivedBy(label) },
    parents: [],
  }));
  return (subject, operation, object) => {
    const both = subject === object ? [entities[subject]] : [entities[subject], entities[object]];
    const answer = statefulIsAuthorized({
      principal: entities[subject].uid,
      action: { type: 'Action', id: OPERATIONS[operation].name },
      resource: entities[object].uid,
      context: {},
      preparsedPolicySetId: id,
      entities: both,
    });
    if (answer.type === 'failure') throw new Error(answer.errors[0]?.message);
    return answer.response.decision === 'allow';
  };
}

/** Abilities belong to who acts: one for each label. A pattern is a regular expression. */
function casl(model: PolicyModel): Promise<Decide> {
  const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const expression = (text: string): RegExp =>
    new RegExp(`^${text.split('*').map(escaped).join('.*')}$`);
  const rules = flatRules(model);
  const abilities = model.labels.map((label) => {
    const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
    can('event.send', 'Label', { receives: { $in: sentBy(label) } });
    // What is said later overrides.
    for (const effect of ['allow', 'deny'] as const) {
      for (const rule of rules) {
        if (rule.effect !== effect || !matches(rule.subject, label.name)) continue;
        const say = effect === 'allow' ? can : cannot;
        say(OPERATIONS[rule.operation].name, 'Label', {
          name: { $regex: expression(rule.object) },
        });
      }
    }
    return build();
  });
  const objects = model.labels.map((label) =>
    typed('Label', { name: label.name, receives: receivedBy(label) }),
  );
  return Promise.resolve((subject, operation, object) =>
    abilities[subject].can(OPERATIONS[operation].name, objects[object]),
  );
}

/** Roles and resources only: types and labels are both, and patterns are written out. */
function accessControl(model: PolicyModel): Promise<Decide> {
  const control = new AccessControl();
  const action = (operation: number): string => `do${operation}`;
  const grant = (role: string, operation: number, resources: string[], isAllowed: boolean) => {
    if (resources.length === 0) return;
    const access = isAllowed ? control.grant(role) : control.deny(role);
    access.action(action(operation), resources, ['*']);
  };
  model.types.forEach((_, type) => grant(`t${type}`, OP['event.send'], [`t${type}`], true));
  model.labels.forEach((_, label) => control.grant(`l${label}`));
  for (const { effect, subject, object, operation } of flatRules(model)) {
    const objects = model.labels.flatMap(({ name }, index) =>
      matches(object, name) ? [`l${index}`] : [],
    );
    for (const [index, { name }] of model.labels.entries()) {
      if (matches(subject, name)) grant(`l${index}`, operation, objects, effect === 'allow');
    }
  }
  const sent = model.labels.map(sentBy);
  const received = model.labels.map(receivedBy);
  return Promise.resolve((subject, operation, object) => {
    if (operation !== OP['event.send']) {
      return control.can(`l${subject}`).do(action(operation), `l${object}`).granted;
    }
    const roles = sent[subject];
    return (
      roles.length > 0 &&
      received[object].some((type) => control.can(roles).do(action(operation), type).granted)
    );
  });
}

export const BULKHEAD: Peer = {
  name: 'bulkhead',
  summary: "compilePolicy and the loader; the monitor's refuse",
  load: bulkhead,
};

export const PEERS: readonly Peer[] = [
  { name: 'casbin', summary: 'functions for types and patterns; enforceSync', load: casbin },
  {
    name: 'cedar',
    summary: 'wasm, preparsed policies, the two entities in each call',
    load: cedar,
  },
  { name: 'casl', summary: 'an ability for each label, conditions on objects', load: casl },
  {
    name: 'accesscontrol',
    summary: 'types and labels as roles and resources, patterns written out',
    load: accessControl,
  },
];
