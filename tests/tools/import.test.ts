/** Owns: the tests of `bulkhead import`: what is read, what is refused, that decisions are ACM's. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../core/config.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP } from '../../policy/operations.ts';
import { readPolicy } from '../../policy/read.ts';
import { XML_BYTES_MAX, importAcm } from '../../tools/acm/import.ts';
import { ACM_RULES, acceptable } from '../../tools/acm/rules.ts';
import { loadForTypes } from '../../tools/explain/load.ts';
import { ask } from '../../tools/explain/question.ts';
import { Actor, Harness } from '../core/harness.ts';
import { acmPolicy } from './acm_arbitrary.ts';
import type { Drawn } from './acm_arbitrary.ts';
import { AcmHost, compileAcm } from './acm_model.ts';
import { PROJECT, buildOnce, bulkhead, command, folderWith, parsed } from './command.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 100);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 2007);
const setting = { numRuns: RUNS, seed: SEED };

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

beforeAll(buildOnce);

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
    expect(parsed(ran)).toEqual({ findings: [], yaml: out });
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
    expect(parsed(json)).toMatchObject([{ yaml: /./ }, { yaml: null }, {}].map((o, i) => ({
      policy: join(folder, `${'abc'[i]}.xml`),
      ...(o.yaml === null ? { yaml: null } : {}),
    })));
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
  ['a document type', clinic(['<Sec', '<!DOCTYPE x [<!ENTITY a "b">]><Sec']), 'xml-doctype', '<!DOCTYPE'],
  ['an unknown entity', clinic(['Gateway', '&lol;']), 'xml-syntax', ';'],
  ['a tag that is not closed', clinic(['</Version>', '']), 'xml-syntax', '>'],
  ['an unknown prefix', clinic(['<Version>1.1</Version>', '<x:Version/>']), 'xml-syntax', '>'],
  ['an attribute twice', clinic(['<Name>Gate', '<Name a="" a="">Gate']), 'xml-syntax', '>'],
  ['another encoding', clinic(['UTF-8', 'UTF-16']), 'not-text', '<?xml'],
  ['another root', '<a/>', 'not-acm', 'a'],
  ['another namespace', clinic(['www.ibm.com', 'example.org']), 'not-acm', 'SecurityPolicyDefinition'],
  ['no header', clinic([/<PolicyHeader>[^]*<\/PolicyHeader>/, '']), 'missing-element', 'SecurityPolicyDefinition'],
  ['no name', clinic(['<PolicyName>example.clinic</PolicyName>', '']), 'missing-element', 'PolicyHeader'],
  ['an empty name', clinic(['>example.clinic<', '><']), 'missing-element', 'PolicyName'],
  ['no version', clinic(['<Version>1.1</Version>', '']), 'bad-version', 'PolicyHeader'],
  ['a strange version', clinic(['>1.1<', '>1-1<']), 'bad-version', '1-1'],
  ['an older version', clinic(['>1.1<', '>1.0<']), 'version-order', '1.0'],
  ['a label without a name', clinic(['<Name>Gateway</Name>', '']), 'missing-element', 'VirtualMachineLabel'],
  ['a star in a name', clinic(['>Gateway<', '>Gate*<']), 'bad-name', 'Gate*'],
  ['a hidden character', clinic(['>Gateway<', '>Gate\u202eway<']), 'bad-name', 'Gate\u202eway'],
  ['the name of a prototype', clinic(['>Gateway<', '>__proto__<']), 'bad-name', '__proto__'],
  ['a name of space', clinic(['>Gateway<', '> <']), 'bad-name', 'Name'],
  ['space around a name', clinic(['>Gateway<', '>\n Gateway\n<']), 'surrounding-space', 'Gateway'],
  ['a comment in a name', clinic(['>Gateway<', '>Gate<!-- x -->way<']), 'split-name', 'Gate<!-- x -->way'],
  ['two labels of one name', clinic(['<Name>Gateway', '<Name>Research']), 'duplicate-label', 'Research'],
  ['a type that is not declared', clinic([/Research(?=<.Type>\s*<.Sim.*\s*<Chi)/, 'Reserch']), 'undeclared-type', 'Reserch'],
  ['a wall among the types', clinic([/Research(?=<.Type>\s*<.Sim.*\s*<Chi)/, 'Untrusted']), 'undeclared-type', 'Untrusted'],
  ['a set with an undeclared type', clinic([/Untrusted(?=<.Type>\s*<.Conf)/, 'Untrustd']), 'undeclared-type', 'Untrustd'],
  ['a set without a name', clinic([' name="privacy"', '']), 'missing-element', 'Conflict'],
  ['a type twice', clinic(['<Type>Patients</Type>', '<Type>Patients</Type><Type>Patients</Type>']), 'duplicate-type', 'Patients'],
  ['a section twice', clinic(['</ObjectLabels>', '</ObjectLabels><ObjectLabels/>']), 'repeated-element', 'ObjectLabels'],
  ['an unknown element', clinic(['<Version>1.1</Version>', '<Version>1.1</Version><Author/>']), 'unknown-content', 'Author'],
  ['an unknown attribute', clinic(['<Type>Research', '<Type a=">" id = \'b\'>Research']), 'unknown-content', 'b'],
  ['text in between', clinic(['<SubjectLabels', 'text<SubjectLabels']), 'unknown-content', 'text<SubjectLabels'],
  ['a bootstrap that is not there', clinic(['"SystemManagement"', '"Dom0"']), 'missing-bootstrap', 'Dom0'],
  ['no bootstrap', clinic([' bootstrap="SystemManagement"', '']), 'missing-bootstrap', 'SubjectLabels'],
  ['a rename from what is there', clinic(['from="Ward">Clinic', 'from="Research">Clinic']), 'rename-conflict', 'Research'],
  ['two renamed from one', clinic(['<Name>Gateway', '<Name from="Ward">Gateway']), 'rename-conflict', 'Ward'],
  ['a name that the suffix takes', clinic(['<Name>ledger', '<Name>Clinic.resource']), 'name-taken', 'Clinic.resource'],
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
    const deep = `${'<a>'.repeat(100_000)}`;
    const wide = `<a ${Array.from({ length: 50_000 }, (_, i) => `b${i}="c"`).join(' ')}/>`;
    const many = `<a>${'<b/>'.repeat(300_000)}</a>`;
    for (const xml of [deep, wide, many]) {
      expect(imported(xml).findings.map(({ rule }) => rule)).toEqual(['xml-limit']);
    }
    const large = new Uint8Array(XML_BYTES_MAX + 1);
    expect(imported(large).findings.map(({ rule }) => rule)).toEqual(['too-large']);
    const types = Array.from({ length: 1001 }, (_, i) => `<Type>t${i}</Type>`).join('');
    const { findings } = imported(clinic(['<Type>Research</Type>', `<Type>Research</Type>${types}`]));
    expect(findings.map(({ rule }) => rule)).toEqual(['too-many']);
  });

  test('a billion laughs is refused before the first', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${CLINIC.slice(CLINIC.indexOf('<Sec'))}`;
    expect(imported(bomb).findings.map(({ rule }) => rule)).toEqual(['xml-doctype']);
  });

  test('names keep their spelling, whatever YAML would take them for', () => {
    const names = ['yes', '~', '- a', 'a: b', '# a', '&a', '*'.repeat(0) + '!t', '1e3', '{a}', '"', "'", '\\', 'é', '漢', '%', '@', '`', '0x1', '-', '?', '|', '>', '=', '<<', '[', ','];
    const types = names.map((name) => `<Type>${name.replace('&', '&amp;').replaceAll('<', '&lt;')}</Type>`);
    const { yaml, findings } = imported(clinic(['<Type>Research</Type>', `<Type>Research</Type>${types.join('')}`]));
    expect(findings).toEqual([]);
    expect(modelOf(yaml).types.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test('what decides nothing can not leave its comment', () => {
    const { yaml } = imported(clinic(['ward manual, chapter 7', 'x&#10;final: true\u2028\u202e&#13;']));
    expect(yaml).toContain('# Reference: x final: true');
    expect(modelOf(yaml).final).toBe(false);
  });

  test('every rule has a way to be met here', () => {
    const lenient = readFileSync(join(import.meta.dirname, 'golden', 'import_lenient.text'), 'utf8');
    const met = [...FAULTS.map(([, , rule]) => rule), 'xml-limit', 'too-large', 'too-many'];
    const rules = Object.entries(ACM_RULES).flatMap(([id, { of }]) => (of === 'export' ? [] : [id]));
    const unmet = rules.filter((id) => !met.includes(id) && !lenient.includes(`[${id}]`));
    expect(unmet).toEqual(['not-importable']);
  });
});

describe('hostile bytes', () => {
  test('nothing is thrown, and what is imported is sound', () => {
    const small = CLINIC.replace(/<VirtualMachineLabel>\s*<Name>(?:Gateway|Book)[^]*<.Subj/, '</Subj').replaceAll(/\n */g, '');
    expect(imported(small).findings).toEqual([]);
    // A generator of its own: small, and the same everywhere.
    let state = SEED;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const pieces = ['<', '>', '"', '&', '/', '<!--', '-->', '<![CDATA[', ']]>', '<?', '\0', '&#0;', '&#x110000;', '\ud800', '__proto__', '<Type>', '</Type>', ' xmlns="a"', '<!DOCTYPE', '\r', '\u2028'];
    let sound = 0;
    for (let run = 0; run < RUNS * 12; run += 1) {
      let text = small;
      for (let edits = 1 + next(3); edits > 0; edits -= 1) {
        const at = next(text.length);
        const far = at + 1 + next(60);
        const cut = [text.slice(at, far), '', text.slice(far, far + 80)][next(3)];
        const put = [pieces[next(pieces.length)], String.fromCharCode(next(256)), ''][next(3)];
        text = text.slice(0, at) + put + cut + text.slice(next(2) === 0 ? at : far);
      }
      const mutant = Buffer.from(text, next(2) === 0 ? 'latin1' : 'utf8');
      const { yaml, findings } = imported(mutant, next(2) === 0 ? ALL : []);
      expect(yaml === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
      if (yaml !== undefined) sound += 1;
    }
    expect(sound).toBeGreaterThan(RUNS / 10);
  }, 600_000);
});

/** Our policy and ACM's of one XML, and the numbers of names in both. */
interface Both {
  readonly policy: LoadedPolicy;
  readonly model: PolicyModel;
  readonly acm: ReturnType<typeof compileAcm>;
  here(name: string): number;
}

async function bothOf({ xml }: Drawn, yaml: string): Promise<Both> {
  const model = modelOf(yaml);
  const numbers = new Map(model.labels.map(({ name }, index) => [name, index]));
  return {
    policy: await loadForTypes(model),
    model,
    acm: compileAcm(xml),
    here: (name) => numbers.get(name) ?? -1,
  };
}

const resourceHere = ({ labels }: Drawn, name: string): string =>
  labels.some((label) => label.name === name) ? `${name}.resource` : name;

/** Compares every pair of labels and every use of a resource. */
function compareSharing(drawn: Drawn, { policy, acm, here }: Both): void {
  const host = new AcmHost(acm.tables);
  const permits = (operation: number, subject: number, object: number): boolean =>
    ask(policy, { operation, subject, object, running: [] }) === undefined;
  for (const a of drawn.labels) {
    const ssid = acm.domains.get(a.name) ?? -1;
    for (const b of drawn.labels) {
      const expected = host.shares(ssid, acm.domains.get(b.name) ?? -1);
      const [x, y] = [here(a.name), here(b.name)];
      const pair = `${a.name} and ${b.name}`;
      expect(permits(OP['grant.map'], x, y), pair).toBe(expected);
      expect(permits(OP['event.send'], x, y), pair).toBe(expected);
      expect(permits(OP['event.bind'], x, y), pair).toBe(expected);
    }
    for (const { name } of drawn.resources) {
      const expected = host.shares(ssid, acm.resources.get(name) ?? -1);
      const object = here(resourceHere(drawn, name));
      expect(permits(OP['resource.use'], here(a.name), object), name).toBe(expected);
    }
  }
}

describe('an imported policy decides as ACM did', () => {
  test('about sharing and resources, and about starts in every order', async () => {
    let denied = 0;
    let permitted = 0;
    const property = fc.asyncProperty(
      acmPolicy(false),
      fc.array(fc.nat(), { maxLength: 12 }),
      async (drawn, moves) => {
        const { findings, yaml } = imported(drawn.xml);
        expect(findings).toEqual([]);
        const both = await bothOf(drawn, yaml ?? '');
        compareSharing(drawn, both);
        const { policy, acm, here } = both;
        const host = new AcmHost(acm.tables);
        const running: string[] = [];
        for (const move of moves) {
          if (move % 3 === 0 && running.length > 0) {
            const [gone] = running.splice(move % running.length, 1);
            host.stop(acm.domains.get(gone) ?? -1);
            continue;
          }
          const { name } = drawn.labels[move % drawn.labels.length];
          const expected = host.start(acm.domains.get(name) ?? -1);
          const refusal = ask(policy, {
            operation: OP['domain.start'],
            subject: here(name),
            object: policy.image.host,
            running: running.map(here),
          });
          expect(refusal === undefined, `${name} beside ${running.join()}`).toBe(expected);
          if (expected) running.push(name);
          if (expected) permitted += 1;
          else denied += 1;
        }
        for (const name of running) host.stop(acm.domains.get(name) ?? -1);
        expect(host.isIdle).toBe(true);
      },
    );
    await fc.assert(property, setting);
    // Both answers came up, and often.
    expect(Math.min(denied, permitted)).toBeGreaterThan(RUNS / 2);
  });

  test('or denies more, where a label that excludes itself was accepted', async () => {
    let stricter = 0;
    const property = fc.asyncProperty(
      acmPolicy(true),
      fc.array(fc.nat(), { maxLength: 10 }),
      async (drawn, moves) => {
        const { findings, yaml } = imported(drawn.xml, ALL);
        const isExact = findings.every(({ rule }) => rule !== 'self-conflict');
        const both = await bothOf(drawn, yaml ?? '');
        compareSharing(drawn, both);
        const { policy, acm, here } = both;
        const host = new AcmHost(acm.tables);
        const running: string[] = [];
        for (const move of moves) {
          const { name } = drawn.labels[move % drawn.labels.length];
          const ssid = acm.domains.get(name) ?? -1;
          const isPermitted =
            ask(policy, {
              operation: OP['domain.start'],
              subject: here(name),
              object: policy.image.host,
              running: running.map(here),
            }) === undefined;
          if (isPermitted || isExact) expect(host.mayStart(ssid), name).toBe(isPermitted);
          else if (host.mayStart(ssid)) stricter += 1;
          if (!isPermitted) continue;
          host.start(ssid);
          running.push(name);
        }
      },
    );
    await fc.assert(property, setting);
    expect(stricter).toBeGreaterThan(0);
  });

  test('on a machine that runs', async () => {
    const config = { ...DEFAULT_CONFIG, domains: 8 };
    const property = fc.asyncProperty(
      acmPolicy(false),
      fc.array(fc.nat(), { minLength: 4, maxLength: 10 }),
      async (drawn, moves) => {
        const yaml = imported(drawn.xml).yaml ?? '';
        const h = await Harness.boot({ policy: yaml, config });
        const acm = compileAcm(drawn.xml);
        const host = new AcmHost(acm.tables);
        const running: { name: string; domain: Actor }[] = [];
        for (const move of moves) {
          if (move % 4 === 0 && running.length > 0) {
            const [gone] = running.splice(move % running.length, 1);
            h.destroy(gone.domain);
            host.stop(acm.domains.get(gone.name) ?? -1);
            continue;
          }
          const { name } = drawn.labels[move % drawn.labels.length];
          const { error, out } = h.domain0.call('domctl.createdomain', {
            'u.createdomain.ssidref': h.label(name),
            'u.createdomain.max_vcpus': 1,
          });
          if (running.length === 7) break;
          const isStarted = host.start(acm.domains.get(name) ?? -1);
          expect(error, `${name} beside ${running.map((r) => r.name).join()}`).toBe(
            isStarted ? 'ok' : 'EPERM',
          );
          if (!isStarted) continue;
          const id = out['domain'] ?? -1;
          const domain = new Actor(h, id);
          running.push({ name, domain });
          h.furnish(domain, 2);
          h.domain0.call('domctl.unpausedomain', { domain: id });
          const { error: alloc } = domain.call('event_channel_op.alloc_unbound', {
            dom: id,
            remote_dom: running[0].domain.id,
          });
          const peers = [name, running[0].name].map((label) => acm.domains.get(label) ?? -1);
          expect(alloc).toBe(host.shares(peers[0], peers[1]) ? 'ok' : 'EPERM');
        }
      },
    );
    await fc.assert(property, { numRuns: Math.max(10, RUNS / 10), seed: SEED });
  });
});
