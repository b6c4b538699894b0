/**
 * Owns: what the semantic checks share: the document, the findings, the names declared so far, and
 * reading values whose shape may be wrong (the shape check has reported that; here they are
 * skipped).
 * Must not know: what any key means.
 */

import type { Findings } from './findings.ts';
import type { Span } from './finding.ts';
import { shown } from './names.ts';
import { Namespace, Renames } from './namespace.ts';
import type { Suggester } from './suggest.ts';
import { isList, isMapping } from './tree.ts';
import type { List, Mapping, Tree } from './tree.ts';

export interface Item {
  readonly name: string;
  readonly span: Span;
}

export class CheckContext {
  readonly tree: Tree;
  readonly root: Mapping;
  readonly findings: Findings;
  readonly suggester: Suggester;
  readonly types: Namespace;
  /** Domain labels and resource labels. */
  readonly labels: Namespace;
  readonly conflicts: Namespace;
  readonly roles: Namespace;
  readonly typeRenames = new Renames();
  readonly labelRenames = new Renames();

  constructor(tree: Tree, root: Mapping, findings: Findings, suggester: Suggester) {
    this.tree = tree;
    this.root = root;
    this.findings = findings;
    this.suggester = suggester;
    this.types = new Namespace('type', 'types', findings, suggester);
    this.labels = new Namespace('label', 'labels', findings, suggester);
    this.conflicts = new Namespace('conflict set', 'conflicts', findings, suggester);
    this.roles = new Namespace('role', 'admin.roles', findings, suggester);
  }

  /** Names of any kind may have been declared that are not known here. */
  markDamaged(): void {
    for (const names of [this.types, this.labels, this.conflicts, this.roles]) names.markDamaged();
  }

  /** The mapping under a key, or undefined where there is none. */
  mapping(parent: Mapping, key: string): Mapping | undefined {
    const value = parent[key];
    return isMapping(value) ? value : undefined;
  }

  /** The list under a key, or undefined where there is none. */
  list(parent: Mapping, key: string): List | undefined {
    const value = parent[key];
    return isList(value) ? value : undefined;
  }

  /** The text under a key, with where it stands, or undefined where there is none. */
  text(parent: Mapping, key: string): Item | undefined {
    const value = parent[key];
    if (typeof value !== 'string') return undefined;
    return { name: value, span: this.tree.valueSpan(parent, key) };
  }

  /** The texts of a list; a text that stands in it twice is reported and left out. */
  distinct(list: List | undefined): Item[] {
    const items: Item[] = [];
    const seen = new Set<string>();
    for (const [index, name] of (list ?? []).entries()) {
      if (typeof name !== 'string') continue;
      const span = this.tree.itemSpan(list!, index);
      if (seen.has(name)) this.repeated(name, span);
      else items.push({ name, span });
      seen.add(name);
    }
    return items;
  }

  /** Reports a name that a list has twice. */
  repeated(name: string, span: Span): void {
    const message = `${shown(name)} stands in this list twice.`;
    this.findings.add('duplicate-name', span, message, 'Remove one of the two.');
  }
}
