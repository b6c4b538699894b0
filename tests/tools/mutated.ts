/**
 * Owns: documents with damage: bytes, words, lines and values of what was sound. Everything is
 * drawn from a list of numbers, so that a failure is repeated, and made smaller, by fast-check.
 */

/** What has meant something to some reader: of YAML, XML, JSON, paths, patterns, numbers. */
const PIECES: readonly string[] = [
  '[',
  ']',
  '{',
  '}',
  ',',
  ': ',
  '- ',
  '? ',
  '\n',
  '\r',
  '\t',
  ' ',
  '"',
  "'",
  '\\',
  '\0',
  '&a ',
  '*a',
  '!t ',
  '!!binary ',
  '<<: ',
  '#',
  '|',
  '>',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '~',
  'null',
  'true',
  '0',
  '-1',
  '1e400',
  '0x10',
  '4294967296',
  '9007199254740993',
  '.nan',
  '""',
  '[]',
  '{}',
  '"*"',
  '"**"',
  '"[a-"',
  '..',
  '/',
  '/etc/passwd',
  '*.yaml',
  'a.yaml',
  '<',
  '>',
  '</a>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<!DOCTYPE a>',
  '&#0;',
  '&lt;',
  '__proto__',
  'constructor',
  'toString',
  '\u001b[2J',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  'include:',
  'invariants:',
  'tests:',
  'waivers:',
  'permissive:',
  'audit:',
  'approvals:',
  'noflow',
  'only-via',
  'exclusive',
  'expires',
  'deny',
  'running',
  'x'.repeat(300),
];

/** Numbers in turn; zeros when they have run out. */
export class Draws {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(limit: number): number {
    const number = this.#numbers[this.#at++] ?? 0;
    return limit === 0 ? 0 : number % limit;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}

function linesChanged(text: string, draws: Draws): string {
  const lines = text.split('\n');
  const at = draws.below(lines.length);
  const other = draws.below(lines.length);
  const indent = '  '.repeat(draws.below(4));
  const ways = [
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, lines[other]),
    () => lines.with(at, lines[other]).with(other, lines[at]),
    () => lines.with(at, indent + lines[at].trimStart()),
    () => [...lines.slice(0, at), ...lines.slice(other)],
  ];
  return draws.of(ways)().join('\n');
}

function wordChanged(text: string, draws: Draws): string {
  const words = [...text.matchAll(/[\w.*-]+/g)];
  if (words.length === 0) return text;
  const { 0: word, index } = draws.of(words);
  const put = draws.below(4) > 0 ? draws.of(words)[0] : draws.of(PIECES);
  return text.slice(0, index) + put + text.slice(index + word.length);
}

function piecePut(text: string, draws: Draws): string {
  const at = draws.below(text.length + 1);
  const removed = draws.of([0, 0, 1, 8, 200]);
  return text.slice(0, at) + draws.of(PIECES) + text.slice(at + removed);
}

/** A text that was damaged in one way, or some; bytes, as some damage is to their encoding. */
export function mutatedText(text: string, draws: Draws): Uint8Array {
  let changed = text;
  for (let left = draws.of([1, 1, 1, 2, 4]); left > 0; left -= 1) {
    changed = draws.of([linesChanged, wordChanged, wordChanged, piecePut])(changed, draws);
  }
  const bytes = Buffer.from(changed, draws.below(12) === 11 ? 'latin1' : 'utf8');
  if (bytes.length > 0 && draws.below(12) === 11)
    bytes[draws.below(bytes.length)] = draws.below(256);
  return bytes;
}

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'x',
  '*',
  '__proto__',
  '\u001b[2J',
  '\ud800',
  [],
  {},
  [null],
  [[]],
  { a: 1 },
  { kind: 'x' },
  { length: 3 },
];

/** What JSON gave, with one value in it replaced, removed or doubled. */
function valueChanged(value: unknown, draws: Draws): unknown {
  const isInner = typeof value === 'object' && value !== null;
  if (!isInner || draws.below(6) === 5) return draws.of(VALUES);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = draws.below(list.length);
    const way = draws.below(8);
    if (list.length === 0 || way === 7) return list.toSpliced(at, 0, draws.of([...list, null]));
    return way === 6 ? list.toSpliced(at, 1) : list.with(at, valueChanged(list[at], draws));
  }
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  const at = draws.below(entries.length);
  const way = draws.below(8);
  if (entries.length === 0 || way === 7) {
    return Object.fromEntries([...entries, [draws.of(['x', '', '__proto__', 'kind']), 1]]);
  }
  if (way === 6) return Object.fromEntries(entries.toSpliced(at, 1));
  const [key, inner] = entries[at];
  return Object.fromEntries(entries.with(at, [key, valueChanged(inner, draws)]));
}

/** What JSON gave, with one to three values in it changed. */
export function mutatedValue(value: unknown, draws: Draws): unknown {
  let changed = value;
  for (let left = 1 + draws.below(3); left > 0; left -= 1) changed = valueChanged(changed, draws);
  return changed;
}
