/**
 * Owns: what a part of a report is, and the words that several parts share.
 */

import type { Span } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { html } from '../html/html.ts';
import type { Html } from '../html/html.ts';
import type { Dossier } from './dossier.ts';

export interface Section {
  /** Unique in the report: links lead here. */
  readonly id: string;
  readonly title: string;
  /** What is under the title; undefined where the policy has nothing to tell. */
  readonly body: (dossier: Dossier) => Html | undefined;
}

/** A place in the policy: its file stands with it where there are several. */
export function placeOf({ files }: PolicyModel, { file, line }: Span): Html {
  if (files.length < 2) return html`<span class="place">line ${line}</span>`;
  return html`<span class="code">${files[file] ?? ''}:${line}</span>`;
}

/** A word of a command line, quoted where a shell would read it otherwise. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command line to type. */
export const commandLine = (...words: readonly string[]): Html =>
  html`<code>${['bulkhead', ...words.map(shellWord)].join(' ')}</code>`;

/** Where to find what a table leaves out. */
export const restIn = (...words: readonly string[]): Html =>
  html`All are told by ${commandLine(...words)}.`;

/** The types of a label as people write them: `Audit (send)`. */
export function heldTexts(model: PolicyModel, label: number): string[] {
  return model.labels[label].types.map(({ type, mode }) => {
    const { name } = model.types[type];
    return mode === 'both' ? name : `${name} (${mode})`;
  });
}
