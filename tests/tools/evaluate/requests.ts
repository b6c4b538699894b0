/**
 * Owns: random requests on random machines, for comparing what `eval` says with what the machine
 * does: policies small enough for the small machine, states reached by random calls, and hypercalls
 * whose arguments are read back from the memory of the guest that makes them.
 */

import * as fc from 'fast-check';
import { GTF } from '../../../core/abi/numbers.ts';
import type { CallFacts } from '../../../core/call.ts';
import { EVTCHN_STATE } from '../../../core/columns.ts';
import { SMALL_CONFIG } from '../../../core/config.ts';
import { Machine } from '../../../core/machine.ts';
import type { Snapshot } from '../../../core/machine.ts';
import { isRunnable } from '../../../core/scheduling.ts';
import { CALLS } from '../../../core/table.ts';
import type { StepRecord } from '../../../core/trace.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { LIMITS_DEFAULT } from '../../../policy/limits.ts';
import type { PolicyModel } from '../../../policy/model.ts';
import { OP, OPERATIONS } from '../../../policy/operations.ts';
import { isAboutPaths } from '../../../tools/evaluate/calls.ts';
import { prepare } from '../../core/properties/arguments.ts';
import type { Draw } from '../../core/properties/arguments.ts';
import { policyModel } from '../../policy/model_arbitrary.ts';

/** What building a domain takes. */
const BUILDING = [OP['domain.create'], OP['memory.populate'], OP['domain.unpause']];
const ADMIN = OPERATIONS.flatMap(({ kind }, index) => (kind === 'admin' ? [index] : []));

/** A random policy under which the small machine gets its domains, more often than not. */
export const smallPolicy: fc.Arbitrary<PolicyModel> = fc
  .tuple(policyModel(), fc.integer({ min: 0, max: 3 }), fc.subarray(ADMIN), fc.nat(20))
  .map(([model, generous, some, forgives]) => {
    const own = { ...LIMITS_DEFAULT, frames: 8, vcpus: 1, ports: 6, grants: 6, maps: 4 };
    const labels = model.labels.map((label, index) => ({
      ...label,
      from: undefined,
      limits: index === model.bootstrap.label ? { ...own, frames: 16 } : own,
    }));
    const allow = {
      effect: 'allow' as const,
      subject: labels[model.bootstrap.label].name,
      role: undefined,
      may: generous === 1 ? [...new Set([...BUILDING, ...some])] : ADMIN,
      object: '*',
      span: model.adminSpan,
    };
    const other = { ...allow, subject: '*', may: some };
    const rules = generous === 0 ? model.rules : [...model.rules, allow];
    const types = model.types.map((type) => ({ ...type, from: undefined }));
    const all = generous === 3 && some.length > 0 ? [...rules, other] : rules;
    // Few policies forgive anything, and those one label.
    const isThere = labels[forgives]?.kind === 'domain';
    const permissive = isThere
      ? { patterns: ['*'], labels: [forgives], span: model.adminSpan }
      : undefined;
    return { ...model, labels, types, rules: all, permissive };
  });

/** The calls that can be asked about: all but those that are about a path. */
const ASKED = CALLS.filter(({ name }) => !isAboutPaths(name));
const QUERIED = ASKED.filter(({ queries }) => queries.length > 0);

/** Arguments that meet something: what was granted to the caller, a port that it has. */
function promising(
  machine: Machine,
  row: CallFacts,
  caller: number,
  d: Draw,
): Record<string, number> {
  const { grants, ports, domains } = machine.config;
  const { grant, evtchn } = machine.view;
  if (row.name === 'event_channel_op.send') {
    const open: number[] = [];
    for (let port = 1; port < ports; port += 1) {
      if (evtchn.state[caller * ports + port] !== EVTCHN_STATE.free) open.push(port);
    }
    return open.length === 0 ? {} : { port: d.of(...open) };
  }
  const isMap = row.name === 'grant_table_op.map_grant_ref';
  if (!isMap && row.name !== 'grant_table_op.copy') return {};
  const entries: number[] = [];
  for (let entry = 0; entry < domains * grants; entry += 1) {
    const isOpen = (grant.flags[entry] & (GTF.type_mask | GTF.sub_page)) === GTF.permit_access;
    if (isOpen && grant.grantee[entry] === caller) entries.push(entry);
  }
  if (entries.length === 0) return {};
  const entry = d.of(...entries);
  const [dom, ref] = [Math.floor(entry / grants), entry % grants];
  if (isMap) return { dom, ref, flags: d.of(2, 2, 6), host_addr: d.below(3) * 4096 };
  const end = d.of('source', 'dest');
  const rest = end === 'source' ? 'dest' : 'source';
  return {
    flags: end === 'source' ? 1 : 2,
    [`${end}.domid`]: dom,
    [`${end}.u.ref`]: ref,
    [`${end}.u.gmfn`]: ref,
    [`${end}.offset`]: 0,
    [`${rest}.domid`]: caller,
    [`${rest}.u.ref`]: 2,
    [`${rest}.u.gmfn`]: 2,
    [`${rest}.offset`]: 0,
    len: d.below(64),
  };
}

/** Every scalar of the call's structure, read back from memory; undefined where it lies outside. */
function readBack(row: CallFacts, memory: Uint8Array, base: number) {
  const given = new Map<string, number>();
  const layout = row.argument?.layout;
  if (layout === undefined) return given;
  if (base < 0 || base + layout.size > memory.length) return undefined;
  const data = new DataView(memory.buffer, memory.byteOffset, memory.length);
  const read = {
    u8: (at: number) => data.getUint8(at),
    u16: (at: number) => data.getUint16(at, true),
    i16: (at: number) => data.getInt16(at, true),
    u32: (at: number) => data.getUint32(at, true),
    i32: (at: number) => data.getInt32(at, true),
    u64: (at: number) => Number(data.getBigUint64(at, true)),
  };
  for (const [name, { offset, type, count }] of Object.entries(layout.fields)) {
    if (count === 1) given.set(name, read[type](base + offset));
  }
  return given;
}

export interface Made {
  readonly caller: number;
  readonly call: string;
  readonly given: ReadonlyMap<string, number>;
  /** What the machine did: the record of the first step. */
  readonly record: Readonly<StepRecord>;
  /** The names of the policies that may have decided. */
  readonly machine: Machine;
}

/** A machine of its own on which requests are made for real, each on a state put back. */
export class Bench {
  readonly #machine: Machine;
  readonly #own: readonly [domain0: number, others: number];

  constructor(policy: LoadedPolicy, own: readonly [number, number]) {
    this.#machine = new Machine({ config: SMALL_CONFIG, policy });
    this.#own = own;
  }

  /** Makes one random request on a state; undefined where nobody could make it. */
  make(snapshot: Snapshot, d: Draw): Made | undefined {
    const machine = this.#machine;
    machine.restore(snapshot);
    const ready = [0, 1, 2, 3].filter(
      (domain) =>
        isRunnable(machine.view, machine.config, domain) &&
        machine.view.vcpu.continuation[domain] === 0,
    );
    if (ready.length === 0) return undefined;
    const caller = d.of(...ready);
    const row = d.rarely(12) ? ASKED[d.below(ASKED.length)] : QUERIED[d.below(QUERIED.length)];
    machine.enter(caller, caller);
    const memory = machine.memory(caller);
    const knows = d.rarely(3) ? {} : promising(machine, row, caller, d);
    const ownPages = this.#own[caller === 0 ? 0 : 1];
    const now = machine.view.machine.time[0];
    const images = Array.from({ length: 7 }, () => ({ address: 0, size: 64 }));
    const registers = prepare(row, { memory, ownPages, now, images }, d, knows);
    const [a1, a2, a3, a4, a5] = registers;
    const base = [0, a1, a2, a3][row.argument?.register ?? 2] >>> 0;
    const given = readBack(row, memory, base);
    if (given === undefined) return undefined;
    const records: StepRecord[] = [];
    machine.trace = (record) => void records.push({ ...record });
    machine.hypercall(row.number, a1, a2, row.batch ? 1 : a3, a4, a5);
    machine.trace = undefined;
    const record = records.find((each) => each.call === row.name && each.domain === caller);
    return record && { caller, call: row.name, given, record, machine };
  }

  /** What the machine's own policy call says about two labels, if domain 0 may ask. */
  decision(snapshot: Snapshot, operation: number, subject: number, object: number) {
    const machine = this.#machine;
    machine.restore(snapshot);
    if (!isRunnable(machine.view, machine.config, 0)) return undefined;
    if (machine.view.vcpu.continuation[0] !== 0) return undefined;
    machine.enter(0, 0);
    const memory = machine.memory(0);
    const data = new DataView(memory.buffer, memory.byteOffset, memory.length);
    data.setUint32(0, subject, true);
    data.setUint32(4, object, true);
    data.setUint32(8, operation, true);
    const row = CALLS.find(({ name }) => name === 'policy_op.decision');
    const result = machine.hypercall(row?.number ?? -1, row?.command ?? 0, 0, 0, 0, 0);
    if (result !== 0) return undefined;
    return { permitted: data.getUint32(12, true) === 1, rule: data.getUint32(16, true) };
  }
}
