/**
 * Owns: what becomes of a policy in ACM: what it can say is said, what it can't is told.
 *
 * INVARIANT: where no finding is an error and none was accepted, ACM decides as the policy does
 * about sharing, about who may start on this host and about conflict sets.
 * Must not know: XML, bytes.
 */

import type { Span } from '../../policy/finding.ts';
import { LIMITS_DEFAULT, LIMIT_NAMES } from '../../policy/limits.ts';
import type { LabelModel, PolicyModel } from '../../policy/model.ts';
import { UNLABELED, shown } from '../../policy/names.ts';
import { plural } from '../text/finding_text.ts';
import type { AcmLabel, AcmPolicy } from './acm_policy.ts';
import type { Ledger } from './ledger.ts';
import { acmResourceName, domainNames } from './names.ts';

export interface ExpressOptions {
  readonly resourceSuffix: string;
  /** Whether domain 0 may do everything to everybody, and nobody else anything. */
  readonly isAdminOfDomain0: boolean;
}

const START: Span = { file: 0, offset: 0, length: 0, line: 1, column: 1 };
const ASCII = /^[\x20-\x7e]*$/;

/** Digits that ACM's schema lets a version's number have. */
const VERSION_MAX = 99_999_999;

class Expresser {
  readonly #model: PolicyModel;
  readonly #ledger: Ledger;
  readonly #options: ExpressOptions;
  /** Types by which nobody sends or nobody receives: sharing doesn't depend on them. */
  readonly #mute: ReadonlySet<number>;
  /** By label, the types that it has in ACM. */
  readonly #shared: readonly ReadonlySet<number>[];

  constructor(model: PolicyModel, ledger: Ledger, options: ExpressOptions) {
    this.#model = model;
    this.#ledger = ledger;
    this.#options = options;
    this.#mute = muteTypes(model);
    this.#shared = model.labels.map((label) => this.#sharedTypes(label));
  }

  express(): AcmPolicy {
    const { name, version, from, labels, bootstrap } = this.#model;
    this.#checkHead();
    this.#checkRest();
    const kept = new Set(this.#startable());
    const domains = labels.flatMap((label, index) =>
      label.kind === 'domain' && kept.has(index) ? [this.#label(label, index)] : [],
    );
    const conflicts = this.#conflicts();
    return {
      name,
      version,
      from: from && { name: from.name, version: from.version },
      ...this.#types(conflicts),
      conflicts: conflicts.map((set) => ({ name: set.name, types: this.#names(set.types) })),
      bootstrap: labels[bootstrap.label].name,
      labels: domains,
      resources: this.#resources(domains),
    };
  }

  #names(types: Iterable<number>): string[] {
    return Array.from(types, (type) => this.#model.types[type].name);
  }

  #sharedTypes({ name, types }: LabelModel): ReadonlySet<number> {
    const shared = new Set<number>();
    for (const { type, mode, span } of types) {
      if (this.#mute.has(type)) continue;
      if (mode === 'both') shared.add(type);
      else {
        const what = shown(this.#model.types[type].name);
        const message = `${shown(name)} holds the type ${what} to ${mode} only.`;
        this.#ledger.add(
          'directed-type',
          span,
          message,
          'ACM knows no direction: hold it both ways, or not at all.',
        );
      }
    }
    return shared;
  }

  /** The domain labels, but for those that ACM would let start and the policy doesn't. */
  *#startable(): Generator<number> {
    const { labels, host, bootstrap } = this.#model;
    const hostTypes = new Set(labels[host.label].types.map(({ type }) => type));
    const domain0 = this.#shared[bootstrap.label];
    for (const [index, { kind, name, types, span }] of labels.entries()) {
      // What has no label starts neither here nor there, where that label has no types.
      if (kind !== 'domain' || (name === UNLABELED && types.length === 0)) continue;
      const here = types.length > 0 && types.every(({ type }) => hostTypes.has(type));
      const there = [...this.#shared[index]].every((type) => domain0.has(type));
      if (here === there) {
        yield index;
        continue;
      }
      const message = here
        ? `${shown(name)} may start here, and under ACM it could not: domain 0 lacks types of it.`
        : `${shown(name)} may not start here, and under ACM it could.`;
      const hint = here
        ? 'Give the bootstrap label the types of this one.'
        : 'Under ACM what has only types of domain 0, or none, may start. Remove the label.';
      this.#ledger.add('start-differs', span, message, hint);
      if (here) yield index;
    }
  }

  #label({ name, from, walls, bridge, span }: LabelModel, index: number): AcmLabel {
    this.#checkName(name, span, 'The label');
    const types = this.#names(this.#shared[index]);
    return { name, from, types, walls: this.#names(walls), reason: bridge };
  }

  #conflicts(): PolicyModel['conflicts'] {
    for (const { name, mode, types, span } of this.#model.conflicts) {
      this.#checkName(name, span, 'The conflict set');
      for (const type of types) this.#checkTypeName(type);
      if (mode === 'running') continue;
      const message = `The conflict set ${shown(name)} is sticky, and ACM knows only what runs.`;
      this.#ledger.add('sticky-set', span, message, 'Make it `mode: running`.');
    }
    return this.#model.conflicts;
  }

  readonly #checkedTypes = new Set<number>();

  #checkTypeName(type: number): void {
    if (this.#checkedTypes.has(type)) return;
    this.#checkedTypes.add(type);
    const { name, span } = this.#model.types[type];
    this.#checkAscii(name, span);
  }

  /** Which types are declared for sharing and which for conflict sets; neither list is empty. */
  #types(conflicts: PolicyModel['conflicts']): Pick<AcmPolicy, 'types' | 'walls'> {
    const { labels, types } = this.#model;
    const held = new Set(this.#shared.flatMap((shared) => [...shared]));
    const counted = new Set([
      ...conflicts.flatMap((set) => set.types),
      ...labels.flatMap((label) => label.walls),
    ]);
    const directed = new Set(
      labels.flatMap((label) =>
        label.types.flatMap(({ type, mode }) => (mode === 'both' ? [] : [type])),
      ),
    );
    const sharing: number[] = [];
    const walls: number[] = [];
    for (const type of types.keys()) {
      this.#checkTypeName(type);
      if (counted.has(type)) walls.push(type);
      // What nobody has is kept; what was left out above is not.
      if (held.has(type) || !(counted.has(type) || directed.has(type))) sharing.push(type);
    }
    // Neither may be empty in ACM; a type that nobody has changes nothing.
    if (sharing.length === 0) sharing.push(0);
    if (walls.length === 0) walls.push(sharing[0]);
    return { types: this.#names(sharing), walls: this.#names(walls) };
  }

  #resources(domains: readonly AcmLabel[]): AcmPolicy['resources'] {
    const suffix = this.#options.resourceSuffix;
    const { now, before } = domainNames(domains);
    const things = this.#model.labels.flatMap(({ kind, name, from, types, span }) => {
      const [held] = types;
      if (kind !== 'resource' || held === undefined) return [];
      this.#checkName(name, span, 'The resource label');
      return [
        {
          name: acmResourceName(name, now, suffix),
          from: from && acmResourceName(from, before, suffix),
          type: this.#model.types[held.type].name,
        },
      ];
    });
    return things;
  }

  #checkHead(): void {
    const { name, version, from } = this.#model;
    const isPath = name.split('.').some((part) => part === '') || name.includes('/');
    if (isPath) {
      const message = `The policy name ${shown(name)} cannot be the name of ACM's files.`;
      this.#ledger.add('bad-name', START, message, 'Choose one without "/" and empty parts.');
    }
    this.#checkName(name, START, 'The policy name');
    if (from !== undefined) this.#checkName(from.name, from.span, 'The name of the policy before');
    const numbers = [...version, ...(from?.version.split('.').map(Number) ?? [])];
    if (numbers.some((number) => number > VERSION_MAX)) {
      const message = 'A number of a version has more than eight digits, the most that ACM takes.';
      this.#ledger.add('version-digits', from?.span ?? START, message, 'Choose lower numbers.');
    }
  }

  /** A name that ACM's tools read as something else. */
  #checkName(name: string, span: Span, what: string): void {
    if (name.includes(':')) {
      const message = `${what} ${shown(name)} holds a colon, which ends a name in ACM.`;
      this.#ledger.add('bad-name', span, message, 'Choose another name.');
    }
    this.#checkAscii(name, span);
  }

  #checkAscii(name: string, span: Span): void {
    if (ASCII.test(name)) return;
    const message = `The name ${shown(name)} is not ASCII.`;
    this.#ledger.add('not-ascii', span, message, 'Choose another name.');
  }

  #checkRest(): void {
    const { adminSpan, permissive, labels } = this.#model;
    if (!this.#options.isAdminOfDomain0) {
      const message =
        'By the admin section not only domain 0 manages others, or it may not do everything.';
      const hint = 'Give the bootstrap label all operations on "*", and nobody else any.';
      this.#ledger.add('admin', adminSpan, message, hint);
    }
    if (permissive !== undefined) {
      const message = 'Labels are permissive, and ACM enforces on all.';
      this.#ledger.add('permissive', permissive.span, message, 'Remove `permissive`.');
    }
    const lost = this.#notKept(labels);
    if (lost.length === 0) return;
    const message = `ACM has no place for ${lost.join(', ')}: they are left out.`;
    this.#ledger.add('not-kept', START, message, '');
  }

  /** What decides nothing that ACM decides. */
  #notKept(labels: readonly LabelModel[]): string[] {
    const { invariants, tests, waivers, audit, approvals, final, types } = this.#model;
    const limited = labels.filter(({ limits }) => !isDefault(limits)).length;
    const renamed = types.filter(({ from }) => from !== undefined).length;
    return [
      ...(limited > 0 ? [`the limits of ${plural(limited, 'label')}`] : []),
      ...(renamed > 0 ? [`the former names of ${plural(renamed, 'type')}`] : []),
      ...(invariants.length > 0 ? [plural(invariants.length, 'invariant')] : []),
      ...(tests.length > 0 ? [plural(tests.length, 'test')] : []),
      ...(waivers.length > 0 ? [plural(waivers.length, 'waiver')] : []),
      ...(audit.onFull !== 'stop' || audit.permits ? ['what to record'] : []),
      ...(approvals > 0 ? ['approvals'] : []),
      ...(final ? ['`final`'] : []),
    ];
  }
}

const isDefault = (limits: LabelModel['limits']): boolean =>
  LIMIT_NAMES.every((name) => limits[name] === LIMITS_DEFAULT[name]);

function muteTypes({ labels, types }: PolicyModel): ReadonlySet<number> {
  const sent = new Set<number>();
  const received = new Set<number>();
  for (const { type, mode } of labels.flatMap((label) => label.types)) {
    if (mode !== 'receive') sent.add(type);
    if (mode !== 'send') received.add(type);
  }
  return new Set([...types.keys()].filter((type) => sent.has(type) !== received.has(type)));
}

/** Says a policy in ACM's terms; worth something only where the ledger has no error. */
export function expressPolicy(
  model: PolicyModel,
  ledger: Ledger,
  options: ExpressOptions,
): AcmPolicy {
  return new Expresser(model, ledger, options).express();
}
