/** Owns: the rows of reading, compiling and loading a policy of 10,000 labels. */

import { LineCounter, parseDocument } from 'yaml';
import { compilePolicy } from '../../../policy/compile.ts';
import { loadImage } from '../../../policy/image_load.ts';
import { readPolicy } from '../../../policy/read.ts';
import type { Row, Scale } from '../row.ts';
import { compileText, load, policyText, shapeOf } from '../setting/policies.ts';
import { timeOf, timeOfAsync } from '../timing.ts';

/** The largest that the language allows. */
const LABELS = 10_000;

const textFor = (scale: Scale): string => policyText(shapeOf(scale === 'quick' ? 50 : LABELS));

export const policyCheck: Row = {
  name: 'policy-check',
  title: `reading and checking a policy of ${LABELS} labels`,
  rounds: 3,
  subjects: [
    {
      name: 'parse',
      summary: 'yaml parseDocument with a LineCounter',
      prepare(scale) {
        const text = textFor(scale);
        return {
          sample: () =>
            timeOf(scale, () => void parseDocument(text, { lineCounter: new LineCounter() })),
        };
      },
    },
    {
      name: 'check',
      summary: 'readPolicy: parse, shape, names, meaning, every finding with its place',
      prepare(scale) {
        const bytes = new TextEncoder().encode(textFor(scale));
        return {
          sample: () =>
            timeOf(scale, () => {
              if (readPolicy('bench.yaml', bytes).model === undefined) throw new Error('not clean');
            }),
        };
      },
    },
  ],
  comparisons: [
    {
      title: 'check ÷ bare parse',
      kind: 'ratio',
      of: 'check',
      to: 'parse',
      goal: { atMost: 1.3 },
    },
    { title: 'check', kind: 'time', of: 'check' },
  ],
};

export const policyLoad: Row = {
  name: 'policy-load',
  title: `compiling and loading a policy of ${LABELS} labels, no two alike`,
  rounds: 3,
  subjects: [
    {
      name: 'compile',
      summary: 'compilePolicy: model to image, casbin asked once for each class of labels',
      prepare(scale) {
        const { model } = readPolicy('bench.yaml', new TextEncoder().encode(textFor(scale)));
        if (model === undefined) throw new Error('the policy has errors');
        return { sample: () => timeOfAsync(scale, () => compilePolicy(model)) };
      },
    },
    {
      name: 'load',
      summary: 'loadImage and LoadedPolicy.load: bytes that are not trusted to what decides',
      async prepare(scale) {
        const image = await compileText(textFor(scale));
        return { sample: () => timeOf(scale, () => void load(image)) };
      },
    },
    {
      name: 'decode',
      summary: 'loadImage alone',
      async prepare(scale) {
        const image = await compileText(textFor(scale));
        return {
          sample: () =>
            timeOf(scale, () => {
              if (!loadImage(image).ok) throw new Error('not loaded');
            }),
        };
      },
    },
  ],
  comparisons: [
    { title: 'compile', kind: 'time', of: 'compile' },
    { title: 'load', kind: 'time', of: 'load' },
    { title: 'load ÷ compile', kind: 'ratio', of: 'load', to: 'compile' },
  ],
};
