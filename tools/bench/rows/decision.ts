/** Owns: the rows of the bare decision: may one label send to another, against casbin. */

import { refuse } from '../../../enforcement/monitor.ts';
import { NO_PRINCIPAL } from '../../../enforcement/query.ts';
import { OP } from '../../../policy/operations.ts';
import type { Row, Subject } from '../row.ts';
import { casbinWithFunction, casbinWithRoles } from '../setting/casbin_peer.ts';
import { compileText, draws, load, policyText, shapeOf } from '../setting/policies.ts';
import type { Shape } from '../setting/policies.ts';
import { timed } from '../timing.ts';

const MASK = 4095;

/** Labels of a quick run, which has no time for a large policy. */
const LABELS_QUICK = 10;

async function policyOf(labels: number) {
  return load(await compileText(policyText(shapeOf(labels))));
}

function bit(full: number): Subject {
  return {
    name: 'flows',
    summary: 'LoadedPolicy.flows: one look-up in the bit matrix',
    async prepare(scale) {
      const labels = scale === 'quick' ? LABELS_QUICK : full;
      const policy = await policyOf(labels);
      const numbers = policy.labelNumbers;
      const from = draws(labels, 1).map((index) => numbers[index]);
      const to = draws(labels, 2).map((index) => numbers[index]);
      let permitted = 0;
      return timed(scale, (count) => {
        for (let i = 0; i < count; i += 1) {
          if (policy.flows(from[i & MASK], to[i & MASK])) permitted += 1;
        }
        if (permitted < 0) throw new Error('never: it keeps the loop from being dropped');
      });
    },
  };
}

function judged(full: number): Subject {
  return {
    name: 'refuse',
    summary: "the monitor's whole decision of event.send, reason included where it is no",
    async prepare(scale) {
      const labels = scale === 'quick' ? LABELS_QUICK : full;
      const policy = await policyOf(labels);
      const numbers = policy.labelNumbers;
      const from = draws(labels, 1).map((index) => numbers[index]);
      const to = draws(labels, 2).map((index) => numbers[index]);
      const operation = OP['event.send'];
      let denied = 0;
      return timed(scale, (count) => {
        for (let i = 0; i < count; i += 1) {
          const at = i & MASK;
          if (refuse(policy, undefined, operation, NO_PRINCIPAL, from[at], to[at])) denied += 1;
        }
        if (denied < 0) throw new Error('never: it keeps the loop from being dropped');
      });
    },
  };
}

interface Enforcing {
  enforceSync(subject: string, object: string): boolean;
}

function peer(
  name: string,
  summary: string,
  full: number,
  make: (shape: Shape) => Promise<Enforcing>,
): Subject {
  return {
    name,
    summary,
    async prepare(scale) {
      const labels = scale === 'quick' ? LABELS_QUICK : full;
      const enforcer = await make(shapeOf(labels));
      const from = [...draws(labels, 1)].map((label) => `label-${label}`);
      const to = [...draws(labels, 2)].map((label) => `label-${label}`);
      return timed(scale, (count) => {
        for (let i = 0; i < count; i += 1) enforcer.enforceSync(from[i & MASK], to[i & MASK]);
      });
    },
  };
}

function row(labels: number): Row {
  const shape = shapeOf(labels);
  return {
    name: `decision-${labels}`,
    title: `bare STE decision, ${labels} labels, ${shape.types} types`,
    rounds: 5,
    subjects: [
      bit(labels),
      judged(labels),
      peer(
        'casbin-function',
        'casbin enforceSync with a custom function',
        labels,
        casbinWithFunction,
      ),
      peer('casbin-roles', 'casbin enforceSync, types as roles', labels, casbinWithRoles),
    ],
    comparisons: [
      {
        title: 'casbin with a function ÷ flows',
        kind: 'ratio',
        of: 'casbin-function',
        to: 'flows',
        goal: { atLeast: 500 },
      },
      {
        title: 'casbin with roles ÷ flows',
        kind: 'ratio',
        of: 'casbin-roles',
        to: 'flows',
        goal: { atLeast: 10_000 },
      },
      {
        title: 'casbin with a function ÷ refuse',
        kind: 'ratio',
        of: 'casbin-function',
        to: 'refuse',
      },
    ],
    note: 'Pairs are drawn from 4,096; no two labels have the same types, so no row is shared.',
  };
}

export const decisions: readonly Row[] = [row(10), row(200), row(10_000)];
