/**
 * Owns: what holds of a machine's columns after every step, whatever guests do. Written from what
 * the columns mean, with none of the code that keeps it so. For property tests and for fuzzing.
 *
 * `violations` costs a look at every column: some tens of microseconds on a small machine.
 */

import {
  DOMAIN_STATE,
  EVTCHN_STATE,
  MAP_KIND,
  PAGE_KIND,
  PENDING,
  TABLES,
  VCPU_STATE,
} from '../../../core/columns.ts';
import type { Machine } from '../../../core/machine.ts';
import type { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { OP } from '../../../policy/operations.ts';
import { lives } from './looking.ts';
import type { Looking } from './looking.ts';
import { frames, maps, pages } from './memory_invariants.ts';
import { store } from './store_invariants.ts';
import { messageWaits, rings } from './ring_invariants.ts';

/** Interdomain ports come in pairs, virtual interrupts know their ports, free ports are bare. */
function ports(look: Looking): void {
  const { view, config, check } = look;
  const { evtchn, virq, domain: domains } = view;
  for (let d = 0; d < config.domains; d += 1) {
    for (let p = 0; p < config.ports; p += 1) {
      const row = d * config.ports + p;
      const what = (): string => `port ${p} of domain ${d}`;
      const state = evtchn.state[row];
      if (state === EVTCHN_STATE.free) {
        const bare = Object.keys(TABLES.evtchn.columns).every((column) => {
          return evtchn[column as keyof typeof evtchn][row] === 0;
        });
        check(bare, () => `${what()} is free and bare`);
        continue;
      }
      check(p > 0 && p < domains.ports_max[d], () => `${what()} is within the limit`);
      check(evtchn.pending[row] <= 1 && evtchn.masked[row] <= 1, () => `${what()} has bits`);
      const peer = evtchn.remote_domain[row];
      if (state === EVTCHN_STATE.interdomain) {
        const far = peer * config.ports + evtchn.remote_port[row];
        const mutual =
          evtchn.state[far] === EVTCHN_STATE.interdomain &&
          evtchn.remote_domain[far] === d &&
          evtchn.remote_port[far] === p &&
          evtchn.remote_generation[far] === domains.generation[d] &&
          evtchn.remote_generation[row] === domains.generation[peer];
        check(mutual && far !== row, () => `${what()} and its far end name each other`);
      }
      if (state === EVTCHN_STATE.unbound) {
        check(evtchn.remote_port[row] === 0, () => `${what()} is bound to nothing`);
      }
      check(evtchn.vcpu[row] < domains.vcpus_max[d], () => `${what()} notifies a vcpu`);
      check(evtchn.priority[row] <= 15, () => `${what()} has a priority`);
      if (state === EVTCHN_STATE.virq) {
        const isOfVcpu = [0, 1, 7, 13].includes(evtchn.virq[row]);
        const vcpu = d * config.vcpus + (isOfVcpu ? evtchn.vcpu[row] : 0);
        const binding = vcpu * 32 + evtchn.virq[row];
        check(virq.port[binding] === p + 1, () => `${what()} is its virtual interrupt's`);
      }
    }
    for (let binding = d * config.vcpus * 32; binding < (d + 1) * config.vcpus * 32; binding += 1) {
      const port = virq.port[binding] - 1;
      if (port < 0) continue;
      const row = d * config.ports + port;
      check(
        evtchn.state[row] === EVTCHN_STATE.virq && evtchn.virq[row] === binding % 32,
        () => `virtual interrupt ${binding % 32} of domain ${d} has its port`,
      );
    }
  }
}

/** Under the FIFO ABI, pages that are lent are those that queues and words stand in. */
function queues(look: Looking): void {
  const { view, config, check } = look;
  const { domain: domains, event_page, event_queue, event_link, vcpu, physmap } = view;
  const perDomain = Math.ceil(config.ports / 1024);
  for (let d = 0; d < config.domains; d += 1) {
    const lent = new Set<number>();
    const array = new Set<number>();
    for (let i = 0; i < domains.event_pages[d]; i += 1) {
      array.add(event_page.guest_frame[d * perDomain + i]);
    }
    check(array.size === domains.event_pages[d], () => `pages of domain ${d}'s array are distinct`);
    for (let v = d * config.vcpus; v < (d + 1) * config.vcpus; v += 1) {
      if (vcpu.control_block[v] === 0) continue;
      const frame = Math.floor((vcpu.control_block[v] - 1) / 4096);
      check(!array.has(frame), () => `the control block of vcpu ${v} is not among event words`);
      lent.add(frame);
    }
    const fifo = domains.event_abi[d] === 1;
    check(fifo === lent.size > 0, () => `domain ${d} has a control block iff its ABI is FIFO`);
    for (const frame of array) lent.add(frame);
    if (domains.state[d] !== DOMAIN_STATE.dying) {
      for (let g = 0; g < config.guestFrames; g += 1) {
        const isEvent = physmap.kind[d * config.guestFrames + g] === PAGE_KIND.event;
        if (isEvent !== lent.has(g)) {
          check(false, () => `page ${g} of domain ${d} is lent iff it is used`);
        }
      }
    }
    check(
      domains.event_words[d] <= domains.event_pages[d] * 1024,
      () => `the words of domain ${d} are in its array`,
    );
    for (let q = 0; q < config.vcpus * 16; q += 1) {
      const tail = event_queue.tail[d * config.vcpus * 16 + q];
      if (tail >= config.ports || (!fifo && tail !== 0)) {
        check(false, () => `queue ${q} of domain ${d} ends`);
      }
    }
    for (let p = 0; p < config.ports; p += 1) {
      const queue = event_link.queue[d * config.ports + p];
      if (queue > config.vcpus * 16) {
        check(false, () => `port ${p} of domain ${d} was in a queue`);
      }
    }
    if (fifo && domains.memory_pages[d] > 0 && !look.guestRan(d)) words(look, d);
  }
}

/** While a guest doesn't run, the columns are what its words say. */
function words({ view, config, check, memory }: Looking, d: number): void {
  const { evtchn, event_page, domain: domains } = view;
  const bytes = memory(d);
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = Math.min(config.ports, domains.event_words[d]);
  for (let p = 1; p < end; p += 1) {
    const row = d * config.ports + p;
    if (evtchn.state[row] === EVTCHN_STATE.free) continue;
    const frame = event_page.guest_frame[d * Math.ceil(config.ports / 1024) + (p >> 10)];
    const word = data.getUint32(frame * 4096 + (p & 1023) * 4, true);
    const same = word >>> 31 === evtchn.pending[row] && ((word >>> 30) & 1) === evtchn.masked[row];
    check(same, () => `the bits of port ${p} of domain ${d} are those of its word`);
  }
}

/**
 * Wall counts are what counting gives; of a conflict set at most one type runs, but for those whom
 * permissive labels let start.
 */
function walls(look: Looking, policy: LoadedPolicy, slot: number, inForce: boolean): void {
  const { view, config, check } = look;
  const base = slot * config.types;
  const running = new Map<number, number>();
  const excluded = new Map<number, number>();
  const raise = (counts: Map<number, number>, type: number): void => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  };
  const enforced = new Set<number>();
  const anyPermissive = policy.labelNumbers.some((label) => policy.isPermissive(label));
  for (let d = 0; d < config.domains; d += 1) {
    if (!lives(look, d)) continue;
    const isForgiven = policy.isPermissive(view.domain.label[d]);
    for (const type of policy.walls[view.domain.label[d]] ?? []) {
      raise(running, type);
      if (!isForgiven) enforced.add(type);
      if (inForce) check(view.history.ran[type] === 1, () => `type ${type} runs and so ran`);
      for (const set of policy.conflicts) {
        if (!set.types.includes(type)) continue;
        for (const other of set.types) if (other !== type) raise(excluded, other);
      }
    }
  }
  for (let type = 0; type < config.types; type += 1) {
    const row = base + type;
    const [runs, kept] = [running.get(type) ?? 0, excluded.get(type) ?? 0];
    check(view.wall.running[row] === runs, () => `type ${type} runs ${runs} times, slot ${slot}`);
    check(view.wall.excluded[row] === kept, () => `type ${type} excluded ${kept}×, slot ${slot}`);
  }
  if (!inForce) return;
  for (const set of policy.conflicts) {
    const types = set.types.filter((type) => enforced.has(type));
    check(types.length <= 1, () => `at most one type of ${set.name} runs`);
    if (!set.sticky || types.length === 0 || anyPermissive) continue;
    const others = set.types.filter((type) => type !== types[0] && view.history.ran[type] > 0);
    check(others.length === 0, () => `no other type of ${set.name} ever ran`);
  }
}

/** Every channel and every map is one that the policy in force permits, or forgives who made it. */
function sharing(look: Looking): void {
  const { view, config, policy, check } = look;
  const { evtchn, maptrack, domain: domains } = view;
  const label = (domain: number): number => domains.label[domain];
  const forgives = (domain: number): boolean => policy.isPermissive(label(domain));
  const flows = (from: number, to: number): boolean => policy.flows(label(from), label(to));
  for (let d = 0; d < config.domains; d += 1) {
    for (let p = 0; p < config.ports; p += 1) {
      const row = d * config.ports + p;
      const state = evtchn.state[row];
      if (state !== EVTCHN_STATE.interdomain && state !== EVTCHN_STATE.unbound) continue;
      const peer = evtchn.remote_domain[row];
      if (!lives(look, peer) || evtchn.remote_generation[row] !== domains.generation[peer])
        continue;
      check(
        flows(d, peer) || flows(peer, d) || forgives(d),
        () => `the policy permits the channel of domains ${d} and ${peer}`,
      );
    }
  }
  const mapped: { mapper: number; owner: number; frame: number; writes: boolean }[] = [];
  for (let track = 0; track < config.domains * config.maps; track += 1) {
    const kind = maptrack.kind[track];
    if (kind === MAP_KIND.free) continue;
    const mapper = Math.floor(track / config.maps);
    const owner = maptrack.owner[track];
    if (kind === MAP_KIND.foreign) {
      const no = policy.admin(OP['memory.map_foreign'], 0, label(mapper), label(owner));
      check(
        no === 0 || forgives(mapper),
        () => `the policy permits the foreign map of ${owner} by ${mapper}`,
      );
      continue;
    }
    const writes = kind === MAP_KIND.writable;
    check(
      (flows(owner, mapper) && (!writes || flows(mapper, owner))) || forgives(mapper),
      () => `the policy permits the map of domain ${owner} by ${mapper}`,
    );
    mapped.push({ mapper, owner, frame: maptrack.frame[track], writes });
  }
  for (const a of mapped) {
    for (const b of mapped) {
      if (!a.writes || a.frame !== b.frame || a.mapper === b.mapper) continue;
      check(
        flows(a.mapper, b.mapper) || forgives(a.mapper),
        () => `the policy permits what domain ${a.mapper} writes to ${b.mapper}, via ${a.owner}`,
      );
    }
  }
}

/** Rows of free ids are as if never used; who lives wears a label that may run. */
function lifecycle(look: Looking): void {
  const { view, config, policy, check } = look;
  const { domain: domains, vcpu, machine } = view;
  for (let d = 0; d < config.domains; d += 1) {
    const state = domains.state[d];
    if (state === DOMAIN_STATE.free) bareRows(look, d);
    else {
      const index = policy.labelIndex[domains.label[d]] ?? -1;
      const wears = index >= 0 && policy.image.labels[index].kind === 'domain';
      const allowed = policy.hostAllows(domains.label[d]) || policy.isPermissive(domains.label[d]);
      check(wears && allowed, () => `domain ${d} may wear its label`);
      check(domains.generation[d] > 0, () => `domain ${d} has had a life`);
    }
    for (let v = d * config.vcpus; v < (d + 1) * config.vcpus; v += 1) {
      const runs = vcpu.state[v];
      const over = state === DOMAIN_STATE.dying || state === DOMAIN_STATE.shutdown;
      const off = state === DOMAIN_STATE.free || state === DOMAIN_STATE.building;
      const stands = runs === VCPU_STATE.stopped || runs === VCPU_STATE.offline;
      if (over) check(stands, () => `vcpu ${v} of an ended domain stopped`);
      const begun = vcpu.initialised[v] === 1 || runs === VCPU_STATE.offline;
      check(begun, () => `vcpu ${v} runs, and so was initialised`);
      if (off) check(runs === VCPU_STATE.offline, () => `vcpu ${v} of domain ${d} never ran`);
      const waits = runs === VCPU_STATE.polling;
      check(waits || vcpu.poll_timeout[v] === 0, () => `vcpu ${v} polls, or has no timeout`);
    }
  }
  const current = machine.current[0] - 1;
  if (current >= 0) {
    check(lives(look, Math.floor(current / config.vcpus)), () => `who runs lives`);
  }
  check(domains.state[0] !== DOMAIN_STATE.free, () => 'domain 0 is never gone');
}

function bareRows({ view, config, check }: Looking, domain: number): void {
  for (const [table, declaration] of Object.entries(TABLES)) {
    if (declaration.per !== 'domain') continue;
    const rows = declaration.rows(config);
    const columns = view[table as 'domain'] as Readonly<Record<string, { [row: number]: number }>>;
    for (const column of Object.keys(declaration.columns)) {
      if (column === 'generation') continue;
      const cells = columns[column];
      for (let row = domain * rows; row < (domain + 1) * rows; row += 1) {
        if (cells[row] === 0) continue;
        check(false, () => `${table}.${column} of free domain ${domain}`);
      }
    }
  }
}

/** What doesn't hold of a machine, in sentences that say what should. Empty when all does. */
export function violations(machine: Machine): string[] {
  const { view, config, policy } = machine;
  const found: string[] = [];
  const look: Looking = {
    view,
    config,
    policy,
    memory: (domain) => machine.memory(domain),
    guestRan: (domain) =>
      view.machine.current[0] > 0 &&
      Math.floor((view.machine.current[0] - 1) / config.vcpus) === domain,
    check(holds, what) {
      if (!holds) found.push(what());
    },
  };
  frames(look);
  pages(look);
  maps(look);
  ports(look);
  queues(look);
  sharing(look);
  store(look);
  rings(look);
  messageWaits(look);
  lifecycle(look);
  const slot = view.policy.slot[0];
  walls(look, policy, slot, true);
  const { pending, pending_domain, pending_cursor, offenders } = view.policy;
  const { pending_mode, pending_revokes, pending_stuck } = view.policy;
  if (pending[0] === PENDING.none) {
    const left = [pending_domain, pending_cursor, offenders, pending_mode, pending_revokes];
    const bare = [...left, pending_stuck].every((column) => column[0] === 0);
    look.check(bare, () => 'nothing is left of a policy that was tested');
  } else {
    const candidate = machine.snapshot().policies[1 - slot];
    look.check(candidate !== undefined, () => 'a policy that is pending is there');
    if (candidate) walls(look, candidate, 1 - slot, false);
    const loader = view.domain.state[pending_domain[0]];
    const waits = loader === DOMAIN_STATE.live || loader === DOMAIN_STATE.dying;
    look.check(waits, () => 'who has a policy tested waits for it');
  }
  return found;
}
