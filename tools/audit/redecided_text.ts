/**
 * Owns: changed decisions as text and as JSON. Must not know: how they were found.
 */

import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import type { Change, Redecided } from './redecide.ts';
import type { Party, RulePlace } from './events.ts';

const name = ({ label }: Party): string => label ?? '(no label)';

const placeText = (rule: RulePlace): string =>
  `${rule.name}, ${rule.file}:${rule.line}:${rule.column}`;

function changeText(change: Change, paint: Painter): string {
  const { was, now, asked, oldRule, first, count } = change;
  const look = now.decision === 'deny' ? 'error' : 'good';
  const times = count === 1 ? '' : `${count} times, first `;
  const lines = [
    `${paint('strong', `${was} -> ${now.decision}:`)} ` +
      `${neutralise(`${asked.operation}: ${name(asked.subject)} -> ${name(asked.object)}`)} ` +
      paint('faint', neutralise(`(${times}at ${first.file}:${first.line})`)),
    ...(oldRule === undefined ? [] : [`  was: ${neutralise(placeText(oldRule))}`]),
    `  now: ${paint(look, neutralise(placeText(now.rule)))}`,
    `       ${neutralise(now.sentence)}`,
  ];
  return `${lines.join('\n')}\n\n`;
}

/** @param limit changes that are printed; the others are counted */
export function redecidedText(result: Redecided, limit: number, paint: Painter): string {
  const { decisions, changes, changed, hasPermits, unknown } = result;
  const shown = changes.slice(0, limit).map((change) => changeText(change, paint));
  const hidden = changes.length - shown.length;
  const parts = [...shown];
  if (hidden > 0) parts.push(`and ${plural(hidden, 'more kind')} of change\n\n`);
  const verdict =
    changed === 0
      ? `${paint('good', 'same:')} ${plural(decisions, 'decision')}, each as it was made`
      : `${paint('error', 'changed:')} ${changed} of ${plural(decisions, 'decision')}`;
  parts.push(`${verdict}\n`);
  if (!hasPermits) {
    parts.push(
      'note: only denials were recorded, so new denials cannot be seen; ' +
        'record with --audit-permits, or replay a trace\n',
    );
  }
  if (unknown > 0) {
    parts.push(`note: ${plural(unknown, 'decision')} about operations that this program lacks\n`);
  }
  return parts.join('');
}

export function redecidedJson({ changes, ...rest }: Redecided) {
  return {
    ...rest,
    changes: changes.map(({ was, asked, oldRule, now, first, count }) => ({
      was: { decision: was, rule: oldRule ?? null },
      now,
      operation: asked.operation,
      subject: asked.subject.label,
      object: asked.object.label,
      count,
      first,
    })),
  };
}
