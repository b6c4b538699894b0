/**
 * Owns: the policy in force while none is loaded. Its one label is the management domain's, which
 * may manage everything; no other label exists, so no labelled domain can start.
 * INVARIANT: its image is what the compiler makes of `DEFAULT_MODEL`; a test compares the bytes.
 * It needs no casbin, so that a machine can be made without waiting: with one label, one class and
 * one rule that allows everything, every decision is that rule.
 */

import { lowerAdmin } from './admin.ts';
import type { PolicyImage } from './image.ts';
import { loadImage } from './image_load.ts';
import { writeImage } from './image_write.ts';
import { LIMITS_MAX } from './limits.ts';
import { firstAdminRule, lowerModel } from './lower.ts';
import { NO_CLAIMS } from './model.ts';
import type { PolicyModel } from './model.ts';
import { OPERATIONS } from './operations.ts';

const BUILT_IN = { file: 0, offset: 0, length: 0, line: 1, column: 1 };

export const DEFAULT_MODEL: PolicyModel = {
  name: 'DEFAULT',
  version: [0, 0],
  from: undefined,
  final: false,
  files: ['(built in)'],
  types: [{ name: 'SystemManagement', from: undefined, span: BUILT_IN }],
  labels: [
    {
      name: 'SystemManagement',
      from: undefined,
      kind: 'domain',
      types: [{ type: 0, mode: 'both', span: BUILT_IN }],
      walls: [],
      bridge: undefined,
      limits: LIMITS_MAX,
      span: BUILT_IN,
    },
  ],
  conflicts: [],
  roles: [],
  rules: [
    {
      effect: 'allow',
      subject: 'SystemManagement',
      role: undefined,
      may: OPERATIONS.flatMap(({ kind }, index) => (kind === 'admin' ? [index] : [])),
      object: '*',
      span: BUILT_IN,
    },
  ],
  ...NO_CLAIMS,
  bootstrap: { label: 0, span: BUILT_IN },
  host: { label: 0, span: BUILT_IN },
  unlabeled: undefined,
  adminSpan: BUILT_IN,
};

/** The built-in policy. Each call makes a new one. */
export function defaultPolicy(): PolicyImage {
  const judge = () => ({ permitted: true, rule: 0 });
  const admin = lowerAdmin(DEFAULT_MODEL, firstAdminRule(DEFAULT_MODEL), judge);
  const loaded = loadImage(writeImage(lowerModel(DEFAULT_MODEL, admin)));
  if (!loaded.ok) throw new Error(`the built-in policy is refused: ${loaded.error}`);
  return loaded.image;
}
