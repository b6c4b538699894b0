/**
 * Owns: the parts of a report about what a policy says of itself: invariants with what shows that
 * one doesn't hold, tests with what they cover, waivers, labels that nothing is enforced for.
 */

import { witnessSteps } from '../../flow/witness.ts';
import { html } from '../../html/html.ts';
import type { Html } from '../../html/html.ts';
import { ROWS_MAX, badge, names, table } from '../../html/table.ts';
import { invariantText } from '../../query/declared.ts';
import { hasPassed, caseText } from '../../testing/cases.ts';
import { MEASURES, percentText } from '../../testing/coverage.ts';
import type { Dossier } from '../dossier.ts';
import { placeOf, restIn } from '../section.ts';
import type { Section } from '../section.ts';

/** What each kind of invariant demands. */
const DEMANDS = {
  noflow: 'nothing gets from the one to the other',
  flow: 'each of the one reaches each of the other',
  'only-via': 'every way passes what is named',
  exclusive: 'domains of different groups never exist together',
} as const;

/** What shows that an invariant is violated: for a path, step by step. */
function witness({ graph, suite, verdicts }: Dossier, index: number): Html | undefined {
  const { violation } = verdicts[index];
  if (violation === undefined) return undefined;
  const text = suite.invariants[index]?.text ?? '';
  if (violation.kind !== 'path') return html`<p>${text}</p>`;
  const steps = witnessSteps(graph, violation.path).map((step) => html`<li>${step.text}</li>`);
  return html`<p>${text}</p>
    <ol class="steps">
      ${steps}
    </ol>`;
}

function invariants(dossier: Dossier): Html {
  const { verdicts, model, path } = dossier;
  if (verdicts.length === 0) {
    return html`<p>The policy claims no invariant: nothing says which flows must never be.</p>`;
  }
  const rows = verdicts
    .slice(0, ROWS_MAX)
    .map(({ invariant, holds }, index) => [
      invariant.name,
      holds ? badge('good', 'holds') : badge('bad', 'violated'),
      html`${invariant.kind}: ${DEMANDS[invariant.kind]}`,
      html`${invariantText(invariant)}${witness(dossier, index)}`,
      placeOf(model, invariant.span),
    ]);
  return table({
    caption: 'Decided over all ways that information can take, by types and by administration.',
    columns: [
      { head: 'Invariant' },
      { head: 'Verdict' },
      { head: 'Demand' },
      { head: 'Labels, and what violates it' },
      { head: 'Where' },
    ],
    rows,
    total: verdicts.length,
    rest: restIn('query', path, 'invariants', '--format', 'csv'),
  });
}

const COVERED = { rules: 'rules', pairs: 'pairs of labels', conflicts: 'sides of conflict sets' };

function coverage({ suite }: Dossier): Html | undefined {
  const { coverage: found } = suite;
  if (found === undefined) return undefined;
  const rows = MEASURES.map((measure) => {
    const share = found.shares[measure];
    return [COVERED[measure], share.covered, share.total, percentText(share)];
  });
  return html`<h3>What the tests decide about</h3>
    ${table({
      caption: 'Shares are never rounded up: 100 % means every one.',
      columns: [
        { head: 'Of' },
        { head: 'Covered', isNumber: true },
        { head: 'In all', isNumber: true },
        { head: 'Share', isNumber: true },
      ],
      rows,
    })}`;
}

const FAILURES_SHOWN = 5;

function tests(dossier: Dossier): Html {
  const { suite, model, path } = dossier;
  if (suite.tests.length === 0) return html`<p>The policy has no tests.</p>`;
  const rows = suite.tests.slice(0, ROWS_MAX).map(({ source, result }) => {
    const { test, cases, failed, failures, impossible } = result;
    const verdict = hasPassed(result) ? badge('good', 'passed') : badge('bad', 'failed');
    const said = failures
      .slice(0, FAILURES_SHOWN)
      .map((each) => html`<li>${caseText(model, each)}</li>`);
    const why =
      impossible === undefined
        ? undefined
        : html`<p>${model.labels[impossible.label].name} could not have started.</p>`;
    const { file, line } = test.span;
    return [
      test.name,
      verdict,
      test.expect,
      cases,
      html`${failed === 0 ? '' : failed}${why}${
        said.length === 0
          ? ''
          : html`<ul class="plain">
              ${said}
            </ul>`
      }`,
      html`<span class="place"
        >${source.file === path ? '' : `${source.files[file] ?? ''} `}line ${line}</span
      >`,
    ];
  });
  return html`${table({
    caption: 'Each case of a test is a combination of what it lists, and was put to the monitor.',
    columns: [
      { head: 'Test' },
      { head: 'Verdict' },
      { head: 'Expects' },
      { head: 'Cases', isNumber: true },
      { head: 'Not as expected' },
      { head: 'Where' },
    ],
    rows,
    total: suite.tests.length,
    rest: restIn('test', path),
  })}
  ${coverage(dossier)}`;
}

function waivers({ model, date, path }: Dossier): Html | undefined {
  if (model.waivers.length === 0) return undefined;
  const rows = model.waivers.slice(0, ROWS_MAX).map(({ rule, about, reason, expires, span }) => {
    const isOver = date !== undefined && expires < date;
    return [
      html`<code>${rule}</code>`,
      about ?? 'anything',
      reason,
      html`${expires} ${isOver ? badge('bad', 'expired') : undefined}`,
      placeOf(model, span),
    ];
  });
  return table({
    caption: 'Findings that are accepted for a time. With --now the report says which are over.',
    columns: [
      { head: 'Finding' },
      { head: 'About' },
      { head: 'Reason given' },
      { head: 'Until' },
      { head: 'Where' },
    ],
    rows,
    total: model.waivers.length,
    rest: html`The policy, ${path}, has all.`,
  });
}

function permissive({ model }: Dossier): Html | undefined {
  if (model.permissive === undefined) return undefined;
  const labels = model.permissive.labels.map((label) => model.labels[label].name);
  return html`<p>
    ${badge('bad', 'not enforced')} What is denied to domains of these labels is recorded, and then
    permitted: ${names(labels, 50)}. ${placeOf(model, model.permissive.span)}
  </p>`;
}

export const INVARIANTS: Section = { id: 'invariants', title: 'Invariants', body: invariants };
export const TESTS: Section = { id: 'tests', title: 'Tests and coverage', body: tests };
export const WAIVERS: Section = { id: 'waivers', title: 'Waivers', body: waivers };
export const PERMISSIVE: Section = {
  id: 'permissive',
  title: 'Permissive labels',
  body: permissive,
};
