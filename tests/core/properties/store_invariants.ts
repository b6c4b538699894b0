/**
 * Owns: what holds of the store's rows after every step: it is a tree, rows that aren't used are
 * bare, and those who can meet at a node are permitted to by the policy in force. Read off the
 * bytes, with none of the store's own code.
 */

import { DOMAIN_STATE } from '../../../core/columns.ts';
import { STORE_NODE, STORE_WATCH } from '../../../core/store/columns.ts';
import { nodeRows, pathWords, STORE_PERMS, draftsBegin } from '../../../core/store/sizes.ts';
import { OP } from '../../../policy/operations.ts';
import { lives } from './looking.ts';
import type { Looking } from './looking.ts';

interface Node {
  readonly row: number;
  readonly owner: number;
  readonly path: string;
}

/** Every node of the store. */
export function nodesOf({ view, config }: Pick<Looking, 'view' | 'config'>): Node[] {
  const per = nodeRows(config);
  const nodes: Node[] = [];
  for (let row = 0; row < per * config.domains; row += 1) {
    if (view.store_node.state[row] !== STORE_NODE.node) continue;
    const bytes = Array.from({ length: view.store_node.path_length[row] }, (_, i) => {
      return (view.store_path.word[row * pathWords(config) + (i >> 2)] >>> (8 * (i & 3))) & 255;
    });
    nodes.push({ row, owner: Math.floor(row / per), path: String.fromCharCode(...bytes) });
  }
  return nodes;
}

/** Homes are there, each path once, each under its parent, within its owner's limit. */
function tree({ view, config, check }: Looking, nodes: readonly Node[]): void {
  const paths = new Set(nodes.map(({ path }) => path));
  check(paths.size === nodes.length, () => 'each path is one node');
  for (let d = 0; d < config.domains; d += 1) {
    const there = view.domain.state[d] !== DOMAIN_STATE.free;
    const dying = view.domain.state[d] === DOMAIN_STATE.dying;
    const has = paths.has(`/local/domain/${d}`);
    check(has === there || dying, () => `domain ${d} has a home while it lives`);
  }
  for (const { path, row, owner } of nodes) {
    const parent = path.slice(0, path.lastIndexOf('/')) || '/';
    check(path === '/' || paths.has(parent), () => `${path} has a parent`);
    check(view.domain.state[owner] !== DOMAIN_STATE.free, () => `${path} has an owner`);
    const index = (row % nodeRows(config)) - 4;
    check(index < view.domain.nodes_max[owner], () => `${path} is within its owner's limit`);
    const first = row * STORE_PERMS;
    check(
      view.store_perm.domain[first] === owner,
      () => `the list of ${path} begins with its owner`,
    );
    check((view.store_perm.mode[first] & 2) === 0, () => `${path} is not everybody's to write`);
  }
}

/** Who is named at a node may hear from all who can change it, or is forgiven. */
function meetings({ view, policy, check }: Looking, nodes: readonly Node[]): void {
  const labels = view.domain.label;
  const may = (from: number, to: number): boolean =>
    from === to || policy.flows(labels[from], labels[to]) || policy.isPermissive(labels[from]);
  const owners = new Map(nodes.map(({ path, owner }) => [path, owner]));
  for (const { path, row, owner } of nodes) {
    const named: { domain: number; writes: boolean }[] = [{ domain: owner, writes: true }];
    for (let i = 1; i < view.store_node.perms[row]; i += 1) {
      const at = row * STORE_PERMS + i;
      const { mode, domain, generation } = view.store_perm;
      if (mode[at] === 0 || generation[at] !== view.domain.generation[domain[at]]) continue;
      if (view.domain.state[domain[at]] === DOMAIN_STATE.free) continue;
      named.push({ domain: domain[at], writes: (mode[at] & 2) !== 0 });
    }
    for (const from of named) {
      for (const to of named) {
        const isGood = !from.writes || may(from.domain, to.domain);
        check(isGood, () => `${path}: domain ${from.domain} may tell ${to.domain}`);
      }
    }
    for (let at = path; at.lastIndexOf('/') > '/local/domain'.length;) {
      at = at.slice(0, at.lastIndexOf('/'));
      const above = owners.get(at) ?? owner;
      const manages = policy.admin(OP['store.manage'], 0, labels[owner], labels[above]) === 0;
      const both = may(above, owner) && may(owner, above);
      check(both || manages, () => `${path} of ${owner} may lie beneath ${at} of ${above}`);
    }
  }
}

/** Drafts belong to open transactions; watches are counted, and hold events only if used. */
function rest(look: Looking): void {
  const { view, config, check } = look;
  const per = nodeRows(config);
  for (let d = 0; d < config.domains; d += 1) {
    for (let i = draftsBegin(config); i < per; i += 1) {
      if (view.store_node.state[d * per + i] === STORE_NODE.free) continue;
      const index = Math.floor((i - draftsBegin(config)) / config.storeDrafts);
      const id = view.store_transaction.id[d * config.storeTransactions + index];
      const dying = view.domain.state[d] === DOMAIN_STATE.dying;
      check(id !== 0 || dying, () => `draft ${i} of domain ${d} is of an open transaction`);
    }
    let held = 0;
    for (let i = 0; i < config.storeWatches; i += 1) {
      const row = d * config.storeWatches + i;
      const used = view.store_watch.state[row] !== STORE_WATCH.free;
      if (used) held += 1;
      check(used || view.store_watch.event_length[row] === 0, () => `watch ${row} holds no event`);
    }
    check(held === view.domain.watches_held[d], () => `domain ${d} has ${held} watches`);
    check(lives(look, d) || held === 0, () => `nobody watches as domain ${d}`);
  }
}

export function store(look: Looking): void {
  const nodes = nodesOf(look);
  tree(look, nodes);
  meetings(look, nodes);
  rest(look);
}
