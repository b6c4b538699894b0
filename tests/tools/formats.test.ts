/** What other programs read of findings: SARIF, JUnit's XML, annotations; against real schemas. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { AnySchemaObject } from 'ajv';
import * as fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { annotationLine } from '../../tools/formats/github.ts';
import { junitXml } from '../../tools/formats/junit.ts';
import { policyText } from '../policy/reading.ts';
import { at, command, folderWith, listAt, parsed } from './command.ts';

const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(require.resolve(path), 'utf8');

function isSchema(value: unknown): value is AnySchemaObject {
  return typeof value === 'object' && value !== null;
}

const sarifSchema: unknown = JSON.parse(read('schemastore/schemas/json/sarif-2.1.0.json'));
if (!isSchema(sarifSchema)) throw new Error('no schema');
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(sarifSchema);
const junitSchema = XsdValidator.fromDoc(
  XmlDocument.fromString(read('jest-junit-reporter/src/__tests__/fixtures/junit.xsd')),
);

function expectJunit(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    junitSchema.validate(document);
  } finally {
    document.dispose();
  }
}

const HOSTILE = `bulkhead: 1
policy: { name: "a]]>&<b>", version: "1.0" }
types: ["x,y::error::%0A", "\\u202e"]
labels:
  "<script>&amp;": { types: [unknown, "]]>"], walls: [] }
host: |
  several
  lines
`;

const ENVIRONMENT = { SOURCE_DATE_EPOCH: '1700000000' };

function files() {
  const folder = folderWith({
    'clean.yaml': policyText(),
    'broken.yaml': policyText({ host: 'host: Syss', types: 'types: [Sys, A, B, Unused]' }),
    'hostile ü%.yaml': HOSTILE,
    'empty.yaml': '',
    'binary.yaml': Uint8Array.from({ length: 300 }, (_, index) => index % 256),
  });
  const names = ['clean', 'broken', 'hostile ü%', 'empty', 'binary', 'missing'];
  return { folder, paths: names.map((name) => join(folder, `${name}.yaml`)) };
}

describe('check', () => {
  test('SARIF is valid against the 2.1.0 schema, and says what could not be read', async () => {
    const { paths } = files();
    const ran = await command(['check', '--format', 'sarif', ...paths]);
    expect(ran.code).toBe(2);
    const log = parsed(ran);
    expect(isSarif(log), JSON.stringify(isSarif.errors?.[0])).toBe(true);
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{}] }] }],
    });
    // The schema is one that refuses: a level that it doesn't know, a missing version.
    const spoiled = ran.out.replaceAll('"level":"error"', '"level":"fatal"');
    expect(isSarif(JSON.parse(spoiled))).toBe(false);
    expect(isSarif({ runs: [] })).toBe(false);
  });

  test('a result of SARIF stands where the finding does', async () => {
    const { paths } = files();
    const argv = ['check', paths[1], '--format'];
    const log = parsed(await command([...argv, 'sarif']));
    const found = parsed(await command([...argv, 'json']));
    const findings = listAt(found, 'findings').map((each) => [
      at(each, 'rule'),
      at(each, 'line'),
      at(each, 'column'),
    ]);
    const results = listAt(log, 'runs', 0, 'results').map((each) => {
      const region = at(each, 'locations', 0, 'physicalLocation', 'region');
      return [at(each, 'ruleId'), at(region, 'startLine'), at(region, 'startColumn')];
    });
    expect(findings.length).toBeGreaterThan(1);
    expect(results).toEqual(findings);
  });

  test('JUnit is valid against its schema', async () => {
    const { paths } = files();
    for (const extra of [[], ['--fail-on-warn']]) {
      const argv = ['check', '--format', 'junit', ...extra, ...paths];
      const ran = await command(argv, { environment: ENVIRONMENT });
      expect(ran.code).toBe(2);
      expectJunit(ran.out);
      expect(ran.out).toContain('timestamp="2023-11-14T22:13:20"');
      expect(() => expectJunit(ran.out.replace('hostname=', 'host='))).toThrow(/hostname/);
    }
  });

  test('annotations are one line a finding, whatever names hold', async () => {
    const { paths } = files();
    const ran = await command(['check', '--format', 'github', ...paths]);
    const found = parsed(await command(['check', '--format', 'json', ...paths]));
    const lines = ran.out.trimEnd().split('\n');
    expect(lines.length).toBe(listAt(found, 'findings').length);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,line=\d+,col=\d+,title=[a-z-]+::\S/);
    }
  });

  test.each(['sarif', 'junit', 'github'])('golden: %s', async (format) => {
    const { folder, paths } = files();
    const argv = ['check', '--format', format, ...paths];
    const { out } = await command(argv, { environment: ENVIRONMENT });
    const stable = out
      .replaceAll(encodeURI(folder), 'FOLDER')
      .replaceAll(folder, 'FOLDER')
      .replace(/"name":"bulkhead","version":"[^"]*"/, '"name":"bulkhead","version":"VERSION"');
    await expect(stable).toMatchFileSnapshot(`golden/check.${format}`);
  });
});

describe('any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });

  test('never makes invalid XML', () => {
    const check = (): void =>
      fc.assert(
        fc.property(text, text, text, (name, message, output) => {
          const failure = { type: message, message, text: output };
          const cases = [{ name, className: message, failure }];
          expectJunit(junitXml([{ name, cases, output, errors: message }], new Date(0)));
        }),
        { numRuns: 300 },
      );
    expect(check).not.toThrow();
  });

  test('never ends a workflow command', () => {
    fc.assert(
      fc.property(text, text, (file, message) => {
        const line = annotationLine({
          level: 'error',
          file,
          line: 1,
          column: 1,
          title: message,
          message,
        });
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(line).not.toContain('\r');
        const [, properties] = /^::error (.*?)::/.exec(line) ?? [];
        expect(properties.split(',').map((each) => each.split('=', 1)[0])).toEqual([
          'file',
          'line',
          'col',
          'title',
        ]);
      }),
    );
  });
});
