/**
 * Owns: what a step's record means, in words for whoever may know everything: the operator of this
 * machine.
 */

import { OFFENCE } from '../../core/policy_review.ts';
import type { Offender } from '../../core/policy_review.ts';
import type { StepRecord } from '../../core/trace.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import type { Machine } from '../../core/machine.ts';
import type { Denial } from '../../enforcement/query.ts';
import { describeDenial, describeForgiven } from '../../enforcement/words.ts';
import type { LivingDomain } from '../../enforcement/words.ts';
import type { Session } from './session.ts';

const OFFENCE_WORDS: Readonly<Record<number, string>> = {
  [OFFENCE.label]: 'wears a label that the new policy does not have',
  [OFFENCE.host]: 'is not authorised by the new host label',
  [OFFENCE.conflict]: 'conflicts with',
  [OFFENCE.port]: 'has an event channel to',
  [OFFENCE.map]: 'maps a frame of',
  [OFFENCE.third_party]: 'shares a frame with',
  [OFFENCE.node]: 'has a store node that it shares with',
  [OFFENCE.watch]: 'watches what is in the store of',
  [OFFENCE.ring]: 'keeps a message ring for',
};

const SHUTDOWN_NAMES = ['poweroff', 'reboot', 'suspend', 'crash', 'watchdog', 'soft_reset'];

/** What a domain gave as the reason of its shutdown. */
export const shutdownName = (code: number): string => SHUTDOWN_NAMES[code] ?? 'shutdown';

function describeOffender(offender: Offender, session: Session): string {
  const name = session.nameOf(offender.domain);
  const words = OFFENCE_WORDS[offender.kind] ?? 'offends';
  const peer = offender.peer < 0 ? '' : ` ${session.nameOf(offender.peer)}`;
  return `${name} ${words}${peer}`;
}

/** The domains that are there: those whose walls exclude others. */
function* living({ view, config }: Machine): Generator<LivingDomain> {
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (view.domain.state[domain] === DOMAIN_STATE.free) continue;
    yield { domain, label: view.domain.label[domain] };
  }
}

/** All that a denial is told with: who decided, and what domains and files are called here. */
function wordsOf(denial: Denial, { machine, names, policyFiles }: Session) {
  const policy = (denial.byPending ? machine.candidate : undefined) ?? machine.policy;
  const nameOf = (domain: number): string | undefined => names.get(domain);
  const files = policyFiles.get(policy.image.hash)?.names;
  return [policy, denial, nameOf, living(machine), files] as const;
}

/** The denials of a step that did not count, in words: those who acted wear permissive labels. */
export function explainForgiven({ forgiven }: Readonly<StepRecord>, session: Session): string[] {
  return forgiven.map((denial) => describeForgiven(...wordsOf(denial, session)));
}

/** Why a step was denied or failed; empty when nothing needs saying. */
export function explainStep(record: Readonly<StepRecord>, session: Session): string {
  if (record.denial) {
    return describeDenial(...wordsOf(record.denial, session));
  }
  const offenders = record.offenders.map((offender) => describeOffender(offender, session));
  return [...(record.reason === undefined ? [] : [record.reason]), ...offenders].join('; ');
}
