/** SHA-256 (FIPS 180-4) over bytes in memory. */

const constants: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const initial: usize = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

/** The eight words of the last digest, each in the machine's order. */
export const digest: usize = memory.data(32, 16);

const schedule: usize = memory.data(256, 16);
const padded: usize = memory.data(128, 16);

function at(base: usize, index: i32): usize {
  return base + ((<usize>index) << 2);
}

function compress(block: usize): void {
  for (let i = 0; i < 16; i++) store<u32>(at(schedule, i), bswap(load<u32>(at(block, i))));
  for (let i = 16; i < 64; i++) {
    const x = load<u32>(at(schedule, i - 15));
    const y = load<u32>(at(schedule, i - 2));
    const small0 = rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3);
    const small1 = rotr(y, 17) ^ rotr(y, 19) ^ (y >>> 10);
    const sum = load<u32>(at(schedule, i - 16)) + small0 + load<u32>(at(schedule, i - 7)) + small1;
    store<u32>(at(schedule, i), sum);
  }
  let a = load<u32>(digest, 0);
  let b = load<u32>(digest, 4);
  let c = load<u32>(digest, 8);
  let d = load<u32>(digest, 12);
  let e = load<u32>(digest, 16);
  let f = load<u32>(digest, 20);
  let g = load<u32>(digest, 24);
  let h = load<u32>(digest, 28);
  for (let i = 0; i < 64; i++) {
    const large1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = h + large1 + choice + load<u32>(at(constants, i)) + load<u32>(at(schedule, i));
    const large0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = d + one;
    d = c;
    c = b;
    b = a;
    a = one + large0 + majority;
  }
  store<u32>(digest, load<u32>(digest, 0) + a, 0);
  store<u32>(digest, load<u32>(digest, 4) + b, 4);
  store<u32>(digest, load<u32>(digest, 8) + c, 8);
  store<u32>(digest, load<u32>(digest, 12) + d, 12);
  store<u32>(digest, load<u32>(digest, 16) + e, 16);
  store<u32>(digest, load<u32>(digest, 20) + f, 20);
  store<u32>(digest, load<u32>(digest, 24) + g, 24);
  store<u32>(digest, load<u32>(digest, 28) + h, 28);
}

/** Puts the digest of `length` bytes at `data` into `digest`. */
export function sha256(data: usize, length: i32): void {
  memory.copy(digest, initial, 32);
  const whole = length & ~63;
  for (let offset = 0; offset < whole; offset += 64) compress(data + <usize>offset);
  const rest = length - whole;
  memory.fill(padded, 0, 128);
  memory.copy(padded, data + <usize>whole, <usize>rest);
  store<u8>(padded + <usize>rest, 0x80);
  const end: usize = rest < 56 ? 64 : 128;
  store<u64>(padded + end - 8, bswap((<u64>length) << 3));
  compress(padded);
  if (end == 128) compress(padded + 64);
}
