/**
 * Owns: policies in which no two labels hold the same types, for measuring: what works by classes
 * of equal labels gains nothing by them.
 */

import { both } from './plan.ts';
import type { Plan } from './plan.ts';

/**
 * The types of a label, three of them and no two labels alike for as long as there are triples.
 * @param types how many there are; at least 4
 */
export function distinctTypes(label: number, types: number): readonly number[] {
  const first = label % types;
  const round = Math.floor(label / types);
  const second = (first + 1 + (round % (types - 2))) % types;
  const third = (second + 1 + Math.floor(round / (types - 2))) % types;
  return [...new Set([first, second, third])];
}

/** A policy of `labels` labels, domain 0's included, and `types` types. */
export function planDistinct({
  labels,
  types: typeCount,
}: {
  readonly labels: number;
  readonly types: number;
}): Plan {
  const types = Array.from({ length: typeCount }, (_, type) => `type-${type}`);
  const domains = Array.from({ length: labels - 1 }, (_, label) => {
    const held = distinctTypes(label, typeCount).map((type) => types[type]);
    return {
      name: `label-${label}`,
      types: held.map(both),
      walls: [held[0]],
      bridge: 'has several types, so that its row of the matrix is its own',
      limits: { frames: 16, ports: 8, grants: 8, maps: 8 },
    };
  });
  const management = {
    name: 'management',
    types: types.map(both),
    walls: [],
    bridge: 'builds and starts every domain',
    limits: { frames: 32, ports: 8, grants: 8, maps: 8 },
  };
  return {
    name: 'bench',
    comment: ['A policy for measuring: no two labels hold the same types.'],
    types,
    conflicts: [],
    labels: [management, ...domains],
    resources: [],
    roles: [
      {
        name: 'builder',
        inherits: [],
        may: [
          'domain.create',
          'domain.unpause',
          'domain.destroy',
          'domain.getinfo',
          'domain.pause',
          'domain.set_limits',
          'memory.populate',
          'domain.set_weight',
          'domain.get_weight',
          'event.set_up',
          'memory.map_foreign',
          'grant.query',
          'policy.get',
          'policy.query',
          'policy.test',
        ],
      },
    ],
    rules: [{ effect: 'allow', subject: 'management', object: '*', what: 'builder' }],
    tests: [],
  };
}
