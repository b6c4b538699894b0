/** Owns: the tests of `bulkhead import`: what is read, what is refused, that decisions are ACM's. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PolicyModel } from '../../policy/model.ts';
import { readPolicy } from '../../policy/read.ts';
import { XML_BYTES_MAX, importAcm } from '../../tools/acm/import.ts';
import { ACM_RULES, acceptable } from '../../tools/acm/rules.ts';
import { PROJECT, buildOnce, bulkhead, command, folderWith, parsed, told } from './command.ts';

const CLINIC_PATH = join(PROJECT, 'seeds', 'policies', 'acm', 'clinic.xml');
const CLINIC = readFileSync(CLINIC_PATH, 'utf8');
const ALL = acceptable('import');

const imported = (xml: string | Uint8Array, accept: readonly string[] = []) =>
  importAcm('p.xml', typeof xml === 'string' ? Buffer.from(xml) : xml, { accept });

function modelOf(yaml: string | undefined): PolicyModel {
  const { model, findings } = readPolicy('p.yaml', Buffer.from(yaml ?? ''));
  if (model === undefined) throw new Error(`${JSON.stringify(findings)}\n${yaml}`);
  return model;
}

/** The clinic's policy with some of its text replaced. */
function clinic(...changes: (readonly [string | RegExp, string])[]): string {
  let text = CLINIC;
  for (const [from, to] of changes) {
    const next = text.replace(from, to);
    expect(next, String(from)).not.toBe(text);
    text = next;
  }
  return text;
}

beforeAll(buildOnce, 120_000);

describe('the command', () => {
  test('prints YAML that check passes', async () => {
    const ran = await command(['import', 'acm', CLINIC_PATH]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/import_clinic.yaml');
    const checked = await command(['check', '-', '--fail-on-warn'], { input: ran.out });
    expect(checked.code).toBe(0);
  });

  test('prints JSON', async () => {
    const ran = await command(['import', 'acm', CLINIC_PATH, '--format', 'json']);
    const { out } = await command(['import', 'acm', CLINIC_PATH]);
    expect(told(ran)).toEqual({ policy: CLINIC_PATH, findings: [], yaml: out });
    const bad = await command(['import', 'acm', '-', '--format', 'json'], { input: '<a/>' });
    expect(bad).toMatchObject({ code: 1, err: '' });
    await expect(bad.out).toMatchFileSnapshot('golden/import_bad.json');
  });

  test('tells what ACM took and the language refuses, and does it where that is accepted', async () => {
    const input = readFileSync(join(import.meta.dirname, 'acm_lenient.xml'), 'utf8');
    const refused = await command(['import', 'acm', '-'], { input });
    expect(refused).toMatchObject({ code: 1, out: '' });
    await expect(refused.err).toMatchFileSnapshot('golden/import_lenient.text');
    const rules = ALL.join(',');
    const accepted = await command(['import', 'acm', '-', '--accept', rules, '-q'], { input });
    expect(accepted.code).toBe(0);
    await expect(accepted.out).toMatchFileSnapshot('golden/import_lenient.yaml');
    modelOf(accepted.out);
    // Each line on standard error is one finding, and a warning now.
    const lines = accepted.err.trimEnd().split('\n');
    expect(lines.filter((line) => !line.includes(': warning: '))).toEqual([]);
    expect(new Set(lines.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1]))).toEqual(new Set(ALL));
  });

  test('runs as the real program, from standard input', () => {
    const ran = bulkhead(['import', 'acm', '-'], CLINIC);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Clinic.resource: { type: Patients, from: Ward.resource }');
  });

  test('writes several policies into a folder, and tells what is wrong with others', async () => {
    const folder = folderWith({ 'a.xml': CLINIC, 'b.xml': '<nothing/>', 'c.xml': CLINIC });
    const pattern = join(folder, '*.xml');
    const nowhere = await command(['import', 'acm', pattern]);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toContain('name one that exists with -o');
    const ran = await command(['import', 'acm', pattern, '-o', folder]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('b.xml:1:2: error: The file holds "nothing"');
    expect(['a', 'b', 'c'].map((name) => existsSync(join(folder, `${name}.yaml`)))).toEqual([
      true,
      false,
      true,
    ]);
    const json = await command(['import', 'acm', pattern, '--format', 'json']);
    expect(parsed(json)).toMatchObject({
      policies: ['a', 'b', 'c'].map((name) => ({
        policy: join(folder, `${name}.xml`),
        ...(name === 'b' ? { yaml: null } : {}),
      })),
    });
    // What is there is replaced by force alone.
    writeFileSync(join(folder, 'a.yaml'), 'mine');
    const again = await command(['import', 'acm', CLINIC_PATH, '-o', join(folder, 'a.yaml')]);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('nothing is overwritten unasked');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('mine');
    const forced = ['import', 'acm', CLINIC_PATH, '-o', join(folder, 'a.yaml'), '--force'];
    expect((await command(forced)).code).toBe(0);
    modelOf(readFileSync(join(folder, 'a.yaml'), 'utf8'));
  });

  test('refuses what it can not do', async () => {
    const folder = folderWith({ 'a.xml': CLINIC });
    const file = join(folder, 'a.xml');
    const cases: [argv: string[], words: string][] = [
      [['import', 'acn', file], 'Did you mean acm?'],
      [['import', 'xsm', file], 'It is acm.'],
      [['import', 'acm', file, '--accept', 'undeclared-typo'], 'Did you mean undeclared-type?'],
      [['import', 'acm', file, '--accept', 'xml-syntax'], 'nothing that can be accepted'],
      [['import', 'acm', file, '-o', file], 'it would be overwritten'],
      [['import', 'acm', join(folder, 'absent.xml')], 'there is no such file'],
      [['import', 'acm', folder], 'it is a directory'],
      [['import', 'acm'], 'missing required argument'],
    ];
    for (const [argv, words] of cases) {
      const ran = await command(argv);
      expect(ran, argv.join(' ')).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(words);
    }
    expect(readFileSync(file, 'utf8')).toBe(CLINIC);
  });

  test('lets domain 0 wear another label, and resources end otherwise', async () => {
    const argv = ['import', 'acm', '-', '--bootstrap', 'Gateway', '--resource-suffix', ' (disk)'];
    const { out } = await command(argv, { input: CLINIC });
    const { labels, bootstrap } = modelOf(out);
    expect(labels[bootstrap.label].name).toBe('Gateway');
    expect(labels.map(({ name }) => name)).toContain('Clinic (disk)');
    expect(labels.find(({ name }) => name === 'Clinic (disk)')?.from).toBe('Ward (disk)');
  });
});

/** A change to the clinic's policy, what is found then, and what stands there. */
const FAULTS: [what: string, xml: string, rule: string, at: string][] = [
  ['nothing', '', 'xml-syntax', ''],
  ['no XML', 'bulkhead: 1\n', 'xml-syntax', '\n'],
  ['a NUL', clinic(['Gateway', 'Gate\0way']), 'xml-syntax', '\0'],
  [
    'a document type',
    clinic(['<Sec', '<!DOCTYPE x [<!ENTITY a "b">]><Sec']),
    'xml-doctype',
    '<!DOCTYPE',
  ],
  ['an unknown entity', clinic(['Gateway', '&lol;']), 'xml-syntax', ';'],
  ['a tag that is not closed', clinic(['</Version>', '']), 'xml-syntax', '>'],
  ['an unknown prefix', clinic(['<Version>1.1</Version>', '<x:Version/>']), 'xml-syntax', '>'],
  ['an attribute twice', clinic(['<Name>Gate', '<Name a="" a="">Gate']), 'xml-syntax', '>'],
  ['another encoding', clinic(['UTF-8', 'UTF-16']), 'not-text', '<?xml'],
  ['another root', '<a/>', 'not-acm', 'a'],
  [
    'another namespace',
    clinic(['www.ibm.com', 'example.org']),
    'not-acm',
    'SecurityPolicyDefinition',
  ],
  [
    'no header',
    clinic([/<PolicyHeader>[^]*<\/PolicyHeader>/, '']),
    'missing-element',
    'SecurityPolicyDefinition',
  ],
  [
    'no name',
    clinic(['<PolicyName>example.clinic</PolicyName>', '']),
    'missing-element',
    'PolicyHeader',
  ],
  ['an empty name', clinic(['>example.clinic<', '><']), 'missing-element', 'PolicyName'],
  ['no version', clinic(['<Version>1.1</Version>', '']), 'bad-version', 'PolicyHeader'],
  ['a strange version', clinic(['>1.1<', '>1-1<']), 'bad-version', '1-1'],
  ['an older version', clinic(['>1.1<', '>1.0<']), 'version-order', '1.0'],
  [
    'a label without a name',
    clinic(['<Name>Gateway</Name>', '']),
    'missing-element',
    'VirtualMachineLabel',
  ],
  ['a star in a name', clinic(['>Gateway<', '>Gate*<']), 'bad-name', 'Gate*'],
  ['a hidden character', clinic(['>Gateway<', '>Gate\u202eway<']), 'bad-name', 'Gate\u202eway'],
  ['the name of a prototype', clinic(['>Gateway<', '>__proto__<']), 'bad-name', '__proto__'],
  ['a name of space', clinic(['>Gateway<', '> <']), 'bad-name', 'Name'],
  ['space around a name', clinic(['>Gateway<', '>\n Gateway\n<']), 'surrounding-space', 'Gateway'],
  [
    'a comment in a name',
    clinic(['>Gateway<', '>Gate<!-- x -->way<']),
    'split-name',
    'Gate<!-- x -->way',
  ],
  [
    'two labels of one name',
    clinic(['<Name>Gateway', '<Name>Research']),
    'duplicate-label',
    'Research',
  ],
  [
    'a type that is not declared',
    clinic([/Research(?=<.Type>\s*<.Sim.*\s*<Chi)/, 'Reserch']),
    'undeclared-type',
    'Reserch',
  ],
  [
    'a wall among the types',
    clinic([/Research(?=<.Type>\s*<.Sim.*\s*<Chi)/, 'Untrusted']),
    'undeclared-type',
    'Untrusted',
  ],
  [
    'a set with an undeclared type',
    clinic([/Untrusted(?=<.Type>\s*<.Conf)/, 'Untrustd']),
    'undeclared-type',
    'Untrustd',
  ],
  ['a set without a name', clinic([' name="privacy"', '']), 'missing-element', 'Conflict'],
  [
    'a type twice',
    clinic(['<Type>Patients</Type>', '<Type>Patients</Type><Type>Patients</Type>']),
    'duplicate-type',
    'Patients',
  ],
  [
    'a section twice',
    clinic(['</ObjectLabels>', '</ObjectLabels><ObjectLabels/>']),
    'repeated-element',
    'ObjectLabels',
  ],
  [
    'an unknown element',
    clinic(['<Version>1.1</Version>', '<Version>1.1</Version><Author/>']),
    'unknown-content',
    'Author',
  ],
  [
    'an unknown attribute',
    clinic(['<Type>Research', '<Type a=">" id = \'b\'>Research']),
    'unknown-content',
    'b',
  ],
  [
    'text in between',
    clinic(['<SubjectLabels', 'text<SubjectLabels']),
    'unknown-content',
    'text<SubjectLabels',
  ],
  [
    'a bootstrap that is not there',
    clinic(['"SystemManagement"', '"Dom0"']),
    'missing-bootstrap',
    'Dom0',
  ],
  [
    'no bootstrap',
    clinic([' bootstrap="SystemManagement"', '']),
    'missing-bootstrap',
    'SubjectLabels',
  ],
  [
    'a rename from what is there',
    clinic(['from="Ward">Clinic', 'from="Research">Clinic']),
    'rename-conflict',
    'Research',
  ],
  [
    'two renamed from one',
    clinic(['<Name>Gateway', '<Name from="Ward">Gateway']),
    'rename-conflict',
    'Ward',
  ],
  [
    'a name that the suffix takes',
    clinic(['<Name>ledger', '<Name>Clinic.resource']),
    'name-taken',
    'Clinic.resource',
  ],
];

describe('faults', () => {
  test.each(FAULTS)('%s', (_what, xml, rule, at) => {
    const { findings, yaml, text } = imported(xml);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(yaml).toBeUndefined();
    const found = errors.map((error): [string, string] => {
      const { offset, length } = error.span;
      return [error.rule, text.slice(offset, offset + length)];
    });
    const marked = found.find(([id, there]) => id === rule && there.startsWith(at));
    expect(marked, JSON.stringify(found)).toBeDefined();
    if (!at.endsWith('SubjectLabels')) expect(marked?.[1]).toBe(at);
    for (const { message, hint } of errors) {
      expect(message).toMatch(/[.?]$/);
      expect(hint).toMatch(/[.?`]$/);
    }
  });

  test('what is too much is refused', () => {
    const deep = '<a>'.repeat(100_000);
    const wide = `<a ${Array.from({ length: 50_000 }, (_, i) => `b${i}="c"`).join(' ')}/>`;
    const many = `<a>${'<b/>'.repeat(300_000)}</a>`;
    for (const xml of [deep, wide, many]) {
      expect(imported(xml).findings.map(({ rule }) => rule)).toEqual(['xml-limit']);
    }
    const large = new Uint8Array(XML_BYTES_MAX + 1);
    expect(imported(large).findings.map(({ rule }) => rule)).toEqual(['too-large']);
    const types = Array.from({ length: 1001 }, (_, i) => `<Type>t${i}</Type>`).join('');
    const { findings } = imported(
      clinic(['<Type>Research</Type>', `<Type>Research</Type>${types}`]),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['too-many']);
  });

  test('a billion laughs is refused before the first', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${CLINIC.slice(CLINIC.indexOf('<Sec'))}`;
    expect(imported(bomb).findings.map(({ rule }) => rule)).toEqual(['xml-doctype']);
  });

  test('names keep their spelling, whatever YAML would take them for', () => {
    const names = [
      'yes',
      '~',
      '- a',
      'a: b',
      '# a',
      '&a',
      '*'.repeat(0) + '!t',
      '1e3',
      '{a}',
      '"',
      "'",
      '\\',
      'é',
      '漢',
      '%',
      '@',
      '`',
      '0x1',
      '-',
      '?',
      '|',
      '>',
      '=',
      '<<',
      '[',
      ',',
    ];
    const types = names.map(
      (name) => `<Type>${name.replace('&', '&amp;').replaceAll('<', '&lt;')}</Type>`,
    );
    const { yaml, findings } = imported(
      clinic(['<Type>Research</Type>', `<Type>Research</Type>${types.join('')}`]),
    );
    expect(findings).toEqual([]);
    expect(modelOf(yaml).types.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test('what decides nothing can not leave its comment', () => {
    const { yaml } = imported(
      clinic(['ward manual, chapter 7', 'x&#10;final: true\u2028\u202e&#13;']),
    );
    expect(yaml).toContain('# Reference: x final: true');
    expect(modelOf(yaml).final).toBe(false);
  });

  test('every rule has a way to be met here', () => {
    const lenient = readFileSync(
      join(import.meta.dirname, 'golden', 'import_lenient.text'),
      'utf8',
    );
    const met = [...FAULTS.map(([, , rule]) => rule), 'xml-limit', 'too-large', 'too-many'];
    const rules = Object.entries(ACM_RULES).flatMap(([id, { of }]) =>
      of === 'export' ? [] : [id],
    );
    const unmet = rules.filter((id) => !met.includes(id) && !lenient.includes(`[${id}]`));
    expect(unmet).toEqual(['not-importable']);
  });
});
