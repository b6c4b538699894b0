/**
 * Owns: what every query means, read off the policy model in the slowest and most obvious way: the
 * operations' directions by name, starting a domain among others that run, management. The monitor
 * is compared with it.
 * Must not know: any code of the hypervisor. It imports types and the naive policy, nothing else.
 */

import type { PolicyModel } from '../../policy/model.ts';
import type { OperationName } from '../../policy/operations.ts';
import { adminDecision, hostAllows, mayFlow, mayShare } from '../policy/naive.ts';

/** A label of the model by its index, none at all, or one that this model doesn't have. */
export type Thing = number | 'none' | 'unknown';

/** What runs, by label index, and the types that ever ran: what start decisions depend on. */
export interface World {
  readonly running: readonly number[];
  readonly ran: ReadonlySet<number>;
}

/** Undefined for a permit; otherwise the reason and the names of rules that may be given for it. */
export type Verdict =
  { readonly reason: 'forbidden' | 'not-permitted'; readonly rules: readonly string[] } | undefined;

type Flow = (model: PolicyModel, subject: number, object: number) => boolean;

const to: Flow = (model, subject, object) => mayFlow(model, subject, object);
const from: Flow = (model, subject, object) => mayFlow(model, object, subject);

/** The operations that sharing rules decide: an event signals its receiver, a reader learns… */
export const FLOWS: Readonly<Partial<Record<OperationName, Flow>>> = {
  'event.alloc': to,
  'event.bind': from,
  'event.send': to,
  'grant.map': mayShare,
  'grant.map_readonly': from,
  'grant.copy_from': from,
  'grant.copy_to': mayShare,
  'grant.transfer': mayShare,
  'grant.relay': to,
  'store.read': from,
  'store.watch': from,
  'store.write': mayShare,
  'store.share': to,
  'message.register': from,
  'message.send': to,
  'resource.use': mayShare,
};

function ruleOf(model: PolicyModel, label: Thing): string {
  if (typeof label === 'string') return 'policy';
  const { kind, name } = model.labels[label];
  return `${kind === 'resource' ? 'resources' : 'labels'}.${name}`;
}

/** Types of one set: at most one of them runs. Sets that keep `candidate` out of this world. */
function excludedBy(model: PolicyModel, candidate: number, world: World): string[] {
  const names: string[] = [];
  for (const set of model.conflicts) {
    const mine = model.labels[candidate].walls.filter((type) => set.types.includes(type));
    const runs = (type: number): boolean =>
      world.running.some((label) => model.labels[label].walls.includes(type)) ||
      (set.mode === 'sticky' && world.ran.has(type));
    if (mine.some((type) => set.types.some((other) => other !== type && runs(other)))) {
      names.push(`conflicts.${set.name}`);
    }
  }
  return names;
}

function start(model: PolicyModel, candidate: Thing, world: World): Verdict {
  if (typeof candidate === 'string' || model.labels[candidate].kind !== 'domain') {
    return { reason: 'not-permitted', rules: ['policy'] };
  }
  if (!hostAllows(model, candidate)) return { reason: 'forbidden', rules: ['host'] };
  const rules = excludedBy(model, candidate, world);
  return rules.length === 0 ? undefined : { reason: 'forbidden', rules };
}

function admin(model: PolicyModel, subject: Thing, operation: number, object: Thing): Verdict {
  const no: Verdict = { reason: 'not-permitted', rules: ['admin'] };
  if (typeof subject === 'string' || object === 'unknown') return no;
  if (object === 'none') {
    // Only who may do it to every label may do it to what has none.
    const all = model.labels.every((_, o) => adminDecision(model, subject, operation, o).permitted);
    return all ? undefined : no;
  }
  const { permitted, rule } = adminDecision(model, subject, operation, object);
  if (permitted) return undefined;
  return rule === undefined ? no : { reason: 'forbidden', rules: [`admin.rules[${rule}]`] };
}

/**
 * What the policy says about one query.
 * @param operation the operation's name, and its number for the admin rules of the model
 */
export function decide(
  model: PolicyModel,
  operation: { readonly name: OperationName; readonly number: number },
  subject: Thing,
  object: Thing,
  world: World,
): Verdict {
  const flow = FLOWS[operation.name];
  if (flow) {
    const permitted =
      typeof subject === 'number' && typeof object === 'number' && flow(model, subject, object);
    return permitted ? undefined : { reason: 'not-permitted', rules: [ruleOf(model, subject)] };
  }
  if (operation.name === 'domain.start') return start(model, subject, world);
  return admin(model, subject, operation.number, object);
}
