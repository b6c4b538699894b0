/**
 * Owns: where the pages of a run's domains go that are out: a file with a name that nobody can
 * guess, under keys that nobody else ever has. Nothing of a run depends on them, so that a replay
 * has keys of its own.
 */

import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PageFile } from '../../arch/paging/page_file.ts';
import { ENTROPY_BYTES, PageStore, SLOT_BYTES } from '../../arch/paging/page_store.ts';

export function openPageStore(): PageStore {
  const name = `bulkhead-pages-${process.pid}-${randomBytes(8).toString('hex')}`;
  const slots = new PageFile(join(tmpdir(), name), SLOT_BYTES);
  return new PageStore(slots, randomBytes(ENTROPY_BYTES));
}
