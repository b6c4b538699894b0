/**
 * A guest that works: it fills a buffer with pseudo-random bytes, sorts them as numbers and takes
 * the SHA-256 of the result, a few times over. It makes no hypercalls: what it measures is the cost
 * of being preemptible. The exit code is the first word of the last digest.
 */

import { digest, sha256 } from "./sha256";

const COUNT: i32 = 32768;
const ROUNDS: i32 = 8;
const numbers: usize = memory.data(131072, 16);

function fill(seed: u32): void {
  let state = seed;
  for (let at = 0; at < COUNT; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    store<u32>(numbers + ((<usize>at) << 2), state);
  }
}

function get(at: i32): u32 {
  return load<u32>(numbers + ((<usize>at) << 2));
}

function set(at: i32, value: u32): void {
  store<u32>(numbers + ((<usize>at) << 2), value);
}

/** Hoare's quicksort; insertion sort below 16. Recurs into the smaller part only. */
function sort(low: i32, high: i32): void {
  let first = low;
  let last = high;
  while (last - first > 16) {
    const pivot = get((first + last) >> 1);
    let left = first - 1;
    let right = last + 1;
    while (true) {
      do {
        left++;
      } while (get(left) < pivot);
      do {
        right--;
      } while (get(right) > pivot);
      if (left >= right) break;
      const value = get(left);
      set(left, get(right));
      set(right, value);
    }
    if (right - first < last - right) {
      sort(first, right);
      first = right + 1;
    } else {
      sort(right + 1, last);
      last = right;
    }
  }
  for (let at = first + 1; at <= last; at++) {
    const value = get(at);
    let to = at;
    while (to > first && get(to - 1) > value) {
      set(to, get(to - 1));
      to--;
    }
    set(to, value);
  }
}

export function start(sharedInfo: usize): i32 {
  let seed: u32 = 2463534242;
  for (let round = 0; round < ROUNDS; round++) {
    fill(seed);
    sort(0, COUNT - 1);
    sha256(numbers, COUNT * 4);
    seed = load<u32>(digest) | 1;
  }
  return load<i32>(digest);
}
