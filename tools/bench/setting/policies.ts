/**
 * Owns: the policies that benchmarks run under, from their text to what decides, and the draw of
 * pairs of labels.
 */

import { LoadedPolicy } from '../../../enforcement/loaded_policy.ts';
import { compilePolicy } from '../../../policy/compile.ts';
import { loadImage } from '../../../policy/image_load.ts';
import { readPolicy } from '../../../policy/read.ts';
import { distinctTypes, planDistinct } from '../../generate/distinct.ts';
import { planText } from '../../generate/text.ts';

export interface Shape {
  readonly labels: number;
  readonly types: number;
}

/** As many types as such a policy would have: one for 20 labels, and a few. */
export function shapeOf(labels: number): Shape {
  return { labels, types: Math.min(500, Math.max(5, Math.ceil(labels / 20))) };
}

/** The types of a label of such a policy, by number. */
export const typesOf = (label: number, { types }: Shape): readonly number[] =>
  distinctTypes(label, types);

/** A policy of `shape.labels` labels, domain 0's included, no two alike: see `generate`. */
export const policyText = (shape: Shape): string => planText(planDistinct(shape));

/** Compiles a policy's text. Throws with its findings when it has errors. */
export async function compileText(text: string): Promise<Uint8Array> {
  const { model, findings } = readPolicy('bench.yaml', new TextEncoder().encode(text));
  if (model === undefined) {
    throw new Error(findings.map((f) => `${f.line}:${f.column} ${f.message}`).join('\n'));
  }
  return compilePolicy(model);
}

export function load(image: Uint8Array): LoadedPolicy {
  const decoded = loadImage(image);
  if (!decoded.ok) throw new Error(decoded.error);
  const loaded = LoadedPolicy.load(decoded.image, undefined);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.policy;
}

/** Numbers below `bound`, the same ones each time: a power of two of them, to be cycled through. */
export function draws(bound: number, seed: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length: 4096 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  });
}
