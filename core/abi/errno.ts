/**
 * Owns: the errno values a guest can see. Xen's values (xen/include/public/errno.h), which a
 * hypercall returns negated.
 */

import { keysOf } from './keys_unsafe.ts';

export const ERRNO = {
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  EBADF: 9,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  ENODEV: 19,
  EINVAL: 22,
  ENOSPC: 28,
  ERANGE: 34,
  ENAMETOOLONG: 36,
  ENOSYS: 38,
  ENODATA: 61,
  ETIME: 62,
  EOVERFLOW: 75,
  EMSGSIZE: 90,
  EOPNOTSUPP: 95,
  ENOBUFS: 105,
  ECONNREFUSED: 111,
} as const;

export type ErrnoName = keyof typeof ERRNO;

const NAMES = new Map<number, ErrnoName>(keysOf(ERRNO).map((name) => [ERRNO[name], name]));

/**
 * The name of a hypercall result's errno (`-1` → `EPERM`), or undefined for a result that is none.
 */
export function errnoName(result: number): ErrnoName | undefined {
  return result < 0 ? NAMES.get(-result) : undefined;
}
