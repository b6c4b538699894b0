/**
 * Owns: telling a run as it happens, for a person at a terminal: domains, consoles, denials with
 * their reasons, policies, and what of the scenario's expectations held.
 */

import { errnoName } from '../../core/abi/errno.ts';
import { evtchn_bind_interdomain, gnttab_map_grant_ref } from '../../core/abi/layouts.ts';
import { GNTMAP } from '../../core/abi/numbers.ts';
import type { Denial } from '../../enforcement/query.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import type { Look, Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { explainForgiven, explainStep } from './explain_step.ts';
import type { RunWatcher, Summary } from './run_scenario.ts';
import type { Session } from './session.ts';
import type { StepOutcome } from './watcher.ts';
import type { StepRecord } from '../../core/trace.ts';

/** What a step that was permitted connects, or undefined: channels and maps. */
function describeSharing(
  { call, domain, argument }: Readonly<StepRecord>,
  session: Session,
): string | undefined {
  const memory = session.machine.memory(domain);
  const half = (offset: number): number =>
    memory[argument + offset] | (memory[argument + offset + 1] << 8);
  if (call === 'event_channel_op.bind_interdomain') {
    const peer = session.nameOf(half(evtchn_bind_interdomain.at.remote_dom));
    return `channel with ${peer}, port ${half(evtchn_bind_interdomain.at.local_port)}`;
  }
  if (call === 'grant_table_op.map_grant_ref') {
    const owner = session.nameOf(half(gnttab_map_grant_ref.at.dom));
    const readonly = (half(gnttab_map_grant_ref.at.flags) & GNTMAP.readonly) !== 0;
    const reference = half(gnttab_map_grant_ref.at.ref);
    return `maps grant ${reference} of ${owner}${readonly ? ', read-only' : ''}`;
  }
  return undefined;
}

/** Denials of the same kind after which they are only counted. */
const REPEATS_TOLD = 1;

export class Narrator implements RunWatcher {
  readonly #say: (line: string) => void;
  readonly #paint: Painter;
  /** How often a denial was seen, by its words. */
  #denials = new Map<string, number>();
  /** Channels and maps that were told. */
  #shared = new Set<string>();

  constructor(say: (line: string) => void, paint: Painter) {
    this.#say = say;
    this.#paint = paint;
  }

  phase(title: string, about: string): void {
    this.#repeats();
    this.#shared = new Set();
    this.#say(this.#paint('strong', neutralise(title)));
    for (const line of about.trim().split('\n'))
      if (line !== '') this.#say(this.#paint('faint', neutralise(line)));
  }

  step(record: Readonly<StepRecord>, session: Session): void {
    const who = session.nameOf(record.domain);
    // Told of domain 0, too: whom it starts wears a label of its own, which may be permissive.
    for (const words of explainForgiven(record, session)) this.#forgive(who, neutralise(words));
    if (record.domain === 0) return;
    const isPermitted = record.decision === 'permitted' || record.decision === 'permissive';
    if (isPermitted && record.result === 0) {
      const shared = describeSharing(record, session);
      if (shared !== undefined && !this.#shared.has(`${who}: ${shared}`)) {
        this.#shared.add(`${who}: ${shared}`);
        this.#tell(who, 'strong', shared);
      }
    }
    if (record.denial !== undefined) this.#deny(who, record, record.denial, session);
  }

  #forgive(who: string, words: string): void {
    const seen = (this.#denials.get(`${who}: ${words}`) ?? 0) + 1;
    this.#denials.set(`${who}: ${words}`, seen);
    if (seen <= REPEATS_TOLD) this.#tell(who, 'warning', words);
  }

  #deny(who: string, record: Readonly<StepRecord>, denial: Denial, session: Session): void {
    const words = neutralise(explainStep(record, session));
    const seen = (this.#denials.get(`${who}: ${words}`) ?? 0) + 1;
    this.#denials.set(`${who}: ${words}`, seen);
    if (seen > REPEATS_TOLD) return;
    const operation = OPERATIONS[denial.operation].name;
    this.#tell(who, 'error', `${words} ${this.#paint('faint', `[${record.call}, ${operation}]`)}`);
  }

  console(domain: string, line: string): void {
    this.#tell(domain, 'hint', neutralise(line));
  }

  started(name: string, domain: number, label: string): void {
    this.#tell(name, 'good', `created as domain ${domain}, label ${label}`);
  }

  ended(name: string, how: string): void {
    this.#tell(name, 'warning', neutralise(`ended: ${how}`));
  }

  stepDone(
    description: string,
    { result, record, why: said }: StepOutcome,
    session: Session,
  ): void {
    const why = said ?? (record ? explainStep(record, session) : '');
    const failed = result < 0;
    const outcome = why === '' ? (failed ? (errnoName(result) ?? result) : 'done') : why;
    const told = neutralise(`${description}: ${outcome}`);
    this.#tell('operator', failed ? 'error' : 'good', told);
  }

  verdict({ passed, what, instead }: { passed: boolean; what: string; instead: string }): void {
    if (passed) return;
    this.#tell('expected', 'error', neutralise(`${what}; but ${instead}`));
  }

  /** Prints how a run ended, through `print`, since it is wanted also where the telling isn't. */
  summary(
    { steps, hypercalls, denials, forgiven, digest, expect }: Summary,
    print: (line: string) => void,
  ): void {
    this.#repeats();
    const all = `${denials} denials${forgiven === 0 ? '' : `, ${forgiven} permitted all the same`}`;
    print(`${steps} steps, ${hypercalls} hypercalls, ${all}, digest ${digest}`);
    const { passed, failed } = expect;
    const line = `expectations: ${passed} held, ${failed} did not`;
    print(this.#paint(failed === 0 ? 'good' : 'error', line));
  }

  #tell(who: string, style: Look, what: string): void {
    this.#say(`${this.#paint(style, who.padEnd(12))} ${what}`);
  }

  /** Says how often what was told once happened. */
  #repeats(): void {
    const repeated = [...this.#denials].filter(([, seen]) => seen > REPEATS_TOLD);
    this.#denials = new Map();
    if (repeated.length === 0) return;
    this.#say(this.#paint('faint', 'denied more than once:'));
    for (const [words, seen] of repeated) this.#say(this.#paint('faint', `  ${seen} ×  ${words}`));
  }
}
