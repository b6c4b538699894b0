/**
 * Owns: the store as one domain finds it: who may read and change which node, outside of a
 * transaction or within one, whose drafts come before the nodes.
 *
 * Two things decide. Lists of permissions are the owners' choice: what they don't give looks as if
 * it weren't there. And the policy: a node is seen by who may receive from the owner of every node
 * on the way to it, for each could remove it, and from who wrote it. A node's list names lives of
 * domains with their labels, so a later domain with the same id inherits nothing, and an owner
 * can't see from its own list that somebody it named is gone.
 *
 * What a list gives to everybody goes to whom the policy lets it reach, without a word to others.
 * Nobody may let everybody write: those who can't hear each other would meet there.
 * Must not know: calls, messages.
 */

import { refuse } from '../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../enforcement/query.ts';
import { OP } from '../../policy/operations.ts';
import { STORE_MODE, STORE_NODE } from './columns.ts';
import type { PolicySlots } from '../policy_slots.ts';
import { isBeneath, nameOf, parentOf, wayTo } from './paths.ts';
import {
  childrenOf,
  findNode,
  isFixed,
  ownerOf,
  pathAt,
  permissionsAt,
  rowsBegin,
  writerAt,
} from './rows.ts';
import type { NodeParts, Party } from './rows.ts';
import { draftsBegin } from './sizes.ts';

export interface TreeParts extends NodeParts {
  readonly policies: PolicySlots;
}

/** A transaction's drafts: `first` up to `end`. */
export interface Drafts {
  readonly first: number;
  readonly end: number;
}

/** Where the drafts of a domain's transaction stand, by its row among the domain's. */
export function draftsOf(parts: NodeParts, domain: number, index: number): Drafts {
  const { config } = parts;
  const first = rowsBegin(parts, domain) + draftsBegin(config) + index * config.storeDrafts;
  return { first, end: first + config.storeDrafts };
}

export class Tree {
  readonly parts: TreeParts;
  readonly drafts: Drafts | undefined;

  constructor(parts: TreeParts, drafts?: Drafts) {
    this.parts = parts;
    this.drafts = drafts;
  }

  /** The same without the transaction. */
  get committed(): Tree {
    return this.drafts === undefined ? this : new Tree(this.parts);
  }

  // Finding

  /** The draft about a path, or −1; listings have drafts of their own. */
  draft(path: string, listed = false): number {
    if (this.drafts === undefined) return -1;
    const { state } = this.parts.view.store_node;
    for (let row = this.drafts.first; row < this.drafts.end; row += 1) {
      if (state[row] === STORE_NODE.free || (state[row] === STORE_NODE.listed) !== listed) continue;
      if (pathAt(this.parts, row) === path) return row;
    }
    return -1;
  }

  /** The drafts in use. */
  draftRows(): number[] {
    const rows: number[] = [];
    if (this.drafts === undefined) return rows;
    for (let row = this.drafts.first; row < this.drafts.end; row += 1) {
      if (this.parts.view.store_node.state[row] !== STORE_NODE.free) rows.push(row);
    }
    return rows;
  }

  /** Whether the transaction removed what is beneath a path's node. */
  #isCut(path: string): boolean {
    const { cut } = this.parts.view.store_node;
    return this.draftRows().some(
      (row) => cut[row] === 1 && isBeneath(path, pathAt(this.parts, row)),
    );
  }

  /** The row of what is at a path, a draft's or a node's, or −1. */
  find(path: string): number {
    const draft = this.draft(path);
    const state = draft < 0 ? STORE_NODE.read : this.parts.view.store_node.state[draft];
    if (state === STORE_NODE.written) return draft;
    if (state === STORE_NODE.removed) return -1;
    return this.drafts !== undefined && this.#isCut(path) ? -1 : findNode(this.parts, path);
  }

  /** The rows of a path's children, by name. */
  children(path: string): number[] {
    const rows = new Set(childrenOf(this.parts, path));
    for (const row of this.draftRows()) {
      if (parentOf(pathAt(this.parts, row)) === path) rows.add(row);
    }
    const found = [...rows].filter((row) => this.find(pathAt(this.parts, row)) === row);
    const name = (row: number): string => pathAt(this.parts, row);
    return found.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  }

  /** The nearest node above a path that there isn't. */
  above(path: string): number {
    for (let at = parentOf(path); at !== undefined; at = parentOf(at)) {
      const row = this.find(at);
      if (row >= 0) return row;
    }
    throw new Error('the store has no root');
  }

  /** The owners of the nodes on the way to a path, its own included, each once. */
  ownersTo(path: string): number[] {
    const owners = new Set<number>();
    for (const at of wayTo(path)) {
      const row = this.find(at);
      if (row < 0) break;
      owners.add(ownerOf(this.parts, row));
    }
    return [...owners];
  }

  // Who may

  /** Whether a domain manages what another has in the store. */
  manages(domain: number, owner: number): boolean {
    return this.managesLabel(domain, this.parts.view.domain.label[owner]);
  }

  managesLabel(domain: number, object: number): boolean {
    const subject = this.parts.view.domain.label[domain];
    const policy = this.parts.policies.inForce;
    const operation = OP['store.manage'];
    return refuse(policy, undefined, operation, NO_PRINCIPAL, subject, object) === undefined;
  }

  /** What a node's list gives to a domain by name; undefined where it isn't named. */
  named(row: number, domain: number): number | undefined {
    const generation = this.parts.view.domain.generation[domain];
    const [, ...entries] = permissionsAt(this.parts, row);
    return entries.find((e) => e.domain === domain && e.generation === generation)?.mode;
  }

  /** Whether a node lets everybody read whom the policy lets it reach. */
  isPublic(row: number): boolean {
    const everybody = permissionsAt(this.parts, row)[0]?.mode ?? STORE_MODE.none;
    return (everybody & STORE_MODE.read) !== 0;
  }

  /** Whether the policy lets a node's contents and existence reach a domain. */
  reaches(row: number, domain: number): boolean {
    const { policies, view } = this.parts;
    const labels = view.domain.label;
    const flows = (from: number): boolean => policies.inForce.flows(from, labels[domain]);
    const owners = this.ownersTo(pathAt(this.parts, row));
    if (!owners.every((owner) => owner === domain || flows(labels[owner]))) return false;
    const writer = writerAt(this.parts, row);
    return writer.label === 0 || isSame(writer, this.life(domain)) || flows(writer.label);
  }

  life(domain: number): Party {
    const { generation, label } = this.parts.view.domain;
    return { domain, generation: generation[domain], label: label[domain] };
  }

  /** Whether a list, or being its owner or managing it, lets a domain read a node. */
  mayRead(row: number, domain: number): boolean {
    const owner = ownerOf(this.parts, row);
    if (owner === domain) return true;
    const mode = this.named(row, domain);
    if (mode !== undefined && (mode & STORE_MODE.read) !== 0) return true;
    if (mode === undefined && this.isPublic(row) && this.reaches(row, domain)) return true;
    return this.manages(domain, owner);
  }

  /** The same of changing it. */
  mayWrite(row: number, domain: number): boolean {
    return this.mayWriteByList(row, domain) || this.manages(domain, ownerOf(this.parts, row));
  }

  mayWriteByList(row: number, domain: number): boolean {
    if (ownerOf(this.parts, row) === domain) return true;
    return ((this.named(row, domain) ?? 0) & STORE_MODE.write) !== 0;
  }

  /** Whether a domain sees a node: in listings, and when it changes. */
  sees(row: number, domain: number): boolean {
    const owner = ownerOf(this.parts, row);
    if (owner === domain || this.manages(domain, owner)) return true;
    return this.mayRead(row, domain) && this.reaches(row, domain);
  }

  /** What a transaction remembers of having looked at a path: 0 for nothing that it knows of. */
  seen(path: string, domain: number): number {
    const row = this.find(path);
    const knows = row >= 0 && (this.mayRead(row, domain) || this.mayWrite(row, domain));
    return knows ? this.parts.view.store_node.generation[row] : 0;
  }

  /** The names of the children that a domain sees. */
  listing(path: string, domain: number): string[] {
    return this.children(path)
      .filter((row) => this.sees(row, domain))
      .map((row) => nameOf(pathAt(this.parts, row)));
  }

  isFixed(row: number): boolean {
    return isFixed(this.parts, row);
  }
}

/** Whether two parties are one life of one domain. */
export function isSame(a: Party, b: Party): boolean {
  return a.domain === b.domain && a.generation === b.generation;
}
