/**
 * Owns: the public interface as text, one fact a line, in the form that both this project's tables
 * and a C program over Xen's headers can print: `field STRUCT.MEMBER OFFSET SIZE`,
 * `size STRUCT BYTES`, `number C_NAME VALUE`.
 */

import { ERRNO } from '../../core/abi/errno.ts';
import * as layouts from '../../core/abi/layouts.ts';
import * as numbers from '../../core/abi/numbers.ts';
import type { Field, Struct } from '../../core/abi/struct.ts';

const SCALAR_BYTES = { u8: 1, u16: 2, u32: 4, u64: 8, i16: 2, i32: 4 } as const;

/** A thing that C knows by `designator` and that we say is `value`. */
export interface Fact {
  readonly kind: 'field' | 'size' | 'number';
  /** `struct.member` for fields, the structure for sizes, the constant for numbers. */
  readonly name: string;
  readonly value: string;
  /** C expressions that print the value; undefined for what Xen's headers don't have. */
  readonly expressions: readonly string[] | undefined;
}

function fieldBytes({ type, count }: Field): number {
  return SCALAR_BYTES[type] * count;
}

function layoutFacts(layout: Struct<string>, isXen: boolean): Fact[] {
  const struct = `${layout.name === 'grant_entry_v2' ? 'union' : 'struct'} ${layout.name}`;
  const fields = Object.entries(layout.fields).map(([member, field]): Fact => {
    const place = `offsetof(${struct}, ${member})`;
    const size = `sizeof(((${struct} *)0)->${member})`;
    return {
      kind: 'field',
      name: `${layout.name}.${member}`,
      value: `${field.offset} ${fieldBytes(field)}`,
      expressions: isXen ? [place, size] : undefined,
    };
  });
  const expressions = isXen ? [`sizeof(${struct})`] : undefined;
  return [...fields, { kind: 'size', name: layout.name, value: `${layout.size}`, expressions }];
}

const PAGE = 'struct shared_info';
const MASK_END = `(offsetof(${PAGE}, vcpu_info[0].evtchn_upcall_mask) + 1)`;

/** What C says of a member of the shared page, where vcpus are an array and padding has no name. */
function sharedInfoExpressions(member: string): string[] {
  if (member === 'vcpu_info.pad0') {
    return [MASK_END, `offsetof(${PAGE}, vcpu_info[0].evtchn_pending_sel) - ${MASK_END}`];
  }
  if (member === 'other_vcpus') {
    const end = `offsetof(${PAGE}, evtchn_pending)`;
    return [`offsetof(${PAGE}, vcpu_info[1])`, `${end} - offsetof(${PAGE}, vcpu_info[1])`];
  }
  const designator = member.replace(/^vcpu_info\./, 'vcpu_info[0].');
  return [`offsetof(${PAGE}, ${designator})`, `sizeof(((${PAGE} *)0)->${designator})`];
}

function sharedInfoFacts(): Fact[] {
  return Object.entries(layouts.shared_info.fields).map(([member, field]): Fact => {
    const value = `${field.offset} ${fieldBytes(field)}`;
    const expressions = sharedInfoExpressions(member);
    return { kind: 'field', name: `shared_info.${member}`, value, expressions };
  });
}

/** Our own calls, by the numbers that Xen leaves to architectures. */
const OWN_CALLS: Readonly<Record<string, string>> = { policy_op: 'arch_0', store_op: 'arch_1' };

/** Tables of numbers, and what C calls an entry of each. */
const TABLES: readonly [Readonly<Record<string, number>>, (name: string) => string | undefined][] =
  [
    [numbers.HYPERVISOR, (name) => `__HYPERVISOR_${OWN_CALLS[name] ?? name}`],
    [numbers.DOMCTL, (name) => `XEN_DOMCTL_${name}`],
    [numbers.DOMCTL_TRANSFER, () => undefined],
    [numbers.SYSCTL, (name) => `XEN_SYSCTL_${name}`],
    [numbers.XENVER, (name) => `XENVER_${name}`],
    [numbers.XENFEAT, (name) => `XENFEAT_${name}`],
    [numbers.SCHEDOP, (name) => `SCHEDOP_${name}`],
    [numbers.SHUTDOWN, (name) => `SHUTDOWN_${name}`],
    [numbers.XENMEM, (name) => `XENMEM_${name}`],
    [numbers.PAGING_OP, (name) => `XENMEM_paging_op_${name}`],
    [numbers.E820, () => undefined],
    [numbers.XENMAPSPACE, (name) => `XENMAPSPACE_${name}`],
    [numbers.GNTTABOP, (name) => `GNTTABOP_${name}`],
    [numbers.GNTMAP, (name) => `GNTMAP_${name}`],
    [numbers.GNTCOPY, (name) => `GNTCOPY_${name}`],
    [numbers.GTF, (name) => `GTF_${name}`],
    [numbers.GNTTAB_CACHE, (name) => `GNTTAB_CACHE_${name.toUpperCase()}`],
    [numbers.GNTST, (name) => `GNTST_${name}`],
    [numbers.EVTCHNOP, (name) => `EVTCHNOP_${name}`],
    [numbers.EVTCHNSTAT, (name) => `EVTCHNSTAT_${name}`],
    [numbers.VIRQ, (name) => `VIRQ_${name.toUpperCase()}`],
    [numbers.XS, (name) => `XS_${name.toUpperCase()}`],
    [numbers.ARGO_OP, (name) => `XEN_ARGO_OP_${name}`],
    [numbers.ARGO_RING, (name) => `XEN_ARGO_RING_${name.toUpperCase()}`],
    [numbers.EVTCHN_FIFO, (name) => `EVTCHN_FIFO_${name}`],
    [numbers.VCPUOP, (name) => `VCPUOP_${name}`],
    [numbers.RUNSTATE, (name) => `RUNSTATE_${name}`],
    [numbers.VCPU_SSHOTTMR, (name) => `VCPU_SSHOTTMR_${name}`],
    [numbers.CONSOLEIO, (name) => `CONSOLEIO_${name}`],
    [numbers.DOMINF, (name) => `XEN_DOMINF_${name === 'shutdown_shift' ? 'shutdownshift' : name}`],
    [ERRNO, (name) => `XEN_${name}`],
    [
      numbers.SCHEDULER,
      (name) =>
        name.endsWith('info')
          ? `XEN_DOMCTL_SCHEDOP_${name}`
          : `XEN_SCHEDULER_${name.toUpperCase()}`,
    ],
    [numbers.POLICYOP, () => undefined],
    [numbers.POLICY_LOAD, () => undefined],
  ];

/** Single numbers. */
const SINGLES: readonly [number, string][] = [
  [numbers.DOMCTL_INTERFACE_VERSION, 'XEN_DOMCTL_INTERFACE_VERSION'],
  [numbers.SYSCTL_INTERFACE_VERSION, 'XEN_SYSCTL_INTERFACE_VERSION'],
  [numbers.SHUTDOWN_MAX, 'SHUTDOWN_MAX'],
  [numbers.VIRQ_COUNT, 'NR_VIRQS'],
  [numbers.DOMID_FIRST_RESERVED, 'DOMID_FIRST_RESERVED'],
  [numbers.DOMID_SELF, 'DOMID_SELF'],
  [numbers.DOMID_INVALID, 'DOMID_INVALID'],
  [numbers.PAGING_OP_EVICT_RELEASE, 'bulkhead_paging_op_evict_release'],
  [numbers.ARGO_DOMID_ANY, 'XEN_ARGO_DOMID_ANY'],
  [numbers.ARGO_MAXIOV, 'XEN_ARGO_MAXIOV'],
  [numbers.ARGO_MSG_SLOT_SIZE, 'XEN_ARGO_MSG_SLOT_SIZE'],
  [numbers.ARGO_FAIL_EXIST, 'XEN_ARGO_REGISTER_FLAG_FAIL_EXIST'],
  [numbers.PAGE_SHIFT, 'XEN_PAGE_SHIFT'],
  [numbers.PAGE_SIZE, 'XEN_PAGE_SIZE'],
];

function numberFacts(): Fact[] {
  const facts: Fact[] = [];
  const add = (name: string, value: number, inXen: boolean): void => {
    const expressions = inXen ? [name] : undefined;
    facts.push({ kind: 'number', name, value: `${value}`, expressions });
  };
  for (const [table, nameInC] of TABLES) {
    for (const [key, value] of Object.entries(table)) {
      add(nameInC(key) ?? `bulkhead_${key}`, value, nameInC(key) !== undefined);
    }
  }
  for (const [value, name] of SINGLES) add(name, value, !/^(?:XEN_PAGE|bulkhead)_/.test(name));
  return facts;
}

/** Every table of numbers.ts that the facts above don't cover: none, or a test fails. */
export function uncoveredNumbers(): string[] {
  const tables = new Set<unknown>(TABLES.map(([table]) => table));
  const singles = new Set(SINGLES.map(([value]) => value));
  return Object.entries(numbers)
    .filter(([, value]) => (typeof value === 'number' ? !singles.has(value) : !tables.has(value)))
    .map(([name]) => name);
}

/** The exported structures that Xen doesn't have. */
function ownLayouts(): Struct<string>[] {
  return Object.values(layouts)
    .filter((value): value is Struct<string> => 'fields' in value)
    .filter((layout) => layout.name.startsWith('bulkhead_'));
}

/** Exported structures of layouts.ts that the facts don't cover: none, or a test fails. */
export function uncoveredLayouts(): string[] {
  const covered = new Set<unknown>([...layouts.XEN_LAYOUTS, layouts.shared_info, ...ownLayouts()]);
  return Object.entries(layouts)
    .filter(([, value]) => 'fields' in value && !covered.has(value))
    .map(([name]) => name);
}

/** All that is compared, in a stable order. */
export function abiFacts(): Fact[] {
  return [
    ...layouts.XEN_LAYOUTS.flatMap((layout) => layoutFacts(layout, true)),
    ...sharedInfoFacts(),
    ...ownLayouts().flatMap((layout) => layoutFacts(layout, false)),
    ...numberFacts(),
  ];
}

/** One fact as the golden file has it. */
export function factLine({ kind, name, value }: Fact): string {
  return `${kind} ${name} ${value}`;
}

/** A C program that prints the facts that Xen's headers know, in the golden file's form. */
export function factProgram(facts: readonly Fact[]): string {
  const lines = facts.flatMap(({ kind, name, expressions }) => {
    if (!expressions) return [];
    const format = expressions.map(() => '%lld').join(' ');
    const values = expressions.map((expression) => `(long long)(${expression})`).join(', ');
    return [`  printf("${kind} ${name} ${format}\\n", ${values});`];
  });
  return `#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#define __XEN_TOOLS__ 1
#define __XEN_INTERFACE_LATEST__ 1
#include <xen/xen.h>
#include <xen/argo.h>
#include <xen/errno.h>
#include <xen/event_channel.h>
#include <xen/grant_table.h>
#include <xen/memory.h>
#include <xen/sched.h>
#include <xen/vcpu.h>
#include <xen/domctl.h>
#include <xen/sysctl.h>
#include <xen/version.h>
#include <xen/features.h>
#include <xen/io/xs_wire.h>

int main(void) {
${lines.join('\n')}
  return 0;
}
`;
}
