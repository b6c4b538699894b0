/**
 * Owns: what lines and boxes of a picture mean, for the pages that hold one.
 */

import { html } from '../html/html.ts';
import type { Html } from '../html/html.ts';

const LEGEND_KEYS: readonly (readonly [style: string, text: string])[] = [
  ['width:1.4rem;border-top:3px solid #2f5d9b', 'two arrow heads: both may send'],
  ['width:1.4rem;border-top:1.5px solid #2f5d9b', 'one arrow head: may send that way'],
  ['width:1.4rem;border-top:2px dashed #b3261e', 'never run together'],
  ['width:1rem;height:.8rem;border:2px solid #a35200;border-radius:3px', 'bridge'],
  [
    'width:1.2rem;height:.8rem;border:1.5px solid #17683a;border-radius:50%',
    'type, with the labels that hold it alone',
  ],
  ['width:1rem;height:.8rem;border:1.5px dashed #8a8f98;border-radius:3px', 'domain 0'],
];

/** What lines and boxes mean. */
export const LEGEND: Html = html`<ul class="legend">
  ${LEGEND_KEYS.map(
    ([style, text]) =>
      html`<li><span class="key" aria-hidden="true" style="${style}"></span>${text}</li>`,
  )}
</ul>`;
