/**
 * Owns: what a flow certificate looks like, and the way from JSON that nobody vouches for to one.
 * FLOW_CERTIFICATES.md explains it.
 * INVARIANT: what is read has just the keys that it should, and its seal is whole.
 * Must not know: what makes a proof right.
 */

import { createHash } from 'node:crypto';

export const FLOW_CERTIFICATE = { kind: 'bulkhead-flow-certificate', version: 1 } as const;

/** Labels are named. */
export type Claim =
  | { readonly kind: 'invariant'; readonly name: string }
  | {
      readonly kind: 'noflow' | 'flow';
      readonly from: readonly string[];
      readonly to: readonly string[];
    };

/** Sets that nothing leaves, but to `via` of the claim; each with the labels it is shown for. */
export interface ClosedSets {
  readonly sets: readonly {
    readonly from: readonly string[];
    readonly closed: readonly string[];
  }[];
}

/** For each pair a path, from label to label by single edges. */
export interface WitnessPaths {
  readonly paths: readonly (readonly string[])[];
}

/** What keeps each of `one` from existing beside each of `other`. */
export interface ApartParts {
  readonly apart: readonly {
    /** `conflicts.NAME`, or `never-starts`: no domain of one of the two can ever start. */
    readonly by: string;
    readonly one: readonly string[];
    readonly other: readonly string[];
  }[];
}

export interface ClaimEntry {
  readonly claim: Claim;
  readonly proof: ClosedSets | WitnessPaths | ApartParts;
}

export interface FlowCertificate {
  readonly policy: {
    readonly name: string;
    readonly version: string;
    /** SHA-256 of each text in UTF-8, in lower-case hex; paths are for people. */
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
  };
  readonly claims: readonly ClaimEntry[];
}

/** Why a certificate is refused: its message completes "refused: …". */
export class Refusal extends Error {}

export function need(condition: boolean, fault: string): asserts condition {
  if (!condition) throw new Refusal(fault);
}

export const sha256 = (content: string): string =>
  createHash('sha256').update(content).digest('hex');

/** The seal of a certificate: the hash of all that it says beside. */
export function sealOf({ policy, claims }: FlowCertificate): string {
  const { kind, version } = FLOW_CERTIFICATE;
  return sha256(JSON.stringify([kind, version, policy, claims]));
}

/** The values of an object that has just these keys. */
function fields(value: unknown, what: string, ...keys: string[]): Map<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = new Map<string, unknown>(isObject ? Object.entries(value) : []);
  const isWhole = entries.size === keys.length && keys.every((key) => entries.has(key));
  need(isObject && isWhole, `${what} has other keys than ${keys.join(', ')}`);
  return entries;
}

function text(value: unknown): string {
  need(typeof value === 'string', 'something is no text that has to be');
  return value;
}

function list<T>(value: unknown, each: (item: unknown) => T): T[] {
  need(Array.isArray(value), 'something is no list that has to be');
  return value.map((item: unknown) => each(item));
}

const texts = (value: unknown): string[] => list(value, text);

function claimOf(value: unknown): Claim {
  const isNamed = typeof value === 'object' && value !== null && 'name' in value;
  if (isNamed) {
    const claim = fields(value, 'a claim', 'kind', 'name');
    need(claim.get('kind') === 'invariant', 'a claim is of no known kind');
    return { kind: 'invariant', name: text(claim.get('name')) };
  }
  const claim = fields(value, 'a claim', 'kind', 'from', 'to');
  const kind = claim.get('kind');
  need(kind === 'noflow' || kind === 'flow', 'a claim is of no known kind');
  return { kind, from: texts(claim.get('from')), to: texts(claim.get('to')) };
}

function proofOf(value: unknown): ClaimEntry['proof'] {
  if (typeof value === 'object' && value !== null && 'paths' in value) {
    return { paths: list(fields(value, 'a proof', 'paths').get('paths'), texts) };
  }
  if (typeof value === 'object' && value !== null && 'apart' in value) {
    const apart = list(fields(value, 'a proof', 'apart').get('apart'), (item) => {
      const part = fields(item, 'a part', 'by', 'one', 'other');
      const [one, other] = [texts(part.get('one')), texts(part.get('other'))];
      return { by: text(part.get('by')), one, other };
    });
    return { apart };
  }
  const sets = list(fields(value, 'a proof', 'sets').get('sets'), (item) => {
    const set = fields(item, 'a set', 'from', 'closed');
    return { from: texts(set.get('from')), closed: texts(set.get('closed')) };
  });
  return { sets };
}

/**
 * Reads a certificate from what JSON gives.
 * @throws Refusal where it is none, or was altered after it was written
 */
export function readFlowCertificate(value: unknown): FlowCertificate {
  const whole = fields(value, 'the certificate', 'kind', 'version', 'policy', 'claims', 'seal');
  const { kind, version } = FLOW_CERTIFICATE;
  need(whole.get('kind') === kind && whole.get('version') === version, 'it is of another kind');
  const policy = fields(whole.get('policy'), 'the policy', 'name', 'version', 'files');
  const certificate = {
    policy: {
      name: text(policy.get('name')),
      version: text(policy.get('version')),
      files: list(policy.get('files'), (item) => {
        const file = fields(item, 'a file', 'path', 'sha256');
        return { path: text(file.get('path')), sha256: text(file.get('sha256')) };
      }),
    },
    claims: list(whole.get('claims'), (item) => {
      const entry = fields(item, 'an entry', 'claim', 'proof');
      return { claim: claimOf(entry.get('claim')), proof: proofOf(entry.get('proof')) };
    }),
  };
  need(sealOf(certificate) === whole.get('seal'), 'it was altered after it was written');
  return certificate;
}
