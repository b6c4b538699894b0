import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMS } from '../../policy/forms.ts';
import { PROJECT, bulkhead, command, parsed } from './command.ts';

const SEEDS = join(PROJECT, 'seeds', 'policies');
const NAMES = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));
const LINE = '# yaml-language-server: $schema=../../policy/policy.schema.json';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly firstLine: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

describe('schema', () => {
  test('every seed is valid by what is printed, and a changed one is not', async () => {
    const ran = await command(['schema']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      Object(parsed(ran)),
    );
    expect(NAMES.length).toBeGreaterThan(3);
    for (const name of NAMES) {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      const document: unknown = parse(text);
      expect(validate(document), name).toBe(true);
      expect(validate({ ...Object(document), hots: 'x' })).toBe(false);
    }
  });

  test('it is the file that editors are pointed at, and the line that points stays', async () => {
    const ran = await command(['schema', '--format', 'json']);
    expect(ran.out).toBe(readFileSync(join(PROJECT, 'policy/policy.schema.json'), 'utf8'));
    for (const name of NAMES) {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      expect(text.split('\n')[0]).toBe(LINE);
      const untidy = text.replace('\nbulkhead: 1\n', '\n').concat('\nbulkhead:   1\n');
      const formatted = await command(['fmt', '-'], { input: untidy });
      expect(formatted.out.split('\n')[0]).toBe(LINE);
    }
  });

  test('parts of policies and files of tests have schemas of their own', async () => {
    const compiled = async (flag: string) => {
      const ran = await command(['schema', flag]);
      const file = flag === '--tests' ? 'tests' : 'fragment';
      expect(ran.out).toBe(readFileSync(join(PROJECT, `policy/${file}.schema.json`), 'utf8'));
      return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(parsed(ran)));
    };
    const [fragment, tests] = [await compiled('--fragment'), await compiled('--tests')];
    const part = parse('bulkhead: 1\ntypes: [A]\nlabels: { L: { types: [A] } }\n') as object;
    const cases = parse(
      'bulkhead: 1\npolicy: p.yaml\ntests: [{ subject: A, op: event.send, object: B, expect: deny }]\n',
    ) as object;
    expect([fragment(part), fragment(cases), tests(cases), tests(part)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    for (const more of [{ host: 'L' }, { bootstrap: 'L' }, { policy: { name: 'x' } }]) {
      expect(fragment({ ...part, ...more })).toBe(false);
      expect(tests({ ...cases, ...more })).toBe(false);
    }
    expect(tests({ ...cases, policy: ' ' })).toBe(false);
    expect(tests({ bulkhead: 1 })).toBe(false);
    expect(await command(['schema', '--tests', '--fragment'])).toMatchObject({ code: 2, out: '' });
    const words = (await command(['schema', '--tests', '--format', 'text'])).out;
    expect(words).toContain('policy: the file of the policy that the tests are about');
    expect(words).not.toContain('bootstrap');
    const keys = (await command(['schema', '--fragment', '--format', 'text'])).out;
    expect(keys).toContain('resources: ');
    expect(keys).not.toContain('bootstrap: ');
  });

  test('in words: every key', async () => {
    const { out } = await command(['schema', '--format', 'text']);
    for (const [form, keys] of Object.entries(FORMS)) {
      expect(out).toContain(`${form}\n`);
      for (const key of Object.keys(keys)) expect(out).toContain(`  ${key}: `);
    }
    expect(bulkhead(['schema', '--format', 'text'])).toMatchObject({ code: 0, out });
  });
});

describe('the extension for Visual Studio Code', () => {
  const folder = join(PROJECT, 'editors', 'vscode');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const source = readFileSync(join(folder, 'extension.js'), 'utf8');

  test('needs the editor and its client, and nothing else', () => {
    const required = [...source.matchAll(/require\('([^']+)'\)/g)].map(([, name]) => name);
    expect(required).toEqual(['vscode', 'vscode-languageclient/node']);
    expect(Object.keys(manifest.dependencies)).toEqual(['vscode-languageclient']);
    expect(source.split('\n').length).toBeLessThanOrEqual(40);
  });

  test('starts the server with the program that the setting names, and stops it', async () => {
    const started: unknown[] = [];
    const fakes: Record<string, unknown> = {
      vscode: { workspace: { getConfiguration: () => ({ get: () => '/opt/bulkhead' }) } },
      'vscode-languageclient/node': {
        TransportKind: { stdio: 0 },
        LanguageClient: class {
          constructor(...given: unknown[]) {
            started.push(given);
          }
          start = () => Promise.resolve('started');
          stop = () => Promise.resolve('stopped');
        },
      },
    };
    const exports: Record<string, () => unknown> = {};
    const script = new Script(`(function (require, exports) {${source}\n})`);
    const wrapped = script.runInThisContext() as (...given: unknown[]) => void;
    wrapped((name: string) => fakes[name], exports);
    expect(await exports['activate']()).toBe('started');
    expect(started).toMatchObject([
      ['bulkhead', 'Bulkhead policies', { command: '/opt/bulkhead', args: ['lsp'] }, {}],
    ]);
    expect(await exports['deactivate']()).toBe('stopped');
  });

  test('files that it names are there, and its settings are those that it reads', () => {
    const [grammar] = manifest.contributes.grammars;
    expect(JSON.parse(readFileSync(join(folder, grammar.path), 'utf8'))).toMatchObject({
      scopeName: grammar.scopeName,
    });
    expect(manifest.activationEvents).toEqual(['onLanguage:bulkhead-policy']);
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual([
      'bulkhead.command',
    ]);
    expect(new RegExp(manifest.contributes.languages[0].firstLine).test(LINE)).toBe(true);
  });
});
