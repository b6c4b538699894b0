/**
 * Owns: when output is coloured, and how. Node's own table of colours is used, since its
 * `styleText` is younger than the oldest Node that runs this.
 * Must not know: what is printed.
 */

import { inspect } from 'node:util';

export type ColourWish = 'auto' | 'always' | 'never';

/** The roles text can play; each has one look. */
const LOOKS = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  good: ['green'],
  strong: ['bold'],
  faint: ['gray'],
  hint: ['cyan'],
} as const;

export type Look = keyof typeof LOOKS;

/** Gives text a look, or leaves it as it is where colour isn't wanted. */
export type Painter = (look: Look, text: string) => string;

export const plain: Painter = (_look, text) => text;

export const coloured: Painter = (look, text) => {
  if (text === '') return '';
  let painted = text;
  for (const name of LOOKS[look]) {
    const [open, close] = inspect.colors[name] ?? [0, 0];
    painted = `\u001b[${open}m${painted}\u001b[${close}m`;
  }
  return painted;
};

/**
 * The painter for one stream.
 * @param wish what `--color` says; it outweighs the environment
 * @param environment `NO_COLOR` and `TERM=dumb` switch colour off
 */
export function painterFor(
  wish: ColourWish,
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Painter {
  if (wish !== 'auto') return wish === 'always' ? coloured : plain;
  const isOff = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return isTerminal && !isOff ? coloured : plain;
}
