/** What the language server takes a document for: a policy, part of one that is found, or tests. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { proposalsAt } from '../../tools/lsp/completion.ts';
import { policiesAbove } from '../../tools/lsp/policies_above.ts';
import { Workspace } from '../../tools/lsp/workspace.ts';
import type { OpenDocument } from '../../tools/lsp/workspace.ts';
import { policyText } from '../policy/reading.ts';
import { buildOnce, folderWith } from './command.ts';
import { Editor } from './lsp_client.ts';

const PART = 'bulkhead: 1\ntypes: [A, B]\n';
const root = (included: string): string =>
  policyText({ types: 'types: [Sys]', conflicts: `include: [${included}]` });

/** A folder with files, some of which an editor has open. */
class Desk {
  readonly folder = folderWith();
  readonly #open = new Map<string, OpenDocument>();
  readonly workspace: Workspace;
  #version = 0;

  constructor(files: Readonly<Record<string, string>>, hasFolder = true) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    this.workspace = new Workspace({
      get: (uri) => this.#open.get(uri),
      all: () => this.#open.values(),
    });
    if (hasFolder) this.workspace.folders = [this.folder];
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  open(name: string, text: string): void {
    this.#version += 1;
    const [uri, version] = [this.uri(name), this.#version];
    this.#open.set(uri, { uri, version, getText: () => text });
  }

  close(name: string): void {
    this.#open.delete(this.uri(name));
    this.workspace.forget(this.uri(name));
  }

  look(name: string) {
    const analysis = this.workspace.analysisOf(this.uri(name));
    return {
      kind: analysis?.kind,
      root: analysis?.uris[0].slice(pathToFileURL(this.folder).href.length + 1),
      rules: analysis?.findings.map(({ rule }) => rule),
    };
  }
}

describe('a part of a policy', () => {
  test('is judged with the policy on disk that includes it, near or far above', () => {
    for (const [policy, part, included] of [
      ['p.yaml', 'part.yaml', 'part.yaml'],
      ['p.yaml', 'a/b/part.yaml', 'a/b/*.yaml'],
      ['x/p.yml', 'x/a/part.yaml', 'a/part.yaml'],
    ]) {
      const desk = new Desk({ [policy]: root(included), [part]: PART, 'other.yaml': 'a: 1' });
      desk.open(part, PART);
      expect(desk.look(part)).toEqual({ kind: 'policy', root: policy, rules: [] });
      // As the editor has it: the policy uses the type that is gone.
      desk.open(part, PART.replace('A, ', ''));
      expect(desk.look(part).rules).toContain('undeclared-type');
    }
  });

  test('also through another part', () => {
    const desk = new Desk({
      'p.yaml': root('parts/one.yaml'),
      'parts/one.yaml': 'bulkhead: 1\ninclude: two.yaml\n',
      'parts/two.yaml': PART,
    });
    desk.open('parts/two.yaml', PART);
    expect(desk.look('parts/two.yaml')).toEqual({ kind: 'policy', root: 'p.yaml', rules: [] });
  });

  test('an open policy comes first, and one that changed on disk is read again', () => {
    const desk = new Desk({
      'p.yaml': root('part.yaml'),
      'q.yaml': root('x.yaml'),
      'part.yaml': PART,
    });
    desk.open('part.yaml', PART);
    expect(desk.look('part.yaml').root).toBe('p.yaml');
    desk.open('q.yaml', root('part.yaml'));
    expect(desk.look('part.yaml').root).toBe('q.yaml');
    desk.close('q.yaml');
    desk.write('p.yaml', root('part.yaml').replace('host: Sys', 'host: Nobody'));
    desk.workspace.forget();
    expect(desk.look('part.yaml').rules).toContain('undeclared-label');
    desk.write('p.yaml', policyText());
    desk.workspace.forget();
    expect(desk.look('part.yaml')).toEqual({ kind: 'fragment', root: 'part.yaml', rules: [] });
  });

  test('nothing is looked for above the workspace, nor beside the file where there is none', () => {
    const files = { 'p.yaml': root('in/part.yaml'), 'in/part.yaml': PART };
    const inner = new Desk(files);
    inner.workspace.folders = [join(inner.folder, 'in')];
    inner.open('in/part.yaml', PART);
    expect(inner.look('in/part.yaml').kind).toBe('fragment');
    const none = new Desk(files, false);
    none.open('in/part.yaml', PART);
    expect(none.look('in/part.yaml').kind).toBe('fragment');
    const found = policiesAbove(join(none.folder, 'in/part.yaml'), [none.folder]);
    expect([...found].map(({ path }) => path)).toEqual([join(none.folder, 'p.yaml')]);
    // A folder whose name only begins alike is another one.
    const alike = policiesAbove(join(none.folder, 'in/part.yaml'), [`${none.folder}/i`]);
    expect([...alike]).toEqual([]);
  });

  test('alone, its shape is judged as that of a part', () => {
    const desk = new Desk({});
    for (const [text, rules] of [
      [PART, []],
      ['bulkhead: 1\ntypes: { A: 1 }\n', ['wrong-type']],
      ['bulkhead: 1\naudit: { permits: true }\n', ['misplaced-key']],
      ['bulkhead: 1\nlables: {}\n', ['unknown-key']],
      ['bulkhead: 1\ninclude: [more.yaml]\n', []],
    ] as const) {
      desk.open('part.yaml', text);
      expect(desk.look('part.yaml')).toEqual({ kind: 'fragment', root: 'part.yaml', rules });
    }
  });

  test('completion knows what has a place in it', () => {
    const desk = new Desk({ 'p.yaml': root('part.yaml'), 'part.yaml': PART });
    const keys = (name: string, text: string): readonly string[] => {
      desk.open(name, text);
      const analysis = desk.workspace.analysisOf(desk.uri(name));
      if (analysis === undefined) throw new Error('it is open');
      return proposalsAt(analysis, desk.uri(name), text, text.length).map(({ label }) => label);
    };
    expect(keys('part.yaml', PART)).toContain('labels');
    expect(keys('part.yaml', PART)).not.toContain('bootstrap');
    expect(keys('p.yaml', 'bulkhead: 1\npolicy: { name: x }\n')).toContain('bootstrap');
    expect(keys('p.test.yaml', 'bulkhead: 1\n')).toEqual(['policy', 'tests']);
  });
});

describe('a file of tests', () => {
  const cases = (label: string, more = ''): string =>
    `bulkhead: 1\n${more}tests: [{ subject: ${label}, op: event.send, object: A, expect: deny }]\n`;

  test('is judged with the policy beside it or the one that it names', () => {
    const desk = new Desk({ 'p.yaml': policyText(), 'x/q.yaml': policyText() });
    for (const [name, more] of [
      ['p.test.yaml', ''],
      ['y.test.yaml', 'policy: x/q.yaml\n'],
    ]) {
      desk.open(name, cases('B', more));
      expect(desk.look(name)).toEqual({ kind: 'tests', root: name, rules: [] });
      desk.open(name, cases('Nobody', more));
      expect(desk.look(name).rules).toEqual(['undeclared-label']);
    }
  });

  test('without a sound policy its shape is judged', () => {
    const desk = new Desk({ 'q.yaml': 'bulkhead: 2' });
    for (const name of ['p.test.yaml', 'q.test.yaml']) {
      desk.open(name, cases('Nobody'));
      expect(desk.look(name).rules).toEqual([]);
      desk.open(name, 'bulkhead: 1\nhost: A\ntests: []\n');
      expect(desk.look(name).rules).toEqual(['misplaced-key']);
    }
  });

  test('follows its policy as the editor has it, and says nothing about it', () => {
    const desk = new Desk({ 'p.yaml': policyText() });
    desk.open('p.test.yaml', cases('B'));
    expect(desk.look('p.test.yaml').rules).toEqual([]);
    desk.open('p.yaml', policyText().replaceAll(/\bB\b/g, 'C'));
    expect(desk.look('p.test.yaml').rules).toEqual(['undeclared-label']);
    const analysis = desk.workspace.analysisOf(desk.uri('p.test.yaml'));
    expect(analysis?.judged).toEqual([desk.uri('p.test.yaml')]);
    expect(analysis?.uris).toEqual([desk.uri('p.test.yaml'), desk.uri('p.yaml')]);
  });
});

test('the server: a part alone in an editor is told about with its policy', async () => {
  buildOnce();
  const folder = folderWith({ 'p.yaml': root('part.yaml'), 'part.yaml': PART });
  const [policy, part] = ['p.yaml', 'part.yaml'].map(
    (name) => pathToFileURL(join(folder, name)).href,
  );
  const editor = new Editor();
  await editor.ask('initialize', {
    processId: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }, null, { uri: 7 }],
    capabilities: {},
  });
  const text = PART.replace('A, ', '');
  await editor.open(part, text);
  const last = () => editor.published.findLast(({ uri }) => uri === policy)?.diagnostics;
  await expect.poll(() => last()?.map(({ code }) => code)).toContain('undeclared-type');
  await editor.connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: part },
  });
  await expect.poll(last).toEqual([]);
  expect(await editor.shutdown()).toBe(0);
  expect(editor.err).toBe('');
}, 60_000);
