import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../policy/operations.ts';
import { findFlip } from '../../tools/explain/flip.ts';
import { ask, loadFor } from '../../tools/explain/question.ts';
import { loadModel } from '../enforcement/loading.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { policyText } from '../policy/reading.ts';
import { TWO_BANKS, command, folderWith, told } from './command.ts';

const KEYS = ['decision', 'reason', 'rule', 'file', 'line', 'column', 'flip'];

interface Asked {
  readonly op: string;
  readonly subject: string;
  readonly object?: string;
  readonly running?: readonly string[];
}

interface Answered {
  readonly reason: string;
  readonly decision: string;
  readonly flip: string | null;
}

function isAnswer(value: unknown): value is Answered {
  return typeof value === 'object' && value !== null && 'reason' in value && 'flip' in value;
}

function argv({ op, subject, object, running = [] }: Asked, policy = TWO_BANKS): string[] {
  return [
    'explain',
    policy,
    '--op',
    op,
    '--subject',
    subject,
    ...(object === undefined ? [] : ['--object', object]),
    ...running.flatMap((each) => ['--running', each]),
  ];
}

async function explained(asked: Asked, input?: string) {
  const line = [...argv(asked, input === undefined ? TWO_BANKS : '-'), '--format', 'json'];
  const ran = await command(line, { input: input ?? '' });
  expect(ran.err).toBe('');
  const answer = told(ran);
  if (!isAnswer(answer)) throw new Error(ran.out);
  const keys = Object.keys(answer).filter((key) => key !== 'flows' && key !== 'policy');
  expect(keys).toEqual(KEYS);
  // A permission by types names them.
  expect('flows' in answer).toBe(answer.reason === 'types');
  expect(answer).toMatchObject({ decision: ran.code === 0 ? 'permit' : 'deny' });
  return answer;
}

describe('decisions, with what decided and where', () => {
  test.each<[Asked, object]>([
    [
      { op: 'grant.map', subject: 'AutoCorp', object: 'A-Bank' },
      { reason: 'not-permitted', rule: 'labels.AutoCorp', line: 79, column: 3 },
    ],
    [
      { op: 'event.send', subject: 'A-Bank', object: 'Audit' },
      {
        reason: 'types',
        rule: 'labels.A-Bank',
        flows: [{ from: 'A-Bank', to: 'Audit', types: ['Audit'] }],
      },
    ],
    [{ op: 'event.send', subject: 'Audit', object: 'A-Bank' }, { reason: 'not-permitted' }],
    [
      { op: 'domain.start', subject: 'B-Bank', running: ['AutoCorp,A-Bank'] },
      { reason: 'forbidden', rule: 'conflicts.banks', line: 28, column: 3 },
    ],
    [{ op: 'domain.start', subject: 'B-Bank', running: ['AutoCorp'] }, { reason: 'not-excluded' }],
    [
      { op: 'domain.start', subject: 'B-Bank', running: ['B-Bank.Ledger'] },
      { reason: 'not-excluded' },
    ],
    [
      { op: 'domain.getinfo', subject: 'AutoCorp', object: 'A-Bank' },
      { reason: 'not-permitted', rule: 'admin', line: 99, column: 1 },
    ],
    [
      { op: 'domain.create', subject: 'SystemManagement', object: 'A-Bank' },
      { reason: 'allowed', rule: 'admin.rules[0]', line: 120 },
    ],
    [{ op: 'resource.use', subject: 'A-Bank', object: 'A-Bank.disk' }, { reason: 'types' }],
    [{ op: 'resource.use', subject: 'A-Bank', object: 'B-Bank.disk' }, { reason: 'not-permitted' }],
  ])('%j', async (asked, expected) => {
    expect(await explained(asked)).toMatchObject({ ...expected, file: TWO_BANKS });
  });

  test('a host label without the types forbids', async () => {
    const input = policyText({
      host: 'host: A',
      labels: policyText().split('\n').slice(4, 8).join('\n'),
    });
    const policy = input
      .replace('Sys: { types: [Sys, A, B]', 'Sys: { types: [A]')
      .replace(', bridge: "domain 0"', '');
    expect(await explained({ op: 'domain.start', subject: 'B' }, policy)).toMatchObject({
      reason: 'forbidden',
      rule: 'host',
      flip: 'give the host label A the types B',
    });
  });

  test('an update with renames is explained as if it were the first policy', async () => {
    const input = policyText({
      policy: 'policy: { name: small, version: "1.1", from: { name: small, version: "1.0" } }',
      types: 'types: [Sys, A, { name: B, from: Old }]',
    });
    expect(await explained({ op: 'event.send', subject: 'A', object: 'B' }, input)).toMatchObject({
      decision: 'deny',
    });
  });
});

describe('what would change it', () => {
  test.each<[Asked, RegExp]>([
    [
      { op: 'domain.start', subject: 'B-Bank', running: ['A-Bank'] },
      /^stop the domains labelled A-Bank$/,
    ],
    [
      { op: 'event.send', subject: 'Audit', object: 'A-Bank' },
      /^give labels.Audit the type \{ name: A-Bank, mode: send \}/,
    ],
    [
      { op: 'event.send', subject: 'A-Bank', object: 'Audit' },
      /^take the type Audit from labels.A-Bank$/,
    ],
    [
      { op: 'domain.getinfo', subject: 'AutoCorp', object: 'A-Bank' },
      /^add \{ effect: allow, subject: AutoCorp, may: \[domain.getinfo\], object: A-Bank \} to admin.rules$/,
    ],
    [
      { op: 'resource.use', subject: 'A-Bank', object: 'B-Bank.disk' },
      /^give labels.A-Bank the type B-Bank and the reason/,
    ],
  ])('%j', async (asked, expected) => {
    expect((await explained(asked)).flip).toMatch(expected);
  });

  test('several denials in the way are all named', async () => {
    const rule = (effect: string, object: string) =>
      `{ effect: ${effect}, subject: "*", may: [domain.pause], object: "${object}" }`;
    const input = policyText({
      admin: `admin: { rules: [${rule('deny', 'B')}, ${rule('deny', '*')}] }`,
    });
    const { flip: text } = await explained(
      { op: 'domain.pause', subject: 'A', object: 'B' },
      input,
    );
    expect(text).toBe(
      'remove or narrow the admin rule at 11:18; then remove or narrow the admin rule at 11:84; ' +
        'then add { effect: allow, subject: A, may: [domain.pause], object: B } to admin.rules',
    );
  });

  test('a sticky set is not satisfied by stopping alone', async () => {
    const input = policyText({
      conflicts: 'conflicts: { rivals: { types: [A, B], mode: sticky } }',
    });
    expect(
      await explained({ op: 'domain.start', subject: 'B', running: ['A'] }, input),
    ).toMatchObject({
      flip: 'give conflicts.rivals the mode running; then stop the domains labelled A',
    });
  });

  test('labels that share nothing because they have nothing: nothing is proposed', async () => {
    const input = policyText({
      labels: `${policyText().split('\n').slice(4, 8).join('\n')}\n  N: { types: [] }`,
    });
    expect(await explained({ op: 'event.send', subject: 'N', object: 'N' }, input)).toMatchObject({
      flip: null,
    });
  });

  test('random policies: a proposal exists only where the monitor then answers the other way', async () => {
    await fc.assert(
      fc.asyncProperty(policyModel(), fc.nat(), fc.nat(), fc.nat(), async (model, o, s, t) => {
        const operation = o % OPERATIONS.length;
        const domains = [...model.labels.keys()].filter((at) => model.labels[at].kind === 'domain');
        const subject = domains[s % domains.length];
        const object = t % model.labels.length;
        const question = { operation, subject, object, running: [] };
        const policy = await loadFor(model, operation);
        const refusal = ask(policy, question);
        const flip = await findFlip(model, policy, question, refusal);
        // A rule can always be added, or taken away.
        if (OPERATIONS[operation].kind === 'admin') expect(flip).not.toBeNull();
        if (flip === null) return;
        expect(flip.text).toMatch(/\S/);
        const changed = await loadModel({ ...flip.model, version: [1, 0] });
        expect(ask(changed, flip.question) === undefined).toBe(refusal !== undefined);
        expect({ ...flip.question, running: [] }).toEqual(question);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names that nobody declared, and questions that make no sense: exit 2', () => {
  test.each<[Asked, string]>([
    [{ op: 'grant.mpa', subject: 'A-Bank', object: 'B-Bank' }, 'Did you mean "grant.map"?'],
    [{ op: 'fly', subject: 'A-Bank', object: 'B-Bank' }, '`bulkhead ops` lists them'],
    [{ op: 'grant.map', subject: 'A-Bnk', object: 'B-Bank' }, 'Did you mean "A-Bank"?'],
    [{ op: 'grant.map', subject: 'A-Bank', object: 'B-Bnk' }, 'Did you mean "B-Bank"?'],
    [{ op: 'domain.start', subject: 'A-Bank', running: ['AutoCrop'] }, 'Did you mean "AutoCorp"?'],
    [{ op: 'grant.map', subject: 'A-Bank' }, 'grant.map needs --object'],
    [{ op: 'domain.start', subject: 'A-Bank', object: 'B-Bank' }, 'has no object'],
    [{ op: 'grant.map', subject: 'A-Bank.disk', object: 'A-Bank' }, 'no domain wears it'],
    [{ op: 'grant.map', subject: 'A-Bank', object: 'A-Bank.disk' }, 'Ask about resource.use'],
    [{ op: 'resource.use', subject: 'A-Bank', object: 'B-Bank' }, 'Name a label from `resources`'],
    [
      { op: 'domain.start', subject: 'AutoCorp', running: ['A-Bank', 'B-Bank'] },
      'denied: B-Bank may not start while A-Bank runs: conflict set banks',
    ],
  ])('%j', async (asked, message) => {
    const ran = await command(argv(asked));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
  });
});

test('text: decision, reason, rule, sentence, frame, proposal', async () => {
  const ran = await command(argv({ op: 'domain.start', subject: 'B-Bank', running: ['A-Bank'] }));
  expect(ran.code).toBe(1);
  expect(ran.out.replaceAll(TWO_BANKS, 'two_banks.yaml')).toBe(`decision: deny
reason: forbidden (a rule says no)
rule: conflicts.banks, two_banks.yaml:28:3

denied: B-Bank may not start while A-Bank runs: conflict set banks, two_banks.yaml:28:3

  28 |   banks: { types: [A-Bank, B-Bank], mode: running }
     |   ^^^^^
  63 |   B-Bank:
     |   ^^^^^^

what would change it: stop the domains labelled A-Bank
`);
  const permitted = await command(argv({ op: 'event.send', subject: 'A-Bank', object: 'Audit' }));
  expect(permitted.code).toBe(0);
  expect(permitted.out).toMatch(/^decision: permit\nreason: types \(both labels .*\)\nrule: /);
  expect(permitted.out).toContain('A-Bank may send to Audit by Audit');
});

test('every operation is explained for every pair of labels, in words, and alike in json', async () => {
  for (const { name } of OPERATIONS) {
    for (const subject of ['Sys', 'A', 'B']) {
      const input = policyText({ resources: 'resources: { disk: { type: A } }' });
      const object = name === 'domain.start' ? undefined : name === 'resource.use' ? 'disk' : 'A';
      const asked = object === undefined ? { op: name, subject } : { op: name, subject, object };
      const ran = await command(argv(asked, '-'), { input });
      const answer = await explained(asked, input);
      expect(ran.out).toContain(`decision: ${answer.decision}\n`);
      expect(ran.out).toMatch(/ may (not )?\S+/);
    }
  }
});

test('a permissive subject is denied by the policy, and it is said that nobody enforces that', async () => {
  const folder = folderWith({
    'p.yaml': `${readFileSync(TWO_BANKS, 'utf8')}\npermissive: [AutoCorp, B-Bank]\n`,
  });
  const policy = join(folder, 'p.yaml');
  const asked = ['--op', 'event.send', '--subject', 'AutoCorp', '--object', 'A-Bank'];
  const text = await command(['explain', policy, ...asked]);
  expect(text.code).toBe(1);
  expect(text.out).toContain('not enforced: AutoCorp is permissive');
  const json = await command(['explain', policy, ...asked, '--format', 'json']);
  expect(told(json)).toMatchObject({ decision: 'deny', permissive: true });
  // What a permissive label was started beside is a host that can be.
  const beside = ['--op', 'domain.start', '--subject', 'A-Bank', '--running', 'A-Bank,B-Bank'];
  const start = await command(['explain', policy, ...beside, '--format', 'json']);
  expect(told(start)).toMatchObject({ decision: 'deny', rule: 'conflicts.banks' });
  expect(told(start)).not.toHaveProperty('permissive');
});
