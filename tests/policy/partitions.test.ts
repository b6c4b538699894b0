/** `partitions` and the labels' `partition`: what is accepted, what is refused and where. */

import { describe, expect, test } from 'vitest';
import { durationText, parseDuration } from '../../policy/duration.ts';
import { loadImage } from '../../policy/image_load.ts';
import { readPolicy } from '../../policy/read.ts';
import { compileText } from '../core/policies.ts';

interface Parts {
  readonly partitions?: string;
  readonly system?: string;
  readonly a?: string;
  readonly b?: string;
}

const SCHEDULE =
  'partitions: { major_frame: 10ms, slots: [{ partition: host, runtime: 2ms }, ' +
  '{ partition: a, runtime: 3ms }, { partition: b, runtime: 1ms }, { partition: a, runtime: 4ms }] }';

const policy = ({ partitions = SCHEDULE, system = 'host', a = 'a', b = 'b' }: Parts): string => {
  const home = (name: string): string => (name === '' ? '' : `, partition: ${name}`);
  return `bulkhead: 1
policy: { name: p, version: "1.0" }
types: [S, A, B]
labels:
  S: { types: [S, A, B], bridge: "builds"${home(system)} }
  A: { types: [A]${home(a)} }
  B: { types: [B]${home(b)} }
resources:
  disk: { type: A }
bootstrap: S
host: S
admin: { rules: [{ effect: allow, subject: S, may: [policy.load], object: "*" }] }
${partitions}
`;
};

const rulesOf = (parts: Parts): string[] => {
  const { findings } = readPolicy('p.yaml', new TextEncoder().encode(policy(parts)));
  return findings.map(({ rule, line }) => `${rule}:${line}`);
};

describe('what is written', () => {
  test.each<[string, Parts, string[]]>([
    ['a schedule', {}, []],
    ['no schedule', { partitions: '', system: '', a: '', b: '' }, []],
    ['labels that share one', { b: 'a' }, ['unused-partition:13']],
    ['a label in none', { b: '' }, ['no-partition:7', 'unused-partition:13']],
    ['a label in one that has no slot', { b: 'c' }, ['undeclared-partition:7']],
    [
      'a partition and no schedule',
      { partitions: '', system: '', b: '' },
      ['undeclared-partition:6'],
    ],
    ['domain 0 beside another', { a: 'host' }, ['shares-domain0:6', 'unused-partition:13']],
    [
      'slots beyond the major frame',
      { partitions: SCHEDULE.replace('10ms', '9ms') },
      ['schedule-overrun:13'],
    ],
    ['a slot too short', { partitions: SCHEDULE.replace('1ms', '99us') }, ['bad-limit:13']],
    ['a frame too long', { partitions: SCHEDULE.replace('10ms', '2s') }, ['bad-limit:13']],
    ['no length of time', { partitions: SCHEDULE.replace('10ms', '10') }, ['wrong-type:13']],
    ['another unit', { partitions: SCHEDULE.replace('10ms', '10m') }, ['bad-value:13']],
    ['no slots', { partitions: 'partitions: { major_frame: 1ms, slots: [] }' }, ['bad-value:13']],
    [
      'too many slots',
      {
        partitions: `partitions: { major_frame: 1s, slots: [${'{ partition: a, runtime: 1ms }, '.repeat(65)}] }`,
      },
      ['too-many:13'],
    ],
    ['an unknown key', { partitions: SCHEDULE.replace('slots', 'slot') }, ['missing-key:13']],
    ['two that look alike', { partitions: SCHEDULE, b: 'b' }, []],
  ])('%s', (_name, parts, expected) => {
    const found = rulesOf(parts).filter((rule) => !rule.startsWith('unknown-key'));
    for (const rule of expected) expect(found).toContain(rule);
    if (expected.length === 0) expect(found).toEqual([]);
  });
});

test('what is written is what the image says', async () => {
  const loaded = loadImage(await compileText(policy({})));
  expect(loaded.ok && loaded.image.schedule).toEqual({
    majorFrame: 10_000_000,
    partitions: ['host', 'a', 'b'],
    slots: [
      { partition: 0, runtime: 2_000_000 },
      { partition: 1, runtime: 3_000_000 },
      { partition: 2, runtime: 1_000_000 },
      { partition: 1, runtime: 4_000_000 },
    ],
    partitionOf: [0, 1, 2, undefined],
  });
});

test('lengths of time are read as they are written', () => {
  for (const text of ['100us', '1ms', '999ms', '1s']) {
    expect(durationText(parseDuration(text) ?? 0)).toBe(text);
  }
  expect(parseDuration('1000us')).toBe(1_000_000);
  for (const text of ['', '0ms', '1', 'ms', '1.5ms', '-1ms', '1h', ' 1ms', '12345678us']) {
    expect(parseDuration(text), text).toBeUndefined();
  }
});
