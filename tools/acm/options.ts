/**
 * Owns: what importing and exporting have in common on a command line: which findings are accepted,
 * how they are told.
 */

import type { Finding } from '../../policy/finding.ts';
import { Suggester } from '../../policy/suggest.ts';
import { findingLine, findingText } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import type { Invocation } from '../verbs/verb.ts';
import { acceptable } from './rules.ts';

/** The rules that `--accept` names. @throws UserError for one that can't be accepted */
export function readAccepted(
  { options }: Invocation,
  way: 'import' | 'export',
): ReadonlySet<string> {
  const known: readonly string[] = acceptable(way);
  const named = options.list('accept').flatMap((list) => list.split(','));
  const accepted = new Set(named.map((rule) => rule.trim()).filter((rule) => rule !== ''));
  for (const rule of accepted) {
    if (known.includes(rule)) continue;
    const near = new Suggester().nearest(rule, known);
    const hint =
      near === undefined ? `Those that can: ${known.join(', ')}.` : `Did you mean ${near}?`;
    throw new UserError(`nothing that can be accepted is called "${rule}"`, hint);
  }
  return accepted;
}

/** The first operand, if it is one of the formats. */
export function readFormat(operand: string | undefined, formats: readonly string[]): string {
  if (operand !== undefined && formats.includes(operand)) return operand;
  const near = new Suggester().nearest(operand ?? '', formats);
  const hint = near === undefined ? `It is ${formats.join(' or ')}.` : `Did you mean ${near}?`;
  throw new UserError(`"${operand}" is no format that is known here`, hint);
}

/** Tells findings on standard error. */
export function tellFindings(
  { terminal, options }: Invocation,
  findings: readonly Finding[],
  texts: readonly string[],
): void {
  const paint = terminal.errPainter(options.colour);
  for (const finding of findings) {
    if (options.flag('quiet')) terminal.err(`${findingLine(finding, paint)}\n`);
    else terminal.err(`${findingText(finding, texts, terminal.columns, paint)}\n\n`);
  }
}
