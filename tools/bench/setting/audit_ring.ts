/**
 * Owns: the cheapest trace sink that keeps something: the numbers of the last 4,096 steps.
 */

import type { TraceSink } from '../../../core/trace.ts';

const RECORDS = 4096;
const FIELDS = 16;

export function auditRing(): TraceSink {
  const ring = new Float64Array(RECORDS * FIELDS);
  let next = 0;
  return (record) => {
    const at = next * FIELDS;
    ring[at] = record.step;
    ring[at + 1] = record.time;
    ring[at + 2] = record.domain;
    ring[at + 3] = record.generation;
    ring[at + 4] = record.label;
    ring[at + 5] = record.vcpu;
    ring[at + 6] = record.a1;
    ring[at + 7] = record.a2;
    ring[at + 8] = record.a3;
    ring[at + 9] = record.a4;
    ring[at + 10] = record.a5;
    ring[at + 11] = record.result;
    ring[at + 12] = record.denial === undefined ? 0 : record.denial.rule + 1;
    ring[at + 13] = record.epoch;
    next = (next + 1) & (RECORDS - 1);
  };
}
