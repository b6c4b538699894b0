/**
 * Owns: acting as if it managed the machine: other domains' states, limits, memory and ports, new
 * domains, the policy.
 */

import {
  DOMID_SELF,
  SCHEDULER_CREDIT,
  SCHEDULER_GETINFO,
  SCHEDULER_PUTINFO,
  XENMAPSPACE_GMFN_FOREIGN,
  bulkhead_policy_decision,
  bulkhead_policy_find_label,
  bulkhead_policy_get,
  bulkhead_policy_image,
  bulkhead_policy_label_of,
  domctl,
  event_channel_op,
  evtchn_alloc_unbound,
  evtchn_status,
  gnttab_query_size,
  grant_table_op,
  memory_op,
  policy_op,
  sysctl,
  xen_add_to_physmap_batch,
  xen_domctl,
  xen_memory_reservation,
  xen_remove_from_physmap,
  xen_sysctl,
} from "../sdk/hypercalls.generated";
import { holeAddress } from "../sdk/mapping";
import { frameOf } from "../sdk/memory";
import { tried } from "./tally";

const LABELS: u32 = 24;
const LIST_MAX: i32 = 16;
/** A guest frame beyond every guest's image. */
const FAR_FRAME: u64 = 200;
/** A frame that every guest's image has. */
const NEAR_FRAME: u64 = 1;

const numbers: usize = memory.data(16, 8);
const foreignFrame: usize = memory.data(8, 8);
const error: usize = memory.data(4, 8);
const list: usize = memory.data(4096, 8);
const name: usize = memory.data<u8>([0x41, 0x2d, 0x42, 0x61, 0x6e, 0x6b]);
const garbage: usize = memory.data<u64>([0x4441454844414542, 7, 0xffffffffffffffff, 1]);

function about(domain: i32): xen_domctl {
  const request = xen_domctl.buffer.clear();
  request.domain = <u16>domain;
  return request;
}

/** What can be asked of, or done to, a domain and leaves it alive. */
export function manage(domain: i32): void {
  const seen = domctl.getdomaininfo(about(domain));
  const pages = seen < 0 ? 64 : xen_domctl.buffer.u_getdomaininfo_max_pages;
  tried(seen);
  if (tried(domctl.pausedomain(about(domain)))) domctl.unpausedomain(about(domain));
  tried(domctl.unpausedomain(about(domain)));
  about(domain).u_max_mem_max_memkb = pages * 4;
  tried(domctl.max_mem(xen_domctl.buffer));
  about(domain).u_max_vcpus_max = 1;
  tried(domctl.max_vcpus(xen_domctl.buffer));
  weigh(domain, SCHEDULER_GETINFO);
  weigh(domain, SCHEDULER_PUTINFO);
  bulkhead_policy_label_of.buffer.domid = <u16>domain;
  tried(policy_op.label_of(bulkhead_policy_label_of.buffer));
  const size = gnttab_query_size.buffer.clear();
  size.dom = <u16>domain;
  const result = grant_table_op.query_size(size, 1);
  tried(result < 0 ? result : <i32>size.status);
}

function weigh(domain: i32, command: i32): void {
  const request = about(domain);
  request.u_scheduler_op_sched_id = <u32>SCHEDULER_CREDIT;
  request.u_scheduler_op_cmd = <u32>command;
  request.u_scheduler_op_u_credit_weight = 200;
  tried(domctl.scheduler_op(request));
}

/** Looks at another's ports, and makes one in its name. */
export function meddleWithPorts(domain: i32): void {
  const status = evtchn_status.buffer.clear();
  status.dom = <u16>domain;
  status.port = 1;
  tried(event_channel_op.status(status));
  const request = evtchn_alloc_unbound.buffer.clear();
  request.dom = <u16>domain;
  request.remote_dom = <u16>DOMID_SELF;
  tried(event_channel_op.alloc_unbound(request));
}

/** Maps memory of another domain, and gives it some. */
export function meddleWithMemory(domain: i32): void {
  store<u64>(foreignFrame, NEAR_FRAME);
  store<u64>(numbers, <u64>frameOf(holeAddress(0)));
  const foreign = xen_add_to_physmap_batch.buffer.clear();
  foreign.domid = <u16>DOMID_SELF;
  foreign.space = <u16>XENMAPSPACE_GMFN_FOREIGN;
  foreign.size = 1;
  foreign.u_foreign_domid = <u16>domain;
  foreign.idxs = <u64>foreignFrame;
  foreign.gpfns = <u64>numbers;
  foreign.errs = <u64>error;
  if (tried(memory_op.add_to_physmap_batch(foreign))) {
    const remove = xen_remove_from_physmap.buffer.clear();
    remove.domid = <u16>DOMID_SELF;
    remove.gpfn = <u64>frameOf(holeAddress(0));
    memory_op.remove_from_physmap(remove);
  }
  tried(memory_op.populate_physmap(reservation(domain, FAR_FRAME)));
}

function reservation(domain: i32, frame: u64): xen_memory_reservation {
  store<u64>(numbers, frame);
  const request = xen_memory_reservation.buffer.clear();
  request.extent_start = <u64>numbers;
  request.nr_extents = 1;
  request.domid = <u16>domain;
  return request;
}

/** Takes memory away from another domain, then ends it. */
export function destroy(domain: i32): void {
  tried(memory_op.decrease_reservation(reservation(domain, NEAR_FRAME)));
  tried(domctl.destroydomain(about(domain)));
}

/** Lists domains: the rogue may see itself, and a list of more than that is a gain. */
export function listDomains(): void {
  const request = xen_sysctl.buffer.clear();
  request.u_getdomaininfolist_max_domains = <u32>LIST_MAX;
  request.u_getdomaininfolist_buffer = <u64>list;
  const result = sysctl.getdomaininfolist(request);
  const others = <i32>request.u_getdomaininfolist_num_domains - 1;
  tried(result < 0 ? result : others - 1);
}

export function createDomains(): void {
  for (let label: u32 = 0; label <= LABELS; label++) {
    const request = xen_domctl.buffer.clear();
    request.u_createdomain_ssidref = label;
    request.u_createdomain_max_vcpus = 1;
    if (!tried(domctl.createdomain(request))) continue;
    about(<i32>request.domain).u_max_vcpus_max = 1;
    tried(domctl.max_vcpus(xen_domctl.buffer));
  }
}

/** Reads the policy in force, asks for decisions, and has one of its own put in force. */
export function meddleWithPolicy(): void {
  tried(policy_op.get(bulkhead_policy_get.buffer.clear()));
  const find = bulkhead_policy_find_label.buffer.clear();
  find.name = <u64>name;
  find.length = 6;
  tried(policy_op.find_label(find));
  for (let operation: u32 = 0; operation < 4; operation++) {
    const decision = bulkhead_policy_decision.buffer.clear();
    decision.subject = 1;
    decision.object = 2;
    decision.operation = operation;
    tried(policy_op.decision(decision));
  }
  const image = bulkhead_policy_image.buffer.clear();
  image.image = <u64>garbage;
  image.size = 32;
  tried(policy_op.test(image));
  tried(policy_op.load(image));
}
