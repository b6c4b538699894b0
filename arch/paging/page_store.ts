/**
 * Owns: the pages that are out of a machine: each sealed under a key of its domain's life, in slots
 * of one size, so that whoever holds the slots learns no page, nor that two are alike.
 *
 * INVARIANT: a page comes back as it went out, or not at all. Its name (whose, in which life,
 * where, in which version) is sealed with it, so that one page can't stand for another nor an old
 * one for a new one. A nonce is used once: they are counted, and keys are new with every store.
 * Must not know: the machine, files.
 */

import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import type { PageName } from '../../core/machine.ts';
import type { Slots } from './page_file.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Bytes of entropy that a store is made of. */
export const ENTROPY_BYTES = 32;
/** A slot: the sealed page, and its tag. Nonces are kept here, where nobody changes them. */
export const SLOT_BYTES = PAGE_SIZE + TAG_BYTES;

interface Place {
  readonly page: PageName;
  readonly slot: number;
  /** Number of the nonce. */
  readonly serial: number;
}

/** The name of a page, as it is sealed with it. */
function encodeName({ domain, generation, guestFrame, version }: PageName): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, domain);
  view.setUint32(4, generation);
  view.setUint32(8, guestFrame);
  view.setUint32(12, version);
  return bytes;
}

function nonceOf(serial: number): Uint8Array {
  const nonce = new Uint8Array(NONCE_BYTES);
  new DataView(nonce.buffer).setBigUint64(NONCE_BYTES - 8, BigInt(serial));
  return nonce;
}

export class PageStore {
  readonly #slots: Slots;
  readonly #entropy: Uint8Array;
  /** By domain: its life, its key and its pages by guest frame. */
  readonly #domains = new Map<
    number,
    { generation: number; key: Buffer; pages: Map<number, Place> }
  >();
  readonly #free: number[] = [];
  #slotCount = 0;
  #serial = 0;

  /** @param entropy 32 bytes that nobody else has, and that no other store had */
  constructor(slots: Slots, entropy: Uint8Array) {
    if (entropy.length !== ENTROPY_BYTES)
      throw new RangeError(`${entropy.length} bytes of entropy`);
    this.#slots = slots;
    this.#entropy = entropy.slice();
  }

  /** How many pages it holds. */
  get pages(): number {
    let count = 0;
    for (const { pages } of this.#domains.values()) count += pages.size;
    return count;
  }

  /** Keeps a page. False when it can't; then it holds what it held before. */
  keep(page: PageName, bytes: Uint8Array): boolean {
    if (bytes.length !== PAGE_SIZE) throw new RangeError(`a page of ${bytes.length} bytes`);
    const { key, pages } = this.#lifeOf(page);
    this.#serial += 1;
    const cipher = createCipheriv(CIPHER, key, nonceOf(this.#serial), { authTagLength: TAG_BYTES });
    cipher.setAAD(encodeName(page));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    const slot = this.#free.at(-1) ?? this.#slotCount;
    if (!this.#slots.write(slot, sealed)) return false;
    if (this.#free.length > 0) this.#free.pop();
    else this.#slotCount += 1;
    this.drop(page);
    pages.set(page.guestFrame, { page, slot, serial: this.#serial });
    return true;
  }

  /** The bytes of a page; undefined when they aren't what went out, or nobody has them. */
  bring(page: PageName): Uint8Array | undefined {
    const life = this.#domains.get(page.domain);
    const place = life?.pages.get(page.guestFrame);
    if (life === undefined || place === undefined) return undefined;
    const sealed = this.#slots.read(place.slot);
    if (sealed?.length !== SLOT_BYTES) return undefined;
    const nonce = nonceOf(place.serial);
    const decipher = createDecipheriv(CIPHER, life.key, nonce, { authTagLength: TAG_BYTES });
    // By the name that is asked for: a page of another life or version is none.
    decipher.setAAD(encodeName(page));
    decipher.setAuthTag(sealed.subarray(PAGE_SIZE));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, PAGE_SIZE)), decipher.final()]);
    } catch {
      return undefined;
    }
  }

  /** Lets go of a page that is back. */
  drop({ domain, guestFrame }: PageName): void {
    const pages = this.#domains.get(domain)?.pages;
    const place = pages?.get(guestFrame);
    if (place === undefined) return;
    pages?.delete(guestFrame);
    this.#free.push(place.slot);
  }

  /** Lets go of a domain that is gone: without its key, what is left in its slots is noise. */
  forget(domain: number): void {
    const life = this.#domains.get(domain);
    if (life === undefined) return;
    for (const { slot } of life.pages.values()) this.#free.push(slot);
    life.key.fill(0);
    this.#domains.delete(domain);
  }

  close(): void {
    for (const domain of this.#domains.keys()) this.forget(domain);
    this.#entropy.fill(0);
    this.#slots.close();
  }

  #lifeOf({ domain, generation }: PageName) {
    const known = this.#domains.get(domain);
    if (known?.generation === generation) return known;
    this.forget(domain);
    const info = `bulkhead page ${domain} ${generation}`;
    const key = Buffer.from(hkdfSync('sha256', this.#entropy, '', info, KEY_BYTES));
    const life = { generation, key, pages: new Map<number, Place>() };
    this.#domains.set(domain, life);
    return life;
  }
}
