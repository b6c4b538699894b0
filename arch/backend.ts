/**
 * Owns: what every guest backend offers, whether its guests are scripts, WebAssembly or, later, an
 * emulated machine. `tests/arch/conformance.ts` runs one suite over all of them.
 * Must not know: domains, policy, the state.
 */

/**
 * Where a guest's hypercalls go. Returns the call's result, or `SUSPEND`: the vcpu must not go on
 * now (it blocked, yielded, was preempted or paused, or its call continues later). The backend then
 * leaves `run` with a `suspended` exit, and `run` is given the result when the vcpu goes on.
 */
export type Gate = (
  nr: number,
  a1: number,
  a2: number,
  a3: number,
  a4: number,
  a5: number,
) => number;

export { SUSPEND } from '../core/abi/guest_abi.ts';

export type Exit =
  /** A hypercall answered `SUSPEND`. */
  | { readonly kind: 'suspended' }
  /** The budget is used up. */
  | { readonly kind: 'preempted' }
  /** The guest's entry function returned. */
  | { readonly kind: 'finished'; readonly code: number }
  /**
   * The guest did what its architecture forbids. `reason` is deterministic and free of host paths.
   */
  | { readonly kind: 'trapped'; readonly reason: string };

export interface Guest {
  /**
   * Runs the vcpu until it exits.
   * @param gate where its hypercalls go; not kept beyond the call
   * @param budget fuel: a deterministic count of work, about one unit a basic block
   * @param result of the hypercall that suspended it; ignored unless it is inside one
   */
  run(gate: Gate, budget: number, result: number): Exit;

  /** Fuel used by the last `run`, exact and repeatable. */
  readonly consumed: number;

  /**
   * Tells the guest that events are pending, as an upcall would. A paravirtual guest that polls its
   * shared page needs nothing; a backend with interrupts raises one.
   */
  inject(): void;

  /**
   * Another vcpu of the guest, over the same memory: its index, and the argument that it was
   * initialised with. Left out where guests have one vcpu.
   */
  vcpu?(index: number, argument: number): Guest;

  /** The guest's physical memory, whole pages. May be another array after `run` or `restore`. */
  memory(): Uint8Array;

  /** All that the guest is, beside its memory: registers, stack, globals. Versioned. */
  save(): Uint8Array;

  /**
   * Takes up what `save` gave; the memory is restored by the caller. Throws on what it can't read.
   */
  restore(saved: Uint8Array): void;

  /** Lets go of host resources. The guest can't be used afterwards. */
  destroy(): void;
}

export interface GuestConfig {
  /** The guest's program: a module, a script's name and arguments. */
  readonly image: Uint8Array;
  /** Pages (4 KiB) the guest may have at the most, the hypervisor's shared pages included. */
  readonly pagesMax: number;
  /** Guest-physical address of the shared info page is `pages() - HYPERVISOR_PAGES` pages in. */
}

/** A backend failed to make a guest from an image: the image's fault, told to whoever builds. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}

export interface Backend {
  readonly name: string;
  /**
   * Checks and prepares an image. Throws `ImageError`. Slow work (instrumentation) happens here.
   */
  create(config: GuestConfig): Promise<Guest>;
}
