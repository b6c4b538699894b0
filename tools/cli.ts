/**
 * Owns: the program's entry, bundled as dist/cli.mjs: the process's streams and arguments.
 * INVARIANT: `process.exit` is not called, so that everything written arrives.
 */

import { main } from './program.ts';
import { processTerminal } from './terminal.ts';

const exitCode = await main(process.argv.slice(2), processTerminal());
process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0));
