/** Owns: the FIFO event ABI against a model of lists: which events are taken, and in what order. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FifoGuest } from '../fifo_guest.ts';
import { Harness } from '../harness.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 40);
const PORTS = [1, 2, 3, 4] as const;

/** What there is to know of events, naively. */
class Model {
  readonly pending = new Set<number>();
  readonly masked = new Set<number>();
  readonly priority = new Map<number, number>();
  /** By priority, the ports that wait, first come first. */
  readonly queues: number[][] = Array.from({ length: 16 }, () => []);

  #queue(port: number): void {
    if (this.masked.has(port) || this.queues.some((queue) => queue.includes(port))) return;
    this.queues[this.priority.get(port) ?? 7]?.push(port);
  }

  send(port: number): void {
    this.pending.add(port);
    this.#queue(port);
  }

  unmask(port: number): void {
    this.masked.delete(port);
    if (this.pending.has(port)) this.#queue(port);
  }

  close(port: number): void {
    this.pending.delete(port);
    this.priority.delete(port);
  }

  take(): number {
    const port = this.queues.find((queue) => queue.length > 0)?.shift();
    if (port === undefined) return 0;
    if (this.masked.has(port) || !this.pending.has(port)) return -1;
    this.pending.delete(port);
    return port;
  }
}

const port = fc.constantFrom(...PORTS);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('send' as const), port }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('take' as const), port }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('mask' as const), port }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unmask' as const), port }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), port }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('prioritise' as const),
      port,
      priority: fc.constantFrom(0, 6, 7, 15),
    }),
  },
);

test('events are taken as lists would have it, whatever is masked, moved or closed', async () => {
  const h = await Harness.boot();
  const broker = h.build('Broker');
  const guest = new FifoGuest(h.build('Red')).begin();
  const { actor } = guest;
  const connect = (): void => {
    actor.call('event_channel_op.alloc_unbound', { dom: actor.id, remote_dom: broker.id });
  };
  const bind = (remote_port: number): void => {
    const fields = { remote_dom: actor.id, remote_port };
    expect(broker.call('event_channel_op.bind_interdomain', fields).error).toBe('ok');
  };
  for (const each of PORTS) {
    connect();
    bind(each);
  }
  const back = h.checkpoint();
  let taken = 0;
  const property = fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
    back();
    const fresh = new FifoGuest(actor);
    const model = new Model();
    for (const action of steps) {
      const at = { port: action.port };
      if (action.kind === 'send') {
        expect(broker.call('event_channel_op.send', at).error).toBe('ok');
        model.send(action.port);
      } else if (action.kind === 'mask') {
        fresh.mask(action.port);
        model.masked.add(action.port);
      } else if (action.kind === 'unmask') {
        expect(actor.call('event_channel_op.unmask', at).error).toBe('ok');
        model.unmask(action.port);
      } else if (action.kind === 'prioritise') {
        const fields = { ...at, priority: action.priority };
        expect(actor.call('event_channel_op.set_priority', fields).error).toBe('ok');
        model.priority.set(action.port, action.priority);
      } else if (action.kind === 'reopen') {
        actor.call('event_channel_op.close', at);
        connect();
        broker.call('event_channel_op.close', at);
        bind(action.port);
        model.close(action.port);
      } else {
        const expected = model.take();
        expect(fresh.takeOne()).toBe(expected);
        if (expected > 0) taken += 1;
      }
      for (const each of PORTS) {
        expect(fresh.isPending(each)).toBe(model.pending.has(each));
        expect(fresh.isMasked(each)).toBe(model.masked.has(each));
      }
    }
    for (let expected = model.take(); expected !== 0; expected = model.take()) {
      expect(fresh.takeOne()).toBe(expected);
    }
    expect(fresh.takeOne()).toBe(0);
  });
  fc.assert(property, { numRuns: RUNS, seed: 1995 });
  expect(taken).toBeGreaterThan(RUNS);
});
