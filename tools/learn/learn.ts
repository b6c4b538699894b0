/**
 * Owns: suggesting the edits that permit what was denied. Each is made to a copy of the policy and
 * judged there: the monitor must permit what was asked, no invariant may become violated, nothing
 * may leave the bounds, and nothing that a rule forbids is taken back.
 * INVARIANT: what is suggested was seen to hold of the policy with all suggestions made.
 * Must not know: how suggestions are printed.
 */

import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Refusal } from '../../enforcement/query.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import { loadWhole } from '../explain/load.ts';
import { ask } from '../explain/question.ts';
import type { Question } from '../explain/question.ts';
import { judgeInvariants } from '../flow/invariants.ts';
import { UserError } from '../user_error.ts';
import { flowsOf, lostStart, newlyReached, openedFlows } from './bound.ts';
import type { Bounds, Flows } from './bound.ts';
import { waysToPermit } from './candidates.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { Progress } from '../progress.ts';
import type { DenialKind } from './denials.ts';
import { editText, withEdits } from './edit.ts';
import type { Edit } from './edit.ts';

export interface Suggestion {
  readonly edits: readonly Edit[];
  /** The edits in words. */
  readonly texts: readonly string[];
  /** What it permits; the first is what it was made for. */
  readonly permits: DenialKind[];
  /** Flows by types that it opens: from, to. */
  readonly opens: readonly (readonly [string, string])[];
  /** Who newly reaches whom through others: some of them, and how many. */
  readonly reaches: readonly (readonly [string, string])[];
  readonly reachesCount: number;
  /** Labels that can newly start. */
  readonly starts: readonly string[];
}

export interface Refused {
  readonly denial: DenialKind;
  /** A sentence without full stop. */
  readonly why: string;
}

export interface Learned {
  readonly suggestions: readonly Suggestion[];
  readonly refused: readonly Refused[];
  /** What the policy permits as it is. */
  readonly permitted: readonly DenialKind[];
  /** The policy with all suggestions made. */
  readonly model: PolicyModel;
}

interface Tried {
  readonly edits: readonly Edit[];
  readonly after: Flows;
}

/** Why nothing is suggested against what a rule says; undefined where no rule says it. */
function whyFinal(model: PolicyModel, policy: LoadedPolicy, refusal: Refusal): string | undefined {
  if (refusal.reason === 'not-permitted') return undefined;
  const rule = policy.image.rules[refusal.rule];
  const place = `${rule.name} (${model.files[rule.span.file]}:${rule.span.line})`;
  if (refusal.wallType >= 0) {
    return `${place} keeps it apart from what ran: conflict sets are not weakened`;
  }
  return rule.kind === 'host' ? undefined : `${place} forbids it: no rule is taken back`;
}

class Learner {
  readonly #bounds: Bounds;
  /** Names of the invariants that are violated from the beginning. */
  readonly #violated: ReadonlySet<string>;
  #now: Flows;

  constructor(start: Flows, bounds: Bounds) {
    this.#bounds = bounds;
    this.#now = start;
    this.#violated = new Set(
      judgeInvariants(start.model, start.policy)
        .filter(({ holds }) => !holds)
        .map(({ invariant }) => invariant.name),
    );
  }

  get model(): PolicyModel {
    return this.#now.model;
  }

  ask(question: Question): Refusal | undefined {
    return ask(this.#now.policy, question);
  }

  /** Tries the ways to permit something; the first that may be is taken. */
  async suggest(denial: DenialKind, question: Question): Promise<Suggestion | string> {
    const { model, policy } = this.#now;
    const refusal = this.ask(question);
    const final = refusal && whyFinal(model, policy, refusal);
    if (final !== undefined) return final;
    let why = 'no edit was found that would permit it';
    let isFirst = true;
    for (const edits of waysToPermit(model, policy, question)) {
      const tried = await this.#try(edits, question);
      if (typeof tried !== 'string') return this.#take(tried, denial);
      // The quietest way says best what stands against it.
      if (isFirst) why = tried;
      isFirst = false;
    }
    return why;
  }

  async #try(edits: readonly Edit[], question: Question): Promise<Tried | string> {
    const before = this.#now;
    const model = withEdits(before.model, edits);
    for (const edit of edits) {
      const fault = this.#bounds.refuseEdit(before.model, model, edit);
      if (fault !== undefined) return fault;
    }
    let policy: LoadedPolicy;
    try {
      policy = await loadWhole(model);
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
    if (ask(policy, question) !== undefined) return 'no edit was found that would permit it';
    const after = flowsOf(model, policy);
    const fault = lostStart(before, after) ?? this.#bounds.refuseOpened(before, after, edits);
    if (fault !== undefined) return fault;
    const broken = judgeInvariants(model, policy).find(
      ({ holds, invariant }) => !holds && !this.#violated.has(invariant.name),
    );
    if (broken === undefined) return { edits, after };
    const { name, span } = broken.invariant;
    return `it would violate the invariant ${name} (${model.files[span.file]}:${span.line})`;
  }

  #take({ edits, after }: Tried, denial: DenialKind): Suggestion {
    const before = this.#now;
    this.#now = after;
    const name = (label: number): string => after.model.labels[label].name;
    const named = ([from, to]: readonly [number, number]): readonly [string, string] => [
      name(from),
      name(to),
    ];
    const direct = openedFlows(before, after, edits);
    const labels = after.model.labels.length;
    const reached = newlyReached(before.closure, after.closure, labels, direct);
    const starts = after.policy.image.labels.filter(
      ({ hostAllows }, index) => hostAllows && !before.policy.image.labels[index].hostAllows,
    );
    let { model } = before;
    const texts = edits.map((edit) => {
      const text = editText(model, edit);
      model = withEdits(model, [edit]);
      return text;
    });
    return {
      edits,
      texts,
      permits: [denial],
      opens: direct.map(named),
      reaches: reached.pairs.map(named),
      reachesCount: reached.count,
      starts: starts.map((label) => label.name),
    };
  }
}

/** What is asked for most often comes first; of equals, what was seen first. */
const byCount = (a: DenialKind, b: DenialKind): number => b.count - a.count;

/**
 * Makes one rule of what one label may newly do to one other. Returns the suggestion that has it
 * then; undefined where there was none to merge with.
 */
function mergeRule(
  suggestions: Suggestion[],
  { edits: [edit], ...rest }: Suggestion,
  model: PolicyModel,
): Suggestion | undefined {
  if (edit.kind !== 'rule') return undefined;
  for (const [index, { edits: others, ...known }] of suggestions.entries()) {
    const [other] = others;
    if (other.kind !== 'rule' || other.subject !== edit.subject || other.object !== edit.object) {
      continue;
    }
    const operations = [...other.operations, ...edit.operations];
    const merged = { ...other, operations };
    const suggestion = {
      edits: [merged],
      texts: [editText(model, merged)],
      permits: [...known.permits, ...rest.permits],
      opens: [...known.opens, ...rest.opens],
      reaches: [...known.reaches, ...rest.reaches],
      reachesCount: known.reachesCount + rest.reachesCount,
      starts: known.starts,
    };
    suggestions[index] = suggestion;
    return suggestion;
  }
  return undefined;
}

/** Throws unless a model permits all that was suggested for it. */
async function assertPermitted(
  model: PolicyModel,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const policy = await loadWhole(model);
  for (const { question } of suggestions.flatMap(({ permits }) => permits)) {
    if (typeof question !== 'string' && ask(policy, question) === undefined) continue;
    throw new Error('a suggestion does not permit what it was made for');
  }
}

/** Suggests edits for denials, one after the other, each over those before. */
export async function learn(
  kinds: readonly DenialKind[],
  model: PolicyModel,
  policy: LoadedPolicy,
  bounds: Bounds,
  progress: Progress = NO_PROGRESS,
): Promise<Learned> {
  const learner = new Learner(flowsOf(model, policy), bounds);
  const suggestions: Suggestion[] = [];
  const refused: Refused[] = [];
  const permitted: DenialKind[] = [];
  const open: { readonly denial: DenialKind; readonly question: Question }[] = [];
  for (const denial of [...kinds].sort(byCount)) {
    const { question, isPermitted } = denial;
    if (isPermitted === true) permitted.push(denial);
    else if (typeof question === 'string') refused.push({ denial, why: question });
    else if (learner.ask(question) === undefined) permitted.push(denial);
    else open.push({ denial, question });
  }
  const total = open.length;
  progress.begin('looking for what permits each kind of denial');
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    progress.at(total - open.length - 1, total);
    const outcome = await learner.suggest(next.denial, next.question);
    if (typeof outcome === 'string') {
      refused.push({ denial: next.denial, why: outcome });
      continue;
    }
    const merged = mergeRule(suggestions, outcome, learner.model) ?? outcome;
    if (merged === outcome) suggestions.push(outcome);
    // What it permits beside: nothing has to be suggested for that any more.
    const left = open.splice(0);
    for (const each of left) {
      if (learner.ask(each.question) === undefined) merged.permits.push(each.denial);
      else open.push(each);
    }
  }
  const all = withEdits(
    model,
    suggestions.flatMap(({ edits }) => edits),
  );
  await assertPermitted(all, suggestions);
  return { suggestions, refused, permitted, model: all };
}

/** What was asked, such as `grant.map: AutoCorp -> A-Bank`. */
export function askedText({ asked }: DenialKind): string {
  const { operation, subject, object } = asked;
  const name = (label: string | null): string => label ?? '(no label)';
  if (operation === OPERATIONS[OP['domain.start']].name)
    return `${operation}: ${name(subject.label)}`;
  return `${operation}: ${name(subject.label)} -> ${name(object.label)}`;
}
