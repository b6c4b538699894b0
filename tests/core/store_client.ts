/**
 * Owns: the store as a test's domain speaks to it: messages made of texts, answers taken apart.
 */

import { store_message } from '../../core/abi/layouts.ts';
import { text } from './actor.ts';
import type { Actor, Outcome } from './actor.ts';

/** How a message was answered. */
export interface Answer {
  /** `ok`, or the errno's name. */
  readonly error: string;
  /** The answer's bytes as text, with its zeros. */
  readonly raw: string;
  /** Its texts, each of which a zero ended. */
  readonly texts: readonly string[];
  readonly outcome: Outcome;
}

/** Texts as a message has them, each ended by a zero. */
export const wire = (...texts: readonly string[]): string => texts.map((t) => `${t}\0`).join('');

export class StoreClient {
  readonly actor: Actor;

  constructor(actor: Actor) {
    this.actor = actor;
  }

  say(type: string, payload: string, tx = 0): Answer {
    const bytes = text(payload);
    const outcome = this.actor.call(`store_op.${type}`, {
      'header.len': bytes.length,
      'header.tx_id': tx,
      payload: bytes,
    });
    const length = outcome.error === 'ok' ? outcome.result : 0;
    const raw = this.actor.textAt(outcome.base + store_message.at.payload, length);
    return { error: outcome.error, raw, texts: raw.split('\0').slice(0, -1), outcome };
  }

  /** The value, or the errno's name in brackets. */
  read(path: string, tx = 0): string {
    const { error, raw } = this.say('read', wire(path), tx);
    return error === 'ok' ? raw : `[${error}]`;
  }

  /** The children, or the errno's name. */
  list(path: string, tx = 0): readonly string[] | string {
    const { error, texts } = this.say('directory', wire(path), tx);
    return error === 'ok' ? texts : error;
  }

  write(path: string, value: string, tx = 0): string {
    return this.say('write', `${path}\0${value}`, tx).error;
  }

  mkdir(path: string, tx = 0): string {
    return this.say('mkdir', wire(path), tx).error;
  }

  rm(path: string, tx = 0): string {
    return this.say('rm', wire(path), tx).error;
  }

  perms(path: string, tx = 0): readonly string[] | string {
    const { error, texts } = this.say('get_perms', wire(path), tx);
    return error === 'ok' ? texts : error;
  }

  give(path: string, list: readonly string[], tx = 0): string {
    return this.say('set_perms', wire(path, ...list), tx).error;
  }

  watch(path: string, token: string): string {
    return this.say('watch', wire(path, token)).error;
  }

  unwatch(path: string, token: string): string {
    return this.say('unwatch', wire(path, token)).error;
  }

  /** The event that waits longest, `path token`; undefined for none. */
  event(): string | undefined {
    const { error, texts } = this.say('watch_event', '');
    return error === 'ok' ? texts.join(' ') : undefined;
  }

  events(): string[] {
    const events: string[] = [];
    for (let next = this.event(); next !== undefined; next = this.event()) events.push(next);
    return events;
  }

  /** Begins a transaction: its number. */
  begin(): number {
    return Number(this.say('transaction_start', '\0').texts[0] ?? Number.NaN);
  }

  end(tx: number, commit = true): string {
    return this.say('transaction_end', wire(commit ? 'T' : 'F'), tx).error;
  }
}
