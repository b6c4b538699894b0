/**
 * Owns: what becomes of an ACM policy in our language: names checked, types resolved, and what ACM
 * took without a word settled or refused.
 *
 * INVARIANT: what comes out decides as ACM did about sharing, about who may start on this host and
 * about conflict sets, but for what a finding says.
 * Must not know: XML, YAML.
 */

import { CONFLICTS_MAX, LABELS_MAX, TYPES_MAX } from '../../policy/limits.ts';
import { UNLABELED, nameFault, shown } from '../../policy/names.ts';
import { Suggester } from '../../policy/suggest.ts';
import type { ImportedLabel, ImportedPolicy } from './imported_policy.ts';
import type { Ledger } from './ledger.ts';
import { domainNames, freeName, resourceName } from './names.ts';
import type { RawLabel, RawPolicy } from './raw_policy.ts';
import { settleRenames } from './settle_renames.ts';
import { settleWalls } from './settle_walls.ts';
import { settleFrom, settleVersion } from './settle_versions.ts';
import type { Word } from './xml_reader.ts';

export interface SettleOptions {
  /** The label of domain 0, where the policy is not to say it. */
  readonly bootstrap: string | undefined;
  /** What is appended to the name of a resource label that a label of domains has, too. */
  readonly resourceSuffix: string;
}

/** What is said at the head about findings that were accepted. */
const NOTES_MAX = 100;

interface Conflict {
  readonly name: string;
  readonly types: readonly string[];
}

class Settler {
  readonly #raw: RawPolicy;
  readonly #ledger: Ledger;
  readonly #options: SettleOptions;
  readonly #suggester = new Suggester();

  constructor(raw: RawPolicy, ledger: Ledger, options: SettleOptions) {
    this.#raw = raw;
    this.#ledger = ledger;
    this.#options = options;
  }

  settle(): ImportedPolicy | undefined {
    const raw = this.#raw;
    const name = this.#name(raw.name, 'The policy name');
    const version = settleVersion(raw.version, raw.at, 'The policy', this.#ledger);
    const from = settleFrom(raw, version, this.#ledger);
    const fromName = from && this.#name(from.name, 'The name of the policy before');
    const shareable = this.#declared(raw.types);
    const walls = this.#declared(raw.walls);
    const conflicts = this.#conflicts(walls);
    const labels = this.#labels(raw.labels, shareable, walls);
    const walled = settleWalls(labels, conflicts, new Set([...shareable, ...walls]), this.#ledger);
    const types = new Set([...shareable, ...walls, ...walled.added]);
    const resources = this.#resources(labels, shareable, types);
    const renames = settleRenames([...labels, ...resources], this.#ledger);
    const bootstrap = this.#bootstrap(labels);
    const spoken = this.#withMuteTypes(walled.labels, types, bootstrap);
    this.#checkCounts(types.size, labels.length + resources.length, conflicts.length);
    if (this.#ledger.failed || name === undefined || bootstrap === undefined) return undefined;
    return {
      name,
      version: version.text,
      from: from && { name: fromName ?? '', version: from.version.text },
      remarks: this.#remarks(),
      types: [...types],
      conflicts: walled.conflicts,
      labels: spoken.map((label) => ({ ...label, from: renames.get(label.name) })),
      resources: resources.map((thing) => ({ ...thing, from: renames.get(thing.name) })),
      bootstrap,
    };
  }

  #remarks(): readonly string[] {
    const said = this.#raw.remarks.map(({ key, text }) => `${key}: ${text}`);
    const notes = this.#ledger.notes;
    const more = notes.length > NOTES_MAX ? [`… and ${notes.length - NOTES_MAX} more`] : [];
    return [...said, ...notes.slice(0, NOTES_MAX).map((note) => `Accepted at ${note}`), ...more];
  }

  /** A name as our language has it; undefined, and told, where it can't. */
  #name({ text, span }: Word, what: string): string | undefined {
    const name = text.normalize('NFC');
    if (name.trim() !== name && name.trim() !== '') {
      const message = `${what} ${shown(name)} begins or ends with a space, which counted in ACM.`;
      this.#ledger.add('surrounding-space', span, message, 'Remove the space.');
    }
    const fault = nameFault(name.trim());
    if (fault === undefined) return name.trim();
    this.#ledger.add('bad-name', span, `${what} ${shown(name)} ${fault}.`, 'Choose another name.');
    return undefined;
  }

  /** Each name once; that one is repeated is told. */
  #distinct(words: readonly Word[], what: string): { name: string; word: Word }[] {
    const seen = new Set<string>();
    return words.flatMap((word) => {
      const name = this.#name(word, what);
      if (name === undefined) return [];
      if (!seen.has(name)) {
        seen.add(name);
        return [{ name, word }];
      }
      const message = `The type ${shown(name)} is listed twice.`;
      this.#ledger.add('duplicate-type', word.span, message, 'Remove one of the two.');
      return [];
    });
  }

  #declared(words: readonly Word[]): ReadonlySet<string> {
    return new Set(this.#distinct(words, 'The type').map(({ name }) => name));
  }

  /** The declared types of a list. */
  #resolved(
    words: readonly Word[],
    declared: ReadonlySet<string>,
    where: string,
    section: string,
  ): string[] {
    return this.#distinct(words, 'The type').flatMap(({ name, word }) => {
      if (declared.has(name)) return [name];
      const near = this.#suggester.nearest(name, declared);
      const hint =
        near === undefined ? `Declare it under ${section}.` : `Did you mean ${shown(near)}?`;
      const message = `The type ${shown(name)} of ${where} is not declared under ${section}.`;
      this.#ledger.add('undeclared-type', word.span, message, hint);
      return [];
    });
  }

  #conflicts(walls: ReadonlySet<string>): Conflict[] {
    const sets: Conflict[] = [];
    const taken = new Set<string>();
    for (const { name: word, types: words } of this.#raw.conflicts) {
      const wished = this.#name(word, 'The conflict set');
      if (wished === undefined) continue;
      const where = `the conflict set ${shown(wished)}`;
      const types = this.#resolved(words, walls, where, 'ChineseWallTypes');
      if (taken.has(wished)) {
        const message = `There are two conflict sets ${shown(wished)}.`;
        this.#ledger.add('duplicate-set', word.span, message, 'Rename one of the two.');
      }
      if (types.length < 2) {
        const message = `The conflict set ${shown(wished)} has fewer than two types.`;
        this.#ledger.add('conflict-of-one', word.span, message, 'Add a type, or remove the set.');
        continue;
      }
      const name = freeName(wished, taken);
      taken.add(name);
      sets.push({ name, types });
    }
    return sets;
  }

  #labels(
    labels: readonly RawLabel[],
    shareable: ReadonlySet<string>,
    walls: ReadonlySet<string>,
  ): (ImportedLabel & { readonly word: Word; readonly fromWord: Word | undefined })[] {
    const taken = new Set<string>();
    return labels.flatMap((label) => {
      const name = this.#labelName(label, taken);
      if (name === undefined) return [];
      const where = `the label ${shown(name)}`;
      const from = label.from && this.#name(label.from, 'The former name');
      return {
        name,
        from,
        word: label.name,
        fromWord: label.from,
        types: this.#resolved(label.types, shareable, where, 'SimpleTypeEnforcementTypes'),
        walls: this.#resolved(label.walls, walls, where, 'ChineseWallTypes'),
        mute: [],
      };
    });
  }

  #labelName(label: RawLabel, taken: Set<string>): string | undefined {
    const name = this.#name(label.name, 'The label');
    if (name === undefined) return undefined;
    if (taken.has(name)) {
      const message = `There are two labels ${shown(name)}.`;
      this.#ledger.add(
        'duplicate-label',
        label.name.span,
        message,
        'Rename or remove one of them.',
      );
      return undefined;
    }
    taken.add(name);
    return name;
  }

  #resources(labels: readonly ImportedLabel[], shareable: ReadonlySet<string>, types: Set<string>) {
    const suffix = this.#options.resourceSuffix;
    const domains = domainNames(labels);
    const seen = new Set<string>();
    const taken = new Set(domains.now);
    let unused: string | undefined;
    return this.#raw.resources.flatMap((resource) => {
      const formerly = this.#labelName(resource, seen);
      if (formerly === undefined) return [];
      const where = `the resource label ${shown(formerly)}`;
      const held = this.#resolved(resource.types, shareable, where, 'SimpleTypeEnforcementTypes');
      if (formerly === UNLABELED) {
        this.#checkUnlabeled(labels, held, resource.name);
        return [];
      }
      if (held.length > 1) {
        const message = `The resource label ${shown(formerly)} has ${held.length} types.`;
        this.#ledger.add('resource-types', resource.name.span, message, 'Give it one type.');
      }
      // A thing without types is used by nobody: so is one whose type nobody else has.
      const [type = (unused ??= freeName('no-use', types))] = held;
      types.add(type);
      const name = resourceName(formerly, domains.now, suffix);
      if (taken.has(name)) {
        const message =
          `The resource label ${shown(formerly)} needs a name of its own here, ` +
          `and ${shown(name)} is taken.`;
        const hint = 'Choose another ending with --resource-suffix.';
        this.#ledger.add('name-taken', resource.name.span, message, hint);
      }
      taken.add(name);
      const before = resource.from && this.#name(resource.from, 'The former name');
      return {
        name,
        from: before && resourceName(before, domains.before, suffix),
        word: resource.name,
        fromWord: resource.from,
        type,
        formerly: name === formerly ? undefined : formerly,
      };
    });
  }

  /** Things without a label and domains without one have one label here. */
  #checkUnlabeled(labels: readonly ImportedLabel[], held: readonly string[], word: Word): void {
    const label = labels.find(({ name }) => name === UNLABELED);
    const isSame =
      label !== undefined &&
      label.types.length === held.length &&
      held.every((type) => label.types.includes(type));
    if (isSame) return;
    const message =
      `The resource label ${UNLABELED} has other types than the label of domains, ` +
      'and one label stands for both here.';
    this.#ledger.add('unlabeled-resource', word.span, message, 'Give both the same types.');
  }

  #bootstrap(labels: readonly ImportedLabel[]): string | undefined {
    const wish = this.#options.bootstrap;
    const said = this.#raw.bootstrap;
    const name = wish ?? (said && this.#name(said, 'The bootstrap label'));
    if (labels.some((label) => label.name === name)) return name;
    const span = wish === undefined ? (said?.span ?? this.#raw.labelsAt) : this.#raw.labelsAt;
    const message =
      name === undefined || name === ''
        ? 'The policy does not say which label domain 0 wears.'
        : `Domain 0 is to wear the label ${shown(name)}, which is not declared.`;
    const near = this.#suggester.nearest(
      name ?? '',
      labels.map((label) => label.name),
    );
    const meant = near === undefined ? '' : `Did you mean ${shown(near)}? `;
    this.#ledger.add('missing-bootstrap', span, message, `${meant}Name it with --bootstrap.`);
    return undefined;
  }

  /**
   * ACM let a label without types start anywhere and share with nobody. Here it has a type that all
   * who have it only send by, domain 0 among them.
   */
  #withMuteTypes(
    labels: readonly ImportedLabel[],
    types: Set<string>,
    bootstrap: string | undefined,
  ): readonly ImportedLabel[] {
    if (labels.every((label) => label.types.length > 0)) return labels;
    const mute = freeName('no-sharing', types);
    types.add(mute);
    return labels.map((label) =>
      label.types.length === 0 || label.name === bootstrap ? { ...label, mute: [mute] } : label,
    );
  }

  #checkCounts(types: number, labels: number, conflicts: number): void {
    const counts = [
      { count: types, most: TYPES_MAX, what: 'types' },
      { count: labels, most: LABELS_MAX, what: 'labels' },
      { count: conflicts, most: CONFLICTS_MAX, what: 'conflict sets' },
    ];
    for (const { count, most, what } of counts) {
      if (count <= most) continue;
      const message = `There are ${count} ${what}; a policy may have ${most}.`;
      this.#ledger.add('too-many', this.#raw.at, message, 'Give alike things one name.');
    }
  }
}

/** Settles what an ACM policy says; undefined iff an error was found. */
export function settlePolicy(
  raw: RawPolicy,
  ledger: Ledger,
  options: SettleOptions,
): ImportedPolicy | undefined {
  return new Settler(raw, ledger, options).settle();
}
