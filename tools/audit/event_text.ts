/**
 * Owns: the events of a log as lines for people and as records for spreadsheets.
 * Must not know: which events are wanted.
 */

import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { callerOf } from './events.ts';
import type { AuditEvent, DecisionEvent, Excluded, Party } from './events.ts';
import type { Logged } from './read_log.ts';

const NANOSECONDS_PER_SECOND = 1e9;
const secondsText = (time: number): string => (time / NANOSECONDS_PER_SECOND).toFixed(9);

function partyText({ domain, label }: Party): string {
  const name = label ?? '(no label)';
  return domain === null ? name : `${name} (domain ${domain})`;
}

const suffix = (label: string | null): string => (label === null ? '' : `: ${label}`);

function excludedText({ type, by }: Excluded): string {
  const who = by.length === 0 ? `type ${type}, which ran before` : by.map(partyText).join(', ');
  return `, excluded by ${who}`;
}

function decisionText(event: DecisionEvent): string {
  const { rule, caller, excluded } = event;
  const asked = `${event.operation}: ${partyText(event.subject)} -> ${partyText(event.object)}`;
  const by = rule === undefined ? '' : `, ${rule.name} at ${rule.file}:${rule.line}:${rule.column}`;
  const apart = excluded === undefined ? '' : excludedText(excluded);
  const who = caller === undefined ? '' : `, called by ${partyText(caller)}`;
  const pending = event.pending === true ? ', by the policy that was being loaded' : '';
  return `${event.decision} ${asked}: ${event.result}${by}${apart}${who}${pending}`;
}

function bodyText(event: AuditEvent): string {
  switch (event.event) {
    case 'log':
      return event.continues === undefined ? 'a log begins' : `continues ${event.continues}`;
    case 'run':
      return `run of ${event.scenario}, seed ${event.seed}`;
    case 'policy':
      return `policy ${event.name} ${event.version} in force, epoch ${event.epoch}, ${event.image}`;
    case 'domain':
      return `domain ${event.domain} ${event.what}${suffix(event.label)}`;
    case 'decision':
      return decisionText(event);
    case 'repeated':
      return (
        `permissive ${event.operation}: ${event.subject.label ?? '(no label)'} -> ` +
        `${event.object.label ?? '(no label)'}: ${event.count} times in all, ${event.rule}`
      );
    case 'dropped': {
      const labels = event.labels.map(({ label, count }) => `${label ?? '(no label)'} ${count}`);
      return `records were lost for want of room: ${labels.join(', ')}`;
    }
    case 'recovered':
      return `the run before was cut off; its unfinished line has ${plural(event.bytes, 'byte')}`;
    case 'continued':
      return `goes on in ${event.file}`;
    case 'end':
      return (
        `the run ended after ${plural(event.steps, 'step')}, ` +
        `${plural(event.decisions, 'decision')} recorded, ${event.dropped} lost`
      );
  }
}

/** One line, such as `0.000028596 deny event.alloc: A-Bank (domain 2) -> …`. */
export function eventText({ event }: Logged, paint: Painter): string {
  const time = 'time' in event ? secondsText(event.time) : ' '.repeat(11);
  const text = neutralise(bodyText(event));
  if (event.event !== 'decision') return `${paint('faint', `${time} ${text}`)}\n`;
  const end = event.decision.length;
  const look = event.decision === 'permit' ? 'good' : 'error';
  return `${paint('faint', time)} ${paint(look, text.slice(0, end))}${text.slice(end)}\n`;
}

export const CSV_HEADS = [
  'file',
  'line',
  'seq',
  'time',
  'decision',
  'operation',
  'subject',
  'subject domain',
  'object',
  'object domain',
  'reason',
  'rule',
  'rule file',
  'rule line',
  'rule column',
  'result',
  'call',
  'epoch',
  'count',
  'caller',
  'caller domain',
  'excluded by',
] as const;

/** The cells of a decision; undefined for what is none. */
export function eventCells({ event, file, line, link }: Logged): readonly string[] | undefined {
  const cell = (value: string | number | null | undefined): string => String(value ?? '');
  const place = [file, cell(line), cell(link.seq)];
  if (event.event === 'repeated') {
    const { operation, subject, object, rule, count } = event;
    const parties = [cell(subject.label), '', cell(object.label), ''];
    const nothing = ['', '', '', '', '', ''];
    return [
      ...place,
      '',
      'permissive',
      operation,
      ...parties,
      '',
      rule,
      ...nothing,
      cell(count),
      '',
      '',
      '',
    ];
  }
  if (event.event !== 'decision') return undefined;
  const { time, decision, operation, subject, object, reason, rule, result, call, epoch } = event;
  const caller = callerOf(event);
  return [
    ...place,
    cell(time),
    decision,
    operation,
    cell(subject.label),
    cell(subject.domain),
    cell(object.label),
    cell(object.domain),
    cell(reason),
    cell(rule?.name),
    cell(rule?.file),
    cell(rule?.line),
    cell(rule?.column),
    result,
    call,
    cell(epoch),
    '1',
    cell(caller.label),
    cell(caller.domain),
    cell(event.excluded?.by.map(partyText).join('; ')),
  ];
}
