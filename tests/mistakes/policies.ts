/**
 * Owns: the policy under which the mistakes of earlier systems are tried, with what the tests vary
 * of it, and the calls that several of them make.
 */

import { OP } from '../../policy/operations.ts';
import type { OperationName } from '../../policy/operations.ts';
import type { Actor, Harness } from '../core/harness.ts';

/** Parts of the policy that a test replaces. */
export interface Parts {
  readonly version?: string;
  readonly from?: string;
  readonly conflicts?: string;
  /** Types of Broker, who may talk to both Red and Blue, and of Red. */
  readonly broker?: string;
  readonly red?: string;
}

/**
 * Three conflict sets over six walls; Red, Blue and Broker, of whom Broker talks to both; one label
 * for each wall type to exclude others.
 */
export function mistakesPolicy(parts: Parts = {}): string {
  const { version = '1.0', from, conflicts, broker = 'Red, Blue', red = 'Red' } = parts;
  const walls = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'];
  const limits = '{ frames: 8, ports: 8, grants: 8, maps: 8 }';
  return `
bulkhead: 1
policy: { name: mistakes, version: "${version}"${
    from === undefined ? '' : `, from: { name: mistakes, version: "${from}" }`
  } }
types: [Sys, Red, Blue, ${walls.join(', ')}]
conflicts: ${conflicts ?? '{ one: { types: [W1, W2] }, two: { types: [W3, W4] }, three: { types: [W5, W6] } }'}
labels:
  Sys:
    types: [Sys, Red, Blue]
    bridge: "builds everything"
    limits: { frames: 24, ports: 8, grants: 8, maps: 8 }
  Red: { types: [${red}], bridge: "for the tests", limits: ${limits} }
  Blue: { types: [Blue], limits: ${limits} }
  Broker: { types: [${broker}], bridge: "talks to both", limits: ${limits} }
${walls.map((w) => `  ${w}: { types: [Red], walls: [${w}], limits: ${limits} }`).join('\n')}
resources:
  disk: { type: Red }
bootstrap: Sys
host: Sys
admin:
  rules:
    - effect: allow
      subject: Sys
      may: [domain.create, domain.destroy, domain.pause, domain.unpause, domain.getinfo,
        domain.set_limits, domain.set_weight, domain.get_weight, event.set_up, memory.populate,
        memory.map_foreign, grant.query, policy.load, policy.test, policy.get, policy.query,
        audit.read]
      object: "*"
    - { effect: allow, subject: Broker, may: [policy.load], object: "*" }
`;
}

/** The policy that follows it. */
export const update = (parts: Parts): string =>
  mistakesPolicy({ version: '1.1', from: '1.0', ...parts });

/** Room for six domains. */
export const ROOMY = { config: { domains: 6, frames: 144 }, pages: 16 };

/** What the policy call says about two labels: permitted or not, and the deciding rule's name. */
export function decision(
  h: Harness,
  operation: OperationName,
  subject: string,
  object: string,
): { permitted: boolean; rule: string } {
  const { out, error } = h.domain0.call('policy_op.decision', {
    subject: h.label(subject),
    object: h.label(object),
    operation: OP[operation],
  });
  if (error !== 'ok') throw new Error(`asking for a decision: ${error}`);
  const permitted = out['permitted'] === 1;
  return { permitted, rule: permitted ? '' : h.machine.policy.image.rules[out['rule'] ?? 0].name };
}

/** Maps `reference` of `owner` at a hole of `mapper`; the status. */
export function map(
  mapper: Actor,
  owner: Actor,
  reference: number,
  { at = reference, readonly = false }: { at?: number; readonly?: boolean } = {},
): string {
  const element = {
    host_addr: mapper.hole(at).address,
    flags: readonly ? 6 : 2,
    ref: reference,
    dom: owner.id,
  };
  return mapper.batch('grant_table_op.map_grant_ref', [element]).elements[0].status;
}

/** Takes a map out again; the status. */
export function unmap(mapper: Actor, handle: number, at: number): string {
  const element = { host_addr: mapper.hole(at).address, handle };
  return mapper.batch('grant_table_op.unmap_grant_ref', [element]).elements[0].status;
}

/** A channel of two domains; their ports. */
export function connect(one: Actor, other: Actor): { one: number; other: number } {
  const made = one.call('event_channel_op.alloc_unbound', { dom: one.id, remote_dom: other.id });
  const port = made.out['port'] ?? 0;
  const bound = other.call('event_channel_op.bind_interdomain', {
    remote_dom: one.id,
    remote_port: port,
  });
  if (made.error !== 'ok' || bound.error !== 'ok') {
    throw new Error(`connecting: ${made.error}, ${bound.error}`);
  }
  return { one: port, other: bound.out['local_port'] ?? 0 };
}
