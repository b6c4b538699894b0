/** Owns: the test that nothing in an ACM policy's bytes makes its import throw. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importAcm } from '../../tools/acm/import.ts';
import { acceptable } from '../../tools/acm/rules.ts';
import { PROJECT } from './command.ts';

const RUNS = Math.max(100, Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 0));
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 2007);

const CLINIC = readFileSync(join(PROJECT, 'seeds', 'policies', 'acm', 'clinic.xml'), 'utf8');
const ALL = acceptable('import');

const imported = (xml: string | Uint8Array, accept: readonly string[] = []) =>
  importAcm('p.xml', Buffer.from(xml), { accept });

describe('hostile bytes', () => {
  test('nothing is thrown, and what is imported is sound', () => {
    const small = CLINIC.replace(
      /<VirtualMachineLabel>\s*<Name>(?:Gateway|Book)[^]*<.Subj/,
      '</Subj',
    ).replaceAll(/\n */g, '');
    expect(imported(small).findings).toEqual([]);
    // A generator of its own: small, and the same everywhere.
    let state = SEED;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const pieces = [
      '<',
      '>',
      '"',
      '&',
      '/',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '\0',
      '&#0;',
      '&#x110000;',
      '\ud800',
      '__proto__',
      '<Type>',
      '</Type>',
      ' xmlns="a"',
      '<!DOCTYPE',
      '\r',
      '\u2028',
    ];
    let sound = 0;
    for (let run = 0; run < RUNS * 12; run += 1) {
      let text = small;
      for (let edits = 1 + next(3); edits > 0; edits -= 1) {
        const at = next(text.length);
        const far = at + 1 + next(60);
        const cut = [text.slice(at, far), '', text.slice(far, far + 80)][next(3)];
        const put = [pieces[next(pieces.length)], String.fromCharCode(next(256)), ''][next(3)];
        text = text.slice(0, at) + put + cut + text.slice(next(2) === 0 ? at : far);
      }
      const mutant = Buffer.from(text, next(2) === 0 ? 'latin1' : 'utf8');
      const { yaml, findings } = imported(mutant, next(2) === 0 ? ALL : []);
      expect(yaml === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
      if (yaml !== undefined) sound += 1;
    }
    expect(sound).toBeGreaterThan(RUNS / 10);
  }, 600_000);
});
