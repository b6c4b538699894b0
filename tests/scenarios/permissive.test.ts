/** Permissive labels on a running machine: what is denied is recorded, and then happens. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, PROJECT } from '../tools/command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-permissive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BANKS = readFileSync(join(PROJECT, 'seeds/policies/two_banks.yaml'), 'utf8');
const guest = (name: string): string => `{ wasm: "${join(PROJECT, `seeds/guests/${name}.wasm`)}" }`;

const START = `
  - start:
      - { name: victim, label: A-Bank, guest: hello }
      - { name: friend, label: AutoCorp, guest: giver, args: { to: "@rogue", pages: 4 } }
      - { name: rogue, label: AutoCorp, guest: rogue, args: { after: 20000, accomplice: "@friend" } }
  - wait: { ended: rogue }`;

interface Line {
  readonly call?: string;
  readonly label?: string;
  readonly decision?: string;
  readonly rule?: string;
  readonly digest?: string;
  readonly forgiven?: readonly { readonly subjectLabel: string; readonly rule: string }[];
}

/** Runs a scenario under two_banks and these permissive labels; its trace, line by line. */
async function trace(name: string, permissive: string, steps: string, version = '1.0', epoch = 1) {
  const policy = join(folder, `${name}.yaml`);
  const scenario = join(folder, `${name}.scenario.yaml`);
  const file = join(folder, `${name}.trace`);
  writeFileSync(policy, `${BANKS}\n${permissive}\n`);
  const guests = ['hello', 'giver', 'rogue'].map((each) => `  ${each}: ${guest(each)}`).join('\n');
  writeFileSync(
    scenario,
    `bulkhead-scenario: 1\nname: ${name}\npolicy: "${policy}"\nguests:\n${guests}\nsteps:${steps}\n` +
      `expect: [{ policy: two-banks, version: "${version}", epoch: ${epoch} }]\n`,
  );
  const ran = await command(['run', scenario, '--trace', file]);
  if (ran.code === 2) throw new Error(ran.err);
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((text) => JSON.parse(text) as Line);
  return { ran, file, lines };
}

const forgivenOf = (lines: readonly Line[]) => lines.flatMap((line) => line.forgiven ?? []);

describe('a permissive label', () => {
  it('is permitted what it is denied, and each denial is in the trace; nobody else is', async () => {
    const { ran, lines, file } = await trace('rogue', 'permissive: [AutoCorp]', START);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    const forgiven = forgivenOf(lines);
    expect(forgiven.length).toBeGreaterThan(20);
    expect(new Set(forgiven.map((each) => each.subjectLabel))).toEqual(new Set(['AutoCorp']));
    expect(new Set(forgiven.map((each) => each.rule))).toEqual(
      new Set(['labels.AutoCorp', 'admin']),
    );
    // It may set up a port for the victim, but that port's channel is the victim's to be allowed;
    // and whether a domain may start is its own label's.
    const denied = lines.filter((each) => each.decision === 'denied' && each.label === 'AutoCorp');
    expect(new Set(denied.map(({ call }) => call))).toEqual(
      new Set(['domctl.createdomain', 'event_channel_op.alloc_unbound']),
    );
    expect(denied.map(({ rule }) => rule)).not.toContain('labels.AutoCorp');
    for (const line of lines) {
      if (line.decision === 'permissive') expect(line.forgiven?.length).toBeGreaterThan(0);
      if (line.forgiven !== undefined)
        expect(['permissive', 'denied', 'error']).toContain(line.decision);
    }
    const attempts = lines
      .filter((line) => line.decision === 'permissive')
      .map((line) => line.call);
    expect(attempts).toEqual(
      expect.arrayContaining([
        'event_channel_op.alloc_unbound',
        'domctl.getdomaininfo',
        'sysctl.getdomaininfolist',
        'policy_op.get',
      ]),
    );
    expect(ran.out).toMatch(
      /permitted all the same: rogue \(AutoCorp\) may not .*two_banks|rogue\.yaml/,
    );
    expect(ran.out).toMatch(/\d+ denials, \d+ permitted all the same, digest/);

    // The same again, digest by digest.
    const replayed = await command(['replay', file]);
    expect(replayed.code).toBe(0);
  }, 180_000);

  it('that needs nothing more than it may changes nothing at all', async () => {
    const strict = await trace('strict', '', START);
    const lenient = await trace('lenient', 'permissive: [Audit, A-Bank]', START);
    expect(forgivenOf(lenient.lines)).toEqual([]);
    expect(lenient.lines.map((line) => line.digest)).toEqual(
      strict.lines.map((line) => line.digest),
    );
    expect(forgivenOf(strict.lines)).toEqual([]);
  }, 180_000);

  it('starts beside whom it conflicts with; its walls count, and nobody else’s rival starts', async () => {
    const steps = `
  - start: [{ name: a, label: A-Bank, guest: hello }]
  - start: [{ name: b, label: B-Bank, guest: hello }]
  - start: [{ name: a2, label: A-Bank, guest: hello }]
    expect: { result: EPERM, rule: conflicts.banks }
  - destroy: b
  - start: [{ name: a3, label: A-Bank, guest: hello }]`;
    const { ran, lines } = await trace('walls', 'permissive: ["B-Bank*"]', steps);
    expect(ran.out).toContain('expectations: 6 held, 0 did not');
    const create = lines.filter((line) => line.call === 'domctl.createdomain');
    expect(create.map((line) => line.decision)).toEqual([
      'permitted',
      'permissive',
      'denied',
      'permitted',
    ]);
    expect(create[1].label).toBe('SystemManagement');
    expect(forgivenOf(create)).toMatchObject([
      {
        operation: 'domain.start',
        subjectLabel: 'B-Bank',
        rule: 'conflicts.banks',
        reason: 'forbidden',
      },
    ]);
  }, 180_000);

  it('can follow itself in an update, and can’t be enforced while it offends', async () => {
    const follow = (permissive: string, version: string, from: string): string => {
      const file = join(folder, `update-${version}.yaml`);
      const head = `policy: { name: two-banks, version: "${version}", from: { name: two-banks, version: "${from}" } }`;
      writeFileSync(file, `${BANKS.replace(/^policy: .*$/m, head)}\n${permissive}\n`);
      return file;
    };
    const same = follow('permissive: [B-Bank]', '1.1', '1.0');
    const strict = follow('', '1.2', '1.1');
    const steps = `
  - start: [{ name: a, label: A-Bank, guest: hello }]
  - start: [{ name: b, label: B-Bank, guest: hello }]
  - load_policy: "${same}"
  - load_policy: "${strict}"
    expect: { result: EBUSY, says: [a conflicts with b, b conflicts with a] }
  - destroy: a
  - load_policy: "${strict}"`;
    const { ran } = await trace('updates', 'permissive: [B-Bank]', steps, '1.2', 3);
    expect(ran.out).toContain('expectations: 7 held, 0 did not');
  }, 180_000);
});
