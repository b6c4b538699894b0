/**
 * Owns: random store messages: paths that often meet, lists of permissions, numbers of transactions
 * that are open; now and then something that is none of these.
 */

import type { Draw } from './arguments.ts';

/** A message's payload, with what of its header matters. */
export interface Message {
  readonly type: string;
  readonly payload: Uint8Array;
  readonly transaction: number;
}

const TYPES = (
  [
    ['write', 'write', 'write', 'write', 'mkdir', 'rm', 'set_perms', 'set_perms', 'set_perms'],
    ['read', 'read', 'read', 'directory', 'directory_part', 'get_perms', 'watch', 'watch'],
    ['unwatch', 'unwatch', 'watch_event', 'watch_event', 'reset_watches', 'transaction_start'],
    ['transaction_end', 'transaction_end', 'get_domain_path', 'is_domain_introduced'],
  ] as const
).flat();

const NAMES = ['a', 'b', 'a/b', 'a/b/c', 'b/c'] as const;

function anyPath(d: Draw, domains: number): string {
  if (d.rarely(12)) return d.of('/', '/local/domain', '/x', 'a//b', 'a/', '../a', 'é', '', '@x');
  const name = d.of(...NAMES);
  if (d.below(2) === 0) return name;
  const home = `/local/domain/${d.below(domains)}`;
  return d.rarely(6) ? home : `${home}/${name}`;
}

/**
 * @param open numbers of the domain's transactions that are open
 * @param nodes paths of the domain's own nodes
 * @param wanted the message's type, where the draw shall not decide
 */
export function draw(
  d: Draw,
  domain: number,
  domains: number,
  open: readonly number[],
  nodes: readonly string[] = [],
  wanted?: string,
): Message {
  const type = wanted ?? d.of(...TYPES);
  const path = (): string =>
    nodes.length > 0 && d.below(3) > 0 ? d.of(...nodes) : anyPath(d, domains);
  const own = d.rarely(8) ? d.below(domains) : domain;
  const texts: string[] = [];
  if (type === 'get_domain_path' || type === 'is_domain_introduced') texts.push(`${d.below(9)}`);
  else if (type === 'transaction_end') texts.push(d.of('T', 'T', 'F'));
  else if (type === 'watch' || type === 'unwatch') {
    const special = d.rarely(9) ? '@releaseDomain' : path();
    // What is wanted shall meet: who watches ends that watch.
    const isUsual = wanted === undefined ? d.below(2) === 0 : d.below(4) > 0;
    texts.push(isUsual ? 'a' : special, d.of('t', 't', 'u'));
  } else if (type === 'set_perms') {
    const mode = d.of('n', 'n', 'n', 'r');
    texts.push(path(), `${mode}${own}`);
    for (let i = d.below(3); i > 0; i -= 1)
      texts.push(`${d.of('r', 'b', 'w', 'n')}${d.below(domains)}`);
  } else if (type !== 'watch_event' && type !== 'transaction_start' && type !== 'reset_watches') {
    const isList = type.startsWith('directory') && d.below(2) === 0;
    texts.push(isList ? `/local/domain/${domain}` : path());
  }
  if (type === 'directory_part') texts.push(`${d.of(0, 0, 2)}`);
  const ended = texts.map((each) => `${each}\0`).join('');
  const text = type === 'write' ? `${ended}${'value'.slice(d.below(5))}` : ended;
  const payload = new TextEncoder().encode(d.rarely(24) ? text.slice(1, -1) : text);
  const uses = type === 'transaction_end' || d.rarely(3);
  const transaction = uses && open.length > 0 ? open[d.below(open.length)] : d.rarely(20) ? 7 : 0;
  return { type, payload, transaction };
}
