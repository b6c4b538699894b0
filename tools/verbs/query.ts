/**
 * Owns: `bulkhead query`: what a policy declares, filtered; without a kind of thing, how much of
 * each there is.
 */

import { loadWhole } from '../explain/load.ts';
import { flowGraphOf } from '../flow/graph.ts';
import { forEachPolicy } from '../inputs.ts';
import type { CsvTable, Outcome } from '../inputs.ts';
import { LIMIT_NAMES } from '../../policy/limits.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { answer, givenFilters } from '../query/query.ts';
import type { Wishes } from '../query/filters.ts';
import { SUBJECTS } from '../query/row.ts';
import type { Answer, Row, Subject, Value } from '../query/row.ts';
import { STATISTIC_WORDS, statisticsOf } from '../query/statistics.ts';
import type { Statistics } from '../query/statistics.ts';
import { unknownName } from '../unknown_name.ts';
import type { Painter } from '../text/colour.ts';
import { withTestsBeside } from '../testing/suite.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { tableText } from '../text/table.ts';
import { shortened } from '../text/width.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

/** The kind of thing among the operands, and the policies: a file can have the name of a kind. */
function subjectOf(operands: readonly string[]): {
  readonly subject: Subject | undefined;
  readonly policies: readonly string[];
} {
  const [last] = operands.slice(-1);
  const subject = operands.length > 1 ? SUBJECTS.find((each) => each === last) : undefined;
  const policies = subject === undefined ? operands : operands.slice(0, -1);
  const isWord = last !== undefined && /^[a-z]+$/.test(last);
  if (subject === undefined && operands.length > 1 && isWord) {
    throw unknownName('kind of thing', last, SUBJECTS);
  }
  return { subject, policies };
}

function wishesOf(options: Options): Wishes {
  return {
    label: options.list('label'),
    type: options.list('type'),
    holds: options.list('holds'),
    wall: options.list('wall'),
    conflict: options.list('conflict'),
    role: options.list('role'),
    op: options.list('op'),
    subject: options.list('subject'),
    object: options.list('object'),
    reaches: options.list('reaches'),
    reachedBy: options.list('reachedBy'),
    mode: options.find('mode'),
    effect: options.find('effect'),
    isBridge: options.flag('bridge'),
    canStart: options.flag('canStart'),
    neverStarts: options.flag('neverStarts'),
  };
}

/** Columns that text leaves out: they would push the others off the screen. */
const UNSHOWN = new Set<string>([...LIMIT_NAMES, 'all']);
/** Columns that text leaves out where every row has this. */
const USUAL: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['bridge', null],
  ['canStart', true],
  ['permissive', false],
  ['reason', null],
  ['rule', null],
]);
const CELL_COLUMNS = 44;

function cellText(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

const placeOf = ({ files }: PolicyModel, { span }: Row): string =>
  `${files[span.file] ?? ''}:${span.line}:${span.column}`;

function tableOf({ columns, rows }: Answer, model: PolicyModel, paint: Painter): string {
  const shown = columns.filter((column) => {
    const usual = USUAL.get(column);
    return !UNSHOWN.has(column) && !rows.every(({ values }) => values[column] === usual);
  });
  const cells = rows.map((row) => [
    ...shown.map((column) => shortened(neutralise(cellText(row.values[column])), CELL_COLUMNS)),
    placeOf(model, row),
  ]);
  return tableText([...shown, 'where'], cells, paint);
}

function csvOf({ columns, rows }: Answer, { files }: PolicyModel): CsvTable {
  const records = rows.map(({ values, span }) => [
    ...columns.map((column) => cellText(values[column])),
    files[span.file] ?? '',
    String(span.line),
    String(span.column),
  ]);
  return { head: [...columns, 'file', 'line', 'column'], records };
}

const isCsv = (options: Options): boolean => options.text('format') === 'csv';

function outcomeOf(invocation: Invocation, found: Answer, model: PolicyModel): Outcome {
  const { options, terminal } = invocation;
  const { subject, rows } = found;
  const json = {
    [subject]: rows.map(({ values, span: { file, line, column, offset, length } }) => {
      return { ...values, file: model.files[file] ?? '', line, column, offset, length };
    }),
  };
  const paint = terminal.outPainter(options.colour);
  if (isCsv(options)) return { exitCode: EXIT.clean, csv: csvOf(found, model) };
  return { exitCode: EXIT.clean, json, text: tableOf(found, model, paint) };
}

const figuresOf = (figures: Statistics) =>
  STATISTIC_WORDS.map(([key, words]) => ({ key, words, value: String(figures[key]) }));

function statisticsText(figures: Statistics, paint: Painter): string {
  const rows = figuresOf(figures);
  const head = paint('strong', neutralise(`${figures.name} ${figures.version}`));
  const width = Math.max(...rows.map(({ words }) => words.length));
  const lines = rows.map(({ words, value }) => `  ${words.padEnd(width)}  ${value.padStart(6)}\n`);
  return `${head}\n${lines.join('')}`;
}

export function run(invocation: Invocation): Promise<number> {
  const { options, terminal, progress } = invocation;
  const { subject, policies } = subjectOf(invocation.operands);
  const wishes = wishesOf(options);
  if (subject === undefined && givenFilters(wishes).length > 0) {
    throw new UserError('filters need a kind of thing', `Name one of ${SUBJECTS.join(', ')} last.`);
  }
  return forEachPolicy({ ...invocation, operands: policies }, async (sound, path) => {
    const model = await withTestsBeside(path, sound.model, terminal);
    const count = plural(model.labels.length, 'label');
    progress.begin(`compiling ${count}`);
    const policy = await loadWhole(model);
    progress.begin(`looking at ${count}`);
    const graph = flowGraphOf(model, policy);
    if (subject !== undefined) return outcomeOf(invocation, answer(graph, subject, wishes), model);
    const figures = { ...statisticsOf(graph), files: sound.model.files.length };
    if (isCsv(options)) {
      const records = figuresOf(figures).map(({ key, value }) => [key, value]);
      return { exitCode: EXIT.clean, csv: { head: ['what', 'count'], records } };
    }
    const paint = terminal.outPainter(options.colour);
    const text = statisticsText(figures, paint);
    return { exitCode: EXIT.clean, json: { ...figures }, text };
  });
}
