/**
 * Owns: the test of a candidate policy against what is in the store: who is named in whose lists,
 * who owns nodes beneath whose, who watches whose home. What the monitor was asked when it came
 * about must be permitted by the candidate, too.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import { OP } from '../../policy/operations.ts';
import { DOMAIN_STATE } from '../columns.ts';
import { STORE_MODE, STORE_NODE } from './columns.ts';
import type { View } from '../columns.ts';
import type { MachineConfig } from '../config.ts';
import { homeOf, wayTo } from './paths.ts';
import {
  NODE_READS,
  findNode,
  ownerOf,
  pathAt,
  permissionsAt,
  rowsBegin,
  writerAt,
} from './rows.ts';
import type { Party } from './rows.ts';
import { draftsBegin } from './sizes.ts';
import { WATCH_READS, watchedPath, watchesOf } from './watching.ts';

export const STORE_REVIEW_READS = [...NODE_READS, ...WATCH_READS] as const;

interface Parts {
  readonly view: View<
    (typeof STORE_REVIEW_READS)[number] | 'domain.state' | 'domain.label' | 'domain.generation'
  >;
  readonly config: MachineConfig;
}

/** What of the store offends: the other end (−1 for none), and the row of the domain's. */
export interface StoreOffence {
  readonly kind: 'node' | 'watch';
  readonly peer: number;
  readonly index: number;
}

/** What the candidate does not permit of a domain's nodes and watches. */
export function reviewStore(policy: LoadedPolicy, parts: Parts, domain: number): StoreOffence[] {
  return [...reviewNodes(policy, parts, domain), ...reviewWatches(policy, parts, domain)];
}

function reviewNodes(policy: LoadedPolicy, parts: Parts, domain: number): StoreOffence[] {
  const first = rowsBegin(parts, domain);
  const found: StoreOffence[] = [];
  for (let index = 0; index < draftsBegin(parts.config); index += 1) {
    if (parts.view.store_node.state[first + index] !== STORE_NODE.node) continue;
    for (const peer of meeting(policy, parts, first + index)) {
      found.push({ kind: 'node', peer, index });
    }
  }
  return found;
}

/** Whether a node is one that the candidate does not permit. */
export function isOffending(policy: LoadedPolicy, parts: Parts, row: number): boolean {
  return meeting(policy, parts, row).length > 0;
}

/** Those whom a node lets meet its owner, or each other, though the candidate does not. */
function meeting(policy: LoadedPolicy, parts: Parts, row: number): number[] {
  const { view } = parts;
  const life = (domain: number): Party => ({
    domain,
    generation: view.domain.generation[domain],
    label: view.domain.label[domain],
  });
  // What a label is forgiven when it acts is no offence; nor is what nobody can act on any more.
  const may = (from: Party, to: Party): boolean =>
    from.domain === to.domain ||
    policy.isPermissive(from.label) ||
    policy.flows(from.label, to.label);
  const lives = (party: Party): boolean =>
    view.domain.state[party.domain] !== DOMAIN_STATE.free &&
    view.domain.generation[party.domain] === party.generation;
  const [everybody, ...entries] = permissionsAt(parts, row);
  const owner = life(ownerOf(parts, row));
  const named = entries.filter((entry) => entry.mode !== STORE_MODE.none && lives(entry));
  const writers = [owner, ...named.filter(({ mode }) => (mode & STORE_MODE.write) !== 0)];
  const author = writerAt(parts, row);
  const isKnown = (policy.labelIndex[author.label] ?? -1) >= 0;
  const authors = isKnown ? [author] : [];
  const peers = new Set<number>();
  const above = ownersAbove(parts, pathAt(parts, row)).map(life);
  for (const other of above) {
    const manages = policy.admin(OP['store.manage'], NO_PRINCIPAL, owner.label, other.label) === 0;
    if (!manages && !(may(owner, other) && may(other, owner))) peers.add(other.domain);
    for (const to of named) if (!may(other, to)) peers.add(to.domain);
  }
  for (const from of [...writers, ...authors]) {
    for (const to of [owner, ...named]) {
      if (!may(from, to)) peers.add(to.domain === owner.domain ? from.domain : to.domain);
    }
    const isPublic = (everybody.mode & STORE_MODE.read) !== 0;
    const isFar = (to: number): boolean => policy.flows(owner.label, to);
    const reaches = (to: number): boolean => policy.flows(from.label, to);
    const falls = policy.labelNumbers.some((to) => isFar(to) && !reaches(to));
    if (isPublic && from.domain !== owner.domain && falls) peers.add(from.domain);
  }
  return [...peers].toSorted((a, b) => a - b);
}

function ownersAbove(parts: Parts, path: string): number[] {
  const rows = wayTo(path)
    .slice(0, -1)
    .map((at) => findNode(parts, at));
  return [...new Set(rows.filter((row) => row >= 0).map((row) => ownerOf(parts, row)))];
}

function reviewWatches(policy: LoadedPolicy, parts: Parts, domain: number): StoreOffence[] {
  const { label, state } = parts.view.domain;
  if (policy.isPermissive(label[domain])) return [];
  return watchesOf(parts, domain).flatMap((watch): StoreOffence[] => {
    const path = watchedPath(parts, watch);
    const home = path.startsWith('@') ? domain : homeOf(path);
    if (home === domain || state[home] === DOMAIN_STATE.free) return [];
    const [watcher, owner] = [label[domain], label[home]];
    const manages = policy.admin(OP['store.manage'], NO_PRINCIPAL, watcher, owner) === 0;
    if (manages || policy.flows(owner, watcher)) return [];
    return [{ kind: 'watch', peer: home, index: watch - domain * parts.config.storeWatches }];
  });
}
