/**
 * Owns: a machine with running domains, built through real hypercalls of domain 0, and calls by
 * name with the fields of their structures.
 */

import { HYPERVISOR_PAGES, SUSPEND } from '../../../core/abi/guest_abi.ts';
import { DOMCTL_INTERFACE_VERSION, HYPERVISOR, PAGE_SIZE } from '../../../core/abi/numbers.ts';
import type { MachineConfig } from '../../../core/config.ts';
import { Machine } from '../../../core/machine.ts';
import { findCall } from '../../../core/table.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';

/** Where structures and what they point at are put: the bottom of a domain's memory. */
const STRUCTURE = 0x100;
const LIST = 0x800;
/** As many as a WebAssembly page has, so that a real guest's memory fits too. */
const OWN_PAGES = 16;

const WIDTHS = { u8: 1, u16: 2, i16: 2, u32: 4, i32: 4, u64: 8 } as const;

/** The view of a domain's memory. */
export function dataOf(machine: Machine, domain: number): DataView {
  const { buffer, byteOffset, length } = machine.memory(domain);
  return new DataView(buffer, byteOffset, length);
}

/** Writes the structure of a call into the memory of the domain that will make it. */
export function writeStructure(
  machine: Machine,
  domain: number,
  name: string,
  fields: Readonly<Record<string, number>>,
): { readonly number: number; readonly registers: readonly [number, number] } {
  const row = findCall(name);
  const layout = row?.argument?.layout;
  if (row === undefined || layout === undefined) throw new Error(`no call ${name} by structure`);
  machine.memory(domain).fill(0, STRUCTURE, STRUCTURE + layout.size);
  const privileged = row.number === HYPERVISOR.domctl || row.number === HYPERVISOR.sysctl;
  const whole = privileged
    ? { cmd: row.command ?? 0, interface_version: DOMCTL_INTERFACE_VERSION, ...fields }
    : fields;
  const data = dataOf(machine, domain);
  for (const [field, value] of Object.entries(whole)) {
    const place = layout.fields[field];
    if (place === undefined) throw new Error(`${name} has no field ${field}`);
    const width = WIDTHS[place.type];
    if (width === 1) data.setUint8(STRUCTURE + place.offset, value);
    else if (width === 2) data.setUint16(STRUCTURE + place.offset, value, true);
    else data.setUint32(STRUCTURE + place.offset, value, true);
  }
  const first = row.argument?.register === 1 ? STRUCTURE : (row.command ?? 0);
  return { number: row.number, registers: [first, STRUCTURE] };
}

/** Makes a call in a turn of its own and lets it finish. Throws on an error. */
export function call(
  machine: Machine,
  domain: number,
  name: string,
  fields: Readonly<Record<string, number>>,
): void {
  const { vcpus } = machine.config;
  machine.enter(domain, domain * vcpus);
  const { number, registers } = writeStructure(machine, domain, name, fields);
  let result = machine.hypercall(number, registers[0], registers[1], 0, 0, 0);
  machine.leave(domain, domain * vcpus, 0);
  if (result === SUSPEND) {
    while (machine.view.vcpu.continuation[domain * vcpus] !== 0) {
      const turn = machine.next();
      if (turn.kind === 'idle') throw new Error(`${name} never ends`);
      machine.enter(turn.domain, turn.vcpu);
      machine.leave(turn.domain, turn.vcpu, 100_000);
    }
    result = machine.resultOf(domain * vcpus);
  }
  if (result < 0) throw new Error(`${name} of domain ${domain} answered ${result}`);
}

/** A field that the last call of `call` wrote. */
export function answered(machine: Machine, domain: number, name: string, field: string): number {
  const place = findCall(name)?.argument?.layout.fields[field];
  if (place === undefined) throw new Error(`${name} has no field ${field}`);
  const data = dataOf(machine, domain);
  const at = STRUCTURE + place.offset;
  return WIDTHS[place.type] === 2 ? data.getUint16(at, true) : data.getUint32(at, true);
}

/** Memory for a domain, of the size that all of them have here. */
export function freshMemory(): Uint8Array {
  return new Uint8Array((OWN_PAGES + HYPERVISOR_PAGES) * PAGE_SIZE);
}

/**
 * Boots a machine with domain 0 and one running domain for each label number given. `memory` gives
 * the memory of the domain that is built next.
 */
export function bootMachine(
  config: MachineConfig,
  policy: LoadedPolicy,
  labels: readonly number[],
  memory = freshMemory,
): Machine {
  const machine = new Machine({ config, policy });
  machine.bootDomain0(freshMemory());
  for (const label of labels) {
    call(machine, 0, 'domctl.createdomain', {
      'u.createdomain.ssidref': label,
      'u.createdomain.max_vcpus': 1,
    });
    const domain = answered(machine, 0, 'domctl.createdomain', 'domain');
    const data = dataOf(machine, 0);
    for (let page = 0; page < OWN_PAGES; page += 1) {
      data.setBigUint64(LIST + page * 8, BigInt(page), true);
    }
    call(machine, 0, 'memory_op.populate_physmap', {
      domid: domain,
      nr_extents: OWN_PAGES,
      extent_start: LIST,
    });
    const refused = machine.attach(domain, memory());
    if (refused !== undefined) throw new Error(refused);
    call(machine, 0, 'domctl.unpausedomain', { domain });
  }
  return machine;
}

/** What a domain does to signal another: the hypercall of a send on a channel between them. */
export interface Sending {
  readonly machine: Machine;
  readonly number: number;
  readonly registers: readonly [number, number];
}

/**
 * A machine in which domain 1 has a channel to domain 2 and its turn, and its memory holds the
 * structure of a send.
 * @param memory as for `bootMachine`: first domain 1's
 */
export function sendingMachine(
  config: MachineConfig,
  policy: LoadedPolicy,
  memory = freshMemory,
): Sending {
  const [label] = policy.labelNumbers.slice(1);
  const machine = bootMachine(config, policy, [label, label], memory);
  const [sender, receiver] = [1, 2];
  call(machine, receiver, 'event_channel_op.alloc_unbound', {
    dom: receiver,
    remote_dom: sender,
  });
  const remotePort = answered(machine, receiver, 'event_channel_op.alloc_unbound', 'port');
  call(machine, sender, 'event_channel_op.bind_interdomain', {
    remote_dom: receiver,
    remote_port: remotePort,
  });
  const port = answered(machine, sender, 'event_channel_op.bind_interdomain', 'local_port');
  // Sends are timed by the hundred thousand, all in one turn.
  machine.turnMax = Infinity;
  machine.enter(sender, sender * config.vcpus);
  return { machine, ...writeStructure(machine, sender, 'event_channel_op.send', { port }) };
}
