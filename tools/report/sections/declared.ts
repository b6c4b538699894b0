/**
 * Owns: the parts of a report that list what a policy declares: labels, things, types, conflict
 * sets, and what each label sets aside.
 */

import { LIMIT_NAMES } from '../../../policy/limits.ts';
import type { LimitName } from '../../../policy/limits.ts';
import type { PolicyModel } from '../../../policy/model.ts';
import { html } from '../../html/html.ts';
import { ROWS_MAX, badge, names, table } from '../../html/table.ts';
import { startable } from '../../graph/relations.ts';
import type { Dossier } from '../dossier.ts';
import { heldTexts, placeOf, restIn } from '../section.ts';
import type { Section } from '../section.ts';

const NAMES_MAX = 10;

const numbersOf = (model: PolicyModel, kind: 'domain' | 'resource'): number[] =>
  [...model.labels.keys()].filter((label) => model.labels[label].kind === kind);

function labels({ model, graph, path }: Dossier) {
  const canStart = startable(graph);
  const all = numbersOf(model, 'domain');
  const rows = all.slice(0, ROWS_MAX).map((label) => {
    const { name, walls, bridge, span } = model.labels[label];
    const marks = [
      label === model.bootstrap.label ? badge('plain', 'domain 0') : undefined,
      bridge !== undefined && label !== model.bootstrap.label ? badge('warn', 'bridge') : undefined,
      canStart[label] ? undefined : badge('bad', 'never starts'),
      model.permissive?.labels.includes(label) === true ? badge('bad', 'permissive') : undefined,
    ];
    const wallNames = walls.map((wall) => model.types[wall].name);
    return [
      name,
      marks,
      names(heldTexts(model, label), NAMES_MAX),
      names(wallNames, NAMES_MAX),
      placeOf(model, span),
    ];
  });
  return table({
    caption: 'What domains wear. A label holds a type both ways unless a mode stands beside it.',
    columns: [
      { head: 'Label' },
      { head: 'Marks' },
      { head: 'Types' },
      { head: 'Walls' },
      { head: 'Where' },
    ],
    rows,
    total: all.length,
    rest: restIn('query', path, 'labels', '--format', 'csv'),
  });
}

function resources({ model, path }: Dossier) {
  const all = numbersOf(model, 'resource');
  if (all.length === 0) return undefined;
  const rows = all.slice(0, ROWS_MAX).map((label) => {
    const { name, span } = model.labels[label];
    return [name, names(heldTexts(model, label), NAMES_MAX), placeOf(model, span)];
  });
  return table({
    caption: 'What things wear: disks, networks, devices.',
    columns: [{ head: 'Resource' }, { head: 'Type' }, { head: 'Where' }],
    rows,
    total: all.length,
    rest: restIn('query', path, 'resources', '--format', 'csv'),
  });
}

function types({ model, path }: Dossier) {
  const holders: string[][] = model.types.map(() => []);
  const walled: string[][] = model.types.map(() => []);
  for (const { name, types: held, walls } of model.labels) {
    for (const { type, mode } of held) {
      holders[type].push(mode === 'both' ? name : `${name} (${mode})`);
    }
    for (const wall of walls) walled[wall].push(name);
  }
  const rows = model.types
    .slice(0, ROWS_MAX)
    .map(({ name, span }, type) => [
      name,
      holders[type].length,
      names(holders[type], NAMES_MAX),
      names(walled[type], NAMES_MAX),
      placeOf(model, span),
    ]);
  return table({
    caption:
      'Types, with the labels and resources that hold each, and those that have it as a wall.',
    columns: [
      { head: 'Type' },
      { head: 'Holders', isNumber: true },
      { head: 'Held by' },
      { head: 'Wall of' },
      { head: 'Where' },
    ],
    rows,
    total: model.types.length,
    rest: restIn('query', path, 'types', '--format', 'csv'),
  });
}

const MODES = {
  running: 'while a domain of one exists, none of another can start',
  sticky: 'once one ran, none of another can start until the host is cleared',
} as const;

function conflicts({ model, path }: Dossier) {
  if (model.conflicts.length === 0) {
    return html`<p>No conflict set: nothing keeps any two domains from running together.</p>`;
  }
  const labelsBy = model.types.map((_, type) =>
    model.labels.flatMap(({ name, walls }) => (walls.includes(type) ? [name] : [])),
  );
  const rows = model.conflicts.slice(0, ROWS_MAX).map(({ name, mode, types: sides, span }) => [
    name,
    html`${mode}: ${MODES[mode]}`,
    html`<ul class="plain">
        ${sides
          .slice(0, NAMES_MAX)
          .map(
            (type) => html`<li>${model.types[type].name}: ${names(labelsBy[type], NAMES_MAX)}</li>`,
          )}
      </ul>
      ${sides.length > NAMES_MAX ? `and ${sides.length - NAMES_MAX} more` : ''}`,
    placeOf(model, span),
  ]);
  return table({
    caption: 'Conflict sets: of each, domains with walls of different types never exist together.',
    columns: [
      { head: 'Set' },
      { head: 'Mode' },
      { head: 'Walls, and who has them' },
      { head: 'Where' },
    ],
    rows,
    total: model.conflicts.length,
    rest: restIn('query', path, 'conflicts', '--format', 'csv'),
  });
}

const LIMIT_HEADS: Readonly<Record<LimitName, string>> = {
  frames: 'Frames',
  vcpus: 'Vcpus',
  ports: 'Ports',
  grants: 'Grants',
  maps: 'Maps',
  nodes: 'Nodes',
  watches: 'Watches',
  rings: 'Rings',
  event_rate: 'Events/ms',
  record_rate: 'Records/s',
};

function limits({ model, path }: Dossier) {
  const all = numbersOf(model, 'domain');
  const rows = all.slice(0, ROWS_MAX).map((label) => {
    const { name, limits: most } = model.labels[label];
    const mebibytes = most.frames / 256;
    return [name, mebibytes, ...LIMIT_NAMES.map((limit) => most[limit])];
  });
  const heads = ['MiB', ...LIMIT_NAMES.map((limit) => LIMIT_HEADS[limit])];
  return table({
    caption:
      'What each domain of a label may have at the most; it is set aside when it is created.',
    columns: [{ head: 'Label' }, ...heads.map((head) => ({ head, isNumber: true }))],
    rows,
    total: all.length,
    rest: restIn('query', path, 'labels', '--format', 'csv'),
  });
}

export const LABELS: Section = { id: 'labels', title: 'Labels', body: labels };
export const RESOURCES: Section = { id: 'resources', title: 'Resources', body: resources };
export const TYPES: Section = { id: 'types', title: 'Types', body: types };
export const CONFLICTS: Section = { id: 'conflicts', title: 'Conflict sets', body: conflicts };
export const LIMITS: Section = { id: 'limits', title: 'Limits', body: limits };
