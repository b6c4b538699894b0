/**
 * Owns: the way from the name of a policy file to an image for the hypervisor, in a run.
 * INVARIANT: a policy with an error is refused before any machine sees it.
 */

import { createHash } from 'node:crypto';
import type { MachineConfig } from '../../core/config.ts';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { defaultPolicy } from '../../policy/default_policy.ts';
import type { PolicyImage } from '../../policy/image.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { readPolicyBytes } from '../policy_file.ts';
import { readPolicy } from '../../policy/read.ts';
import type { PolicyReading } from '../../policy/read.ts';
import { readSigned } from '../signing/signed_policy.ts';
import { looksLikeBundle } from '../signing/sniff.ts';
import { plural } from '../text/finding_text.ts';
import { ScenarioError } from './format.ts';
import type { FileSource } from './sources.ts';

/** What a run wants of its policies beyond the images. */
export interface PolicyWishes {
  /** Says which keys are trusted; without it the process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told of each policy when it is read, by the hash of its image. May refuse it by throwing. */
  readonly onPolicy?: (
    hash: string,
    model: PolicyModel,
    signers: readonly string[] | undefined,
  ) => void;
}

/** Reads a policy file and what it includes, whoever signed it or didn't. */
export function readSources(files: FileSource, name: string): PolicyReading {
  const bytes = files.read(name);
  if (looksLikeBundle(bytes)) return readSigned(name, bytes, {});
  return readPolicy(name, bytes, files.includer?.(name));
}

/** The file that a policy was given as, and what all of its files are called. */
export interface PolicyFiles {
  readonly file: string;
  readonly names: readonly string[];
}

interface Compiled extends PolicyFiles {
  readonly image: Uint8Array;
  /** Of the image. */
  readonly hash: string;
}

/** Compiles a policy file. Throws `ScenarioError` with its findings. */
export async function compileFile(
  files: FileSource,
  name: string,
  { environment = process.env, onPolicy }: PolicyWishes = {},
): Promise<Compiled> {
  const include = files.includer?.(name);
  const reading = await readPolicyBytes(name, files.read(name), environment, include);
  const { model, findings, signers } = reading;
  if (model === undefined) {
    const errors = findings.filter((finding) => finding.severity === 'error');
    const [first] = errors.map((f) => `${f.file}:${f.line}:${f.column}: ${f.message} ${f.hint}`);
    const others = errors.length < 2 ? '' : ` It has ${plural(errors.length - 1, 'more error')}.`;
    throw new ScenarioError(`${first}${others}`, `See \`bulkhead check ${name}\`.`);
  }
  const image = await compilePolicy(model);
  if (reading.image !== undefined && Buffer.compare(reading.image, image) !== 0) {
    const hint = `Another version of bulkhead made it? See \`bulkhead verify ${name}\`.`;
    throw new ScenarioError(`${name}: its image is not what its sources compile to here`, hint);
  }
  const hash = createHash('sha256').update(image).digest('hex');
  onPolicy?.(hash, model, signers);
  return { image, hash, file: name, names: model.files };
}

/** The policy that a machine boots with. Throws `ScenarioError`. */
export async function loadFirst(
  files: FileSource,
  file: string | undefined,
  config: MachineConfig,
  wishes: PolicyWishes = {},
): Promise<LoadedPolicy> {
  if (file === undefined) return readyPolicy('the built-in policy', defaultPolicy(), config);
  const { image, names } = await compileFile(files, file, wishes);
  const decoded = loadImage(image);
  if (!decoded.ok) throw new Error(`the compiler made a bad image: ${decoded.error}`);
  // The image names its files from their folder; whoever watches wants the path that was given.
  return readyPolicy(file, { ...decoded.image, files: names }, config);
}

function readyPolicy(what: string, image: PolicyImage, config: MachineConfig): LoadedPolicy {
  const { length } = image.types;
  if (length > config.types) {
    const has = `the policy has ${length} types, and the machine takes ${config.types}`;
    throw new ScenarioError(`${what}: ${has}`, "Raise the scenario's machine.types.");
  }
  const loaded = LoadedPolicy.load(image, undefined);
  if (!loaded.ok) throw new ScenarioError(`${what}: ${loaded.error}`);
  return loaded.policy;
}
