/**
 * Owns: the store calls that only look: values, listings, lists of permissions. Within a
 * transaction they leave a draft that says what was seen.
 */

import { STORE_PAYLOAD_MAX } from '../abi/guest_abi.ts';
import { ERRNO } from '../abi/errno.ts';
import { DOMID_SELF, XS } from '../abi/numbers.ts';
import { call } from '../call.ts';
import type { Context } from '../call.ts';
import { STORE_NODE } from './columns.ts';
import { OP } from '../../policy/operations.ts';
import { READ_QUERIES, askHome, askRead } from './asking.ts';
import type { StoreContext } from './asking.ts';
import { applyDrafts, digestOf, plan } from './drafts.ts';
import type { Draft, Wish } from './drafts.ts';
import {
  MALFORMED,
  NO_NODE,
  NO_TRANSACTION,
  OWN,
  STORE_CALL,
  numberOf,
  pathOf,
  reply,
  texts,
  treeOf,
  wire,
} from './messages.ts';
import { homePath } from './paths.ts';
import { NODE_READS, NODE_WRITES, bytesOf, permissionsAt, valueAt } from './rows.ts';
import type { NodeParts, NodeWriter, Permission } from './rows.ts';
import type { Tree } from './tree.ts';

const READS = [...NODE_READS, 'store_transaction.id'] as const;
const WRITES = [...NODE_WRITES, 'guest.memory'] as const;
const FULL = ['ENOSPC', 'the transaction touches as many nodes as it may'] as const;

const looking = {
  ...STORE_CALL,
  ...OWN,
  queries: READ_QUERIES,
  reads: READS,
  writes: WRITES,
} as const;

type ReadContext = Context<(typeof READS)[number], 'EINVAL' | 'ENOENT'>;

interface Found {
  readonly tree: Tree;
  readonly path: string;
  readonly row: number;
}

/** The node that a message is about, once the caller was judged by it; undefined after failing. */
function lookUp(c: ReadContext, said: string | undefined): Found | undefined {
  const path = pathOf(c, said);
  if (path === undefined) return c.fail('EINVAL');
  const tree = treeOf(c);
  if (tree === undefined || !askHome(c, tree, path, OP['store.read'])) return c.fail('ENOENT');
  const found = tree.find(path);
  const row = found >= 0 && tree.mayRead(found, c.caller) ? found : -1;
  // A transaction remembers that there was nothing, too.
  if (row < 0 && tree.drafts === undefined) return c.fail('ENOENT');
  if (row >= 0) askRead(c, tree, row);
  return { tree, path, row };
}

/** An answer, or that there is none, and what it leaves in a transaction. */
interface Looked {
  readonly drafts: readonly Draft[];
  readonly bytes: Uint8Array | undefined;
}

type FullContext = StoreContext & { fail(code: 'ENOSPC'): undefined };

/** What looking at a node comes to; undefined after failing. */
function looked(
  c: FullContext,
  { tree, path, row }: Found,
  bytes: () => Uint8Array,
): Looked | undefined {
  return remembered(c, tree, { state: STORE_NODE.read, path }, row < 0 ? undefined : bytes());
}

/** The same of a listing. */
function listed(c: FullContext, { tree, path, row }: Found, bytes: Uint8Array) {
  if (row < 0) return remembered(c, tree, { state: STORE_NODE.read, path }, undefined);
  // Of a directory that the transaction made itself, its own draft is all there is to remember.
  const before = tree.committed.find(path);
  if (before < 0 || !tree.committed.mayRead(before, c.caller)) {
    return remembered(c, tree, { state: STORE_NODE.read, path }, bytes);
  }
  const listing = tree.committed.listing(path, c.caller);
  return remembered(c, tree, { state: STORE_NODE.listed, path, listing }, bytes);
}

function remembered(
  c: FullContext,
  tree: Tree,
  wish: Wish,
  bytes: Uint8Array | undefined,
): Looked | undefined {
  const drafts = plan(tree, c.caller, [wish]);
  return drafts === undefined ? c.fail('ENOSPC') : { drafts, bytes };
}

type Tell = NodeParts & Parameters<typeof reply>[0];

function tell(w: NodeWriter, tools: Tell, type: number, { drafts, bytes }: Looked): number {
  applyDrafts(w, tools, drafts);
  return bytes === undefined ? -ERRNO.ENOENT : reply(tools, type, bytes);
}

export const read = call({
  ...looking,
  name: 'store_op.read',
  command: XS.read,
  summary: 'Answers the value of a node.',
  errors: [MALFORMED, NO_TRANSACTION, NO_NODE, FULL],
  cost: 800,
  resolve(c) {
    const found = lookUp(c, texts(c, 1)?.[0]);
    if (found === undefined) return undefined;
    return looked(c, found, () => valueAt(c, found.row));
  },
  apply: (w, request, tools) => tell(w, tools, XS.read, request),
});

export const directory = call({
  ...looking,
  name: 'store_op.directory',
  command: XS.directory,
  summary: 'Answers the names of the children that the caller sees.',
  errors: [
    MALFORMED,
    NO_TRANSACTION,
    NO_NODE,
    ['E2BIG', 'more names than a message holds: ask for parts of them'],
    FULL,
  ],
  cost: 2000,
  resolve(c) {
    const found = lookUp(c, texts(c, 1)?.[0]);
    if (found === undefined) return undefined;
    const bytes = wire(found.tree.listing(found.path, c.caller));
    if (bytes.length > STORE_PAYLOAD_MAX) return c.fail('E2BIG');
    return listed(c, found, bytes);
  },
  apply: (w, request, tools) => tell(w, tools, XS.directory, request),
});

/** Room for names in a part, the digest that stands before them left out. */
const PART_BYTES = STORE_PAYLOAD_MAX - 32;

export const directoryPart = call({
  ...looking,
  name: 'store_op.directory_part',
  command: XS.directory_part,
  summary: 'Answers a part of a listing, with a number that changes when the listing does.',
  errors: [
    MALFORMED,
    NO_TRANSACTION,
    NO_NODE,
    ['EINVAL', 'the part begins behind the end of the listing'],
    FULL,
  ],
  cost: 2000,
  resolve(c) {
    const [said, from] = texts(c, 2) ?? [];
    const begin = numberOf(from);
    if (begin === undefined) return c.fail('EINVAL');
    const found = lookUp(c, said);
    if (found === undefined) return undefined;
    const { tree, path } = found;
    const names = tree.listing(path, c.caller);
    const all = wire(names);
    if (begin > all.length) return c.fail('EINVAL');
    const rest = all.subarray(begin);
    // A name is not cut in two; after the last one comes an empty one.
    const whole = rest.length <= PART_BYTES;
    const part = whole ? [...rest, 0] : rest.subarray(0, rest.lastIndexOf(0, PART_BYTES - 1) + 1);
    return listed(c, found, Uint8Array.from([...wire([`${digestOf(names)}`]), ...part]));
  },
  apply: (w, request, tools) => tell(w, tools, XS.directory_part, request),
});

/** By STORE_MODE bits. */
const LETTERS = 'nrwb';

/** A list of permissions as messages have it. */
function lettered(list: readonly Permission[]): string[] {
  return list.map(({ mode, domain }) => `${LETTERS[mode]}${domain}`);
}

/** The mode that a letter stands for, or −1. */
export function modeOf(letter: string): number {
  return letter === '' ? -1 : LETTERS.indexOf(letter);
}

export const getPerms = call({
  ...looking,
  name: 'store_op.get_perms',
  command: XS.get_perms,
  summary: 'Answers who may read and write a node; the first entry names its owner.',
  errors: [MALFORMED, NO_TRANSACTION, NO_NODE, FULL],
  cost: 800,
  resolve(c) {
    const found = lookUp(c, texts(c, 1)?.[0]);
    if (found === undefined) return undefined;
    return looked(c, found, () => wire(lettered(permissionsAt(c, found.row))));
  },
  apply: (w, request, tools) => tell(w, tools, XS.get_perms, request),
});

export const getDomainPath = call({
  ...STORE_CALL,
  name: 'store_op.get_domain_path',
  command: XS.get_domain_path,
  summary: "Answers where a domain's home is, or would be.",
  exempt: 'spells out a number; whether there is such a domain plays no part',
  reads: NODE_READS,
  writes: ['guest.memory'],
  errors: [MALFORMED],
  cost: 200,
  resolve(c) {
    const domain = numberOf(texts(c, 1)?.[0]);
    if (domain === undefined || domain > DOMID_SELF) return c.fail('EINVAL');
    return { bytes: wire([homePath(domain === DOMID_SELF ? c.caller : domain)]) };
  },
  apply: (_w, { bytes }, tools) => reply(tools, XS.get_domain_path, bytes),
});

export const isDomainIntroduced = call({
  ...STORE_CALL,
  ...OWN,
  name: 'store_op.is_domain_introduced',
  command: XS.is_domain_introduced,
  summary: 'Answers T for a domain that was built and is not dying, F for another.',
  queries: ['domain.getinfo'],
  reads: [...NODE_READS, 'domain.memory_pages'],
  writes: ['guest.memory'],
  errors: [MALFORMED],
  cost: 300,
  resolve(c) {
    const domid = numberOf(texts(c, 1)?.[0]);
    if (domid === undefined || domid > DOMID_SELF) return c.fail('EINVAL');
    const domain = c.remote(domid);
    if (domain >= 0) c.ask(OP['domain.getinfo'], c.caller, domain);
    const isBuilt = domain >= 0 && c.view.domain.memory_pages[domain] > 0;
    return { bytes: bytesOf(isBuilt ? 'T\0' : 'F\0') };
  },
  apply: (_w, { bytes }, tools) => reply(tools, XS.is_domain_introduced, bytes),
});
