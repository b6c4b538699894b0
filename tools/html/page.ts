/**
 * Owns: the frame of a page that holds everything it needs: nothing is loaded, nothing is sent, and
 * only the given script, known by its hash, may run.
 * Must not know: what is on the page.
 */

import { createHash } from 'node:crypto';
import { escapeHtml, html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { PALETTE_STYLE } from './palette.ts';
import { PAGE_STYLE } from './style.ts';

export interface Page {
  readonly title: string;
  /** One sentence for those who see the file in a list. */
  readonly description: string;
  /** Style beside that of all pages. */
  readonly style: string;
  /** What may run; empty for a page without a script. */
  readonly script: string;
  /** The `<header>`, `<nav>` and `<main id="main">` of the page. */
  readonly body: Html;
}

function securityPolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const scripts = script === '' ? '' : ` script-src 'sha256-${hash}';`;
  const nowhere = "base-uri 'none'; form-action 'none'";
  return `default-src 'none'; style-src 'unsafe-inline';${scripts} ${nowhere}`;
}

/** The page as the text of a file. */
export function pageText({ title, description, style, script, body }: Page): string {
  const content = trusted(escapeHtml(securityPolicy(script)));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${content}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="bulkhead" />
        <meta name="description" content="${description}" />
        <title>${title}</title>
        <style>
          ${trusted(PALETTE_STYLE + PAGE_STYLE + style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${body} ${script === '' ? undefined : trusted(`<script>${script}</script>\n`)}
      </body>
    </html> `.text;
}
