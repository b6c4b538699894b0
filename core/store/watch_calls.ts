/**
 * Owns: the store calls about watches: setting and dropping them, and taking the event that waits.
 * VIRQ_ARCH_1 says that one does.
 */

import { OP } from '../../policy/operations.ts';
import { STORE_PAYLOAD_MAX } from '../abi/guest_abi.ts';
import { XS } from '../abi/numbers.ts';
import { call } from '../call.ts';
import type { Context } from '../call.ts';
import { STORE_NODE, STORE_WATCH } from './columns.ts';
import { askHome } from './asking.ts';
import { dropDrafts } from './drafts.ts';
import { MALFORMED, OWN, STORE_CALL, pathOf, reply, texts, wire } from './messages.ts';
import { INTRODUCED, RELEASED } from './paths.ts';
import { NODE_READS, NODE_WRITES } from './rows.ts';
import { TOKEN_BYTES_MAX } from './sizes.ts';
import { Tree, draftsOf } from './tree.ts';
import {
  FIRE_READS,
  FIRE_WRITES,
  WATCH_READS,
  WATCH_WRITES,
  clearEvent,
  clearWatch,
  eventOf,
  fire,
  putWatch,
  tokenOf,
  watchRows,
  watchedPath,
  watchesOf,
} from './watching.ts';

const READS = [...NODE_READS, ...WATCH_READS] as const;

type WatchContext = Context<(typeof READS)[number], 'EINVAL'>;

interface Said {
  readonly state: number;
  readonly path: string;
  readonly token: string;
}

/** The path and the token that a message names; undefined for what can't be watched. */
function readWatch(c: WatchContext): Said | undefined {
  const [said, token] = texts(c, 2) ?? [];
  if (said === undefined || token === undefined || token.length > TOKEN_BYTES_MAX) return undefined;
  const isSpecial = said === INTRODUCED || said === RELEASED;
  const isPath = !said.startsWith('@');
  const path = isSpecial ? said : isPath ? pathOf(c, said) : undefined;
  if (path === undefined || path.length > c.config.storePathBytes) return undefined;
  const isRelative = !isSpecial && !said.startsWith('/');
  return { state: isRelative ? STORE_WATCH.relative : STORE_WATCH.absolute, path, token };
}

/** The caller's watch of a path with a token, or −1. */
function findWatch(c: WatchContext, { path, token }: Said): number {
  const found = watchesOf(c, c.caller).find(
    (row) => watchedPath(c, row) === path && tokenOf(c, row) === token,
  );
  return found ?? -1;
}

export const watch = call({
  ...STORE_CALL,
  ...OWN,
  name: 'store_op.watch',
  command: XS.watch,
  summary: 'Watches a path and all beneath it; the first event comes at once.',
  queries: ['domain.getinfo', 'store.watch', 'store.manage'],
  reads: [...READS, ...FIRE_READS, 'domain.watches_max'],
  writes: [...WATCH_WRITES, ...FIRE_WRITES],
  errors: [
    MALFORMED,
    ['ENOENT', 'no domain has the home, and the caller may see that'],
    ['EEXIST', 'the caller watches that path with that token already'],
    ['ENOSPC', 'the caller has as many watches as it may'],
  ],
  cost: 1500,
  resolve(c) {
    const said = readWatch(c);
    if (said === undefined) return c.fail('EINVAL');
    if (said.path.startsWith('@')) c.own();
    else if (!askHome(c, new Tree(c), said.path, OP['store.watch'])) return c.fail('ENOENT');
    if (findWatch(c, said) >= 0) return c.fail('EEXIST');
    const most = Math.min(c.view.domain.watches_max[c.caller], c.config.storeWatches);
    const row = watchRows(c, c.caller)
      .slice(0, most)
      .find((each) => c.view.store_watch.state[each] === STORE_WATCH.free);
    return row === undefined ? c.fail('ENOSPC') : { row, said };
  },
  apply(w, { row, said }, tools) {
    putWatch(w, tools, tools.caller, row, said);
    fire(w, tools, { domain: tools.caller, watch: row }, said.path);
    return reply(tools, XS.watch, new Uint8Array(0));
  },
});

export const unwatch = call({
  ...STORE_CALL,
  name: 'store_op.unwatch',
  command: XS.unwatch,
  summary: 'Drops a watch, with the event that waits in it.',
  exempt: 'gives up what is its own',
  reads: READS,
  writes: [...WATCH_WRITES, 'guest.memory'],
  errors: [MALFORMED, ['ENOENT', 'the caller has no such watch']],
  cost: 1000,
  resolve(c) {
    const said = readWatch(c);
    if (said === undefined) return c.fail('EINVAL');
    const row = findWatch(c, said);
    return row < 0 ? c.fail('ENOENT') : { row };
  },
  apply(w, { row }, tools) {
    clearWatch(w, tools, tools.caller, row);
    return reply(tools, XS.unwatch, new Uint8Array(0));
  },
});

export const watchEvent = call({
  ...STORE_CALL,
  name: 'store_op.watch_event',
  command: XS.watch_event,
  summary: "Takes the event that has waited longest: the path that changed, and the watch's token.",
  exempt: 'its domain was judged by the node when the event fired, and the watch when it was set',
  reads: READS,
  writes: [...WATCH_WRITES, 'guest.memory'],
  errors: [['ENODATA', 'no event waits']],
  cost: 500,
  resolve(c) {
    const { event_length, event_order } = c.view.store_watch;
    let first = -1;
    for (const row of watchesOf(c, c.caller)) {
      if (event_length[row] === 0) continue;
      if (first < 0 || event_order[row] < event_order[first]) first = row;
    }
    if (first < 0) return c.fail('ENODATA');
    const bytes = wire([eventOf(c, first, c.caller), tokenOf(c, first)]);
    if (bytes.length > STORE_PAYLOAD_MAX) throw new Error('an event is longer than a message');
    return { row: first, bytes };
  },
  apply(w, { row, bytes }, tools) {
    clearEvent(w, tools, row);
    return reply(tools, XS.watch_event, bytes);
  },
});

export const resetWatches = call({
  ...STORE_CALL,
  name: 'store_op.reset_watches',
  command: XS.reset_watches,
  summary: 'Drops all watches and transactions of the caller.',
  exempt: 'gives up what is its own',
  reads: READS,
  writes: [...WATCH_WRITES, ...NODE_WRITES, 'store_transaction.id', 'guest.memory'],
  errors: [MALFORMED],
  cost: 2000,
  resolve: (c) => (texts(c, 0, 1) === undefined ? c.fail('EINVAL') : { domain: c.caller }),
  apply(w, { domain }, tools) {
    const { view, config } = tools;
    for (const row of watchesOf(tools, domain)) clearWatch(w, tools, domain, row);
    for (let index = 0; index < config.storeTransactions; index += 1) {
      w.store_transaction.id.set(domain * config.storeTransactions + index, 0);
      const drafts = draftsOf(tools, domain, index);
      if (view.store_node.state[drafts.first] !== STORE_NODE.free) dropDrafts(w, tools, drafts);
    }
    return reply(tools, XS.reset_watches, new Uint8Array(0));
  },
});
