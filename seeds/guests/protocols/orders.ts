/** Owns: what the order desk and the ledger agree on: the layout of orders and confirmations. */

export const ACCOUNTS: u32 = 16;

/** `kind` of an order. The last one closes the book. */
export const KIND_ORDER: u16 = 0;
export const KIND_CLOSE: u16 = 1;

/** An order, 16 bytes: amounts are in cents. */
@unmanaged
export class order {
  sequence: u32;
  account: u16;
  kind: u16;
  amount: u32;
  reserved: u32;
}

/** A confirmation, in the same 16 bytes: the account's balance after the order. */
@unmanaged
export class confirmation {
  sequence: u32;
  refused: u32;
  balance: u64;
}

/** Folds one order into a checksum. */
export function fold(checksum: u32, sequence: u32, account: u32, amount: u32): u32 {
  checksum = (checksum ^ sequence) * 16777619;
  checksum = (checksum ^ account) * 16777619;
  return (checksum ^ amount) * 16777619;
}

/** The checksum of no orders. */
export const CHECKSUM_START: u32 = 2166136261;
