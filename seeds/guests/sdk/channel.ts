/** Owns: a guest's own ports in use: making one, binding one, signalling and waiting. */

import {
  DOMID_SELF,
  event_channel_op,
  evtchn_alloc_unbound,
  evtchn_bind_interdomain,
  evtchn_close,
  evtchn_send,
} from "./hypercalls.generated";
import { poll } from "./scheduling";
import { clearPending, isPending } from "./shared_info";

/** Makes a port that `remote` may bind: its number, or a negated errno. */
export function allocatePort(remote: i32): i32 {
  const request = evtchn_alloc_unbound.buffer.clear();
  request.dom = <u16>DOMID_SELF;
  request.remote_dom = <u16>remote;
  const result = event_channel_op.alloc_unbound(request);
  return result < 0 ? result : <i32>request.port;
}

/** Binds a port of `remote`: the number of the own one, or a negated errno. */
export function bindPort(remote: i32, remotePort: i32): i32 {
  const request = evtchn_bind_interdomain.buffer.clear();
  request.remote_dom = <u16>remote;
  request.remote_port = <u32>remotePort;
  const result = event_channel_op.bind_interdomain(request);
  return result < 0 ? result : <i32>request.local_port;
}

export function notify(port: i32): i32 {
  evtchn_send.buffer.port = <u32>port;
  return event_channel_op.send(evtchn_send.buffer);
}

export function closePort(port: i32): i32 {
  evtchn_close.buffer.port = <u32>port;
  return event_channel_op.close(evtchn_close.buffer);
}

/** Waits until a port is signalled, and takes the event. */
export function awaitPort(port: i32): void {
  while (!isPending(port)) {
    if (poll(port, 0) < 0) return;
  }
  clearPending(port);
}
