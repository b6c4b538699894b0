/**
 * Owns: the policies of the random runs: a first one, a chain of updates that each change what may
 * be shared, and some that may not follow. Small, so that labels meet often.
 */

interface Variant {
  readonly version: string;
  readonly from: string | undefined;
  /** What the label and type of the red domains are called, and were. */
  readonly red: string;
  readonly was: string | undefined;
  /** Types of Broker, and how the conflict set remembers. */
  readonly broker: 'both' | 'blue';
  readonly mode: 'running' | 'sticky';
  readonly loader: boolean;
  /** Whether time is cut into partitions. */
  readonly cut?: boolean;
  readonly permissive?: readonly string[];
}

function policy(variant: Variant): string {
  const { version, from, red, was, broker, mode, loader, permissive = [], cut = false } = variant;
  const home = (partition: string): string => (cut ? `\n    partition: ${partition}` : '');
  const renamed = (name: string): string =>
    was === undefined ? name : `{ name: ${name}, from: ${was} }`;
  return `
bulkhead: 1
policy: { name: random, version: "${version}"${
    from === undefined ? '' : `, from: { name: random, version: "${from}" }`
  } }
types: [Sys, ${renamed(red)}, Blue, Low, High]
${
  cut
    ? `partitions:
  major_frame: 1ms
  slots:
    - { partition: host, runtime: 300us }
    - { partition: work, runtime: 400us }
    - { partition: blue, runtime: 200us }`
    : ''
}
conflicts:
  rivals: { types: [${red}, Blue], mode: ${mode} }
labels:
  Sys:
    types: [Sys, ${red}, Blue, Low, High]
    walls: [Sys]
    bridge: "builds every domain"${home('host')}
    limits: { frames: 16, ports: 8, grants: 8, maps: 8 }
  ${red}:${was === undefined ? '' : `\n    from: ${was}`}
    types: [${red}]${home('work')}
    walls: [${red}]
    limits: { frames: 8, vcpus: 2, ports: 6, grants: 6, maps: 4 }
  Blue:
    types: [Blue]${home('blue')}
    walls: [Blue]
    limits: { frames: 8, vcpus: 2, ports: 6, grants: 6, maps: 4 }
  Broker:
    types: [${broker === 'both' ? `${red}, Blue` : 'Blue'}]
    bridge: "talks to both"${home('work')}
    limits: { frames: 8, vcpus: 2, ports: 6, grants: 6, maps: 4 }
  Low:
    types: [Low, { name: High, mode: send }]
    bridge: "sends up"${home('work')}
    limits: { frames: 8, vcpus: 2, ports: 6, grants: 6, maps: 4 }
  High:
    types: [High]${home('blue')}
    limits: { frames: 8, vcpus: 2, ports: 6, grants: 6, maps: 4 }
  Clerk:
    types: [${red}]${home('work')}
    limits: { frames: 8, vcpus: 2, ports: 6, grants: 6, maps: 4 }
bootstrap: Sys
host: Sys
permissive: [${permissive.join(', ')}]
admin:
  roles:
    keeper:
      may: [domain.getinfo, domain.pause, domain.unpause, domain.set_limits, domain.set_weight,
        domain.get_weight, event.set_up, memory.populate, memory.page_out,
        memory.page_in, memory.map_foreign, grant.query, store.manage]
    builder:
      inherits: [keeper]
      may: [domain.create, domain.destroy, host.getinfo, schedule.get, schedule.set,
        console.read, policy.test, policy.get, policy.query, audit.read, domain.save, domain.restore${loader ? ', policy.load' : ''}]
  rules:
    - { effect: allow, subject: Sys, role: builder, object: "*" }
    - { effect: allow, subject: Clerk, role: keeper, object: ${red} }
    - { effect: deny, subject: "*", may: [memory.map_foreign], object: High }
`;
}

const first: Variant = {
  version: '1.0',
  from: undefined,
  red: 'Red',
  was: undefined,
  broker: 'both',
  mode: 'running',
  loader: true,
};
const crimson = { ...first, red: 'Crimson' };
const cut = { cut: true };

/** What the machine boots with. */
export const FIRST = policy(first);

/** What may be loaded, in this order; the last three never may. */
export const UPDATES: readonly string[] = [
  policy({ ...crimson, version: '1.1', from: '1.0', was: 'Red', ...cut }),
  policy({ ...crimson, version: '1.2', from: '1.1', broker: 'blue', mode: 'sticky' }),
  policy({ ...first, version: '1.3', from: '1.2', was: 'Crimson' }),
  policy({ ...first, version: '1.1' }),
  policy({ ...first, version: '1.4', from: '0.9' }),
  policy({ ...first, version: '1.1', from: '1.0', loader: false }),
];

/** The same where some labels are permissive; updates make others so, or nobody. */
export const PERMISSIVE_FIRST = policy({ ...first, permissive: ['Blue', 'Clerk', 'Low'], ...cut });
export const PERMISSIVE_UPDATES: readonly string[] = [
  policy({
    ...crimson,
    version: '1.1',
    from: '1.0',
    was: 'Red',
    permissive: ['Blue', 'Clerk'],
    ...cut,
  }),
  policy({ ...crimson, version: '1.2', from: '1.1', broker: 'blue', permissive: ['Crimson'] }),
  policy({ ...crimson, version: '1.3', from: '1.2', mode: 'sticky' }),
  policy({ ...first, version: '1.1', from: '1.0', permissive: ['Blue', 'Clerk', 'Low'] }),
  policy({ ...first, version: '1.4', from: '0.9' }),
  policy({ ...first, version: '1.2', from: '1.1', loader: false }),
];

/** Label names that a guest may ask about. */
export const NAMES = ['Sys', 'Red', 'Crimson', 'Blue', 'Broker', 'Nobody'] as const;
