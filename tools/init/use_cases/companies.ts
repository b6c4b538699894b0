/**
 * Owns: the use case of companies that compete and share a machine (a Chinese Wall).
 */

import type { UseCase } from '../use_case.ts';
import { INVARIANTS, TESTS, TYPES, administration } from '../yaml.ts';
import { comment, list, name, oneWay } from '../yaml.ts';

const ZERO = 'System';
const AUDIT = 'Audit';

const about = `Companies that compete share one machine, one after the other.

- A domain talks to domains of its own company alone.
- While a domain of one company exists, none of another can start (the conflict set \`rivals\`).
  Write \`mode: sticky\` there if a company must not even follow another on the machine.
- Every company sends to the auditors; nothing comes back that way.`;

function claims(companies: readonly string[]): string {
  const [first, second] = companies;
  return `${INVARIANTS}
invariants:
  - { name: rivals-never-meet, exclusive: ${list(companies, '    ')} }
  - name: rivals-apart
    only-via: { from: ${name(first)}, to: ${name(second)}, via: ${ZERO} }
  - name: all-are-audited
    flow:
      from: ${list(companies, '      ')}
      to: ${AUDIT}

${TESTS}
tests:
  - name: a company uses its disk
    subject: ${name(first)}
    op: resource.use
    object: ${name(`${first}.disk`)}
    expect: permit
  - name: nobody uses the disk of another
    subject: ${name(first)}
    op: resource.use
    object: ${name(`${second}.disk`)}
    expect: deny
  - name: a company does not start beside its rival
    running: [${name(first)}]
    subject: ${name(second)}
    op: domain.start
    expect: deny
    reason: forbidden
    rule: conflicts.rivals
  - name: companies send to the auditors
    subject: ${list(companies, '    ')}
    op: event.send
    object: ${AUDIT}
    expect: permit
  - name: the auditors send nothing back
    subject: ${AUDIT}
    op: event.send
    object: ${list(companies, '    ')}
    expect: deny
`;
}

function text(companies: readonly string[]): string {
  const labels = companies.map(
    (company) => `  ${name(company)}:
    types: [${name(company)}, ${oneWay(AUDIT, 'send')}]
    walls: [${name(company)}]
    limits: { frames: 4096, ports: 64, grants: 64, maps: 64 }
`,
  );
  const disks = companies.map(
    (company) => `  ${name(`${company}.disk`)}: { type: ${name(company)} }\n`,
  );
  const all = [ZERO, ...companies, AUDIT];
  return `${comment(about)}

${TYPES}
types: ${list(all, '')}

conflicts:
  rivals:
    types: ${list(companies, '    ')}
    mode: running

# What domains wear.
labels:
  # Domain 0. It holds every type because it builds and starts every domain.
  ${ZERO}:
    types: ${list(all, '    ')}
    bridge: "builds, starts and stops every domain, so it is part of what is trusted"
    limits: { frames: 16384, ports: 512, grants: 512, maps: 512 }

  # A wall is what conflict sets look at.
${labels.join('')}
  # Receives from all, and can't answer by what it received.
  ${AUDIT}:
    types: [${oneWay(AUDIT, 'receive')}]
    limits: { frames: 2048, ports: 64, maps: 64 }

# What disks, networks and devices wear.
resources:
${disks.join('')}
bootstrap: ${ZERO}
host: ${ZERO}

${administration(ZERO)}
${claims(companies)}`;
}

export const COMPANIES: UseCase = {
  id: 'companies',
  summary: 'companies that compete share a machine, never at the same time (Chinese Wall)',
  what: 'companies',
  standard: ['CompanyA', 'CompanyB'],
  least: 2,
  most: 100,
  own: [ZERO, AUDIT],
  text,
};
