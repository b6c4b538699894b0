/**
 * Owns: denials in words that a person can act on: who may not do what to whom, whether a rule
 * forbids it or no rule permits it, and where that stands. For those who may know everything; a
 * guest learns the errno alone.
 * Must not know: domains' columns, terminals. Names of strangers come out as they went in: whoever
 * prints them makes them harmless.
 */

import { OP, OPERATIONS } from '../policy/operations.ts';
import type { LoadedPolicy } from './loaded_policy.ts';
import { NO_LABEL } from './query.ts';
import type { Denial } from './query.ts';

/** A domain that is there, for telling who excludes whom. */
export interface LivingDomain {
  readonly domain: number;
  readonly label: number;
}

/** What a domain is called; undefined for one without a name. */
export type DomainNames = (domain: number) => string | undefined;

/**
 * The place of a rule: `policy.yaml:14:5`.
 * @param files what its policy's files are called; without it they have the image's names for them
 */
export function rulePlace(policy: LoadedPolicy, rule: number, files?: readonly string[]): string {
  const { file, line, column } = policy.image.rules[rule].span;
  return `${(files ?? policy.image.files)[file]}:${line}:${column}`;
}

/** The part of a rule's name that its author chose: `banks` of `conflicts.banks`. */
function ownName(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}

/** `a-ledger (A-Bank)`; the label alone where nobody names domains. */
function party(
  policy: LoadedPolicy,
  domain: number,
  label: number,
  names: DomainNames | undefined,
): string {
  const worn = label === NO_LABEL ? undefined : policy.labelName(label);
  if (domain < 0) return worn ?? 'something without a label';
  const name = names?.(domain);
  if (worn === undefined) return name ?? `domain ${domain}`;
  if (name !== undefined) return `${name} (${worn})`;
  return names === undefined ? worn : `domain ${domain} (${worn})`;
}

/** Whether this policy has the label: an earlier one may have given it its number. */
function isKnown(policy: LoadedPolicy, label: number): boolean {
  return (policy.labelIndex[label] ?? -1) >= 0;
}

function whyNoFlow(policy: LoadedPolicy, denial: Denial): string {
  const { subjectLabel, objectLabel } = denial;
  const subject = policy.labelName(subjectLabel);
  const object = policy.labelName(objectLabel);
  for (const label of [subjectLabel, objectLabel]) {
    if (label === NO_LABEL) return 'what has no label shares with nobody';
    if (!isKnown(policy, label)) return `the policy has no label ${policy.labelName(label)}`;
  }
  const noType = (from: string, to: string): string =>
    `${from} may send no type that ${to} may receive`;
  const { direction } = OPERATIONS[denial.operation];
  const canSend = policy.flows(subjectLabel, objectLabel);
  const canReceive = policy.flows(objectLabel, subjectLabel);
  if (direction === 'both' && !canSend && !canReceive) {
    return 'the labels share no type that both may send and receive';
  }
  const isOutward = direction === 'to' || (direction === 'both' && !canSend);
  return isOutward ? noType(subject, object) : noType(object, subject);
}

/** How a conflict set excludes: `while a-ledger (A-Bank) runs: conflict set banks`. */
function whyExcluded(
  policy: LoadedPolicy,
  denial: Denial,
  names: DomainNames | undefined,
  living: Iterable<LivingDomain>,
): string {
  const type = denial.wallType;
  const rule = policy.image.rules[denial.rule];
  const conflict = policy.conflicts.find((each) => each.rule === denial.rule);
  const set = conflict === undefined ? `rule ${rule.name}` : `conflict set ${ownName(rule.name)}`;
  const wall = policy.numbering.types[type] ?? '(unknown)';
  for (const { domain, label } of living) {
    if (!(policy.walls[label] ?? []).includes(type)) continue;
    return `while ${party(policy, domain, label, names)} runs: ${set}`;
  }
  if (conflict?.sticky === true) {
    return `while a domain with the wall ${wall} runs, or after one has run: sticky ${set}`;
  }
  return `while a domain with the wall ${wall} runs: ${set}`;
}

function startDenial(
  policy: LoadedPolicy,
  denial: Denial,
  names: DomainNames | undefined,
  living: Iterable<LivingDomain>,
): string {
  const label = denial.subjectLabel;
  const who = party(policy, denial.subjectDomain, label, names);
  if (denial.wallType >= 0) {
    return `${who} may not start ${whyExcluded(policy, denial, names, living)}`;
  }
  if (denial.rule === policy.image.hostRule) {
    const host = policy.labelName(policy.host);
    return (
      `${who} may not start: forbidden by the host label ${host}, ` +
      'which must have all types of what runs, and share one'
    );
  }
  if (label === NO_LABEL) return 'a domain without a label may not start: no rule permits it';
  return `${who} may not start: the policy has no label ${policy.labelName(label)}`;
}

function adminReason(policy: LoadedPolicy, denial: Denial): string {
  const { name } = OPERATIONS[denial.operation];
  if (denial.reason === 'forbidden')
    return `${policy.image.rules[denial.rule].name} forbids ${name}`;
  for (const label of [denial.subjectLabel, denial.objectLabel]) {
    if (label !== NO_LABEL && !isKnown(policy, label)) {
      return `the policy has no label ${policy.labelName(label)}`;
    }
  }
  return `no admin rule permits ${name}`;
}

/** What is denied and why, without place. */
function sentence(
  policy: LoadedPolicy,
  denial: Denial,
  names: DomainNames | undefined,
  living: Iterable<LivingDomain>,
): string {
  const { operation, subjectDomain, subjectLabel, objectDomain, objectLabel } = denial;
  const { kind, phrase } = OPERATIONS[operation];
  if (kind === 'start') return startDenial(policy, denial, names, living);
  const subject = party(policy, subjectDomain, subjectLabel, names);
  const isUnlabelled = operation === OP['domain.create'] && objectLabel === NO_LABEL;
  const object = isUnlabelled
    ? 'with a label that the policy does not have'
    : party(policy, objectDomain, objectLabel, names);
  const what = (isUnlabelled ? 'create a domain {object}' : phrase).replace(
    '{object}',
    () => object,
  );
  const why = kind === 'flow' ? whyNoFlow(policy, denial) : adminReason(policy, denial);
  return `${subject} may not ${what}: ${why}`;
}

/**
 * A denial as one line, such as
 * `denied: B-Bank may not start while ledger (A-Bank) runs: conflict set banks, policy.yaml:14:5`.
 * Forbidden names the rule that says no; not permitted says that there is none that says yes.
 * @param policy the one that decided: the pending one for a denial `byPending`
 * @param names what domains are called; without it only their labels are named
 * @param living the domains that are there, to name the one that a conflict set protects
 * @param files what the policy's files are called; an image names them from their folder
 */
export function describeDenial(
  policy: LoadedPolicy,
  denial: Denial,
  names?: DomainNames,
  living: Iterable<LivingDomain> = [],
  files?: readonly string[],
): string {
  return `denied: ${described(policy, denial, names, living, files)}`;
}

/** The same of a denial that did not count: `permitted all the same: B-Bank may not start …`. */
export function describeForgiven(
  policy: LoadedPolicy,
  denial: Denial,
  names?: DomainNames,
  living: Iterable<LivingDomain> = [],
  files?: readonly string[],
): string {
  return `permitted all the same: ${described(policy, denial, names, living, files)}`;
}

function described(
  policy: LoadedPolicy,
  denial: Denial,
  names: DomainNames | undefined,
  living: Iterable<LivingDomain>,
  files: readonly string[] | undefined,
): string {
  const by = denial.byPending ? ', by the policy that is being loaded' : '';
  const said = sentence(policy, denial, names, living);
  return `${said}, ${rulePlace(policy, denial.rule, files)}${by}`;
}
