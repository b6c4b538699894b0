/**
 * Owns: watches and the events that wait in them. An event fires for a watch only if its domain
 * sees the node that changes, before or after, by lists and policy as they are then.
 *
 * A watch holds one event; what comes before that was taken is told as one change of the watched
 * path. So nobody can flood anybody, and nobody's events depend on how many others there are.
 * Must not know: calls.
 */

import type { Monitor } from '../../enforcement/monitor.ts';
import { VIRQ } from '../abi/numbers.ts';
import { DOMAIN_STATE } from '../columns.ts';
import { STORE_WATCH } from './columns.ts';
import type { View, Writer } from '../columns.ts';
import { DELIVERY_READS, DELIVERY_WRITES, deliver } from '../delivery.ts';
import type { DeliveryTools } from '../delivery.ts';
import type { MachineConfig } from '../config.ts';
import { homePath, isBeneath } from './paths.ts';
import { bytesOf, nextGeneration, textOf } from './rows.ts';
import { eventWords, pathWords } from './sizes.ts';

const WATCH_COLUMNS = [
  'store_watch.state',
  'store_watch.path_length',
  'store_watch.token_length',
  'store_watch.event_length',
  'store_watch.event_order',
  'store_watch_text.word',
  'domain.watches_held',
] as const;

export const WATCH_READS = [...WATCH_COLUMNS, 'machine.store_generation'] as const;
export const WATCH_WRITES = WATCH_COLUMNS;

export const FIRE_READS = [...WATCH_READS, 'virq.port', ...DELIVERY_READS] as const;
export const FIRE_WRITES = [
  ...WATCH_WRITES,
  'machine.store_generation',
  ...DELIVERY_WRITES,
] as const;

export interface WatchParts {
  readonly view: View<(typeof WATCH_READS)[number]>;
  readonly config: MachineConfig;
}

export interface FireTools extends DeliveryTools {
  readonly view: View<(typeof FIRE_READS)[number] | 'domain.state'>;
  readonly config: MachineConfig;
}

type WatchWriter = Writer<(typeof WATCH_WRITES)[number]>;
export type FireWriter = Writer<(typeof FIRE_WRITES)[number]>;

/** An event waits in the store: the second interrupt that Xen leaves to architectures. */
const VIRQ_STORE = VIRQ.arch_1;

/** A watch that a change concerns. */
export interface Concerned {
  readonly domain: number;
  readonly watch: number;
}

// Texts: a watch's path, its token, the path of its event, in three places of words.

function textAt(
  { view, config }: WatchParts,
  watch: number,
  place: number,
  length: number,
): string {
  const first = watch * eventWords(config) + place;
  const bytes = Uint8Array.from({ length }, (_, i) => {
    return (view.store_watch_text.word[first + (i >>> 2)] >>> (8 * (i & 3))) & 0xff;
  });
  return textOf(bytes);
}

function putText(
  w: WatchWriter,
  { config }: WatchParts,
  watch: number,
  place: number,
  words: number,
  text: string,
): void {
  const bytes = bytesOf(text);
  const at = (i: number): number => bytes[i] ?? 0;
  for (let i = 0; i < words; i += 1) {
    const k = 4 * i;
    const word = at(k) | (at(k + 1) << 8) | (at(k + 2) << 16) | (at(k + 3) << 24);
    w.store_watch_text.word.set(watch * eventWords(config) + place + i, word >>> 0);
  }
}

const tokenPlace = (config: MachineConfig): number => 2 * pathWords(config);
const tokenWords = (config: MachineConfig): number => eventWords(config) - tokenPlace(config);

export function watchedPath(parts: WatchParts, watch: number): string {
  return textAt(parts, watch, 0, parts.view.store_watch.path_length[watch]);
}

export function tokenOf(parts: WatchParts, watch: number): string {
  const length = parts.view.store_watch.token_length[watch];
  return textAt(parts, watch, tokenPlace(parts.config), length);
}

/** The path of the event that waits, as its watch's domain says it. */
export function eventOf(parts: WatchParts, watch: number, domain: number): string {
  const { event_length, state } = parts.view.store_watch;
  const path = textAt(parts, watch, pathWords(parts.config), event_length[watch]);
  const home = homePath(domain);
  const isRelative = state[watch] === STORE_WATCH.relative && isBeneath(path, home);
  return isRelative ? path.slice(home.length + 1) : path;
}

// A domain's watches

export function watchRows({ config }: WatchParts, domain: number): number[] {
  return Array.from({ length: config.storeWatches }, (_, i) => domain * config.storeWatches + i);
}

/** The watches of a domain that are in use. */
export function watchesOf(parts: WatchParts, domain: number): number[] {
  if (parts.view.domain.watches_held[domain] === 0) return [];
  return watchRows(parts, domain).filter(
    (watch) => parts.view.store_watch.state[watch] !== STORE_WATCH.free,
  );
}

export function putWatch(
  w: WatchWriter,
  parts: WatchParts,
  domain: number,
  watch: number,
  said: { readonly state: number; readonly path: string; readonly token: string },
): void {
  const { config } = parts;
  putText(w, parts, watch, 0, pathWords(config), said.path);
  putText(w, parts, watch, tokenPlace(config), tokenWords(config), said.token);
  w.store_watch.path_length.set(watch, said.path.length);
  w.store_watch.token_length.set(watch, said.token.length);
  w.store_watch.state.set(watch, said.state);
  w.domain.watches_held.set(domain, parts.view.domain.watches_held[domain] + 1);
}

export function clearEvent(w: WatchWriter, parts: WatchParts, watch: number): void {
  putText(w, parts, watch, pathWords(parts.config), pathWords(parts.config), '');
  w.store_watch.event_length.set(watch, 0);
  w.store_watch.event_order.set(watch, 0);
}

export function clearWatch(w: WatchWriter, parts: WatchParts, domain: number, watch: number): void {
  clearEvent(w, parts, watch);
  putText(w, parts, watch, 0, pathWords(parts.config), '');
  putText(w, parts, watch, tokenPlace(parts.config), tokenWords(parts.config), '');
  w.store_watch.path_length.set(watch, 0);
  w.store_watch.token_length.set(watch, 0);
  w.store_watch.state.set(watch, STORE_WATCH.free);
  w.domain.watches_held.set(domain, parts.view.domain.watches_held[domain] - 1);
}

// Firing

/**
 * The watches that a change at a path concerns: those of the path and of what is above it, or of
 * the path alone.
 */
export function concernedBy(tools: FireTools, path: string, exactly: boolean): Concerned[] {
  const { view, config } = tools;
  const found: Concerned[] = [];
  for (let domain = 0; domain < config.domains; domain += 1) {
    const state = view.domain.state[domain];
    if (state === DOMAIN_STATE.free || state === DOMAIN_STATE.dying) continue;
    for (const watch of watchesOf(tools, domain)) {
      const watched = watchedPath(tools, watch);
      if (watched !== path && (exactly || !isBeneath(path, watched))) continue;
      found.push({ domain, watch });
    }
  }
  return found;
}

/** Makes an event wait in a watch, and raises its domain's interrupt if it is bound. */
export function fire(
  w: FireWriter,
  tools: FireTools,
  { domain, watch }: Concerned,
  path: string,
): void {
  const { view, config } = tools;
  const waits = view.store_watch.event_length[watch] > 0;
  const same = waits && textAt(tools, watch, pathWords(config), path.length) === path;
  // Two changes are told as one of the path that is watched.
  const told = waits && !same ? watchedPath(tools, watch) : path;
  putText(w, tools, watch, pathWords(config), pathWords(config), told);
  w.store_watch.event_length.set(watch, told.length);
  if (!waits) w.store_watch.event_order.set(watch, nextGeneration(w, tools));
  const port = view.virq.port[domain * config.vcpus * 32 + VIRQ_STORE] - 1;
  if (port >= 0) deliver(w, tools, domain, port);
}

/** Fires the watches of a special path for a domain, for those who may see that domain. */
export function fireSpecial(
  w: FireWriter,
  tools: FireTools & {
    readonly monitor: Monitor;
    readonly view: View<'domain.label'>;
  },
  path: string,
  about: number,
): void {
  const { label } = tools.view.domain;
  for (const concerned of concernedBy(tools, path, true)) {
    const knows = tools.monitor.mayKnow(label[concerned.domain], label[about]);
    if (concerned.domain === about || knows) fire(w, tools, concerned, path);
  }
}
