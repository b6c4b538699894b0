/**
 * Owns: refusing a Node that is too old, in words. INVARIANT: this file is plain ECMAScript 5 in a
 * CommonJS module, so that every Node that exists parses it and gets as far as saying so.
 */
'use strict';

var major = parseInt(process.versions.node, 10);
if (major >= 20) {
  require('./start.cjs');
} else {
  var message = 'bulkhead: Node.js 20 or later is needed; this is ' + process.versions.node;
  process.stderr.write(message + '.\n');
  process.exitCode = 2;
}
