/**
 * Owns: the console call: what a domain writes goes to the machine's output queue, with its domain.
 */

import { CONSOLEIO, HYPERVISOR } from './abi/numbers.ts';
import { call } from './call.ts';

/** Bytes that one call takes; the guest calls again for the rest. */
const CONSOLE_BYTES_MAX = 1024;

export const consoleWrite = call({
  name: 'console_io.write',
  number: HYPERVISOR.console_io,
  command: CONSOLEIO.write,
  summary: "Writes to the domain's console; answers how many bytes were taken.",
  registers: ['command', 'count', 'buffer'],
  exempt: "the caller's own console, which its operator reads",
  reads: [],
  writes: [],
  errors: [['EFAULT', 'the buffer is not readable']],
  cost: 500,
  resolve(c) {
    const count = Math.min(c.a2 >>> 0, CONSOLE_BYTES_MAX);
    const buffer = c.a3 >>> 0;
    if (!c.guest.readable(c.caller, buffer, count)) return c.fail('EFAULT');
    return { domain: c.caller, bytes: c.guest.read(c.caller, buffer, count) };
  },
  apply(_w, { domain, bytes }, { output }) {
    output(domain, bytes);
    return bytes.length;
  },
});
