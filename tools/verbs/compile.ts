/**
 * Owns: `bulkhead compile`: a policy's image in a file. The file is readable by all whom the umask
 * lets, writable by its owner alone: an image holds no secret, and who can change it decides what
 * is isolated.
 * INVARIANT: nothing is written for a policy with an error, and an existing file is replaced in one
 * step or left as it was.
 */

import { compilePolicy } from '../../policy/compile.ts';
import { CompileError } from '../../policy/compile_error.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { PolicyImage } from '../../policy/image.ts';
import { STANDARD_INPUT, isSameFile, writeAtomically } from '../files.ts';
import { readSoundPolicy } from '../policy_file.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { codeFrame } from '../text/frame.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const IMAGE_MODE = 0o644;

function facts(image: PolicyImage) {
  return {
    name: image.name,
    version: image.version.join('.'),
    hash: image.hash,
    bytes: image.bytes.length,
    types: image.types.length,
    labels: image.labels.length,
    conflicts: image.conflicts.length,
    rules: image.rules.length,
    flowClasses: image.flow.size,
    adminClasses: image.admin.classes,
  };
}

function print({ options, terminal }: Invocation, output: string, image: PolicyImage): void {
  const told = facts(image);
  if (options.isJson) {
    terminal.out(`${toJson({ ...told, file: output })}\n`);
    return;
  }
  const paint = terminal.outPainter(options.colour);
  const rows = [
    ['policy', `${told.name} ${told.version}`],
    ['image', `${output}, ${told.bytes} bytes`],
    ['sha-256', told.hash],
    [
      'holds',
      [
        plural(told.types, 'type'),
        plural(told.labels, 'label'),
        plural(told.conflicts, 'conflict set'),
      ].join(', '),
    ],
    ['classes', `${told.flowClasses} by flow, ${told.adminClasses} by administration`],
  ];
  for (const [head = '', text = ''] of rows) {
    terminal.out(`${paint('strong', `${head}:`.padEnd(9))}${neutralise(text)}\n`);
  }
}

/** The image's bytes; undefined, and told, where the policy asks for more than one holds. */
async function compile(invocation: Invocation): Promise<Uint8Array | undefined> {
  const sound = await readSoundPolicy(invocation);
  if (sound === undefined) return undefined;
  try {
    return await compilePolicy(sound.model);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { terminal, options, operands } = invocation;
    const { span } = error;
    const place = span === undefined ? '' : `:${span.line}:${span.column}`;
    terminal.err(neutralise(`${operands[0]}${place}: error: ${error.message}`).concat('\n'));
    if (span !== undefined) {
      const paint = terminal.errPainter(options.colour);
      terminal.err(
        `${codeFrame(sound.texts[span.file] ?? '', span, terminal.columns, paint, 'error')}\n`,
      );
    }
    return undefined;
  }
}

export async function run(invocation: Invocation): Promise<number> {
  const [policy = ''] = invocation.operands;
  const output = invocation.options.text('output');
  if (output === '' || output === STANDARD_INPUT) {
    throw new UserError('an image is written to a file: give its name with -o');
  }
  if (policy !== STANDARD_INPUT && isSameFile(policy, output)) {
    throw new UserError(`${output} is the policy itself: it would be overwritten`);
  }
  const bytes = await compile(invocation);
  if (bytes === undefined) return EXIT.failed;
  const loaded = loadImage(bytes);
  if (!loaded.ok) throw new Error(`the compiled image is refused: ${loaded.error}`);
  writeAtomically(output, bytes, IMAGE_MODE);
  print(invocation, output, loaded.image);
  return EXIT.clean;
}
