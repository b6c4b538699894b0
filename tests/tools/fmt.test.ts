import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../policy/read.ts';
import { commentTexts } from '../../tools/format_policy/comments.ts';
import { formatPolicy } from '../../tools/format_policy/format.ts';
import { unifiedDiff } from '../../tools/text/line_diff.ts';
import { plain } from '../../tools/text/colour.ts';
import { policyText } from '../policy/reading.ts';
import { PROJECT, SEED, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';
import { noisyPolicy } from './noisy_yaml.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);
const RUN_SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 1);

/** Everything that fmt has to deal with, in a policy that is sound. */
const UNTIDY = `--- # where it begins
# yaml-language-server: $schema=policy.schema.json

# What this is.

# about the name
policy: {
   version: '1.0', # the version
   name: "small" }
bulkhead: 1 # the language
types: # the types
- 'Sys'
-   "A"   # trailing A
# before B
- B
- { name: "D D" }

  # at the end of types
# before labels
labels:

  # first label
  Sys: { bridge: 'all "of" it', types: [Sys, A,
     B, "D D" ], # odd
     walls: [ Sys ] }
  A:
      walls: [A]
      types:
        - name: A
          mode: "both"
        # inside the types of A
      # inside A
  # between labels
  B: { types: [B], limits: { frames: 16384, vcpus: 1, ports: 1024, grants: 512, maps: 1024 }, walls: [B], bridge: "none" }
  "on": {types: [A, B], bridge: 'its reason'}
  C:
    bridge: >-
        a folded text
        of two lines
    walls: [
      # nothing
      ]
    types: [A]
# the end section
bootstrap: 'Sys'
host: Sys
admin:
  rules:
    -
      # why this rule is
      subject: Sys
      effect: allow
      may: [domain.pause, domain.unpause, domain.getinfo, domain.get_weight, policy.load, policy.test]
      object: '*'
    - object: "A*"
      effect: deny   # never
      role: quiet
      subject: Sys
  # roles here
  roles: {quiet: {may: [domain.pause]}}
# end
`;

/** A model without its places. */
const modelOf = (text: string): unknown => {
  const { model } = readPolicy('policy.yaml', new TextEncoder().encode(text));
  const isPlace = (key: string) => /span$/i.test(key);
  return JSON.parse(
    JSON.stringify(model ?? null, (key, value: unknown) => (isPlace(key) ? undefined : value)),
  );
};

function formatted(text: string): string {
  const result = formatPolicy(text);
  if (!result.ok) throw new Error(`${result.reason}\n${text}`);
  return result.text;
}

describe('the style', () => {
  test('an untidy policy', async () => {
    expect(modelOf(UNTIDY)).not.toBeNull();
    const ran = await command(['fmt', '-'], { input: UNTIDY });
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/fmt_untidy.yaml');
    expect(modelOf(ran.out)).toEqual(modelOf(UNTIDY));
    expect(formatted(ran.out)).toBe(ran.out);
  });

  test(`whatever the text: the same policy and comments, and nothing more to do (seed ${RUN_SEED})`, () => {
    let sound = 0;
    fc.assert(
      fc.property(noisyPolicy(), (text) => {
        const after = formatted(text);
        const model = modelOf(text);
        if (model !== null) sound += 1;
        expect(modelOf(after)).toEqual(model);
        expect(commentTexts(after)).toEqual(commentTexts(text.replaceAll('\r\n', '\n')));
        expect(formatted(after)).toBe(after);
      }),
      { numRuns: RUNS, seed: RUN_SEED },
    );
    expect(sound).toBeGreaterThan(RUNS / 2);
  });

  test('arbitrary and damaged text: never thrown, and never another meaning', () => {
    const damaged = fc
      .tuple(fc.nat(UNTIDY.length), fc.nat(9), fc.string({ maxLength: 4, unit: 'binary' }))
      .map(([at, cut, put]) => UNTIDY.slice(0, at) + put + UNTIDY.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (text) => {
        const result = formatPolicy(text);
        if (!result.ok) return;
        expect(modelOf(result.text)).toEqual(modelOf(text));
        expect(formatPolicy(result.text)).toEqual(result);
      }),
      { numRuns: RUNS, seed: RUN_SEED },
    );
  });

  test.each<[string, string, string]>([
    [
      'quotes only where needed',
      `host: "Sys"\ntypes: ['a b', "yes", "1.0", "x: y", 'q"']\n`,
      `types: [a b, "yes", "1.0", "x: y", 'q"']\nhost: Sys\n`,
    ],
    ['what is unseen is written out', 'host: "a\u200bb"\n', 'host: "a\\u200bb"\n'],
    ['aliases keep the order', 'host: &h Sys\nbootstrap: *h\n', 'host: &h Sys\nbootstrap: *h\n'],
    ['anchors on blocks', 'types:\n- &t\n  name: A\n', 'types:\n  - &t\n    name: A\n'],
    ['nested lists', 'types:\n-   - A\n    # c\n    - B\n', 'types:\n  - - A\n    # c\n    - B\n'],
    ['explicit keys', '? host\n: Sys\n', 'host: Sys\n'],
    ['nothing', 'types:\nhost: ~\n', 'types:\nhost: ~\n'],
    ['kept newlines', 'host: |+\n  a\n\n\ntypes: []\n', 'types: []\nhost: "a\\n\\n\\n"\n'],
    ['a comment in empty brackets', 'types: [ # c\n]\n', 'types: [] # c\n'],
  ])('%s', (_name, before, after) => {
    expect(formatted(before)).toBe(after);
    expect(formatted(after)).toBe(after);
  });

  test('the seeds are in it', async () => {
    const ran = await command(['fmt', '--check', join(PROJECT, 'seeds/policies/*.yaml')]);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('files', () => {
  const BROKEN = policyText({ host: 'host: Syss' });

  test('are written in place, through links, with their modes; the rest is left alone', async () => {
    const folder = folderWith({ 'a.yaml': UNTIDY, 'bad.yaml': BROKEN, 'real.yaml': UNTIDY });
    const path = (name: string) => join(folder, name);
    chmodSync(path('a.yaml'), 0o646);
    symlinkSync('real.yaml', path('link.yaml'));
    const ran = await command(['fmt', path('a.yaml'), path('link.yaml'), path('bad.yaml')]);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe(`formatted ${path('a.yaml')}\nformatted ${path('link.yaml')}\n`);
    expect(ran.err).toContain('[undeclared-label]');
    expect(readFileSync(path('a.yaml'), 'utf8')).toBe(formatted(UNTIDY));
    expect(readFileSync(path('real.yaml'), 'utf8')).toBe(formatted(UNTIDY));
    expect(readFileSync(path('bad.yaml'), 'utf8')).toBe(BROKEN);
    expect(statSync(path('a.yaml')).mode & 0o777).toBe(0o646);
    expect(lstatSync(path('link.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toHaveLength(4);
    const { mtimeMs } = statSync(path('a.yaml'));
    expect(await command(['fmt', path('a.yaml')])).toEqual({ code: 0, out: '', err: '' });
    expect(statSync(path('a.yaml')).mtimeMs).toBe(mtimeMs);
  });

  test('--check names what is not in the style and writes nothing', async () => {
    const path = join(folderWith({ 'a.yaml': UNTIDY }), 'a.yaml');
    const ran = await command(['fmt', '--check', path, SEED('cloud')]);
    expect(ran).toEqual({ code: 1, out: `${path} is not in the style of \`fmt\`\n`, err: '' });
    expect(await command(['fmt', '--check', '-q', path])).toMatchObject({ out: `${path}\n` });
    expect(readFileSync(path, 'utf8')).toBe(UNTIDY);
    const json = await command(['fmt', '--check', '--format', 'json', path, SEED('cloud')]);
    expect(parsed(json)).toEqual({
      policies: [
        { policy: path, state: 'would-change' },
        { policy: SEED('cloud'), state: 'same' },
      ],
    });
  });

  test('--diff shows what would change, and patch takes it', async () => {
    const ran = await command(['fmt', '--diff', '-'], { input: UNTIDY });
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/fmt_untidy.diff');
    expect(patched(UNTIDY, ran.out)).toBe(formatted(UNTIDY));
  });

  test('a policy is formatted whatever is wrong with the files that it includes', async () => {
    const text = policyText({
      types: 'types: [ Sys ]',
      conflicts: 'include: [part.yaml, none.yaml]',
    });
    const part = 'bulkhead: 1\ntypes: [A, B, Syx, Syx]\n';
    const path = join(folderWith({ 'p.yaml': text, 'part.yaml': part }), 'p.yaml');
    expect(await command(['fmt', path])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(path, 'utf8')).toContain('types: [Sys]');
    expect((await command(['fmt', '-'], { input: text })).out).toContain('types: [Sys]');
  });

  test('a part of a policy is formatted for itself', async () => {
    const input = '{types: [ "A"],\n "bulkhead": 1}';
    const ran = await command(['fmt', '-'], { input });
    expect(ran).toEqual({ code: 0, out: 'bulkhead: 1\ntypes: [A]\n', err: '' });
  });

  test('line ends and byte order marks: one form', async () => {
    const input = `\u{feff}${policyText().replaceAll('\n', '\r\n')}`;
    const ran = await command(['fmt', '-'], { input });
    expect(ran.out).not.toMatch(/\r|\u{feff}/u);
    expect(modelOf(ran.out)).toEqual(modelOf(policyText()));
  });

  test.each<[string, string | Uint8Array, string]>([
    ['binary', Uint8Array.from([0x7f, 0, 1, 0xff]), 'not-text'],
    ['empty', '', 'empty-file'],
    ['5 MB', 'x'.repeat(5_000_000), 'too-large'],
    ['no mapping', '[a]', 'wrong-type'],
    ['broken', 'a: [', 'yaml-syntax'],
  ])('%s is refused', async (_name, input, rule) => {
    const ran = await command(['fmt', '-'], { input });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(rule);
    expect(ran.err).not.toContain('bug');
  });

  test('the real program', () => {
    const folder = folderWith({ 'a.yaml': UNTIDY });
    buildOnce();
    expect(bulkhead(['fmt', join(folder, 'a.yaml')]).code).toBe(0);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(formatted(UNTIDY));
    expect(bulkhead(['fmt', join(folder, 'none.yaml')]).code).toBe(2);
  });
});

test('differences: putting them in gives the other text', () => {
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'a long line\n'), { maxLength: 30 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const [a, b] = [before.join(''), after.join('')];
      const text = unifiedDiff('f', a, b, plain);
      expect(patched(a, text)).toBe(b);
    }),
    { numRuns: RUNS * 5, seed: RUN_SEED },
  );
});

/** What `patch` makes of a text. */
function patched(before: string, diff: string): string {
  const old = before.split(/(?<=\n)/);
  let after = '';
  let at = 0;
  for (const line of diff.split(/(?<=\n)/).slice(2)) {
    const range = /^@@ -(\d+),(\d+)/.exec(line);
    if (range !== null) {
      const start = Number(range[1]) - (range[2] === '0' ? 0 : 1);
      after += old.slice(at, start).join('');
      at = start;
    } else if (line.startsWith('+')) after += line.slice(1);
    else {
      expect(line.slice(1)).toBe(old[at]);
      if (line.startsWith(' ')) after += line.slice(1);
      at += 1;
    }
  }
  return after + old.slice(at).join('');
}
