/**
 * Scenarios that must fail: what is expected and doesn't happen is said; and what guests and files
 * can do wrong harms nobody else.
 */

import { describe, expect, it } from 'vitest';
import { resultName } from '../../tools/scenario/expectations.ts';
import { guestStart } from '../arch/wat.ts';
import { HELLO, OWN, runText } from './texts.ts';

describe('expectations that do not hold', () => {
  const STEPS = `steps: [{ start: [${HELLO}] }, { wait: idle }]\n`;
  it.each([
    ['{ console: hello, contains: goodbye }', 'it said last "hello from a guest"'],
    ['{ domain: hello, state: live }', 'it is shutdown (poweroff)'],
    ['{ domain: hello, state: shutdown, reason: crash }', 'it is shutdown (poweroff)'],
    ['{ domain: hello, call: sched_op.shutdown, result: EPERM }', 'seen 0 times; got ok'],
    ['{ domain: hello, call: sched_op.shutdown, result: ok, times: 2 }', 'seen 1 time'],
    ['{ domain: hello, call: event_channel_op.send, result: ok }', 'seen 0 times'],
    [
      '{ domain: hello, call: event_channel_op.send, result: EPERM, rule: labels.A-Bnak, times: 0 }',
      'no policy has a rule labels.A-Bnak',
    ],
    ['{ policy: two-banks, version: "1.0", epoch: 2 }', 'it is two-banks 1.0, epoch 1'],
  ])('%s', async (expected, instead) => {
    const { failures, summary } = await runText(`${STEPS}expect: [${expected}]\n`);
    expect(summary.expect.failed).toBe(1);
    expect(failures[0]).toContain(instead);
  });

  it.each([
    [`{ start: [${HELLO}], expect: { result: EPERM } }`, 'ok'],
    [
      `{ start: [${HELLO.replace('A-Bank', 'A-Bnak')}] }`,
      'no label "A-Bnak"; did you mean A-Bank?',
    ],
    [`{ start: [${HELLO}], expect: { rule: conflicts.banks } }`, 'decided by no rule'],
    [`{ start: [${HELLO}], expect: { says: [why] } }`, 'without "why"'],
    ['{ pause: later }', 'no domain later was started before'],
    ['{ wait: { ended: later } }', 'nothing runs any more'],
    ['{ load_policy: own.wasm }', 'own.wasm:1:1: The file holds no policy.'],
  ])('step %s', async (step, instead) => {
    const later = '{ start: [{ name: later, label: AutoCorp, guest: hello }] }';
    const nothing = '{ domain: later, call: event_channel_op.send, result: ok, times: 0 }';
    const { failures } = await runText(`steps: [${step}, ${later}]\nexpect: [${nothing}]\n`);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(instead);
  });
});

describe('guests that misbehave', () => {
  const steps = (expected: string): string =>
    `steps: [{ start: [${HELLO}] }, { start: [${OWN}], expect: ${expected} }, { wait: idle }]\n` +
    'expect: [{ console: hello, contains: hello from a guest }';

  it('an image that is none is refused, and what was begun for it is taken back', async () => {
    const refused = steps('{ result: EINVAL, says: not a valid WebAssembly module }');
    const { failures } = await runText(
      `${refused}, { domain: own, state: gone }]\n`,
      new TextEncoder().encode('no module'),
    );
    expect(failures).toEqual([]);
  });

  it('one of several that can not start takes back the others', async () => {
    const { failures } = await runText(
      `steps:
  - start: [${HELLO}, ${OWN}]
    expect: { result: EINVAL }
  - start: [{ name: b, label: B-Bank, guest: hello }]
expect: [{ domain: hello, state: gone }, { domain: own, state: gone }]\n`,
      new Uint8Array(8),
    );
    expect(failures).toEqual([]);
  });

  it('a trap ends its own domain only', async () => {
    const { failures, events } = await runText(
      `${steps('{}')}, { domain: own, state: shutdown }]\n`,
      guestStart('unreachable'),
    );
    expect(failures).toEqual([]);
    expect(events.some((line) => line.startsWith('own ended: trapped'))).toBe(true);
  });

  it('a console line that never ends is cut', async () => {
    const body = `(local.set $n (i32.const 12))
      (loop $more
        (drop (call $call (i32.const 18) (i32.const 0) (i32.const 1024) (i32.const 4096)
          (i32.const 0) (i32.const 0)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br_if $more (local.get $n)))
      (i32.const 0)`;
    const { failures, events } = await runText(
      `${steps('{}')}]\n`,
      guestStart(body, '(local $n i32)'),
    );
    expect(failures).toEqual([]);
    const lengths = events.filter((line) => line.startsWith('own: ')).map((line) => line.length);
    expect(lengths.length).toBe(3);
    expect(lengths.reduce((sum, length) => sum + length - 'own: '.length, 0)).toBe(12 * 1024);
  });
});

describe('results by name', () => {
  it('tells the failure of a batch from the status of an element', () => {
    expect(resultName('grant_table_op.copy', -7)).toBe('E2BIG');
    expect(resultName('grant_table_op.copy', -14)).toBe('EFAULT');
    expect(resultName('grant_table_op.copy', -8)).toBe('permission_denied');
    expect(resultName('grant_table_op.copy', -3)).toBe('bad_gntref');
    expect(resultName('grant_table_op.copy', 0)).toBe('okay');
    expect(resultName('domctl.pausedomain', -3)).toBe('ESRCH');
    expect(resultName('memory_op.populate_physmap', 5)).toBe('ok');
  });
});
