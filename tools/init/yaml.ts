/**
 * Owns: small pieces of YAML that policies to start from are made of.
 * INVARIANT: every name is written so that it is read back as it was given.
 */

import { written } from '../explain/edits.ts';

/** A name, in quotes where YAML needs them. */
export const name = (text: string): string => written(text);

/** A list on one line, or on lines of its own where it is long. */
export function list(texts: readonly string[], indent: string): string {
  const line = `[${texts.map(name).join(', ')}]`;
  if (indent.length + line.length <= 88) return line;
  return texts.map((text) => `\n${indent}  - ${name(text)}`).join('');
}

/** A type that is held one way. */
export const oneWay = (type: string, mode: 'send' | 'receive'): string =>
  `{ name: ${name(type)}, mode: ${mode} }`;

/** A comment, each line with its mark. */
export const comment = (text: string, indent = ''): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join('\n');

/** What domain 0 does, in a policy in which it alone manages. */
export function administration(subject: string): string {
  return `# What no rule allows is denied: only domain 0 manages anything.
admin:
  roles:
    operator:
      may: [domain.pause, domain.unpause, domain.getinfo, domain.get_weight]
    builder:
      inherits: [operator]
      may:
        - domain.create
        - domain.destroy
        - domain.set_limits
        - domain.set_weight
        - event.set_up
        - memory.populate
        - memory.map_foreign
        - grant.query
    security-officer:
      may: [policy.load, policy.test, policy.get, policy.query, audit.read]
  rules:
    - { effect: allow, subject: ${name(subject)}, role: builder, object: "*" }
    - { effect: allow, subject: ${name(subject)}, role: security-officer, object: "*" }
`;
}

/** What stands over the parts that every policy to start from has. */
export const TYPES =
  '# A type stands for what may be exchanged: labels that hold the same type can talk.';
export const INVARIANTS =
  "# What must stay true whatever is changed above; `bulkhead check` says so when it doesn't.";
export const TESTS = '# Cases with the decision that you expect; `bulkhead test` tries them.';
