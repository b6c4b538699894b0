/**
 * Owns: an imported policy as text of our language, for people to read and go on from. The same
 * policy gives the same text.
 * INVARIANT: names are quoted wherever YAML would take them for anything but themselves.
 * Must not know: XML, findings.
 */

import { ADMIN_OPERATIONS } from '../../policy/operations.ts';
import { neutralise } from '../text/escape.ts';
import type { ImportedLabel, ImportedPolicy } from './imported_policy.ts';

const LINE_MAX = 100;

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const PLAIN = /^[A-Za-z_][A-Za-z0-9_.+-]*$/;

/** A name as it stands in YAML, in any place. */
const word = (name: string): string =>
  PLAIN.test(name) && !TAKEN.test(name) ? name : JSON.stringify(name);

/** One line of comment, whatever the text; long ones are cut. */
function comment(text: string, indent = ''): string {
  const line = neutralise(text.replaceAll(/\s+/g, ' ').trim());
  return `${indent}# ${line.length > 400 ? `${line.slice(0, 400)}…` : line}\n`;
}

/** A key with a list: on one line where it fits. */
function list(indent: string, key: string, items: readonly string[]): string {
  const flow = `${indent}${key}: [${items.join(', ')}]\n`;
  if (flow.length <= LINE_MAX + 1) return flow;
  return `${indent}${key}:\n${items.map((item) => `${indent}  - ${item}\n`).join('')}`;
}

function head({ name, version, from, remarks }: ImportedPolicy): string {
  const lines = remarks.map((remark) => comment(remark)).join('');
  const follows =
    from === undefined ? '' : `  from: { name: ${word(from.name)}, version: "${from.version}" }\n`;
  return (
    `# Imported from a policy of Xen’s Access Control Module.\n${lines}bulkhead: 1\n` +
    `policy:\n  name: ${word(name)}\n  version: "${version}"\n${follows}`
  );
}

function conflicts({ conflicts: sets }: ImportedPolicy): string {
  if (sets.length === 0) return '';
  const written = sets.map(
    ({ name, types }) => `  ${word(name)}:\n${list('    ', 'types', types.map(word))}`,
  );
  return (
    '\n# Of the types in a set, one runs at a time. Xen called this a Chinese Wall.\n' +
    `conflicts:\n${written.join('')}`
  );
}

function label({ name, from, types, walls, mute }: ImportedLabel, isBootstrap: boolean): string {
  const held = [...types.map(word), ...mute.map((type) => `{ name: ${word(type)}, mode: send }`)];
  const who = isBootstrap ? 'domain 0; ' : '';
  const bridge =
    types.length < 2
      ? ''
      : `    bridge: "${who}ACM let it share by each of its types, and gave no reason"\n`;
  return (
    `  ${word(name)}:\n` +
    (from === undefined ? '' : `    from: ${word(from)}\n`) +
    list('    ', 'types', held) +
    (walls.length === 0 ? '' : list('    ', 'walls', walls.map(word))) +
    bridge
  );
}

function resources({ resources: things }: ImportedPolicy): string {
  if (things.length === 0) return '';
  const written = things.map(({ name, from, type, formerly }) => {
    const was = formerly === undefined ? '' : comment(`${JSON.stringify(formerly)} in ACM`, '  ');
    const renamed = from === undefined ? '' : `, from: ${word(from)}`;
    return `${was}  ${word(name)}: { type: ${word(type)}${renamed} }\n`;
  });
  return `\nresources:\n${written.join('')}`;
}

function admin(bootstrap: string): string {
  const operations = ADMIN_OPERATIONS.map(({ name }) => name);
  return (
    '\n# ACM had no rules of administration: domain 0 managed everybody, nobody else anybody.\n' +
    `admin:\n  roles:\n    domain-0:\n${list('      ', 'may', operations)}` +
    `  rules:\n    - { effect: allow, subject: ${word(bootstrap)}, role: domain-0, object: "*" }\n`
  );
}

/** The text of a policy file, newline at its end included. */
export function writeYaml(policy: ImportedPolicy): string {
  const { labels, types, bootstrap } = policy;
  const muted = labels.some(({ mute }) => mute.length > 0)
    ? comment('Nobody receives by a type that all hold to send: it shares nothing.')
    : '';
  return (
    `${head(policy)}\n${list('', 'types', types.map(word))}${conflicts(policy)}\n` +
    comment('ACM had no limits: each domain gets what the language gives by default.') +
    `${muted}labels:\n${labels.map((each) => label(each, each.name === bootstrap)).join('')}` +
    `${resources(policy)}\nbootstrap: ${word(bootstrap)}\n` +
    comment('As in ACM, a domain may start only with types that domain 0 has, too.') +
    `host: ${word(bootstrap)}\n${admin(bootstrap)}`
  );
}
