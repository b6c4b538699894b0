/** What an operator does to domains that are there, are gone, or never were. */

import { describe, expect, it } from 'vitest';
import { guestStart } from '../arch/wat.ts';
import { runText } from './texts.ts';

const start = (name: string, guest = 'hello', label = 'AutoCorp'): string =>
  `{ start: [{ name: ${name}, label: ${label}, guest: ${guest} }] }`;

const run = (steps: readonly string[], expected: string, machine = '{}', own?: Uint8Array) =>
  runText(`machine: ${machine}\nsteps: [${steps.join(', ')}]\nexpect: [${expected}]\n`, own);

describe('the name of a domain that is gone', () => {
  it.each(['pause', 'unpause', 'destroy'])('is not whoever has its id: %s', async (verb) => {
    // Two domains are all that there may be, so that the second guest has the id of the first.
    const steps = [start('a'), '{ destroy: a }', start('b'), `{ ${verb}: a }`, '{ wait: idle }'];
    const { failures } = await run(
      steps,
      '{ domain: b, state: shutdown, reason: poweroff }',
      '{ domains: 2 }',
    );
    expect(failures).toEqual([`${verb} a: ok; but ESRCH: a is gone`]);
  });

  it('can be expected to be gone', async () => {
    const again = '{ destroy: a, expect: { result: ESRCH, says: a is gone } }';
    const { failures } = await run(
      [start('a'), '{ destroy: a }', again],
      '{ domain: a, state: gone }',
    );
    expect(failures).toEqual([]);
  });

  it('can be given again, and then means the new domain', async () => {
    const steps = [start('a'), '{ wait: { ended: a } }', '{ destroy: a }', start('a')];
    const said = '{ wait: { console: a, contains: hello } }';
    const { failures, events } = await run(
      [...steps, said, '{ pause: a }'],
      '{ domain: a, state: shutdown }',
    );
    expect(failures).toEqual([]);
    expect(events.filter((line) => line === 'a: hello from a guest')).toHaveLength(2);
    // The wait is for the second domain: what the first said doesn't end it.
    const last = events.lastIndexOf('a: hello from a guest');
    expect(events.indexOf('operator: pause a: 0')).toBeGreaterThan(last);
  });

  it('leaves no half line to whoever has its id next', async () => {
    // Writes four characters, and no end of a line.
    const guest = guestStart(`(i32.store (i32.const 1024) (i32.const 0x74666c61))
      (drop (call $call (i32.const 18) (i32.const 0) (i32.const 4) (i32.const 1024)
        (i32.const 0) (i32.const 0)))
      (i32.const 0)`);
    const { events } = await run(
      [start('a', 'own'), '{ wait: { ended: a } }', '{ destroy: a }', start('b'), '{ wait: idle }'],
      '{ console: b, contains: hello from a guest }',
      '{ domains: 2 }',
      guest,
    );
    expect(events).toContain('a: alft');
    expect(events).toContain('b: hello from a guest');
  });
});

it('a name is not given to a second domain beside the first', async () => {
  const { failures } = await run([start('a'), start('a')], '{ domain: a, state: live }');
  expect(failures).toEqual([
    'step 2; but there is a domain a already: destroy it before, or give the new domain another name',
  ]);
});

describe('a machine that is too small says what to raise', () => {
  it.each([
    ['{ domains: 1 }', "all of the machine's 1 domains are taken; raise machine.domains"],
    ['{ frames: 20 }', 'too few of the machine'],
    ['{ frames: 1 }', 'raise machine.frames, machine.guestFrames or the limits'],
  ])('%s', async (machine, words) => {
    const { failures } = await run([start('a')], '{ domain: a, state: gone }', machine);
    expect(failures[0]).toContain(words);
  });
});

describe('a wait that never ends', () => {
  const LOOP = guestStart('(loop $l (br $l)) (i32.const 0)');
  it('beside a guest that loops takes as many turns as it may, and says so', async () => {
    const wait = '{ wait: { ended: a, within: 50 } }';
    const steps = [start('a', 'own'), wait];
    const { failures } = await run(steps, '{ domain: a, state: live }', '{}', LOOP);
    expect(failures).toEqual([
      'step 2; but waited 50 turns until a ended; if it needs more, say how many: `within: …`',
    ]);
  });
});
