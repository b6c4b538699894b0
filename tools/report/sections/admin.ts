/**
 * Owns: the part of a report about administration: who may do what to whom, with roles expanded,
 * as the compiled table decides it; and the rules as they are written.
 */

import { NO_PRINCIPAL } from '../../../enforcement/query.ts';
import type { AdminRuleModel, PolicyModel } from '../../../policy/model.ts';
import { OPERATIONS } from '../../../policy/operations.ts';
import { html } from '../../html/html.ts';
import type { Html } from '../../html/html.ts';
import { ROWS_MAX, badge, names, table } from '../../html/table.ts';
import type { Dossier } from '../dossier.ts';
import { placeOf, restIn } from '../section.ts';
import type { Section } from '../section.ts';

const ADMIN_NUMBERS = OPERATIONS.flatMap(({ kind }, number) => (kind === 'admin' ? [number] : []));
const NAMES_MAX = 8;

/** Indices of the labels of each admin class. */
function membersByClass({ model, policy }: Dossier): number[][] {
  const members: number[][] = Array.from({ length: policy.image.admin.classes }, () => []);
  for (const index of model.labels.keys()) {
    members[policy.image.labels[index].adminClass].push(index);
  }
  return members;
}

interface Power {
  readonly subjects: readonly string[];
  readonly operations: readonly string[];
  readonly objects: readonly string[];
}

/** What labels of one admin class may do to those of another, by number. */
function mayDo({ policy }: Dossier, subject: number, object: number): number[] {
  const { labelNumbers } = policy;
  return ADMIN_NUMBERS.filter((operation) => {
    const who = labelNumbers[subject];
    return policy.admin(operation, NO_PRINCIPAL, who, labelNumbers[object]) === 0;
  });
}

/** Who may do what to whom: objects to which the same may be done stand together. */
function powersOf(dossier: Dossier): Power[] {
  const { labels } = dossier.model;
  const members = membersByClass(dossier).filter((each) => each.length > 0);
  const nameOf = (label: number): string => labels[label].name;
  const powers: Power[] = [];
  for (const [first, ...others] of members) {
    const acting = [first, ...others].filter((label) => labels[label].kind === 'domain');
    if (acting.length === 0) continue;
    const byOperations = new Map<string, { operations: number[]; objects: string[] }>();
    for (const objects of members) {
      const operations = mayDo(dossier, first, objects[0]);
      if (operations.length === 0) continue;
      const known = byOperations.get(operations.join());
      const power = known ?? { operations, objects: [] };
      byOperations.set(operations.join(), power);
      for (const object of objects) power.objects.push(nameOf(object));
    }
    for (const { operations, objects } of byOperations.values()) {
      const named = operations.map((operation) => OPERATIONS[operation].name);
      powers.push({ subjects: acting.map(nameOf), operations: named, objects });
    }
  }
  return powers;
}

function powersTable(dossier: Dossier): Html {
  const powers = powersOf(dossier);
  if (powers.length === 0) return html`<p>No rule lets any label manage anything.</p>`;
  const total = dossier.model.labels.length;
  const rows = powers
    .slice(0, ROWS_MAX)
    .map(({ subjects, operations, objects }) => [
      names(subjects, NAMES_MAX),
      html`<span class="code">${operations.join(', ')}</span>`,
      objects.length === total ? `all ${total} labels` : names(objects, NAMES_MAX),
    ]);
  return table({
    caption: 'Who may do what to whom. What is not listed is denied.',
    columns: [{ head: 'Label' }, { head: 'May' }, { head: 'To' }],
    rows,
    total: powers.length,
    rest: restIn('query', dossier.path, 'rules', '--format', 'csv'),
  });
}

function operationsText({ roles }: PolicyModel, rule: AdminRuleModel): string {
  const own = rule.may.map((operation) => OPERATIONS[operation].name).join(', ');
  return rule.role === undefined ? own : `role ${roles[rule.role].name}`;
}

function rulesTable({ model, path }: Dossier): Html | undefined {
  if (model.rules.length === 0) return undefined;
  const rows = model.rules
    .slice(0, ROWS_MAX)
    .map((rule, index) => [
      html`<code>admin.rules[${index}]</code>`,
      badge(rule.effect === 'allow' ? 'plain' : 'warn', rule.effect),
      html`<code>${rule.subject}</code>`,
      operationsText(model, rule),
      html`<code>${rule.object}</code>`,
      placeOf(model, rule.span),
    ]);
  return html`<h3>Rules as they are written</h3>
    ${table({
      caption: 'A denial outweighs every permission; * stands for any characters.',
      columns: [
        { head: 'Rule' },
        { head: 'Effect' },
        { head: 'Label' },
        { head: 'May' },
        { head: 'To' },
        { head: 'Where' },
      ],
      rows,
      total: model.rules.length,
      rest: restIn('query', path, 'rules', '--format', 'csv'),
    })}`;
}

function rolesTable({ model, path }: Dossier): Html | undefined {
  if (model.roles.length === 0) return undefined;
  const rows = model.roles.slice(0, ROWS_MAX).map(({ name, inherits, may }) => [
    name,
    names(
      inherits.map((role) => model.roles[role].name),
      NAMES_MAX,
    ),
    html`<span class="code"
      >${may.map((operation) => OPERATIONS[operation].name).join(', ')}</span
    >`,
  ]);
  return html`<h3>Roles</h3>
    ${table({
      caption: 'A role may do what it says itself and what the roles may that it inherits.',
      columns: [{ head: 'Role' }, { head: 'Inherits' }, { head: 'May' }],
      rows,
      total: model.roles.length,
      rest: restIn('query', path, 'roles', '--format', 'csv'),
    })}`;
}

const body = (dossier: Dossier): Html =>
  html`${powersTable(dossier)}${rulesTable(dossier)}${rolesTable(dossier)}`;

export const ADMIN: Section = { id: 'administration', title: 'Administration', body };
