/**
 * Owns: `bulkhead audit`: whether logs are as they were written (`verify`), what they say (`show`),
 * and the hash of their last line (`head`), which kept elsewhere pins all that came before.
 */

import { CSV_HEADS, eventCells, eventText } from '../audit/event_text.ts';
import { LogNames } from '../audit/log_names.ts';
import { cutRunTexts, logNotes } from '../audit/log_notes.ts';
import { NoLog, readLog } from '../audit/read_log.ts';
import type { LogFacts, Logged } from '../audit/read_log.ts';
import { COUNT_BY, Counter, Selection, isDecision, readTime } from '../audit/select.ts';
import type { Wanted } from '../audit/select.ts';
import { tornText } from '../audit/torn.ts';
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

const NOTHING = 'nothing in the log is like that';
const HASH = /^[0-9a-f]{64}$/;

/** The end of a log as it should be: complaints where it is not so. */
function endFaults({ options }: Invocation, facts: LogFacts, hasHead: boolean): string[] {
  const complaints: string[] = [];
  if (options.flag('closed') && facts.state === 'open') {
    complaints.push('the log has no end: its run still goes on, was cut off, or lines are missing');
  }
  if (options.flag('closed')) {
    complaints.push(...cutRunTexts(facts));
    if (facts.torn !== undefined) complaints.push(tornText(facts.torn));
  }
  const head = options.find('head');
  if (head !== undefined && !hasHead) {
    complaints.push(`no line has the hash ${head}: the log was cut before it, or rewritten`);
  }
  return complaints;
}

const noteText = (notes: readonly string[]): string =>
  notes.map((note) => `note: ${neutralise(note)}\n`).join('');

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
    const torn = facts.torn && {
      file: facts.torn.file,
      line: facts.torn.line,
      bytes: facts.torn.bytes.length,
    };
    const continues = facts.continues ?? null;
    const { cutRuns, moreCutRuns } = facts;
    const said = {
      verified: isGood,
      files,
      records,
      state,
      head: head ?? null,
      torn: torn ?? null,
      cutRuns,
      moreCutRuns,
      continues,
      faults,
      moreFaults,
      complaints,
    };
    terminal.out(`${toJson(said)}\n`);
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
    if (!options.flag('closed')) terminal.out(noteText(cutRunTexts(facts)));
    return EXIT.failed;
  }
  if (options.flag('quiet')) return EXIT.clean;
  const paint = terminal.outPainter(options.colour);
  const where = plural(files.length, 'file');
  terminal.out(
    `${paint('good', 'verified:')} ${plural(records, 'record')} in ${where}, ${state}, ` +
      `head ${head?.hash ?? 'none'}\n${noteText(logNotes(facts))}`,
  );
  return EXIT.clean;
}

function wantedOf({ options }: Invocation): Wanted {
  const time = (name: string): number | undefined => {
    const text = options.find(name);
    return text === undefined ? undefined : readTime(name, text);
  };
  const [since, until] = [time('since'), time('until')];
  if (since !== undefined && until !== undefined && since > until) {
    throw new UserError('--since is later than --until: nothing can be between them');
  }
  return {
    label: options.find('label'),
    subject: options.find('subject'),
    object: options.find('object'),
    caller: options.find('caller'),
    operation: options.find('op'),
    decision: options.find('decision'),
    rule: options.find('rule'),
    since,
    until,
  };
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
  } else terminal.out(`${NOTHING}\n`);
}

async function showLogs(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const { terminal, options } = invocation;
  const wanted = wantedOf(invocation);
  const selection = new Selection(wanted);
  const names = new LogNames();
  const by = COUNT_BY.find((each) => each === options.find('countBy'));
  const counter = by && new Counter(by);
  const print = printer(invocation);
  if (counter === undefined && options.find('format') === 'csv') terminal.out(csvRecord(CSV_HEADS));
  let chosen = 0;
  const facts = await read(invocation, paths, (logged) => {
    const { event } = logged;
    if (isDecision(event)) {
      names.see(event);
      if (!selection.wants(event)) return;
      chosen += 1;
      if (counter !== undefined) counter.add(event);
      else terminal.out(print(logged));
    } else if (counter === undefined && selection.isEverything) terminal.out(print(logged));
  });
  if (counter !== undefined && by !== undefined) printCounts(invocation, by, counter);
  else if (chosen === 0 && !selection.isEverything) terminal.err(`note: ${NOTHING}\n`);
  if (chosen === 0) terminal.err(noteText(names.strangers(wanted)));
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

/** The options that only one of the actions takes: as code and as people call them. */
const OWN_OPTIONS = new Map([
  ['verify', ['closed', 'head', 'quiet']],
  [
    'show',
    ['label', 'subject', 'object', 'caller', 'op', 'decision', 'rule', 'since', 'until', 'countBy'],
  ],
]);

/** An option that an action would pass over would seem to have been obeyed. */
function assertOwnOptions(action: string, { options }: Invocation): void {
  for (const [owner, names] of OWN_OPTIONS) {
    const name = names.find((each) => options.find(each) !== undefined || options.flag(each));
    if (owner === action || name === undefined) continue;
    const flag = name === 'countBy' ? 'count-by' : name;
    throw new UserError(`audit ${action} takes no --${flag}`, `It is for \`audit ${owner}\`.`);
  }
  if (action !== 'show' && options.find('format') === 'csv') {
    throw new UserError(`audit ${action} takes no --format csv`, 'It is for `audit show`.');
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const [name = '', ...operands] = invocation.operands;
  const action = ACTIONS.get(name);
  if (action === undefined) {
    const names = [...ACTIONS.keys()].join(', ');
    throw new UserError(`audit cannot ${JSON.stringify(name.slice(0, 80))}`, `It can: ${names}.`);
  }
  assertOwnOptions(name, invocation);
  const { paths, faults } = expandOperands(operands);
  for (const { fault } of faults) throw fault;
  return action(invocation, paths);
}
