/**
 * Owns: the rows of a whole policy, types and administration, against other libraries: making it
 * ready, and deciding. A peer is timed only once it gave our decision on every question.
 */

import { readPolicy } from '../../../policy/read.ts';
import type { PolicyModel } from '../../../policy/model.ts';
import { planTenants } from '../../generate/tenants.ts';
import { planText } from '../../generate/text.ts';
import type { Row, Scale, Subject } from '../row.ts';
import { ASKED, BULKHEAD, PEERS } from '../setting/peers.ts';
import type { Decide, Peer } from '../setting/peers.ts';
import { draws } from '../setting/policies.ts';
import { timeOfAsync, timed } from '../timing.ts';

const LABELS = 60;
const LABELS_QUICK = 12;
const RULES = 16;
const MASK = 4095;

function modelOf(scale: Scale): PolicyModel {
  const labels = scale === 'quick' ? LABELS_QUICK : LABELS;
  const counts = { conflicts: 2, resources: 0, rules: RULES, tests: 0 };
  const shape = { labels, types: Math.ceil(labels / 5) + 2, seed: 1 };
  const plan = planTenants({ ...shape, ...counts, bridges: labels / 6, directed: labels / 3 });
  const { model } = readPolicy('peers.yaml', new TextEncoder().encode(planText(plan)));
  if (model === undefined) throw new Error('the policy has errors');
  return model;
}

/** Throws where a peer decides otherwise than the monitor, on any question at all. */
async function assertSame(model: PolicyModel, peer: Peer, decide: Decide): Promise<void> {
  const expected = await BULKHEAD.load(model);
  for (const operation of ASKED) {
    for (const subject of model.labels.keys()) {
      for (const object of model.labels.keys()) {
        if (decide(subject, operation, object) === expected(subject, operation, object)) continue;
        const names = [subject, object].map((label) => model.labels[label].name);
        throw new Error(`${peer.name} decides otherwise: ${names[0]} ${operation} ${names[1]}`);
      }
    }
  }
}

const deciding = (peer: Peer): Subject => ({
  name: peer.name,
  summary: peer.summary,
  async prepare(scale) {
    const model = modelOf(scale);
    const decide = await peer.load(model);
    await assertSame(model, peer, decide);
    const subjects = draws(model.labels.length, 1);
    const objects = draws(model.labels.length, 2);
    const operations = draws(ASKED.length, 3).map((index) => ASKED[index]);
    let permitted = 0;
    return timed(scale, (count) => {
      for (let i = 0; i < count; i += 1) {
        const at = i & MASK;
        if (decide(subjects[at], operations[at], objects[at])) permitted += 1;
      }
      if (permitted < 0) throw new Error('never: it keeps the loop from being dropped');
    });
  },
});

const loading = (peer: Peer): Subject => ({
  name: peer.name,
  summary: peer.summary,
  prepare(scale) {
    const model = modelOf(scale);
    return { sample: () => timeOfAsync(scale, () => peer.load(model)) };
  },
});

const ratios = (goals: Readonly<Record<string, number>>): Row['comparisons'] =>
  PEERS.map(({ name }) => ({
    title: `${name} ÷ bulkhead`,
    kind: 'ratio',
    of: name,
    to: BULKHEAD.name,
    ...(goals[name] !== undefined && { goal: { atLeast: goals[name] } }),
  }));

const SETTING = `${LABELS} labels, a flow and two administrative operations`;

export const peers: readonly Row[] = [
  {
    name: 'peers-decision',
    title: `one decision of a whole policy: ${SETTING}`,
    rounds: 5,
    subjects: [BULKHEAD, ...PEERS].map(deciding),
    // Of a decision by a function given to casbin: see the rows of the bare decision.
    comparisons: ratios({ casbin: 500 }),
    note:
      'Each gave the same decisions on all pairs first. What none of the peers has was not ' +
      'asked: conflict sets over what runs, host authorization, updates that keep what runs. ' +
      'casbin and CASL get functions and regular expressions of ours; accesscontrol has neither ' +
      'patterns on labels nor sets of types, so both are written out.',
  },
  {
    name: 'peers-load',
    title: `making a whole policy ready: ${SETTING}`,
    rounds: 5,
    subjects: [BULKHEAD, ...PEERS].map(loading),
    comparisons: ratios({}),
    note:
      'From the checked model in memory. Ours decides the whole admin section by casbin while it ' +
      'compiles, checks the image twice, and never asks again; the others decide when they are ' +
      'asked. So this row has no goal.',
  },
];
