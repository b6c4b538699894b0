/**
 * Owns: what a label promises each of its domains, and that all of it is set aside when the domain
 * is made. Frames and vcpus depend on what was asked for and are set by who makes the domain.
 */

import type { Limits } from '../policy/model.ts';
import type { Writer } from './columns.ts';

export const LIMIT_COLUMNS = [
  'domain.ports_max',
  'domain.grants_max',
  'domain.maps_max',
  'domain.nodes_max',
  'domain.watches_max',
  'domain.rings_max',
  'domain.event_rate_max',
] as const;

export function promise(
  w: Writer<(typeof LIMIT_COLUMNS)[number]>,
  domain: number,
  limits: Limits,
): void {
  w.domain.ports_max.set(domain, limits.ports);
  w.domain.grants_max.set(domain, limits.grants);
  w.domain.maps_max.set(domain, limits.maps);
  w.domain.nodes_max.set(domain, limits.nodes);
  w.domain.watches_max.set(domain, limits.watches);
  w.domain.rings_max.set(domain, limits.rings);
  w.domain.event_rate_max.set(domain, limits.event_rate);
}
