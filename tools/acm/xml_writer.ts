/**
 * Owns: an ACM policy as XML, valid by ACM's schema.
 *
 * INVARIANT: the text is what xend's own library writes after reading it, so that the hash of the
 * file and the hash that xend computes agree: the declaration as it writes it, the root element
 * right behind it and nothing behind that, quotes and angle brackets of text escaped, and only
 * ASCII where the names are.
 * Must not know: findings.
 */

import type { AcmLabel, AcmPolicy } from './acm_policy.ts';
import { ACM_NAMESPACE } from './raw_policy.ts';

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('>', '&gt;');

const leaf = (indent: string, name: string, text: string, attributes = ''): string =>
  `${indent}<${name}${attributes}>${escape(text)}</${name}>\n`;

/** An element around lines; nothing where there are none. */
const around = (indent: string, name: string, lines: string, attributes = ''): string =>
  lines === '' ? '' : `${indent}<${name}${attributes}>\n${lines}${indent}</${name}>\n`;

/** Two hyphens would end a comment; what isn't ASCII, xend can't hash. */
function comment(indent: string, text: string): string {
  const safe = text
    .replaceAll(/[^\x20-\x7e]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/-(?=-)/g, '- ');
  return `${indent}<!-- ${safe} -->\n`;
}

const typesIn = (indent: string, section: string, types: readonly string[]): string =>
  around(indent, section, types.map((type) => leaf(`${indent}  `, 'Type', type)).join(''));

const fromOf = (from: string | undefined): string =>
  from === undefined ? '' : ` from="${escape(from)}"`;

function header({ name, version, from }: AcmPolicy): string {
  const follows =
    from === undefined
      ? ''
      : around(
          '    ',
          'FromPolicy',
          leaf('      ', 'PolicyName', from.name) + leaf('      ', 'Version', from.version),
        );
  const own = leaf('    ', 'PolicyName', name) + leaf('    ', 'Version', version.join('.'));
  return around('  ', 'PolicyHeader', own + follows);
}

function walls({ walls: types, conflicts }: AcmPolicy): string {
  const sets = conflicts
    .map(({ name, types: members }) =>
      around(
        '      ',
        'Conflict',
        members.map((type) => leaf('        ', 'Type', type)).join(''),
        ` name="${escape(name)}"`,
      ),
    )
    .join('');
  const content = typesIn('    ', 'ChineseWallTypes', types) + around('    ', 'ConflictSets', sets);
  return around('  ', 'ChineseWall', content, ' priority="PrimaryPolicyComponent"');
}

function label({ name, from, types, walls: counted, reason }: AcmLabel): string {
  const why = reason === undefined ? '' : comment('        ', reason);
  return around(
    '      ',
    'VirtualMachineLabel',
    why +
      leaf('        ', 'Name', name, fromOf(from)) +
      typesIn('        ', 'SimpleTypeEnforcementTypes', types) +
      typesIn('        ', 'ChineseWallTypes', counted),
  );
}

function template({ labels, resources, bootstrap }: AcmPolicy): string {
  const subjects = labels.map(label).join('');
  const objects = resources
    .map(({ name, from, type }) =>
      around(
        '      ',
        'ResourceLabel',
        leaf('        ', 'Name', name, fromOf(from)) +
          typesIn('        ', 'SimpleTypeEnforcementTypes', [type]),
      ),
    )
    .join('');
  return around(
    '  ',
    'SecurityLabelTemplate',
    around('    ', 'SubjectLabels', subjects, ` bootstrap="${escape(bootstrap)}"`) +
      around('    ', 'ObjectLabels', objects),
  );
}

/** The text of the file, without a newline at its end. */
export function writeAcmXml(policy: AcmPolicy): string {
  const sharing = around(
    '  ',
    'SimpleTypeEnforcement',
    typesIn('    ', 'SimpleTypeEnforcementTypes', policy.types),
  );
  return (
    `<?xml version="1.0" ?><SecurityPolicyDefinition xmlns="${ACM_NAMESPACE}">\n` +
    `${header(policy)}${sharing}${walls(policy)}${template(policy)}</SecurityPolicyDefinition>`
  );
}
