/**
 * Owns: the rows of store nodes and of transactions' drafts, which look alike: finding them by
 * path, reading them, filling and clearing them. A node lies in the rows of the domain that owns
 * it, so what a domain has in the store is its own however the tree branches.
 *
 * INVARIANT: at most one node has a path, and a node's parent is there. An unused row is all zero.
 * Must not know: who may see or change a node.
 */

import { STORE_NODE } from './columns.ts';
import type { View, Writer } from '../columns.ts';
import type { MachineConfig } from '../config.ts';
import { hashOf, homePath, parentOf, SKELETON } from './paths.ts';
import { draftsBegin, FIXED_NODES, nodeRows, pathWords, STORE_PERMS, valueWords } from './sizes.ts';

const NODE_COLUMNS = [
  'store_node.state',
  'store_node.hash',
  'store_node.parent_hash',
  'store_node.path_length',
  'store_node.value_length',
  'store_node.perms',
  'store_node.generation',
  'store_node.writer',
  'store_node.writer_generation',
  'store_node.writer_label',
  'store_node.owner',
  'store_node.cut',
  'store_perm.domain',
  'store_perm.generation',
  'store_perm.label',
  'store_perm.mode',
  'store_path.word',
  'store_value.word',
] as const;

/** What a change of a node reads and writes. */
export const NODE_READS = [
  ...NODE_COLUMNS,
  'domain.nodes_max',
  'machine.store_generation',
] as const;
export const NODE_WRITES = [...NODE_COLUMNS, 'machine.store_generation'] as const;

export interface NodeParts {
  readonly view: View<(typeof NODE_READS)[number] | 'domain.generation' | 'domain.label'>;
  readonly config: MachineConfig;
}

export type NodeWriter = Writer<(typeof NODE_WRITES)[number]>;

/** A life of a domain with the label that it wears; label 0 for nobody. */
export interface Party {
  readonly domain: number;
  readonly generation: number;
  readonly label: number;
}

/** An entry of a list of permissions; the first names the owner, with everybody's mode. */
export interface Permission extends Party {
  readonly mode: number;
}

/** All that a node holds. */
export interface Content {
  readonly value: Uint8Array;
  readonly permissions: readonly Permission[];
  readonly writer: Party;
}

export const NOBODY: Party = { domain: 0, generation: 0, label: 0 };

/** A domain in its present life. */
export function partyOf({ view }: NodeParts, domain: number): Party {
  return { domain, generation: view.domain.generation[domain], label: view.domain.label[domain] };
}

export function rowsBegin({ config }: NodeParts, domain: number): number {
  return domain * nodeRows(config);
}

/** The domain in whose rows a row is. */
function holderOf({ config }: NodeParts, row: number): number {
  return Math.floor(row / nodeRows(config));
}

/** Whether a row is a draft's. */
function isDraft({ config }: NodeParts, row: number): boolean {
  return row % nodeRows(config) >= draftsBegin(config);
}

/** Whether a node is always there while its owner is. */
export function isFixed({ config }: NodeParts, row: number): boolean {
  return row % nodeRows(config) < FIXED_NODES;
}

export function ownerOf(parts: NodeParts, row: number): number {
  return isDraft(parts, row) ? parts.view.store_node.owner[row] : holderOf(parts, row);
}

// Reading

function readWords(words: { readonly [row: number]: number }, first: number, length: number) {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i += 1)
    bytes[i] = (words[first + (i >>> 2)] >>> (8 * (i & 3))) & 0xff;
  return bytes;
}

/** Text of bytes that are all ASCII. */
export function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function pathAt({ view, config }: NodeParts, row: number): string {
  const length = view.store_node.path_length[row];
  return textOf(readWords(view.store_path.word, row * pathWords(config), length));
}

export function valueAt({ view, config }: NodeParts, row: number): Uint8Array {
  const length = view.store_node.value_length[row];
  return readWords(view.store_value.word, row * valueWords(config), length);
}

export function permissionsAt({ view }: NodeParts, row: number): Permission[] {
  const { domain, generation, label, mode } = view.store_perm;
  return Array.from({ length: view.store_node.perms[row] }, (_, i) => {
    const at = row * STORE_PERMS + i;
    return { domain: domain[at], generation: generation[at], label: label[at], mode: mode[at] };
  });
}

export function writerAt({ view }: NodeParts, row: number): Party {
  const { writer, writer_generation, writer_label } = view.store_node;
  return { domain: writer[row], generation: writer_generation[row], label: writer_label[row] };
}

export function contentAt(parts: NodeParts, row: number): Content {
  return {
    value: valueAt(parts, row),
    permissions: permissionsAt(parts, row),
    writer: writerAt(parts, row),
  };
}

// Finding

/** The node with a path, or −1. */
export function findNode(parts: NodeParts, path: string): number {
  const wanted = hashOf(path);
  const { hash } = parts.view.store_node;
  for (let row = hash.indexOf(wanted); row >= 0; row = hash.indexOf(wanted, row + 1)) {
    if (!isDraft(parts, row) && pathAt(parts, row) === path) return row;
  }
  return -1;
}

/** The children of a path among nodes. */
export function childrenOf(parts: NodeParts, path: string): number[] {
  const wanted = hashOf(path);
  const { parent_hash } = parts.view.store_node;
  const found: number[] = [];
  for (
    let row = parent_hash.indexOf(wanted);
    row >= 0;
    row = parent_hash.indexOf(wanted, row + 1)
  ) {
    if (!isDraft(parts, row) && parentOf(pathAt(parts, row)) === path) found.push(row);
  }
  return found;
}

/** A node's row and those of all nodes beneath it, from the top. */
export function subtreeOf(parts: NodeParts, row: number): number[] {
  const found = [row];
  for (let i = 0; i < found.length; i += 1) {
    found.push(...childrenOf(parts, pathAt(parts, found[i])));
  }
  return found;
}

/** Gives out unused rows, each once, up to their owners' limits. */
export class FreeRows {
  readonly #parts: NodeParts;
  readonly #taken = new Set<number>();
  readonly #freed: ReadonlySet<number>;

  /** @param freed rows that will be unused by then */
  constructor(parts: NodeParts, freed: ReadonlySet<number> = new Set()) {
    this.#parts = parts;
    this.#freed = freed;
  }

  /** The lowest unused row of an owner, or −1. */
  take(owner: number): number {
    const { view, config } = this.#parts;
    const first = owner * nodeRows(config) + FIXED_NODES;
    const end = first + Math.min(view.domain.nodes_max[owner], config.storeNodes);
    for (let row = first; row < end; row += 1) {
      const free = view.store_node.state[row] === STORE_NODE.free || this.#freed.has(row);
      if (!free || this.#taken.has(row)) continue;
      this.#taken.add(row);
      return row;
    }
    return -1;
  }
}

// Filling and clearing

function writeWords(
  column: { set(row: number, value: number): void },
  first: number,
  words: number,
  bytes: Uint8Array,
): void {
  for (let i = 0; i < words; i += 1) {
    const at = 4 * i;
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    column.set(first + i, word >>> 0);
  }
}

/** Writes what a row of a node or a draft holds; its path's hashes are what it is found by. */
export function putRow(
  w: NodeWriter,
  parts: NodeParts,
  row: number,
  state: number,
  path: string,
  { value, permissions, writer }: Content,
): void {
  const { config } = parts;
  const node = w.store_node;
  node.hash.set(row, hashOf(path));
  const parent = parentOf(path);
  node.parent_hash.set(row, parent === undefined ? 0 : hashOf(parent));
  node.path_length.set(row, path.length);
  node.value_length.set(row, value.length);
  node.writer.set(row, writer.domain);
  node.writer_generation.set(row, writer.generation);
  node.writer_label.set(row, writer.label);
  node.perms.set(row, permissions.length);
  for (let i = 0; i < STORE_PERMS; i += 1) {
    const entry = permissions[i] ?? { ...NOBODY, mode: 0 };
    const at = row * STORE_PERMS + i;
    w.store_perm.domain.set(at, entry.domain);
    w.store_perm.generation.set(at, entry.generation);
    w.store_perm.label.set(at, entry.label);
    w.store_perm.mode.set(at, entry.mode);
  }
  writeWords(w.store_path.word, row * pathWords(config), pathWords(config), bytesOf(path));
  writeWords(w.store_value.word, row * valueWords(config), valueWords(config), value);
  node.state.set(row, state);
}

const NOTHING: Content = { value: new Uint8Array(0), permissions: [], writer: NOBODY };

export function clearRow(w: NodeWriter, parts: NodeParts, row: number): void {
  putRow(w, parts, row, STORE_NODE.free, '', NOTHING);
  w.store_node.hash.set(row, 0);
  w.store_node.parent_hash.set(row, 0);
  w.store_node.generation.set(row, 0);
  w.store_node.owner.set(row, 0);
  w.store_node.cut.set(row, 0);
}

/** The number of the next change. Only a transaction compares them, and no guest is told. */
export function nextGeneration(
  w: Writer<'machine.store_generation'>,
  { view }: { readonly view: View<'machine.store_generation'> },
): number {
  const next = view.machine.store_generation[0] + 1;
  w.machine.store_generation.set(0, next);
  return next;
}

/** Writes a node as a change of the store. */
export function putNode(
  w: NodeWriter,
  parts: NodeParts,
  row: number,
  path: string,
  content: Content,
): void {
  putRow(w, parts, row, STORE_NODE.node, path, content);
  w.store_node.generation.set(row, nextGeneration(w, parts));
}

/** The node that a domain has from its creation to its end; domain 0 has the way there, too. */
export function makeHome(w: NodeWriter, parts: NodeParts, owner: Party): void {
  const first = rowsBegin(parts, owner.domain);
  const paths = owner.domain === 0 ? [...SKELETON, homePath(0)] : [homePath(owner.domain)];
  for (const [i, path] of paths.entries()) {
    // The way is everybody's to read; what lies in a home is its owner's to give.
    const mode = SKELETON.includes(path) ? 1 : 0;
    const permissions = [{ ...owner, mode }];
    putNode(w, parts, first + i, path, { ...NOTHING, permissions });
  }
}
