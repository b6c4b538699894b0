/**
 * Owns: `bulkhead audit`: whether logs are as they were written (`verify`), what they say (`show`),
 * and the hash of their last line (`head`), which kept elsewhere pins all that came before.
 */

import { CSV_HEADS, eventCells, eventText } from '../audit/event_text.ts';
import { NoLog, readLog } from '../audit/read_log.ts';
import type { LogFacts, Logged } from '../audit/read_log.ts';
import { COUNT_BY, Counter, Selection, isDecision, readTime } from '../audit/select.ts';
import { expandOperands } from '../inputs.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { csvRecord, tableText } from '../text/table.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

async function read(
  { terminal, progress }: Invocation,
  paths: readonly string[],
  see?: (logged: Logged) => void,
): Promise<LogFacts> {
  try {
    return await readLog(paths, terminal, see, progress);
  } catch (error) {
    if (error instanceof NoLog) throw new UserError(error.message);
    throw error;
  }
}

/** Tells on standard error what is wrong with the logs. */
function tellFaults({ terminal, options }: Invocation, facts: LogFacts): void {
  const paint = terminal.errPainter(options.colour);
  for (const { file, line, message } of facts.faults) {
    const place = paint('strong', neutralise(`${file}:${line}:`));
    terminal.err(`${place} ${paint('error', 'error:')} ${neutralise(message)}\n`);
  }
  if (facts.moreFaults > 0) {
    terminal.err(`${plural(facts.moreFaults, 'more line')} are not as they were written\n`);
  }
}

const HASH = /^[0-9a-f]{64}$/;

/** The end of a log as it should be: complaints where it is not so. */
function endFaults({ options }: Invocation, facts: LogFacts, hasHead: boolean): string[] {
  const complaints: string[] = [];
  if (options.flag('closed') && facts.state === 'open') {
    complaints.push('the log has no end: its run still goes on, was cut off, or lines are missing');
  }
  const head = options.find('head');
  if (head !== undefined && !hasHead) {
    complaints.push(`no line has the hash ${head}: the log was cut before it, or rewritten`);
  }
  return complaints;
}

function noteText(facts: LogFacts): string {
  const notes: string[] = [];
  if (facts.state === 'open') {
    notes.push('the log is open: its run still goes on, or was cut off');
  }
  if (facts.torn !== undefined) {
    notes.push(`line ${facts.torn.line} of ${facts.torn.file} is unfinished, and not counted`);
  }
  if (facts.continues !== undefined) {
    notes.push(`it continues ${facts.continues}, which was not given and is not checked`);
  }
  return notes.map((note) => `note: ${neutralise(note)}\n`).join('');
}

async function verifyLogs(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const { terminal, options } = invocation;
  const wanted = options.find('head');
  if (wanted !== undefined && !HASH.test(wanted)) {
    throw new UserError(`--head ${wanted} is no hash of 64 hexadecimal digits`);
  }
  let hasHead = false;
  const facts = await read(invocation, paths, ({ link }) => {
    if (link.hash === wanted) hasHead = true;
  });
  const complaints = endFaults(invocation, facts, hasHead);
  const isGood = facts.faults.length === 0 && complaints.length === 0;
  const { files, records, faults, moreFaults, state, head } = facts;
  if (options.isJson) {
    const torn = facts.torn && { file: facts.torn.file, line: facts.torn.line };
    const continues = facts.continues ?? null;
    const said = { verified: isGood, files, records, state, head: head ?? null };
    terminal.out(
      `${toJson({ ...said, torn: torn ?? null, continues, faults, moreFaults, complaints })}\n`,
    );
    return isGood ? EXIT.clean : EXIT.failed;
  }
  tellFaults(invocation, facts);
  const errPaint = terminal.errPainter(options.colour);
  for (const complaint of complaints) {
    terminal.err(`${errPaint('error', 'error:')} ${neutralise(complaint)}\n`);
  }
  if (!isGood) {
    const count = faults.length + moreFaults + complaints.length;
    terminal.out(`failed: ${plural(count, 'fault')} in ${plural(records, 'record')}\n`);
    return EXIT.failed;
  }
  if (options.flag('quiet')) return EXIT.clean;
  const paint = terminal.outPainter(options.colour);
  const where = plural(files.length, 'file');
  terminal.out(
    `${paint('good', 'verified:')} ${plural(records, 'record')} in ${where}, ${state}, ` +
      `head ${head?.hash ?? 'none'}\n${noteText(facts)}`,
  );
  return EXIT.clean;
}

function selectionOf({ options }: Invocation): Selection {
  const since = options.find('since');
  const until = options.find('until');
  return new Selection({
    label: options.find('label'),
    subject: options.find('subject'),
    object: options.find('object'),
    operation: options.find('op'),
    decision: options.find('decision'),
    rule: options.find('rule'),
    since: since === undefined ? undefined : readTime('since', since),
    until: until === undefined ? undefined : readTime('until', until),
  });
}

/** How one event is printed; empty for one that this form doesn't have. */
function printer({ options, terminal }: Invocation): (logged: Logged) => string {
  const format = options.find('format');
  if (format === 'json') {
    return ({ event, file, line, link }) =>
      `${toJson({ file, line, seq: link.seq, ...stripped(event), hash: link.hash })}\n`;
  }
  if (format === 'csv') {
    return (logged) => {
      const cells = eventCells(logged);
      return cells === undefined ? '' : csvRecord(cells);
    };
  }
  const paint = terminal.outPainter(options.colour);
  return (logged) => eventText(logged, paint);
}

const LINKS: ReadonlySet<string> = new Set(['seq', 'prev', 'hash']);

/** An event without its links, which are said beside it. */
function stripped(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => !LINKS.has(key)));
}

function printCounts({ options, terminal }: Invocation, by: string, counter: Counter): void {
  const counts = counter.sorted();
  const format = options.find('format');
  if (format === 'json') {
    terminal.out(`${toJson({ by, counts: counts.map(([key, count]) => ({ key, count })) })}\n`);
    return;
  }
  const rows = counts.map(([key, count]) => [String(count), key]);
  if (format === 'csv') {
    terminal.out([['count', by], ...rows].map(csvRecord).join(''));
  } else if (rows.length > 0) {
    terminal.out(tableText(['count', by], rows, terminal.outPainter(options.colour)));
  } else terminal.out('nothing in the log is like that\n');
}

async function showLogs(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const { terminal, options } = invocation;
  const selection = selectionOf(invocation);
  const by = COUNT_BY.find((each) => each === options.find('countBy'));
  const counter = by && new Counter(by);
  const print = printer(invocation);
  if (counter === undefined && options.find('format') === 'csv') terminal.out(csvRecord(CSV_HEADS));
  const facts = await read(invocation, paths, (logged) => {
    const { event } = logged;
    if (isDecision(event)) {
      if (!selection.wants(event)) return;
      if (counter !== undefined) counter.add(event);
      else terminal.out(print(logged));
    } else if (counter === undefined && selection.isEverything) terminal.out(print(logged));
  });
  if (counter !== undefined && by !== undefined) printCounts(invocation, by, counter);
  tellFaults(invocation, facts);
  return facts.faults.length > 0 ? EXIT.failed : EXIT.clean;
}

async function printHead(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const { terminal, options } = invocation;
  const facts = await read(invocation, paths);
  tellFaults(invocation, facts);
  const { head: last, state, records } = facts;
  if (facts.faults.length > 0 || last === undefined) return EXIT.failed;
  if (options.isJson) terminal.out(`${toJson({ ...last, records, state })}\n`);
  else terminal.out(`${last.hash}\n`);
  return EXIT.clean;
}

const ACTIONS = new Map([
  ['verify', verifyLogs],
  ['show', showLogs],
  ['head', printHead],
]);

export async function run(invocation: Invocation): Promise<number> {
  const [name = '', ...operands] = invocation.operands;
  const action = ACTIONS.get(name);
  if (action === undefined) {
    const names = [...ACTIONS.keys()].join(', ');
    throw new UserError(`audit cannot ${JSON.stringify(name.slice(0, 80))}`, `It can: ${names}.`);
  }
  const { paths, faults } = expandOperands(operands);
  for (const { fault } of faults) throw fault;
  return action(invocation, paths);
}
