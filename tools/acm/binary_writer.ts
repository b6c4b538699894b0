/**
 * Owns: an ACM policy as the binary, version 4, that Xen's hypervisor loaded. Its layout stands in
 * this folder's README.
 *
 * INVARIANT: every number is big-endian; the four parts begin at multiples of four bytes, and all
 * but the header have a multiple of eight.
 * Must not know: findings, XML.
 */

import { createHash } from 'node:crypto';
import { UNLABELED } from '../../policy/names.ts';
import type { AcmPolicy } from './acm_policy.ts';

const MAGIC = 0x0001_debc;
const POLICY_VERSION = 4;
const CHINESE_WALL = 1;
const TYPE_ENFORCEMENT = 2;
const COMPONENT_VERSION = 1;
const HEADER_BYTES = 60;
const WALL_HEADER_BYTES = 36;
const SHARING_HEADER_BYTES = 20;

/** What the numbers in a binary stand for: the names by number. */
export interface BinaryNames {
  readonly chwall: {
    readonly ssidrefs: readonly string[];
    readonly types: readonly string[];
    readonly conflicts: readonly string[];
  };
  readonly ste: { readonly ssidrefs: readonly string[]; readonly types: readonly string[] };
}

export interface AcmBinary {
  readonly bytes: Uint8Array;
  readonly names: BinaryNames;
}

const padded = (bytes: number): number => (bytes + 7) & ~7;

/** In order of code points. */
function sorted(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A row of 16-bit flags for each list of types. */
function writeRows(
  view: DataView,
  at: number,
  types: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const columns = new Map(types.map((type, index) => [type, index]));
  for (const [row, held] of rows.entries()) {
    for (const type of held) {
      const column = columns.get(type);
      if (column === undefined) throw new Error(`the type ${type} is not declared`);
      view.setUint16(at + 2 * (row * types.length + column), 1);
    }
  }
}

function writeNumbers(view: DataView, at: number, numbers: readonly number[]): void {
  for (const [index, number] of numbers.entries()) view.setUint32(at + 4 * index, number);
}

/** The names of the binary: number 0 is what has no label, 1 domain 0's; the others by name. */
function namesOf(policy: AcmPolicy): BinaryNames {
  const { bootstrap, labels, resources } = policy;
  const others = labels.map(({ name }) => name).filter((name) => name !== UNLABELED);
  const domains = [bootstrap, ...sorted(others.filter((name) => name !== bootstrap))];
  const things = sorted(resources.map(({ name }) => name).filter((name) => name !== UNLABELED));
  return {
    chwall: {
      ssidrefs: [UNLABELED, ...domains],
      types: sorted(policy.walls),
      conflicts: sorted(policy.conflicts.map(({ name }) => name)),
    },
    ste: { ssidrefs: [UNLABELED, ...domains, ...things], types: sorted(policy.types) },
  };
}

function referencePart(name: string): Uint8Array {
  const text = Buffer.from(name);
  const bytes = new Uint8Array(padded(4 + text.length + 1));
  new DataView(bytes.buffer).setUint32(0, text.length + 1);
  bytes.set(text, 4);
  return bytes;
}

function wallPart({ labels, conflicts }: AcmPolicy, { chwall }: BinaryNames): Uint8Array {
  const { ssidrefs, types, conflicts: setNames } = chwall;
  const setsAt = WALL_HEADER_BYTES + 2 * types.length * ssidrefs.length;
  const bytes = new Uint8Array(padded(setsAt + 2 * types.length * setNames.length));
  const view = new DataView(bytes.buffer);
  writeNumbers(view, 0, [
    COMPONENT_VERSION,
    CHINESE_WALL,
    types.length,
    ssidrefs.length,
    setNames.length,
    WALL_HEADER_BYTES,
    setsAt,
    // Running types and the conflict aggregate: the hypervisor counts them itself.
    0,
    0,
  ]);
  const walls = new Map(labels.map((label) => [label.name, label.walls]));
  writeRows(
    view,
    WALL_HEADER_BYTES,
    types,
    ssidrefs.map((name) => walls.get(name) ?? []),
  );
  const sets = new Map(conflicts.map((set) => [set.name, set.types]));
  writeRows(
    view,
    setsAt,
    types,
    setNames.map((name) => sets.get(name) ?? []),
  );
  return bytes;
}

function sharingPart(
  { labels, resources }: AcmPolicy,
  { chwall, ste: { ssidrefs, types } }: BinaryNames,
): Uint8Array {
  const bytes = new Uint8Array(padded(SHARING_HEADER_BYTES + 2 * types.length * ssidrefs.length));
  const view = new DataView(bytes.buffer);
  writeNumbers(view, 0, [
    COMPONENT_VERSION,
    TYPE_ENFORCEMENT,
    types.length,
    ssidrefs.length,
    SHARING_HEADER_BYTES,
  ]);
  // A resource may be called like a label of domains, so its rows are those behind the domains'.
  const held = new Map(labels.map((label) => [label.name, label.types]));
  const used = new Map(resources.map((thing) => [thing.name, [thing.type]]));
  const domains = chwall.ssidrefs.length;
  const rows = ssidrefs.map((name, row) => (row < domains ? held : used).get(name) ?? []);
  writeRows(view, SHARING_HEADER_BYTES, types, rows);
  return bytes;
}

/**
 * The binary of a policy.
 * @param xml the same policy as XML, whose hash it carries
 */
export function writeAcmBinary(policy: AcmPolicy, xml: string): AcmBinary {
  const names = namesOf(policy);
  const parts = [referencePart(policy.name), wallPart(policy, names), sharingPart(policy, names)];
  const ends = parts.map((_, index) =>
    parts.slice(0, index + 1).reduce((sum, part) => sum + part.length, HEADER_BYTES),
  );
  const [wallsAt = 0, sharingAt = 0, length = 0] = ends;
  const bytes = new Uint8Array(length);
  const [major, minor] = policy.version;
  writeNumbers(new DataView(bytes.buffer), 0, [
    MAGIC,
    POLICY_VERSION,
    length,
    HEADER_BYTES,
    CHINESE_WALL,
    wallsAt,
    TYPE_ENFORCEMENT,
    sharingAt,
    major,
    minor,
  ]);
  bytes.set(createHash('sha1').update(xml).digest(), 40);
  for (const [index, part] of parts.entries()) {
    bytes.set(part, index === 0 ? HEADER_BYTES : ends[index - 1]);
  }
  return { bytes, names };
}
