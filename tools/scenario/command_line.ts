/** Owns: what a start's arguments are on its guest's command line. */

import type { ScenarioStart } from './format.ts';

/** `key=value …`, where a value of `@name` is the id of the domain by that name. */
export function commandLine(start: ScenarioStart, idOf: (name: string) => number): string {
  return Object.entries(start.args ?? {})
    .map(([key, value]) => {
      const text = String(value);
      return `${key}=${text.startsWith('@') ? idOf(text.slice(1)) : text}`;
    })
    .join(' ');
}
