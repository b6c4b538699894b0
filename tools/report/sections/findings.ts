/**
 * Owns: the part of a report about what checks found.
 */

import { html } from '../../html/html.ts';
import { ROWS_MAX, badge, table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import { commandLine, placeOf, restIn } from '../section.ts';
import type { Section } from '../section.ts';

function body({ findings, model, path }: Dossier) {
  if (findings.length === 0) {
    return html`<p>
      ${badge('good', 'none')} ${commandLine('lint', path)} finds neither an error nor anything to
      warn of.
    </p>`;
  }
  const rows = findings
    .slice(0, ROWS_MAX)
    .map((finding) => [
      html`<code>${finding.rule}</code>`,
      badge(finding.severity === 'error' ? 'bad' : 'warn', finding.severity),
      html`${finding.message} <span class="faint">${finding.hint}</span>`,
      placeOf(model, finding.span),
    ]);
  return table({
    caption: 'What the checks found, in the order of the file.',
    columns: [
      { head: 'Rule' },
      { head: 'Severity' },
      { head: 'What, and what to do' },
      { head: 'Where' },
    ],
    rows,
    total: findings.length,
    rest: restIn('lint', path),
  });
}

export const FINDINGS: Section = { id: 'findings', title: 'Findings', body };
