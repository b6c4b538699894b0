/** Owns: ports that concern the guest alone: signals to itself, virtual interrupts; and closing all. */

import {
  DOMID_SELF,
  event_channel_op,
  evtchn_bind_ipi,
  evtchn_bind_virq,
  evtchn_reset,
} from "./hypercalls.generated";

/** Makes a port by which the guest signals itself: its number, or a negated errno. */
export function bindSignal(): i32 {
  const request = evtchn_bind_ipi.buffer.clear();
  const result = event_channel_op.bind_ipi(request);
  return result < 0 ? result : <i32>request.port;
}

/** Makes a port for a virtual interrupt: its number, or a negated errno. */
export function bindInterrupt(virq: i32): i32 {
  const request = evtchn_bind_virq.buffer.clear();
  request.virq = <u32>virq;
  const result = event_channel_op.bind_virq(request);
  return result < 0 ? result : <i32>request.port;
}

/** Closes all ports, and goes back to the 2-level interface. */
export function resetPorts(): i32 {
  evtchn_reset.buffer.dom = <u16>DOMID_SELF;
  return event_channel_op.reset(evtchn_reset.buffer);
}
