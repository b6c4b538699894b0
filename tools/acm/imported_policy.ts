/**
 * Owns: what an import comes to, before it is written as YAML: names decided, ACM's leniencies
 * settled. Must not know: XML, positions.
 */

export interface ImportedLabel {
  readonly name: string;
  readonly from: string | undefined;
  readonly types: readonly string[];
  readonly walls: readonly string[];
  /** Types that only matter to who may start: held to send, which nobody receives. */
  readonly mute: readonly string[];
}

export interface ImportedPolicy {
  readonly name: string;
  readonly version: string;
  readonly from: { readonly name: string; readonly version: string } | undefined;
  /** Lines to be said at the head, as they are. */
  readonly remarks: readonly string[];
  readonly types: readonly string[];
  readonly conflicts: readonly { readonly name: string; readonly types: readonly string[] }[];
  readonly labels: readonly ImportedLabel[];
  readonly resources: readonly {
    readonly name: string;
    readonly from: string | undefined;
    readonly type: string;
    /** Its name in ACM, where that is another. */
    readonly formerly: string | undefined;
  }[];
  readonly bootstrap: string;
}
