/**
 * Owns: random hypercalls at speed: a pool of them, valid and nearly valid, lies prepared in each
 * domain's memory, so that making one costs a draw and no generation.
 */

import { SUSPEND } from '../../../core/abi/guest_abi.ts';
import { DOMCTL_INTERFACE_VERSION, DOMID_SELF, PAGE_SIZE } from '../../../core/abi/numbers.ts';
import type { Field } from '../../../core/abi/struct.ts';
import type { CallFacts } from '../../../core/call.ts';
import { SMALL_CONFIG } from '../../../core/config.ts';
import type { Machine, Snapshot } from '../../../core/machine.ts';
import { CALLS } from '../../../core/table.ts';
import { bootMachine, dataOf } from './domains.ts';
import { compileText, load, policyText, shapeOf } from './policies.ts';

const POOL_START = 4 * PAGE_SIZE;
const POOL_END = 15 * PAGE_SIZE;
const VARIANTS = 4;
/** Structures of more bytes than this come in one variant. */
const LARGE_BYTES = 512;
/** Calls that end the caller, or somebody: too many, and starting anew is all that is measured. */
const FATAL: ReadonlySet<string> = new Set(['sched_op.shutdown', 'domctl.destroydomain']);
const CALLS_PER_TURN = 16;
/** Calls after which the machine goes back to where it began, so that there is something to do. */
const CALLS_PER_RUN = 2048;

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(bound: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) % bound;
  }
}

interface Prepared {
  readonly number: number;
  readonly a1: number;
  readonly a2: number;
  readonly a3: number;
}

function valueFor(name: string, row: CallFacts, random: Random): number {
  if (name === 'cmd') return row.command ?? 0;
  if (name === 'interface_version') return DOMCTL_INTERFACE_VERSION;
  if (random.below(24) === 0) return random.below(0x1_0000_0000);
  if (/dom/.test(name)) return random.below(5) === 0 ? DOMID_SELF : random.below(5);
  if (/start|ptr|ports$|handle\.|idxs|gpfns|errs|buffer/.test(name)) return POOL_START;
  return random.below(10);
}

function storeField(data: DataView, at: number, { type }: Field, value: number): void {
  if (type === 'u8') data.setUint8(at, value);
  else if (type === 'u16' || type === 'i16') data.setUint16(at, value, true);
  else data.setUint32(at, value, true);
}

/** Fills the pool of one domain. */
function prepare(machine: Machine, domain: number, random: Random): Prepared[] {
  const data = dataOf(machine, domain);
  const pool: Prepared[] = [];
  let at = POOL_START;
  for (const row of CALLS) {
    const layout = row.argument?.layout;
    const isLarge = (layout?.size ?? 0) > LARGE_BYTES;
    const variants = FATAL.has(row.name) || isLarge ? 1 : VARIANTS;
    for (let variant = 0; variant < variants; variant += 1) {
      const size = ((layout?.size ?? 0) + 7) & ~7;
      if (at + size > POOL_END) {
        if (variant === 0) throw new Error('the pool of calls is too small');
        continue;
      }
      for (const [name, field] of Object.entries(layout?.fields ?? {})) {
        if (field.count > 1) continue;
        storeField(data, at + field.offset, field, valueFor(name, row, random));
      }
      const base = random.below(32) === 0 ? random.below(0x1_0000_0000) | 0 : at;
      const command = row.command ?? random.below(64);
      pool.push({
        number: row.number,
        a1: row.argument?.register === 1 ? base : command,
        a2: row.argument?.register === 2 ? base : random.below(64),
        a3: row.batch ? random.below(3) : at,
      });
      at += size;
    }
  }
  pool.push({ number: 63, a1: 0, a2: 0, a3: 0 });
  return pool;
}

export class RandomCalls {
  readonly machine: Machine;
  /** Calls made, and how many were not simply refused. */
  made = 0;
  succeeded = 0;
  readonly #random = new Random(0x9e3779b9);
  readonly #pools: readonly (readonly Prepared[])[];
  readonly #start: Snapshot;
  #domain = -1;
  #leftOfTurn = 0;
  #leftOfRun = CALLS_PER_RUN;

  private constructor(machine: Machine) {
    this.machine = machine;
    this.#pools = Array.from({ length: machine.config.domains }, (_, domain) =>
      machine.memory(domain).length === 0 ? [] : prepare(machine, domain, this.#random),
    );
    this.#start = machine.snapshot();
  }

  static async boot(): Promise<RandomCalls> {
    const policy = load(await compileText(policyText(shapeOf(10))));
    const labels = policy.labelNumbers.slice(1, 3);
    return new RandomCalls(bootMachine(SMALL_CONFIG, policy, labels));
  }

  #beginTurn(): void {
    const { machine } = this;
    if (this.#leftOfRun <= 0) this.#beginAgain();
    let turn = machine.next();
    if (turn.kind === 'idle') {
      this.#beginAgain();
      turn = machine.next();
      if (turn.kind === 'idle') throw new Error('a machine with nothing to run');
    }
    machine.enter(turn.domain, turn.vcpu);
    this.#domain = turn.domain;
    this.#leftOfTurn = CALLS_PER_TURN;
    // A domain that was made by these calls has no pool: it has no memory, and never runs.
    if (this.#pools[turn.domain].length === 0) throw new Error('a domain without memory runs');
  }

  #beginAgain(): void {
    this.machine.restore(this.#start);
    this.#leftOfRun = CALLS_PER_RUN;
  }

  /** One random hypercall of whoever has the turn. Returns its result, `SUSPEND` included. */
  next(): number {
    if (this.#leftOfTurn === 0) this.#beginTurn();
    const pool = this.#pools[this.#domain];
    const { number, a1, a2, a3 } = pool[this.#random.below(pool.length)];
    const result = this.machine.hypercall(number, a1, a2, a3, 0, 0);
    this.made += 1;
    if (result >= 0) this.succeeded += 1;
    this.#leftOfTurn -= 1;
    this.#leftOfRun -= 1;
    if (result === SUSPEND || this.#leftOfTurn === 0) {
      this.machine.leave(this.#domain, this.#domain * this.machine.config.vcpus, 1000);
      this.#leftOfTurn = 0;
    }
    return result;
  }
}
