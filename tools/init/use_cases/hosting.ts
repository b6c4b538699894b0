/**
 * Owns: the use case of a host with tenants who must not see each other.
 */

import type { UseCase } from '../use_case.ts';
import { INVARIANTS, TESTS, TYPES, administration } from '../yaml.ts';
import { comment, list, name, oneWay } from '../yaml.ts';

const ZERO = 'Provider';
const METERING = 'Metering';
const NETWORK = 'Network';

const about = `A host with tenants who must not see each other.

- Each tenant has a web tier and a database that talk to each other, and a volume.
- Tenants who asked never to share the host stand in the conflict set \`anti-collocation\`.
- Everybody sends measurements to the metering service, one way.
- The network is a driver domain that is trusted to keep the tenants apart.

A new tenant is a type, two labels and a volume; domain 0 and the network hold the type, too.`;

const tenantLabels = (tenant: string, walls: string): string => `  ${name(`${tenant}.web`)}:
    types: [${name(tenant)}, ${oneWay(METERING, 'send')}]
${walls}    limits: { frames: 8192, vcpus: 2, ports: 128, grants: 128, maps: 128 }
  ${name(`${tenant}.database`)}:
    types: [${name(tenant)}, ${oneWay(METERING, 'send')}]
${walls}    limits: { frames: 16384, vcpus: 4, ports: 128, grants: 128, maps: 128 }
`;

function claims([first, second]: readonly string[]): string {
  const web = name(`${first}.web`);
  const [ours, theirs] = [first, second].map((tenant) => JSON.stringify(`${tenant}.*`));
  return `${INVARIANTS}
invariants:
  - name: never-collocated
    exclusive: [${web}, ${name(`${second}.web`)}]
  - name: tenants-apart
    only-via: { from: ${ours}, to: ${theirs}, via: [${ZERO}, ${NETWORK}] }
  - { name: all-are-metered, flow: { from: "*.web", to: ${METERING} } }

${TESTS}
tests:
  - name: the web tier talks to its database
    subject: ${web}
    op: [event.send, grant.map]
    object: ${name(`${first}.database`)}
    expect: permit
  - name: tenants do not talk to each other
    subject: ${web}
    op: [event.send, grant.map, grant.copy_to]
    object: [${name(`${second}.web`)}, ${name(`${second}.database`)}]
    expect: deny
  - name: no tenant uses the volume of another
    subject: ${web}
    op: resource.use
    object: ${name(`${second}.volume`)}
    expect: deny
  - name: everybody sends measurements
    subject: ["*.web", "*.database"]
    op: event.send
    object: ${METERING}
    expect: permit
  - name: metering tells nobody
    subject: ${METERING}
    op: event.send
    object: "*.web"
    expect: deny
  - name: tenants who asked for it do not run together
    running: [${web}]
    subject: ${name(`${second}.web`)}
    op: domain.start
    expect: deny
    rule: conflicts.anti-collocation
  - name: a tenant manages nothing
    subject: ${web}
    op: [domain.destroy, domain.pause]
    object: ${name(`${second}.web`)}
    expect: deny
`;
}

function text(tenants: readonly string[]): string {
  const [first, second] = tenants;
  const labels = tenants.map((tenant, index) =>
    tenantLabels(tenant, index < 2 ? `    walls: [${name(tenant)}]\n` : ''),
  );
  const volumes = tenants.map(
    (tenant) => `  ${name(`${tenant}.volume`)}: { type: ${name(tenant)} }\n`,
  );
  return `${comment(about)}

${TYPES}
types: ${list([ZERO, ...tenants, METERING], '')}

conflicts:
  # While a domain of one of them exists, none of the other can start.
  anti-collocation: { types: [${name(first)}, ${name(second)}], mode: running }

# What domains wear.
labels:
  # Domain 0. It holds every type because it builds and starts every domain.
  ${ZERO}:
    types: ${list([ZERO, ...tenants, METERING], '    ')}
    bridge: "the toolstack: creates and removes the tenants' domains"
    limits: { frames: 16384, vcpus: 4, ports: 1024, grants: 512, maps: 1024 }
  ${NETWORK}:
    types: ${list([ZERO, ...tenants], '    ')}
    bridge: "the network back end: carries each tenant's frames, and switches none across tenants"
    limits: { frames: 4096, ports: 1024, maps: 1024 }

  # A wall is what conflict sets look at.
${labels.join('')}
  ${METERING}:
    types: [${oneWay(METERING, 'receive')}]
    limits: { frames: 2048, ports: 1024, maps: 512 }

# What disks, networks and devices wear.
resources:
${volumes.join('')}
bootstrap: ${ZERO}
host: ${ZERO}

${administration(ZERO)}
${claims(tenants)}`;
}

export const HOSTING: UseCase = {
  id: 'hosting',
  summary: 'a host of a cloud: tenants with two tiers each, metering, a shared network',
  what: 'tenants; the first two never share the host',
  standard: ['Acme', 'Zenith', 'Hobbyist'],
  least: 2,
  most: 400,
  own: [ZERO, METERING, NETWORK],
  text,
};
