/** Owns: the one import of a guest. Arguments that a call does not take are 0. */

/** The result is 0 or more, or an errno value negated. */
// @ts-ignore: decorator
@external("bulkhead", "hypercall")
export declare function hypercall(nr: i32, a1: i32, a2: i32, a3: i32, a4: i32, a5: i32): i32;
