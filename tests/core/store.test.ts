/** The store as its users know it: nodes, lists of permissions, transactions, watches. */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Harness } from './harness.ts';
import type { Actor } from './harness.ts';
import { StoreClient, wire } from './store_client.ts';

let h: Harness;
let red: StoreClient;
let broker: StoreClient;
let operator: StoreClient;
let back: () => void;
let home: string;

const client = (actor: Actor): StoreClient => new StoreClient(actor);

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 160 } });
  red = client(h.build('Red'));
  broker = client(h.build('Broker'));
  operator = client(h.domain0);
  home = `/local/domain/${red.actor.id}`;
  back = h.checkpoint();
});
beforeEach(() => back());

describe('nodes', () => {
  test('what is written is read, by whole and by relative paths', () => {
    expect(red.write('a/b', 'hello')).toBe('ok');
    expect(red.read(`${home}/a/b`)).toBe('hello');
    expect(red.read('a/b')).toBe('hello');
    expect(red.read('a')).toBe('');
    expect(red.list('a')).toEqual(['b']);
    expect(red.write('a/b', '')).toBe('ok');
    expect(red.read('a/b')).toBe('');
    expect(red.perms('a/b')).toEqual([`n${red.actor.id}`]);
  });

  test('a node that is removed takes all beneath it along', () => {
    red.write('a/b', '1');
    red.mkdir('a/c');
    expect(red.rm('a')).toBe('ok');
    expect(red.read('a/b')).toBe('[ENOENT]');
    expect(red.list(home)).toEqual([]);
    expect(red.rm('a')).toBe('ENOENT');
  });

  test('making what is there changes nothing', () => {
    red.write('a', 'kept');
    expect(red.mkdir('a')).toBe('ok');
    expect(red.read('a')).toBe('kept');
  });

  test('domain 0 finds everybody, others themselves and whom they may see', () => {
    const ids = [h.domain0, red.actor, broker.actor].map(({ id }) => `${id}`);
    expect(operator.list('/local/domain')).toEqual(ids);
    expect(red.list('/local/domain')).toEqual([`${red.actor.id}`]);
    expect(red.list('/local')).toEqual(['domain']);
  });

  test('a listing comes in parts, with a number that changes when it does', () => {
    for (const name of ['a', 'bb', 'c']) red.mkdir(name);
    const whole = red.say('directory_part', wire(home, '0'));
    expect(whole.texts.slice(1)).toEqual(['a', 'bb', 'c', '']);
    const rest = red.say('directory_part', wire(home, '2'));
    expect(rest.texts).toEqual([whole.texts[0], 'bb', 'c', '']);
    red.rm('c');
    expect(red.say('directory_part', wire(home, '0')).texts[0]).not.toBe(whole.texts[0]);
    expect(red.say('directory_part', wire(home, '6')).error).toBe('EINVAL');
  });
});

describe('lists of permissions', () => {
  test('let another read, and write', () => {
    red.write('a', 'x');
    expect(broker.read(`${home}/a`)).toBe('[ENOENT]');
    expect(red.give('a', [`n${red.actor.id}`, `r${broker.actor.id}`])).toBe('ok');
    expect(broker.read(`${home}/a`)).toBe('x');
    expect(broker.write(`${home}/a`, 'y')).toBe('EACCES');
    red.give('a', [`n${red.actor.id}`, `b${broker.actor.id}`]);
    expect(broker.write(`${home}/a`, 'y')).toBe('ok');
    expect(red.read('a')).toBe('y');
    expect(broker.perms(`${home}/a`)).toEqual([`n${red.actor.id}`, `b${broker.actor.id}`]);
  });

  test('are taken over by what is made beneath, whose maker owns it', () => {
    red.mkdir('a');
    red.give('a', [`n${red.actor.id}`, `b${broker.actor.id}`]);
    expect(broker.write(`${home}/a/b/c`, '1')).toBe('ok');
    expect(broker.perms(`${home}/a/b/c`)).toEqual([`n${broker.actor.id}`]);
    expect(red.read('a/b')).toBe('[ENOENT]');
    // What hangs below its node, its owner can take away.
    expect(red.rm('a')).toBe('ok');
    expect(broker.read(`${home}/a/b/c`)).toBe('[ENOENT]');
  });

  test('domain 0 makes nodes in the name of their owner, and gives them away', () => {
    expect(operator.write(`${home}/device/0`, 'x')).toBe('ok');
    expect(red.perms('device/0')).toEqual([`n${red.actor.id}`]);
    expect(operator.write('backend/0', 'y')).toBe('ok');
    expect(operator.give('backend/0', [`n${red.actor.id}`, `r0`])).toBe('ok');
    expect(red.write('/local/domain/0/backend/0', 'z')).toBe('ok');
    expect(operator.read('backend/0')).toBe('z');
    expect(operator.give('backend', [`n${red.actor.id}`])).toBe('EBUSY');
  });
});

describe('transactions', () => {
  test('show their own changes, and others nothing before the end', () => {
    red.write('a', '1');
    const tx = red.begin();
    red.write('a', '2', tx);
    red.write('b/c', '3', tx);
    expect([red.read('a'), red.read('a', tx)]).toEqual(['1', '2']);
    expect([red.list(home), red.list(home, tx)]).toEqual([['a'], ['a', 'b']]);
    expect(red.end(tx)).toBe('ok');
    expect([red.read('a'), red.read('b/c')]).toEqual(['2', '3']);
    expect(red.end(tx)).toBe('ENOENT');
  });

  test('that are forgotten change nothing', () => {
    const tx = red.begin();
    red.write('a', '1', tx);
    expect(red.end(tx, false)).toBe('ok');
    expect(red.read('a')).toBe('[ENOENT]');
  });

  test('end with EAGAIN when what they saw changed, and are over', () => {
    red.write('a', '1');
    const tx = red.begin();
    red.read('a', tx);
    red.write('b', '1', tx);
    red.write('a', '2');
    expect(red.end(tx)).toBe('EAGAIN');
    expect(red.read('b')).toBe('[ENOENT]');
    expect(red.end(tx)).toBe('ENOENT');
    const listing = red.begin();
    red.list(home, listing);
    red.write('c', '');
    expect(red.end(listing)).toBe('EAGAIN');
  });

  test('remove, and make anew what they removed', () => {
    red.write('a/b', '1');
    const tx = red.begin();
    expect(red.rm('a', tx)).toBe('ok');
    expect(red.read('a/b', tx)).toBe('[ENOENT]');
    red.write('a', 'new', tx);
    expect([red.list('a', tx), red.read('a/b')]).toEqual([[], '1']);
    expect(red.end(tx)).toBe('ok');
    expect([red.read('a'), red.list('a')]).toEqual(['new', []]);
  });
});

describe('watches', () => {
  test('tell of what changes at a path and beneath it', () => {
    expect(red.watch('a', 'token')).toBe('ok');
    expect(red.events()).toEqual(['a token']);
    red.write('a/b', '1');
    // The node itself and the one beneath it: two changes, told as one of the path.
    expect(red.events()).toEqual(['a token']);
    red.write('a/b', '2');
    expect(red.events()).toEqual(['a/b token']);
    red.write('c', '2');
    expect(red.events()).toEqual([]);
    red.rm('a');
    expect(red.events()).toEqual(['a token']);
    expect(red.unwatch('a', 'token')).toBe('ok');
    red.write('a', '2');
    expect(red.events()).toEqual([]);
  });

  test('raise the interrupt', () => {
    const { out } = red.actor.call('event_channel_op.bind_virq', { virq: 17 });
    const port = out['port'] ?? 0;
    expect(red.actor.pending(port)).toBe(false);
    red.watch('a', 't');
    expect(red.actor.pending(port)).toBe(true);
    red.actor.take(port);
    operator.write(`${home}/a`, 'x');
    expect(red.actor.pending(port)).toBe(true);
  });

  test('of another tell nothing that may not be read', () => {
    broker.watch(`${home}/a`, 't');
    broker.events();
    red.write('a', '1');
    expect(broker.events()).toEqual([]);
    red.give('a', [`n${red.actor.id}`, `r${broker.actor.id}`]);
    expect(broker.events()).toEqual([`${home}/a t`]);
    red.write('a', '2');
    expect(broker.events()).toEqual([`${home}/a t`]);
    red.give('a', [`n${red.actor.id}`]);
    // That it was taken away is the last that is heard of it.
    expect(broker.events()).toEqual([`${home}/a t`]);
    red.write('a', '3');
    red.rm('a');
    expect(broker.events()).toEqual([]);
  });

  test('of domains tell who may see them', () => {
    for (const each of [operator, broker]) {
      each.watch('@introduceDomain', 'in');
      each.watch('@releaseDomain', 'out');
      each.events();
    }
    const other = h.build('Red');
    h.destroy(other);
    expect(operator.events()).toEqual(['@introduceDomain in', '@releaseDomain out']);
    expect(broker.events()).toEqual([]);
  });

  test('are as many as the label allows, and end when they are reset', () => {
    expect([1, 2, 3, 4, 5].map((token) => red.watch('a', `${token}`))).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
      'ENOSPC',
    ]);
    const tx = red.begin();
    red.write('a', '1', tx);
    expect(red.say('reset_watches', '\0').error).toBe('ok');
    expect(red.events()).toEqual([]);
    expect(red.end(tx)).toBe('ENOENT');
    expect(h.view.domain.watches_held[red.actor.id]).toBe(0);
  });
});
