/**
 * Owns: the shape of the language in words: for each kind of mapping in a policy, its keys and what
 * each of them holds. The schema's descriptions, the hints of findings and the suggestions for
 * misspelt keys all come from here. Must not know: types and ranges (the schema's business).
 */

/** A phrase completes "Write …". */
type Keys = Readonly<Record<string, string>>;

export const FORMS = {
  document: {
    bulkhead: '`bulkhead: 1`, the version of the language',
    policy: '`policy: { name: …, version: "1.0" }`',
    types: 'a list of the workload types, each a name or `{ name: …, from: old name }`',
    conflicts: 'conflict sets by name: `{ types: [A, B], mode: running }`',
    labels: 'what domains wear, by name: `{ types: […], walls: […] }`',
    resources: 'what things wear, by name: `{ type: … }`',
    bootstrap: 'the label of domain 0',
    host: 'the label of the machine: a domain may start only with types that this label has',
    admin: '`admin: { roles: …, rules: … }`: who may manage whom',
    include: 'the name of a file in this folder, a pattern such as `labels/*.yaml`, or a list',
    invariants: 'a list of what must always hold, such as `{ noflow: { from: A, to: B } }`',
    tests: 'a list of `{ subject: A, op: event.send, object: B, expect: deny }`',
    waivers: 'a list of `{ rule: …, about: …, reason: "…", expires: "2027-01-31" }`',
    permissive: 'a list of labels or patterns whose denials are recorded and then permitted',
    audit: '`audit: { on_full: stop, permits: false }`: what the log of a run records',
    partitions: '`partitions: { major_frame: 10ms, slots: [{ partition: A, runtime: 5ms }] }`',
    approvals: 'how many distinct signatures a bundle of this policy must carry, from 0',
  },
  policy: {
    name: "the policy's name",
    version: 'the version as text, major and minor: `version: "1.0"`',
    from: 'the policy that this one follows: `from: { name: …, version: "1.0" }`',
    final: '`true` where this policy may leave no label able to load another',
  },
  from: {
    name: 'the name of the policy that this one follows',
    version: 'the version that this one follows, as text: `version: "1.0"`',
  },
  type: {
    name: "the type's name",
    from: 'the name this type had in the policy that this one follows',
  },
  conflict: {
    types: 'two or more types of which only one may run at a time',
    mode: '`running` (excluded while the other runs) or `sticky` (from then on)',
  },
  label: {
    types: 'a list of types, each a name or `{ name: …, mode: send | receive | both }`',
    walls: 'a list of the types that count in conflict sets while such a domain exists',
    bridge: 'the reason why this label is trusted to keep its types apart',
    limits: '`limits: { frames: …, ports: …, grants: …, maps: …, nodes: … }`',
    partition: 'the partition in whose slots its domains run',
    from: 'the name this label had in the policy that this one follows',
  },
  held: {
    name: 'the name of a type',
    mode: '`send`, `receive` or `both`',
  },
  limits: {
    frames: 'memory, in frames of 4 KiB',
    vcpus: 'a number of virtual processors',
    ports: 'a number of event-channel ports',
    grants: 'a number of grant entries',
    maps: 'a number of grants that may be mapped at a time',
    nodes: 'a number of store nodes',
    watches: 'a number of store watches',
    rings: 'a number of message rings',
    event_rate: 'events that may be sent in a millisecond of virtual time',
    record_rate: 'decisions that are recorded in a second of virtual time; more are counted',
  },
  resource: {
    type: 'the one type of this resource',
    from: 'the name this resource label had in the policy that this one follows',
  },
  admin: {
    roles: 'roles by name: `{ inherits: [role], may: [domain.pause] }`',
    rules: 'a list of `{ effect: allow, subject: label, role: role, object: "*" }`',
  },
  role: {
    inherits: 'a list of roles whose operations this one has too',
    may: 'a list of admin operations, such as `domain.pause`',
  },
  rule: {
    effect: '`allow` or `deny`; a denial overrides',
    subject: 'the label that acts, or a pattern in which `*` stands for any characters',
    role: 'the role whose operations are meant; either `role` or `may`',
    may: 'a list of admin operations, such as `domain.pause`; either `role` or `may`',
    object: 'the label acted upon, or a pattern in which `*` stands for any characters',
  },
  invariant: {
    name: 'what reports call this invariant; `invariants[0]` for the first if left out',
    noflow: '`noflow: { from: …, to: … }`: nothing gets from any of `from` to any of `to`',
    flow: '`flow: { from: …, to: … }`: information can get from each of `from` to each of `to`',
    'only-via': '`only-via: { from: …, to: …, via: … }`: every way passes one of `via`',
    exclusive: '`exclusive: [A, [B, C]]`: domains of different groups never exist together',
  },
  flow: {
    from: 'a label, a pattern in which `*` stands for any characters, or a list of them',
    to: 'a label, a pattern in which `*` stands for any characters, or a list of them',
  },
  path: {
    from: 'a label, a pattern in which `*` stands for any characters, or a list of them',
    to: 'a label, a pattern in which `*` stands for any characters, or a list of them',
    via: 'the label through which it may pass, a pattern, or a list of them',
  },
  test: {
    name: 'what reports call this test; `tests[0]` for the first if left out',
    running: 'a list of the labels of domains that run beside domain 0, in order of their start',
    ran: 'a list of the labels of domains that ran before those and have ended',
    subject: 'the label that acts, a pattern in which `*` stands for any characters, or a list',
    op: 'an operation, such as `event.send`, or a list of them',
    object: 'the label acted upon, a pattern, or a list; nothing for `domain.start`',
    expect: '`permit` or `deny`',
    reason: 'why it is denied: `forbidden` (a rule says no) or `not-permitted` (none says yes)',
    rule: 'the rule that must decide, such as `conflicts.banks` or `admin.rules[0]`',
  },
  waiver: {
    rule: 'the id of a finding that is a warning, or `invariant` for a violated invariant',
    about: 'the name that the finding is about: of a label, type, set, role or invariant',
    reason: 'why it is accepted',
    expires: 'the last day on which it counts, as text: `expires: "2027-01-31"`',
  },
  partitions: {
    major_frame: 'the time after which the slots begin anew, such as `10ms`',
    slots: 'a list of `{ partition: A, runtime: 5ms }`, in the order in which they run',
  },
  slot: {
    partition: 'the name of the partition that runs',
    runtime: 'how long it runs, such as `5ms`',
  },
  audit: {
    on_full: 'what is done when nothing more can be written: `stop` the run, or `drop` and count',
    permits: '`true` where permissions are recorded too, and not just denials',
  },
} as const satisfies Record<string, Keys>;

export type Form = keyof typeof FORMS;

/** Where a mapping of one form stands inside another; `*` is any key or index. */
const INSIDE: readonly (readonly [form: Form, path: readonly string[], inner: Form])[] = [
  ['document', ['policy'], 'policy'],
  ['policy', ['from'], 'from'],
  ['document', ['types', '*'], 'type'],
  ['document', ['conflicts', '*'], 'conflict'],
  ['document', ['labels', '*'], 'label'],
  ['label', ['types', '*'], 'held'],
  ['label', ['limits'], 'limits'],
  ['document', ['resources', '*'], 'resource'],
  ['document', ['admin'], 'admin'],
  ['admin', ['roles', '*'], 'role'],
  ['admin', ['rules', '*'], 'rule'],
  ['document', ['invariants', '*'], 'invariant'],
  ['invariant', ['noflow'], 'flow'],
  ['invariant', ['flow'], 'flow'],
  ['invariant', ['only-via'], 'path'],
  ['document', ['tests', '*'], 'test'],
  ['document', ['waivers', '*'], 'waiver'],
  ['document', ['audit'], 'audit'],
  ['document', ['partitions'], 'partitions'],
  ['partitions', ['slots', '*'], 'slot'],
];

/** Where one text or a list of texts may stand, as `form.key`. */
const CHOICES: ReadonlySet<string> = new Set([
  'flow.from',
  'flow.to',
  'path.from',
  'path.to',
  'path.via',
  'invariant.exclusive',
  'test.subject',
  'test.op',
  'test.object',
  'document.include',
]);

export interface Place {
  /** The innermost mapping with fixed keys around the place. */
  readonly form: Form;
  /** The key of that mapping under which the place stands; undefined for the mapping itself. */
  readonly key: string | undefined;
}

/** Which part of the language stands at a path of keys and indices. */
export function placeAt(path: readonly string[]): Place {
  let form: Form = 'document';
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const step = INSIDE.find(
      ([outer, keys]) =>
        outer === form &&
        keys.length <= rest.length &&
        keys.every((key, index) => key === '*' || key === rest[index]),
    );
    if (step === undefined) return { form, key: path[at] };
    form = step[2];
    at += step[1].length;
  }
  return { form, key: undefined };
}

/** Whether one text or a list of texts may stand at a place. */
export function isChoice({ form, key }: Place): boolean {
  return CHOICES.has(`${form}.${key}`);
}

/** Whether patterns with `*` may stand at a place, or any text of one line. */
export function isFreeText({ form, key }: Place): boolean {
  return (
    isChoice({ form, key }) ||
    (form === 'rule' && (key === 'subject' || key === 'object')) ||
    (form === 'document' && key === 'permissive') ||
    ((form === 'invariant' || form === 'test') && key === 'name') ||
    (form === 'waiver' && key === 'about')
  );
}

/** Kinds of files: policies, parts that policies include, and tests beside a policy. */
export type FileKind = 'policy' | 'fragment' | 'tests';

interface FileKeys {
  /** The top-level keys of the language that have a place in such a file. */
  readonly allowed: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** What to do with one that has none there. */
  readonly hint: string;
}

/** What `policy` is in a file of tests: another thing than in a policy. */
export const TESTS_POLICY = 'the file of the policy that the tests are about, relative to this one';

export const FILE_KEYS: Readonly<Record<FileKind, FileKeys>> = {
  policy: {
    allowed: new Set(Object.keys(FORMS.document)),
    required: new Set(Object.keys(FORMS.document)),
    hint: '',
  },
  fragment: {
    allowed: new Set([
      'bulkhead',
      'types',
      'conflicts',
      'labels',
      'resources',
      'admin',
      'invariants',
      'tests',
      'waivers',
      'permissive',
      'include',
    ]),
    required: new Set(['bulkhead']),
    hint: 'Write it into the policy that includes this file.',
  },
  tests: {
    allowed: new Set(['bulkhead', 'policy', 'tests']),
    // That there are tests is asked for where the shape is checked: a policy needs none.
    required: new Set(['bulkhead']),
    hint: 'Write it into the policy itself.',
  },
};

/** The phrase for a key of a form, or undefined for a key that the form doesn't have. */
function phraseFor(form: Form, key: string): string | undefined {
  const keys: Keys = FORMS[form];
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** What to write at a path, as a hint. */
export function hintAt(path: readonly string[]): string {
  const { form, key } = placeAt(path);
  const phrase = key === undefined ? undefined : phraseFor(form, key);
  if (phrase !== undefined) return `Write ${phrase}.`;
  return `Write a mapping with the keys ${Object.keys(FORMS[form]).join(', ')}.`;
}
