/**
 * Owns: what a scripted guest is: a function that is called for each next action. All that it
 * remembers stands in its registers and its memory, so it can be saved, restored and replayed
 * exactly.
 * Must not know: how actions are carried out.
 */

export const REGISTER_COUNT = 16;

/** The register in which a guest finds the address of its shared info page when it starts. */
export const SHARED_INFO_REGISTER = 0;

/** Where a vcpu finds its index and what it was initialised with; 0 for the first. */
export const VCPU_REGISTER = 1;
export const ARGUMENT_REGISTER = 2;

/** The register that `script` uses as its program counter. */
export const PROGRAM_COUNTER = 15;

/** What a program reads and writes. It keeps nothing of its own between calls. */
export interface Machine {
  readonly registers: Int32Array;
  readonly memory: Uint8Array;
  /** Of the last hypercall; 0 before the first. */
  readonly result: number;
}

/** Up to five; those left out are 0. */
export type CallArguments = readonly number[];

export type Action =
  | { readonly kind: 'call'; readonly nr: number; readonly args: CallArguments }
  /** Takes `units` of fuel (a whole number above 0) and may be preempted in between. */
  | { readonly kind: 'work'; readonly units: number }
  | { readonly kind: 'finish'; readonly code: number }
  | { readonly kind: 'trap'; readonly reason: string };

export type Program = (machine: Machine) => Action;

/** Makes a program from an image's `args`. Throws `ImageError` when they don't suit it. */
export type ProgramFactory = (args: Readonly<Record<string, unknown>>) => Program;

export type Step = Action | Program;

/**
 * A program that takes one step after the other and then finishes with code 0. A step that is a
 * function may set the program counter: it already points at the next step.
 */
export function script(steps: readonly Step[]): Program {
  return (machine) => {
    const at = machine.registers[PROGRAM_COUNTER];
    const step = steps[at];
    if (step === undefined) return { kind: 'finish', code: 0 };
    machine.registers[PROGRAM_COUNTER] = at + 1;
    return typeof step === 'function' ? step(machine) : step;
  };
}
