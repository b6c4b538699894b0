/**
 * Owns: what tells one version of the instrumentation from another, apart from the code that it is
 * made of, so that a module found in the cache needs none of that code.
 * Must not know: the instrumentation.
 */

/** A test compares it with the installed package. */
export const BINARYEN_VERSION = '132.0.0';

/** Changes whenever the same image gives other code: part of the key of every cached module. */
export const INSTRUMENTATION = `1 binaryen ${BINARYEN_VERSION}`;
