import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildOnce } from './command.ts';
import { BANKS, Editor } from './lsp_client.ts';

const URI = 'file:///policies/p.yaml';
const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);

const others: Editor[] = [];

/** An editor and a server for one test alone. */
async function another(): Promise<Editor> {
  const one = new Editor();
  others.push(one);
  await one.initialize();
  await one.open(URI, BANKS);
  return one;
}

beforeAll(buildOnce, 60_000);
afterAll(() => others.forEach((each) => each.hangUp()));

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

test('random edits: both sides have one text, and the server answers to the end', async () => {
  const editor = await another();
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
