/**
 * Owns: a domain that takes its events by the FIFO ABI, as an upcall handler of a kernel does: it
 * unlinks the first event of the most urgent queue that is ready. Written from Xen's public
 * description, with none of the hypervisor's code.
 */

import type { Actor } from './harness.ts';

const PENDING = 0x8000_0000;
const MASKED = 0x4000_0000;
const LINKED = 0x2000_0000;
const LINK = 0x0001_ffff;

/** Frames that are lent: the control block's and the event array's first. */
export const CONTROL = 2;
export const ARRAY = 3;

export class FifoGuest {
  readonly actor: Actor;
  /** Heads of queues that it has begun to take from; 0 where it must look anew. */
  readonly #heads = new Map<number, number>();
  #ready = 0;

  constructor(actor: Actor) {
    this.actor = actor;
  }

  /** Changes to the ABI. Throws when the machine says no. */
  begin(): this {
    for (const { error } of [
      this.actor.call('event_channel_op.init_control', { control_gfn: CONTROL }),
      this.actor.call('event_channel_op.expand_array', { array_gfn: ARRAY }),
    ]) {
      if (error !== 'ok') throw new Error(`changing to the FIFO ABI: ${error}`);
    }
    return this;
  }

  get #data(): DataView {
    const { buffer, byteOffset, length } = this.actor.memory;
    return new DataView(buffer, byteOffset, length);
  }

  word(port: number): number {
    return this.#data.getUint32(ARRAY * 4096 + port * 4, true);
  }

  /** Writes a word in a turn of its own. */
  write(port: number, word: number): void {
    this.actor.harness.turnOf(this.actor.id, () => this.#store(port, word));
  }

  #store(port: number, word: number): void {
    this.#data.setUint32(ARRAY * 4096 + port * 4, word >>> 0, true);
  }

  isPending = (port: number): boolean => this.word(port) >= PENDING;
  isLinked = (port: number): boolean => (this.word(port) & LINKED) !== 0;
  isMasked = (port: number): boolean => (this.word(port) & MASKED) !== 0;

  mask(port: number): void {
    this.write(port, this.word(port) | MASKED);
  }

  /** The queues that the control block says are ready. */
  get ready(): number {
    return this.#data.getUint32(CONTROL * 4096, true) | this.#ready;
  }

  /**
   * Unlinks one event, in a turn of its own, and takes it if it is pending and not masked. Answers
   * the port, −1 for an event that is not taken, 0 when no queue is ready.
   */
  takeOne(): number {
    return this.actor.harness.turnOf(this.actor.id, () => {
      this.#ready |= this.#data.getUint32(CONTROL * 4096, true);
      this.#data.setUint32(CONTROL * 4096, 0, true);
      if (this.#ready === 0) return 0;
      const queue = 31 - Math.clz32(this.#ready & -this.#ready);
      const known = this.#heads.get(queue) ?? 0;
      const port = known || this.#data.getUint32(CONTROL * 4096 + 8 + queue * 4, true);
      const word = this.word(port);
      const next = word & LINK;
      if (next === 0) this.#ready &= ~(1 << queue);
      this.#heads.set(queue, next);
      const taken = word >= PENDING && (word & MASKED) === 0;
      this.#store(port, word & ~(LINKED | LINK) & (taken ? ~PENDING : -1));
      return taken ? port : -1;
    });
  }

  /** Takes all events there are, in order. */
  takeAll(): number[] {
    const taken: number[] = [];
    for (let port = this.takeOne(); port !== 0; port = this.takeOne()) {
      if (port > 0) taken.push(port);
    }
    return taken;
  }
}
