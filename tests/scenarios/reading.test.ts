/** Scenarios that can't be run as they are written: each says where, why, and what was meant. */

import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../tools/scenario/format.ts';
import { readScenario } from '../../tools/scenario/read_scenario.ts';
import { command } from '../tools/command.ts';
import { scenarioFile } from './running.ts';
import { runText } from './texts.ts';

const HEAD = `bulkhead-scenario: 1
name: test
guests: { hello: { wasm: hello.wasm } }
`;
const START = '{ start: [{ name: a, label: A, guest: hello }] }';
const STEPS = `steps: [${START}]\n`;
const EXPECT = 'expect: [{ domain: a, state: live }]\n';

/** What is said of a scenario, its hint included; empty when it can be run. */
function said(bytes: string | Uint8Array): string {
  try {
    readScenario('s.yaml', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    return '';
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return `${error.message}${error.hint === undefined ? '' : ` | ${error.hint}`}`;
  }
}

const withSteps = (steps: string): string => `${HEAD}steps: [${steps}]\n${EXPECT}`;
const withExpect = (expected: string): string => `${HEAD}${STEPS}expect: [${expected}]\n`;
const withMachine = (machine: string): string => `${HEAD}machine: ${machine}\n${STEPS}${EXPECT}`;

it('says nothing of a scenario that can be run', () => {
  expect(said(HEAD + STEPS + EXPECT)).toBe('');
  expect(said(`\ufeff${(HEAD + STEPS + EXPECT).replaceAll('\n', '\r\n')}`)).toBe('');
});

describe('a shape that is wrong', () => {
  it.each([
    [withSteps('{ strat: [] }'), 's.yaml:4:11: steps.0: there is no key "strat" | Did you mean st'],
    [
      withSteps('{ zzz: 1 }'),
      'there is no key "zzz" | The keys here are start, expect, why, pause',
    ],
    [
      withSteps('{ start: [{ nme: a, label: A, guest: hello }] }'),
      '4:21: steps.0.start.0: there is no key "nme" | Did you mean name?',
    ],
    [withSteps('{ start: [{ name: a, label: A }] }'), 'steps.0.start.0: the key guest is missing'],
    [
      withSteps('{ start: [{ name: a, label: 3, guest: hello }] }'),
      'label: is 3, and must be text | Put quotes around it',
    ],
    [withSteps('{ start: [] }'), 'steps.0.start: the list is empty'],
    [withSteps('{ pause: "a b" }'), 'steps.0.pause: this is no name | Names are letters'],
    [withSteps('{ wait: idel }'), 'steps.0.wait: is "idel", and must be idle, '],
    [withSteps('{ wait: idel }'), '| Did you mean idle?'],
    [withSteps('{ wait: { turns: 0 } }'), 'turns: is 0, and must be from 1 to 1000000'],
    [withSteps('start'), 'steps.0: is "start", and must be { start }'],
    [withExpect('{ domian: a, state: gone }'), '5:12: expect.0: there is no key "domian" | Did yo'],
    [withExpect('{ domain: a, state: dead }'), 'is "dead", and must be live, shutdown or gone'],
    [withMachine('{ domains: 0 }'), 'machine.domains: is 0, and must be from 1 to 4096'],
    [withMachine('{ guestFrames: 16 }'), 'machine.guestFrames: is 16, and must be from 17 to'],
    [withMachine('{ frames: 1e12 }'), 'machine.frames: is 1000000000000, and must be from 1'],
    [withMachine('{ frames: many }'), 'machine.frames: is "many", and must be a whole number'],
    [HEAD + STEPS, 's.yaml:1:1: the scenario: the key expect is missing'],
    [`__proto__: { policy: p }\n${HEAD}${STEPS}${EXPECT}`, 'there is no key "__proto__"'],
    ['', 's.yaml:1:1: the scenario: is empty, and must be { bulkhead-scenario, name'],
    ['- a\n', 'the scenario: is a list, and must be { bulkhead-scenario'],
  ])('%j', (text, message) => {
    expect(said(text)).toContain(message);
  });
});

describe('a name that stands for nothing', () => {
  const wrong = { guest: '{ name: a, label: A, guest: helo }' };
  it.each([
    [withSteps(`{ start: [${wrong.guest}] }`), 'no guest "helo" | Did you mean hello?'],
    [withSteps('{ start: [{ name: a, label: A, guest: constructor }] }'), 'guest "constructor"'],
    [
      withSteps('{ start: [{ name: a, label: A, guest: hello, args: { to: "@aa" } }] }'),
      'steps.0.start.0.args.to: no step starts a domain "aa" | Did you mean a?',
    ],
    [
      withSteps(START.replace(']', ', { name: a, label: A, guest: hello }]')),
      'steps.0.start.1.name: another domain of this step is called a',
    ],
    [
      withSteps(`${START}, { pause: b }`),
      's.yaml:4:68: steps.1.pause: no step starts a domain "b"',
    ],
    [withSteps(`${START}, { unpause: bb }`), 'steps.1.unpause: no step starts'],
    [withSteps(`${START}, { destroy: bb }`), 'steps.1.destroy: no step starts'],
    [withSteps(`${START}, { wait: { ended: bb } }`), 'steps.1.wait.ended: no step starts'],
    [withSteps(`${START}, { wait: { console: bb, contains: x } }`), 'steps.1.wait.console: no st'],
    [
      withSteps(`${START}, { pause: a, expect: { result: EPREM } }`),
      'steps.1.expect.result: there is no result "EPREM" | Did you mean EPERM?',
    ],
    [withExpect('{ domain: bb, state: gone }'), 'expect.0.domain: no step starts a domain "bb"'],
    [withExpect('{ console: bb, contains: x }'), 'expect.0.console: no step starts'],
    [
      withExpect('{ domain: a, call: sched_op.yeild, result: ok, times: 0 }'),
      'expect.0.call: there is no call "sched_op.yeild" | Did you mean sched_op.yield?',
    ],
    [
      withExpect('{ domain: a, call: sched_op.yield, result: EPREM, times: 0 }'),
      'expect.0.result: there is no result "EPREM"',
    ],
    [
      `${HEAD}${STEPS}${EXPECT}control: { policy: p, steps: [], ${EXPECT.trim()} }\n`,
      'control.expect.0.domain: no step starts a domain "a"',
    ],
  ])('%j', (text, message) => {
    expect(said(text)).toContain(message);
  });
});

describe('a file that is no YAML', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
  }
  it.each<readonly [string, string | Uint8Array, string]>([
    ['deep', '['.repeat(100_000), '1:41: values are nested more than 40 deep.'],
    ['an alias bomb', bomb.join('\n'), 'aliases would add more than 10000 values to the scenario'],
    ['an alias of nothing', 'a: *b\n', 'alias'],
    ['two documents', `${HEAD}---\n${HEAD}`, 'a scenario is a single YAML document'],
    ['a key twice', `${HEAD}name: x\n`, 's.yaml:4:1: the key "name" stands here a second time'],
    ['not UTF-8', Uint8Array.of(0x61, 0xe9, 0x0a), 'the file is not UTF-8 text'],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffa: 1', 'utf16le')), 'the file is UTF-16'],
    ['large', new Uint8Array(1024 * 1024 + 1), 'a scenario may have 1048576'],
  ])('%s', (_, bytes, message) => {
    expect(said(bytes)).toContain(message);
  });

  it('is refused for any bytes, with a place', () => {
    const text = HEAD + STEPS + EXPECT;
    for (let at = 0; at < text.length; at += 9) {
      const cut = said(text.slice(0, at));
      const changed = said(`${text.slice(0, at)}}${text.slice(at)}`);
      for (const each of [cut, changed]) expect(each).toMatch(/^$|^s\.yaml:\d+:\d+: /);
    }
  });
});

describe('what a run needs is looked for before anything runs', () => {
  it('refuses a guest and a policy that are not there', async () => {
    const start = '{ start: [{ name: a, label: AutoCorp, guest: missing }] }';
    const nothing = 'expect: [{ domain: a, state: live }]\n';
    await expect(runText(`steps: [${start}]\n${nothing}`)).rejects.toThrow(/missing\.wasm/);
    const load = '{ load_policy: none.yaml }';
    const other = start.replace('missing', 'hello');
    await expect(runText(`steps: [${other}, ${load}]\n${nothing}`)).rejects.toThrow(/none\.yaml/);
  });

  it('refuses a machine that has no room for the types of the policy', async () => {
    const start = '{ start: [{ name: a, label: AutoCorp, guest: hello }] }';
    const text = `machine: { types: 2 }\nsteps: [${start}]\nexpect: [{ domain: a, state: live }]\n`;
    await expect(runText(text)).rejects.toThrow(/has \d+ types, and the machine takes 2/);
  });

  it.each([
    ['none.yaml', 'none.yaml cannot be read: there is no such file'],
    ['', '"" cannot be read: there is no such file'],
    ['/dev/null', '/dev/null cannot be read: it is not a regular file'],
    [scenarioFile('.').replace(/\/\.\.yaml$/, ''), 'it is not a regular file'],
  ])('the verb says so of %j and exits 2', async (file, message) => {
    const ran = await command(['run', file]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
  });
});
