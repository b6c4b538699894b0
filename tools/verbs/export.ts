/**
 * Owns: `bulkhead export`: a policy as other systems have it.
 * INVARIANT: nothing is written for a policy with an error, or with something that the other system
 * can't say and the user doesn't accept.
 */

import { binaryOf, exportAcm } from '../acm/export.ts';
import type { AcmExport } from '../acm/export.ts';
import { readAccepted, readFormat, tellFindings } from '../acm/options.ts';
import { STANDARD_INPUT, isSameFile, writeAtomically } from '../files.ts';
import { readSoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { countsText, findingJson, plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const POLICY_MODE = 0o644;

type Exported = NonNullable<AcmExport['acm']>;

function writeTo(output: string, path: string, bytes: Uint8Array): void {
  if (path !== STANDARD_INPUT && isSameFile(path, output)) {
    throw new UserError(`${output} is the policy itself: it would be overwritten`);
  }
  writeAtomically(output, bytes, POLICY_MODE);
}

/** Writes or prints the XML; returns what JSON says about it. */
function xml({ terminal, options }: Invocation, path: string, acm: Exported): object {
  const output = options.find('output');
  const text = `${acm.xml}\n`;
  if (output !== undefined) {
    writeTo(output, path, Buffer.from(text));
    return { file: output };
  }
  if (!options.isJson) terminal.out(text);
  return { xml: text };
}

/** Writes the binary and says what is in it; returns what JSON says about it. */
function binary({ terminal, options }: Invocation, path: string, acm: Exported): object {
  const output = options.find('output') ?? '';
  const { bytes, names } = binaryOf(acm);
  writeTo(output, path, bytes);
  if (!options.isJson && !options.flag('quiet')) {
    const { chwall, ste } = names;
    const rows = [
      ['policy', `${acm.policy.name} ${acm.policy.version.join('.')}`],
      ['binary', `${output}, ${bytes.length} bytes`],
      [
        'walls',
        [
          plural(chwall.types.length, 'type'),
          plural(chwall.ssidrefs.length, 'ssidref'),
          plural(chwall.conflicts.length, 'conflict set'),
        ].join(', '),
      ],
      ['sharing', `${plural(ste.types.length, 'type')}, ${plural(ste.ssidrefs.length, 'ssidref')}`],
    ];
    const paint = terminal.outPainter(options.colour);
    for (const [head = '', text = ''] of rows) {
      terminal.out(`${paint('strong', `${head}:`.padEnd(9))}${neutralise(text)}\n`);
    }
  }
  return { file: output, bytes: bytes.length, ...names };
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, operands, terminal } = invocation;
  const format = readFormat(operands[0], ['acm-xml', 'acm-bin']);
  const accept = readAccepted(invocation, 'export');
  const path = operands[1] ?? '';
  const output = options.find('output');
  if (
    output === '' ||
    output === STANDARD_INPUT ||
    (output === undefined && format === 'acm-bin')
  ) {
    throw new UserError('a binary is written to a file: give its name with -o');
  }
  const sound = await readSoundPolicy(invocation, path);
  if (sound === undefined) return EXIT.failed;
  const resourceSuffix = options.find('resourceSuffix');
  const { findings, acm } = await exportAcm(sound.model, { accept, resourceSuffix });
  if (!options.isJson) tellFindings(invocation, findings, sound.texts);
  const write = format === 'acm-xml' ? xml : binary;
  const written = acm === undefined ? {} : write(invocation, path, acm);
  if (options.isJson) {
    terminal.out(`${toJson({ findings: findings.map(findingJson), ...written })}\n`);
  } else if (acm === undefined) {
    terminal.err(`${countsText(findings, 1)}: nothing is exported\n`);
  }
  return acm === undefined ? EXIT.failed : EXIT.clean;
}
