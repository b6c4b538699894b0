/** Owns: the report as a document: what it says, that it is accessible, safe and the same. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, PAIRS } from '../../../tools/html/palette.ts';
import { ROWS_MAX } from '../../../tools/html/table.ts';
import { TWO_BANKS, command, folderWith, parsed, told } from '../command.ts';
import {
  CLEAN,
  CLINIC,
  HOSTILE_NAMES,
  hostilePolicy,
  plainText,
  tagsOf,
  under,
} from './documents.ts';

/** A policy of so many labels, made by the program itself. */
async function made(labels: number, ...options: string[]): Promise<string> {
  const ran = await command(['generate', '--labels', String(labels), ...options]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
}

async function reportOf(input: string): Promise<string> {
  const ran = await command(['report', '-'], { input });
  expect(ran.err).toBe('');
  return ran.out;
}

/** What is wrong with a page for those who don't see it, or don't use a mouse. */
function accessibilityFaults(page: string): string[] {
  const tags = tagsOf(page);
  const faults: string[] = [];
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} twice`);
  const isThere = new Set(ids);
  for (const { attributes, name } of tags) {
    for (const key of ['aria-labelledby', 'aria-describedby']) {
      for (const id of (attributes.get(key) ?? '').split(' ')) {
        if (id !== '' && !isThere.has(id)) faults.push(`${key} names ${id}, which is not there`);
      }
    }
    const target = attributes.get('href');
    if (target !== undefined && !isThere.has(target.slice(1))) faults.push(`no ${target}`);
    if (name === 'img' && !attributes.has('alt')) faults.push('an image has no alt');
    const isRegion = attributes.get('role') === 'region' || attributes.get('role') === 'img';
    if (isRegion && !attributes.has('aria-label') && !attributes.has('aria-labelledby')) {
      faults.push('a region has no name');
    }
  }
  const starts = tags.filter(({ isEnd }) => !isEnd);
  let level = 0;
  for (const { name } of starts) {
    if (!/^h[1-6]$/.test(name)) continue;
    const next = Number(name[1]);
    if (next > level + 1) faults.push(`${name} behind h${level}`);
    level = next;
  }
  const count = (name: string): number => starts.filter((tag) => tag.name === name).length;
  for (const name of ['h1', 'main', 'header', 'title']) {
    // The title of the page, and one for each part of a picture.
    if (name !== 'title' && count(name) !== 1) faults.push(`${count(name)} of ${name}`);
  }
  if (count('caption') !== count('table')) faults.push('a table has no caption');
  for (const { name, attributes } of starts) {
    if (name === 'th' && !attributes.has('scope')) faults.push('a table head has no scope');
  }
  const html = starts.find(({ name }) => name === 'html');
  if (html?.attributes.get('lang') !== 'en') faults.push('no language');
  if (!page.includes('<a class="skip" href="#main">')) faults.push('no link past the navigation');
  for (const { name, start, end } of starts) {
    if (name !== 'svg') continue;
    const inside = page.slice(end, page.indexOf('</svg>', start));
    if (!/^\s*<title id="[^"]+">[^<]+<\/title>\s*<desc id="[^"]+">[^<]+<\/desc>/.test(inside)) {
      faults.push('a picture has no title and description');
    }
  }
  return faults;
}

describe('what it says', () => {
  test.each(['html', 'text', 'json'])('%s', async (format) => {
    const ran = await command(['report', '-', '--format', format, '--now', '2031-01-31'], {
      input: CLINIC,
    });
    // An invariant is violated, and a test fails.
    expect(ran).toMatchObject({ code: 1, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`../golden/report_clinic.${format}`);
  });

  test('a policy of which all holds is exit code 0', async () => {
    const ran = await command(['report', '-', '--format', 'text'], { input: CLEAN });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('1/1 invariants hold\n1/1 tests pass\n');
  });

  test('verdicts with what shows them, bridges with reasons, waivers that are over', async () => {
    const text = plainText(
      (await command(['report', '-', '--now', '2031-01-31'], { input: CLINIC })).out,
    );
    expect(text).toContain('Ward reaches Audit directly');
    expect(text).toMatch(/Ward sends to Audit by type Audit \(-:\d+:\d+\)/);
    expect(text).toContain('Lab resource.use ward.disk');
    expect(text).toContain('passes results on');
    expect(text).toMatch(/2030-06-30\s+expired/);
    expect(text).toContain('As of 2031-01-31');
  });

  test('hashes are those of the files', async () => {
    const folder = folderWith({ 'p.yaml': `\ufeff${CLEAN}` });
    const path = join(folder, 'p.yaml');
    const facts = told(await command(['report', path, '--format', 'json']));
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(under(facts, 'files')).toEqual([{ name: path, sha256, bytes: bytes.length }]);
    const compiled = await command(['compile', path, '-o', join(folder, 'i'), '--format', 'json']);
    expect(under(parsed(compiled), 'hash')).toBe(under(facts, 'hash'));
  });

  test('every command in it is one that the program takes', async () => {
    const folder = folderWith({ 'p.yaml': CLEAN });
    const path = join(folder, 'p.yaml');
    const { out } = await command(['report', path]);
    const found = [...out.matchAll(/<code>bulkhead ([^<]*)<\/code>/g)];
    const lines = new Set(found.map(([, line]) => line.replaceAll(`&#39;${path}&#39;`, 'PATH')));
    expect(lines.size).toBeGreaterThan(8);
    for (const line of lines) {
      const words = line.replaceAll('LABEL', 'Ward').split(' ');
      const places: Record<string, string> = {
        PATH: path,
        'flows.json': join(folder, 'flows.json'),
      };
      const argv = words.map((word) => places[word] ?? word);
      const at = argv.indexOf('-o');
      if (at >= 0) argv[at + 1] = join(folder, `out-${argv[at + 1]}`);
      const { code, err } = await command(argv);
      expect([line, code, err]).toEqual([line, 0, expect.not.stringContaining('bulkhead:')]);
    }
  });
});

describe('as a document', () => {
  test.each([
    ['5 labels', () => Promise.resolve(CLINIC)],
    ['50 labels', () => made(45, '--tests', '10')],
    ['200 labels', () => made(180)],
    ['200 labels that all differ', () => made(180, '--shape', 'distinct')],
    ['names that mean something', () => Promise.resolve(hostilePolicy())],
  ])('is accessible, safe and the same: %s', async (_, policy) => {
    const input = await policy();
    const page = await reportOf(input);
    expect(accessibilityFaults(page)).toEqual([]);
    expect(page).toContain('default-src &#39;none&#39;');
    for (const { name, attributes } of tagsOf(page)) {
      expect(['script', 'link', 'iframe', 'object', 'embed', 'form', 'base']).not.toContain(name);
      for (const [key, value] of attributes) {
        expect(key).not.toMatch(/^on|^src$|^srcset$/);
        if (key === 'href') expect(value).toMatch(/^#/);
      }
    }
    expect(page).not.toMatch(/url\(|@import/);
    expect(await reportOf(input)).toBe(page);
  });

  test('names are text', async () => {
    const page = await reportOf(hostilePolicy());
    const text = plainText(page);
    for (const name of HOSTILE_NAMES) expect(text).toContain(name);
  });

  test('what is shown as a page by `graph` is as accessible', async () => {
    const ran = await command(['graph', TWO_BANKS, '--format', 'html']);
    expect(accessibilityFaults(ran.out)).toEqual([]);
    const script = /<script>([^]*?)<\/script>/.exec(ran.out)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(ran.out).toContain(`script-src &#39;sha256-${hash}&#39;`);
  });

  test('long tables are cut, and say where the rest is', async () => {
    const input = await made(1200);
    const page = await reportOf(input);
    expect(page).toMatch(new RegExp(`The first ${ROWS_MAX} of \\d+ are shown`));
    expect(page).toContain('bulkhead query - labels --format csv');
    expect(page.length).toBeLessThan(1_500_000);
  });

  test('every ink can be read on its ground', () => {
    const luminance = (colour: string): number => {
      const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
      const [r, g, b] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    for (const palette of [LIGHT, DARK]) {
      for (const [ink, ground] of PAIRS) {
        expect
          .soft(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`)
          .toBeGreaterThan(4.5);
      }
    }
    // Of nodes and edges in pictures, on light and dark screens.
    const inks = [
      ['#12294a', '#eaf1fb'],
      ['#5c2e00', '#fff1dc'],
      ['#4d535c', '#f4f5f7'],
      ['#2c3138', '#f1f2f4'],
      ['#0d3d22', '#e7f5ec'],
      ['#b3261e', '#fdeceb'],
      ['#4d535c', LIGHT.ground],
      ['#dbe8ff', '#14263f'],
      ['#ffe6c7', '#3a2405'],
      ['#b9bec7', '#23262b'],
      ['#e3e6ea', '#26292e'],
      ['#d6f5e1', '#12301f'],
      ['#ffb4ab', '#3b1411'],
      ['#b9bec7', DARK.ground],
    ];
    for (const [ink, ground] of inks) expect.soft(contrast(ink, ground)).toBeGreaterThan(4.5);
  });
});

describe('options', () => {
  test.each([
    [['--now', 'today'], '--now takes a date'],
    [['--now', '2026-02-31x'], '--now takes a date'],
    [['-o', ''], '-o needs the name of a file'],
    [['-o', '/no/such/folder/r.html'], 'cannot be written: there is no such folder'],
  ])('%j is refused', async (options, says) => {
    const ran = await command(['report', TWO_BANKS, ...options]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  test('a policy with errors has no report', async () => {
    const ran = await command(['report', '-'], { input: 'bulkhead: 1\n' });
    expect(ran).toMatchObject({ code: 1, out: '' });
  });
});
