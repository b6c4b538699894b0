/**
 * Owns: the policies that benchmarks run under, from their text to what decides, and the draw of
 * pairs of labels.
 */

import { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../../policy/compile.ts';
import { loadImage } from '../../../policy/image_load.ts';
import { readPolicy } from '../../../policy/read.ts';

export interface Shape {
  readonly labels: number;
  readonly types: number;
}

/** As many types as such a policy would have: one for 20 labels, and a few. */
export function shapeOf(labels: number): Shape {
  return { labels, types: Math.min(500, Math.max(5, Math.ceil(labels / 20))) };
}

/**
 * The types of a label, three of them and no two labels alike for as long as there are triples: so
 * that the compiler's classes of equal labels don't make the matrix smaller than its name.
 */
export function typesOf(label: number, { types }: Shape): readonly number[] {
  const first = label % types;
  const round = Math.floor(label / types);
  const second = (first + 1 + (round % (types - 2))) % types;
  const third = (second + 1 + Math.floor(round / (types - 2))) % types;
  return [...new Set([first, second, third])];
}

/** A policy of `shape.labels` labels, domain 0's included. */
export function policyText(shape: Shape): string {
  const types = Array.from({ length: shape.types }, (_, type) => `  - type-${type}`);
  const labels = Array.from({ length: shape.labels - 1 }, (_, label) => {
    const names = typesOf(label, shape).map((type) => `type-${type}`);
    return [
      `  label-${label}:`,
      `    types: [${names.join(', ')}]`,
      `    walls: [${names[0]}]`,
      '    bridge: "has several types, so that its row of the matrix is its own"',
      '    limits: { frames: 16, ports: 8, grants: 8, maps: 8 }',
    ].join('\n');
  });
  const management = ['create', 'unpause', 'destroy', 'getinfo', 'pause', 'set_limits'];
  return `bulkhead: 1
policy: { name: bench, version: "1.0" }
types:
${types.join('\n')}
labels:
  management:
    types: [${Array.from({ length: shape.types }, (_, type) => `type-${type}`).join(', ')}]
    bridge: "builds and starts every domain"
    limits: { frames: 32, ports: 8, grants: 8, maps: 8 }
${labels.join('\n')}
bootstrap: management
host: management
admin:
  roles:
    builder:
      may: [${management.map((name) => `domain.${name}`).join(', ')}, memory.populate,
        domain.set_weight, domain.get_weight, event.set_up, memory.map_foreign, grant.query,
        policy.get, policy.query, policy.test]
  rules:
    - { effect: allow, subject: management, role: builder, object: "*" }
`;
}

/** Compiles a policy's text. Throws with its findings when it has errors. */
export async function compileText(text: string): Promise<Uint8Array> {
  const { model, findings } = readPolicy('bench.yaml', new TextEncoder().encode(text));
  if (model === undefined) {
    throw new Error(findings.map((f) => `${f.line}:${f.column} ${f.message}`).join('\n'));
  }
  return compilePolicy(model);
}

export function load(image: Uint8Array): LoadedPolicy {
  const decoded = loadImage(image);
  if (!decoded.ok) throw new Error(decoded.error);
  const loaded = LoadedPolicy.load(decoded.image, undefined);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.policy;
}

/** Numbers below `bound`, the same ones each time: a power of two of them, to be cycled through. */
export function draws(bound: number, seed: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length: 4096 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  });
}
