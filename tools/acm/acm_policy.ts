/**
 * Owns: a policy as ACM has it, ready to be written. Must not know: how it is written.
 */

export interface AcmLabel {
  readonly name: string;
  readonly from: string | undefined;
  readonly types: readonly string[];
  readonly walls: readonly string[];
  /** To be said beside it: why it has several types. */
  readonly reason: string | undefined;
}

export interface AcmPolicy {
  readonly name: string;
  readonly version: readonly [major: number, minor: number];
  readonly from: { readonly name: string; readonly version: string } | undefined;
  /** Types of Simple Type Enforcement; never empty. */
  readonly types: readonly string[];
  /** Chinese Wall types; never empty, since Xen loads no policy without any. */
  readonly walls: readonly string[];
  readonly conflicts: readonly { readonly name: string; readonly types: readonly string[] }[];
  readonly bootstrap: string;
  readonly labels: readonly AcmLabel[];
  readonly resources: readonly {
    readonly name: string;
    readonly from: string | undefined;
    readonly type: string;
  }[];
}
