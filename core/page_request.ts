/**
 * Owns: what a machine asks of its host about pages that are out, and how a page is named.
 * Must not know: why, nor how the host does it.
 */

/** A page by whose it is, in which life, where it stands, and how often a page of it went out. */
export interface PageName {
  readonly domain: number;
  readonly generation: number;
  readonly guestFrame: number;
  readonly version: number;
}

/** What the host is asked: to keep a page, or to bring one back. */
export type PageRequest =
  | {
      readonly kind: 'keep';
      readonly page: PageName;
      readonly bytes: Uint8Array;
      /** Who waits for it, and whether the frame shall not stay reserved. */
      readonly vcpu: number;
      readonly release: boolean;
    }
  | { readonly kind: 'bring'; readonly page: PageName };
