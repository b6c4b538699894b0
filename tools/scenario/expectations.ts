/**
 * Owns: whether a run did what its scenario expects: the outcome of each step, and at the end
 * consoles, ends and attempts. Attempts are counted as they happen, so that a run of millions of
 * steps needs no memory for them.
 */

import { errnoName } from '../../core/abi/errno.ts';
import { GNTST } from '../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../core/columns.ts';
import { findCall } from '../../core/table.ts';
import type { StepRecord } from '../../core/trace.ts';
import type { ScenarioExpectation, ScenarioOutcome } from './format.ts';
import type { Session } from './session.ts';
import { ruleName } from './trace_file.ts';

export interface Verdict {
  readonly passed: boolean;
  /** What was expected, in a line. */
  readonly what: string;
  /** What was seen instead; empty when it passed. */
  readonly instead: string;
}

const STATUS_NAMES = new Map<number, string>(
  Object.entries(GNTST).map(([name, value]) => [value, name]),
);

/**
 * A result as scenarios write it: `ok`, an errno, or for an element of a batch its status. A batch
 * as a whole fails with an errno, and some of those are the numbers of statuses: a status is only
 * what the call's elements can have.
 */
export function resultName(call: string, result: number): string {
  const facts = findCall(call);
  if (facts?.batch) {
    const status = STATUS_NAMES.get(result);
    const own = facts.errors.some(([error]) => error === status);
    const always = result === GNTST.okay || result === GNTST.permission_denied;
    if (status !== undefined && (own || always)) return status;
  }
  return result >= 0 ? 'ok' : (errnoName(result) ?? String(result));
}

/** Judges what a step came to. */
export function judgeOutcome(
  what: string,
  call: string,
  result: number,
  rule: string | undefined,
  explanation: string,
  expected: ScenarioOutcome | undefined,
): Verdict {
  const wanted = expected?.result ?? (expected?.rule === undefined ? 'ok' : undefined);
  const got = resultName(call, result);
  const faults: string[] = [];
  if (wanted !== undefined && got !== wanted && !(wanted === 'okay' && got === 'ok')) {
    faults.push(`${got}${explanation === '' ? '' : `: ${explanation}`}`);
  }
  if (expected?.rule !== undefined && expected.rule !== rule) {
    faults.push(`decided by ${rule ?? 'no rule'}`);
  }
  const says = expected?.says ?? [];
  for (const words of typeof says === 'string' ? [says] : says) {
    if (!explanation.includes(words)) faults.push(`said "${explanation}", without "${words}"`);
  }
  const by = expected?.rule === undefined ? '' : ` by ${expected.rule}`;
  return {
    passed: faults.length === 0,
    what: `${what}: ${wanted ?? 'denied'}${by}`,
    instead: faults.join('; '),
  };
}

type Attempt = Extract<ScenarioExpectation, { call: string }>;

interface Tally {
  readonly expectation: Attempt;
  matched: number;
  /** The first record of the call that matched no expectation, in words. */
  stray: string | undefined;
}

/** Counts attempts during a run and judges everything at its end. */
export class Expectations {
  readonly #others: readonly ScenarioExpectation[];
  readonly #tallies: readonly Tally[];

  constructor(expectations: readonly ScenarioExpectation[]) {
    const attempts = expectations.filter((e): e is Attempt => 'call' in e);
    this.#others = expectations.filter((e) => !('call' in e));
    this.#tallies = attempts.map((expectation) => ({ expectation, matched: 0, stray: undefined }));
  }

  see(record: Readonly<StepRecord>, session: Session): void {
    const name = session.nameOf(record.domain);
    const mine = this.#tallies.filter(
      ({ expectation: e }) => e.domain === name && e.call === record.call,
    );
    if (mine.length === 0) return;
    const result = resultName(record.call, record.result);
    const rule = record.denial && ruleName(session.machine.policy, record.denial.rule);
    const matches = mine.filter(
      ({ expectation: e }) => e.result === result && (e.rule === undefined || e.rule === rule),
    );
    for (const tally of matches) tally.matched += 1;
    if (matches.length > 0) return;
    for (const tally of mine) tally.stray ??= `${result}${rule === undefined ? '' : ` by ${rule}`}`;
  }

  judge(session: Session): Verdict[] {
    return [
      ...this.#others.map((e) => judgeState(e, session)),
      ...this.#tallies.map((tally) => judgeTally(tally, session)),
    ];
  }
}

function judgeTally({ expectation: e, matched, stray }: Tally, { rules }: Session): Verdict {
  const by = e.rule === undefined ? '' : ` by ${e.rule}`;
  const times = e.times === undefined ? '' : ` × ${e.times}`;
  const what = `${e.domain}: ${e.call}: ${e.result}${by}${times}${e.only ? ', nothing else' : ''}`;
  const faults: string[] = [];
  if (e.times === undefined ? matched === 0 : matched !== e.times)
    faults.push(`seen ${matched} ${matched === 1 ? 'time' : 'times'}`);
  // That a rule never decided is easily said of a rule that there isn't.
  if (e.rule !== undefined && !rules.has(e.rule)) faults.push(`no policy has a rule ${e.rule}`);
  if ((e.only === true || faults.length > 0) && stray !== undefined) faults.push(`got ${stray}`);
  return { passed: faults.length === 0, what, instead: faults.join('; ') };
}

const STATE_NAMES: Readonly<Record<number, string>> = {
  [DOMAIN_STATE.building]: 'building',
  [DOMAIN_STATE.live]: 'live',
  [DOMAIN_STATE.shutdown]: 'shutdown',
  [DOMAIN_STATE.dying]: 'dying',
  [DOMAIN_STATE.free]: 'gone',
};

function judgePolicy(
  { policy, version, epoch }: Extract<ScenarioExpectation, { policy: string }>,
  { machine }: Session,
): Verdict {
  const { image } = machine.policy;
  const now = `${image.name} ${image.version.join('.')}, epoch ${machine.view.policy.epoch[0]}`;
  const wanted = `${policy} ${version}, epoch ${epoch}`;
  const what = `the policy in force is ${wanted}`;
  return { passed: now === wanted, what, instead: now === wanted ? '' : `it is ${now}` };
}

function judgeState(expectation: ScenarioExpectation, session: Session): Verdict {
  if ('policy' in expectation) return judgePolicy(expectation, session);
  if ('contains' in expectation) {
    const lines = session.consoles.of(expectation.console);
    const passed = lines.some((line) => line.includes(expectation.contains));
    const what = `${expectation.console} says "${expectation.contains}"`;
    const last = lines.at(-1);
    return {
      passed,
      what,
      instead: passed ? '' : last === undefined ? 'it said nothing' : `it said last "${last}"`,
    };
  }
  if ('call' in expectation) throw new Error('attempts are tallied');
  const domain = session.domains.get(expectation.domain) ?? -1;
  const here = session.names.get(domain) === expectation.domain;
  const state = here ? (STATE_NAMES[session.machine.view.domain.state[domain]] ?? '?') : 'gone';
  const ended = session.ends.get(expectation.domain);
  const passed =
    state === expectation.state &&
    (expectation.reason === undefined || ended === expectation.reason);
  const reason = expectation.reason === undefined ? '' : ` (${expectation.reason})`;
  return {
    passed,
    what: `${expectation.domain} is ${expectation.state}${reason}`,
    instead: passed ? '' : `it is ${state}${ended === undefined ? '' : ` (${ended})`}`,
  };
}
