/**
 * Owns: what the calls by which domains share ask the monitor: event channels and grants.
 *
 * Faults in the caller's own memory (EFAULT) are left out: a state doesn't hold it.
 */

import { GNTCOPY, GNTMAP, GTF, PAGE_SIZE } from '../../core/abi/numbers.ts';
import { EVTCHN_STATE, PAGE_KIND } from '../../core/columns.ts';
import { NO_LABEL } from '../../enforcement/query.ts';
import { OP } from '../../policy/operations.ts';
import type { Planner } from './plan.ts';

export function allocUnbound(p: Planner): void {
  const domain = p.named(p.argument('dom'), 'ESRCH');
  if (domain === undefined) return;
  if (domain !== p.caller) p.ask(OP['event.set_up'], p.caller, domain);
  const remote = p.named(p.argument('remote_dom'), 'ESRCH');
  if (remote !== undefined) p.ask(OP['event.alloc'], domain, remote);
}

export function bindInterdomain(p: Planner): void {
  const remote = p.named(p.argument('remote_dom'), 'ESRCH');
  if (remote !== undefined) p.ask(OP['event.bind'], p.caller, remote);
}

export function send(p: Planner): void {
  const { view, config } = p.setting;
  const port = p.argument('port');
  const row = p.caller * config.ports + port;
  const state = view.evtchn.state[row];
  // A signal among its own vcpus is nobody else's affair.
  if (port < config.ports && state === EVTCHN_STATE.ipi) return;
  const isOpen = state === EVTCHN_STATE.interdomain || state === EVTCHN_STATE.unbound;
  if (port === 0 || port >= config.ports || !isOpen) {
    p.fail('EINVAL', `port ${port} is not one to send on`);
    return;
  }
  const remote = view.evtchn.remote_domain[row];
  // An unbound port names a life of a domain: to a later one by the same id nothing is sent.
  const isAlive =
    p.isThere(remote) && view.evtchn.remote_generation[row] === view.domain.generation[remote];
  if (isAlive) p.ask(OP['event.send'], p.caller, remote);
  const { event_rate_max, event_window, events_sent } = view.domain;
  const isNow = event_window[p.caller] === Math.floor(view.machine.time[0] / 1_000_000);
  const most = event_rate_max[p.caller];
  if (most > 0 && isNow && events_sent[p.caller] >= most) {
    p.fail('EAGAIN', `domain ${p.caller} has sent ${most} events in this virtual millisecond`);
  }
}

export function resetPorts(p: Planner): void {
  const domain = p.named(p.argument('dom'), 'ESRCH');
  if (domain === undefined) return;
  p.ask(OP['event.set_up'], p.caller, domain);
  if (domain !== p.caller && p.setting.view.domain.pause_count[domain] === 0) {
    p.fail('EINVAL', `domain ${domain} is not paused`);
  }
}

export function portStatus(p: Planner): void {
  const domain = p.named(p.argument('dom'), 'ESRCH');
  if (domain === undefined) return;
  p.ask(OP['domain.getinfo'], p.caller, domain);
  const port = p.argument('port');
  if (port >= p.setting.config.ports) p.fail('EINVAL', `there is no port ${port}`);
}

/** Whether an entry's flags give a whole frame to whom it names. */
function isGrant(flags: number): boolean {
  return (flags & (GTF.type_mask | GTF.sub_page)) === GTF.permit_access;
}

/** The owner's frame that an entry gives the caller; undefined after failing. */
function grantedFrame(
  p: Planner,
  owner: number,
  reference: number,
  write: boolean,
): number | undefined {
  const { view, config } = p.setting;
  const name = `entry ${reference} of domain ${owner}`;
  const entry = owner * config.grants + reference;
  const isEntry = reference < view.domain.grants_max[owner] && reference < config.grants;
  const flags = view.grant.flags[entry];
  const isGranted = isEntry && isGrant(flags);
  if (!isGranted || view.grant.grantee[entry] !== p.caller) {
    p.fail('bad_gntref', `${name} grants nothing to domain ${p.caller}`);
    return undefined;
  }
  if (write && (flags & GTF.readonly) !== 0) {
    p.fail('general_error', `${name} is read-only`);
    return undefined;
  }
  const guestFrame = view.grant.guest_frame[entry];
  const page = owner * config.guestFrames + guestFrame;
  if (guestFrame >= config.guestFrames || view.physmap.kind[page] !== PAGE_KIND.own) {
    p.fail('bad_page', `${name} names no frame of its owner`);
    return undefined;
  }
  return guestFrame;
}

/** With every other grantee of a frame the caller could talk through it. */
function askThirdParties(p: Planner, owner: number, guestFrame: number, write: boolean): void {
  const { view, config } = p.setting;
  const self = p.party(p.caller);
  const count = Math.min(view.domain.grants_max[owner], config.grants);
  for (let reference = 0; reference < count; reference += 1) {
    const entry = owner * config.grants + reference;
    const flags = view.grant.flags[entry];
    const isSame = view.grant.guest_frame[entry] === guestFrame;
    if (!isGrant(flags) || !isSame) continue;
    const domain = view.grant.grantee[entry];
    if (domain === p.caller || domain === owner) continue;
    const third = p.isThere(domain) ? p.party(domain) : { domain, label: NO_LABEL };
    if (write) p.askParties(OP['grant.relay'], self, third);
    if ((flags & GTF.readonly) === 0) p.askParties(OP['grant.relay'], third, self);
  }
}

export function mapGrant(p: Planner): void {
  const flags = p.argument('flags');
  const isReadonly = (flags & GNTMAP.readonly) !== 0;
  if ((flags & ~GNTMAP.readonly) !== GNTMAP.host_map) {
    p.fail('general_error', 'the flags ask for something else than a host map');
    return;
  }
  const page = p.argument('host_addr') / PAGE_SIZE;
  if (!Number.isInteger(page) || page >= p.setting.view.domain.memory_pages[p.caller]) {
    p.fail('bad_virt_addr', 'host_addr is no page of the caller');
    return;
  }
  const owner = p.named(p.argument('dom'), 'bad_domain');
  if (owner === undefined) return;
  p.ask(isReadonly ? OP['grant.map_readonly'] : OP['grant.map'], p.caller, owner);
  const frame = grantedFrame(p, owner, p.argument('ref'), !isReadonly);
  if (frame !== undefined) askThirdParties(p, owner, frame, !isReadonly);
}

/** Whether a page of the caller's can be copied from, or to. */
function isReachable(p: Planner, page: number, write: boolean): boolean {
  const { view, config } = p.setting;
  const { caller } = p;
  if (page >= view.domain.memory_pages[caller] || page >= config.guestFrames) return false;
  const kind = view.physmap.kind[caller * config.guestFrames + page];
  if (kind === PAGE_KIND.hole) return false;
  return !write || kind === PAGE_KIND.own || kind === PAGE_KIND.hypervisor;
}

/** One end of a copy; whether the request goes on after it. */
function copyEnd(p: Planner, end: 'source' | 'dest', isGranted: boolean): boolean {
  const write = end === 'dest';
  const domid = p.argument(`${end}.domid`);
  if (p.argument(`${end}.offset`) + p.argument('len') > PAGE_SIZE) {
    p.fail('bad_copy_arg', `the ${end} goes beyond the end of a page`);
    return false;
  }
  if (!isGranted) {
    if (!p.isSelf(domid)) p.fail('permission_denied', `the ${end} is neither granted nor its own`);
    else if (!isReachable(p, p.argument(`${end}.u.gmfn`), write)) {
      p.fail('bad_page', `the ${end} is no page of the caller`);
    }
    return p.fault === undefined;
  }
  const owner = p.named(domid, 'bad_domain');
  if (owner === undefined) return false;
  p.ask(write ? OP['grant.copy_to'] : OP['grant.copy_from'], p.caller, owner);
  const frame = grantedFrame(p, owner, p.argument(`${end}.u.ref`), write);
  if (frame === undefined) return false;
  askThirdParties(p, owner, frame, write);
  if (frame < p.setting.view.domain.memory_pages[owner]) return true;
  p.fail('bad_page', `the ${end} has no memory yet`);
  return false;
}

export function copyGrant(p: Planner): void {
  const flags = p.argument('flags');
  if ((flags & ~(GNTCOPY.source_gref | GNTCOPY.dest_gref)) !== 0) {
    p.fail('bad_copy_arg', 'the flags are unknown');
    return;
  }
  if (!copyEnd(p, 'source', (flags & GNTCOPY.source_gref) !== 0)) return;
  copyEnd(p, 'dest', (flags & GNTCOPY.dest_gref) !== 0);
}

export function queryGrantSize(p: Planner): void {
  const domain = p.named(p.argument('dom'), 'bad_domain');
  if (domain !== undefined) p.ask(OP['grant.query'], p.caller, domain);
}

/** The frame of a domain's table, or of its status array. */
export function listTable(p: Planner): void {
  if (p.argument('nr_frames') > 1) p.fail('general_error', 'more frames than there are');
  else queryGrantSize(p);
}

export function grantVersion(p: Planner): void {
  const domain = p.named(p.argument('dom'), 'ESRCH');
  if (domain !== undefined) p.ask(OP['grant.query'], p.caller, domain);
}

/** Whether one of the caller's entries lets somebody use a page of its. */
function isPageGranted(p: Planner, page: number): boolean {
  const { grant } = p.setting.view;
  for (let reference = 0; reference < entriesOf(p, p.caller); reference += 1) {
    const entry = p.caller * p.setting.config.grants + reference;
    if (isGrant(grant.flags[entry]) && grant.guest_frame[entry] === page) return true;
  }
  return false;
}

/** How many entries a domain's table has: those of version 2 are larger. */
function entriesOf({ setting: { view, config } }: Planner, domain: number): number {
  const room = view.domain.grant_version[domain] === 2 ? 256 : 512;
  return Math.min(view.domain.grants_max[domain], config.grants, room);
}

export function transferFrame(p: Planner): void {
  const { view, config } = p.setting;
  const page = p.argument('mfn');
  const isPage = page < view.domain.memory_pages[p.caller] && page < config.guestFrames;
  if (!isPage || view.physmap.kind[p.caller * config.guestFrames + page] !== PAGE_KIND.own) {
    p.fail('bad_page', "the page is no frame of the caller's own");
    return;
  }
  if (isPageGranted(p, page)) {
    p.fail('general_error', 'the frame is granted');
    return;
  }
  const taker = p.named(p.argument('domid'), 'bad_domain');
  if (taker === undefined) return;
  p.ask(OP['grant.transfer'], p.caller, taker);
  const reference = p.argument('ref');
  const entry = taker * config.grants + reference;
  const isEntry = reference < entriesOf(p, taker);
  const flags = isEntry ? view.grant.flags[entry] : 0;
  const mask = GTF.type_mask | GTF.transfer_committed;
  if (taker === p.caller) p.fail('general_error', 'the caller is the receiver');
  else if ((flags & mask) !== GTF.accept_transfer || view.grant.grantee[entry] !== p.caller) {
    p.fail('bad_gntref', `entry ${reference} accepts nothing from the caller`);
  }
}
