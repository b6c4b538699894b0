/** Owns: what every check of the columns is given, and where it says what it found. */

import { DOMAIN_STATE } from '../../../core/columns.ts';
import type { ColumnName, View } from '../../../core/columns.ts';
import type { MachineConfig } from '../../../core/config.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';

/** What the checks look at, and where they say what they found. */
export interface Looking {
  readonly view: View<ColumnName>;
  readonly config: MachineConfig;
  readonly policy: LoadedPolicy;
  /** A domain's memory. */
  readonly memory: (domain: number) => Uint8Array;
  /** Whether a domain's guest may have written to its memory since that was taken in. */
  readonly guestRan: (domain: number) => boolean;
  /** Notes a violation unless `holds`. */
  readonly check: (holds: boolean, what: () => string) => void;
}

export const lives = ({ view }: Looking, domain: number): boolean =>
  view.domain.state[domain] !== DOMAIN_STATE.free;
