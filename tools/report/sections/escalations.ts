/**
 * Owns: the part of a report about who can gain, step by step, what the admin section does not give
 * to it, and about what a refused start tells.
 */

import { OPERATIONS } from '../../../policy/operations.ts';
import { escalationsOf } from '../../admin/escalation.ts';
import type { Escalation } from '../../admin/escalation.ts';
import { wallStartsOf } from '../../flow/wall_starts.ts';
import { html } from '../../html/html.ts';
import type { Html } from '../../html/html.ts';
import { ROWS_MAX, badge, names, table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import { restIn } from '../section.ts';
import type { Section } from '../section.ts';

const NAMES_MAX = 8;
const GAINS_MAX = 6;

function stepsOf({ model, policy }: Dossier, { steps }: Escalation): Html {
  const lines = steps.map(({ subject, operation, object, rule }) => {
    const { phrase } = OPERATIONS[operation];
    const what = phrase.replace('{object}', () => model.labels[object].name);
    const by = policy.image.rules[rule].name;
    return html`<li>
      ${model.labels[subject].name} may ${what} <span class="faint">(${by})</span>
    </li>`;
  });
  return html`<ol class="steps">
    ${lines}
  </ol>`;
}

function gainsOf({ model }: Dossier, { gains, isEverything }: Escalation): Html {
  if (isEverything) return html`${badge('warn', 'anything')} by loading another policy`;
  const shown = gains.slice(0, GAINS_MAX).map(({ operation, objects }) => {
    const labels = objects.map((object) => model.labels[object].name);
    const all = labels.length === model.labels.length ? html`all labels` : names(labels, NAMES_MAX);
    return html`<li><span class="code">${OPERATIONS[operation].name}</span> over ${all}</li>`;
  });
  const more = gains.length > GAINS_MAX ? html`<li>and ${gains.length - GAINS_MAX} more</li>` : '';
  return html`<ul class="plain">
    ${shown}${more}
  </ul>`;
}

function escalations(dossier: Dossier): Html {
  const { graph, model, path } = dossier;
  const all = escalationsOf(graph);
  if (all.length === 0) return html`<p>Nobody can gain more than the rules give.</p>`;
  const rows = all.slice(0, ROWS_MAX).map((each) => [
    names(
      each.subjects.map((label) => model.labels[label].name),
      NAMES_MAX,
    ),
    stepsOf(dossier, each),
    gainsOf(dossier, each),
  ]);
  return table({
    caption: 'Who can gain what no rule gives to it, by using what it may do; and how.',
    columns: [{ head: 'Label' }, { head: 'Steps' }, { head: 'Gains' }],
    rows,
    total: all.length,
    rest: restIn('who-can', path, '--escalation'),
  });
}

function wallStarts({ graph, model, path }: Dossier): Html | undefined {
  const all = wallStartsOf(graph).filter(({ isFlowAnyway }) => !isFlowAnyway);
  if (all.length === 0) return undefined;
  const labelNames = (labels: readonly number[]): Html =>
    names(
      labels.map((label) => model.labels[label].name),
      NAMES_MAX,
    );
  const rows = all
    .slice(0, ROWS_MAX)
    .map(({ subjects, conflict, starts, tellsOf }) => [
      labelNames(subjects),
      labelNames(starts),
      labelNames(tellsOf),
      model.conflicts[conflict].name,
    ]);
  return table({
    caption: 'Who learns from a refused start whether others run, though no flow says so.',
    columns: [{ head: 'Label' }, { head: 'Starts' }, { head: 'Learns of' }, { head: 'Set' }],
    rows,
    total: all.length,
    rest: restIn('flow', path),
  });
}

export const ESCALATIONS: Section = {
  id: 'escalations',
  title: 'What can be gained by administration',
  body: escalations,
};
export const WALL_STARTS: Section = {
  id: 'starts',
  title: 'What a refused start tells',
  body: wallStarts,
};
