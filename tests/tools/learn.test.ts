/** `learn`: what is suggested permits what was denied, and stays within what it must. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withEdits } from '../../tools/learn/edit.ts';
import { Bounds } from '../../tools/learn/bound.ts';
import { learn } from '../../tools/learn/learn.ts';
import type { DenialKind } from '../../tools/learn/denials.ts';
import { loadWhole } from '../../tools/explain/load.ts';
import { ask, findImpossible } from '../../tools/explain/question.ts';
import { judgeInvariants } from '../../tools/flow/invariants.ts';
import { closureOf } from '../../tools/flow/closure.ts';
import { flowGraphOf } from '../../tools/flow/graph.ts';
import { OP, OPERATIONS } from '../../policy/operations.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { policyModel } from '../policy/model_arbitrary.ts';
import { denial, POLICY, RUN, writeLog } from './audit_logs.ts';
import { command, parsed } from './command.ts';
import type { Ran } from './command.ts';
import { BANKS } from './evidence.ts';

const PROPERTY_RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 1);

let folder = '';
const file = (name: string): string => join(folder, name);

/** A denial between two labels of two_banks. */
const between = (subject: string, object: string, operation = 'event.send', step = 1) => ({
  ...denial(step, subject, object),
  operation,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-learn-'));
  const policies = {
    'policy.yaml': BANKS,
    'strict.yaml': `${BANKS.replace(/^invariants:\n(?: .*\n|\n)*/m, '')}
invariants: [{ name: quiet, only-via: { from: Audit, to: AutoCorp, via: SystemManagement } }]
`,
    'bound.yaml': BANKS.replace(
      'types: [AutoCorp]',
      'types: [AutoCorp, { name: Audit, mode: send }]',
    ),
    'faulty.yaml': BANKS.replace('host: SystemManagement', 'host: Nobody'),
  };
  for (const [name, text] of Object.entries(policies)) writeFileSync(file(name), text);
  writeLog(file('log'), [
    RUN,
    POLICY,
    between('AutoCorp', 'Audit'),
    between('AutoCorp', 'Audit'),
    between('Audit', 'AutoCorp'),
    between('AutoCorp', 'A-Bank', 'domain.getinfo'),
    between('AutoCorp', 'A-Bank', 'domain.pause'),
    between('A-Bank', 'A-Bank.Ledger'),
    between('Nobody', 'AutoCorp'),
    { ...between('AutoCorp', 'A-Bank'), object: { domain: 9, label: null } },
  ]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = ({ out }: Ran): string => out.replaceAll(folder, 'FOLDER');
const run = (...argv: string[]) => command(['learn', file('log'), ...argv]);

describe('learn', () => {
  test.each(['text', 'json', 'yaml'])('%s', async (format) => {
    const ran = await run(file('policy.yaml'), '--format', format);
    expect(ran).toMatchObject({ code: 1, err: '' });
    await expect(told(ran)).toMatchFileSnapshot(`golden/learn.${format}`);
  });

  test('nothing beyond a bound', async () => {
    const bounded = await run(file('policy.yaml'), '--bound', file('bound.yaml'));
    await expect(told(bounded)).toMatchFileSnapshot('golden/learn_bound.text');
    const types = await run(file('policy.yaml'), '--bound', 'AutoCorp=Audit', '--format', 'yaml');
    expect(parse(types.out)).toEqual({
      labels: { AutoCorp: { types: [{ name: 'Audit', mode: 'send' }] } },
    });
    const none = await run(file('policy.yaml'), '--bound', 'AutoCorp=A-*', '--format', 'yaml');
    expect(parse(none.out)).toBeNull();
  });

  test('nothing that violates an invariant', async () => {
    const ran = await run(file('strict.yaml'), '--format', 'json');
    const { learn: learned } = parsed(ran) as { learn: { refused: { why: string }[] } };
    expect(learned.refused.map(({ why }) => why)).toContainEqual(
      expect.stringMatching(/^it would violate the invariant quiet \(/),
    );
  });

  test.each([
    [['only-one'], 'learn needs a log'],
    [['absent', 'POLICY'], 'there is no such file'],
    [['POLICY', 'POLICY'], 'is no audit log'],
    [['-', 'POLICY'], 'can be read only once'],
    [['LOG', 'POLICY', '--bound', 'absent.yaml'], 'there is no such file'],
    [['POLICY', 'LOG'], 'is an audit log, and the last operand of learn is the policy'],
    [['POLICY', 'LOG'], 'Say `bulkhead learn LOG POLICY`.'],
    [['LOG', 'POLICY', '--bound', 'Nope=Audit'], 'the policy POLICY has no label "Nope"'],
    [['LOG', 'POLICY', '--bound', 'Nope=Audit'], 'Its labels are SystemManagement'],
    [['LOG', 'POLICY', '--bound', 'AutoCrop=Audit'], 'Did you mean AutoCorp?'],
  ])('%j: exit 2', async (argv, message) => {
    const names = new Map([
      ['POLICY', file('policy.yaml')],
      ['LOG', file('log')],
    ]);
    const ran = await command(['learn', ...argv.map((each) => names.get(each) ?? each)]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    const place = (text: string): string =>
      [...names].reduce((said, [name, path]) => said.replaceAll(path, name), text);
    expect(place(ran.err)).toContain(message);
  });

  test('what has no label is judged as `replay` judges it', async () => {
    const unlabelled = (step: number, subject: string, operation: string) => ({
      ...between(subject, '', operation, step),
      object: { domain: 9, label: null },
    });
    writeLog(file('unlabelled.log'), [
      RUN,
      POLICY,
      unlabelled(1, 'SystemManagement', 'domain.getinfo'),
      unlabelled(2, 'AutoCorp', 'domain.getinfo'),
      unlabelled(3, 'AutoCorp', 'event.send'),
    ]);
    // Domain 0 may ask about every label in one of the two policies, and about all but one in the other.
    const denied = 'effect: deny, subject: SystemManagement, may: [domain.getinfo], object: Audit';
    writeFileSync(file('most.yaml'), BANKS.replace('\n  rules:\n', `$&    - { ${denied} }\n`));
    for (const [policy, isPermitted] of [
      ['policy.yaml', true],
      ['most.yaml', false],
    ] as const) {
      const logged = file('unlabelled.log');
      const learned = await command(['learn', logged, file(policy), '--format', 'json']);
      const replayed = await command(['replay', logged, '--policy', file(policy)]);
      expect(learned.err + replayed.err).toBe('');
      const { permitted, refused } = (
        parsed(learned) as { learn: Record<string, { why?: string }[]> }
      ).learn;
      expect(permitted).toHaveLength(isPermitted ? 1 : 0);
      expect(refused).toHaveLength(isPermitted ? 2 : 3);
      expect(refused.at(-1)?.why).toBe('what has no label shares with nobody');
      expect(refused.at(-2)?.why).toContain('may not do this to every label');
      expect(replayed.out.includes('deny -> permit: domain.getinfo: SystemManagement')).toBe(
        isPermitted,
      );
      expect(replayed.out.includes('permitted: what is asked about has no label')).toBe(
        isPermitted,
      );
    }
  });

  test('a policy or a bound with errors: exit 1', async () => {
    expect(await run(file('faulty.yaml'))).toMatchObject({ code: 1, out: '' });
    const bound = await run(file('policy.yaml'), '--bound', file('faulty.yaml'));
    expect(bound).toMatchObject({ code: 1, out: '' });
  });
});

/** Denials of a model, of every kind of operation, as if they had been logged. */
async function denialsOf(model: PolicyModel, picks: readonly number[]): Promise<DenialKind[]> {
  const policy = await loadWhole(model);
  const domains = model.labels.flatMap(({ kind }, index) => (kind === 'domain' ? [index] : []));
  const kinds: DenialKind[] = [];
  for (const pick of picks) {
    const operation = pick % OPERATIONS.length;
    const subject = domains[(pick >>> 5) % domains.length];
    const running = [domains[(pick >>> 20) % domains.length]];
    if (findImpossible(policy, running) !== undefined) running.pop();
    const isStart = operation === OP['domain.start'];
    const object = isStart ? model.host.label : (pick >>> 10) % model.labels.length;
    const isThing = operation === OP['resource.use'];
    if (!isStart && (model.labels[object].kind === 'resource') !== isThing) continue;
    const question = { operation, subject, object, running };
    if (ask(policy, question) === undefined) continue;
    const party = (label: number) => ({ domain: 1, label: model.labels[label].name });
    const asked = {
      operation: OPERATIONS[operation].name,
      subject: party(subject),
      object: party(object),
    };
    kinds.push({ asked, question, first: { file: 'log', line: 1 }, count: 1 });
  }
  return kinds;
}

describe('on random policies', () => {
  test('suggestions permit the denials, and nothing outside the bounds', async () => {
    let suggested = 0;
    let refusedCount = 0;
    await fc.assert(
      fc.asyncProperty(
        policyModel(),
        policyModel(),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.boolean(),
        fc.nat(),
        async (model, other, picks, isBounded, at) => {
          const labels = model.labels.map((_, index) => index);
          const choice = (label: number) => ({
            patterns: ['x'],
            labels: [label % labels.length],
            span: model.host.span,
          });
          const invariant = {
            name: 'apart',
            span: model.host.span,
            kind: 'noflow' as const,
            from: choice(at),
            to: choice(at >>> 8),
          };
          const subject: PolicyModel = { ...model, invariants: [invariant] };
          const policy = await loadWhole(subject);
          const kinds = await denialsOf(subject, picks);
          // The bound has the same labels, and other types and rules.
          const bound = { ...other, labels: other.labels, invariants: [] };
          const boundPolicy = await loadWhole(bound);
          const bounds = new Bounds(isBounded ? [{ model: bound, policy: boundPolicy }] : [], []);
          const {
            suggestions,
            refused,
            model: after,
          } = await learn(kinds, subject, policy, bounds);
          suggested += suggestions.length;
          refusedCount += refused.length;
          const edits = suggestions.flatMap((each) => each.edits);
          const applied = await loadWhole(withEdits(subject, edits));
          expect(applied.image.hash).toBe((await loadWhole(after)).image.hash);
          for (const { permits } of suggestions) {
            for (const { question } of permits) {
              if (typeof question === 'string') throw new Error(question);
              expect(ask(applied, question)).toBeUndefined();
            }
          }
          const held = judgeInvariants(subject, policy).every(({ holds }) => holds);
          if (held) expect(judgeInvariants(after, applied).every(({ holds }) => holds)).toBe(true);
          expect(after.conflicts).toEqual(subject.conflicts);
          if (isBounded) assertBounded(subject, after, bound, policy, applied, boundPolicy);
        },
      ),
      { numRuns: PROPERTY_RUNS, seed: SEED },
    );
    expect(suggested).toBeGreaterThan(0);
    expect(refusedCount).toBeGreaterThan(0);
  }, 60_000);
});

type Loaded = Awaited<ReturnType<typeof loadWhole>>;

/** Whatever can newly happen after, can happen in the bound. */
function assertBounded(
  before: PolicyModel,
  after: PolicyModel,
  bound: PolicyModel,
  was: Loaded,
  now: Loaded,
  limit: Loaded,
): void {
  const [a, b, c] = [
    closureOf(flowGraphOf(before, was)),
    closureOf(flowGraphOf(after, now)),
    closureOf(flowGraphOf(bound, limit)),
  ];
  const find = (label: number): number =>
    bound.labels.findIndex(({ name }) => name === after.labels[label].name);
  for (const [from] of after.labels.entries()) {
    for (const [to] of after.labels.entries()) {
      if (from === to || a.reaches(from, to) || !b.reaches(from, to)) continue;
      const [x, y] = [find(from), find(to)];
      expect(x >= 0 && y >= 0 && c.reaches(x, y)).toBe(true);
    }
  }
}
