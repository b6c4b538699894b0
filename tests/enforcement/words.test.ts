import { describe, expect, test } from 'vitest';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { refuse } from '../../enforcement/monitor.ts';
import { Denial, NO_DOMAIN, NO_LABEL, NO_PRINCIPAL } from '../../enforcement/query.ts';
import type { WallCounts } from '../../enforcement/query.ts';
import { describeDenial, rulePlace } from '../../enforcement/words.ts';
import { OP } from '../../policy/operations.ts';
import type { OperationName } from '../../policy/operations.ts';
import { read } from '../policy/reading.ts';
import { loadModel } from './loading.ts';

const TEXT = `bulkhead: 1
policy: { name: banks, version: "1.0" }
types: [Sys, A, B, Odd, Audit]
conflicts:
  banks: { types: [A, B] }
  memory: { types: [A, Odd], mode: sticky }
labels:
  Sys: { types: [Sys, A, B, Audit], bridge: "domain 0" }
  A-Bank: { types: [A, { name: Audit, mode: send }], walls: [A] }
  B-Bank: { types: [B], walls: [B] }
  Audit: { types: [{ name: Audit, mode: receive }] }
  Mem: { types: [B], walls: [Odd] }
  Odd: { types: [Odd], walls: [Odd] }
bootstrap: Sys
host: Sys
admin:
  rules:
    - { effect: allow, subject: "*", may: [domain.pause], object: "*" }
    - { effect: deny, subject: A-Bank, may: [domain.pause], object: B-Bank }
`;

async function load(text = TEXT): Promise<LoadedPolicy> {
  const { model, findings } = read(text);
  if (model === undefined) throw new Error(JSON.stringify(findings));
  return loadModel(model);
}

/** Counts of a host where a domain with one wall runs. */
function running(policy: LoadedPolicy, wall: string, ranOnly = false): WallCounts {
  const none = policy.numbering.types.map(() => 0);
  const one = policy.numbering.types.map((name) => (name === wall ? 1 : 0));
  return { running: ranOnly ? none : one, excluded: none, ran: one, base: 0 };
}

interface Party {
  readonly domain?: number;
  readonly label: string | number;
}

/** The denial that the monitor gives. */
function denied(
  policy: LoadedPolicy,
  operation: OperationName,
  subject: Party,
  object: Party,
  walls?: WallCounts,
  byPending = false,
): Denial {
  const party = ({ domain = NO_DOMAIN, label }: Party) => ({
    domain,
    label: typeof label === 'number' ? label : policy.findLabel(label),
  });
  const [a, b] = [party(subject), party(object)];
  const refusal = refuse(policy, walls, OP[operation], NO_PRINCIPAL, a.label, b.label);
  if (refusal === undefined) throw new Error(`${operation} is permitted`);
  return new Denial(OP[operation], a, b, refusal, byPending);
}

const names = (domain: number): string | undefined => ({ 1: 'a-ledger', 2: 'rogue' })[domain];

describe('conflict sets', () => {
  test('who may know is told the set and the domain that runs', async () => {
    const policy = await load();
    const denial = denied(
      policy,
      'domain.start',
      { label: 'B-Bank' },
      { label: 'Sys' },
      running(policy, 'A'),
    );
    const living = [
      { domain: 0, label: policy.findLabel('Sys') },
      { domain: 1, label: policy.findLabel('A-Bank') },
    ];
    expect(describeDenial(policy, denial, names, living)).toBe(
      'denied: B-Bank may not start while a-ledger (A-Bank) runs: conflict set banks, policy.yaml:5:3',
    );
    expect(describeDenial(policy, denial, () => undefined, living)).toContain(
      'while domain 1 (A-Bank) runs',
    );
    expect(describeDenial(policy, denial)).toBe(
      'denied: B-Bank may not start while a domain with the wall A runs: conflict set banks, policy.yaml:5:3',
    );
  });

  test('a sticky set remembers who ran', async () => {
    const policy = await load();
    const walls = running(policy, 'A', true);
    const denial = denied(policy, 'domain.start', { label: 'Mem' }, { label: 'Sys' }, walls);
    expect(describeDenial(policy, denial, names)).toBe(
      'denied: Mem may not start while a domain with the wall A runs, or after one has run: ' +
        'sticky conflict set memory, policy.yaml:6:3',
    );
  });
});

test('the host label forbids, an unknown label is not permitted', async () => {
  const policy = await load();
  const host = denied(policy, 'domain.start', { label: 'Odd' }, { label: 'Sys' });
  expect(describeDenial(policy, host)).toBe(
    'denied: Odd may not start: forbidden by the host label Sys, ' +
      'which must have all types of what runs, and share one, policy.yaml:15:7',
  );
  const unlabelled = denied(policy, 'domain.start', { label: NO_LABEL }, { label: 'Sys' });
  expect(describeDenial(policy, unlabelled)).toBe(
    'denied: a domain without a label may not start: no rule permits it, policy.yaml:1:1',
  );
  const unknown = denied(policy, 'domain.start', { label: 77 }, { label: 'Sys' });
  expect(describeDenial(policy, unknown)).toContain(
    'may not start: the policy has no label (unknown)',
  );
});

describe('flows', () => {
  test.each<[OperationName, string, string, string]>([
    [
      'grant.map',
      'A-Bank',
      'B-Bank',
      'map a frame of B-Bank for reading and writing: the labels share no type that both may send and receive',
    ],
    [
      'grant.map',
      'A-Bank',
      'Audit',
      'map a frame of Audit for reading and writing: Audit may send no type that A-Bank may receive',
    ],
    [
      'grant.map',
      'Audit',
      'A-Bank',
      'map a frame of A-Bank for reading and writing: Audit may send no type that A-Bank may receive',
    ],
    [
      'event.send',
      'Audit',
      'A-Bank',
      'signal A-Bank: Audit may send no type that A-Bank may receive',
    ],
    [
      'grant.copy_from',
      'A-Bank',
      'Audit',
      'copy from a frame of Audit: Audit may send no type that A-Bank may receive',
    ],
    [
      'event.bind',
      'A-Bank',
      'B-Bank',
      'bind an event channel of B-Bank: B-Bank may send no type that A-Bank may receive',
    ],
  ])('%s %s %s', async (operation, subject, object, words) => {
    const policy = await load();
    const denial = denied(policy, operation, { label: subject }, { label: object });
    const place = rulePlace(policy, policy.labelRule(policy.findLabel(subject)));
    expect(describeDenial(policy, denial)).toBe(`denied: ${subject} may not ${words}, ${place}`);
  });

  test('domains are named where somebody names them', async () => {
    const policy = await load();
    const denial = denied(
      policy,
      'event.send',
      { domain: 2, label: 'B-Bank' },
      { domain: 5, label: 'A-Bank' },
    );
    expect(describeDenial(policy, denial, names)).toMatch(
      /^denied: rogue \(B-Bank\) may not signal domain 5 \(A-Bank\): /,
    );
    const gone = denied(
      policy,
      'event.send',
      { domain: 2, label: 'B-Bank' },
      { domain: 9, label: NO_LABEL },
    );
    expect(describeDenial(policy, gone, names)).toContain(
      'may not signal domain 9: what has no label shares with nobody',
    );
  });
});

describe('administration', () => {
  test('a rule that forbids is named; where none permits, that is said', async () => {
    const policy = await load();
    const forbidden = denied(policy, 'domain.pause', { label: 'A-Bank' }, { label: 'B-Bank' });
    expect(describeDenial(policy, forbidden)).toBe(
      'denied: A-Bank may not pause B-Bank: admin.rules[1] forbids domain.pause, policy.yaml:19:7',
    );
    const nobody = denied(
      policy,
      'domain.getinfo',
      { label: 'Odd' },
      { domain: 5, label: NO_LABEL },
    );
    expect(describeDenial(policy, nobody)).toBe(
      'denied: Odd may not see domain 5: no admin rule permits domain.getinfo, policy.yaml:16:1',
    );
    const create = denied(policy, 'domain.create', { label: 'Odd' }, { label: NO_LABEL });
    expect(describeDenial(policy, create)).toContain(
      'Odd may not create a domain with a label that the policy does not have: no admin rule permits',
    );
  });

  test('a pending policy that denied is mentioned', async () => {
    const policy = await load();
    const denial = denied(
      policy,
      'policy.get',
      { label: 'Odd' },
      { label: 'Sys' },
      undefined,
      true,
    );
    expect(describeDenial(policy, denial)).toMatch(/, by the policy that is being loaded$/);
  });
});

test('a name is put into the words as it is, whatever replacement patterns it holds', async () => {
  const policy = await load(TEXT.replaceAll('B-Bank', () => '"$& $1"'));
  const denial = denied(policy, 'event.send', { label: 'A-Bank' }, { label: '$& $1' });
  expect(describeDenial(policy, denial)).toContain('may not signal $& $1: ');
});
