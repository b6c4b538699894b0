/**
 * Owns: the stage on which the text tables play: the same cast for every scenario, and what the
 * words in the tables mean.
 *
 * Steps are `ACTOR: CALL FIELD=VALUE …` with an optional `xN` at the end, `ACTOR starts CALL …` for
 * a call that is left unfinished, `ACTOR grants REF to ACTOR page N [readonly]`, `ACTOR accepts REF
 * from ACTOR page N`, `ACTOR maps REF of ACTOR [readonly]`, `ACTOR fills ports`, `ACTOR fills maps
 * from ACTOR`, `ACTOR may send N events` in a virtual millisecond, `ACTOR has N vcpus`, `host
 * keeps nothing`, `ACTOR fills nodes`, `… watches`, `… transaction N` `… the store of ACTOR`,
 * `ACTOR fills rings` and `ACTOR writes WORD at ADDRESS`.
 */

import { arinc653_entry, xen_sysctl_arinc653_schedule } from '../../../core/abi/layouts.ts';
import { ARGO_DOMID_ANY, DOMID_SELF, GNTMAP, GTF, VIRQ } from '../../../core/abi/numbers.ts';
import { findCall } from '../../../core/table.ts';
import { findOperation } from '../../../policy/operations.ts';
import { Harness, TEST_POLICY, imageOf, text, u32s, u64s } from '../harness.ts';
import type { Actor, Fields, Outcome } from '../harness.ts';
import { withPartitions } from '../cut_policy.ts';
import { setColumn } from '../set_column.ts';
import { readAssignments } from './read_table.ts';
import type { Assignment } from './read_table.ts';

const CAST = ['Red', 'Blue', 'Broker', 'Reader', 'Clerk'] as const;

/** Names that are no domain: a free id, one that no machine of this size has, an address of nothing. */
const WORDS: Readonly<Record<string, number>> = {
  self: DOMID_SELF,
  fresh: CAST.length + 1,
  absent: CAST.length + 2,
  beyond: 63,
  nowhere: 0x7fff_0000,
};

const next = TEST_POLICY.replace(
  'version: "1.0"',
  'version: "1.1", from: { name: test, version: "1.0" }',
);

/** What of the store can be filled: `the` is another's. */
const IN_STORE: ReadonlySet<string> = new Set(['nodes', 'watches', 'transaction', 'the']);

/** Policies that the tables load. */
const POLICIES: Readonly<Record<string, string>> = {
  next,
  // The same with time cut into three partitions.
  cut: withPartitions(next),
  // Follows another policy than the one in force.
  stranger: next.replace('from: { name: test,', 'from: { name: other,'),
  // Broker, who runs, may no longer run on this host.
  offending: next
    .replace(
      'types: [Management, Red, Blue, News, Rivals, Hermits]',
      'types: [Management, Red, Blue, News, Rivals, Hermits, Exiles]',
    )
    .replace('types: [Red, Blue]', 'types: [Red, Exiles]'),
};

export class Stage {
  readonly harness: Harness;
  readonly #cast: ReadonlyMap<string, Actor>;
  readonly #images: ReadonlyMap<string, Uint8Array>;
  readonly #back: () => void;

  private constructor(harness: Harness, images: ReadonlyMap<string, Uint8Array>) {
    this.harness = harness;
    this.#images = images;
    const built = CAST.map((label): [string, Actor] => [label.toLowerCase(), harness.build(label)]);
    this.#cast = new Map([['domain0', harness.domain0], ...built]);
    this.#back = harness.checkpoint();
  }

  static async set(): Promise<Stage> {
    const images = new Map<string, Uint8Array>();
    for (const [name, policy] of Object.entries(POLICIES)) images.set(name, await imageOf(policy));
    const damaged = images.get('next')?.slice() ?? new Uint8Array(0);
    damaged[40] ^= 1;
    images.set('damaged', damaged);
    // Room for the cast, one more domain of their size, and little else.
    const harness = await Harness.boot({
      config: { domains: 8, frames: 32 + 6 * 16, vcpus: 2, storeNodes: 64, rings: 2 },
    });
    return new Stage(harness, images);
  }

  /** As it was when the curtain rose. */
  reset(): void {
    this.harness.pageHost.keeps = () => true;
    this.#back();
  }

  actor(name: string): Actor {
    const actor = this.#cast.get(name);
    if (actor === undefined) throw new Error(`${name} is not in the cast`);
    return actor;
  }

  /** What a word or expression of a table means when `who` says it. */
  value(who: Actor, expression: string): number | Uint8Array {
    const [, name = '', inside] = /^([^(]+)(?:\((.*)\))?$/.exec(expression) ?? [];
    if (inside !== undefined) return this.#applied(who, name, inside);
    const domain = this.#cast.get(name);
    if (domain !== undefined) return domain.id;
    if (WORDS[name] !== undefined) return WORDS[name];
    const [, base, unit, index = '0'] = /^(hole)(\.page)?(?:\+(\d+))?$/.exec(name) ?? [];
    if (base !== undefined) return who.hole(Number(index))[unit === undefined ? 'address' : 'page'];
    const number = Number(name);
    if (!Number.isInteger(number)) throw new Error(`what is ${expression}?`);
    return number;
  }

  #applied(who: Actor, name: string, inside: string): number | Uint8Array {
    const numbers = (): number[] =>
      inside.split(',').map((part) => {
        const value = this.value(who, part.trim());
        if (value instanceof Uint8Array) throw new Error(`no number: ${part}`);
        return value;
      });
    const image = (): Uint8Array => {
      const bytes = this.#images.get(inside);
      if (bytes === undefined) throw new Error(`no image ${inside}`);
      return bytes;
    };
    if (name === 'u64s') return u64s(...numbers());
    if (name === 'u32s') return u32s(...numbers());
    if (name === 'calls') return callList(inside);
    if (name === 'schedule') return schedule(numbers());
    if (name === 'text') return text(inside);
    // The texts of a store message: `|` stands for the zero at the end of each, `~` for a domain.
    if (name === 'message') return text(this.#message(inside));
    if (name === 'bytes') return new Uint8Array(Number(inside));
    if (name === 'label') return this.harness.label(inside);
    if (name === 'image') return image();
    if (name === 'size') return image().length;
    if (name === 'op') {
      const operation = findOperation(inside);
      if (operation === undefined) throw new Error(`no operation ${inside}`);
      return operation;
    }
    throw new Error(`what is ${name}(…)?`);
  }

  fields(who: Actor, assignments: readonly Assignment[]): Fields {
    const fields = assignments.map(({ name, value }) => [name, this.value(who, value)] as const);
    const payload = fields.find(([name]) => name === 'payload')?.[1];
    // A message is as long as what it says, unless a table says otherwise.
    const length = payload instanceof Uint8Array ? { 'header.len': payload.length } : {};
    return { ...length, ...Object.fromEntries(fields) };
  }

  #message(said: string): string {
    const named = said.replaceAll(/~([a-z0-9]+)/g, (_, name: string) => {
      return `${this.#cast.get(name)?.id ?? WORDS[name] ?? Number.NaN}`;
    });
    return named.replaceAll('long', 'n'.repeat(40)).replaceAll('|', '\0');
  }

  /** Makes a call, which a batch call makes on one element. */
  call(who: Actor, call: string, fields: Fields): Outcome {
    return findCall(call)?.batch ? who.batch(call, [fields]) : who.call(call, fields);
  }

  /** Does one step of a table and answers what its call did. Throws when that fails. */
  step(step: string): Outcome | undefined {
    const said = /^(\w+): (\S+)\s*(.*?)(?: x(\d+))?$/.exec(step);
    if (said) {
      const [, name = '', call = '', fields = '', times = '1'] = said;
      const who = this.actor(name);
      let outcome: Outcome | undefined;
      for (let i = 0; i < Number(times); i += 1) {
        outcome = this.call(who, call, this.fields(who, readAssignments(fields)));
        mustWork(step, outcome);
      }
      return outcome;
    }
    this.#gesture(step);
    return undefined;
  }

  #gesture(step: string): void {
    const [name = '', verb = '', ...words] = step.split(/\s+/);
    if (step === 'host keeps nothing') {
      this.harness.pageHost.keeps = () => false;
      return;
    }
    const who = this.actor(name);
    if (verb === 'starts') {
      const [call = '', ...fields] = words;
      who.start(call, this.fields(who, readAssignments(fields.join(' '))));
    } else if (verb === 'grants') {
      const [reference = '', , to = '', , page = '', readonly] = words;
      const target = {
        to: this.actor(to).id,
        page: Number(page),
        readonly: readonly === 'readonly',
      };
      who.grant(Number(reference), target);
    } else if (verb === 'accepts') {
      const [reference = '', , from = '', , page = ''] = words;
      const target = { to: this.actor(from).id, page: Number(page), flags: GTF.accept_transfer };
      who.grant(Number(reference), target);
    } else if (verb === 'maps') {
      const [reference = '', , owner = '', readonly] = words;
      this.#map(step, who, this.actor(owner), Number(reference), 0, readonly === 'readonly');
    } else if (verb === 'fills' && IN_STORE.has(words[0] ?? '')) {
      this.#fillStore(who, words);
    } else if (verb === 'fills' && words[0] === 'ports') {
      who.call('event_channel_op.bind_virq', { virq: VIRQ.debug });
      while (who.call('event_channel_op.bind_ipi').error === 'ok');
    } else if (verb === 'fills' && words[0] === 'maps') {
      const owner = this.actor(words[2] ?? '');
      // Through other entries and of other frames than the tables' own, 1 and 2.
      for (const [i, page] of [0, 1, 3].entries()) {
        owner.grant(3 + i, { to: who.id, page, readonly: true });
        this.#map(step, who, owner, 3 + i, 8 + i, true);
      }
    } else if (verb === 'fills' && words[0] === 'rings') {
      const ring = { partner_id: ARGO_DOMID_ANY, len: 48, npages: 1 };
      for (const page of [1, 3]) {
        const fields = { ...ring, aport: 100 + page, gfns: u64s(page) };
        mustWork(step, who.call('argo_op.register_ring', fields));
      }
    } else if (verb === 'writes') {
      who.write(Number(words[2]), u32s(Number(words[0])));
    } else if (verb === 'may' && words[0] === 'send') {
      setColumn(this.harness.machine, 'domain.event_rate_max', who.id, Number(words[1]));
    } else if (verb === 'has' && words[1] === 'vcpus') {
      setColumn(this.harness.machine, 'domain.vcpus_max', who.id, Number(words[0]));
    } else throw new Error(`what does this step mean: ${step}`);
  }

  /** Makes nodes or watches until there is no room: `nodes`, `watches`, `transaction 1`. */
  #fillStore(who: Actor, [what = '', which = '', , other = '']: readonly string[]): void {
    const call = what === 'watches' ? 'store_op.watch' : 'store_op.write';
    const home = what === 'the' ? `/local/domain/${this.actor(other).id}/` : '';
    const begin = what === 'watches' ? (i: number) => `fill\0${i}\0` : undefined;
    const tx = what === 'transaction' ? Number(which) : 0;
    for (let i = 0; i < 99; i += 1) {
      const payload = text(begin?.(i) ?? `${home}${String(i).padStart(16, 'f')}\0`);
      const fields = { payload, 'header.len': payload.length, 'header.tx_id': tx };
      const { error } = this.call(who, call, fields);
      if (error === 'ENOSPC') return;
      if (error !== 'ok') throw new Error(`filling the store failed: ${error}`);
    }
    throw new Error('the store is never full');
  }

  #map(step: string, who: Actor, owner: Actor, ref: number, hole: number, readonly: boolean): void {
    const flags = GNTMAP.host_map | (readonly ? GNTMAP.readonly : 0);
    const host_addr = who.hole(hole).address;
    const fields = { host_addr, flags, ref, dom: owner.id };
    mustWork(step, who.batch('grant_table_op.map_grant_ref', [fields]));
  }
}

/** `NUMBER,ARGUMENT,…;…`: the list of a multicall. */
function callList(list: string): Uint8Array {
  const entries = list.split(';').map((entry) => {
    const [op = 0, ...given] = entry.split(',').map(Number);
    return [op, 0, ...Array.from({ length: 6 }, (_, i) => given[i] ?? 0)];
  });
  return u64s(...entries.flat());
}

/** Major frame, then partition and runtime of each slot. */
function schedule([majorFrame = 0, ...slots]: number[]): Uint8Array {
  const layout = xen_sysctl_arinc653_schedule;
  const bytes = new Uint8Array(layout.size);
  bytes.set(u64s(majorFrame, slots.length / 2));
  const first = layout.size - 64 * arinc653_entry.size;
  for (let i = 0; i * 2 < slots.length; i += 1) {
    const entry = first + i * arinc653_entry.size;
    bytes.set(u32s(slots[i * 2] ?? 0), entry);
    bytes.set(u64s(slots[i * 2 + 1] ?? 0), entry + arinc653_entry.at.runtime);
  }
  return bytes;
}

function mustWork(step: string, { error, elements }: Outcome): void {
  const status = elements.find((element) => element.status !== 'okay')?.status ?? error;
  if (status !== 'ok') throw new Error(`the step "${step}" failed: ${status}`);
}
