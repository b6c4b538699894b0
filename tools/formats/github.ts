/**
 * Owns: messages as workflow commands of GitHub Actions, which show them beside the lines of a
 * change. INVARIANT: nothing in a message can end its command or begin another.
 * Must not know: what is looked for.
 */

import { neutraliseLines } from '../text/escape.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

const data = (text: string): string =>
  neutraliseLines(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** One line, newline included. */
export function annotationLine(annotation: Annotation): string {
  const { level, file, line, column, title, message } = annotation;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
  return `::${level} ${place}::${data(message)}\n`;
}
