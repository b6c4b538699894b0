/** The conformance suite over the simulator, and what only it promises. */

import { describe, expect, it } from 'vitest';
import { SimulatorBackend, encodeSimulatedImage } from '../../arch/simulator/backend.ts';
import { PROGRAM_COUNTER, script } from '../../arch/simulator/program.ts';
import type { Machine, ProgramFactory, Step } from '../../arch/simulator/program.ts';
import { describeBackend, EXTREMES, MIXER_ROUNDS } from './conformance.ts';
import type { ProgramName } from './conformance.ts';

function words(machine: Machine): Int32Array {
  const { buffer, byteOffset, byteLength } = machine.memory;
  return new Int32Array(buffer, byteOffset, byteLength / 4);
}

const finishWithResult: Step = ({ result }) => ({ kind: 'finish', code: result });

const mixer: readonly Step[] = [
  (machine) => {
    const round = ++machine.registers[1];
    words(machine)[round + 32] = round * 3 + machine.registers[2];
    return { kind: 'work', units: (round % 7) + 1 };
  },
  ({ registers }) =>
    registers[1] % 3 === 0
      ? { kind: 'call', nr: 4, args: [registers[1]] }
      : { kind: 'work', units: 1 },
  ({ registers, result }) => {
    registers[2] = (Math.imul(registers[2], 31) + result) | 0;
    if (registers[1] >= MIXER_ROUNDS) return { kind: 'finish', code: registers[2] };
    registers[PROGRAM_COUNTER] = 0;
    return { kind: 'work', units: 2 };
  },
];

const SCRIPTS: Readonly<Record<ProgramName, readonly Step[]>> = {
  finish: [{ kind: 'finish', code: 7 }],
  trap: [{ kind: 'trap', reason: 'unreachable' }],
  address: [({ registers }) => ({ kind: 'finish', code: registers[0] })],
  extremes: [{ kind: 'call', nr: 5, args: EXTREMES }, finishWithResult],
  chain: [
    { kind: 'call', nr: 1, args: [] },
    ({ result }) => ({ kind: 'call', nr: 2, args: [result] }),
    finishWithResult,
  ],
  forever: [
    (machine) => {
      machine.registers[PROGRAM_COUNTER] = 0;
      words(machine)[16]++;
      return { kind: 'work', units: 3 };
    },
  ],
  peek: [
    { kind: 'call', nr: 3, args: [] },
    (machine) => {
      const memory = words(machine);
      memory[17] = memory[16] * 2;
      return { kind: 'finish', code: memory[17] };
    },
  ],
  mixer,
};

const programs = new Map<string, ProgramFactory>(
  Object.entries(SCRIPTS).map(([name, steps]) => [name, () => script(steps)]),
);
programs.set('repeat', ({ times }) =>
  script(Array.from({ length: Number(times) }, () => ({ kind: 'work', units: 5 }))),
);
const backend = new SimulatorBackend(programs);

describeBackend('simulator', backend, (program) =>
  encodeSimulatedImage({ program, pages: 16, args: {} }),
);

describe('simulator: scripts', () => {
  it('takes arguments from the image and exact fuel for work', async () => {
    const image = encodeSimulatedImage({ program: 'repeat', pages: 0, args: { times: 4 } });
    const guest = await backend.create({ image, pagesMax: 16 });
    const kinds = [8, 8, 8].map((budget) => [guest.run(() => 0, budget, 0).kind, guest.consumed]);
    expect(kinds).toEqual([
      ['preempted', 8],
      ['preempted', 8],
      ['finished', 5],
    ]);
  });

  it.each([
    ['{"program":"finish"}', /how many pages/],
    ['{"program":"finish","pages":-1}', /how many pages/],
    ['{"program":"finish","pages":1e9}', /how many pages/],
    ['{"program":"finish","pages":1.5}', /how many pages/],
    ['{"program":"constructor","pages":1}', /no program constructor/],
    ['{"program":7,"pages":1}', /names its program/],
    ['{"program":"finish","pages":1,"args":[]}', /arguments/],
    ['{"program":"finish","pages":1,"arms":{}}', /has no arms/],
    ['[]', /is an object/],
    ['null', /is an object/],
    [`{"program":"${'x'.repeat(70_000)}"}`, /too long/],
  ])('refuses the image %.40s', async (text, message) => {
    const made = backend.create({ image: new TextEncoder().encode(text), pagesMax: 100 });
    await expect(made).rejects.toThrow(message);
  });

  it('refuses an image that is not UTF-8', async () => {
    const made = backend.create({ image: new Uint8Array([0x22, 0xff, 0x22]), pagesMax: 100 });
    await expect(made).rejects.toThrow(/JSON in UTF-8/);
  });

  it('refuses work of no units, which would never end', async () => {
    const idle = new SimulatorBackend(
      new Map<string, ProgramFactory>([['idle', () => () => ({ kind: 'work', units: 0 })]]),
    );
    const image = encodeSimulatedImage({ program: 'idle', pages: 0, args: {} });
    const guest = await idle.create({ image, pagesMax: 16 });
    expect(() => guest.run(() => 0, 10, 0)).toThrow(/work of 0 units/);
  });
});
