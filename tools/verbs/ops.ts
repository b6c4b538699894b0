/**
 * Owns: `bulkhead ops`: the catalogue of operations.
 */

import { OPERATIONS } from '../../policy/operations.ts';
import { toJson } from '../text/escape.ts';
import { tableText } from '../text/table.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const DECIDED_BY = {
  flow: 'the types of both labels',
  admin: 'the admin section',
  start: 'the host label and the conflict sets',
} as const;

const ARROWS = {
  to: 'subject → object',
  from: 'object → subject',
  both: 'both ways',
} as const;

export function run({ options, terminal }: Invocation): number {
  if (options.isJson) {
    const operations = OPERATIONS.map(({ name, kind, direction, phrase }) => ({
      name,
      kind,
      direction,
      phrase,
    }));
    terminal.out(`${toJson({ operations })}\n`);
    return EXIT.clean;
  }
  const rows = OPERATIONS.map(({ name, kind, direction, phrase }) => [
    name,
    DECIDED_BY[kind],
    ARROWS[direction],
    `SUBJECT may ${phrase.replace('{object}', 'OBJECT')}`,
  ]);
  const paint = terminal.outPainter(options.colour);
  const heads = ['operation', 'decided by', 'information flows', 'what it permits'];
  terminal.out(tableText(heads, rows, paint));
  return EXIT.clean;
}
