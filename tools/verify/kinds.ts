/**
 * Owns: the kinds of files that `bulkhead verify` can verify, by what their `kind` says. Loading
 * this loads none of the code that does.
 */

import type { Invocation } from '../verbs/verb.ts';

export interface VerifyRequest {
  readonly invocation: Invocation;
  /** The file's name as the user gave it; `-` is standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What JSON makes of the file: of the whole, or of its first line where it is JSON Lines. */
  readonly content: unknown;
  /** The operands behind the file. */
  readonly others: readonly string[];
}

export interface Verification {
  readonly isGood: boolean;
  /** For people, newline included; made harmless. */
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Verifier {
  /**
   * Verifies a file of this kind.
   * @returns undefined where it could not, and what is wrong with something else was told
   * @throws UserError where it can't be done, such as for a version that is not read here
   */
  verify(request: VerifyRequest): Promise<Verification | undefined>;
}

export interface VerifiableKind {
  readonly kind: string;
  /** What such a file is, for messages. */
  readonly name: string;
  readonly load: () => Promise<Verifier>;
}

export const KINDS: readonly VerifiableKind[] = [
  {
    kind: 'bulkhead-flow-certificate',
    name: 'a flow certificate',
    load: () => import('./flow_certificate.ts'),
  },
  { kind: 'bulkhead-bundle', name: 'a signed bundle', load: () => import('./bundle.ts') },
  { kind: 'bulkhead-audit', name: 'an audit log', load: () => import('./audit_log.ts') },
];
