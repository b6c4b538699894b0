/**
 * Owns: the use case of a farm that builds software of several projects, of whom none is trusted.
 */

import type { UseCase } from '../use_case.ts';
import { INVARIANTS, TESTS, TYPES, administration } from '../yaml.ts';
import { comment, list, name, oneWay } from '../yaml.ts';

const ZERO = 'Orchestrator';
const ARTIFACTS = 'Artifacts';
const RELEASES = 'Releases';

const about = `A farm that builds software. What is built is untrusted until it is signed.

- A build sees the sources of its own project, and no other build.
- A build hands its artifact to the signer, one way: it learns nothing about others.
- The signer alone reaches the releases. It checks what it signs: it is the bridge to trust.`;

function claims(projects: readonly string[]): string {
  const [build, other] = projects.map((project) => name(`${project}.build`));
  return `${INVARIANTS}
invariants:
  - name: builds-apart
    only-via: { from: ${build}, to: ${other}, via: ${ZERO} }
  - name: only-signed-is-released
    only-via: { from: "*.build", to: [Mirror, releases.disk], via: [Signer, ${ZERO}] }
  - { name: releases-get-out, flow: { from: "*.build", to: Mirror } }

${TESTS}
tests:
  - name: a build hands in its artifact
    subject: "*.build"
    op: event.send
    object: Signer
    expect: permit
  - name: the signer tells a build nothing
    subject: Signer
    op: event.send
    object: "*.build"
    expect: deny
  - name: a build does not touch another
    subject: ${build}
    op: [event.send, grant.map]
    object: ${other}
    expect: deny
  - name: a build does not read the sources of another project
    subject: ${build}
    op: resource.use
    object: ${name(`${projects[1]}.sources`)}
    expect: deny
  - name: a build releases nothing itself
    subject: "*.build"
    op: resource.use
    object: releases.disk
    expect: deny
`;
}

function text(projects: readonly string[]): string {
  const builders = projects.map(
    (project) => `  ${name(`${project}.build`)}:
    types: [${name(project)}, ${oneWay(ARTIFACTS, 'send')}]
    limits: { frames: 16384, vcpus: 4, ports: 32, grants: 64, maps: 32 }
`,
  );
  const sources = projects.map(
    (project) => `  ${name(`${project}.sources`)}: { type: ${name(project)} }\n`,
  );
  const all = [ZERO, ...projects, ARTIFACTS, RELEASES];
  return `${comment(about)}

${TYPES}
types: ${list(all, '')}

# What domains wear.
labels:
  # Domain 0. It holds every type because it builds and starts every domain.
  ${ZERO}:
    types: ${list(all, '    ')}
    bridge: "starts a fresh domain for each build and removes it afterwards"
    limits: { frames: 16384, ports: 512, grants: 512, maps: 512 }

${builders.join('')}
  Signer:
    types: [${oneWay(ARTIFACTS, 'receive')}, ${RELEASES}]
    bridge: "signs what two builds of the same sources agree on, and lets nothing else through"
    limits: { frames: 4096, ports: 64, grants: 64, maps: 64 }
  Mirror:
    types: [${oneWay(RELEASES, 'receive')}]
    limits: { frames: 4096 }

# What disks, networks and devices wear.
resources:
${sources.join('')}  releases.disk: { type: ${RELEASES} }

bootstrap: ${ZERO}
host: ${ZERO}

${administration(ZERO)}
${claims(projects)}`;
}

export const BUILD_FARM: UseCase = {
  id: 'build-farm',
  summary: 'a farm that builds untrusted projects, and signs what comes of it',
  what: 'projects',
  standard: ['Kernel', 'Browser'],
  least: 2,
  most: 400,
  own: [ZERO, ARTIFACTS, RELEASES, 'Signer', 'Mirror'],
  text,
};
