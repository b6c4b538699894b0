/**
 * Owns: what an audit log says: the events of a run, as types and as they are read back from a file
 * that anybody may have written. README.md beside this describes the format for other programs.
 * INVARIANT: nothing in an event depends on a clock, a process or a machine's name: the same run
 * gives the same log.
 * Must not know: hashes, files.
 */

export const AUDIT_KIND = 'bulkhead-audit';
export const AUDIT_VERSION = 1;

/** Who took part in a decision. Null where there is no domain, or no label. */
export interface Party {
  readonly domain: number | null;
  readonly label: string | null;
}

/** One thing that was asked of the monitor. */
export interface Asked {
  readonly operation: string;
  readonly subject: Party;
  readonly object: Party;
}

export interface RulePlace {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a conflict set keeps something apart from. */
export interface Excluded {
  /** The type that excludes. */
  readonly type: string;
  /** Domains that count with it; none where it only ran before, in a sticky set. */
  readonly by: readonly Party[];
}

/** `permissive`: denied, and permitted all the same, since the subject's label is permissive. */
export type LoggedDecision = 'permit' | 'deny' | 'permissive';

/** The first line of every file. */
export interface FileEvent {
  readonly event: 'log';
  readonly kind: typeof AUDIT_KIND;
  readonly version: typeof AUDIT_VERSION;
  /** The file that this one continues; undefined for the first. */
  readonly continues?: string;
}

/** A run begins. What came before in the log is of other runs. */
export interface RunEvent {
  readonly event: 'run';
  readonly scenario: string;
  readonly seed: number;
}

export interface PolicyEvent {
  readonly event: 'policy';
  readonly time: number;
  readonly epoch: number;
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the image, in hex. */
  readonly image: string;
  readonly bootstrap: string;
  /** Whether permissions are recorded from here on, too. */
  readonly permits: boolean;
  /** Labels that go by another name than under the policy before: before, after. */
  readonly renamed: readonly (readonly [before: string, after: string])[];
}

/** A domain counts in conflict sets from `created` until `gone`. */
export interface DomainEvent {
  readonly event: 'domain';
  readonly time: number;
  readonly domain: number;
  /** Which life of the domain's id. */
  readonly generation: number;
  readonly label: string | null;
  readonly what: 'created' | 'gone';
}

export interface DecisionEvent extends Asked {
  readonly event: 'decision';
  readonly time: number;
  readonly step: number;
  readonly call: string;
  /** The domain that made the call, where it isn't the subject. */
  readonly caller?: Party;
  readonly decision: LoggedDecision;
  /** Of a denial. */
  readonly reason?: 'forbidden' | 'not-permitted';
  readonly rule?: RulePlace;
  /** Of a denial by a conflict set: what is there already that excludes the subject. */
  readonly excluded?: Excluded;
  /** Set where the policy that was being loaded denied, and not the one in force. */
  readonly pending?: true;
  /** `ok`, an errno or a grant status: what the caller was answered. */
  readonly result: string;
  readonly epoch: number;
  /** Everything that the call asked, in order, where that is more than this. */
  readonly asked?: readonly Asked[];
}

/** How often in all a permissive denial was seen: only its first time has an event of its own. */
export interface RepeatedEvent extends Asked {
  readonly event: 'repeated';
  readonly rule: string;
  readonly count: number;
}

/** Records that were lost for want of space, by the label of their subject. */
export interface DroppedEvent {
  readonly event: 'dropped';
  readonly labels: readonly { readonly label: string | null; readonly count: number }[];
}

/** The run before this place was cut off; `torn` is its unfinished line in base64. */
export interface RecoveredEvent {
  readonly event: 'recovered';
  readonly bytes: number;
  readonly torn: string;
}

/** The last line of a file that another one continues. */
export interface ContinuedEvent {
  readonly event: 'continued';
  readonly file: string;
}

/** A run ended, and everything of it that was to be recorded is. */
export interface EndEvent {
  readonly event: 'end';
  readonly steps: number;
  readonly digest: string;
  /** Decisions recorded and dropped since the run began. */
  readonly decisions: number;
  readonly dropped: number;
}

export type AuditEvent =
  | FileEvent
  | RunEvent
  | PolicyEvent
  | DomainEvent
  | DecisionEvent
  | RepeatedEvent
  | DroppedEvent
  | RecoveredEvent
  | ContinuedEvent
  | EndEvent;

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

function isParty(value: unknown): value is Party {
  if (!isFields(value) || !isTextOrNull(value['label'])) return false;
  return value['domain'] === null || isNumber(value['domain']);
}

function isAsked(value: unknown): value is Asked {
  return (
    isFields(value) &&
    isText(value['operation']) &&
    isParty(value['subject']) &&
    isParty(value['object'])
  );
}

function isRule(value: unknown): value is RulePlace {
  return (
    isFields(value) &&
    isText(value['name']) &&
    isText(value['file']) &&
    isNumber(value['line']) &&
    isNumber(value['column'])
  );
}

const isExcluded = (value: unknown): boolean =>
  isFields(value) &&
  isText(value['type']) &&
  Array.isArray(value['by']) &&
  value['by'].every(isParty);

const DECISIONS: readonly unknown[] = ['permit', 'deny', 'permissive'];
const REASONS: readonly unknown[] = [undefined, 'forbidden', 'not-permitted'];
const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

type Check = (fields: Fields) => boolean;

/** By kind of event, whether the fields are there that such an event has. */
const CHECKS: ReadonlyMap<unknown, Check> = new Map<string, Check>([
  ['log', (f) => f['continues'] === undefined || isText(f['continues'])],
  ['run', (f) => isText(f['scenario']) && isNumber(f['seed'])],
  [
    'policy',
    (f) =>
      isNumber(f['epoch']) &&
      isText(f['name']) &&
      isText(f['version']) &&
      isText(f['image']) &&
      isText(f['bootstrap']) &&
      typeof f['permits'] === 'boolean' &&
      Array.isArray(f['renamed']) &&
      f['renamed'].every(isPair),
  ],
  [
    'domain',
    (f) =>
      isNumber(f['domain']) &&
      isNumber(f['generation']) &&
      isTextOrNull(f['label']) &&
      (f['what'] === 'created' || f['what'] === 'gone'),
  ],
  [
    'decision',
    (f) =>
      isAsked(f) &&
      isNumber(f['time']) &&
      isNumber(f['step']) &&
      isText(f['call']) &&
      isText(f['result']) &&
      DECISIONS.includes(f['decision']) &&
      REASONS.includes(f['reason']) &&
      (f['caller'] === undefined || isParty(f['caller'])) &&
      (f['rule'] === undefined || isRule(f['rule'])) &&
      (f['excluded'] === undefined || isExcluded(f['excluded'])) &&
      (f['asked'] === undefined || (Array.isArray(f['asked']) && f['asked'].every(isAsked))),
  ],
  ['repeated', (f) => isAsked(f) && isText(f['rule']) && isNumber(f['count'])],
  [
    'dropped',
    (f) =>
      Array.isArray(f['labels']) &&
      f['labels'].every(
        (each) => isFields(each) && isTextOrNull(each['label']) && isNumber(each['count']),
      ),
  ],
  ['recovered', (f) => isNumber(f['bytes']) && isText(f['torn'])],
  ['continued', (f) => isText(f['file'])],
  ['end', (f) => isNumber(f['steps']) && isNumber(f['decisions']) && isNumber(f['dropped'])],
]);

/** Who made the call that was decided about: the subject, unless somebody else is named. */
export const callerOf = ({ caller, subject }: DecisionEvent): Party => caller ?? subject;

/** Whether a value that was read is an event of the kind that it says. */
export function isAuditEvent(value: unknown): value is AuditEvent {
  return isFields(value) && CHECKS.get(value['event'])?.(value) === true;
}
