/**
 * Owns: the shape of what a policy claims about itself and excepts from its rules: invariants,
 * tests, waivers, permissive labels, the audit log, approvals, partitions.
 * Must not be imported for its values by what runs: it loads the schema builder.
 */

import { Type } from 'typebox';
import { DURATION_PATTERN } from './duration.ts';
import {
  APPROVALS_MAX,
  GROUPS_MAX,
  INVARIANTS_MAX,
  LABELS_MAX,
  NAME_LENGTH_MAX,
  REASON_LENGTH_MAX,
  RULE_LENGTH_MAX,
  RUNNING_MAX,
  SLOTS_MAX,
  TESTS_MAX,
  WAIVERS_MAX,
} from './limits.ts';
import { OPERATIONS } from './operations.ts';
import { CLOSED, choice, described, label, name } from './schema_parts.ts';

/** What a person calls an invariant or a test: any text of one line. */
const title = (options: object) => label(options);

const fromTo = (key: 'noflow' | 'flow') =>
  Type.Optional(
    Type.Object(
      { from: choice(described('flow', 'from')), to: choice(described('flow', 'to')) },
      { ...CLOSED, ...described('invariant', key) },
    ),
  );

const KINDS = ['noflow', 'flow', 'only-via', 'exclusive'] as const;

const Invariant = Type.Object(
  {
    name: Type.Optional(title(described('invariant', 'name'))),
    noflow: fromTo('noflow'),
    flow: fromTo('flow'),
    'only-via': Type.Optional(
      Type.Object(
        {
          from: choice(described('path', 'from')),
          to: choice(described('path', 'to')),
          via: choice(described('path', 'via')),
        },
        { ...CLOSED, ...described('invariant', 'only-via') },
      ),
    ),
    exclusive: Type.Optional(
      Type.Array(choice({}), { maxItems: GROUPS_MAX, ...described('invariant', 'exclusive') }),
    ),
  },
  {
    ...CLOSED,
    oneOf: KINDS.map((kind) => ({ properties: { [kind]: {} }, required: [kind] })),
  },
);

const operation = () => Type.Enum(OPERATIONS.map((each) => each.name));

const Test = Type.Object(
  {
    name: Type.Optional(title(described('test', 'name'))),
    running: Type.Optional(
      Type.Array(name(), { maxItems: RUNNING_MAX, ...described('test', 'running') }),
    ),
    ran: Type.Optional(Type.Array(name(), { maxItems: RUNNING_MAX, ...described('test', 'ran') })),
    subject: choice(described('test', 'subject')),
    op: Type.Union(
      [operation(), Type.Array(operation(), { minItems: 1, maxItems: OPERATIONS.length })],
      described('test', 'op'),
    ),
    object: Type.Optional(choice(described('test', 'object'))),
    expect: Type.Enum(['permit', 'deny'], described('test', 'expect')),
    reason: Type.Optional(Type.Enum(['forbidden', 'not-permitted'], described('test', 'reason'))),
    rule: Type.Optional(Type.String({ maxLength: RULE_LENGTH_MAX, ...described('test', 'rule') })),
  },
  CLOSED,
);

const Waiver = Type.Object(
  {
    rule: Type.String({ maxLength: NAME_LENGTH_MAX, ...described('waiver', 'rule') }),
    about: Type.Optional(title(described('waiver', 'about'))),
    reason: Type.String({
      pattern: '\\S',
      maxLength: REASON_LENGTH_MAX,
      ...described('waiver', 'reason'),
    }),
    expires: Type.String({
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      ...described('waiver', 'expires'),
    }),
  },
  CLOSED,
);

const Audit = Type.Object(
  {
    on_full: Type.Optional(
      Type.Enum(['stop', 'drop'], { default: 'stop', ...described('audit', 'on_full') }),
    ),
    permits: Type.Optional(Type.Boolean({ default: false, ...described('audit', 'permits') })),
  },
  { ...CLOSED, ...described('document', 'audit') },
);

const duration = (options: object) => Type.String({ pattern: DURATION_PATTERN, ...options });

const Partitions = Type.Object(
  {
    major_frame: duration(described('partitions', 'major_frame')),
    slots: Type.Array(
      Type.Object(
        {
          partition: name(described('slot', 'partition')),
          runtime: duration(described('slot', 'runtime')),
        },
        CLOSED,
      ),
      { minItems: 1, maxItems: SLOTS_MAX, ...described('partitions', 'slots') },
    ),
  },
  { ...CLOSED, ...described('document', 'partitions') },
);

/** The tests of a policy, or of a file of tests. */
export const Tests = Type.Array(Test, { maxItems: TESTS_MAX, ...described('document', 'tests') });

/** The keys of a policy that say nothing of what is permitted to labels that are enforced. */
export const CLAIMS = {
  invariants: Type.Optional(
    Type.Array(Invariant, { maxItems: INVARIANTS_MAX, ...described('document', 'invariants') }),
  ),
  tests: Type.Optional(Tests),
  waivers: Type.Optional(
    Type.Array(Waiver, { maxItems: WAIVERS_MAX, ...described('document', 'waivers') }),
  ),
  permissive: Type.Optional(
    Type.Array(label({}), { maxItems: LABELS_MAX, ...described('document', 'permissive') }),
  ),
  audit: Type.Optional(Audit),
  partitions: Type.Optional(Partitions),
  approvals: Type.Optional(
    Type.Integer({ minimum: 0, maximum: APPROVALS_MAX, ...described('document', 'approvals') }),
  ),
};
