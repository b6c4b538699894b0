/**
 * Owns: the process in which V8 compiles the bundle that starts fast: it runs the bundle once, with
 * the arguments that follow, and keeps the code of all that was used. A build starts it.
 * Arguments: the bundle, the file for the code, then those of the program.
 */
'use strict';

const { writeFileSync } = require('node:fs');
const { loadScript, runScript } = require('./fast.cjs');

const [bundle, output] = process.argv.splice(2, 2);
const script = loadScript(bundle);
process.on('exit', () => writeFileSync(output, script.createCachedData()));
runScript(script, () => {
  throw new Error('what is run ahead must be in this bundle');
});
