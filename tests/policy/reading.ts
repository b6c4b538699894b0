/** Owns: what the tests of the policy reader share. */

import { readPolicy } from '../../policy/read.ts';
import type { PolicyReading } from '../../policy/read.ts';

export const read = (text: string): PolicyReading =>
  readPolicy('policy.yaml', new TextEncoder().encode(text));

/** The rules found, each with its line and column: `undeclared-type 7:20`. */
export const found = (text: string): string[] =>
  read(text).findings.map((one) => `${one.rule} ${one.line}:${one.column}`);

/** A clean policy; each section can be replaced, or left out with `''`. */
export function policyText(sections: Record<string, string> = {}): string {
  const all = {
    bulkhead: 'bulkhead: 1',
    policy: 'policy: { name: small, version: "1.0" }',
    types: 'types: [Sys, A, B]',
    conflicts: 'conflicts: { rivals: { types: [A, B] } }',
    labels:
      'labels:\n  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }\n' +
      '  A: { types: [A], walls: [A] }\n  B: { types: [B], walls: [B] }',
    bootstrap: 'bootstrap: Sys',
    host: 'host: Sys',
    admin: 'admin: { rules: [{ effect: allow, subject: Sys, may: [policy.load], object: "*" }] }',
    ...sections,
  };
  return `${Object.values(all)
    .filter((section) => section !== '')
    .join('\n')}\n`;
}
