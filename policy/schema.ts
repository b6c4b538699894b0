/**
 * Owns: the shape of a policy document, once: from here come the JSON Schema that editors use
 * (`policy.schema.json`), the precompiled validator (`validator.generated.js`) and the TypeScript
 * type of a document. `tools/generate_schema.ts` writes the first two.
 *
 * Names that are declared, versions that follow each other and the like are `check.ts`'s business.
 * Must not know: YAML. Must not be imported for its values by what runs: it loads the schema
 * builder.
 */

import { Type } from 'typebox';
import type { Static } from 'typebox';
import {
  CONFLICTS_MAX,
  INCLUDES_MAX,
  LABELS_MAX,
  LANGUAGE_VERSION,
  LIMITS_DEFAULT,
  LIMITS_MAX,
  PATH_LENGTH_MAX,
  REASON_LENGTH_MAX,
  ROLES_MAX,
  RULES_MAX,
  TYPES_MAX,
} from './limits.ts';
import type { Limits } from './model.ts';
import { LABEL_PATTERN } from './names.ts';
import { ADMIN_OPERATIONS } from './operations.ts';
import { CLAIMS } from './schema_claims.ts';
import { CLOSED, described, label, name, named } from './schema_parts.ts';

const SCHEMA_ID = 'urn:bulkhead:policy:1';

/** Each number without leading zeros and below 10^9, so that it fits 32 bits. */
const VERSION_PATTERN = '^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$';

const version = (options: object) => Type.String({ pattern: VERSION_PATTERN, ...options });

const operations = (options: object) =>
  Type.Array(Type.Enum(ADMIN_OPERATIONS.map((operation) => operation.name)), { ...options });

const From = Type.Object(
  { name: name(described('from', 'name')), version: version(described('from', 'version')) },
  { ...CLOSED, ...described('policy', 'from') },
);

const Policy = Type.Object(
  {
    name: name(described('policy', 'name')),
    version: version(described('policy', 'version')),
    from: Type.Optional(From),
    final: Type.Optional(Type.Boolean(described('policy', 'final'))),
  },
  { ...CLOSED, ...described('document', 'policy') },
);

const DeclaredType = Type.Union([
  name(),
  Type.Object(
    {
      name: name(described('type', 'name')),
      from: Type.Optional(name(described('type', 'from'))),
    },
    CLOSED,
  ),
]);

const Conflict = Type.Object(
  {
    types: Type.Array(name(), { maxItems: TYPES_MAX, ...described('conflict', 'types') }),
    mode: Type.Optional(
      Type.Enum(['running', 'sticky'], { default: 'running', ...described('conflict', 'mode') }),
    ),
  },
  CLOSED,
);

const HeldType = Type.Union([
  name(),
  Type.Object(
    {
      name: name(described('held', 'name')),
      mode: Type.Optional(
        Type.Enum(['send', 'receive', 'both'], { default: 'both', ...described('held', 'mode') }),
      ),
    },
    CLOSED,
  ),
]);

const limit = (key: keyof Limits) =>
  Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: LIMITS_MAX[key],
      default: LIMITS_DEFAULT[key],
      ...described('limits', key),
    }),
  );

const LabelLimits = Type.Object(
  {
    frames: limit('frames'),
    vcpus: limit('vcpus'),
    ports: limit('ports'),
    grants: limit('grants'),
    maps: limit('maps'),
    nodes: limit('nodes'),
    watches: limit('watches'),
    rings: limit('rings'),
    event_rate: limit('event_rate'),
    record_rate: limit('record_rate'),
  },
  { ...CLOSED, ...described('label', 'limits') },
);

const Label = Type.Object(
  {
    types: Type.Array(HeldType, { maxItems: TYPES_MAX, ...described('label', 'types') }),
    walls: Type.Optional(
      Type.Array(name(), { maxItems: TYPES_MAX, ...described('label', 'walls') }),
    ),
    bridge: Type.Optional(
      Type.String({
        pattern: '\\S',
        maxLength: REASON_LENGTH_MAX,
        ...described('label', 'bridge'),
      }),
    ),
    limits: Type.Optional(LabelLimits),
    partition: Type.Optional(name(described('label', 'partition'))),
    from: Type.Optional(name(described('label', 'from'))),
  },
  CLOSED,
);

const Resource = Type.Object(
  {
    type: name(described('resource', 'type')),
    from: Type.Optional(name(described('resource', 'from'))),
  },
  CLOSED,
);

const Role = Type.Object(
  {
    inherits: Type.Optional(
      Type.Array(name(), { maxItems: ROLES_MAX, ...described('role', 'inherits') }),
    ),
    may: Type.Optional(operations(described('role', 'may'))),
  },
  CLOSED,
);

const AdminRule = Type.Object(
  {
    effect: Type.Enum(['allow', 'deny'], described('rule', 'effect')),
    subject: label(described('rule', 'subject')),
    role: Type.Optional(name(described('rule', 'role'))),
    may: Type.Optional(operations({ minItems: 1, ...described('rule', 'may') })),
    object: label(described('rule', 'object')),
  },
  {
    ...CLOSED,
    oneOf: [
      { properties: { role: {} }, required: ['role'] },
      { properties: { may: {} }, required: ['may'] },
    ],
  },
);

const Admin = Type.Object(
  {
    roles: Type.Optional(named(Role, { maxProperties: ROLES_MAX, ...described('admin', 'roles') })),
    rules: Type.Optional(
      Type.Array(AdminRule, { maxItems: RULES_MAX, ...described('admin', 'rules') }),
    ),
  },
  { ...CLOSED, ...described('document', 'admin') },
);

const path = () => Type.String({ pattern: LABEL_PATTERN, maxLength: PATH_LENGTH_MAX });

export const PolicySchema = Type.Object(
  {
    bulkhead: Type.Literal(LANGUAGE_VERSION, described('document', 'bulkhead')),
    policy: Policy,
    types: Type.Optional(
      Type.Array(DeclaredType, { maxItems: TYPES_MAX, ...described('document', 'types') }),
    ),
    conflicts: Type.Optional(
      named(Conflict, { maxProperties: CONFLICTS_MAX, ...described('document', 'conflicts') }),
    ),
    labels: Type.Optional(
      named(Label, { maxProperties: LABELS_MAX, ...described('document', 'labels') }),
    ),
    resources: Type.Optional(
      named(Resource, { maxProperties: LABELS_MAX, ...described('document', 'resources') }),
    ),
    bootstrap: name(described('document', 'bootstrap')),
    host: name(described('document', 'host')),
    admin: Type.Optional(Admin),
    include: Type.Optional(
      Type.Union(
        [path(), Type.Array(path(), { maxItems: INCLUDES_MAX })],
        described('document', 'include'),
      ),
    ),
    ...CLAIMS,
  },
  {
    ...CLOSED,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'Bulkhead policy',
    // Where nothing is included, everything must be here.
    if: { not: { properties: { include: {} }, required: ['include'] } },
    // eslint-disable-next-line unicorn/no-thenable -- JSON Schema's own word
    then: { properties: { types: {}, labels: {} }, required: ['types', 'labels'] },
  },
);

/** A policy document as plain values, of the right shape but with its names unresolved. */
export type PolicyDocument = Static<typeof PolicySchema>;
