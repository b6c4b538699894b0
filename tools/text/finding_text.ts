/**
 * Owns: findings as people read them and as programs do.
 * Must not know: where findings come from.
 */

import type { Finding } from '../../policy/finding.ts';
import type { Painter } from './colour.ts';
import { neutralise } from './escape.ts';
import { codeFrame } from './frame.ts';

/** `policy.yaml:7:20: error: what is wrong [rule]`: a form that editors and grep understand. */
export function findingLine(finding: Finding, paint: Painter): string {
  const place = neutralise(`${finding.file}:${finding.line}:${finding.column}`);
  const severity = paint(finding.severity, `${finding.severity}:`);
  const rule = paint('faint', `[${finding.rule}]`);
  return `${paint('strong', `${place}:`)} ${severity} ${neutralise(finding.message)} ${rule}`;
}

/**
 * A finding with its code frame and hint, without a newline at the end.
 * @param texts by the number of a span's file; a finding in a file that was not read has no frame
 */
export function findingText(
  finding: Finding,
  texts: readonly string[],
  columns: number,
  paint: Painter,
): string {
  const lines = [findingLine(finding, paint)];
  const text = texts[finding.span.file] ?? '';
  if (text !== '') lines.push(codeFrame(text, finding.span, columns, paint, finding.severity));
  if (finding.hint !== '') lines.push(`  ${paint('hint', 'hint:')} ${neutralise(finding.hint)}`);
  return lines.join('\n');
}

/** The keys that programs get, and no others. */
export function findingJson(finding: Finding) {
  const { severity, rule, message, file, line, column, hint } = finding;
  return { severity, rule, message, file, line, column, hint };
}

/** `2 errors`, `1 error`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `2 errors, 1 warning in 3 files`. */
export function countsText(findings: readonly Finding[], files: number): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`;
}
