/**
 * Owns: the catalogue of operations, each named `class.permission`: what a query can ask, which way
 * information moves when it is permitted, and what kind of rule decides it.
 * Must not know: labels, domains, any call.
 *
 * `flow` operations are decided by Simple Type Enforcement, `admin` operations by the admin
 * section, `start` by host authorization and the conflict sets.
 *
 * An operation's number is its index here. Images carry the names, so the order may change.
 */

import { numbersOf } from './operations_unsafe.ts';

/**
 * Which way information moves between the subject (who acts) and the object (who is acted upon):
 * `to` subject→object, `from` object→subject, or `both`. Who uses an entry or a port of another
 * learns from errors whether it is there, so binding moves information from the port's owner, and
 * copying into a granted frame, or giving a frame to who accepts one, moves it both ways.
 */
export type Direction = 'to' | 'from' | 'both';

export type OperationKind = 'flow' | 'admin' | 'start';

export interface Operation {
  readonly name: string;
  readonly kind: OperationKind;
  readonly direction: Direction;
  /** What is done, completing "SUBJECT may not …" with `{object}` standing for the object. */
  readonly phrase: string;
}

const op = <const N extends string>(
  name: N,
  kind: OperationKind,
  direction: Direction,
  phrase: string,
) => ({ name, kind, direction, phrase });

export const OPERATIONS = [
  op('event.alloc', 'flow', 'to', 'offer an event channel to {object}'),
  op('event.bind', 'flow', 'from', 'bind an event channel of {object}'),
  op('event.send', 'flow', 'to', 'signal {object}'),
  op('grant.map', 'flow', 'both', 'map a frame of {object} for reading and writing'),
  op('grant.map_readonly', 'flow', 'from', 'map a frame of {object} for reading'),
  op('grant.copy_from', 'flow', 'from', 'copy from a frame of {object}'),
  op('grant.copy_to', 'flow', 'both', 'copy to a frame of {object}'),
  op('grant.transfer', 'flow', 'both', 'give a frame to {object}'),
  op(
    'grant.relay',
    'flow',
    'to',
    'reach {object} through a frame that a third domain granted both',
  ),
  op('store.read', 'flow', 'from', 'read what {object} has or wrote in the store'),
  op('store.watch', 'flow', 'from', 'watch what {object} has in the store'),
  op('store.write', 'flow', 'both', 'change what {object} has in the store'),
  op('store.share', 'flow', 'to', 'reach {object} through a store node that it may use'),
  op('message.register', 'flow', 'from', 'keep a message ring for {object}'),
  op('message.send', 'flow', 'to', 'send messages to {object}'),
  op('resource.use', 'flow', 'both', 'use {object}'),
  op('domain.start', 'start', 'to', 'start'),
  op('domain.create', 'admin', 'to', 'create a domain labelled {object}'),
  op('domain.destroy', 'admin', 'to', 'destroy {object}'),
  op('domain.pause', 'admin', 'to', 'pause {object}'),
  op('domain.unpause', 'admin', 'to', 'unpause {object}'),
  op('domain.getinfo', 'admin', 'from', 'see {object}'),
  op('domain.save', 'admin', 'from', 'save {object} to a file'),
  op('domain.restore', 'admin', 'to', 'restore {object} from a file'),
  op('domain.set_limits', 'admin', 'to', 'set limits of {object}'),
  op('domain.set_weight', 'admin', 'to', 'set the scheduling weight of {object}'),
  op('domain.get_weight', 'admin', 'from', 'read the scheduling weight of {object}'),
  op('event.set_up', 'admin', 'to', 'set up event channels for {object}'),
  op('memory.populate', 'admin', 'to', 'change the memory of {object}'),
  op('memory.page_out', 'admin', 'both', 'page out memory of {object}'),
  op('memory.page_in', 'admin', 'both', 'page in memory of {object}'),
  op('memory.map_foreign', 'admin', 'both', 'map foreign memory of {object}'),
  op('grant.query', 'admin', 'from', 'read the grant table size of {object}'),
  op('store.manage', 'admin', 'both', 'manage what {object} has in the store'),
  op('policy.load', 'admin', 'to', 'load a policy over {object}'),
  op('policy.test', 'admin', 'from', 'test a policy against {object}'),
  op('policy.get', 'admin', 'from', 'read the policy in force'),
  op('policy.query', 'admin', 'from', 'ask for decisions about {object}'),
  op('schedule.get', 'admin', 'from', 'read the schedule of partitions'),
  op('schedule.set', 'admin', 'to', 'change the schedule of partitions'),
  op('host.getinfo', 'admin', 'from', 'see what the host has'),
  op('audit.read', 'admin', 'from', 'read the audit log about {object}'),
] as const satisfies readonly Operation[];

export type OperationName = (typeof OPERATIONS)[number]['name'];

const INDEX = new Map<string, number>(
  OPERATIONS.map((operation, index) => [operation.name, index]),
);

/** The number of every operation by its name: `OP['event.send']`. */
export const OP = numbersOf(OPERATIONS);

/** The number of an operation named by somebody else, or undefined. */
export function findOperation(name: string): number | undefined {
  return INDEX.get(name);
}

/**
 * The operations that leave something behind: a domain, a channel, a map, a store node. A policy
 * update is tested against what they left, so while one is being tested they must satisfy it too.
 * The others are over when they are done, and the policy in force alone decides them: a test
 * disturbs nobody.
 */
const LASTING: ReadonlySet<OperationName> = new Set([
  'event.alloc',
  'event.bind',
  'grant.map',
  'grant.map_readonly',
  'grant.relay',
  'store.watch',
  'store.write',
  'store.share',
  'store.manage',
  'message.register',
  'resource.use',
  'domain.start',
  'memory.map_foreign',
]);

/** By an operation's number, whether it leaves something behind. */
export const IS_LASTING: readonly boolean[] = OPERATIONS.map(({ name }) => LASTING.has(name));

/** The operations that the admin section's `may:` can name. */
export const ADMIN_OPERATIONS: readonly Operation[] = OPERATIONS.filter((o) => o.kind === 'admin');

/**
 * What an operation acts upon: a domain, a thing (a resource label), either of them (what is about
 * the policy, the log, the schedule or the host is about all labels), or nothing.
 */
export type ObjectKind = 'domain' | 'resource' | 'any' | 'none';

export function objectKind(operation: number): ObjectKind {
  const { name, kind } = OPERATIONS[operation];
  if (kind === 'start') return 'none';
  if (name === 'resource.use') return 'resource';
  return /^(?:policy|audit|schedule|host)\./.test(name) ? 'any' : 'domain';
}
