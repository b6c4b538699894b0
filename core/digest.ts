/**
 * Owns: the digest of the machine's columns: the exclusive or, over all cells that aren't zero, of
 * a 64-bit hash of the cell's number and value. A write changes it by two hashes, so a step's
 * digest costs what the step wrote. It finds differences; it isn't made to withstand forgery.
 */

export class Digest {
  low = 0;
  high = 0;

  /** Takes a cell in, or out if it is in: `value` is an integer from 0 to 2^53 − 1. */
  fold(cell: number, value: number): void {
    if (value === 0) return;
    const upper = value > 0xffffffff ? Math.floor(value / 0x1_0000_0000) : 0;
    let a = Math.imul(cell ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(value | 0, 0xc2b2ae35) ^ upper;
    let b = Math.imul(cell ^ 0x7f4a7c15, 0x27d4eb2f) ^ Math.imul(value | 0, 0x165667b1) ^ ~upper;
    a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d);
    b = Math.imul(b ^ (b >>> 13), 0x297a2d39);
    a = Math.imul(a ^ (a >>> 12), 0x297a2d39);
    b = Math.imul(b ^ (b >>> 16), 0x846ca68b);
    this.low ^= a ^ (a >>> 15);
    this.high ^= b ^ (b >>> 14);
  }

  /** Takes in `bytes`, whole 32-bit words, as cells numbered from `firstCell`. */
  foldBytes(firstCell: number, bytes: Uint8Array): void {
    const words = bytes.length >>> 2;
    if ((bytes.byteOffset & 3) === 0) {
      const view = new Uint32Array(bytes.buffer, bytes.byteOffset, words);
      for (let i = 0; i < words; i += 1) {
        if (view[i] !== 0) this.fold(firstCell + i, view[i]);
      }
      return;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let i = 0; i < words; i += 1) this.fold(firstCell + i, view.getUint32(i * 4, true));
  }

  reset(): void {
    this.low = 0;
    this.high = 0;
  }

  /** Sixteen hexadecimal digits. */
  toString(): string {
    return hex32(this.high) + hex32(this.low);
  }
}

function hex32(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
