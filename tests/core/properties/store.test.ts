/** Random sequences of three domains on the store, against the plainest store there could be. */

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Harness } from '../harness.ts';
import { StoreClient } from '../store_client.ts';
import { Draw } from './arguments.ts';
import { StoreModel } from './store_model.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 60);
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 20_260_102);

const NAMES = ['a', 'b', 'a/b', 'a/b/c', 'a/c', 'b/c'] as const;
/** Some more often than others. */
const KINDS: readonly string[] = `
  write write write write give give rm read read list perms begin begin end watch unwatch
  events events
`
  .trim()
  .split(/\s+/);

/** One thing that a domain does, on both; what they answer must be the same. */
class Pair {
  readonly #clients: ReadonlyMap<number, StoreClient>;
  readonly #model: StoreModel;
  readonly #ids: readonly number[];
  readonly #open = new Map<number, number[]>();
  readonly tally = new Map<string, number>();

  constructor(clients: readonly StoreClient[]) {
    this.#ids = clients.map(({ actor }) => actor.id);
    this.#clients = new Map(clients.map((client) => [client.actor.id, client]));
    this.#model = new StoreModel(this.#ids);
  }

  act(d: Draw): void {
    const domain = d.of(...this.#ids);
    const client = this.#clients.get(domain);
    if (client === undefined) throw new Error('nobody');
    const model = this.#model;
    const kind = d.of(...KINDS);
    const path = `/local/domain/${d.of(domain, this.#ids[1], ...this.#ids)}${d.rarely(9) ? '' : `/${d.of(...NAMES)}`}`;
    const open = this.#open.get(domain) ?? [];
    const tx = d.below(2) === 0 && open.length > 0 ? d.of(...open) : 0;
    // What a transaction finds after others changed what it saw is anything.
    if (tx !== 0 && model.isDoomed(domain, tx)) return;
    const what = `${kind} of ${path} by ${domain} in ${tx}`;
    const same = (real: string, modelled: string): void => {
      expect(real, what).toBe(modelled);
      const key = `${kind} ${real.startsWith('[') ? real : 'ok'}`;
      this.tally.set(key, (this.tally.get(key) ?? 0) + 1);
    };
    const error = (said: string): string => (said === 'ok' ? 'ok' : `[${said}]`);
    const many = (said: readonly string[] | string): string =>
      typeof said === 'string' ? `[${said}]` : said.join(' ');
    if (kind === 'write') {
      const value = `${d.below(4)}`;
      same(error(client.write(path, value, tx)), model.write(domain, path, value, tx));
    } else if (kind === 'rm') same(error(client.rm(path, tx)), model.rm(domain, path, tx));
    else if (kind === 'read') same(client.read(path, tx), model.read(domain, path, tx));
    else if (kind === 'list') same(many(client.list(path, tx)), model.list(domain, path, tx));
    else if (kind === 'perms') same(many(client.perms(path, tx)), model.perms(domain, path, tx));
    else if (kind === 'give') this.#give(d, domain, client, path, tx, same);
    else if (kind === 'begin' && open.length < 2) {
      const begun = client.begin();
      model.begin(domain, begun);
      this.#open.set(domain, [...open, begun]);
    } else if (kind === 'end' && open.length > 0) {
      const ended = d.of(...open);
      const commit = !d.rarely(4);
      this.#open.set(
        domain,
        open.filter((each) => each !== ended),
      );
      same(error(client.end(ended, commit)), model.end(domain, ended, commit));
    } else if (kind === 'watch') {
      const token = d.of('t', 'u');
      // As many as there may be are another test's matter.
      if (client.actor.harness.view.domain.watches_held[domain] === 8) return;
      same(error(client.watch(path, token)), model.watch(domain, path, token));
    } else if (kind === 'unwatch') {
      const token = d.of('t', 'u');
      same(error(client.unwatch(path, token)), model.unwatch(domain, path, token));
    } else if (kind === 'events') same(client.events().sort().join(), model.events(domain).join());
  }

  #give(
    d: Draw,
    domain: number,
    client: StoreClient,
    path: string,
    tx: number,
    same: (real: string, modelled: string) => void,
  ): void {
    // A list begins with who owns the node; what others own they are told is not theirs.
    const owner = this.#model.ownerOf(domain, path, tx) ?? domain;
    const others = this.#ids.filter((id) => id !== owner && !d.rarely(3));
    const list = [`n${owner}`, ...others.map((id) => `${d.of('n', 'r', 'b', 'b', 'w')}${id}`)];
    const said = client.give(path, list, tx);
    same(said === 'ok' ? 'ok' : `[${said}]`, this.#model.give(domain, path, list, tx));
  }
}

test('the store does what a map of paths does', { timeout: 3_600_000 }, async () => {
  const config = { storeNodes: 32, storeWatches: 8, storeDrafts: 16, storePathBytes: 64 };
  const h = await Harness.boot({ config });
  const actors = [h.domain0, h.build('Red'), h.build('Broker')];
  const back = h.checkpoint();
  const tally = new Map<string, number>();
  const operation = fc.array(fc.nat(0xffff), { minLength: 12, maxLength: 12 });
  const story = fc.array(operation, { minLength: 1, maxLength: 60, size: 'max' });
  const property = fc.property(story, (operations) => {
    back();
    const pair = new Pair(actors.map((actor) => new StoreClient(actor)));
    for (const numbers of operations) pair.act(new Draw(numbers));
    for (const [key, count] of pair.tally) tally.set(key, (tally.get(key) ?? 0) + count);
    h.records.length = 0;
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
  if (process.env['BULKHEAD_PROPERTY_FIGURES'] !== undefined)
    process.stderr.write(`${[...tally].join('\n')}\n`);
  if (RUNS < 60) return;
  // Otherwise this would have shown little.
  for (const often of ['write ok', 'write [EACCES]', 'give ok', 'end ok', 'rm ok']) {
    expect(tally.get(often) ?? 0, often).toBeGreaterThan(5);
  }
  expect(tally.get('end [EAGAIN]') ?? 0).toBeGreaterThan(0);
});
