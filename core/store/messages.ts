/**
 * Owns: store messages: a header of xs_wire.h, then text ended by zeros. What they say and how they
 * are answered in their place. Must not know: nodes.
 */

import { STORE_PAYLOAD_MAX } from '../abi/guest_abi.ts';
import { store_message } from '../abi/layouts.ts';
import { HYPERVISOR } from '../abi/numbers.ts';
import type { Tools } from '../call.ts';
import type { StoreContext } from './asking.ts';
import { wholePath } from './paths.ts';
import { bytesOf, textOf } from './rows.ts';
import { draftsOf, Tree } from './tree.ts';

/** What the declarations of all store calls have in common. */
export const STORE_CALL = {
  number: HYPERVISOR.store_op,
  registers: ['command', 'argument'],
  argument: { register: 2, layout: store_message, out: true },
} as const;

/** Why calls about others, too, ask nothing about a domain's own nodes. */
export const OWN = { own: 'what it has in the store itself' } as const;

export const MALFORMED = [
  'EINVAL',
  'the message, the path or another part is not well formed',
] as const;
export const NO_TRANSACTION = ['ENOENT', 'the caller has no transaction of that number'] as const;
/** To who may not read a node it isn't there. */
export const NO_NODE = [
  'ENOENT',
  'there is no such node, or none that the caller may see',
] as const;

const AT = store_message.at;

/** The bytes of a message behind its header; undefined for more than there can be. */
function payload(c: StoreContext): Uint8Array | undefined {
  const length = c.u32(AT['header.len']);
  if (length > STORE_PAYLOAD_MAX) return undefined;
  return c.guest.read(c.caller, c.base + AT.payload, length);
}

/** A message's texts, each ended by a zero; undefined for another number of them. */
export function texts(c: StoreContext, least: number, most = least): string[] | undefined {
  const bytes = payload(c);
  if (bytes === undefined || (bytes.length > 0 && bytes.at(-1) !== 0)) return undefined;
  const said = textOf(bytes).split('\0').slice(0, -1);
  return said.length >= least && said.length <= most ? said : undefined;
}

/** A text ended by a zero, and the bytes behind it. */
export function textAndBytes(c: StoreContext): { text: string; bytes: Uint8Array } | undefined {
  const all = payload(c);
  const end = all === undefined ? -1 : all.indexOf(0);
  if (all === undefined || end < 0) return undefined;
  return { text: textOf(all.subarray(0, end)), bytes: all.slice(end + 1) };
}

/** A number in decimal, as paths and messages have it. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^(?:0|[1-9][0-9]{0,8})$/.test(text) ? Number(text) : undefined;
}

export function pathOf(c: StoreContext, said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  return wholePath(said, c.caller, c.config.storePathBytes);
}

interface TransactionView {
  readonly view: { readonly store_transaction: { readonly id: { [row: number]: number } } };
}

/** The caller's transaction with a number, by its row among the caller's; −1 for none. */
export function transactionOf(c: StoreContext & TransactionView): number {
  const id = c.u32(AT['header.tx_id']);
  const { storeTransactions } = c.config;
  if (id === 0) return -1;
  for (let index = 0; index < storeTransactions; index += 1) {
    if (c.view.store_transaction.id[c.caller * storeTransactions + index] === id) return index;
  }
  return -1;
}

/** The store as the message's transaction finds it; undefined for one that there isn't. */
export function treeOf(c: StoreContext & TransactionView): Tree | undefined {
  if (c.u32(AT['header.tx_id']) === 0) return new Tree(c);
  const index = transactionOf(c);
  return index < 0 ? undefined : new Tree(c, draftsOf(c, c.caller, index));
}

/** Puts the answer in the message's place; what a call that answers returns. */
export function reply(
  { guest, caller, base }: Pick<Tools<never>, 'guest' | 'caller' | 'base'>,
  type: number,
  bytes: Uint8Array,
): number {
  guest.write32(caller, base + AT['header.type'], type);
  guest.write32(caller, base + AT['header.len'], bytes.length);
  guest.write(caller, base + AT.payload, bytes);
  return bytes.length;
}

/** Texts, each ended by a zero. */
export function wire(said: readonly string[]): Uint8Array {
  return bytesOf(said.map((each) => `${each}\0`).join(''));
}
