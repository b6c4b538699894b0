/**
 * Owns: which virtual interrupts are of a vcpu, which of a whole domain, and which of those only
 * domain 0 has a use for (the list in xen.h).
 */

import { VIRQ } from './abi/numbers.ts';

/** Room for a vcpu's virtual interrupts. */
const VIRQS_PER_VCPU = 32;

const OF_VCPUS: ReadonlySet<number> = new Set([VIRQ.timer, VIRQ.debug, VIRQ.xenoprof, VIRQ.xenpmu]);

/** Whether a virtual interrupt is a domain's and not a vcpu's: it starts on vcpu 0. */
export const isGlobalVirq = (virq: number): boolean => !OF_VCPUS.has(virq);

/**
 * Global interrupts that every domain may hear: argo messages for it, another policy in force, an
 * event of the store.
 */
const OF_EVERYBODY: ReadonlySet<number> = new Set([VIRQ.argo, VIRQ.arch_0, VIRQ.arch_1]);

/** Whether domain 0 alone hears of it: it is about the machine. */
export const isMachineVirq = (virq: number): boolean =>
  isGlobalVirq(virq) && !OF_EVERYBODY.has(virq);

/** The row of `virq.port` that says which port an interrupt is bound to. */
export function virqRow(
  config: { readonly vcpus: number },
  domain: number,
  virq: number,
  vcpu: number,
): number {
  // A global interrupt is bound once, wherever its port is notified.
  const row = domain * config.vcpus + (isGlobalVirq(virq) ? 0 : vcpu);
  return row * VIRQS_PER_VCPU + virq;
}
