/**
 * Owns: the part of a report about certificates: what was proved of the policy, checked by code
 * that shares nothing with what found it.
 */

import { html } from '../../html/html.ts';
import type { Html } from '../../html/html.ts';
import { badge, table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import { commandLine } from '../section.ts';
import type { Section } from '../section.ts';

function body({ certified, path, verdicts }: Dossier): Html | undefined {
  if (verdicts.length === 0) return undefined;
  const write = commandLine('flow', path, '--certificate', 'flows.json');
  const check = commandLine('verify', 'flows.json', path);
  if (certified === undefined) {
    return html`<p>
      The policy is too large to be certified in a report: ${write} writes a certificate, and
      ${check} checks it.
    </p>`;
  }
  const { sha256, claims, verdict } = certified;
  const said = verdict.ok
    ? html`${badge('good', 'proved')} ${verdict.proved.length} of ${claims} claims`
    : html`${badge('bad', 'refused')} ${verdict.fault}`;
  const violated = verdicts.filter(({ holds }) => !holds).length;
  const about =
    violated === 0
      ? undefined
      : html`<p>
          Of the ${violated} invariants that are violated, the certificate proves what violates
          them.
        </p>`;
  return html`${table({
      caption:
        'A certificate holds a proof of each claim, which is checked without trust in its maker.',
      columns: [{ head: 'What' }, { head: 'Value' }],
      rows: [
        ['Verdict of the independent checker', said],
        ['SHA-256 of the certificate, written beside the policy', html`<code>${sha256}</code>`],
      ],
    })}
    ${about}
    <p>${write} writes it, and ${check} checks it.</p>`;
}

export const PROOFS: Section = { id: 'proofs', title: 'Proofs', body };
