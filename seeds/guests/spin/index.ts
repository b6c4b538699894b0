/**
 * A guest that never gives up its turn: it counts for ever and makes no call. Whoever shares the
 * machine with it still runs, because it is preempted.
 */

const counter: usize = memory.data(8, 8);

export function start(sharedInfo: usize): i32 {
  while (true) store<u64>(counter, load<u64>(counter) + 1);
}
