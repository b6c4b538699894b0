import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloured, plain } from '../../tools/text/colour.ts';
import { neutralise, neutraliseLines, toJson } from '../../tools/text/escape.ts';
import { codeFrame } from '../../tools/text/frame.ts';
import { padded, shortened, textWidth } from '../../tools/text/width.ts';

/** The frame of what stands between « and » in a text. */
function frame(marked: string, columns = 100): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const before = text.slice(0, start).split('\n');
  const line = before.length;
  const column = before.at(-1)!.length + 1;
  const span = { file: 0, offset: start, length: end - start, line, column };
  return codeFrame(text, span, columns, plain, 'error').split('\n');
}

describe('code frames', () => {
  test.each<[string, string[]]>([
    ['a: «b»\nc', ['  1 | a: b', '    |    ^']],
    ['x\ny\n«long: word»', ['  3 | long: word', '    | ^^^^^^^^^^']],
    ['a: «»', ['  1 | a:', '    |    ^']],
    ['a: «b\nc»\n', ['  1 | a: b', '    |    ^']],
    ['a: b«»\r\nc', ['  1 | a: b', '    |     ^']],
    ['\ta:\t«b»', ['  1 |     a:  b', '    |         ^']],
    ['銀行: «銀行» x', ['  1 | 銀行: 銀行 x', '    |       ^^^^']],
    ['e\u0301e\u0301 «é» x', ['  1 | e\u0301e\u0301 é x', '    |    ^']],
    ['😀😀 «😀»', ['  1 | 😀😀 😀', '    |      ^^']],
    ['\u200ba «b»', ['  1 | \\u{200b}a b', '    |           ^']],
    ['«a: 1»\n'.repeat(1), ['  1 | a: 1', '    | ^^^^']],
    ['\n«»', ['  2 |', '    | ^']],
  ])('%j', (marked, expected) => {
    expect(frame(marked)).toEqual(expected);
  });

  test('a long line is shown through a window around the span', () => {
    const [line = '', carets = ''] = frame(
      `${'a'.repeat(5000)}«${'b'.repeat(10)}»${'c'.repeat(5000)}`,
    );
    expect(textWidth(line)).toBeLessThanOrEqual(100);
    expect(line).toMatch(/^ {2}1 \| …a+b{10}c+…$/);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('b'.repeat(10));
    const [cut = ''] = frame(`x «${'b'.repeat(5000)}»`);
    expect(cut).toMatch(/^ {2}1 \| x b+…$/);
  });

  test('it takes no longer for a line of four megabytes', () => {
    const text = `${'a, '.repeat(1_400_000)}end`;
    const since = process.cpuUsage();
    for (let index = 0; index < 1000; index += 1) {
      const span = { file: 0, offset: 4000 * index + 500, length: 5, line: 1, column: 1 };
      codeFrame(text, span, 100, plain, 'error');
    }
    expect(process.cpuUsage(since).user / 1000).toBeLessThan(2000);
  });

  test('whatever the text: two lines, none too wide, carets under the span, nothing unseen', () => {
    const letters = fc.array(
      fc.constantFrom('a', ' ', '\t', '銀', '😀', 'e\u0301', '\u202e', '\u{e0041}', ':'),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        fc.integer({ min: 60, max: 120 }),
        (a, b, c, columns) => {
          const text = [a, b, c].map((part) => part.join(''));
          const span = {
            file: 0,
            offset: text[0].length,
            length: text[1].length,
            line: 7,
            column: 1,
          };
          const shown = codeFrame(text.join(''), span, columns, plain, 'error');
          const lines = shown.split('\n');
          expect(lines).toHaveLength(2);
          for (const line of lines) {
            expect(textWidth(line)).toBeLessThanOrEqual(columns);
            expect(neutralise(line)).toBe(line);
          }
          expect(lines[1]).toMatch(/^ +\| +\^+$/);
        },
      ),
    );
  });

  test('colour changes nothing that can be seen', () => {
    const span = { file: 0, offset: 2, length: 3, line: 1, column: 3 };
    const painted = codeFrame('a bcd', span, 80, coloured, 'error');
    expect(painted).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex
    expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(
      codeFrame('a bcd', span, 80, plain, 'error'),
    );
  });
});

describe('escapes', () => {
  test('nothing that a terminal acts on is left, and json keeps its value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // eslint-disable-next-line no-control-regex
        const acted = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/;
        expect(neutralise(text)).not.toMatch(acted);
        expect(toJson({ [text]: text })).not.toMatch(acted);
        expect(JSON.parse(toJson({ [text]: text }))).toEqual(
          JSON.parse(JSON.stringify({ [text]: text })),
        );
        expect(neutraliseLines(text).replaceAll(/[\n\t]/g, '')).not.toMatch(acted);
      }),
    );
  });

  test('a tag character beyond the first plane is two escapes in json', () => {
    expect(toJson('\u{e0041}')).toBe('"\\udb40\\udc41"');
    expect(neutralise('\u{e0041}\u001b')).toBe('\\u{e0041}\\u{1b}');
    expect(neutraliseLines('a\n\tb\r')).toBe('a\n\tb\\u{d}');
  });
});

test('width: padding and shortening count columns', () => {
  expect(padded('銀', 4)).toBe('銀  ');
  expect(padded('long', 2)).toBe('long');
  expect(shortened('銀行銀行', 5)).toBe('銀行…');
  expect(shortened('abc', 3)).toBe('abc');
  expect(textWidth('👍🏽')).toBe(2);
});
