/**
 * Owns: how a label holds a type, as bits that can be compared.
 */

import type { Mode } from '../../policy/model.ts';
import { RECEIVES, SENDS } from '../explain/edits.ts';

/** The bits of a mode. */
export const bitsOf = (mode: Mode): number =>
  ({ send: SENDS, receive: RECEIVES, both: SENDS | RECEIVES })[mode];
