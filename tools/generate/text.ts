/**
 * Owns: a plan as the text of a policy. Expects names that YAML takes as plain text.
 * Must not know: how a plan came about.
 */

import type { Plan, PlannedHold, PlannedLabel, PlannedRule, PlannedTest } from './plan.ts';

const COLUMNS = 100;

/** A list in brackets behind some text, on as many lines as it takes. */
function list(lead: string, indent: string, items: readonly string[]): string {
  const whole = `${lead}[${items.join(', ')}]`;
  if (whole.length <= COLUMNS) return whole;
  const lines = [`${lead}[`];
  let line = `${indent}  `;
  for (const item of items) {
    const longer = `${line}${line.trim() === '' ? '' : ' '}${item},`;
    if (longer.length > COLUMNS && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  ${item},`;
    } else line = longer;
  }
  return [...lines, line, `${indent}]`].join('\n');
}

const hold = ({ type, mode }: PlannedHold): string =>
  mode === 'both' ? type : `{ name: ${type}, mode: ${mode} }`;

function label({ name, types, walls, bridge, limits }: PlannedLabel): string {
  const lines = [`  ${name}:`, list('    types: ', '    ', types.map(hold))];
  if (walls.length > 0) lines.push(list('    walls: ', '    ', walls));
  if (bridge !== undefined) lines.push(`    bridge: ${JSON.stringify(bridge)}`);
  const shown = Object.entries(limits).map(([key, value]) => `${key}: ${value}`);
  if (shown.length > 0) lines.push(`    limits: { ${shown.join(', ')} }`);
  return lines.join('\n');
}

/** Patterns are quoted: a star at the beginning would be an alias. */
const pattern = (text: string): string => (text.includes('*') ? JSON.stringify(text) : text);

function rule({ effect, subject, object, what }: PlannedRule): string {
  const done = typeof what === 'string' ? `role: ${what}` : `may: [${what.join(', ')}]`;
  const [acting, acted] = [pattern(subject), pattern(object)];
  return `    - { effect: ${effect}, subject: ${acting}, ${done}, object: ${acted} }`;
}

function test({
  name,
  running,
  subject,
  operation,
  object,
  expect,
  rule: by,
}: PlannedTest): string {
  const parts = [`name: ${JSON.stringify(name)}`];
  if (running.length > 0) parts.push(`running: [${running.join(', ')}]`);
  parts.push(`subject: ${subject}`, `op: ${operation}`);
  if (object !== undefined) parts.push(`object: ${object}`);
  parts.push(`expect: ${expect}`);
  if (by !== undefined) parts.push(`rule: ${by}`);
  const line = `  - { ${parts.join(', ')} }`;
  if (line.length <= COLUMNS) return line;
  return `  - ${parts.join('\n    ')}`;
}

function section(name: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ['', `${name}:`, ...entries];
}

/** The whole policy, a newline at its end. */
export function planText(plan: Plan): string {
  const roles = plan.roles.flatMap(({ name, inherits, may }) => [
    `    ${name}:`,
    ...(inherits.length === 0 ? [] : [`      inherits: [${inherits.join(', ')}]`]),
    list('      may: ', '      ', may),
  ]);
  const conflicts = plan.conflicts.map(({ name, types, mode }) => {
    const line = `  ${name}: { types: [${types.join(', ')}], mode: ${mode} }`;
    if (line.length <= COLUMNS) return line;
    return `  ${name}:\n${list('    types: ', '    ', types)}\n    mode: ${mode}`;
  });
  const first = plan.labels[0].name;
  return [
    '# yaml-language-server: $schema=policy.schema.json',
    ...plan.comment.map((line) => (line === '' ? '#' : `# ${line}`)),
    'bulkhead: 1',
    `policy: { name: ${plan.name}, version: "1.0" }`,
    ...section(
      'types',
      plan.types.map((type) => `  - ${type}`),
    ),
    ...section('conflicts', conflicts),
    ...section('labels', plan.labels.map(label)),
    ...section(
      'resources',
      plan.resources.map(({ name, type }) => `  ${name}: { type: ${type} }`),
    ),
    '',
    `bootstrap: ${first}`,
    `host: ${first}`,
    '',
    'admin:',
    '  roles:',
    ...roles,
    '  rules:',
    ...plan.rules.map(rule),
    ...section('tests', plan.tests.map(test)),
    '',
  ].join('\n');
}
