/**
 * Owns: what a fix of a finding is, and what those who make fixes may look at.
 * Must not know: any rule, files.
 */

import type { Finding } from '../../policy/finding.ts';
import { mentionsOf } from '../policy_source/mentions.ts';
import type { Mention, NameKind } from '../policy_source/mentions.ts';
import { entriesBelow, outlineOf } from '../policy_source/outline.ts';
import type { Outline, OutlineEntry, OutlineNode } from '../policy_source/outline.ts';
import type { Splice } from '../policy_source/splice.ts';

/** A change in one of the files that a policy is made of. */
export interface FileSplice extends Splice {
  readonly file: number;
}

export interface Fix {
  /** What it does, as an order: `Replace "Bnak" by "Bank".` */
  readonly title: string;
  readonly splices: readonly FileSplice[];
  /**
   * Whether it may be made unasked: it is the only one that can be meant, and of a policy without
   * errors it changes no decision.
   */
  readonly isSafe: boolean;
}

/** A text that a finding points at: a key, or a value. */
export interface Target {
  readonly node: OutlineNode;
  readonly entry: OutlineEntry;
  readonly isKey: boolean;
}

/** One file of a policy, with what is looked up in it. */
export class SourceFile {
  readonly outline: Outline;
  #targets: Map<number, Target> | undefined;
  #mentions: readonly Mention[] | undefined;

  constructor(text: string) {
    this.outline = outlineOf(text);
  }

  get text(): string {
    return this.outline.text;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= mentionsOf(this.outline.root);
    return this.#mentions;
  }

  /** The key or value that begins at an offset. */
  at(offset: number): Target | undefined {
    if (this.#targets === undefined) {
      this.#targets = new Map();
      for (const entry of entriesBelow(this.outline.root)) {
        const { key, value } = entry;
        if (key !== undefined) this.#add({ node: key, entry, isKey: true });
        this.#add({ node: value, entry, isKey: false });
      }
    }
    return this.#targets.get(offset);
  }

  /** Of those that begin at one offset the innermost counts, if it is there at all. */
  #add(target: Target): void {
    const { start, end } = target.node;
    if (end > start || this.#targets?.has(start) === false) this.#targets?.set(start, target);
  }
}

/** The files of a policy; the first is the one that includes the others. */
export class Sources {
  readonly files: readonly SourceFile[];

  constructor(texts: readonly string[]) {
    this.files = texts.map((text) => new SourceFile(text));
  }

  /** What a finding points at. */
  target({ span }: Finding): Target | undefined {
    return this.files[span.file]?.at(span.offset);
  }

  textOf({ span }: Finding): string {
    return this.files[span.file]?.text ?? '';
  }

  /** The names of a kind that any file declares. */
  declared(kind: NameKind): readonly string[] {
    return this.files.flatMap(({ mentions }) =>
      mentions.flatMap((each) => (each.kind === kind && each.way === 'declares' ? each.name : [])),
    );
  }

  /** Where a name is used, in any file. */
  uses(kind: NameKind, name: string): readonly (readonly [file: number, mention: Mention])[] {
    return this.files.flatMap(({ mentions }, file) =>
      mentions
        .filter((each) => each.kind === kind && each.way === 'uses' && each.name === name)
        .map((mention) => [file, mention] as const),
    );
  }
}

/** Makes the fixes of one finding, the likeliest first; none where nothing sensible can be done. */
export type FixMaker = (finding: Finding, sources: Sources) => readonly Fix[];
