/**
 * Owns: `bulkhead sign`: makes a signed bundle of a policy, or adds a signature to one.
 * INVARIANT: nothing is signed that has an error, or whose image is not what its sources compile
 * to.
 */

import { STANDARD_INPUT, isSameFile, readContent, writeOutput } from '../files.ts';
import { includeFromDisk } from '../include.ts';
import { violationsOf } from '../lint/invariants.ts';
import { judged } from '../lint/judge.ts';
import { readPolicyBytes, soundOrTold } from '../policy_file.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { signBundle, writeBundle } from '../signing/bundle.ts';
import type { Bundle } from '../signing/bundle.ts';
import { readPrivateKey, shortId } from '../signing/keys.ts';
import { judgeBundle, makeBundle } from '../signing/make_bundle.ts';
import { BUNDLE_BYTES_MAX, looksLikeBundle } from '../signing/sniff.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const BUNDLE_MODE = 0o644;

/**
 * What signs: a bundle as it is, or one made of a policy; undefined, and told, where it has errors.
 */
async function toSign(invocation: Invocation, path: string): Promise<Bundle | undefined> {
  const content = await readContent(path, BUNDLE_BYTES_MAX, invocation.terminal);
  if (content.kind === 'unreadable') {
    throw new UserError(`${path || '""'} cannot be read: ${content.reason}`);
  }
  if (content.kind === 'too-large') throw new UserError(`${path} is too large for a policy`);
  if (!looksLikeBundle(content.bytes)) {
    // Somebody has to sign first what only signatures make loadable: nobody's trust is asked for.
    const reading = await readPolicyBytes(path, content.bytes, {}, includeFromDisk(path));
    const sound = soundOrTold(invocation, path, reading);
    if (sound === undefined) return undefined;
    if (!(await keepsInvariants(invocation, path, sound))) return undefined;
    return makeBundle(sound.model, sound.texts);
  }
  // Whose signatures it has is not the question, but that they are for what it holds.
  const { bundle, faults } = await judgeBundle(path, content.bytes);
  if (faults[0] !== undefined) throw new UserError(`${path} is not signed: ${faults[0]}`);
  return bundle;
}

/** A signature says that somebody stands by a policy: not by one that breaks its own claims. */
async function keepsInvariants(
  { terminal }: Invocation,
  path: string,
  sound: SoundPolicy,
): Promise<boolean> {
  const violations = await violationsOf(sound.model);
  const day = new Date().toISOString().slice(0, 10);
  const { findings } = judged(sound, violations, day, () => false);
  const first = findings.find(({ severity }) => severity === 'error');
  if (first === undefined) return true;
  const place = `${first.file}:${first.line}:${first.column}`;
  terminal.err(`${neutralise(`${place}: error: ${first.message} [${first.rule}]`)}\n`);
  terminal.err(`bulkhead: ${neutralise(path)} is not signed: mend it, or waive the invariant\n`);
  return false;
}

export async function run(invocation: Invocation): Promise<number> {
  const { operands, options, terminal } = invocation;
  const [path = ''] = operands;
  const output = options.text('output');
  if (output === '' || output === STANDARD_INPUT) {
    throw new UserError('a bundle is written to a file: give its name with -o');
  }
  const key = readPrivateKey(options.text('key'));
  const bundle = await toSign(invocation, path);
  if (bundle === undefined) return EXIT.failed;
  const isPolicy = bundle.signatures.length === 0;
  if (isPolicy && path !== STANDARD_INPUT && isSameFile(path, output)) {
    throw new UserError(`${output} is the policy itself: it would be overwritten`);
  }
  const signed = signBundle(bundle, key);
  const bytes = writeBundle(signed);
  if (bytes.length > BUNDLE_BYTES_MAX) throw new UserError(`${path} is too large for a bundle`);
  // Another signature on a bundle takes nothing from it.
  const isSame = path !== STANDARD_INPUT && isSameFile(path, output);
  writeOutput(output, bytes, BUNDLE_MODE, isSame || options.flag('force'));
  const { name, version, signatures } = signed;
  const keys = signatures.map(({ id }) => id);
  if (options.isJson) {
    terminal.out(`${toJson({ file: output, name, version, signedBy: key.publicKey.id, keys })}\n`);
  } else {
    const paint = terminal.outPainter(options.colour);
    const by = keys.map(shortId).join(', ');
    terminal.out(
      `${paint('good', 'signed:')} ${neutralise(`${name} ${version} in ${output}, by ${by}`)}\n`,
    );
  }
  return EXIT.clean;
}
