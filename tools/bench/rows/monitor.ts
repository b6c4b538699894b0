/** Owns: the row of what mediation costs a hypercall: event_channel_op.send in a tight loop. */

import { DEFAULT_CONFIG } from '../../../core/config.ts';
import type { Row, Subject } from '../row.ts';
import { auditRing } from '../setting/audit_ring.ts';
import { sendingMachine } from '../setting/domains.ts';
import { compileText, load, policyText, shapeOf } from '../setting/policies.ts';
import { partsOf } from '../setting/unguarded.ts';
import { timed } from '../timing.ts';

function sends(name: string, summary: string, isGuarded: boolean, isTraced: boolean): Subject {
  return {
    name,
    summary,
    async prepare(scale) {
      const policy = load(await compileText(policyText(shapeOf(scale === 'quick' ? 10 : 200))));
      const { machine, number, registers } = sendingMachine(DEFAULT_CONFIG, policy);
      const [a1, a2] = registers;
      const { dispatcher } = partsOf(machine, isGuarded);
      if (isTraced) dispatcher.trace = auditRing();
      let failed = 0;
      return timed(scale, (count) => {
        for (let i = 0; i < count; i += 1) {
          if (dispatcher.hypercall(number, a1, a2, 0, 0, 0) !== 0) failed += 1;
        }
        if (failed > 0) throw new Error(`${failed} sends failed`);
      });
    },
  };
}

export const monitor: Row = {
  name: 'monitor',
  title: 'mediation of a hypercall: event_channel_op.send, 200 labels',
  subjects: [
    sends(
      'unguarded',
      'the same step with all guards taken out (this bench alone has it)',
      false,
      false,
    ),
    sends('monitored', 'dispatch, resolve, authorize, permit, guarded apply', true, false),
    sends('traced', 'the same, its record copied into a ring', true, true),
  ],
  comparisons: [
    { title: 'monitor', kind: 'difference', of: 'monitored', to: 'unguarded' },
    {
      title: 'monitor and trace',
      kind: 'difference',
      of: 'traced',
      to: 'unguarded',
      goal: { atMost: 25 },
    },
    { title: 'sends a second, traced', kind: 'rate', of: 'traced' },
  ],
  note: 'The difference holds judging, minting, spending, and every check of a write to a column.',
};
