/**
 * Owns: the store's paths as text: which are well formed, whose home they lie in, what they are
 * found by. Must not know: which nodes there are.
 */

const HOMES = '/local/domain';

/** The nodes above all homes, from the root: domain 0's, and always there. */
export const SKELETON: readonly string[] = ['/', '/local', HOMES];

/** Paths that can be watched and are no nodes. */
export const INTRODUCED = '@introduceDomain';
export const RELEASED = '@releaseDomain';

const WELL_FORMED = /^(?:\/|(?:\/[A-Za-z0-9_@-]+)+)$/;
const HOME = /^\/local\/domain\/(0|[1-9][0-9]{0,4})(?=\/|$)/;

export const homePath = (domain: number): string => `${HOMES}/${domain}`;

/**
 * The whole path that a domain means; one that doesn't begin with a slash starts at its home.
 * Undefined for one that is too long or not well formed.
 */
export function wholePath(said: string, caller: number, bytesMax: number): string | undefined {
  const path = said.startsWith('/') ? said : `${homePath(caller)}/${said}`;
  return path.length <= bytesMax && WELL_FORMED.test(path) ? path : undefined;
}

/** The domain in whose home a path lies; what lies in nobody else's is domain 0's. */
export function homeOf(path: string): number {
  const domain = HOME.exec(path)?.[1];
  return domain === undefined ? 0 : Number(domain);
}

/** The path above; the root has none. */
export function parentOf(path: string): string | undefined {
  if (path === '/') return undefined;
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether `path` lies beneath `above`. */
export function isBeneath(path: string, above: string): boolean {
  return path !== above && path.startsWith(above === '/' ? above : `${above}/`);
}

/** The paths on the way to `path`, from the home (or from beneath the root) to itself. */
export function wayTo(path: string): string[] {
  if (SKELETON.includes(path)) return [];
  const way: string[] = [];
  let at: string | undefined = path;
  while (at !== undefined && !SKELETON.includes(at)) {
    way.push(at);
    at = parentOf(at);
  }
  return way.reverse();
}

/** What rows are found by: FNV-1a of 32 bits, and never 0. Equal hashes are compared further. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0 || 1;
}
