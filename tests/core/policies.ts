/**
 * Owns: the policy that most tests of the core run under, small and with one label for each kind of
 * neighbour, and how policy text becomes something a machine can boot with.
 */

import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { loadImage } from '../../policy/image_load.ts';
import { readPolicy } from '../../policy/read.ts';

/**
 * Red and Blue share nothing. Everybody red may send to Reader, who answers nobody. Broker has both
 * types and may so talk to both. Rival may not run while Red or Clerk does. Clerk is red too, and
 * manages red domains only: what it may not see must look like nothing at all. Broker may also test
 * policies, and Clerk load them. Hermit promises next to nothing, Giant more than a crowded machine has.
 */
export const TEST_POLICY = `
bulkhead: 1
policy: { name: test, version: "1.0" }
types: [Management, Red, Blue, News, Rivals, Hermits]
conflicts:
  competitors: { types: [Red, Rivals], mode: running }
labels:
  Management:
    types: [Management, Red, Blue, News, Rivals, Hermits]
    walls: [Management]
    bridge: "builds every domain"
    limits: { frames: 32, ports: 8, grants: 8, maps: 3 }
  Red:
    types: [Red, { name: News, mode: send }]
    walls: [Red]
    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }
  Blue:
    types: [Blue]
    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }
  Broker:
    types: [Red, Blue]
    bridge: "talks to both for the tests"
    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }
  Reader:
    types: [{ name: News, mode: receive }]
    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }
  Clerk:
    types: [Red]
    walls: [Red]
    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }
  Rival:
    types: [Rivals]
    walls: [Rivals]
    limits: { frames: 16, ports: 6, grants: 6, maps: 3 }
  Hermit:
    types: [Hermits]
    limits: { frames: 1, ports: 2, grants: 1, maps: 1 }
  Giant:
    types: [Hermits]
    limits: { frames: 32, ports: 6, grants: 6, maps: 3 }
resources:
  Red.disk: { type: Red }
bootstrap: Management
host: Management
admin:
  roles:
    everything:
      may:
        - domain.create
        - domain.destroy
        - domain.save
        - domain.restore
        - domain.pause
        - domain.unpause
        - domain.getinfo
        - domain.set_limits
        - domain.set_weight
        - domain.get_weight
        - event.set_up
        - memory.populate
        - memory.page_out
        - memory.page_in
        - memory.map_foreign
        - grant.query
        - store.manage
        - policy.load
        - policy.test
        - policy.get
        - policy.query
        - schedule.get
        - schedule.set
        - host.getinfo
        - audit.read
    tester:
      may: [policy.test]
    loader:
      may: [policy.load]
  rules:
    - { effect: allow, subject: Management, role: everything, object: "*" }
    - { effect: allow, subject: Clerk, role: everything, object: Red }
    - { effect: allow, subject: Clerk, role: loader, object: Management }
    - { effect: allow, subject: Broker, role: tester, object: Management }
`;

/** Compiles policy text to an image. Throws with the findings when it has errors. */
export async function compileText(text: string): Promise<Uint8Array> {
  const { model, findings } = readPolicy('test.yaml', new TextEncoder().encode(text));
  if (model === undefined) {
    const lines = findings.map((f) => `${f.line}:${f.column} ${f.rule}: ${f.message}`);
    throw new Error(`the test's policy has errors:\n${lines.join('\n')}`);
  }
  return compilePolicy(model);
}

/** The policy that an image holds, as a machine boots with it. */
export function loadPolicy(image: Uint8Array): LoadedPolicy {
  const decoded = loadImage(image);
  if (!decoded.ok) throw new Error(decoded.error);
  const loaded = LoadedPolicy.load(decoded.image, undefined);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.policy;
}

const compiled = new Map<string, Promise<Uint8Array>>();

/** The same as `compileText`, once for each text: compiling asks casbin, which takes its time. */
export function imageOf(text: string): Promise<Uint8Array> {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const image = compileText(text);
  compiled.set(text, image);
  return image;
}
