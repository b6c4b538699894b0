/**
 * Owns: what a name may look like (of types, labels, conflict sets, roles, policies), when two
 * names look alike, and how text from a policy is shown inside a message.
 *
 * Names arrive in Unicode's normal form C: the reader normalises all text, so that two spellings
 * of one name are one name. Must not know: what the names stand for.
 */

import { NAME_LENGTH_MAX } from './limits.ts';

/** The label that unlabelled domains and resources wear, where a policy declares it. */
export const UNLABELED = '__UNLABELED__';

/**
 * Names that mean something on every JavaScript object. The code keeps names in maps and is safe
 * without this; a consumer of its JSON may not be.
 */
const OBJECT_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
] as const;

/** Control, format (invisible or reordering), surrogate, line and paragraph separators. */
const UNSEEN = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}';

/** A name, as a regular expression with the `u` flag. `*` is kept for patterns in admin rules. */
export const NAME_PATTERN = `^(?!(?:${OBJECT_NAMES.join('|')})$)(?!\\s)[^*${UNSEEN}]+(?<!\\s)$`;

/** A name, or a pattern in which `*` stands for any characters. */
export const LABEL_PATTERN = `^(?!\\s)[^${UNSEEN}]+(?<!\\s)$`;

const UNSEEN_ANYWHERE = new RegExp(`[${UNSEEN}]`, 'u');
const UNSEEN_EACH = new RegExp(`[${UNSEEN}]`, 'gu');
const NAME = new RegExp(NAME_PATTERN, 'u');

/** Why a text can't be a name, completing "NAME …"; undefined where it can. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name.length > NAME_LENGTH_MAX && Array.from(name).length > NAME_LENGTH_MAX) {
    return `is longer than ${NAME_LENGTH_MAX} characters`;
  }
  if (NAME.test(name)) return undefined;
  if (UNSEEN_ANYWHERE.test(name)) return 'holds a character that cannot be seen';
  if (name.trim() !== name) return 'begins or ends with a space';
  if (name.includes('*')) return 'holds a "*", which stands for any characters in admin rules';
  return 'is a name that JavaScript objects use themselves';
}

/** Text from a policy as it may stand in a message: quoted, shortened, nothing invisible. */
export function shown(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return JSON.stringify(short).replace(
    UNSEEN_EACH,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

const LOOKALIKES = new Map<string, string>(
  [
    ['аα', 'a'],
    ['вβ', 'b'],
    ['сϲ', 'c'],
    ['ԁ', 'd'],
    ['еε', 'e'],
    ['һнη', 'h'],
    ['іιı', 'i'],
    ['ј', 'j'],
    ['кκ', 'k'],
    ['ӏ', 'l'],
    ['мμ', 'm'],
    ['ν', 'n'],
    ['оοօ', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['ѕ', 's'],
    ['тτ', 't'],
    ['υ', 'u'],
    ['ԝ', 'w'],
    ['хχ', 'x'],
    ['уγү', 'y'],
    ['ζ', 'z'],
    ['‐‑‒–—−', '-'],
  ].flatMap(([letters, latin]) => Array.from(letters).map((letter) => [letter, latin] as const)),
);

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Two names with one skeleton are confusable: they differ in case, in Unicode's compatibility forms
 * or in Cyrillic and Greek letters that are drawn like Latin ones.
 */
export function skeleton(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  let result = '';
  for (const letter of name.normalize('NFKC').toUpperCase().toLowerCase()) {
    result += LOOKALIKES.get(letter) ?? letter;
  }
  return result;
}
