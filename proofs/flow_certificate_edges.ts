/**
 * Owns: the flow graph of a policy, read off its model as the definition says it: the half of the
 * checker of certificates that knows what a policy means.
 * Must not know: the compiler, the monitor, any tool. It shares with them the reader of policies
 * and the catalogue of operations, and nothing else.
 */

import type { PolicyModel } from '../policy/model.ts';
import { OPERATIONS } from '../policy/operations.ts';

const ADMIN = [...OPERATIONS.keys()].filter((operation) => OPERATIONS[operation].kind === 'admin');
// Two operations in one bit could hide a flow: with more than a word of them nothing is proved.
if (ADMIN.length > 32) throw new Error('there are more admin operations than bits in a word');

/** By operation: a bit of its own for one of the admin section, none for others. */
const BITS = OPERATIONS.map((_, operation) =>
  ADMIN.includes(operation) ? 1 << ADMIN.indexOf(operation) : 0,
);

/** The operations of which something holds, as bits. */
const bitsOf = (holds: (name: string, direction: string) => boolean): number =>
  OPERATIONS.reduce(
    (bits, { name, direction }, at) => (holds(name, direction) ? bits | BITS[at] : bits),
    0,
  );

const FORTH = bitsOf((_, direction) => direction !== 'from');
const BACK = bitsOf((_, direction) => direction !== 'to');
/** What is about labels, whether or not a domain is there; and what makes a domain. */
const ABOUT_LABELS = bitsOf((name) =>
  ['policy.', 'audit.', 'schedule.', 'host.'].some((start) => name.startsWith(start)),
);
const CREATES = bitsOf((name) => name === 'domain.create');
const ON_DOMAINS = bitsOf(() => true) & ~ABOUT_LABELS & ~CREATES;

/** Whether `name` is `pattern` with each star replaced by some characters. */
function isMatch(pattern: string, name: string): boolean {
  const [first, ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}

/** By subject: the operations that the admin section permits on each label, as bits. */
function administration({ labels, roles, rules }: PolicyModel) {
  const roleBits = (role: number, seen: ReadonlySet<number>): number => {
    if (seen.has(role)) return 0;
    const { may, inherits } = roles[role];
    const own = may.reduce((bits, operation) => bits | BITS[operation], 0);
    return inherits.reduce((bits, one) => bits | roleBits(one, new Set([...seen, role])), own);
  };
  const operations = rules.map(({ may, role }) =>
    may.reduce(
      (bits, operation) => bits | BITS[operation],
      role === undefined ? 0 : roleBits(role, new Set()),
    ),
  );
  const rows = new Map<string, Uint32Array>();
  return (subject: number): Uint32Array => {
    const { name } = labels[subject];
    const applies = [...rules.keys()].filter((rule) => isMatch(rules[rule].subject, name));
    const known = rows.get(applies.join());
    if (known !== undefined) return known;
    const allowed = new Uint32Array(labels.length);
    const denied = new Uint32Array(labels.length);
    for (const rule of applies) {
      const bits = rules[rule].effect === 'deny' ? denied : allowed;
      for (const [object, label] of labels.entries()) {
        if (isMatch(rules[rule].object, label.name)) bits[object] |= operations[rule];
      }
    }
    const row = allowed.map((bits, object) => bits & ~denied[object]);
    rows.set(applies.join(), row);
    return row;
  };
}

export interface NaiveFlows {
  /** Whether a domain can ever wear a label. */
  readonly starts: (label: number) => boolean;
  /** Whether one conflict set keeps domains of two labels from existing together. */
  readonly keepsApart: (set: number, one: number, other: number) => boolean;
  /** Whether there is an edge in the flow graph. */
  readonly hasEdge: (from: number, to: number) => boolean;
}

export function naiveFlowsOf(model: PolicyModel): NaiveFlows {
  const { labels, conflicts } = model;
  const permissive = new Set(model.permissive?.labels);
  const isPermissive = labels.map(({ kind }, at) => kind === 'domain' && permissive.has(at));
  const isThing = labels.map(({ kind }, at) => kind === 'resource' || at === model.unlabeled);
  const excludes = (set: number, one: number, other: number): boolean => {
    const { types } = conflicts[set];
    return labels[one].walls.some(
      (wall) =>
        types.includes(wall) &&
        labels[other].walls.some((rival) => rival !== wall && types.includes(rival)),
    );
  };
  // A permissive label starts whatever runs; what runs before it is not excluded.
  const keepsApart = (set: number, one: number, other: number): boolean =>
    !isPermissive[one] && !isPermissive[other] && excludes(set, one, other);
  const canMeet = (one: number, other: number): boolean => {
    if (labels[one].walls.length === 0 || labels[other].walls.length === 0) return true;
    return conflicts.every((_, set) => !keepsApart(set, one, other));
  };
  const hostTypes = new Set(labels[model.host.label].types.map(({ type }) => type));
  const starting = labels.map(({ kind, types }, label) => {
    if (kind === 'resource') return false;
    if (isPermissive[label] || label === model.bootstrap.label) return true;
    const isAllowed = types.length > 0 && types.every(({ type }) => hostTypes.has(type));
    // Domain 0 runs first, and always: permissive or not, it excludes.
    return isAllowed && conflicts.every((_, set) => !excludes(set, model.bootstrap.label, label));
  });
  const held = (but: 'send' | 'receive'): ReadonlySet<number>[] =>
    labels.map(({ kind, types }) => {
      const fitting = types.filter(({ mode }) => kind === 'resource' || mode !== but);
      return new Set(fitting.map(({ type }) => type));
    });
  const [sends, receives] = [held('receive'), held('send')];
  const permitted = administration(model);
  const rows = labels.map((_, label) => (starting[label] ? permitted(label) : undefined));
  const hasEdge = (from: number, to: number): boolean => {
    const isThere = (label: number): boolean => starting[label] || isThing[label];
    if (from === to || !isThere(from) || !isThere(to)) return false;
    if (!starting[from] && !starting[to]) return false;
    if (isPermissive[from] || isPermissive[to]) return true;
    const meets = isThing[from] || isThing[to] || canMeet(from, to);
    if (meets) for (const type of sends[from]) if (receives[to].has(type)) return true;
    const moves = (subject: number, object: number, direction: number): boolean => {
      let possible = ABOUT_LABELS;
      if (starting[object]) possible |= meets ? CREATES | ON_DOMAINS : CREATES;
      return ((rows[subject]?.[object] ?? 0) & direction & possible) !== 0;
    };
    return moves(from, to, FORTH) || moves(to, from, BACK);
  };
  return { starts: (label) => starting[label], keepsApart, hasEdge };
}
