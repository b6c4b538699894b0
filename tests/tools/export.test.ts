/** Owns: the tests of `bulkhead export`: its formats, what it refuses, and that nothing is lost. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP } from '../../policy/operations.ts';
import { readPolicy } from '../../policy/read.ts';
import { binaryOf, exportAcm } from '../../tools/acm/export.ts';
import { importAcm } from '../../tools/acm/import.ts';
import { acceptable } from '../../tools/acm/rules.ts';
import { loadForTypes } from '../../tools/explain/load.ts';
import { ask } from '../../tools/explain/question.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { acmPolicy } from './acm_arbitrary.ts';
import { readAcmBinary } from './acm_binary.ts';
import { AcmHost, compileAcm } from './acm_model.ts';
import type { Compiled } from './acm_model.ts';
import { PROJECT, TWO_BANKS, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';

const RUNS = Math.max(100, Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 0));
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 2007);
const setting = { numRuns: RUNS, seed: SEED };

const CLINIC = readFileSync(join(PROJECT, 'seeds', 'policies', 'acm', 'clinic.xml'));
const ALL = acceptable('export');

function modelOf(yaml: string | undefined): PolicyModel {
  const { model, findings } = readPolicy('p.yaml', Buffer.from(yaml ?? ''));
  if (model === undefined) throw new Error(JSON.stringify(findings));
  return model;
}

const CLINIC_YAML = importAcm('clinic.xml', CLINIC).yaml ?? '';

const validator = XsdValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'acm_schema.xsd'))),
);

/** Throws where the XML isn't valid. */
function validate(xml: string): void {
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
}

beforeAll(buildOnce, 120_000);

describe('the command', () => {
  test('prints XML that is valid and imports again', async () => {
    const ran = await command(['export', 'acm-xml', '-'], { input: CLINIC_YAML });
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot('golden/export_clinic.xml');
    validate(ran.out);
    const again = await command(['import', 'acm', '-'], { input: ran.out });
    expect(again).toMatchObject({ code: 0, err: '' });
  });

  test('writes the binary that Xen loads', async () => {
    const folder = folderWith({ 'clinic.yaml': CLINIC_YAML });
    const [policy, file] = [join(folder, 'clinic.yaml'), join(folder, 'clinic.bin')];
    const ran = await command(['export', 'acm-bin', policy, '-o', file]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out.replace(folder, '')).toMatchFileSnapshot('golden/export_clinic.text');
    const bytes = readFileSync(file);
    const rows = bytes.toString('hex').match(/.{1,32}/g) ?? [];
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/export_clinic.hex');
    const { out: xml } = await command(['export', 'acm-xml', policy]);
    const hash = createHash('sha1').update(xml.trimEnd()).digest('hex');
    const { tables, ...read } = readAcmBinary(bytes);
    expect(read).toEqual({ name: 'example.clinic', version: [1, 1], hash });
    expect(tables).toEqual(compileAcm(xml).tables);
  });

  test('prints JSON', async () => {
    const folder = folderWith();
    const file = join(folder, 'clinic.bin');
    const xml = await command(['export', 'acm-xml', '-', '--format', 'json'], {
      input: CLINIC_YAML,
    });
    const { out } = await command(['export', 'acm-xml', '-'], { input: CLINIC_YAML });
    expect(parsed(xml)).toEqual({ findings: [], xml: out });
    const argv = ['export', 'acm-bin', '-', '-o', file, '--format', 'json'];
    const binary = await command(argv, { input: CLINIC_YAML });
    await expect(binary.out.replace(folder, '')).toMatchFileSnapshot('golden/export_clinic.json');
    const refused = await command(['export', 'acm-xml', TWO_BANKS, '--format', 'json']);
    expect(refused).toMatchObject({ code: 1, err: '' });
    expect(Object.keys(Object(parsed(refused)))).toEqual(['findings']);
  });

  test('tells what ACM can not say, and leaves it out where that is accepted', async () => {
    const file = join(import.meta.dirname, 'acm_beyond.yaml');
    const input = readFileSync(file);
    const refused = await command(['export', 'acm-xml', '-'], { input });
    expect(refused).toMatchObject({ code: 1, out: '' });
    await expect(refused.err).toMatchFileSnapshot('golden/export_beyond.text');
    const argv = ['export', 'acm-xml', '-', '-q', '--accept', ALL.join(',')];
    const accepted = await command(argv, { input });
    expect(accepted.code).toBe(0);
    await expect(accepted.out).toMatchFileSnapshot('golden/export_beyond.xml');
    validate(accepted.out);
    const met = new Set(refused.err.match(/(?<=\[)[a-z-]+(?=\]\n)/g));
    expect(ALL.filter((rule) => !met.has(rule))).toEqual([]);
  });

  test('enforces on permissive labels only where that is accepted', async () => {
    const model = modelOf(CLINIC_YAML);
    const permissive = { patterns: ['Clinic'], labels: [1], span: model.labels[1].span };
    const { acm, findings } = await exportAcm({ ...model, permissive });
    expect([acm, findings.map(({ rule }) => rule)]).toEqual([undefined, ['permissive']]);
    const accepted = await exportAcm({ ...model, permissive }, { accept: ['permissive'] });
    expect(accepted.acm?.xml).toBe((await exportAcm(model)).acm?.xml);
  });

  test('knows whether the administration is that of ACM', async () => {
    const rule = 'subject: SystemManagement, role: domain-0, object: "*"';
    const cases: [to: string, rules: string[]][] = [
      [rule, []],
      ['subject: "S*", role: domain-0, object: "*"', []],
      ['subject: "*", role: domain-0, object: "*"', ['admin']],
      ['subject: "*e*", role: domain-0, object: "*"', ['admin']],
      ['subject: SystemManagement, role: domain-0, object: "C*"', ['admin']],
      ['subject: SystemManagement, may: [domain.create], object: "*"', ['admin']],
      [
        `${rule} }\n    - { effect: allow, subject: Clinic, may: [domain.pause], object: Clinic`,
        ['admin'],
      ],
      [
        `${rule} }\n    - { effect: deny, subject: "*", may: [memory.map_foreign], object: Clinic`,
        ['admin'],
      ],
    ];
    for (const [to, rules] of cases) {
      const { findings } = await exportAcm(modelOf(CLINIC_YAML.replace(rule, to)));
      expect(
        findings.map((finding) => finding.rule),
        to,
      ).toEqual(rules);
    }
  });

  test('refuses names and versions that ACM reads otherwise', async () => {
    const cases: [from: string | RegExp, to: string, words: string][] = [
      ['name: example.clinic\n', 'name: "a:b"\n', 'holds a colon'],
      ['name: example.clinic\n', 'name: "../etc/x"\n', 'cannot be the name of'],
      [/Gateway/g, '"Gate:way"', 'holds a colon'],
      ['version: "1.1"', 'version: "123456789.0"', 'more than eight digits'],
    ];
    for (const [from, to, words] of cases) {
      const input = CLINIC_YAML.replace(from, to);
      const ran = await command(['export', 'acm-xml', '-', '--accept', ALL.join()], { input });
      expect(ran, to).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toContain(words);
    }
  });

  test('runs as the real program', () => {
    const folder = folderWith();
    const file = join(folder, 'banks.bin');
    const refused = bulkhead(['export', 'acm-bin', TWO_BANKS, '-o', file]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(existsSync(file)).toBe(false);
    const argv = ['export', 'acm-bin', TWO_BANKS, '-o', file, '--accept', 'directed-type,admin'];
    expect(bulkhead(argv).code).toBe(0);
    expect(readAcmBinary(readFileSync(file)).name).toBe('two-banks');
  });

  test('refuses what it can not do', async () => {
    const folder = folderWith({ 'a.yaml': CLINIC_YAML, 'bad.yaml': 'bulkhead: 1\n' });
    const file = join(folder, 'a.yaml');
    const cases: [argv: string[], code: number, words: string][] = [
      [['export', 'acm-bin', file], 2, 'give its name with -o'],
      [['export', 'acm-bin', file, '-o', '-'], 2, 'give its name with -o'],
      [['export', 'acm-bin', file, '-o', file], 2, 'it would be overwritten'],
      [['export', 'acm', file], 2, 'is no format'],
      [['export', 'acm-xlm', file], 2, 'Did you mean acm-xml?'],
      [['export', 'acm-xml', file, file], 2, 'too many arguments'],
      [['export', 'acm-xml', file, '--accept', 'sticky'], 2, 'nothing that can be accepted'],
      [['export', 'acm-xml', join(folder, 'bad.yaml')], 1, 'nothing is done with this policy'],
      [['export', 'acm-xml', join(folder, 'absent.yaml')], 2, 'there is no such file'],
    ];
    for (const [argv, code, words] of cases) {
      const ran = await command(argv);
      expect(ran, argv.join(' ')).toMatchObject({ code, out: '' });
      expect(ran.err).toContain(words);
    }
    expect(readFileSync(file, 'utf8')).toBe(CLINIC_YAML);
  });
});

/** What there is in a policy, whatever the order. */
function contentOf(model: PolicyModel) {
  const names = (types: readonly number[]) => types.map((type) => model.types[type].name).sort();
  return {
    head: [model.name, model.version, model.from?.name, model.from?.version],
    types: model.types.map(({ name }) => name).sort(),
    sets: model.conflicts.map(({ name, types }) => [name, names(types)]),
    labels: model.labels.map(({ name, from, kind, types, walls }) => ({
      name,
      from,
      kind,
      types: types.map(({ type, mode }) => `${model.types[type].name} ${mode}`).sort(),
      walls: names(walls),
    })),
    bootstrap: model.labels[model.bootstrap.label].name,
  };
}

describe('what goes out comes back', () => {
  test('with its labels, types, sets, renames and versions', async () => {
    const model = modelOf(CLINIC_YAML);
    const { acm } = await exportAcm(model);
    const { yaml } = importAcm('again.xml', Buffer.from(acm?.xml ?? ''));
    expect(contentOf(modelOf(yaml))).toEqual(contentOf(model));
    expect(yaml).toContain('Clinic.resource: { type: Patients, from: Ward.resource }');
  });

  test('for every policy that came from ACM, and the tables of decisions are the same', async () => {
    const property = fc.asyncProperty(acmPolicy(false), async ({ xml }) => {
      const model = modelOf(importAcm('a.xml', Buffer.from(xml)).yaml);
      const { findings, acm } = await exportAcm(model, { accept: ['not-ascii'] });
      expect(findings.filter(({ rule }) => rule !== 'not-ascii')).toEqual([]);
      if (acm === undefined) throw new Error('nothing was exported');
      validate(acm.xml);
      const { yaml } = importAcm('b.xml', Buffer.from(acm.xml));
      expect(contentOf(modelOf(yaml))).toEqual(contentOf(model));
      const { tables, ...read } = readAcmBinary(binaryOf(acm).bytes);
      const compiled = compileAcm(acm.xml);
      expect(tables).toEqual(compiled.tables);
      expect([read.name, read.version]).toEqual([compiled.name, compiled.version]);
      // The numbers are the same as ACM gave to the original's names.
      const original = compileAcm(xml);
      expect([...compiled.domains]).toEqual([...original.domains]);
      expect([...compiled.resources]).toEqual([...original.resources]);
      expect(decisions(compiled)).toEqual(decisions(original));
    });
    await fc.assert(property, setting);
  });
});

/** Every pair that shares, everybody who may start beside each other one. */
function decisions({ tables, domains, resources }: Compiled): unknown {
  const ssids = [...domains.values()].filter((ssid) => ssid > 0);
  const things = [...resources.values()];
  return ssids.map((a) => {
    const host = new AcmHost(tables);
    const starts = host.start(a);
    return [
      starts,
      ssids.map((b) => [host.shares(a, b), host.mayStart(b)]),
      things.map((thing) => host.shares(a, thing)),
    ];
  });
}

/** Random policies of ours, as near to what ACM can say as `isNear` wants. */
const native = (isNear: boolean): fc.Arbitrary<PolicyModel> =>
  policyModel().map((model): PolicyModel => {
    const near = isNear && model.version[1] % 4 > 0;
    return {
      ...model,
      version: [1, 2],
      conflicts: model.conflicts.map((set) => (near ? { ...set, mode: 'running' } : set)),
      labels: model.labels.map((label) => ({
        ...label,
        types: near ? label.types.map((held) => ({ ...held, mode: 'both' as const })) : label.types,
      })),
      bootstrap: near ? { ...model.bootstrap, label: model.host.label } : model.bootstrap,
    };
  });

interface Compared {
  readonly model: PolicyModel;
  readonly policy: LoadedPolicy;
  readonly compiled: Compiled;
}

/** Calls back with every decision of both. */
function compare(
  { model, policy, compiled }: Compared,
  tell: (what: string, here: boolean, there: boolean) => void,
): void {
  const permits = (operation: number, subject: number, object: number, running: number[]) =>
    ask(policy, { operation, subject, object, running }) === undefined;
  const both = model.labels.flatMap(({ name, kind }, label) => {
    const ssid = (kind === 'domain' ? compiled.domains : compiled.resources).get(name);
    return ssid === undefined || ssid === 0 ? [] : [{ name, kind, label, ssid }];
  });
  const domains = both.filter(({ kind }) => kind === 'domain');
  for (const a of domains) {
    const host = new AcmHost(compiled.tables);
    const here = permits(OP['domain.start'], a.label, model.host.label, []);
    tell('start', here, host.mayStart(a.ssid));
    const starts = here && host.start(a.ssid);
    for (const b of both) {
      const share = b.kind === 'domain' ? OP['grant.map'] : OP['resource.use'];
      tell('share', permits(share, a.label, b.label, []), host.shares(a.ssid, b.ssid));
      if (b.kind === 'domain' && b.label !== a.label && starts) {
        const beside = permits(OP['domain.start'], b.label, model.host.label, [a.label]);
        tell('start beside', beside, host.mayStart(b.ssid));
      }
    }
  }
}

describe('an exported policy decides', () => {
  test('the same, where nothing had to be accepted but what concerns no decision', async () => {
    const harmless = ['not-ascii', 'admin', 'permissive'];
    let compared = 0;
    const property = fc.asyncProperty(native(true), async (model) => {
      const { acm } = await exportAcm(model, { accept: harmless });
      if (acm === undefined) return;
      const policy = await loadForTypes(model);
      compare({ model, policy, compiled: compileAcm(acm.xml) }, (what, here, there) => {
        compared += 1;
        expect(there, what).toBe(here);
      });
      validate(acm.xml);
    });
    await fc.assert(property, setting);
    expect(compared).toBeGreaterThan(RUNS * 3);
  });

  test('never more about sharing and, but for sticky sets, about starts', async () => {
    let stricter = 0;
    const property = fc.asyncProperty(native(false), async (model) => {
      const { acm, findings } = await exportAcm(model, { accept: ALL });
      if (acm === undefined) throw new Error(JSON.stringify(findings));
      const policy = await loadForTypes(model);
      compare({ model, policy, compiled: compileAcm(acm.xml) }, (what, here, there) => {
        if (there) expect(here, what).toBe(true);
        else if (here) stricter += 1;
      });
      expect(readAcmBinary(binaryOf(acm).bytes).tables).toEqual(compileAcm(acm.xml).tables);
    });
    await fc.assert(property, setting);
    expect(stricter).toBeGreaterThan(0);
  });
});
