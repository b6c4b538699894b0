/**
 * Owns: a scene as a page: the picture, which can be moved and enlarged by mouse and by keyboard,
 * and everything it shows once more as tables.
 */

import { html, trusted } from '../html/html.ts';
import type { Html } from '../html/html.ts';
import { pageText } from '../html/page.ts';
import { captionOf, descriptionOf } from './describe.ts';
import { LEGEND } from './legend.ts';
import { byText, namesText, partText, verbOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { PICTURE_STYLE } from './picture_style.ts';
import { svgElement } from './svg.ts';
import { VIEWER_SCRIPT, VIEWER_STYLE } from './viewer.ts';

/** Rows of a table on a page; the JSON has all. */
const ROWS_MAX = 2000;

const LABELS_SHOWN = 12;

function nodesTable(scene: Scene): Html {
  const rows = scene.nodes.slice(0, ROWS_MAX).map((node) => {
    const what = [
      node.isDomainZero ? 'domain 0' : node.kind,
      node.isBridge && !node.isDomainZero ? 'bridge' : '',
      node.canStart ? '' : 'can never start',
    ].filter((word) => word !== '');
    const more = node.labels.length - LABELS_SHOWN;
    const names =
      node.labels.slice(0, LABELS_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return html`<tr>
      <th scope="row">${node.name}</th>
      <td>${what.join(', ')}</td>
      <td class="number">${node.labels.length}</td>
      <td>${names}</td>
    </tr> `;
  });
  return html`<h2 id="nodes">What is drawn</h2>
    <div class="scroll" role="region" aria-labelledby="nodes" tabindex="0">
      <table>
        <caption>
          ${scene.nodes.length} nodes, each one label or several that are alike.
        </caption>
        <thead>
          <tr>
            <th scope="col">Node</th>
            <th scope="col">Kind</th>
            <th scope="col" class="number">Labels</th>
            <th scope="col">Names</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div> `;
}

function edgesTable(scene: Scene): Html {
  const names = new Map(scene.nodes.map((node) => [node.id, node.name]));
  const rows = scene.edges.slice(0, ROWS_MAX).map((edge) => {
    const part = partText(edge);
    return html`<tr>
      <th scope="row">${names.get(edge.from)}</th>
      <td>${edge.kind === 'share' ? 'shares with' : verbOf(edge)}</td>
      <td>${names.get(edge.to)}</td>
      <td>${byText(edge, 8)}</td>
      <td>${part === '' ? 'all' : part}</td>
    </tr> `;
  });
  const cut = scene.edges.length > ROWS_MAX ? ` The first ${ROWS_MAX} are shown.` : '';
  return html`<h2 id="edges">Who may send to whom</h2>
    <div class="scroll" role="region" aria-labelledby="edges" tabindex="0">
      <table>
        <caption>
          ${scene.edges.length} edges, those of domain 0 included.${cut}
        </caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">What</th>
            <th scope="col">To</th>
            <th scope="col">By</th>
            <th scope="col">Pairs of labels</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div> `;
}

function conflictsTable(scene: Scene): Html | undefined {
  if (scene.conflicts.length === 0) return undefined;
  const names = new Map(scene.nodes.map((node) => [node.id, node.name]));
  const rows = scene.conflicts.map((conflict) => {
    const parties = conflict.parties.map(({ nodes }) =>
      nodes.map((node) => names.get(node)).join(', '),
    );
    return html`<tr>
      <th scope="row">${namesText(conflict)}</th>
      <td>${conflict.mode}</td>
      <td>${parties.join(' against ')}</td>
    </tr> `;
  });
  return html`<h2 id="conflicts">What never runs together</h2>
    <div class="scroll" role="region" aria-labelledby="conflicts" tabindex="0">
      <table>
        <caption>
          Conflict sets; those between the same nodes stand in one row.
        </caption>
        <thead>
          <tr>
            <th scope="col">Conflict set</th>
            <th scope="col">Mode</th>
            <th scope="col">Between</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div> `;
}

/** A scene as the text of an HTML file. */
export async function graphPage(scene: Scene): Promise<string> {
  const svg = trusted(await svgElement(scene, 'g-'));
  const body = html`<header class="top"><h1>${captionOf(scene)}</h1></header>
    <main id="main">
      <figure>
        <div class="tools" role="group" aria-label="Picture size">
          <button type="button" data-zoom="in">Larger</button>
          <button type="button" data-zoom="out">Smaller</button>
          <button type="button" data-zoom="fit">Fit</button>
        </div>
        <div
          class="canvas viewer"
          id="picture"
          tabindex="0"
          role="region"
          aria-label="Picture; arrow keys move it, plus and minus change its size"
        >
          ${svg}
        </div>
        ${LEGEND}
        <figcaption>${descriptionOf(scene)}</figcaption>
      </figure>
      ${nodesTable(scene)}${edgesTable(scene)}${conflictsTable(scene)}
    </main>`;
  return pageText({
    title: captionOf(scene),
    description: descriptionOf(scene),
    style: PICTURE_STYLE + VIEWER_STYLE,
    script: VIEWER_SCRIPT,
    body,
  });
}
