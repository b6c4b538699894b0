/** Owns: the row of closing the flow graph of a policy. */

import { readPolicy } from '../../../policy/read.ts';
import { loadWhole } from '../../explain/load.ts';
import { BitTable, addBits } from '../../flow/bits.ts';
import { closeRows } from '../../flow/closure.ts';
import { flowGraphOf } from '../../flow/graph.ts';
import type { FlowGraph } from '../../flow/graph.ts';
import type { Row, Scale } from '../row.ts';
import { policyText, shapeOf } from '../setting/policies.ts';
import { timeOf, timed } from '../timing.ts';

const LABELS = 10_000;
/** Where Warshall's algorithm takes part: with more labels it takes minutes. */
const COMPARED_LABELS = 3_000;

async function graphFor(scale: Scale, labels: number): Promise<FlowGraph> {
  const text = policyText(shapeOf(scale === 'quick' ? 50 : labels));
  const { model } = readPolicy('bench.yaml', new TextEncoder().encode(text));
  if (model === undefined) throw new Error('the policy has errors');
  return flowGraphOf(model, await loadWhole(model));
}

/** Warshall's algorithm over rows of bits: for each node, its row is added to all that reach it. */
function warshall(edges: BitTable): BitTable {
  const reach = new BitTable(edges.rows, edges.columns);
  for (let row = 0; row < edges.rows; row += 1) addBits(reach.row(row), edges.row(row));
  for (let middle = 0; middle < edges.rows; middle += 1) {
    const through = reach.row(middle);
    for (let row = 0; row < edges.rows; row += 1) {
      if (row !== middle && reach.has(row, middle)) addBits(reach.row(row), through);
    }
  }
  return reach;
}

export const flowClosure: Row = {
  name: 'flow-closure',
  title: 'who reaches whom of labels no two of which are alike',
  rounds: 3,
  note: 'Warshall has rows of bits, too. The ratio grows with the labels.',
  subjects: [
    {
      name: 'warshall',
      summary: `Warshall's algorithm over rows of bits, ${COMPARED_LABELS} labels`,
      async prepare(scale) {
        const { edges } = await graphFor(scale, COMPARED_LABELS);
        return { sample: () => timeOf(scale, () => void warshall(edges)) };
      },
    },
    {
      name: 'closure',
      summary: `closeRows: components, then what each reaches; ${COMPARED_LABELS} labels`,
      async prepare(scale) {
        const { edges } = await graphFor(scale, COMPARED_LABELS);
        return timed(scale, (count) => {
          for (let i = 0; i < count; i += 1) closeRows(edges);
        });
      },
    },
    {
      name: 'closure-whole',
      summary: `the same of ${LABELS} labels`,
      async prepare(scale) {
        const { edges } = await graphFor(scale, LABELS);
        return { sample: () => timeOf(scale, () => void closeRows(edges)) };
      },
    },
    {
      name: 'graph',
      summary: `flowGraphOf: the edges of a loaded policy of ${LABELS} labels`,
      async prepare(scale) {
        const { model, policy } = await graphFor(scale, LABELS);
        return { sample: () => timeOf(scale, () => void flowGraphOf(model, policy)) };
      },
    },
  ],
  comparisons: [
    {
      title: 'Warshall ÷ closure',
      kind: 'ratio',
      of: 'warshall',
      to: 'closure',
      goal: { atLeast: 50 },
    },
    { title: 'closure-whole', kind: 'time', of: 'closure-whole' },
    { title: 'graph', kind: 'time', of: 'graph' },
  ],
};
