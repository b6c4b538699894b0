/**
 * Owns: why a start failed where the errno of domain 0's call says too little, and what to do.
 */

import { ERRNO } from '../../core/abi/errno.ts';
import type { Machine } from '../../core/machine.ts';
import { Suggester } from '../../policy/suggest.ts';

/** Why a label was not found. */
export function whyNoLabel(result: number, label: string, machine: Machine): string | undefined {
  if (result !== -ERRNO.ENOENT) return undefined;
  const names = machine.policy.image.labels.map(({ name }) => name);
  const near = new Suggester().nearest(label, names);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return `the policy in force has no label ${JSON.stringify(label.slice(0, 64))}${hint}`;
}

/** Why no domain was created. */
export function whyNoDomain(result: number, label: string, machine: Machine): string | undefined {
  const { domains, frames } = machine.config;
  if (result === -ERRNO.ENOSPC) {
    return `all of the machine's ${domains} domains are taken; raise machine.domains`;
  }
  if (result === -ERRNO.ENOMEM) {
    const remedy = `raise machine.frames, or lower the limits of ${label}`;
    return `too few of the machine's ${frames} frames are left for the label's limits; ${remedy}`;
  }
  return undefined;
}
