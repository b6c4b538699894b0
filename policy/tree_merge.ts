/**
 * Owns: putting the documents of a policy and of the files that it includes together into one, in
 * which every part still knows its own file. Sections are united; a name that two files declare is
 * reported, and so is a section that is larger than a policy's may be.
 * Must not know: what the sections mean.
 */

import type { Findings } from './findings.ts';
import {
  CONFLICTS_MAX,
  INVARIANTS_MAX,
  LABELS_MAX,
  ROLES_MAX,
  RULES_MAX,
  TESTS_MAX,
  TYPES_MAX,
  WAIVERS_MAX,
} from './limits.ts';
import { shown } from './names.ts';
import { isList, isMapping } from './tree.ts';
import type { List, Mapping, Origin, Origins, Tree, Value } from './tree.ts';
import { emptyMapping } from './tree_unsafe.ts';

/** How many entries a section may have over all files. */
const MOST: Readonly<Record<string, number>> = {
  types: TYPES_MAX,
  conflicts: CONFLICTS_MAX,
  labels: LABELS_MAX,
  resources: LABELS_MAX,
  roles: ROLES_MAX,
  rules: RULES_MAX,
  invariants: INVARIANTS_MAX,
  tests: TESTS_MAX,
  waivers: WAIVERS_MAX,
  permissive: LABELS_MAX,
};

/** One value under a key, and the mapping that it stands in. */
interface Part {
  readonly parent: Mapping;
  readonly value: Value;
}

class Merger {
  readonly #origins: Origins;
  readonly #findings: Findings;
  readonly #tree: Tree;
  /** Whether some section could not be read, so that names may be missing. */
  isDamaged = false;

  constructor(origins: Origins, findings: Findings, tree: Tree) {
    this.#origins = origins;
    this.#findings = findings;
    this.#tree = tree;
  }

  /** Unites mappings key by key: what several have is united in turn, as far as it is a section. */
  sections(roots: readonly Mapping[]): Mapping {
    const parts = new Map<string, Part[]>();
    for (const [index, parent] of roots.entries()) {
      for (const { key, value } of this.#tree.entries(parent)) {
        // The rest is the including file's own to say, and of that it was told where others do.
        if (index > 0 && !isSection(key)) continue;
        const known = parts.get(key);
        if (known === undefined) parts.set(key, [{ parent, value }]);
        else known.push({ parent, value });
      }
    }
    const result = this.#mapping();
    for (const [key, found] of parts) {
      const [first] = found;
      const value = found.length === 1 ? first.value : this.#unite(key, found);
      this.#put(result, key, value, first.parent, key);
    }
    return result;
  }

  #unite(key: string, parts: readonly Part[]): Value {
    const values = parts.map((part) => part.value);
    const mappings = values.filter(isMapping);
    const lists = values.filter(isList);
    if (key === 'admin' && mappings.length > 0) {
      this.isDamaged ||= mappings.length < values.length;
      return this.sections(mappings);
    }
    const isListed = lists.length >= mappings.length;
    this.isDamaged ||= (isListed ? lists : mappings).length < values.length;
    const united = isListed ? this.#list(lists) : this.#names(mappings);
    this.#count(key, united, isListed ? lists : mappings);
    return united;
  }

  #list(lists: readonly List[]): List {
    const result: List = [];
    const ranges: number[] = [];
    const positions: Exclude<Origin['positions'], readonly unknown[]>[] = [];
    for (const list of lists) {
      const origin = this.#origins.get(list)!;
      for (const [index, item] of list.entries()) {
        result.push(item);
        ranges.push(origin.ranges[2 * index], origin.ranges[2 * index + 1]);
        positions.push(ownOf(origin, index));
      }
    }
    this.#origins.set(result, { keys: new Map(), ranges, positions });
    return result;
  }

  #names(mappings: readonly Mapping[]): Mapping {
    const result = this.#mapping();
    for (const mapping of mappings) {
      for (const { key, value, keySpan } of this.#tree.entries(mapping)) {
        if (this.#origins.get(result)!.keys.has(key)) {
          const first = this.#findings.place(this.#tree.keySpan(result, key), keySpan);
          const message = `${shown(key)} is declared twice; first at ${first}.`;
          const hint = 'Remove one of the two, or rename it.';
          this.#findings.add('duplicate-name', keySpan, message, hint);
          continue;
        }
        this.#put(result, key, value, mapping, key);
      }
    }
    return result;
  }

  #mapping(): Mapping {
    const mapping = emptyMapping();
    this.#origins.set(mapping, { keys: new Map(), ranges: [], positions: [] });
    return mapping;
  }

  /** Puts a value under a key, standing where it stands in another mapping. */
  #put(target: Mapping, key: string, value: Value, source: Mapping, from: string): void {
    const to = this.#origins.get(target)!;
    const origin = this.#origins.get(source)!;
    const index = origin.keys.get(from)!;
    to.keys.set(key, to.keys.size);
    to.ranges.push(...origin.ranges.slice(4 * index, 4 * index + 4));
    if (Array.isArray(to.positions)) to.positions.push(ownOf(origin, index));
    target[key] = value;
  }

  /** Each file by itself was counted where its shape was checked. */
  #count(key: string, united: Value, parts: readonly (List | Mapping)[]): void {
    const most = MOST[key];
    const size = (value: Value): number =>
      isList(value) ? value.length : isMapping(value) ? this.#origins.get(value)!.keys.size : 0;
    if (most === undefined || size(united) <= most) return;
    if (parts.some((part) => size(part) > most)) return;
    const has = `${size(united)} entries over all files, and ${most} are the most`;
    const message = `\`${key}\` has ${has}.`;
    this.#findings.add('too-many', this.#tree.start(), message, 'Let alike things share entries.');
  }
}

const isSection = (key: string): boolean => key === 'admin' || Object.hasOwn(MOST, key);

function ownOf({ positions }: Origin, entry: number) {
  return 'span' in positions ? positions : positions[entry];
}

/**
 * The document of a policy together with those of the files that it includes.
 * @param trees the policy's own first
 * @returns the document, and whether names may be missing from it
 */
export function mergeTrees(
  trees: readonly Tree[],
  origins: Origins,
  findings: Findings,
): { readonly tree: Tree; readonly isDamaged: boolean } {
  const [first] = trees;
  const roots = trees.map((tree) => tree.root).filter(isMapping);
  if (!isMapping(first.root) || trees.length === 1) return { tree: first, isDamaged: false };
  const merger = new Merger(origins, findings, first);
  const root = merger.sections(roots);
  const isDamaged = merger.isDamaged || roots.length < trees.length;
  return { tree: first.withRoot(root), isDamaged };
}
