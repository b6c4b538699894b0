/**
 * Owns: the use case of one person's machine with parts that must not touch each other.
 */

import type { UseCase } from '../use_case.ts';
import { INVARIANTS, TESTS, TYPES, administration } from '../yaml.ts';
import { comment, list, name, oneWay } from '../yaml.ts';

const ZERO = 'Home';
const PRINTING = 'Printing';

const aboutOf = (first: string, guest: string): string => `One machine for what one person does.

- Its parts share nothing with each other, though they may run at once; one may even be infected.
- Two of them never run at the same time (the conflict set \`privacy\`), so that one can't listen
  to the machine's timing while the other works: ${first} and ${guest}.
- The printer is a driver domain that every part may send to, and that none hears from.`;

function claims(parts: readonly string[], guest: string): string {
  const [first, second] = parts;
  return `${INVARIANTS}
invariants:
  - { name: never-together, exclusive: [${name(first)}, ${name(guest)}] }
  - name: parts-apart
    only-via: { from: ${name(first)}, to: ${name(second)}, via: ${ZERO} }

${TESTS}
tests:
  - name: parts send nothing to each other
    subject: ${name(second)}
    op: [event.send, grant.map]
    object: ${name(first)}
    expect: deny
  - name: no part uses the disk of another
    subject: ${name(second)}
    op: resource.use
    object: ${name(`${first}.disk`)}
    expect: deny
  - name: everybody prints
    subject: ${list(parts, '    ')}
    op: event.send
    object: Printer
    expect: permit
  - name: the printer tells nobody
    subject: Printer
    op: event.send
    object: ${list(parts, '    ')}
    expect: deny
  - name: what must not listen does not start
    running: [${name(first)}]
    subject: ${name(guest)}
    op: domain.start
    expect: deny
    rule: conflicts.privacy
`;
}

function text(parts: readonly string[]): string {
  const [first] = parts;
  const guest = parts[parts.length - 1];
  const labels = parts.map((part) => {
    const walls = part === first || part === guest ? `    walls: [${name(part)}]\n` : '';
    return `  ${name(part)}:
    types: [${name(part)}, ${oneWay(PRINTING, 'send')}]
${walls}    limits: { frames: 8192 }
`;
  });
  const disks = parts.map((part) => `  ${name(`${part}.disk`)}: { type: ${name(part)} }\n`);
  const all = [ZERO, ...parts, PRINTING];
  return `${comment(aboutOf(first, guest))}

${TYPES}
types: ${list(all, '')}

conflicts:
  privacy: { types: [${name(first)}, ${name(guest)}], mode: running }

# What domains wear.
labels:
  # Domain 0: what you sit in front of. It holds every type because it starts everything.
  ${ZERO}:
    types: ${list(all, '    ')}
    bridge: "domain 0: starts every part and gives windows and disks to it"
    limits: { frames: 16384, ports: 512, grants: 512, maps: 512 }

  # A wall is what conflict sets look at.
${labels.join('')}
  Printer:
    types: [${oneWay(PRINTING, 'receive')}]
    limits: { frames: 1024 }

# What disks, networks and devices wear.
resources:
${disks.join('')}
bootstrap: ${ZERO}
host: ${ZERO}

${administration(ZERO)}
${claims(parts, guest)}`;
}

export const HOME: UseCase = {
  id: 'home',
  summary: 'one machine at home: banking, play and what strangers send, kept apart',
  what: 'parts, the most private first and the least trusted last',
  standard: ['Banking', 'Play', 'Donated'],
  least: 2,
  most: 50,
  own: [ZERO, PRINTING, 'Printer'],
  text,
};
