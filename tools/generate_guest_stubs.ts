/**
 * Owns: writing the guest kit's typed stubs from the hypervisor's own declarations: the table of
 * calls, the layouts of their structures, the numbers. With `--check` nothing is written, and the
 * exit code is 1 when the file differs from what would be written.
 *
 * The stubs are AssemblyScript without a heap: a structure is a class over an address, and has one
 * static buffer, which is enough for a guest with one thread.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ERRNO } from '../core/abi/errno.ts';
import { HYPERVISOR_PAGE, HYPERVISOR_PAGES } from '../core/abi/guest_abi.ts';
import * as layouts from '../core/abi/layouts.ts';
import * as numbers from '../core/abi/numbers.ts';
import type { Field, Struct } from '../core/abi/struct.ts';
import type { CallFacts } from '../core/call.ts';
import { CALLS } from '../core/table.ts';

const STUBS = fileURLToPath(
  new URL('../seeds/guests/sdk/hypercalls.generated.ts', import.meta.url),
);

const HEAD = `/**
 * Generated from core/table.ts, core/abi/layouts.ts and core/abi/numbers.ts by
 * tools/generate_guest_stubs.ts. Do not edit.
 *
 * A function for each hypercall, by group and name; a class for each structure, over an address in
 * the guest's memory. \`name.buffer\` is the structure's one static place. Nothing here uses a
 * heap.
 */

// @ts-nocheck: TypeScript knows no decorators on functions and accessors.

import { hypercall } from "./hypercall";
`;

/** The tables of constants, by the prefix that their names get. */
const CONSTANTS: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['HYPERVISOR_', numbers.HYPERVISOR],
  ['', ERRNO],
  ['DOMCTL_', numbers.DOMCTL],
  ['SYSCTL_', numbers.SYSCTL],
  ['SCHEDOP_', numbers.SCHEDOP],
  ['SHUTDOWN_', numbers.SHUTDOWN],
  ['XENMEM_', numbers.XENMEM],
  ['XENMEM_PAGING_OP_', numbers.PAGING_OP],
  ['XENMAPSPACE_', numbers.XENMAPSPACE],
  ['GNTTABOP_', numbers.GNTTABOP],
  ['GNTMAP_', numbers.GNTMAP],
  ['GNTCOPY_', numbers.GNTCOPY],
  ['GTF_', numbers.GTF],
  ['GNTST_', numbers.GNTST],
  ['EVTCHNOP_', numbers.EVTCHNOP],
  ['EVTCHNSTAT_', numbers.EVTCHNSTAT],
  ['VIRQ_', numbers.VIRQ],
  ['ARGO_OP_', numbers.ARGO_OP],
  ['ARGO_RING_', numbers.ARGO_RING],
  ['EVTCHN_FIFO_', numbers.EVTCHN_FIFO],
  ['VCPUOP_', numbers.VCPUOP],
  ['RUNSTATE_', numbers.RUNSTATE],
  ['VCPU_SSHOTTMR_', numbers.VCPU_SSHOTTMR],
  ['CONSOLEIO_', numbers.CONSOLEIO],
  ['SCHEDULER_', numbers.SCHEDULER],
  ['DOMINF_', numbers.DOMINF],
  ['POLICYOP_', numbers.POLICYOP],
  ['HYPERVISOR_PAGE_', HYPERVISOR_PAGE],
];

const SINGLE: Readonly<Record<string, number>> = {
  DOMCTL_INTERFACE_VERSION: numbers.DOMCTL_INTERFACE_VERSION,
  SYSCTL_INTERFACE_VERSION: numbers.SYSCTL_INTERFACE_VERSION,
  DOMID_SELF: numbers.DOMID_SELF,
  DOMID_INVALID: numbers.DOMID_INVALID,
  XENMEM_PAGING_OP_EVICT_RELEASE: numbers.PAGING_OP_EVICT_RELEASE,
  HYPERVISOR_PAGES,
  ARGO_DOMID_ANY: numbers.ARGO_DOMID_ANY,
  ARGO_MAXIOV: numbers.ARGO_MAXIOV,
  ARGO_MSG_SLOT_SIZE: numbers.ARGO_MSG_SLOT_SIZE,
  ARGO_FAIL_EXIST: numbers.ARGO_FAIL_EXIST,
};

/** Fields whose value is not the guest's to choose: the call's stub writes them. */
const INTERFACE_VERSIONS: Readonly<Record<string, string>> = {
  [layouts.xen_domctl.name]: 'DOMCTL_INTERFACE_VERSION',
  [layouts.xen_sysctl.name]: 'SYSCTL_INTERFACE_VERSION',
};

function constants(): string[] {
  const named = CONSTANTS.flatMap(([prefix, table]) =>
    Object.entries(table).map(
      ([name, value]) => [`${prefix}${name.toUpperCase()}`, value] as const,
    ),
  );
  const lines = [...named, ...Object.entries(SINGLE)].map(
    ([name, value]) => `export const ${name}: i32 = ${value};`,
  );
  return ['', '// Numbers', '', ...lines];
}

/** `u.interdomain.port` as a name: `u_interdomain_port`. */
function memberName(field: string): string {
  // An array's elements, too: `sched_entries[0].runtime`.
  return field.replaceAll(/[.[]/g, '_').replaceAll(']', '');
}

function accessors(field: string, { offset, type, count }: Field): string[] {
  const name = memberName(field);
  if (count > 1) {
    return [
      `  /** Address of ${count} × ${type}. */`,
      `  @inline get ${name}(): usize { return changetype<usize>(this) + ${offset}; }`,
    ];
  }
  const place = 'changetype<usize>(this)';
  return [
    `  @inline get ${name}(): ${type} { return load<${type}>(${place}, ${offset}); }`,
    `  @inline set ${name}(value: ${type}) { store<${type}>(${place}, value, ${offset}); }`,
  ];
}

function structure(layout: Struct<string>): string[] {
  const { name, size } = layout;
  return [
    '',
    `/** struct ${name}: ${size} bytes. */`,
    '@unmanaged',
    `export class ${name} {`,
    `  static readonly SIZE: i32 = ${size};`,
    `  static readonly buffer: ${name} = changetype<${name}>(memory.data(${size}, 8));`,
    '  /** The structure at an address. */',
    `  @inline static at(address: usize): ${name} { return changetype<${name}>(address); }`,
    '  /** Makes every byte zero, and gives the structure back. */',
    `  clear(): ${name} {`,
    `    memory.fill(changetype<usize>(this), 0, ${size});`,
    '    return this;',
    '  }',
    ...Object.entries(layout.fields).flatMap(([field, value]) => accessors(field, value)),
    '}',
  ];
}

/** The structures that guests meet: those of calls, of arrays, and the pages they share. */
function structures(): string[] {
  return [
    '',
    '// Structures',
    ...Object.values(layouts)
      .filter((value): value is Struct<string> => 'fields' in value)
      // A module's exports have no order of their own that all loaders agree on.
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(structure),
  ];
}

function documentation({ summary, errors, queries, exempt, batch }: CallFacts): string[] {
  const judged =
    exempt === undefined ? `Judged as ${queries.join(', ')}.` : `Not judged: ${exempt}.`;
  return [
    '  /**',
    `   * ${summary}`,
    `   * ${judged}`,
    ...(batch ? ['   * Each of the `count` elements gets a status of its own.'] : []),
    ...errors.map(([error, when]) => `   * - ${error}: ${when}`),
    '   */',
  ];
}

/** Words of the language that calls are named by: their stubs get an underscore. */
const RESERVED: ReadonlySet<string> = new Set(['yield']);

/** The stub of one call, in its namespace. */
function stub(call: CallFacts): string[] {
  const { name, number, command, argument, batch, registers } = call;
  const group = Object.entries(numbers.HYPERVISOR).find(([, value]) => value === number)?.[0] ?? '';
  const constant = `HYPERVISOR_${group.toUpperCase()}`;
  const plain = name.split('.')[1] ?? name;
  const own = RESERVED.has(plain) ? `${plain}_` : plain;
  const parameters: string[] = [];
  const before: string[] = [];
  const values: string[] = [];
  for (const register of registers) {
    if (register === 'command') {
      values.push(String(command ?? 0));
    } else if (register === 'argument') {
      // Without a structure the register is one that the group has and this call doesn't use.
      if (!argument) continue;
      parameters.push(`argument: ${argument.layout.name}`);
      values.push('changetype<i32>(argument)');
      const version = INTERFACE_VERSIONS[argument.layout.name];
      if (version !== undefined) {
        before.push(`    argument.cmd = ${command ?? 0};`);
        before.push(`    argument.interface_version = ${version};`);
      }
    } else if (register === 'elements' && batch) {
      parameters.push(`elements: ${batch.layout.name}`);
      values.push('changetype<i32>(elements)');
    } else {
      parameters.push(`${register}: i32`);
      values.push(register);
    }
  }
  while (values.length < 5) values.push('0');
  return [
    ...documentation(call),
    `  export function ${own}(${parameters.join(', ')}): i32 {`,
    ...before,
    `    return hypercall(${constant}, ${values.join(', ')});`,
    '  }',
  ];
}

function calls(): string[] {
  const groups = new Map<string, string[]>();
  for (const call of CALLS) {
    const group = call.name.split('.')[0] ?? call.name;
    groups.set(group, [...(groups.get(group) ?? []), ...stub(call)]);
  }
  // A group of a single call that is called like it needs no namespace.
  const lines = [...groups].flatMap(([group, stubs]) =>
    CALLS.some((call) => call.name === group)
      ? ['', ...stubs.map((line) => line.slice(2))]
      : ['', `export namespace ${group} {`, ...stubs, '}'],
  );
  return ['', '// Calls', ...lines];
}

/** The whole file. */
export function guestStubs(): string {
  return `${[HEAD.trimEnd(), ...constants(), ...structures(), ...calls()].join('\n')}\n`;
}

function main(check: boolean): void {
  const text = guestStubs();
  let present: string | undefined;
  try {
    present = readFileSync(STUBS, 'utf8');
  } catch {
    // Not there yet: it differs.
  }
  if (present === text) return;
  const path = 'seeds/guests/sdk/hypercalls.generated.ts';
  if (check) {
    process.stderr.write(`${path} is out of date: run npx tsx tools/generate_guest_stubs.ts\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(STUBS, text);
    process.stderr.write(`wrote ${path}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
