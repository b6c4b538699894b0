/**
 * Owns: the tests' policy with its time cut into partitions: domain 0, the red domains, the rest.
 */

import { TEST_POLICY } from './policies.ts';

export const SLOTS = [
  { partition: 'host', runtime: '300us' },
  { partition: 'red', runtime: '700us' },
  { partition: 'rest', runtime: '400us' },
  { partition: 'red', runtime: '101us' },
  { partition: 'rest', runtime: '350us' },
] as const;

/** A policy text with each label in its partition, and the schedule. */
export function withPartitions(policy: string = TEST_POLICY): string {
  const placed = policy.replace(/^ {2}([A-Z]\w+):\n {4}types/gm, (_whole, label: string) => {
    const home = label === 'Management' ? 'host' : label === 'Red' ? 'red' : 'rest';
    return `  ${label}:\n    partition: ${home}\n    types`;
  });
  const slots = SLOTS.map(({ partition, runtime }) => {
    return `    - { partition: ${partition}, runtime: ${runtime} }\n`;
  });
  return `${placed}\npartitions:\n  major_frame: 2ms\n  slots:\n${slots.join('')}`;
}
