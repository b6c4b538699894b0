/**
 * Owns: putting a report together: its head with the figures that matter most, its contents, its
 * parts, in one file that needs no other.
 * INVARIANT: the same dossier gives the same bytes.
 */

import { svgElement } from '../graph/svg.ts';
import { PICTURE_STYLE } from '../graph/picture_style.ts';
import { html } from '../html/html.ts';
import type { Html } from '../html/html.ts';
import { pageText } from '../html/page.ts';
import type { Dossier } from './dossier.ts';
import { figuresOf } from './figures.ts';
import type { Section } from './section.ts';
import { ADMIN } from './sections/admin.ts';
import { INVARIANTS, PERMISSIVE, TESTS, WAIVERS } from './sections/claims.ts';
import { CONFLICTS, LABELS, LIMITS, RESOURCES, TYPES } from './sections/declared.ts';
import { ESCALATIONS, WALL_STARTS } from './sections/escalations.ts';
import { PROOFS } from './sections/proofs.ts';
import { FINDINGS } from './sections/findings.ts';
import { BRIDGES, MATRIX, pictureSection } from './sections/flows.ts';
import { REPRODUCE } from './sections/reproduce.ts';
import { SUMMARY } from './sections/summary.ts';
import { REPORT_STYLE } from './style.ts';

/** Parts that begin on a page of their own on paper. */
const WIDE = new Set(['picture', 'matrix', 'administration']);

function sectionsOf(svg: string): readonly Section[] {
  return [
    SUMMARY,
    FINDINGS,
    PERMISSIVE,
    INVARIANTS,
    PROOFS,
    TESTS,
    WAIVERS,
    pictureSection(svg),
    MATRIX,
    BRIDGES,
    LABELS,
    RESOURCES,
    TYPES,
    CONFLICTS,
    ADMIN,
    ESCALATIONS,
    WALL_STARTS,
    LIMITS,
    REPRODUCE,
  ];
}

function cover(dossier: Dossier): Html {
  const { model, date } = dossier;
  const cards = figuresOf(dossier).map(
    ({ value, what, look }) =>
      html`<li class="card ${look}">
        <span class="value">${value}</span> <span class="what">${what}</span>
      </li> `,
  );
  const asOf =
    date === undefined ? undefined : html` As of <time datetime="${date}">${date}</time>.`;
  return html`<header class="cover">
    <p class="kind">Policy report</p>
    <h1>${model.name} ${model.version.join('.')}</h1>
    <p class="lead">
      What this Bulkhead policy permits and forbids, how that was checked, and how to check it
      again.${asOf}
    </p>
    <ul class="cards">
      ${cards}
    </ul>
  </header> `;
}

/** The report as the text of an HTML file. */
export async function reportPage(dossier: Dossier): Promise<string> {
  const svg = await svgElement(dossier.scene, 'g-');
  const parts = sectionsOf(svg).flatMap(({ id, title, body }) => {
    const content = body(dossier);
    return content === undefined ? [] : [{ id, title, content }];
  });
  const links = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `);
  const sections = parts.map(
    ({ id, title, content }) =>
      html`<section class="${WIDE.has(id) ? 'wide' : 'part'}" aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${content}
      </section> `,
  );
  const { name, version } = dossier.model;
  const title = `Policy report: ${name} ${version.join('.')}`;
  return pageText({
    title,
    description: 'What a Bulkhead policy permits and forbids, and how that was checked.',
    style: PICTURE_STYLE + REPORT_STYLE,
    script: '',
    body: html`<div class="layout">
      ${cover(dossier)}
      <nav class="contents" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ol>
          ${links}
        </ol>
      </nav>
      <main id="main">${sections}</main>
    </div>`,
  });
}
