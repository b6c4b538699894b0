/**
 * Owns: what an operator asks of domain 0: creating, building and ending domains, loading policies.
 * Each request is a hypercall that domain 0 makes; while it waits, other guests take their turns.
 * It has no power of its own: what it may do is what the bootstrap label may.
 */

import type { Guest } from '../../arch/backend.ts';
import type { Host } from '../../arch/host.ts';
import { MAILBOX } from '../../arch/simulator/operator.ts';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import {
  policy_find_label,
  policy_image,
  policy_offender,
  xen_domctl,
  xen_mem_paging_op,
  xen_memory_reservation,
} from '../../core/abi/layouts.ts';
import {
  DOMCTL,
  DOMCTL_INTERFACE_VERSION,
  DOMCTL_TRANSFER,
  HYPERVISOR,
  PAGE_SIZE,
  PAGING_OP,
  POLICYOP,
  POLICY_LOAD,
  SCHEDULER,
  XENMEM,
} from '../../core/abi/numbers.ts';
import { WEIGHT_DEFAULT } from '../../core/credit.ts';
import type { Machine } from '../../core/machine.ts';
import { ScenarioError } from './format.ts';
import type { Struct } from '../../core/abi/struct.ts';

/** Turns that a request may take: beyond it, something holds domain 0 up for ever. */
const TURNS_MAX = 100_000;

/** Records of offenders that a policy load asks for. */
const OFFENDERS_MAX = 64;

/** Domain 0 can't do what it is asked, for want of room or because it no longer runs. */
class ToolstackError extends ScenarioError {}

type Fields = Readonly<Record<string, number>>;

/** Bytes of a structure with some of its fields set. */
function encode(layout: Struct<string>, fields: Fields): Uint8Array {
  const bytes = new Uint8Array(layout.size);
  const view = new DataView(bytes.buffer);
  for (const [name, value] of Object.entries(fields)) {
    const field = layout.fields[name];
    if (field === undefined) throw new Error(`${layout.name} has no ${name}`);
    if (field.type === 'u8') view.setUint8(field.offset, value);
    else if (field.type === 'u16' || field.type === 'i16')
      view.setUint16(field.offset, value, true);
    else view.setUint32(field.offset, value, true);
  }
  return bytes;
}

export class Toolstack {
  readonly #machine: Machine;
  readonly #host: Host;
  #request = 0;

  constructor(machine: Machine, host: Host) {
    this.#machine = machine;
    this.#host = host;
  }

  /** The number of the label called `name`, or the negated errno. */
  findLabel(name: string): number {
    const bytes = new TextEncoder().encode(name);
    const at = MAILBOX.payload + policy_find_label.size;
    const fields = { name: at, length: bytes.length };
    const result = this.#policyOp(POLICYOP.find_label, policy_find_label, fields, bytes);
    return result < 0 ? result : this.#word(MAILBOX.payload + policy_find_label.at.label);
  }

  /** Creates a domain. Its id, or the negated errno. */
  create(label: number, handle: number, vcpus = 1): number {
    const result = this.#domctl(DOMCTL.createdomain, 0, {
      'u.createdomain.ssidref': label,
      'u.createdomain.max_vcpus': vcpus,
      'u.createdomain.handle': handle & 0xff,
    });
    return result < 0 ? result : this.#word(MAILBOX.payload + xen_domctl.at.domain) & 0xffff;
  }

  /**
   * Populates a domain's memory, gives it its guest and its command line. Returns the negated errno
   * of what domain 0 was refused, or 0. Throws when the guest doesn't fit what was populated.
   */
  build(domain: number, guest: Guest, commandLine: string): number {
    const pages = guest.memory().length / PAGE_SIZE - HYPERVISOR_PAGES;
    const frames = Array.from({ length: pages }, (_, page) => page);
    const result = this.populate(domain, frames);
    if (result < 0) return result;
    const refused = this.#host.add(domain, guest, commandLine);
    if (refused !== undefined) throw new ToolstackError(refused);
    return 0;
  }

  /** Gives a domain frames of its own. The negated errno of what domain 0 was refused, or 0. */
  populate(domain: number, frames: readonly number[]): number {
    const list = new Uint8Array(frames.length * 8);
    const view = new DataView(list.buffer);
    for (const [i, frame] of frames.entries()) view.setUint32(i * 8, frame, true);
    const reservation = encode(xen_memory_reservation, {
      extent_start: MAILBOX.payload + xen_memory_reservation.size,
      nr_extents: frames.length,
      domid: domain,
    });
    return this.#call(
      HYPERVISOR.memory_op,
      [XENMEM.populate_physmap, MAILBOX.payload],
      concatenate(reservation, list),
    );
  }

  /** Gives a domain its share of time, where it is not what every domain starts with. */
  share(domain: number, weight: number, cap: number): number {
    if (weight === WEIGHT_DEFAULT && cap === 0) return 0;
    return this.#domctl(DOMCTL.scheduler_op, domain, {
      'u.scheduler_op.sched_id': SCHEDULER.credit,
      'u.scheduler_op.cmd': SCHEDULER.putinfo,
      'u.scheduler_op.u.credit.weight': weight,
      'u.scheduler_op.u.credit.cap': cap,
    });
  }

  /** Has the host be permitted to take a suspended domain. */
  save(domain: number): number {
    return this.#domctl(DOMCTL_TRANSFER.save, domain, {});
  }

  /** Has the host be permitted to put a saved domain into one that was created. */
  restore(domain: number): number {
    return this.#domctl(DOMCTL_TRANSFER.restore, domain, {});
  }

  /** Lets a domain go on that suspended. */
  resume(domain: number): number {
    return this.#domctl(DOMCTL.resumedomain, domain, {});
  }

  pause(domain: number): number {
    return this.#domctl(DOMCTL.pausedomain, domain, {});
  }

  unpause(domain: number): number {
    return this.#domctl(DOMCTL.unpausedomain, domain, {});
  }

  destroy(domain: number): number {
    return this.#domctl(DOMCTL.destroydomain, domain, {});
  }

  /** Pages out the first pages of a domain, until one can't be: 0, or the negated errno. */
  pageOut(domain: number, frames: number): number {
    for (let gfn = 0; gfn < frames; gfn += 1) {
      const payload = encode(xen_mem_paging_op, { op: PAGING_OP.evict, domain, gfn });
      const registers = [XENMEM.paging_op, MAILBOX.payload];
      const result = this.#call(HYPERVISOR.memory_op, registers, payload);
      if (result < 0) return result;
    }
    return 0;
  }

  /** Loads or tests a policy image: 0, a count of offenders (test), or the negated errno. */
  policy(
    command: 'load' | 'test',
    image: Uint8Array,
    mode: keyof typeof POLICY_LOAD = 'reject',
  ): number {
    const offenders = MAILBOX.payload + policy_image.size;
    const room = OFFENDERS_MAX * policy_offender.size;
    const fields = {
      image: offenders + room,
      size: image.length,
      offenders,
      offenders_max: OFFENDERS_MAX,
      mode: POLICY_LOAD[mode],
    };
    const rest = concatenate(new Uint8Array(room), image);
    return this.#policyOp(POLICYOP[command], policy_image, fields, rest);
  }

  #policyOp(command: number, layout: Struct<string>, fields: Fields, rest: Uint8Array): number {
    const payload = concatenate(encode(layout, fields), rest);
    return this.#call(HYPERVISOR.policy_op, [command, MAILBOX.payload], payload);
  }

  #domctl(command: number, domain: number, fields: Fields): number {
    const payload = encode(xen_domctl, {
      cmd: command,
      interface_version: DOMCTL_INTERFACE_VERSION,
      domain,
      ...fields,
    });
    return this.#call(HYPERVISOR.domctl, [MAILBOX.payload], payload);
  }

  /** Has domain 0 make a call; the payload is put where its structures are. Answers the result. */
  #call(nr: number, registers: readonly number[], payload: Uint8Array): number {
    const room = this.#machine.view.domain.shared_info_frame[0] * PAGE_SIZE - MAILBOX.payload;
    if (payload.length > room) {
      throw new ToolstackError(
        `a request of ${payload.length} bytes does not fit domain 0, which has room for ${room}; ` +
          "raise machine.frames, machine.guestFrames or the limits of the policy's bootstrap label",
      );
    }
    // The operator hands over a request when domain 0 waits for one.
    while (this.#word(MAILBOX.request) !== this.#word(MAILBOX.done)) this.#turn();
    this.#machine.operatorInput(MAILBOX.payload, payload);
    this.#request += 1;
    const head = new Uint8Array(MAILBOX.result);
    const view = new DataView(head.buffer);
    view.setUint32(MAILBOX.request, this.#request, true);
    view.setUint32(MAILBOX.done, this.#request - 1, true);
    view.setUint32(MAILBOX.nr, nr, true);
    for (const [i, value] of registers.entries())
      view.setUint32(MAILBOX.registers + 4 * i, value, true);
    this.#machine.operatorInput(0, head);
    for (let turns = 0; this.#word(MAILBOX.done) !== this.#request; turns += 1) {
      if (turns === TURNS_MAX) throw new ToolstackError('domain 0 does not answer');
      this.#turn();
    }
    return this.#word(MAILBOX.result) | 0;
  }

  #turn(): void {
    if (!this.#host.turn() && this.#word(MAILBOX.done) !== this.#request) {
      throw new ToolstackError('domain 0 does not run: it ended, or was paused');
    }
  }

  #word(address: number): number {
    const memory = this.#machine.memory(0);
    return (
      (memory[address] |
        (memory[address + 1] << 8) |
        (memory[address + 2] << 16) |
        (memory[address + 3] << 24)) >>>
      0
    );
  }
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
