/**
 * Owns: the use cases of information that moves one way: up through levels of secrecy, or through a
 * diode.
 */

import type { UseCase } from '../use_case.ts';
import { INVARIANTS, TESTS, TYPES, administration } from '../yaml.ts';
import { comment, list, name, oneWay } from '../yaml.ts';

const ZERO = 'Management';
const LINE_MAX = 72;

function levelLabel(levels: readonly string[], index: number): string {
  const above = levels.slice(index + 1).map((level) => oneWay(level, 'send'));
  const types = [name(levels[index]), ...above];
  const line = `[${types.join(', ')}]`;
  const lines = types.map((each) => `\n      - ${each}`).join('');
  return `  ${name(levels[index])}:
    types:${line.length > LINE_MAX ? lines : ` ${line}`}
    limits: { frames: 8192 }
`;
}

const claims = (lowest: string, highest: string): string => `${INVARIANTS}
invariants:
  - name: nothing-comes-down
    only-via: { from: ${name(highest)}, to: ${name(lowest)}, via: ${ZERO} }
  - { name: reports-go-up, flow: { from: ${name(lowest)}, to: ${name(highest)} } }

${TESTS}
tests:
  - name: what is below sends up
    subject: ${name(lowest)}
    op: event.send
    object: ${name(highest)}
    expect: permit
  - name: what is above sends nothing down
    subject: ${name(highest)}
    op: [event.send, grant.copy_to]
    object: ${name(lowest)}
    expect: deny
    reason: not-permitted
  - name: nobody shares memory across levels, since that goes both ways
    subject: ${name(lowest)}
    op: grant.map
    object: ${name(highest)}
    expect: deny
  - name: what is above uses its own disk
    subject: ${name(highest)}
    op: resource.use
    object: ${name(`${highest}.disk`)}
    expect: permit
  - name: what is above does not use a disk below
    subject: ${name(highest)}
    op: resource.use
    object: ${name(`${lowest}.disk`)}
    expect: deny
`;

function body(levels: readonly string[], about: string): string {
  const labels = levels.map((_, index) => levelLabel(levels, index)).join('');
  const disks = levels.map((level) => `  ${name(`${level}.disk`)}: { type: ${name(level)} }\n`);
  return `${comment(about)}

${TYPES}
types: ${list([ZERO, ...levels], '')}

# What domains wear.
labels:
  # Domain 0. It holds every type because it builds and starts every domain.
  ${ZERO}:
    types: ${list([ZERO, ...levels], '    ')}
    bridge: "domain 0: builds the domains of all levels and is evaluated for all of them"
    limits: { frames: 16384, ports: 512, grants: 512, maps: 512 }

  # Each its own type both ways, and those above as \`send\`: it sends up, and hears nothing back.
${labels}
# What disks, networks and devices wear.
resources:
${disks.join('')}
bootstrap: ${ZERO}
host: ${ZERO}

${administration(ZERO)}
${claims(levels[0], levels[levels.length - 1])}`;
}

export const LEVELS: UseCase = {
  id: 'levels',
  summary: 'levels of secrecy: information moves up and never down (multi-level)',
  what: 'levels, the lowest first',
  standard: ['Unclassified', 'Confidential', 'Secret'],
  least: 2,
  most: 30,
  own: [ZERO],
  text: (levels) =>
    body(
      levels,
      `Levels of secrecy on one machine: information moves up and never down.

${levels.join(' → ')}

What releases something after review is a label of its own, which holds both levels and says under
\`bridge\` why it is trusted to.`,
    ),
};

export const DIODE: UseCase = {
  id: 'diode',
  summary: 'a data diode: one side sends to the other, and nothing ever comes back',
  what: 'the side that sends and the side that receives',
  standard: ['Plant', 'Office'],
  least: 2,
  most: 2,
  own: [ZERO],
  text: (sides) =>
    body(
      sides,
      `A data diode: ${sides[0]} sends to ${sides[1]}, and nothing ever comes back.

Not even that a message was taken can be seen by the sender. The ways are events and frames that the
sender grants for reading; they say nothing about the receiver.`,
    ),
};
