/**
 * Owns: comparing two policies: everything that `changes.ts` can say.
 *
 * Works by classes of labels that neither policy tells apart, and with whole rows of bits: ten
 * thousand labels have a hundred million pairs, and none is looked at by itself.
 */

import { flowGraphOf } from '../flow/graph.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Progress } from '../progress.ts';
import { gainedAdminAccess } from './admin_access.ts';
import type { OneWay, PolicyDiff, Which } from './changes.ts';
import { gainedFlowAccess } from './flow_access.ts';
import { flowTables, mirroredTables } from './flow_tables.ts';
import type { FlowTables } from './flow_tables.ts';
import { gainedFlows, mirroredReaches, reachesOf } from './flows.ts';
import type { Reaches } from './flows.ts';
import { changedInvariants } from './invariants.ts';
import { mirrored, pairPolicies } from './pairing.ts';
import type { Pairing, Side } from './pairing.ts';
import { changedConflicts, changedLimits, changedSettings, gainedPermissive } from './settings.ts';
import { gainedStartAccess } from './start_access.ts';

export interface Comparison {
  readonly pairing: Pairing;
  readonly diff: PolicyDiff;
  /** The flow graphs, for witnesses. */
  readonly before: FlowGraph;
  readonly after: FlowGraph;
}

function oneWay(
  pairing: Pairing,
  tables: FlowTables,
  reaches: Reaches,
  which: Which,
  progress: Progress,
): OneWay {
  const name = which === 'after' ? 'gained' : 'lost';
  progress.begin(`comparing flow operations (${name})`);
  const flowAccess = gainedFlowAccess(pairing, tables, which);
  progress.begin(`comparing administration (${name})`);
  const adminAccess = gainedAdminAccess(pairing, which, progress);
  progress.begin(`comparing what may start (${name})`);
  const start = gainedStartAccess(pairing, which);
  progress.begin(`comparing flows through others (${name})`);
  return {
    access: [...flowAccess, ...adminAccess],
    start,
    permissive: gainedPermissive(pairing),
    flows: gainedFlows(pairing, reaches, 'any'),
    unbridged: gainedFlows(pairing, reaches, 'unbridged'),
  };
}

/** Compares two policies, the second as the one that follows the first. */
export function comparePolicies(before: Side, after: Side, progress: Progress): Comparison {
  const pairing = pairPolicies(before, after);
  const { labels } = pairing;
  const entities = [...labels.keys()];
  progress.begin('following flows');
  const graphBefore = flowGraphOf(before.model, before.policy);
  const graphAfter = flowGraphOf(after.model, after.policy);
  const reaches = reachesOf(graphBefore, graphAfter);
  const tables = flowTables(pairing);
  const isRenamed = (entity: number): boolean => {
    const pair = labels[entity];
    if (pair.before < 0 || pair.after < 0) return false;
    return before.model.labels[pair.before].name !== after.model.labels[pair.after].name;
  };
  const diff: PolicyDiff = {
    gained: oneWay(pairing, tables, reaches, 'after', progress),
    lost: oneWay(
      mirrored(pairing),
      mirroredTables(tables),
      mirroredReaches(reaches),
      'before',
      progress,
    ),
    added: entities.filter((entity) => labels[entity].before < 0),
    removed: entities.filter((entity) => labels[entity].after < 0),
    renamed: entities.filter(isRenamed),
    settings: changedSettings(pairing),
    limits: changedLimits(pairing),
    conflicts: changedConflicts(pairing),
    invariants: changedInvariants(pairing, {
      before: () => graphBefore,
      after: () => graphAfter,
    }),
  };
  return { pairing, diff, before: graphBefore, after: graphAfter };
}
