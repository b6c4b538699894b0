/**
 * Owns: making a bundle of a policy that is sound, and judging one from end to end: signatures,
 * sources, image, approvals.
 */

import { compilePolicy } from '../../policy/compile.ts';
import { CompileError } from '../../policy/compile_error.ts';
import type { PolicyModel } from '../../policy/model.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { readBundle } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { faultOfFacts, readBundled } from './signed_policy.ts';

/**
 * A bundle without signatures.
 * @param texts the policy's sources, by the number of a span's file
 */
export async function makeBundle(model: PolicyModel, texts: readonly string[]): Promise<Bundle> {
  let image: Uint8Array;
  try {
    image = await compilePolicy(model);
  } catch (error) {
    if (error instanceof CompileError) throw new UserError(error.message);
    throw error;
  }
  const [root = ''] = model.files;
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const files = texts.map((text, index) => ({
    // What is included stands in the folder of what includes it, or below.
    name: model.files[index].slice(folder.length),
    bytes: Uint8Array.from(Buffer.from(text)),
  }));
  return { name: model.name, version: model.version.join('.'), files, image, signatures: [] };
}

export interface Judgement {
  readonly bundle: Bundle | undefined;
  readonly reading: PolicyReading | undefined;
  /** Sentences that call the bundle "it"; none where it is as it should be. */
  readonly faults: readonly string[];
  /** Whether it is of a kind or version that isn't read here. */
  readonly isUnknown: boolean;
}

/** Judges a bundle by everything but whose signatures it has. */
export async function judgeBundle(path: string, bytes: Uint8Array): Promise<Judgement> {
  const read = readBundle(bytes);
  if (!read.ok) {
    const isUnknown = read.kind === 'unknown';
    return { bundle: undefined, reading: undefined, faults: [read.message], isUnknown };
  }
  const { bundle } = read;
  const reading = readBundled(path, bundle);
  const faults: string[] = [];
  if (reading.model === undefined) {
    const errors = reading.findings.filter(({ severity }) => severity === 'error').length;
    faults.push(`its sources have ${plural(errors, 'error')}`);
  } else {
    const fault = faultOfFacts(bundle, reading);
    if (fault !== undefined) faults.push(fault);
    const { image } = await makeBundle(reading.model, []);
    if (Buffer.compare(image, bundle.image) !== 0) {
      faults.push('its image is not what its sources compile to');
    }
  }
  return { bundle, reading, faults, isUnknown: false };
}
