/**
 * Owns: the program's entry, bundled twice (see tools/build.mjs): the process's streams and
 * arguments. No `await` at its top level, which the faster of the two bundles can't have.
 * INVARIANT: `process.exit` is not called, so that everything written arrives.
 */

import { main } from './program.ts';
import { processTerminal } from './terminal.ts';
import { EXIT } from './verbs/verb.ts';

// Until the work is done, ending is failing: also when nothing is left to wait for.
process.exitCode = EXIT.unable;
const work = main(process.argv.slice(2), processTerminal());
void work.then((exitCode) => (process.exitCode = exitCode));
