/**
 * Owns: the first part of a report: which policy it is about, by name, version and hashes, and how
 * large it is.
 */

import { html } from '../../html/html.ts';
import { table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import type { Section } from '../section.ts';

function facts({ model, policy, path }: Dossier): (readonly [string, string])[] {
  const { from, final, approvals } = model;
  const list: (readonly [string, string])[] = [
    ['Policy', model.name],
    ['Version', model.version.join('.')],
    ['Read from', path],
    ['SHA-256 of the compiled image', policy.image.hash],
    ['Domain 0 wears', model.labels[model.bootstrap.label].name],
    ['The host wears', model.labels[model.host.label].name],
  ];
  if (from !== undefined) list.push(['Follows', `${from.name} ${from.version}`]);
  if (final) list.push(['Final', 'It may leave nobody able to load another policy.']);
  if (approvals > 0) list.push(['Signatures that a bundle needs', String(approvals)]);
  return list;
}

function body(dossier: Dossier) {
  const rows = facts(dossier).map(([name, value]) => {
    const isCode = /^[0-9a-f]{64}$/.test(value) || name === 'Read from';
    return [name, isCode ? html`<code>${value}</code>` : value];
  });
  const files = dossier.files.map(({ name, sha256, bytes }) => [
    html`<code>${name}</code>`,
    bytes,
    html`<code>${sha256}</code>`,
  ]);
  return html`${table({
    caption: 'What this report is about.',
    columns: [{ head: 'What' }, { head: 'Value' }],
    rows,
  })}
  ${table({
    caption: 'The files of the policy, each with the hash that sha256sum prints for it.',
    columns: [{ head: 'File' }, { head: 'Bytes', isNumber: true }, { head: 'SHA-256' }],
    rows: files,
  })}`;
}

export const SUMMARY: Section = { id: 'policy', title: 'Policy', body };
