/**
 * Owns: the parts of a report about who may send to whom: the picture, the matrix, the bridges.
 */

import { descriptionOf } from '../../graph/describe.ts';
import type { Scene } from '../../graph/scene.ts';
import { LEGEND } from '../../graph/legend.ts';
import { html, trusted } from '../../html/html.ts';
import type { Html } from '../../html/html.ts';
import { ROWS_MAX, names, table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import { commandLine, heldTexts, placeOf, restIn } from '../section.ts';
import type { Section } from '../section.ts';

const GROUPED = html` Labels that are alike are drawn as one, with their number; a broken line holds
between some of the labels at its ends.`;

/** The part with the picture. `svg` is its markup. */
export function pictureSection(svg: string): Section {
  const body = ({ scene, path }: Dossier): Html => {
    const isGrouped = scene.nodes.length !== scene.labelsShown;
    return html`<figure>
      <div class="canvas">${trusted(svg)}</div>
      ${LEGEND}
      <figcaption>
        ${descriptionOf(scene)}${isGrouped ? GROUPED : ''} Domain 0's own lines are told in its
        node. ${commandLine('graph', path, '--format', 'html', '-o', 'graph.html')} makes a picture
        that can be enlarged.
      </figcaption>
    </figure>`;
  };
  return { id: 'picture', title: 'Who may send to whom', body };
}

/** A matrix wider than this fits no page. */
const MATRIX_MAX = 48;

const MARKS = {
  both: ['⇄', 'both may send'],
  to: ['→', 'the row may send to the column'],
  from: ['←', 'the column may send to the row'],
} as const;

/** What stands in the cells, by `row column`; `part` where it is true of some labels only. */
function cellsOf({
  edges,
}: Scene): ReadonlyMap<string, { mark: keyof typeof MARKS; part: boolean }> {
  const cells = new Map<string, { mark: keyof typeof MARKS; part: boolean }>();
  const put = (row: string, column: string, mark: keyof typeof MARKS, part: boolean): void => {
    const key = `${row} ${column}`;
    const before = cells.get(key);
    const isNew = before === undefined || before.mark === mark;
    cells.set(key, { mark: isNew ? mark : 'both', part: part || !isNew || before?.part === true });
  };
  for (const { from, to, kind, pairs, possible } of edges) {
    const part = pairs !== possible;
    put(from, to, kind === 'share' ? 'both' : 'to', part);
    if (from !== to) put(to, from, kind === 'share' ? 'both' : 'from', part);
  }
  return cells;
}

function matrix({ scene, path }: Dossier): Html {
  const { nodes } = scene;
  const csv = restIn('matrix', path, '--format', 'csv');
  if (nodes.length > MATRIX_MAX || scene.isByTypes) {
    return html`<p>
      The policy has ${scene.labelsTotal} labels that differ in whom they may send to: no page is
      wide enough. ${csv}
    </p>`;
  }
  const cells = cellsOf(scene);
  const heads = nodes.map(
    (node, index) => html`<th scope="col"><abbr title="${node.name}">${index + 1}</abbr></th>`,
  );
  const rows = nodes.map((row, index) => {
    const marks = nodes.map((column) => {
      const cell = cells.get(`${row.id} ${column.id}`);
      if (cell === undefined) return html`<td class="none">·</td>`;
      const [mark, words] = MARKS[cell.mark];
      const title = cell.part ? `${words}, of some labels` : words;
      return html`<td><abbr title="${title}">${mark}${cell.part ? '*' : ''}</abbr></td>`;
    });
    const count = row.labels.length > 1 ? ` ×${row.labels.length}` : '';
    return html`<tr>
      <th scope="row">${index + 1} ${row.name}${count}</th>
      ${marks}
    </tr> `;
  });
  const isGrouped = nodes.length !== scene.labelsShown;
  return html`<p>
      ⇄ both may send, → the row may send to the column, ← the column may send to the row, ·
      neither.${isGrouped ? ' * is true of some of the labels that stand together.' : ''} ${csv}
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Matrix of flows">
      <table class="matrix">
        <caption>
          Flows by types between labels that can run together.
        </caption>
        <thead>
          <tr>
            <td></td>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function bridges({ model, path }: Dossier): Html {
  const all = [...model.labels.keys()].filter((label) => model.labels[label].bridge !== undefined);
  if (all.length === 0) {
    return html`<p>No label is declared a bridge: none holds several types both ways.</p>`;
  }
  const rows = all.slice(0, ROWS_MAX).map((label) => {
    const { name, bridge, span } = model.labels[label];
    return [name, bridge, names(heldTexts(model, label), 10), placeOf(model, span)];
  });
  return table({
    caption:
      'Labels that the policy declares bridges, and why each is trusted to keep things apart.',
    columns: [{ head: 'Label' }, { head: 'Reason given' }, { head: 'Types' }, { head: 'Where' }],
    rows,
    total: all.length,
    rest: restIn('query', path, 'labels', '--bridge'),
  });
}

export const MATRIX: Section = { id: 'matrix', title: 'Matrix of flows', body: matrix };
export const BRIDGES: Section = { id: 'bridges', title: 'Bridges', body: bridges };
