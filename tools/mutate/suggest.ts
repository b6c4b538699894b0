/**
 * Owns: a test, as it would be written, that tells a policy from a mutant of it.
 */

import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { written } from '../explain/edits.ts';
import type { Difference } from './difference.ts';

const listed = (model: PolicyModel, labels: readonly number[]): string =>
  labels.map((label) => written(model.labels[label].name)).join(', ');

/** The test on one line of YAML: an item of `tests`. */
export function testFor(model: PolicyModel, difference: Difference): string {
  const { operation, subject, object, running, ran, before } = difference;
  const { name } = OPERATIONS[operation];
  const may = before === 'permit' ? 'may' : 'may not';
  const title = [
    model.labels[subject].name,
    may,
    name,
    ...(object === undefined ? [] : [model.labels[object].name]),
    ...(running.length === 0 ? [] : ['while', model.labels[running[0]].name, 'runs']),
    ...(ran.length === 0 ? [] : ['after', model.labels[ran[0]].name, 'ran']),
  ].join(' ');
  const parts = [
    `name: ${JSON.stringify(title)}`,
    ...(ran.length === 0 ? [] : [`ran: [${listed(model, ran)}]`]),
    ...(running.length === 0 ? [] : [`running: [${listed(model, running)}]`]),
    `subject: ${written(model.labels[subject].name)}`,
    `op: ${name}`,
    ...(object === undefined ? [] : [`object: ${written(model.labels[object].name)}`]),
    `expect: ${before}`,
  ];
  return `- { ${parts.join(', ')} }`;
}
