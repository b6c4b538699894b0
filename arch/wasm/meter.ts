/**
 * Owns: the first pass over a guest's module: what it adds so that the guest pays for its work and
 * can be preempted, and what it rewrites so that the guest's memory has a fixed size.
 *
 * Fuel stands in the global `fuel`. A metered function keeps it in a local and writes it back
 * around calls and at its end. Where the fuel is not above zero, the import `preempt` is called:
 * at function entry, at loop heads and after bulk memory instructions. So every cycle of control
 * flow passes a check, and the overdraft is bounded by one segment or one bulk instruction.
 * What is charged does not depend on where the guest was preempted.
 *
 * The check of a loop that makes no calls stands in a second loop around it, entered only when the
 * fuel runs out: the body then holds nothing that can suspend, and is compiled undisturbed.
 * Must not know: how a guest is suspended (asyncify.ts), what leaks through NaNs (harden.ts).
 */

import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import { ByteWriter } from './bytes.ts';
import { boundedCosts } from './call_graph.ts';
import type { GuestContract } from './contract.ts';
import { OP, TYPE } from './instructions.ts';
import { meterBody } from './meter_body.ts';
import type { Export, FunctionBody, GuestModule } from './module.ts';

/** Names between the instrumented module and the backend. */
export const INTERNAL = {
  module: 'bulkhead',
  hypercall: 'hypercall',
  preempt: 'preempt',
  fuel: 'fuel',
  /** Followed by its position among the guest's own mutable globals. */
  global: 'global',
} as const;

const IMPORTS = 2;

/** Function indices after the imports became two. */
function relocateFunction(imported: number, index: number): number {
  return index < imported ? 0 : index - imported + IMPORTS;
}

function metered(contract: GuestContract, fuelGlobal: number): FunctionBody[] {
  const { module, ownPages, start } = contract;
  const costs = boundedCosts(module, start);
  const imported = module.imports.length;
  return module.bodies.map((_, position) =>
    meterBody(module, position, {
      costs,
      fuelGlobal,
      ownPages,
      preempt: 1,
      relocate: (index) => relocateFunction(imported, index),
    }),
  );
}

/** Adds metering to a checked module. */
export function meter(contract: GuestContract): GuestModule {
  const { module, ownPages, start } = contract;
  const imported = module.imports.length;
  const fuelGlobal = module.globals.length;
  const pages = ownPages + HYPERVISOR_PAGES / 16;
  const mutableGlobals = [...module.globals.keys()].filter((at) => module.globals[at].mutable);
  const hypercall = module.types.length;
  // The guest's own exports are dropped: none but these may reach the backend.
  const exports: Export[] = [
    { name: 'memory', kind: 'memory', index: 0 },
    { name: 'start', kind: 'function', index: relocateFunction(imported, start) },
    { name: INTERNAL.fuel, kind: 'global', index: fuelGlobal },
    ...mutableGlobals.map((index, at): Export => {
      return { name: `${INTERNAL.global}${at}`, kind: 'global', index };
    }),
  ];
  return {
    ...module,
    types: [
      ...module.types,
      { params: Array.from({ length: 6 }, () => TYPE.i32), results: [TYPE.i32] },
      { params: [], results: [] },
    ],
    imports: [
      { module: INTERNAL.module, name: INTERNAL.hypercall, type: hypercall },
      { module: INTERNAL.module, name: INTERNAL.preempt, type: hypercall + 1 },
    ],
    memory: { minimum: pages, maximum: pages },
    globals: [
      ...module.globals,
      {
        type: TYPE.i32,
        mutable: true,
        initial: new ByteWriter().byte(OP.i32_const).i32(0).byte(OP.end).finish(),
      },
    ],
    exports,
    elements: module.elements.map(({ offset, functions }) => ({
      offset,
      functions: functions.map((index) => relocateFunction(imported, index)),
    })),
    bodies: metered(contract, fuelGlobal),
  };
}
