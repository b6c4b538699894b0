/**
 * Owns: which gates there are, and what each is called. Must not know: what any rule is about.
 */

import { checkCasts } from './casts.ts';
import { checkGenerated } from './generated.ts';
import { checkLayers } from './layers.ts';
import { runCommand, verdict } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { checkPurity } from './purity.ts';
import { checkTidiness } from './tidy.ts';
import { checkTour } from './tour.ts';

/** Looks at the tree at `root`. */
export type Gate = (root: string) => Outcome | Promise<Outcome>;

const LINT = ['--type-aware', '--deny-warnings'];

export const GATES = {
  types: (root) => runCommand(root, 'tsc', ['-p', '.']),
  lint: (root) => runCommand(root, 'oxlint', LINT, /\bon [1-9]\d* files?\b/),
  format: (root) => runCommand(root, 'prettier', ['--check', '.']),
  layers: (root) => verdict(checkLayers(root)),
  purity: (root) => verdict(checkPurity(root)),
  casts: (root) => verdict(checkCasts(root)),
  tidy: (root) => verdict(checkTidiness(root)),
  unused: (root) => runCommand(root, 'knip', ['--no-progress']),
  generated: async (root) => verdict(await checkGenerated(root)),
  tour: async (root) => verdict(await checkTour(root)),
} satisfies Record<string, Gate>;

export type GateName = keyof typeof GATES;

/** Whether somebody else's word names a gate. */
export function isGateName(name: string): name is GateName {
  return Object.hasOwn(GATES, name);
}
