/**
 * Owns: the domains of a small machine and each thing that one of them can do: with its own memory,
 * with what others gave it, by a call aimed at something that is there.
 */

import { HYPERVISOR_PAGE, HYPERVISOR_PAGES, SUSPEND } from '../../../core/abi/guest_abi.ts';
import {
  grant_entry_v1,
  shared_info,
  store_message,
  xen_domctl,
} from '../../../core/abi/layouts.ts';
import { GTF, PAGE_SIZE, SHUTDOWN } from '../../../core/abi/numbers.ts';
import type { CallFacts } from '../../../core/call.ts';
import { DOMAIN_STATE, EVTCHN_STATE, MAP_KIND, PAGE_KIND } from '../../../core/columns.ts';
import { SMALL_CONFIG } from '../../../core/config.ts';
import { Machine } from '../../../core/machine.ts';
import { findCall } from '../../../core/table.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { Draw, STRUCTURES, prepare } from './arguments.ts';
import type { Caller } from './arguments.ts';
import type { FrameCall } from './frame_calls.ts';
import { aim } from './aims.ts';
import { nodesOf } from './store_invariants.ts';
import { draw } from './store_messages.ts';
import { chooseMessage } from './message_choices.ts';
import { Watcher } from './watcher.ts';

/** Own pages of domain 0 and of the others. */
export const PAGES_0 = 16;
export const PAGES = 4;
/** Small, and with room for a second vcpu. */
export const WORLD_CONFIG = { ...SMALL_CONFIG, vcpus: 2 };

/** Parts of the path of a home, which stays as it is. */
const HOME_PARTS = 4;

/** Where domain 0 keeps policy images. */
const IMAGES = 4 * PAGE_SIZE;

/** Calls that need something to be as it seldom is. */
export const SELDOM = [
  'grant_table_op.unmap_and_replace',
  'grant_table_op.get_status_frames',
  'event_channel_op.close',
  'domctl.max_mem',
  'policy_op.test',
] as const;

function named(name: string): CallFacts {
  const row = findCall(name);
  if (row === undefined) throw new Error(`there is no call ${name}`);
  return row;
}

/** The domains of a small machine, and what they do one by one. */
export class Neighbours {
  readonly machine: Machine;
  readonly watcher: Watcher;
  hypercalls = 0;
  protected readonly images: Caller['images'];

  constructor(policy: LoadedPolicy, images: readonly Uint8Array[], config = WORLD_CONFIG) {
    this.machine = new Machine({ config, policy });
    this.watcher = new Watcher(this.machine);
    const memory = new Uint8Array((PAGES_0 + HYPERVISOR_PAGES) * PAGE_SIZE);
    let address = IMAGES;
    this.images = images.map((image) => {
      memory.set(image, address);
      const placed = { address, size: image.length };
      address = (address + image.length + 7) & ~7;
      return placed;
    });
    if (address > PAGES_0 * PAGE_SIZE) throw new Error('the images do not fit domain 0');
    this.machine.bootDomain0(memory);
  }

  /** Switches of the policy in force since boot. */
  get switches(): number {
    return this.machine.view.policy.epoch[0] - 1;
  }

  protected caller(domain: number): Caller {
    return {
      memory: this.machine.memory(domain),
      ownPages: domain === 0 ? PAGES_0 : PAGES,
      now: this.machine.view.machine.time[0],
      images: domain === 0 ? this.images : this.images.map(() => ({ address: 0, size: 64 })),
    };
  }

  /** Makes a call; its result or `SUSPEND`. */
  protected call(
    domain: number,
    name: string,
    d: Draw,
    given: Record<string, number> = {},
  ): number {
    const row = named(name);
    const registers = prepare(row, this.caller(domain), d, given);
    this.watcher.changed();
    this.hypercalls += 1;
    return this.machine.hypercall(row.number, ...registers);
  }

  protected callAiming(domain: number, name: string, d: Draw): boolean {
    const hole = this.hole(domain, d);
    const given = aim(name, { machine: this.machine, domain, d, hole });
    return this.call(domain, name, d, given) !== SUSPEND;
  }

  protected make(domain: number, d: Draw, call: FrameCall | undefined): boolean {
    return call === undefined || this.call(domain, call.name, d, call.given) !== SUSPEND;
  }

  // What guests do in their own memory

  protected grant(domain: number, d: Draw): boolean {
    const memory = this.machine.memory(domain);
    const own = domain === 0 ? PAGES_0 : PAGES;
    const table = own + HYPERVISOR_PAGE.grant_table;
    const data = new DataView(memory.buffer, memory.byteOffset, memory.length);
    let frame = d.rarely(9) ? d.below(99) : d.of(2, 3, 1, 1, 1);
    // Often one page to two at once: through it they could talk.
    for (let i = d.below(2); i < 2; i += 1) {
      const address = table * PAGE_SIZE + d.below(6) * grant_entry_v1.size;
      let flags = d.rarely(9) ? d.below(0x20) : d.of(1, 1, 1 | GTF.readonly);
      const grantee = d.rarely(9) ? d.below(9) : d.below(4);
      if (d.rarely(6)) {
        flags = GTF.accept_transfer;
        frame = this.hole(domain, d);
      }
      data.setUint16(address, flags, true);
      data.setUint16(address + grant_entry_v1.at.domid, grantee, true);
      data.setUint32(address + grant_entry_v1.at.frame, frame, true);
    }
    return true;
  }

  protected scribble(domain: number, d: Draw): boolean {
    const memory = this.machine.memory(domain);
    const pages = memory.length / PAGE_SIZE;
    const address = d.below(pages) * PAGE_SIZE + d.below(64) * 4;
    const own = domain === 0 ? PAGES_0 : PAGES;
    // Domain 0 keeps its images; the rest is anybody's, the shared pages included.
    if (domain === 0 && address >= IMAGES && address < own * PAGE_SIZE) return true;
    for (let i = 0; i < 4; i += 1) memory[address + i] = d.below(256);
    return true;
  }

  protected takeEvents(domain: number, d: Draw): boolean {
    const memory = this.machine.memory(domain);
    if (this.machine.view.domain.event_words[domain] > 0) {
      const frame = this.machine.view.event_page.guest_frame[domain];
      // A word's upper bits, or some of the port that it links to.
      const byte = d.of(3, 3, 3, 0);
      memory[frame * PAGE_SIZE + d.below(8) * 4 + byte] = d.of(0, 0, 0x80, 0x40, d.below(256));
      return true;
    }
    const shared = this.machine.view.domain.shared_info_frame[domain] * PAGE_SIZE;
    const { at } = shared_info;
    const bits = d.of(at.evtchn_pending, at.evtchn_pending, at.evtchn_mask);
    memory[shared + bits] = d.below(256);
    return true;
  }

  // What guests ask for that could be granted

  /** A hole of the domain's memory at which something may be mapped. */
  protected hole(domain: number, d: Draw): number {
    const { guestFrames } = this.machine.config;
    const { physmap, domain: domains } = this.machine.view;
    const holes: number[] = [];
    for (let g = 0; g < domains.memory_pages[domain]; g += 1) {
      if (physmap.kind[domain * guestFrames + g] === PAGE_KIND.hole) holes.push(g);
    }
    return holes.length === 0 ? 0 : holes[d.below(holes.length)];
  }

  protected mapGranted(domain: number, d: Draw, wanted?: string): boolean {
    const { grants, domains } = this.machine.config;
    const { grant } = this.machine.view;
    const entries: number[] = [];
    for (let entry = 0; entry < domains * grants; entry += 1) {
      if ((grant.flags[entry] & (GTF.type_mask | GTF.sub_page)) !== GTF.permit_access) continue;
      const used = grant.active_frame[entry] !== 0 && !d.rarely(8);
      if (grant.grantee[entry] === domain && !used) entries.push(entry);
    }
    if (entries.length === 0) return true;
    const entry = entries[d.below(entries.length)];
    const given = {
      dom: Math.floor(entry / grants),
      ref: entry % grants,
      flags: d.of(2, 2, 6),
      host_addr: this.hole(domain, d) * PAGE_SIZE,
    };
    const drawn = d.rarely(5) ? 'grant_table_op.copy' : 'grant_table_op.map_grant_ref';
    const name = wanted ?? drawn;
    if (name === 'grant_table_op.map_grant_ref') {
      return this.call(domain, name, d, given) !== SUSPEND;
    }
    const end = d.of('source', 'dest');
    const other = end === 'source' ? 'dest' : 'source';
    const copied = {
      flags: end === 'source' ? 1 : 2,
      [`${end}.domid`]: given.dom,
      [`${end}.u.ref`]: given.ref,
      [`${end}.u.gmfn`]: given.ref,
      [`${end}.offset`]: d.below(64),
      [`${other}.domid`]: domain,
      [`${other}.u.ref`]: 2,
      [`${other}.u.gmfn`]: 2,
      [`${other}.offset`]: d.below(64),
      len: d.below(64),
    };
    return this.call(domain, name, d, copied) !== SUSPEND;
  }

  protected mapForeign(domain: number, d: Draw): boolean {
    const gpfns = STRUCTURES + PAGE_SIZE + 64;
    const memory = this.machine.memory(domain);
    const data = new DataView(memory.buffer, memory.byteOffset, memory.length);
    data.setBigUint64(gpfns - 64, BigInt(d.below(PAGES)), true);
    data.setBigUint64(gpfns, BigInt(this.hole(domain, d)), true);
    const given = {
      domid: domain,
      size: 1,
      'u.foreign_domid': d.below(4),
      idxs: gpfns - 64,
      gpfns,
      errs: gpfns + 64,
    };
    return this.call(domain, 'memory_op.add_to_physmap_batch', d, given) !== SUSPEND;
  }

  /** Handles of the domain that a call could end: of foreign maps, of grants, or of both. */
  protected held(domain: number, name?: string): number[] {
    const { maps } = this.machine.config;
    const { kind } = this.machine.view.maptrack;
    const isForeign = name === 'memory_op.remove_from_physmap';
    return Array.from({ length: maps }, (_, handle) => handle).filter((handle) => {
      const each = kind[domain * maps + handle];
      const fits = name === undefined || (each === MAP_KIND.foreign) === isForeign;
      return each !== MAP_KIND.free && fits;
    });
  }

  /** Makes a map if a call is wanted that has none to end. False when the turn is over. */
  protected holds(domain: number, d: Draw, wanted?: string): boolean {
    if (wanted === undefined || this.held(domain, wanted).length > 0) return true;
    if (wanted === 'memory_op.remove_from_physmap') return this.mapForeign(domain, d);
    return this.mapGranted(domain, d, 'grant_table_op.map_grant_ref');
  }

  /** Ends a map. */
  protected unmap(domain: number, d: Draw, wanted?: string): boolean {
    const { maps } = this.machine.config;
    const { maptrack } = this.machine.view;
    if (!this.holds(domain, d, wanted)) return false;
    const held = this.held(domain, wanted);
    if (held.length === 0) return true;
    const handle = held[d.below(held.length)];
    const g = maptrack.guest_frame[domain * maps + handle];
    if (maptrack.kind[domain * maps + handle] === MAP_KIND.foreign) {
      const given = { gpfn: g, domid: domain };
      return this.call(domain, 'memory_op.remove_from_physmap', d, given) !== SUSPEND;
    }
    const given = { handle, host_addr: g * PAGE_SIZE };
    return this.call(domain, 'grant_table_op.unmap_grant_ref', d, given) !== SUSPEND;
  }

  protected bindWaiting(domain: number, d: Draw): boolean {
    const { ports, domains } = this.machine.config;
    const { evtchn } = this.machine.view;
    const waiting: number[] = [];
    for (let row = 0; row < domains * ports; row += 1) {
      const waits = evtchn.state[row] === EVTCHN_STATE.unbound;
      if (waits && evtchn.remote_domain[row] === domain) waiting.push(row);
    }
    if (waiting.length === 0) return true;
    const row = waiting[d.below(waiting.length)];
    const given = { remote_dom: Math.floor(row / ports), remote_port: row % ports };
    return this.call(domain, 'event_channel_op.bind_interdomain', d, given) !== SUSPEND;
  }

  /** Ports of the domain that are in use. */
  protected usedPorts(domain: number): number[] {
    const { ports } = this.machine.config;
    const { evtchn } = this.machine.view;
    const used: number[] = [];
    for (let p = 1; p < ports; p += 1) {
      if (evtchn.state[domain * ports + p] !== EVTCHN_STATE.free) used.push(p);
    }
    return used;
  }

  protected sendOnOwn(domain: number, d: Draw): boolean {
    const used = this.usedPorts(domain);
    if (used.length === 0) return true;
    const given = { port: used[d.below(used.length)] };
    return this.call(domain, 'event_channel_op.send', d, given) !== SUSPEND;
  }

  protected speakToStore(domain: number, d: Draw, wanted?: string): boolean {
    const { storeTransactions, domains } = this.machine.config;
    const { id } = this.machine.view.store_transaction;
    const rows = Array.from(
      { length: storeTransactions },
      (_, i) => domain * storeTransactions + i,
    );
    const open = rows.map((row) => id[row]).filter((number) => number !== 0);
    const nodes = wanted === undefined ? [] : nodesOf(this.machine);
    const own = nodes
      .filter(({ owner }) => owner === domain)
      .map(({ path }) => path)
      .filter((path) => path.split('/').length > HOME_PARTS);
    const { type, payload, transaction } = draw(d, domain, domains, open, own, wanted);
    this.machine.memory(domain).set(payload, STRUCTURES + store_message.at.payload);
    const given = { 'header.len': payload.length, 'header.tx_id': transaction };
    return this.call(domain, `store_op.${type}`, d, given) !== SUSPEND;
  }

  protected message(domain: number, d: Draw): boolean {
    const { call, given } = chooseMessage(this.machine, domain, d);
    return this.call(domain, call, d, given) !== SUSPEND;
  }

  /** Goes on towards the FIFO ABI, or arranges what there is: each step often succeeds. */
  protected arrangeEvents(domain: number, d: Draw): boolean {
    const { event_abi, event_pages } = this.machine.view.domain;
    const second = domain * this.machine.config.vcpus + 1;
    const { initialised } = this.machine.view.vcpu;
    if (this.machine.view.domain.vcpus_max[domain] > 1 && initialised[second] === 0) {
      const row = named('vcpu_op.initialise');
      const [a1, , a3] = prepare(row, this.caller(domain), d);
      this.watcher.changed();
      return this.machine.hypercall(row.number, a1, 1, a3, 0, 0) !== SUSPEND;
    }
    if (event_abi[domain] === 0) {
      const given = { control_gfn: 2, offset: 0, vcpu: 0 };
      return this.call(domain, 'event_channel_op.init_control', d, given) !== SUSPEND;
    }
    if (event_pages[domain] === 0) {
      const given = { array_gfn: 3 };
      return this.call(domain, 'event_channel_op.expand_array', d, given) !== SUSPEND;
    }
    const used = this.usedPorts(domain);
    if (used.length === 0) return this.call(domain, 'event_channel_op.bind_ipi', d) !== SUSPEND;
    const given = { port: used[d.below(used.length)], vcpu: d.below(2) };
    const name = d.of('set_priority', 'set_priority', 'bind_vcpu', 'unmask', 'send');
    return this.call(domain, `event_channel_op.${name}`, d, given) !== SUSPEND;
  }

  /** How many vcpus a domain has is set before it runs. */
  protected limitVcpus(d: Draw): boolean {
    const domain = this.machine.view.domain.state.indexOf(DOMAIN_STATE.building);
    const given = { domain, 'u.max_vcpus.max': d.of(1, 2) };
    return domain < 0 || this.call(0, 'domctl.max_vcpus', d, given) !== SUSPEND;
  }

  /** A domain that shut down goes on, if that is what it shut down for. */
  protected resume(d: Draw): boolean {
    const { state, shutdown_code } = this.machine.view.domain;
    const suspended = Array.from({ length: this.machine.config.domains }, (_, id) => id).filter(
      (id) => state[id] === DOMAIN_STATE.shutdown && shutdown_code[id] === SHUTDOWN.suspend,
    );
    if (suspended.length === 0) return true;
    const given = { domain: suspended[d.below(suspended.length)] };
    const call = d.rarely(2) ? 'domctl.save' : 'domctl.resumedomain';
    return this.call(0, call, d, given) !== SUSPEND;
  }

  /** Domain 0 builds a domain from nothing, or stops where it is refused. */
  protected spawn(d: Draw): boolean {
    const label = 1 + d.below(7);
    const calm = new Draw([]);
    const created = this.call(0, 'domctl.createdomain', calm, {
      'u.createdomain.ssidref': label,
      'u.createdomain.max_vcpus': d.of(1, 2),
    });
    if (created !== 0) return created !== SUSPEND;
    const memory = this.machine.memory(0);
    const at = STRUCTURES + xen_domctl.at.domain;
    const domain = memory[at] | (memory[at + 1] << 8);
    for (let i = 0; i < PAGES; i += 1) {
      memory.fill(0, PAGE_SIZE + i * 8, PAGE_SIZE + i * 8 + 8);
      memory[PAGE_SIZE + i * 8] = i;
    }
    const given = { domid: domain, nr_extents: PAGES, extent_start: PAGE_SIZE, extent_order: 0 };
    const populated = this.call(0, 'memory_op.populate_physmap', calm, given);
    if (populated !== PAGES) return populated !== SUSPEND;
    // Now and then a domain is left half built.
    if (d.rarely(9)) return true;
    const bytes = new Uint8Array((PAGES + HYPERVISOR_PAGES) * PAGE_SIZE);
    if (this.machine.attach(domain, bytes) !== undefined) return true;
    if (d.rarely(9)) return true;
    return this.call(0, 'domctl.unpausedomain', calm, { domain }) !== SUSPEND;
  }
}
