/**
 * Owns: reading ACM's binary as the hypervisor did: the structures of its public header, the checks
 * of its loader. Throws at the first thing that the hypervisor would refuse.
 * Must not know: anything of `tools/acm`.
 */

import type { Tables } from './acm_model.ts';

export interface ReadBinary {
  readonly tables: Tables;
  readonly name: string;
  readonly version: readonly [number, number];
  readonly hash: string;
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Xen refuses the binary: ${what}`);
}

export function readAcmBinary(bytes: Uint8Array): ReadBinary {
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  check(bytes.length >= 60, 'smaller than its header');
  const u32 = (at: number): number => whole.getUint32(at, false);
  // struct acm_policy_buffer
  check(u32(0) === 0x0001debc, 'magic');
  check(u32(4) === 4, 'policy_version');
  check(u32(8) === bytes.length, 'len');
  const [reference, primary, secondary] = [u32(12), u32(20), u32(28)];
  check(u32(16) === 1 && u32(24) === 2, 'policy codes');
  check(60 <= reference && reference < primary && primary < secondary, 'order of the parts');
  for (const at of [reference, primary, secondary]) check(at % 4 === 0, 'alignment');
  // struct acm_policy_reference_buffer
  const nameLength = u32(reference);
  check(reference + 4 + nameLength <= primary, 'length of the name');
  const text = bytes.subarray(reference + 4, reference + 4 + nameLength);
  check(text.at(-1) === 0 && text.indexOf(0) === nameLength - 1, 'end of the name');
  const part = (from: number, to: number) => ({
    size: to - from,
    u32: (index: number) => u32(from + 4 * index),
    rows: (at: number, rows: number, columns: number, size: number): number[][] => {
      check(at + 2 * rows * columns <= size, 'a table beyond its part');
      check(at % 2 === 0, 'alignment of a table');
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => {
          const flag = whole.getUint16(from + at + 2 * (row * columns + column), false);
          check(flag <= 1, 'a flag');
          return flag;
        }),
      );
    },
  });
  // struct acm_chwall_policy_buffer
  const walls = part(primary, secondary);
  check(walls.size >= 36 && walls.u32(0) === 1 && walls.u32(1) === 1, 'chwall version or code');
  const [types, ssids, sets] = [walls.u32(2), walls.u32(3), walls.u32(4)];
  check(ssids > 1, "domain 0's ssidref in chwall");
  check(
    walls.u32(5) >= 36 && walls.u32(6) >= walls.u32(5) + 2 * types * ssids,
    'overlapping tables',
  );
  // struct acm_ste_policy_buffer
  const sharing = part(secondary, bytes.length);
  check(sharing.size >= 20 && sharing.u32(0) === 1 && sharing.u32(1) === 2, 'ste version or code');
  check(sharing.u32(3) > 1, "domain 0's ssidref in ste");
  check(sharing.u32(4) >= 20, 'overlapping tables');
  return {
    tables: {
      chwall: {
        ssids: walls.rows(walls.u32(5), ssids, types, walls.size),
        sets: walls.rows(walls.u32(6), sets, types, walls.size),
        types,
      },
      ste: {
        ssids: sharing.rows(sharing.u32(4), sharing.u32(3), sharing.u32(2), sharing.size),
        types: sharing.u32(2),
      },
    },
    name: new TextDecoder().decode(text.subarray(0, -1)),
    version: [u32(32), u32(36)],
    hash: Buffer.from(bytes.subarray(40, 60)).toString('hex'),
  };
}
