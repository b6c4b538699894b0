/**
 * Message rings against a model that has no pointers and no pages: a ring is a list of messages and
 * a number of bytes. The model says what every call answers, what is in every ring, who is woken.
 */

import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Harness } from '../harness.ts';
import type { Actor } from '../harness.ts';
import {
  ARGO_DOMID_ANY,
  ask,
  listen,
  lostIn,
  receive,
  register,
  sendTo,
  tellRoom,
  unregister,
} from '../messages.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 25);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_260_714);

/** What the labels of the test policy may send and receive, by hand. */
const MODES: Readonly<Record<string, readonly [sends: string, receives: string]>> = {
  Management: ['mrbnx', 'mrbnx'],
  Red: ['rn', 'r'],
  Blue: ['b', 'b'],
  Broker: ['rb', 'rb'],
  Reader: ['', 'n'],
  Clerk: ['r', 'r'],
  Rival: ['x', 'x'],
};
const CAST = ['Management', 'Red', 'Blue', 'Broker', 'Reader', 'Clerk'] as const;
const flows = (from: string, to: string): boolean =>
  (MODES[from]?.[0] ?? '').split('').some((type) => MODES[to]?.[1].includes(type));
const label = (id: number): string => CAST[id] ?? '';
const sends = (from: number, to: number): boolean => flows(label(from), label(to));

const WAITS = 2;
const RINGS = 3;
const LONGEST = 8096;

interface Note {
  readonly from: number;
  readonly text: string;
}
interface Ring {
  readonly owner: number;
  readonly aport: number;
  readonly partner: number;
  readonly pages: readonly number[];
  readonly length: number;
  readonly unread: Note[];
  lost: number;
}
interface Wait {
  readonly receiver: number;
  readonly aport: number;
  readonly size: number;
}

const bytesOf = (size: number): number => 16 + Math.ceil(size / 16) * 16;

class Model {
  rings: Ring[] = [];
  readonly waits: Wait[][] = CAST.map(() => []);
  readonly signalled = new Set<number>();

  find(receiver: number, aport: number, sender: number): Ring | undefined {
    const of = (partner: number) =>
      this.rings.find((r) => r.owner === receiver && r.aport === aport && r.partner === partner);
    return of(sender) ?? of(ARGO_DOMID_ANY);
  }

  #fits(ring: Ring, size: number): boolean {
    const used = ring.unread.reduce((sum, { text }) => sum + bytesOf(text.length), 0);
    return used + bytesOf(size) < ring.length;
  }

  /** Whether a sender may know how full a ring is: nobody it doesn't hear from can fill it. */
  #tellable(ring: Ring, sender: number): boolean {
    const strangers = Object.keys(MODES).filter((any) => flows(any, label(ring.owner)));
    const shared = ring.partner === ARGO_DOMID_ANY;
    return (
      sends(ring.owner, sender) && (!shared || strangers.every((any) => flows(any, label(sender))))
    );
  }

  register(ring: Ring): string {
    const { owner, aport, partner, pages } = ring;
    if (partner !== ARGO_DOMID_ANY && !sends(partner, owner)) return 'EPERM';
    const own = this.rings.filter((r) => r.owner === owner);
    if (own.some((r) => r.aport === aport && r.partner === partner)) return 'EEXIST';
    if (own.some((r) => r.pages.some((page) => pages.includes(page)))) return 'EBUSY';
    if (own.length === RINGS) return 'ENOSPC';
    this.rings.push(ring);
    return 'ok';
  }

  unregister(owner: number, aport: number, partner: number): string {
    const found = this.rings.find(
      (r) => r.owner === owner && r.aport === aport && r.partner === partner,
    );
    if (found === undefined) return 'ENOENT';
    this.rings = this.rings.filter((r) => r !== found);
    this.tellRoom(owner);
    return 'ok';
  }

  #wait(sender: number, wait: Wait): boolean {
    const others = (this.waits[sender] ?? []).filter(
      (w) => w.receiver !== wait.receiver || w.aport !== wait.aport,
    );
    if (others.length === WAITS) return false;
    this.waits[sender] = [...others, wait];
    return true;
  }

  send(sender: number, receiver: number, aport: number, text: string): string | number {
    const size = text.length;
    if (!sends(sender, receiver)) return 'EPERM';
    if (size > LONGEST) return 'EMSGSIZE';
    const told = sends(receiver, sender);
    const ring = this.find(receiver, aport, sender);
    if (ring === undefined) return told ? 'ECONNREFUSED' : size;
    const never = bytesOf(size) >= ring.length;
    if (never && told) return 'EMSGSIZE';
    if (this.#fits(ring, size)) {
      ring.unread.push({ from: sender, text });
      this.signalled.add(receiver);
      return size;
    }
    if (!never && this.#tellable(ring, sender)) {
      return this.#wait(sender, { receiver, aport, size }) ? 'EAGAIN' : 'EBUSY';
    }
    ring.lost += 1;
    return size;
  }

  ask(sender: number, receiver: number, aport: number, size: number): readonly unknown[] {
    if (!sends(sender, receiver)) return ['EPERM'];
    if (!sends(receiver, sender)) return ['ok', size > LONGEST ? 17 : 9, LONGEST];
    const ring = this.find(receiver, aport, sender);
    if (ring === undefined) return ['ok', 0, 0];
    const tellable = this.#tellable(ring, sender);
    const longest = ring.length - 32;
    const shared = ring.partner === ARGO_DOMID_ANY ? 2 : 0;
    const flags = 1 + shared + (tellable && ring.unread.length === 0 ? 4 : 0);
    if (size > longest) return ['ok', flags + 16, longest];
    if (tellable && !this.#fits(ring, size)) {
      const waits = this.#wait(sender, { receiver, aport, size });
      return ['ok', flags + (waits ? 0 : 32), longest];
    }
    if (tellable) {
      this.waits[sender] = (this.waits[sender] ?? []).filter(
        (w) => w.receiver !== receiver || w.aport !== aport,
      );
    }
    return ['ok', flags + 8, longest];
  }

  tellRoom(owner: number): void {
    for (const [sender, waits] of this.waits.entries()) {
      this.waits[sender] = waits.filter(({ receiver, aport, size }) => {
        if (receiver !== owner) return true;
        const ring = this.find(owner, aport, sender);
        const over = !ring || (this.#tellable(ring, sender) && this.#fits(ring, size));
        if (over) this.signalled.add(sender);
        return !over;
      });
    }
  }
}

const who = fc.nat(CAST.length - 1);
const port = fc.constantFrom(7, 8);
const partner = fc.oneof(fc.constant(ARGO_DOMID_ANY), who);
const size = fc.oneof(
  { arbitrary: fc.nat(70), weight: 6 },
  { arbitrary: fc.integer({ min: 3900, max: 4100 }), weight: 2 },
  { arbitrary: fc.constantFrom(8096, 8097), weight: 1 },
);
const shape = fc.constantFrom<readonly [number, readonly number[]]>(
  [48, [2]],
  [96, [3]],
  [208, [2]],
  [48, [3]],
  [4032, [3]],
  [4048, [3, 2]],
  [8128, [2, 3]],
);
const operation = fc.oneof(
  { arbitrary: fc.tuple(fc.constant('register' as const), who, port, partner, shape), weight: 2 },
  { arbitrary: fc.tuple(fc.constant('unregister' as const), who, port, partner), weight: 1 },
  { arbitrary: fc.tuple(fc.constant('send' as const), who, who, port, size), weight: 8 },
  { arbitrary: fc.tuple(fc.constant('ask' as const), who, who, port, size), weight: 2 },
  { arbitrary: fc.tuple(fc.constant('receive' as const), who, fc.nat(2)), weight: 3 },
  { arbitrary: fc.tuple(fc.constant('tell' as const), who), weight: 2 },
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

describe('message rings are what the model says', () => {
  let h: Harness;
  let cast: readonly Actor[];
  let ports: readonly number[];
  let back: () => void;
  const seen = new Map<string, number>();
  beforeAll(async () => {
    const config = { domains: 6, frames: 32 + 5 * 16, rings: RINGS, waits: WAITS };
    h = await Harness.boot({ config });
    cast = [h.domain0, ...CAST.slice(1).map((name) => h.build(name, 8))];
    ports = cast.map(listen);
    back = h.checkpoint();
  });

  const actor = (id: number): Actor => {
    const found = cast[id];
    if (found === undefined) throw new Error(`no domain ${id}`);
    return found;
  };

  function take(model: Model, id: number, most: number): void {
    for (const { owner, pages, length, unread, lost } of model.rings) {
      if (owner !== id) continue;
      const got = receive(actor(id), { pages, length, ...(most > 0 && { most }) });
      const expected = unread.splice(0, most > 0 ? most : unread.length);
      const shown = got.map((m) => ({ from: m.from, text: Buffer.from(m.bytes).toString() }));
      expect(shown).toEqual(expected);
      expect(got.every((m) => m.type === m.bytes.length && m.aport === m.from)).toBe(true);
      expect(lostIn(actor(id), pages[0])).toBe(lost);
    }
  }

  function act(model: Model, step: Operation, count: number): void {
    const [kind, by] = step;
    const self = actor(by);
    if (kind === 'receive') take(model, by, step[2]);
    else if (kind === 'tell') {
      tellRoom(self);
      model.tellRoom(by);
    } else if (kind === 'register') {
      const [, , aport, named, [length, pages]] = step;
      const ring = { owner: by, aport, partner: named, pages, length, unread: [], lost: 0 };
      const expected = model.register(ring);
      expect(register(self, { aport, partner: named, pages, length, flags: 1 })).toBe(expected);
      note(`register ${expected}`);
    } else if (kind === 'unregister') {
      const [, , aport, named] = step;
      const expected = model.unregister(by, aport, named);
      expect(unregister(self, { aport, partner: named })).toBe(expected);
      note(`unregister ${expected}`);
    } else if (kind === 'send') {
      const [, , to, aport, length] = step;
      const text = String.fromCharCode(97 + (count % 26)).repeat(length);
      const before = model.find(to, aport, by)?.lost ?? 0;
      const expected = model.send(by, to, aport, text);
      const cut = Math.max(1, Math.ceil(length / 3));
      const { error, result } = sendTo(self, to, text, { aport, from: by, type: length, cut });
      expect(error === 'ok' ? result : error).toBe(expected);
      const lost = (model.find(to, aport, by)?.lost ?? 0) > before;
      note(`send ${typeof expected === 'string' ? expected : lost ? 'lost' : 'ok'}`);
    } else {
      const [, , to, aport, length] = step;
      const expected = model.ask(by, to, aport, length);
      expect(ask(self, to, length, aport).slice(0, expected.length)).toEqual(expected);
      note(`ask ${String(expected[1] ?? expected[0])}`);
    }
  }

  const note = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

  test('calls, contents and wakes', { timeout: 3_600_000 }, () => {
    const some = fc.array(operation, { minLength: 20, maxLength: 60, size: 'max' });
    // Most domains have a ring for everybody and one for a partner: nothing is sent otherwise.
    const first = fc.tuple(
      ...[...cast.keys()].flatMap((id) => [
        fc.tuple(fc.constant('register' as const), fc.constant(id), port, partner, shape),
        fc.tuple(
          fc.constant('register' as const),
          fc.constant(id),
          fc.constant(7),
          fc.constant(ARGO_DOMID_ANY),
          shape,
        ),
      ]),
    );
    const all = fc.tuple(first, some).map(([before, after]): Operation[] => [...before, ...after]);
    const property = fc.property(all, (steps) => {
      back();
      const model = new Model();
      for (const [count, step] of steps.entries()) {
        act(model, step, count);
        const pending = cast.flatMap(({ id }) =>
          h.view.evtchn.pending[id * h.config.ports + (ports[id] ?? 0)] === 1 ? [id] : [],
        );
        expect(pending).toEqual([...model.signalled].sort((a, b) => a - b));
        if (step[0] === 'receive') {
          actor(step[1]).take(ports[step[1]] ?? 0);
          model.signalled.delete(step[1]);
        }
      }
      for (const id of cast.keys()) take(model, id, 0);
    });
    fc.assert(property, { numRuns: RUNS, seed: SEED });
    // Otherwise this would have shown little.
    const wanted = ['ok', 'lost', 'EAGAIN', 'ECONNREFUSED', 'EMSGSIZE', 'EPERM'];
    expect(wanted.filter((outcome) => !seen.has(`send ${outcome}`))).toEqual([]);
  });
});
