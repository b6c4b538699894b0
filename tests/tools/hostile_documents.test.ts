/**
 * Everything that is read from files, damaged at random: what comes out is sound, or is told with
 * its place, and nothing is ever thrown. To go deeper, along others each time:
 *
 *     BULKHEAD_PROPERTY_RUNS=100000 npx vitest run tests/tools/hostile_documents
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { readPolicy, readTests } from '../../policy/read.ts';
import { checkFlowCertificate } from '../../proofs/flow_certificate.ts';
import { sealOf } from '../../proofs/flow_certificate_format.ts';
import type { FlowCertificate } from '../../proofs/flow_certificate_format.ts';
import { importAcm } from '../../tools/acm/import.ts';
import { acceptable } from '../../tools/acm/rules.ts';
import { NO_LINK, seal } from '../../tools/audit/chain.ts';
import { AUDIT_KIND, AUDIT_VERSION } from '../../tools/audit/events.ts';
import type { AuditEvent } from '../../tools/audit/events.ts';
import { includeFromFiles } from '../../tools/include.ts';
import { ScenarioError } from '../../tools/scenario/format.ts';
import { readScenario } from '../../tools/scenario/read_scenario.ts';
import { readBundle } from '../../tools/signing/bundle.ts';
import { END, POLICY, RUN, denial } from './audit_logs.ts';
import { PROJECT, command } from './command.ts';
import { Draws, mutatedText, mutatedValue } from './mutated.ts';

const ASKED = process.env['BULKHEAD_PROPERTY_RUNS'];
const SEED = process.env['BULKHEAD_PROPERTY_SEED'];
/** Documents in all, of every kind as many. */
const RUNS = Number(ASKED ?? 450);

const PARTS = `bulkhead: 1
types: [C, { name: D, from: E }]
labels:
  C-one: { types: [C], walls: [C] }
  C-two: { types: [C, { name: D, mode: send }], limits: { ports: 8 } }
`;

const CASES = `bulkhead: 1
policy: p.yaml
tests:
  - { name: apart, subject: ["A", "B*"], op: [event.send, grant.map], object: B, expect: permit }
  - { running: [A], ran: [B], subject: B, op: domain.start, expect: deny, reason: forbidden, rule: conflicts.rivals }
`;

/** A policy with every section; what it includes is PARTS. */
const POLICY_TEXT = `bulkhead: 1
policy: { name: small, version: "1.0" }
include: [parts.yaml, "tenants/*.yaml"]
types: [Sys, A, B]
conflicts:
  rivals: { types: [A, B], mode: running }
labels:
  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }
  A: { types: [A], walls: [A] }
  B: { types: [B], walls: [B] }
resources:
  disk: { type: A }
bootstrap: Sys
host: Sys
admin:
  roles: { operators: { may: [policy.load] } }
  rules:
    - { effect: allow, subject: Sys, role: operators, object: "*" }
    - { effect: deny, subject: "*", may: [domain.getinfo], object: "B*" }
invariants:
  - { name: apart, exclusive: ["A*", "B*"] }
  - { name: through, only-via: { from: A, to: B, via: Sys } }
  - { flow: { from: A, to: Sys } }
  - { name: quiet, noflow: { from: A, to: Sys } }
tests:
  - { subject: A, op: event.send, object: Sys, expect: permit }
waivers:
  - { rule: invariant, about: quiet, reason: "for a while", expires: "2099-05-31" }
  - { rule: unused-type, reason: "soon", expires: "2099-12-31" }
permissive: ["S*"]
audit: { on_full: drop, permits: true }
approvals: 2
`;
const ALONE = POLICY_TEXT.replace(/^include.*\n/m, '');

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const seed = (...names: string[]): string => readFileSync(join(PROJECT, 'seeds', ...names), 'utf8');
const SCENARIO = seed('scenarios', 'preemption.yaml');
const CLINIC = seed('policies', 'acm', 'clinic.xml');
const ACCEPTED = acceptable('import');

/** Whether it was sound; every finding has a place within its text, and words. */
function judged(findings: readonly Finding[], texts: readonly string[]): boolean {
  for (const { line, column, message, hint, span } of findings) {
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
    expect(message + hint).not.toMatch(/\p{Cc}/u);
    expect(span.offset + span.length).toBeLessThanOrEqual(texts[span.file].length);
  }
  return !findings.some(({ severity }) => severity === 'error');
}

function readIncluding(policy: Uint8Array, parts: Uint8Array): boolean {
  const files = new Map([
    ['parts.yaml', parts],
    ['tenants/cases.yaml', bytesOf('bulkhead: 1\nlabels: { T: { types: [A] } }\n')],
  ]);
  const reading = readPolicy('p.yaml', policy, includeFromFiles(files, 'p.yaml'));
  const isSound = judged(reading.findings, reading.texts);
  expect(reading.model !== undefined).toBe(isSound);
  return isSound;
}

/** The verb on standard input: 0 or 1, and the same in words; or 2, for what is of no kind. */
async function isPassed(argv: readonly string[], input: Uint8Array): Promise<boolean> {
  const { code, out, err } = await command(argv, { input });
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toContain('bug in bulkhead');
  if (code !== 0) expect(`${out}${err}`).not.toBe('');
  return code === 0;
}

function readOwnScenario(bytes: Uint8Array): boolean {
  try {
    expect(readScenario('s.yaml', bytes)).toHaveProperty('steps');
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).message).toMatch(/^s\.yaml:\d+:\d+: ./);
    return false;
  }
}

/** Text or JSON that was parsed before; undefined for what is no JSON. */
function parsedOrNot(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return value;
  } catch {
    return undefined;
  }
}

let folder = '';
let model: PolicyModel;
let texts: readonly string[] = [];
let certificate = '';
let bundle = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-hostile-'));
  const path = join(folder, 'p.yaml');
  writeFileSync(path, ALONE);
  const reading = readPolicy('p.yaml', bytesOf(ALONE));
  if (reading.model === undefined) throw new Error(JSON.stringify(reading.findings));
  ({ model, texts } = { model: reading.model, texts: reading.texts });
  const ran = [
    await command(['flow', path, '--certificate', join(folder, 'c')]),
    await command(['keygen', '-o', join(folder, 'key')]),
    await command(['sign', path, '--key', join(folder, 'key'), '-o', join(folder, 'b')]),
  ];
  // What doesn't hold is waived.
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
  certificate = readFileSync(join(folder, 'c'), 'utf8');
  bundle = readFileSync(join(folder, 'b'), 'utf8');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A certificate of other content, and sealed: what its checker alone can refuse. */
function sealed(draws: Draws): unknown {
  const value = JSON.parse(certificate) as FlowCertificate;
  const changed = mutatedValue({ policy: value.policy, claims: value.claims }, draws);
  if (typeof changed !== 'object' || changed === null) return changed;
  const content = { ...value, ...changed };
  return { ...content, seal: sealOf(content) };
}

/** A log, its chain whole, of events of which one may have been changed before. */
function log(change: (event: unknown, index: number) => unknown): Uint8Array {
  const header = { kind: AUDIT_KIND, version: AUDIT_VERSION, event: 'log' };
  let link = NO_LINK;
  const lines = [header, RUN, POLICY, denial(1), denial(2, 'C'), END].map((event, index) => {
    const line = seal(change(event, index) as AuditEvent, link);
    ({ link } = line);
    return `${line.line}\n`;
  });
  return bytesOf(lines.join(''));
}

const LOG = Buffer.from(log((event) => event)).toString();
const LOG_EVENTS = LOG.split('\n').length - 1;

function changedLog(draws: Draws): Uint8Array {
  const changedAt = draws.below(LOG_EVENTS);
  return log((event, index) => (index === changedAt ? mutatedValue(event, draws) : event));
}

const LOG_VERBS = [
  ['audit', 'verify', '-'],
  ['audit', 'show', '-'],
  ['audit', 'show', '-', '--format', 'json'],
];

/** Reads a damaged document; true where it was sound all the same. */
const KINDS: readonly (readonly [string, (draws: Draws) => boolean | Promise<boolean>])[] = [
  ['a policy that includes', (d) => readIncluding(mutatedText(POLICY_TEXT, d), bytesOf(PARTS))],
  ['an included file', (d) => readIncluding(bytesOf(POLICY_TEXT), mutatedText(PARTS, d))],
  ['a policy, by check', (d) => isPassed(['check', '-'], mutatedText(ALONE, d))],
  [
    'a file of tests',
    (d) => {
      const reading = readTests('p.test.yaml', mutatedText(CASES, d), model);
      return judged(reading.findings, reading.texts);
    },
  ],
  ['a scenario', (d) => readOwnScenario(mutatedText(SCENARIO, d))],
  [
    'an ACM policy',
    (d) => {
      const accept = d.below(2) === 0 ? ACCEPTED : [];
      const { yaml, findings } = importAcm('p.xml', mutatedText(CLINIC, d), { accept });
      const isSound = !findings.some(({ severity }) => severity === 'error');
      expect(yaml !== undefined).toBe(isSound);
      for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0);
      return isSound;
    },
  ],
  [
    'a bundle',
    (d) => {
      const value = (): string => JSON.stringify(mutatedValue(JSON.parse(bundle), d));
      const bytes = d.below(2) === 0 ? mutatedText(bundle, d) : bytesOf(`${value()}\n`);
      const reading = readBundle(bytes);
      // Nothing but what was signed is a bundle.
      if (reading.ok) expect(Buffer.from(bytes).toString()).toBe(bundle);
      else expect(reading.message).toMatch(/^it ./);
      return reading.ok;
    },
  ],
  [
    'a certificate',
    (d) => {
      const value = d.below(4) === 0 ? parsedOrNot(mutatedText(certificate, d)) : sealed(d);
      const verdict = checkFlowCertificate(value, model, texts);
      if (!verdict.ok) expect(verdict.fault).not.toBe('');
      return verdict.ok;
    },
  ],
  [
    'an audit log',
    (d) => {
      const bytes = d.below(4) === 0 ? mutatedText(LOG, d) : changedLog(d);
      return isPassed(d.of(LOG_VERBS), bytes);
    },
  ],
];

describe('damaged at random, it is sound or told, and nothing is thrown:', () => {
  test.each(KINDS)('%s', { timeout: 3_600_000 }, async (name, read) => {
    let sound = 0;
    let refused = 0;
    const property = fc.asyncProperty(
      fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 32, size: 'max' }),
      async (numbers) => {
        if (await read(new Draws(numbers))) sound += 1;
        else refused += 1;
      },
    );
    const isFixed = ASKED === undefined || SEED !== undefined;
    const numRuns = Math.ceil(RUNS / KINDS.length);
    await fc.assert(property, { numRuns, ...(isFixed && { seed: Number(SEED ?? 1) }) });
    if (ASKED !== undefined) process.stderr.write(`${name}: ${sound} sound, ${refused} refused\n`);
    // Otherwise this would have shown little.
    expect(refused).toBeGreaterThan(numRuns / 20);
    if (name !== 'a bundle') expect(sound).toBeGreaterThan(0);
  });
});
