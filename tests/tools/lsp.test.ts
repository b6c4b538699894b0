import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { buildOnce, folderWith } from './command.ts';
import { BANKS, Editor } from './lsp_client.ts';
import type { Edit } from './lsp_client.ts';

/** One server for most tests: starting it takes most of the time. */
let editor: Editor;
/** The document that the present test has open. */
let URI = 'file:///policies/0.yaml';
let documents = 0;

/** Opens a document of its own in the common editor. */
async function opened(text: string): Promise<void> {
  documents += 1;
  URI = `file:///policies/${documents}.yaml`;
  editor.messages.length = 0;
  await editor.open(URI, text);
}

beforeAll(async () => {
  buildOnce();
  editor = new Editor();
  await editor.initialize();
}, 60_000);
afterAll(() => editor.hangUp());

interface Marked {
  readonly contents: { readonly value: string };
}
interface WorkspaceEdit {
  readonly changes: Readonly<Record<string, readonly Edit[]>>;
}

describe('diagnostics', () => {
  test('follow what is typed, with the places of the text', async () => {
    await opened(BANKS);
    expect(await editor.diagnostics(URI)).toEqual([]);
    const at = BANKS.indexOf('host: SystemManagement') + 6;
    await editor.change(URI, [{ start: at, end: at + 6, text: 'Sytsem' }]);
    const [found] = await editor.diagnostics(URI);
    expect(found).toMatchObject({ code: 'undeclared-label', severity: 1, source: 'bulkhead' });
    expect(found.message).toContain('Did you mean "SystemManagement"?');
    const document = editor.document(URI);
    expect(document.getText(found.range)).toBe('SytsemManagement');
    await editor.change(URI, [{ start: at, end: at + 6, text: 'System' }]);
    expect(await editor.diagnostics(URI)).toEqual([]);
  });

  test('places count UTF-16 code units, through byte order marks and returns', async () => {
    const text = `\u{feff}# 🏦 ключ\r\n${policyText({ host: '"host": "𝔖ys" # 🏦' }).replaceAll('\n', '\r\n')}`;
    await opened(text);
    const [found] = await editor.diagnostics(URI);
    expect(found.code).toBe('undeclared-label');
    expect(editor.document(URI).getText(found.range)).toBe('"𝔖ys"');
  });

  test('a policy and what it includes, as the editor has them', async () => {
    const part = 'bulkhead: 1\ntypes: [A, B]\n';
    const root = policyText({ types: 'types: [Sys]', conflicts: 'include: [part.yaml]' });
    const folder = folderWith({ 'p.yaml': root, 'part.yaml': part });
    const uri = (name: string) => pathToFileURL(join(folder, name)).href;
    const [ROOT, PART] = [uri('p.yaml'), uri('part.yaml')];
    await editor.open(ROOT, root);
    expect(await editor.diagnostics(ROOT)).toEqual([]);
    await editor.open(PART, part);
    expect(await editor.diagnostics(PART)).toEqual([]);
    const at = part.indexOf('A, B');
    await editor.change(PART, [{ start: at, end: at + 1, text: 'AA' }]);
    expect(await editor.diagnostics(PART)).toMatchObject([]);
    const found = async () => editor.published.findLast((each) => each.uri === ROOT)?.diagnostics;
    await expect
      .poll(async () => (await found())?.map(({ code }) => code))
      .toContain('undeclared-type');
    await editor.change(PART, [{ start: at, end: at + 2, text: 'A' }]);
    await expect.poll(found).toEqual([]);
    const { changes } = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      ...editor.at(PART, 'A, B'),
      newName: 'Alpha',
    });
    expect(editor.edited(PART, changes[PART])).toContain('types: [Alpha, B]');
    expect(editor.edited(ROOT, changes[ROOT])).toContain('  A: { types: [Alpha], walls: [Alpha] }');
    const [place] = await editor.ask<readonly { uri: string }[]>(
      'textDocument/definition',
      editor.at(ROOT, '[A]', 1),
    );
    expect(place.uri).toBe(PART);
    await editor.change(ROOT, [{ start: 0, end: 0, text: 'x' }]);
    expect((await editor.diagnostics(ROOT)).length).toBeGreaterThan(0);
    await editor.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: ROOT },
    });
    await expect.poll(found).toEqual([]);
  });

  test('huge and hostile documents', async () => {
    await opened('x'.repeat(5_000_000));
    expect((await editor.diagnostics(URI)).map(({ code }) => code)).toEqual(['too-large']);
    for (const [number, text] of [
      '',
      '\0',
      '\ud800',
      '['.repeat(100_000),
      'a: &a [*a]',
      'types: [A]\nbulkhead: 1',
    ].entries()) {
      const uri = `untitled:${number}`;
      await editor.open(uri, text);
      await editor.diagnostics(uri);
      for (const method of ['hover', 'completion', 'documentSymbol', 'formatting', 'definition']) {
        await editor.ask(`textDocument/${method}`, {
          textDocument: { uri },
          position: { line: 0, character: 1 },
        });
      }
    }
    // A part of a policy isn't blamed for what other files have.
    expect(await editor.diagnostics('untitled:5')).toEqual([]);
    expect(editor.err).toBe('');
  });
});

describe('answers', () => {
  const hover = async (text: string, into = 0, nth = 0): Promise<string> => {
    const found = await editor.ask<Marked | null>(
      'textDocument/hover',
      editor.at(URI, text, into, nth),
    );
    return found?.contents.value ?? '';
  };

  test('hover', async () => {
    await opened(BANKS);
    const shown = [
      ['A-Bank:', 1],
      ['- Audit', 3],
      ['banks:', 1],
      ['builder:', 2],
      ['domain.pause', 3],
      ['bridge:', 2],
      ['mode: running', 1],
      ['mode: running', 8],
      ['effect: allow', 9],
      ['A-Bank.disk', 1],
      ['"*"', 1],
    ] as const;
    const texts: string[] = [];
    for (const [text, into] of shown) texts.push(`## ${text}\n\n${await hover(text, into)}\n`);
    await expect(texts.join('\n')).toMatchFileSnapshot('golden/lsp_hover.md');
    expect(await hover('# Two banks')).toBe('');
  });

  test('hover over names that are Markdown shows them as they are', async () => {
    const name = '`<b>[x](http://y)`';
    await opened(policyText({ types: `types: [Sys, A, B, '${name}']` }));
    expect(await hover(name, 3)).toContain(`\`\` ${name} \`\``);
  });

  test('hover in a policy with errors says that it is of before', async () => {
    await opened(BANKS);
    expect(await hover('AutoCorp:', 1)).toContain('can reach');
    const at = BANKS.indexOf('host: System') + 6;
    await editor.change(URI, [{ start: at, end: at + 6, text: 'None' }]);
    const text = await hover('AutoCorp:', 1);
    expect(text).toContain('can reach');
    expect(text).toContain('The policy has errors');
  });

  test('definition and references', async () => {
    await opened(BANKS);
    const places = async (method: string, at: object) => {
      const found = await editor.ask<readonly { range: { start: { line: number } } }[]>(
        `textDocument/${method}`,
        at,
      );
      return found.map(({ range }) => range.start.line + 1);
    };
    const line = (text: string) => BANKS.slice(0, BANKS.indexOf(text)).split('\n').length;
    expect(await places('definition', editor.at(URI, 'host: System', 8))).toEqual([
      line('  SystemManagement:\n'),
    ]);
    expect(await places('definition', editor.at(URI, 'types: [A-Bank, {', 10))).toEqual([
      line('- A-Bank\n'),
    ]);
    expect(await places('definition', editor.at(URI, 'role: builder', 8))).toEqual([
      line('builder:'),
    ]);
    expect((await places('definition', editor.at(URI, '"*"', 1))).length).toBe(14);
    expect(await places('definition', editor.at(URI, 'bulkhead: 1', 2))).toEqual([]);
    const uses = await places('references', {
      ...editor.at(URI, 'host: System', 8),
      context: { includeDeclaration: false },
    });
    expect(uses).toEqual(['bootstrap: S', 'host: S', 'role: builder', 'role: security'].map(line));
  });

  test('rename changes every use and nothing else', async () => {
    const claims = `
invariants: [{ name: apart, noflow: { from: A-Bank, to: ["B-Bank", "A-*"] } }]
tests: [{ subject: [A-Bank, AutoCorp], op: event.send, object: A-Bank, expect: permit, rule: labels.A-Bank }]
permissive: [A-Bank]
`;
    await opened(BANKS + claims);
    const renamed = async (at: object, newName: string) =>
      editor.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName });
    const label = editor.at(URI, '  A-Bank:\n', 4);
    expect(await editor.ask('textDocument/prepareRename', label)).toMatchObject({
      placeholder: 'A-Bank',
    });
    const { changes } = await renamed(label, 'First "Bank"');
    const after = editor.edited(URI, changes[URI]);
    expect(after).toContain(`  'First "Bank"':\n    types: [A-Bank,`);
    expect(after).toContain(`noflow: { from: 'First "Bank"', to: ["B-Bank", "A-*"] }`);
    expect(after).toContain(
      `subject: ['First "Bank"', AutoCorp], op: event.send, object: 'First "Bank"', expect: permit, rule: 'labels.First "Bank"'`,
    );
    expect(after).toContain(`permissive: ['First "Bank"']`);
    expect(changes[URI]).toHaveLength(6);
    expect(editor.messages).toEqual([expect.stringContaining('"A-*"')]);
    const type = await renamed(editor.at(URI, '- A-Bank\n', 3), 'Alpha');
    const byType = editor.edited(URI, type.changes[URI]);
    expect(byType).toContain('types: [Alpha, { name: Audit, mode: send }]\n    walls: [Alpha]');
    expect(byType).toContain('banks: { types: [Alpha, B-Bank]');
    expect(byType).toContain('  A-Bank.disk: { type: Alpha }');
    await editor.open('file:///after.yaml', byType);
    expect(await editor.diagnostics('file:///after.yaml')).toEqual(await editor.diagnostics(URI));
    for (const [name, why] of [
      ['', 'is empty'],
      ['a*', 'holds a "*"'],
      [' a', 'space'],
      ['__proto__', 'JavaScript'],
      ['AutoCorp', 'declared already'],
      ['a\u0007', 'cannot be seen'],
    ]) {
      await expect(renamed(label, name)).rejects.toThrow(why);
    }
    await expect(renamed(editor.at(URI, 'bulkhead: 1'), 'x')).rejects.toThrow('no declared name');
  });

  test('completion', async () => {
    await opened(BANKS);
    const completed = async (before: string, typed: string, rest = '') => {
      const offset = editor.document(URI).getText().indexOf(before) + before.length;
      await editor.change(URI, [{ start: offset, end: offset, text: typed + rest }]);
      const position = editor.document(URI).positionAt(offset + typed.length);
      const items = await editor.ask<readonly { label: string; textEdit: Edit }[]>(
        'textDocument/completion',
        { textDocument: { uri: URI }, position },
      );
      const texts = items.map((item) => editor.edited(URI, [item.textEdit]));
      await editor.change(URI, [
        { start: offset, end: offset + typed.length + rest.length, text: '' },
      ]);
      return { labels: items.map(({ label }) => label), first: texts[0] ?? '' };
    };
    expect((await completed('types: [AutoCorp', ', ')).labels).toContain('Audit');
    expect((await completed('types: [AutoCorp', ', Au')).labels).not.toContain('AutoCorp');
    const keys = await completed('walls: [AutoCorp]\n', '    br', '\n');
    expect(keys.labels).toEqual(['bridge', 'partition', 'from']);
    expect(keys.first).toContain('walls: [AutoCorp]\n    bridge: ');
    expect((await completed('mode: ', 'r')).labels).toEqual(['running', 'sticky']);
    expect((await completed('role: ', '')).labels).toEqual([
      'operator',
      'builder',
      'security-officer',
    ]);
    expect((await completed('inherits: [operator', ', ')).labels).toEqual([
      'builder',
      'security-officer',
    ]);
    expect((await completed('may: [policy.load', ', pol')).labels).toContain('policy.test');
    const open = await completed('bootstrap: ', '"Sys', '\n#');
    expect(open.first).toContain('bootstrap: "SystemManagement"\n#');
    expect((await completed('{ effect: allow', ', ')).labels).toEqual(['may']);
    expect((await completed('labels:\n', '  New:\n    ', '\n')).labels).toContain('types');
    expect((await completed('admin:\n', '  r', '\n')).labels).toEqual([]);
    expect((await completed('version: "1.0" }\n', 'inv', '\n')).labels).toContain('invariants');
  });

  test('quick fixes and fix all', async () => {
    const text = policyText({
      host: 'hots: "Sys"',
      policy: 'policy: { name: small, version: 1.0 }',
    });
    await opened(text);
    const document = editor.document(URI);
    const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
    const asked = (only?: readonly string[]) =>
      editor.ask<readonly { title: string; kind: string; edit: WorkspaceEdit }[]>(
        'textDocument/codeAction',
        { textDocument: { uri: URI }, range, context: { diagnostics: [], ...(only && { only }) } },
      );
    const fixes = await asked();
    expect(fixes.map(({ title }) => title)).toEqual([
      'Write "1.0", in quotes',
      'Replace "hots" by "host"',
    ]);
    expect(editor.edited(URI, fixes[1].edit.changes[URI])).toContain('host: "Sys"');
    const [all] = await asked(['source.fixAll']);
    expect(editor.edited(URI, all.edit.changes[URI])).toBe(policyText({ host: 'host: "Sys"' }));
    expect(await asked(['refactor'])).toEqual([]);
  });

  test('formatting and symbols', async () => {
    await opened(BANKS.replace('types: [A-Bank, B-Bank]', "types: [ 'A-Bank',B-Bank]"));
    const edits = await editor.ask<readonly Edit[]>('textDocument/formatting', {
      textDocument: { uri: URI },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(editor.edited(URI, edits)).toBe(BANKS);
    expect(edits).toHaveLength(1);
    const symbols = await editor.ask<
      readonly { name: string; children: readonly { name: string }[] }[]
    >('textDocument/documentSymbol', { textDocument: { uri: URI } });
    expect(symbols.map(({ name }) => name)).toEqual([
      'bulkhead',
      'policy',
      'types',
      'conflicts',
      'labels',
      'resources',
      'bootstrap',
      'host',
      'admin',
    ]);
    expect(symbols[4].children.map(({ name }) => name)).toContain('A-Bank.Trading');
    expect(symbols[8].children.map(({ name }) => name)).toEqual(['roles', 'rules']);
  });
});
