/**
 * Owns: making a plan of what a person typed: names of domains and labels, a call with its
 * arguments; or saying which name is wrong and what was probably meant.
 */

import { DOMID_SELF } from '../../core/abi/numbers.ts';
import type { Field } from '../../core/abi/struct.ts';
import { CALLS, findCall } from '../../core/table.ts';
import { NO_DOMAIN, NO_LABEL } from '../../enforcement/query.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { operationOf } from '../explain/arguments.ts';
import { unknownName } from '../unknown_name.ts';
import { UserError } from '../user_error.ts';
import type { Options } from '../verbs/verb.ts';
import { askedCall, isAboutPaths, planCall } from './calls.ts';
import type { Party, Plan } from './plan.ts';
import { livingDomains } from './setting.ts';
import type { Setting } from './setting.ts';

/** Fields that name a domain, and fields that name a label, by the last part of their names. */
const DOMAIN_FIELDS = /(?:^|\.)(?:dom|remote_dom|domid|domain|foreign_domid|domain_id|partner_id)$/;
const LABEL_FIELDS = /(?:^|\.)(?:ssidref|subject|object)$/;

/** The id of a domain by its name or number; undefined where none is there. */
function findDomain(setting: Setting, text: string): number | undefined {
  for (const { domain } of livingDomains(setting)) {
    const name = setting.names.get(domain);
    if (name === text || String(domain) === text) return domain;
  }
  return undefined;
}

function domainOf(setting: Setting, text: string): number {
  const domain = findDomain(setting, text);
  if (domain !== undefined) return domain;
  const names = [...livingDomains(setting)].map(
    ({ domain: id }) => setting.names.get(id) ?? `${id}`,
  );
  throw unknownName('domain', text, names);
}

/** The number of a label of the policy in force, or `NO_LABEL`. */
function findLabel(setting: Setting, name: string): number {
  const { image, labelNumbers } = setting.policy;
  const index = image.labels.findIndex((label) => label.name === name);
  return index < 0 ? NO_LABEL : labelNumbers[index];
}

function labelOf(setting: Setting, name: string): number {
  const label = findLabel(setting, name);
  if (label !== NO_LABEL) return label;
  const names = setting.policy.image.labels.map((each) => each.name);
  throw unknownName('label', name, names);
}

/** A domain that is there, or a label that one might wear. */
function partyOf(setting: Setting, text: string): Party {
  const domain = findDomain(setting, text);
  if (domain !== undefined) return { domain, label: setting.view.domain.label[domain] };
  const label = findLabel(setting, text);
  if (label !== NO_LABEL) return { domain: NO_DOMAIN, label };
  const names = [
    ...setting.policy.image.labels.map(({ name }) => name),
    ...[...livingDomains(setting)].flatMap((each) => setting.names.get(each.domain) ?? []),
  ];
  throw unknownName('domain or label', text, names, 'Name a domain that runs, its id, or a label.');
}

/** The full name of a field of a call; its end is enough where that is clear. */
function fieldOf(call: string, name: string): string {
  const layout = findCall(call)?.argument?.layout;
  const member = `u.${call.slice(call.indexOf('.') + 1)}`;
  // Commands of one call share a structure, and each has a member of its own.
  const isShared = layout?.name === 'xen_domctl' || layout?.name === 'xen_sysctl';
  const fields = Object.keys(layout?.fields ?? {}).filter(
    (field) => !isShared || !field.startsWith('u.') || field.startsWith(`${member}.`),
  );
  if (fields.includes(name)) return name;
  const ends = fields.filter((field) => field.endsWith(`.${name}`));
  if (ends.length === 1) return ends[0];
  throw unknownName(`field of ${call}`, name, fields);
}

const BITS: Readonly<Record<Field['type'], number>> = {
  u8: 8,
  u16: 16,
  u32: 32,
  u64: 53,
  i16: 15,
  i32: 31,
};

function valueOf(setting: Setting, call: string, field: string, text: string): number {
  if (DOMAIN_FIELDS.test(field) && !/^\d+$/.test(text)) {
    return text === 'self' ? DOMID_SELF : domainOf(setting, text);
  }
  if (LABEL_FIELDS.test(field) && !/^\d+$/.test(text)) return labelOf(setting, text);
  if (field === 'operation' && !/^\d+$/.test(text)) return operationOf(text);
  // What the policy call looks a label up by changes no decision.
  if (call === 'policy_op.find_label' && field === 'name') return 0;
  const value = /^(?:\d+|0x[\da-f]+)$/i.test(text) ? Number(text) : Number.NaN;
  const bits = BITS[findCall(call)?.argument?.layout.fields[field]?.type ?? 'u32'];
  if (value < 2 ** bits) return value;
  throw new UserError(`${field}=${text.slice(0, 80)} is no number below 2^${bits}`);
}

/** The plan of a hypercall with arguments as `name=value`. */
function callPlan(setting: Setting, caller: number, call: string, pairs: readonly string[]): Plan {
  const known = askedCall(call);
  if (known === undefined) {
    const names = CALLS.map(({ name }) => name);
    throw unknownName('call', call, names, 'core/CALLS.md lists them.');
  }
  if (isAboutPaths(call)) {
    throw new UserError(
      `${call} asks about the nodes on the way to a path, which stands in its guest's memory`,
      'Ask about one operation instead: --op store.read, store.write, store.share or store.watch.',
    );
  }
  const given = new Map<string, number>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UserError(`${JSON.stringify(pair)} is no argument: write name=value`);
    const field = fieldOf(call, pair.slice(0, at));
    if (given.has(field)) throw new UserError(`${field} is given twice`);
    given.set(field, valueOf(setting, call, field, pair.slice(at + 1)));
  }
  const missing = known.needs.filter((field) => !given.has(field));
  if (missing.length > 0) {
    const example = missing.map((field) => `${field}=…`).join(' ');
    throw new UserError(`${call} needs ${missing.join(', ')}`, `Add ${example}.`);
  }
  return planCall(setting, caller, call, given);
}

/** One question about who may do what to whom, as it is. */
function queryPlan(setting: Setting, options: Options): Plan {
  const operation = operationOf(options.text('op'));
  const { name, kind } = OPERATIONS[operation];
  const subject = partyOf(setting, options.text('subject'));
  const asked = options.find('object');
  if (kind === 'start') {
    if (asked !== undefined) throw new UserError(`${name} has no object`);
    return startPlan(setting, subject.label);
  }
  if (asked === undefined) throw new UserError(`${name} needs --object`);
  const object = partyOf(setting, asked);
  return { queries: [{ operation, subject, object }], fault: undefined, exempt: undefined };
}

function startPlan(setting: Setting, label: number): Plan {
  const query = {
    operation: OP['domain.start'],
    subject: { domain: NO_DOMAIN, label },
    object: { domain: NO_DOMAIN, label: setting.policy.host },
  };
  return { queries: [query], fault: undefined, exempt: undefined };
}

/** Which of the four ways of asking the options choose. */
function wayOf(options: Options): 'create' | 'start' | 'op' | 'call' {
  const ways = (['create', 'start', 'op', 'call'] as const).filter(
    (way) => options.find(way) !== undefined,
  );
  const [way] = ways;
  if (way !== undefined && ways.length === 1) return way;
  const what = ways.length === 0 ? 'nothing is asked' : 'more than one thing is asked';
  const remedy = 'Give one of --create, --start, --op with --subject, --call.';
  throw new UserError(what, remedy);
}

/**
 * The plan of what the options ask.
 * @param pairs arguments of a call, `name=value`
 */
export function readRequest(setting: Setting, options: Options, pairs: readonly string[]): Plan {
  const way = wayOf(options);
  const caller = domainOf(setting, options.find('as') ?? '0');
  if (way !== 'call' && pairs.length > 0) {
    throw new UserError(`${JSON.stringify(pairs[0])}: only --call takes arguments`);
  }
  if (way !== 'op' && (options.find('subject') ?? options.find('object')) !== undefined) {
    throw new UserError('--subject and --object belong to --op');
  }
  if (way === 'call') return callPlan(setting, caller, options.text('call'), pairs);
  if (way === 'start') return startPlan(setting, labelOf(setting, options.text('start')));
  if (way === 'create') {
    const label = labelOf(setting, options.text('create'));
    const given = new Map([['u.createdomain.ssidref', label]]);
    return planCall(setting, caller, 'domctl.createdomain', given);
  }
  if (options.find('subject') === undefined) throw new UserError('--op needs --subject');
  return queryPlan(setting, options);
}
