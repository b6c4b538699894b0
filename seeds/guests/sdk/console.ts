/**
 * Owns: writing to the console, a line at a time: `text` and `number` fill a buffer, `flush` hands
 * it to the hypervisor. What does not fit is left out.
 */

import { CONSOLE_IO, CONSOLEIO_WRITE } from "./abi";
import { hypercall } from "./hypercall";

const LINE_BYTES: usize = 256;
const line: usize = memory.data(256, 8);
let length: usize = 0;

function put(byte: u8): void {
  if (length < LINE_BYTES) store<u8>(line + length++, byte);
}

/** Appends ASCII text; other characters become question marks. */
export function text(value: string): void {
  for (let at = 0; at < value.length; at++) {
    const unit = load<u16>(changetype<usize>(value) + ((<usize>at) << 1));
    put(unit < 0x80 ? <u8>unit : 0x3f);
  }
}

/** Appends a number in decimal. */
export function number(value: i64): void {
  let rest: u64 = value < 0 ? 0 - <u64>value : <u64>value;
  if (value < 0) put(0x2d);
  let divisor: u64 = 1;
  while (rest / divisor >= 10) divisor *= 10;
  while (divisor > 0) {
    put(<u8>(0x30 + rest / divisor));
    rest %= divisor;
    divisor /= 10;
  }
}

/** Hands the buffer to the hypervisor and empties it. The call's result. */
export function flush(): i32 {
  const result = hypercall(CONSOLE_IO, CONSOLEIO_WRITE, <i32>length, <i32>line, 0, 0);
  length = 0;
  return result;
}

/** Prints a line of text. */
export function print(value: string): i32 {
  text(value);
  put(0x0a);
  return flush();
}
