/**
 * Owns: what every guest may know of the hypervisor itself (version.h): its version, what it can
 * do, the size of a page, and the handle that the guest's builder gave it.
 */

import {
  version_capabilities,
  version_extraversion,
  version_guest_handle,
  xen_feature_info,
} from './abi/layouts.ts';
import { HYPERVISOR, PAGE_SIZE, XENFEAT, XENVER } from './abi/numbers.ts';
import { call } from './call.ts';
import type { Struct } from './abi/struct.ts';

const number = HYPERVISOR.xen_version;
const registers = ['command', 'argument'];
const exempt = 'the same for every guest';
const out = (layout: Struct<string>) => ({ register: 2, layout, out: true }) as const;

/** The version of Xen whose interface this is. */
const MAJOR = 4;
const MINOR = 17;

const text = (bytes: number, value: string): Uint8Array => {
  const field = new Uint8Array(bytes);
  field.set(new TextEncoder().encode(value));
  return field;
};

const EXTRAVERSION = text(version_extraversion.size, '-bulkhead-1');
const CAPABILITIES = text(version_capabilities.size, 'bulkhead-1-wasm32');

export const version = call({
  name: 'xen_version.version',
  number,
  command: XENVER.version,
  summary: 'Answers the version of the interface: major in the high 16 bits, minor in the low.',
  registers,
  exempt,
  reads: [],
  writes: [],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply: () => (MAJOR << 16) | MINOR,
});

export const extraVersion = call({
  name: 'xen_version.extraversion',
  number,
  command: XENVER.extraversion,
  summary: 'Tells what is appended to the version.',
  registers,
  argument: out(version_extraversion),
  exempt,
  reads: [],
  writes: ['guest.memory'],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply(_w, _request, { guest, caller, base }) {
    guest.write(caller, base, EXTRAVERSION);
    return 0;
  },
});

export const capabilities = call({
  name: 'xen_version.capabilities',
  number,
  command: XENVER.capabilities,
  summary: 'Tells what kinds of guests there can be.',
  registers,
  argument: out(version_capabilities),
  exempt,
  reads: [],
  writes: ['guest.memory'],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply(_w, _request, { guest, caller, base }) {
    guest.write(caller, base, CAPABILITIES);
    return 0;
  },
});

export const features = call({
  name: 'xen_version.get_features',
  number,
  command: XENVER.get_features,
  summary: 'Tells a map of 32 features (XENFEAT_*).',
  registers,
  argument: out(xen_feature_info),
  exempt: 'the same for every guest; domain 0 knows which domain it is',
  reads: [],
  writes: ['guest.memory'],
  errors: [['EINVAL', 'there is one map, map 0']],
  cost: 100,
  resolve: (c) => (c.u32(xen_feature_info.at.submap_idx) === 0 ? {} : c.fail('EINVAL')),
  apply(_w, _request, { guest, caller, base }) {
    const own = caller === 0 ? 1 << XENFEAT.dom0 : 0;
    guest.write32(
      caller,
      base + xen_feature_info.at.submap,
      (1 << XENFEAT.auto_translated_physmap) | own,
    );
    return 0;
  },
});

export const pageSize = call({
  name: 'xen_version.pagesize',
  number,
  command: XENVER.pagesize,
  summary: 'Answers the bytes of a page.',
  registers,
  exempt,
  reads: [],
  writes: [],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply: () => PAGE_SIZE,
});

export const guestHandle = call({
  name: 'xen_version.guest_handle',
  number,
  command: XENVER.guest_handle,
  summary: "Tells the caller's handle (UUID), which its builder gave it.",
  registers,
  argument: out(version_guest_handle),
  exempt: "the caller's own",
  reads: ['domain.handle0', 'domain.handle1', 'domain.handle2', 'domain.handle3'],
  writes: ['guest.memory'],
  errors: [],
  cost: 100,
  resolve: () => ({}),
  apply(_w, _request, { view, guest, caller, base }) {
    guest.write32(caller, base, view.domain.handle0[caller]);
    guest.write32(caller, base + 4, view.domain.handle1[caller]);
    guest.write32(caller, base + 8, view.domain.handle2[caller]);
    guest.write32(caller, base + 12, view.domain.handle3[caller]);
    return 0;
  },
});
