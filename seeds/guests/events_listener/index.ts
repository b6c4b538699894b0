/**
 * Listens by the FIFO interface: the urgent event first, then each in the order it was rung; a signal
 * to itself and a timer come the same way. At last it closes everything at once.
 *
 * Command line: `bell` (a domain id), `rounds`.
 */

import { SHUTDOWN_CRASH, SHUTDOWN_POWEROFF } from "../sdk/abi";
import { bindPort, notify } from "../sdk/channel";
import { now, sleep } from "../sdk/clock";
import { number, print, text } from "../sdk/console";
import { beginFifo, isQueuedPending, setPriority, takeQueued } from "../sdk/fifo";
import {
  EINVAL,
  VIRQ_TIMER,
  vcpu_op,
  vcpu_set_singleshot_timer,
} from "../sdk/hypercalls.generated";
import { bindInterrupt, bindSignal, resetPorts } from "../sdk/own_ports";
import { block, poll, shutdown } from "../sdk/scheduling";
import { boot, takeEvent } from "../sdk/shared_info";
import { argument } from "../sdk/start";

const RETRY_PAUSE: u64 = 20000;
const TIMER_PAUSE: u64 = 100000;
const FIRST: i32 = 1;
const SECOND: i32 = 2;
const URGENT: i32 = 3;
const LAST: i32 = 4;

let wrong: u32 = 0;

function expect(holds: bool): void {
  if (!holds) wrong++;
}

function fail(why: string): i32 {
  text("listener: ");
  print(why);
  return shutdown(SHUTDOWN_CRASH);
}

/** Binds a port of the bell's, which may not have made it yet. */
function bind(bell: i32, port: i32): i32 {
  let bound = bindPort(bell, port);
  while (bound == -EINVAL) {
    sleep(RETRY_PAUSE);
    bound = bindPort(bell, port);
  }
  return bound;
}

/** Drops what is there: a new channel signals once. */
function drain(): void {
  while (takeQueued() >= 0);
}

function listen(last: i32, first: i32, second: i32, urgent: i32, isOdd: bool): void {
  notify(last);
  while (!isQueuedPending(last)) poll(last, 0);
  expect(takeQueued() == urgent);
  expect(takeQueued() == (isOdd ? second : first));
  expect(takeQueued() == (isOdd ? first : second));
  expect(takeQueued() == last);
  expect(takeQueued() == -1);
}

/** A signal to itself and a timer, each of which ends a sleep. */
function wakeItself(): void {
  const signal = bindSignal();
  const timer = bindInterrupt(VIRQ_TIMER);
  expect(notify(signal) == 0);
  expect(block() == 0);
  expect(takeQueued() == signal);
  const request = vcpu_set_singleshot_timer.buffer.clear();
  const deadline = now() + TIMER_PAUSE;
  request.timeout_abs_ns = deadline;
  expect(vcpu_op.set_singleshot_timer(0, request) == 0);
  expect(block() == 0);
  expect(now() >= deadline);
  expect(takeQueued() == timer);
}

export function start(sharedInfo: usize): i32 {
  boot(sharedInfo);
  const bell = <i32>argument("bell", 0);
  const rounds = <u32>argument("rounds", 20);
  if (beginFifo() < 0) return fail("no queues");
  const first = bind(bell, FIRST);
  if (first < 0) return fail("the bell is not for me");
  const second = bind(bell, SECOND);
  const urgent = bind(bell, URGENT);
  const last = bind(bell, LAST);
  expect(setPriority(urgent, 0) == 0);
  drain();
  for (let i: u32 = 0; i < rounds; i++) listen(last, first, second, urgent, (i & 1) != 0);
  wakeItself();
  notify(last);
  expect(resetPorts() == 0);
  // By the 2-level interface again, with every port as if new.
  const signal = bindSignal();
  expect(signal == 1);
  expect(notify(signal) == 0);
  expect(block() == 0);
  expect(takeEvent() == signal);
  text("listener: ");
  number(rounds);
  text(" rounds, ");
  number(wrong);
  print(" things wrong");
  return shutdown(SHUTDOWN_POWEROFF);
}
