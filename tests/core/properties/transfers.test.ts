/**
 * Owns: wall counts, reserves and frames over creating, failing, suspending, saving, restoring and
 * destroying in any order, against a model that counts on its fingers.
 */

import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { HYPERVISOR_PAGES } from '../../../core/abi/guest_abi.ts';
import { PAGE_SIZE, SHUTDOWN } from '../../../core/abi/numbers.ts';
import { DOMAIN_STATE } from '../../../core/columns.ts';
import type { SavedDomain } from '../../../core/saved_domain.ts';
import { Actor, Harness, u64s } from '../harness.ts';
import { violations } from './invariants.ts';

const RUNS = Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 15);
const SEED = 20_261;

/** Labels of the test's policy, and with which wall each starts: Red keeps Rival out, and back. */
const WALLS: Readonly<Record<string, string>> = { Red: 'Red', Rival: 'Rivals', Blue: '' };
const LABELS = Object.keys(WALLS);
/** Frames that each of these labels is promised. */
const RESERVED = 16;
const PAGES = 3;
const NOTHING = new Uint8Array(0);

interface Life {
  readonly actor: Actor;
  readonly label: string;
  state: 'live' | 'suspended' | 'building';
}

let h: Harness;
let back: () => void;
let unreserved: number;

beforeAll(async () => {
  h = await Harness.boot({ config: { domains: 6, frames: 96 } });
  back = h.checkpoint();
  unreserved = h.view.machine.frames_unreserved[0];
});

/** Whether a label may start beside those that are there. */
function mayStart(label: string, lives: readonly Life[]): boolean {
  const there = new Set(lives.map((life) => WALLS[life.label]));
  if (WALLS[label] === 'Red') return !there.has('Rivals');
  if (WALLS[label] === 'Rivals') return !there.has('Red');
  return true;
}

function hasRoom(lives: readonly Life[]): boolean {
  return lives.length < 5 && (lives.length + 1) * RESERVED <= unreserved;
}

/** Creates, and says what a model of few words expects: a wall comes before a lack of room. */
function create(label: string, lives: Life[]): Life | undefined {
  const { error, out } = h.domain0.call('domctl.createdomain', {
    'u.createdomain.ssidref': h.label(label),
    'u.createdomain.max_vcpus': 1,
  });
  const expected = !mayStart(label, lives) ? 'EPERM' : hasRoom(lives) ? 'ok' : undefined;
  if (expected === undefined) expect(['ENOMEM', 'ENOSPC']).toContain(error);
  else expect(error).toBe(expected);
  if (error !== 'ok') return undefined;
  const actor = new Actor(h, out['domain'] ?? -1);
  const life: Life = { actor, label, state: 'building' };
  lives.push(life);
  return life;
}

/** Restores what was saved, failing on the way after so many steps; Infinity for not at all. */
function restore(saved: SavedDomain, lives: Life[], failAfter: number): void {
  const life = create(saved.label, lives);
  if (life === undefined) return;
  const { id } = life.actor;
  const memory = new Uint8Array(saved.pages * PAGE_SIZE);
  // Not before domain 0 was permitted to.
  expect(h.machine.transfers.put(id, memory, saved, NOTHING)).toContain('not to be restored');
  const steps = [
    () => h.domain0.call('domctl.restore', { domain: id }).error === 'ok',
    () => {
      const { frames } = saved;
      const list = { nr_extents: frames.length, extent_start: u64s(...frames) };
      return h.domain0.call('memory_op.populate_physmap', { domid: id, ...list }).error === 'ok';
    },
    () => h.machine.transfers.put(id, memory, saved, NOTHING) === undefined,
    () => h.domain0.call('domctl.unpausedomain', { domain: id }).error === 'ok',
  ];
  for (const step of steps.slice(0, failAfter)) expect(step()).toBe(true);
  if (failAfter < steps.length) {
    h.destroy(life.actor);
    lives.splice(lives.indexOf(life), 1);
  } else life.state = 'live';
}

function build(label: string, lives: Life[]): void {
  const life = create(label, lives);
  if (life === undefined) return;
  h.furnish(life.actor, PAGES);
  expect(h.domain0.call('domctl.unpausedomain', { domain: life.actor.id }).error).toBe('ok');
  life.state = 'live';
}

/** Saves; the machine lets go of it once for each time that domain 0 was permitted to save. */
function save({ actor, state, label }: Life): SavedDomain | undefined {
  const { error } = h.domain0.call('domctl.save', { domain: actor.id });
  expect(error).toBe(state === 'suspended' ? 'ok' : 'EINVAL');
  const saved = h.machine.transfers.take(actor.id);
  expect(saved?.label).toBe(state === 'suspended' ? label : undefined);
  expect(h.machine.transfers.take(actor.id)).toBeUndefined();
  return saved;
}

function check(lives: readonly Life[]): void {
  const { wall, machine, policy } = h.view;
  const base = policy.slot[0] * h.config.types;
  for (const wallType of ['Red', 'Rivals']) {
    const type = h.machine.policy.numbering.types.indexOf(wallType);
    const count = lives.filter(({ label }) => WALLS[label] === wallType).length;
    expect(wall.running[base + type], wallType).toBe(count);
  }
  expect(machine.frames_unreserved[0]).toBe(unreserved - lives.length * RESERVED);
  const owned = h.view.frame.owner.length;
  for (let frame = 0; frame < owned; frame += 1) {
    const owner = h.view.frame.owner[frame] - 1;
    if (owner > 0) expect(lives.some(({ actor }) => actor.id === owner)).toBe(true);
  }
  expect(violations(h.machine)).toEqual([]);
}

const step = fc.record({
  kind: fc.constantFrom('build', 'suspend', 'resume', 'save', 'restore', 'restore', 'destroy'),
  label: fc.constantFrom(...LABELS),
  which: fc.nat(7),
  failAfter: fc.constantFrom(0, 1, 2, 3, Infinity, Infinity),
});

test('whatever is saved, restored and refused, each domain counts once while it is there', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 24 }), (steps) => {
      back();
      const lives: Life[] = [];
      const files: SavedDomain[] = [];
      for (const { kind, label, which, failAfter } of steps) {
        const life = lives[which % Math.max(1, lives.length)];
        if (kind === 'build') build(label, lives);
        else if (kind === 'restore') {
          if (files.length > 0) restore(files[which % files.length], lives, failAfter);
        } else if (life === undefined) continue;
        else if (kind === 'destroy') {
          h.destroy(life.actor);
          lives.splice(lives.indexOf(life), 1);
        } else if (kind === 'suspend') {
          if (life.state !== 'live') continue;
          life.actor.call('sched_op.shutdown', { reason: SHUTDOWN.suspend });
          life.state = 'suspended';
        } else if (kind === 'resume') {
          const { error } = h.domain0.call('domctl.resumedomain', { domain: life.actor.id });
          expect(error).toBe(life.state === 'suspended' ? 'ok' : 'EINVAL');
          life.state = 'live';
        } else {
          const saved = save(life);
          if (saved) files.push(saved);
        }
        check(lives);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('a domain that went on can no longer be taken, however it was permitted before', async () => {
  back();
  const red = h.build('Red', PAGES);
  red.call('sched_op.shutdown', { reason: SHUTDOWN.suspend });
  expect(h.domain0.call('domctl.save', { domain: red.id }).error).toBe('ok');
  expect(h.domain0.call('domctl.resumedomain', { domain: red.id }).error).toBe('ok');
  expect(h.machine.transfers.take(red.id)).toBeUndefined();
  red.call('sched_op.shutdown', { reason: SHUTDOWN.suspend });
  expect(h.machine.transfers.take(red.id)).toBeUndefined();
});

test('what others have mapped into it is not saved', async () => {
  back();
  const [red, broker] = [h.build('Red', PAGES), h.build('Broker', PAGES)];
  broker.grant(1, { to: red.id, page: 2 });
  const { address, page } = red.hole();
  const [mapped] = red.batch('grant_table_op.map_grant_ref', [
    { host_addr: address, flags: 2, ref: 1, dom: broker.id },
  ]).elements;
  expect(mapped?.status).toBe('okay');
  red.call('sched_op.shutdown', { reason: SHUTDOWN.suspend });
  h.domain0.call('domctl.save', { domain: red.id });
  const saved = h.machine.transfers.take(red.id);
  expect(saved?.frames).toEqual([0, 1, 2]);
  expect(saved?.frames).not.toContain(page);
  expect(saved?.pages).toBe(PAGES + HYPERVISOR_PAGES);
  expect(h.stateOf(red)).toBe(DOMAIN_STATE.shutdown);
});
