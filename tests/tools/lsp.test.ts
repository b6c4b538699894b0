import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, buildOnce } from './command.ts';
import { Editor } from './lsp_client.ts';
import type { Edit } from './lsp_client.ts';

const BANKS = readFileSync(TWO_BANKS, 'utf8');
const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);

/** One server for most tests: starting it takes most of the time. */
let editor: Editor;
/** The document that the present test has open. */
let URI = 'file:///policies/0.yaml';
let documents = 0;
const others: Editor[] = [];

/** Opens a document of its own in the common editor. */
async function opened(text: string): Promise<void> {
  documents += 1;
  URI = `file:///policies/${documents}.yaml`;
  editor.messages.length = 0;
  await editor.open(URI, text);
}

/** An editor and a server for one test alone. */
async function another(): Promise<Editor> {
  const one = new Editor();
  others.push(one);
  await one.initialize();
  await one.open(URI, BANKS);
  return one;
}

beforeAll(async () => {
  buildOnce();
  editor = new Editor();
  others.push(editor);
  await editor.initialize();
});
afterAll(() => others.forEach((each) => each.hangUp()));

interface Marked {
  readonly contents: { readonly value: string };
}
interface WorkspaceEdit {
  readonly changes: Readonly<Record<string, readonly Edit[]>>;
}

describe('the protocol', () => {
  test('starts, answers and ends', async () => {
    const one = new Editor();
    others.push(one);
    await expect(
      one.ask('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 0, character: 0 },
      }),
    ).rejects.toThrow('initialize comes first');
    const capabilities = await one.initialize();
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      hoverProvider: true,
      renameProvider: { prepareProvider: true },
    });
    expect(
      await one.ask('textDocument/hover', {
        textDocument: { uri: 'file:///none' },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
    expect(await one.shutdown()).toBe(0);
    expect(one.err).toBe('');
  });

  test('an exit without a shutdown is 1, and so is an editor that hangs up', async () => {
    const [first, second] = await Promise.all([another(), another()]);
    await first.connection.sendNotification('exit');
    second.hangUp();
    expect(await Promise.all([first.ended, second.ended])).toEqual([1, 1]);
  });

  test('malformed parameters and messages are answered, and the server lives on', async () => {
    const one = await another();
    const methods = [
      'hover',
      'definition',
      'references',
      'rename',
      'prepareRename',
      'completion',
      'codeAction',
      'formatting',
      'documentSymbol',
    ];
    const places = [
      {},
      { textDocument: {} },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: URI } },
      { textDocument: { uri: URI }, position: { line: -5, character: 1e9 } },
      { textDocument: { uri: URI }, position: 'x', range: [], context: null, newName: {} },
      null,
      [],
    ];
    for (const method of methods) {
      for (const params of places)
        await one.ask(`textDocument/${method}`, params).catch(() => undefined);
    }
    await expect(one.ask('textDocument/nonsense', {})).rejects.toThrow('Unhandled method');
    for (const params of [
      {},
      { textDocument: { uri: URI } },
      { textDocument: { uri: URI, version: 2 }, contentChanges: 5 },
    ]) {
      await one.connection.sendNotification('textDocument/didChange', params);
      await one.connection.sendNotification('textDocument/didOpen', params);
    }
    one.write('Content-Length: 7\r\n\r\n{"no": ');
    expect(await one.ask('textDocument/hover', one.at(URI, 'AutoCorp'))).not.toBeNull();
    expect(await one.shutdown()).toBe(0);
  });

  test('a cancelled request is answered as that', async () => {
    const one = await another();
    const id = 'mine';
    const sent = JSON.stringify({
      jsonrpc: '2.0',
      id,
      method: 'textDocument/hover',
      params: one.at(URI, 'AutoCorp'),
    });
    const cancel = JSON.stringify({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });
    const errors: unknown[] = [];
    one.connection.onError((error) => errors.push(error));
    one.write(
      [sent, cancel].map((each) => `Content-Length: ${each.length}\r\n\r\n${each}`).join(''),
    );
    expect(await one.ask('textDocument/hover', one.at(URI, 'AutoCorp'))).not.toBeNull();
  });
});

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
    expect(keys.labels).toEqual(['bridge', 'from']);
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

test('random edits: both sides have one text, and the server answers to the end', async () => {
  await opened(BANKS);
  let state = 7;
  const draw = (bound: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % bound;
  };
  const pieces = [
    '',
    'x',
    '\n',
    '\r\n',
    '  ',
    '"',
    '[',
    '}',
    '🏦',
    '# c',
    ': ',
    '- ',
    '&a ',
    '*a',
    '!t ',
    'A-Bank',
    '\t',
    '\u0000',
  ];
  for (let run = 0; run < RUNS; run += 1) {
    const { length } = editor.document(URI).getText();
    const start = draw(length);
    const edits = [
      {
        start,
        end: Math.min(length, start + draw(run % 7 === 0 ? 400 : 6)),
        text: pieces[draw(pieces.length)],
      },
    ];
    if (draw(3) === 0) edits.push({ start: 0, end: 0, text: pieces[draw(pieces.length)] });
    await editor.change(URI, edits);
    const position = editor.document(URI).positionAt(draw(length));
    const at = { textDocument: { uri: URI }, position };
    const method = ['hover', 'definition', 'completion', 'documentSymbol', 'formatting'][draw(5)];
    await editor.ask(`textDocument/${method}`, at);
    if (run % 20 === 19) {
      const found = await editor.diagnostics(URI);
      const { end } = found.at(-1)?.range ?? { end: { line: 0, character: 0 } };
      expect(editor.document(URI).positionAt(editor.document(URI).offsetAt(end))).toEqual(end);
    }
  }
  // Whatever became of it, what replaces all of it is understood.
  const all = editor.document(URI).getText();
  await editor.change(URI, [{ start: 0, end: all.length, text: BANKS }]);
  expect(await editor.diagnostics(URI)).toEqual([]);
  expect(editor.err).toBe('');
  expect(await editor.shutdown()).toBe(0);
});
