/**
 * Owns: turning a model into a policy that the monitor decides by.
 */

import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { CompileError } from '../../policy/compile_error.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { UserError } from '../user_error.ts';

type Compile = (model: PolicyModel) => Uint8Array | Promise<Uint8Array>;

/** A policy as if it were the first one in force: types and labels are numbered in its order. */
export async function loadWhole(
  model: PolicyModel,
  compile: Compile = compilePolicy,
): Promise<LoadedPolicy> {
  let bytes: Uint8Array;
  try {
    bytes = await compile(model);
  } catch (error) {
    if (error instanceof CompileError) throw new UserError(error.message);
    throw error;
  }
  const image = loadImage(bytes);
  if (!image.ok) throw new Error(`the compiled image is refused: ${image.error}`);
  // An image knows its files by their own names; a person wants the paths that were given.
  const loaded = LoadedPolicy.load({ ...image.image, files: model.files }, undefined);
  if (!loaded.ok) throw new UserError(loaded.error);
  return loaded.policy;
}

/**
 * A policy without its admin section, for questions that types and conflict sets decide: they don't
 * look at it, and without it casbin need not be loaded.
 */
export async function loadForTypes(model: PolicyModel): Promise<LoadedPolicy> {
  return loadWhole({ ...model, roles: [], rules: [] });
}
