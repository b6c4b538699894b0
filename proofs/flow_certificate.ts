/**
 * Owns: the checker of flow certificates: what the claims of one mean under a policy, and whether
 * their proofs show them.
 * INVARIANT: nothing is thrown, whatever the certificate; and what is said to be proved follows
 * from the policy's model alone, whoever wrote the certificate.
 * Must not know: how certificates are made.
 */

import type { PolicyModel } from '../policy/model.ts';
import { naiveFlowsOf } from './flow_certificate_edges.ts';
import { Refusal, need, readFlowCertificate, sha256 } from './flow_certificate_format.ts';
import type { ApartParts, ClaimEntry, ClosedSets } from './flow_certificate_format.ts';
import type { FlowCertificate, WitnessPaths } from './flow_certificate_format.ts';

type Labels = readonly number[];

/** What was claimed and proved. Labels are numbers of the policy's. */
export type Statement = { readonly invariant: string | undefined } & (
  | {
      /** `noflow`: nothing gets from any to any, but through one of `via`; `flow`: each to each. */
      readonly kind: 'noflow' | 'flow';
      readonly from: Labels;
      readonly to: Labels;
      readonly via: Labels;
    }
  | { readonly kind: 'exclusive'; readonly groups: readonly Labels[] }
);
type Flows = Extract<Statement, { readonly from: Labels }>;

class Checker {
  readonly #model: PolicyModel;
  readonly #flows;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(model: PolicyModel) {
    this.#model = model;
    this.#flows = naiveFlowsOf(model);
    this.#numbers = new Map(model.labels.map(({ name }, label) => [name, label]));
  }

  #labels(names: readonly string[]): number[] {
    return names.map((name) => {
      const label = this.#numbers.get(name);
      need(label !== undefined, `the policy has no label ${JSON.stringify(name)}`);
      return label;
    });
  }

  /** What a claim says; an invariant by its name is what the policy makes of it. */
  #statement({ claim }: ClaimEntry): Statement {
    if (claim.kind !== 'invariant') {
      const [from, to] = [this.#labels(claim.from), this.#labels(claim.to)];
      need(
        from.some((one) => to.some((other) => one !== other)),
        'a claim is about nobody',
      );
      return { invariant: undefined, kind: claim.kind, from, to, via: [] };
    }
    const named = this.#model.invariants.filter(({ name }) => name === claim.name);
    need(named.length === 1, `the policy has no one invariant ${JSON.stringify(claim.name)}`);
    const [one] = named;
    const invariant = one.name;
    if (one.kind === 'exclusive') {
      return { invariant, kind: one.kind, groups: one.groups.map(({ labels }) => labels) };
    }
    const via = one.kind === 'only-via' ? one.via.labels : [];
    const kind = one.kind === 'flow' ? 'flow' : 'noflow';
    return { invariant, kind, from: one.from.labels, to: one.to.labels, via };
  }

  /** From every label a set that has none of `to`, and that nothing leaves but to `via`. */
  #noflow({ from, to, via }: Flows, { sets }: ClosedSets): void {
    const passed = new Set(via);
    const shown = new Set(via);
    const outside = [...this.#model.labels.keys()].filter((label) => !passed.has(label));
    for (const set of sets) {
      const inside = new Set(this.#labels(set.closed));
      need(![...inside].some((label) => passed.has(label)), 'a set has what may be passed');
      for (const other of outside) {
        if (inside.has(other)) continue;
        for (const label of inside) need(!this.#flows.hasEdge(label, other), 'a set is left');
      }
      const reached = to.filter((label) => inside.has(label));
      for (const label of this.#labels(set.from)) {
        need(inside.has(label), 'a set lacks what it is for');
        need(!reached.some((other) => other !== label), 'a set has what is not to be reached');
        shown.add(label);
      }
    }
    need(!from.some((label) => !shown.has(label)), 'a set is missing');
  }

  /** For every pair a path of edges. */
  #flow({ from, to }: Flows, { paths }: WitnessPaths): void {
    const ends = new Set<string>();
    for (const names of paths) {
      const path = this.#labels(names);
      for (const [index, label] of path.slice(1).entries()) {
        need(this.#flows.hasEdge(path[index], label), 'a path has a step that is no flow');
      }
      ends.add(`${path[0]} ${path[path.length - 1]}`);
    }
    for (const one of from) {
      need(!to.some((other) => one !== other && !ends.has(`${one} ${other}`)), 'a path is missing');
    }
  }

  /** For every pair of different groups what keeps it apart. */
  #exclusive(groups: readonly Labels[], { apart }: ApartParts): void {
    const { starts, keepsApart } = this.#flows;
    const parts = apart.map((part) => {
      const one = new Set(this.#labels(part.one));
      const other = new Set(this.#labels(part.other));
      const set = this.#model.conflicts.findIndex(({ name }) => part.by === `conflicts.${name}`);
      need(
        set >= 0 || part.by === 'never-starts',
        `nothing in the policy is ${JSON.stringify(part.by)}`,
      );
      for (const a of one) {
        for (const b of other) {
          const isApart = set < 0 ? !starts(a) || !starts(b) : keepsApart(set, a, b);
          need(isApart, `${part.by} does not keep apart what it should`);
        }
      }
      return (a: number, b: number): boolean => one.has(a) && other.has(b);
    });
    for (const [index, group] of groups.entries()) {
      for (const b of groups.slice(index + 1).flat()) {
        const isOpen = (a: number): boolean =>
          a !== b && !parts.some((has) => has(a, b) || has(b, a));
        need(!group.some(isOpen), 'a pair is missing');
      }
    }
  }

  /** What an entry claims, once it is shown. */
  check(entry: ClaimEntry): Statement {
    const statement = this.#statement(entry);
    const { proof } = entry;
    const { kind } = statement;
    if (kind === 'exclusive' && 'apart' in proof) this.#exclusive(statement.groups, proof);
    else if (kind === 'flow' && 'paths' in proof) this.#flow(statement, proof);
    else if (kind === 'noflow' && 'sets' in proof) this.#noflow(statement, proof);
    else throw new Refusal('a proof is not of the kind that its claim needs');
    return statement;
  }
}

function isFor({ policy }: FlowCertificate, model: PolicyModel, texts: readonly string[]): boolean {
  const { name, version, files } = policy;
  if (name !== model.name || version !== model.version.join('.')) return false;
  return (
    texts.length === files.length && texts.every((text, i) => sha256(text) === files[i].sha256)
  );
}

/** What a certificate proves; `fault` completes "refused: …". */
export type CertificateVerdict =
  | { readonly ok: true; readonly proved: readonly Statement[] }
  | { readonly ok: false; readonly fault: string };

/**
 * Checks a certificate, as JSON gives it, against a policy.
 * @param texts the texts of the policy's files, in the order of `model.files`
 */
export function checkFlowCertificate(
  certificate: unknown,
  model: PolicyModel,
  texts: readonly string[],
): CertificateVerdict {
  try {
    const read = readFlowCertificate(certificate);
    need(isFor(read, model, texts), 'the policy is not the one that it was written for');
    const checker = new Checker(model);
    return { ok: true, proved: read.claims.map((entry) => checker.check(entry)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.message };
    throw error;
  }
}
