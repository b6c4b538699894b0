/**
 * Owns: what is known about one policy at one moment of its editing: its reading, its outlines,
 * and, where it is sound, who can reach whom. Made when first asked for, and once.
 * Must not know: the protocol, where texts come from.
 */

import type { Finding } from '../../policy/finding.ts';
import type { FileKind } from '../../policy/forms.ts';
import type { PolicyModel } from '../../policy/model.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { loadWhole } from '../explain/load.ts';
import { Sources } from '../fix/fix.ts';
import type { SourceFile } from '../fix/fix.ts';
import type { BitTable } from '../flow/bits.ts';
import { flowGraphOf } from '../flow/graph.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Mention } from '../policy_source/mentions.ts';
import { entryAround } from '../policy_source/outline.ts';
import type { OutlineEntry, OutlineNode } from '../policy_source/outline.ts';

/** Who can reach whom in a sound policy. */
export interface Flows {
  readonly graph: FlowGraph;
  /** The graph's edges the other way round. */
  readonly backward: BitTable;
}

/** The key or scalar at a place. */
export interface Spot {
  readonly entry: OutlineEntry;
  readonly node: OutlineNode;
  readonly isKey: boolean;
}

/** A policy that was sound, with what is computed of it. */
export class SoundPolicy {
  readonly model: PolicyModel;
  #flows: Promise<Flows> | undefined;

  constructor(model: PolicyModel) {
    this.model = model;
  }

  flows(): Promise<Flows> {
    this.#flows ??= this.#computeFlows();
    return this.#flows;
  }

  async #computeFlows(): Promise<Flows> {
    const graph = flowGraphOf(this.model, await loadWhole(this.model));
    return { graph, backward: graph.edges.transposed() };
  }
}

export class Analysis {
  /** The documents of the policy's files, by number. */
  readonly uris: readonly string[];
  readonly sources: Sources;
  readonly findings: readonly Finding[];
  /** What the first file is. Other than a policy, it was read without one that it belongs to. */
  readonly kind: FileKind;
  /** The documents that its findings are about: a file of tests says nothing about its policy. */
  readonly judged: readonly string[];
  /** This policy if it is sound, otherwise what it was when it last was; undefined for never. */
  readonly sound: SoundPolicy | undefined;
  /** Whether `sound` is this very text. */
  readonly isCurrent: boolean;

  constructor(
    uris: readonly string[],
    kind: FileKind,
    reading: Pick<PolicyReading, 'model' | 'findings' | 'texts'>,
    before: SoundPolicy | undefined,
  ) {
    this.uris = uris;
    this.kind = kind;
    this.judged = kind === 'policy' ? uris : uris.slice(0, 1);
    this.sources = new Sources(reading.texts);
    this.findings = reading.findings;
    this.isCurrent = reading.model !== undefined;
    this.sound = reading.model === undefined ? before : new SoundPolicy(reading.model);
  }

  file(uri: string): SourceFile | undefined {
    return this.sources.files[this.uris.indexOf(uri)];
  }

  /** What a document is: what a policy includes is a part of it. */
  kindOf(uri: string): FileKind {
    if (uri === this.uris[0]) return this.kind;
    return this.kind === 'tests' && uri === this.uris[1] ? 'policy' : 'fragment';
  }

  /** What stands at an offset of a document. */
  spotAt(uri: string, offset: number): Spot | undefined {
    const entry = entryAround(this.file(uri)?.outline.root, offset);
    if (entry === undefined) return undefined;
    const { key, value } = entry;
    const isIn = (node: OutlineNode): boolean => node.start <= offset && offset <= node.end;
    if (key !== undefined && isIn(key)) return { entry, node: key, isKey: true };
    const isScalar = value.kind !== 'mapping' && value.kind !== 'list';
    return isScalar && isIn(value) ? { entry, node: value, isKey: false } : undefined;
  }

  /** The name at an offset of a document. */
  mentionAt(uri: string, offset: number): Mention | undefined {
    const spot = this.spotAt(uri, offset);
    return this.file(uri)?.mentions.find(({ node }) => node === spot?.node);
  }

  /** Every place that names something, by document. */
  *mentionsOf({ kind, name }: Mention): Generator<readonly [uri: string, mention: Mention]> {
    for (const [number, { mentions }] of this.sources.files.entries()) {
      for (const each of mentions) {
        const isNamed = each.kind === kind && each.name === name && each.way !== 'chooses';
        if (isNamed) yield [this.uris[number], each];
      }
    }
  }
}
