/**
 * Owns: the checks of what a policy excepts and demands: `waivers`, `permissive`, `audit`,
 * `approvals`.
 * Must not know: today's date, and so whether a waiver still counts.
 */

import type { LabelChooser } from './check_choices.ts';
import type { CheckContext, Item } from './check_context.ts';
import { FINDING_RULES, isFindingRule } from './finding_rules.ts';
import { APPROVALS_MAX } from './limits.ts';
import type { AuditModel, InvariantModel, LabelChoice, WaiverModel } from './model.ts';
import { shown } from './names.ts';
import { isMapping } from './tree.ts';
import type { Mapping } from './tree.ts';

/** What a waiver's `rule` says where an invariant is meant. */
export const INVARIANT_WAIVER = 'invariant';

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

function checkWaivedRule(context: CheckContext, { name, span }: Item): void {
  const { findings, suggester } = context;
  if (name === INVARIANT_WAIVER) return;
  if (!isFindingRule(name)) {
    const near = suggester.nearest(name, [INVARIANT_WAIVER, ...Object.keys(FINDING_RULES)]);
    const message = `There is no finding with the id ${shown(name)}.`;
    const hint =
      near === undefined ? '`bulkhead lint --list` lists them.' : `Did you mean ${shown(near)}?`;
    findings.add('unknown-rule', span, message, hint);
  } else if (name === 'invariant-violated') {
    const message = `An invariant is waived as ${shown(INVARIANT_WAIVER)}.`;
    const hint = `Write \`rule: ${INVARIANT_WAIVER}\`, and its name under \`about\`.`;
    findings.add('cannot-waive', span, message, hint);
  } else if (FINDING_RULES[name].severity === 'error') {
    const message = `${shown(name)} is an error: a policy that has one is not read.`;
    findings.add('cannot-waive', span, message, 'Mend what it is about, and remove this waiver.');
  }
}

function checkWaiver(
  context: CheckContext,
  body: Mapping,
  invariants: ReadonlySet<string>,
): Omit<WaiverModel, 'span'> | undefined {
  const rule = context.text(body, 'rule');
  const about = context.text(body, 'about');
  const reason = context.text(body, 'reason');
  const expires = context.text(body, 'expires');
  if (rule !== undefined) checkWaivedRule(context, rule);
  if (rule?.name === INVARIANT_WAIVER && about === undefined) {
    const message = 'This waiver does not say which invariant is meant.';
    const hint = 'Name it: `about: name of the invariant`.';
    context.findings.add('missing-key', rule.span, message, hint);
  }
  if (rule?.name === INVARIANT_WAIVER && about !== undefined && !invariants.has(about.name)) {
    const near = context.suggester.nearest(about.name, invariants);
    const message = `There is no invariant ${shown(about.name)}.`;
    const hint = near === undefined ? 'Name one by its `name`.' : `Did you mean ${shown(near)}?`;
    context.findings.add('unknown-rule', about.span, message, hint);
  }
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(expires?.name ?? '');
  if (expires !== undefined && isDated && !isDay(expires.name)) {
    const message = `There is no day ${shown(expires.name)}.`;
    context.findings.add('bad-date', expires.span, message, 'Name a day of the calendar.');
  }
  if (rule === undefined || reason === undefined || expires === undefined) return undefined;
  return {
    rule: rule.name,
    about: about?.name,
    reason: reason.name.trim(),
    expires: expires.name,
  };
}

/** Checks the waivers. Those with a fault are left out. */
export function checkWaivers(
  context: CheckContext,
  invariants: readonly InvariantModel[],
): WaiverModel[] {
  const names = new Set(invariants.map((invariant) => invariant.name));
  const list = context.list(context.root, 'waivers') ?? [];
  const waivers: WaiverModel[] = [];
  for (const [index, body] of list.entries()) {
    if (!isMapping(body)) continue;
    const waiver = checkWaiver(context, body, names);
    if (waiver === undefined) continue;
    const span =
      'rule' in body ? context.tree.valueSpan(body, 'rule') : context.tree.itemSpan(list, index);
    waivers.push({ ...waiver, span });
  }
  return waivers;
}

const SHOWN_LABELS = 5;

/** Resolves `permissive`. That there are such labels is always told, so that nobody forgets. */
export function checkPermissive(
  context: CheckContext,
  chooser: LabelChooser,
): LabelChoice | undefined {
  const list = context.list(context.root, 'permissive');
  if (list === undefined || list.length === 0) return undefined;
  const span = context.tree.keySpan(context.root, 'permissive');
  const choice = chooser.choose(list, span, 'domain');
  if (choice === undefined) return undefined;
  const names = [...context.labels.names()];
  const chosen = choice.labels.map((label) => names[label]);
  const more = chosen.length - SHOWN_LABELS;
  const told = chosen.slice(0, SHOWN_LABELS).map(shown).join(', ');
  const message =
    `The policy is not enforced for ${told}${more > 0 ? ` and ${more} more` : ''}: ` +
    'what they are denied is recorded and then permitted.';
  const hint = 'Remove `permissive` once the policy says what these labels need.';
  context.findings.add(
    'permissive',
    span,
    message,
    hint,
    chosen.length === 1 ? chosen[0] : undefined,
  );
  return choice;
}

export function checkAudit(context: CheckContext): AuditModel {
  const audit = context.mapping(context.root, 'audit');
  return {
    onFull: audit?.['on_full'] === 'drop' ? 'drop' : 'stop',
    permits: audit?.['permits'] === true,
  };
}

export function checkApprovals(context: CheckContext): number {
  const value = context.root['approvals'];
  const isCount = typeof value === 'number' && Number.isInteger(value);
  return isCount && value >= 0 && value <= APPROVALS_MAX ? value : 0;
}
