/**
 * Owns: the numbers that a generated policy is asked to have, their bounds, and what they are where
 * nobody says.
 */

import { CONFLICTS_MAX, LABELS_MAX, RULES_MAX, TYPES_MAX } from '../../policy/limits.ts';
import { UserError } from '../user_error.ts';
import type { Options } from '../verbs/verb.ts';
import type { Request } from './tenants.ts';

const LABELS = 100;
const TESTS_MAX = 10_000;
const SEED_MAX = 0xffffffff;
/** Domain 0's two rules come on top. */
const RULES_OWN = 2;

function numberOf(options: Options, name: string, least: number, most: number): number | undefined {
  const text = options.find(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UserError(`--${name} takes a whole number from ${least} to ${most}`);
}

/** What a command line asks for. @throws UserError where it asks for more than a policy may have */
export function readRequest(options: Options): Request {
  const labels = numberOf(options, 'labels', 3, LABELS_MAX) ?? LABELS;
  const usual = Math.min(500, Math.max(5, Math.ceil(labels / 20)));
  const types = numberOf(options, 'types', 4, TYPES_MAX) ?? usual;
  const room = LABELS_MAX - labels;
  const resources = numberOf(options, 'resources', 0, LABELS_MAX);
  if (resources !== undefined && resources > room) {
    throw new UserError(
      `${labels} labels and ${resources} resources are more than the ${LABELS_MAX} of a policy`,
    );
  }
  const bridges = numberOf(options, 'bridges', 0, labels - 2);
  const directed = numberOf(options, 'directed', 0, labels - 2);
  return {
    labels,
    types,
    seed: numberOf(options, 'seed', 0, SEED_MAX) ?? 1,
    conflicts:
      numberOf(options, 'conflicts', 0, CONFLICTS_MAX) ??
      Math.min(CONFLICTS_MAX, Math.ceil(types / 10)),
    resources: resources ?? Math.min(room, Math.ceil(labels / 10)),
    rules: numberOf(options, 'rules', 0, RULES_MAX - RULES_OWN) ?? Math.min(20, types),
    bridges: bridges ?? Math.floor(labels / 20),
    tests: numberOf(options, 'tests', 0, TESTS_MAX) ?? 0,
    directed: directed ?? Math.floor(labels / 4),
  };
}
