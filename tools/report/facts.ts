/**
 * Owns: what a report says, for programs: `report --format json`.
 */

import { findingJson } from '../text/finding_text.ts';
import type { Dossier, SourceFile } from './dossier.ts';
import { figuresOf } from './figures.ts';
import type { Figure } from './figures.ts';

export interface Facts {
  readonly policy: string;
  readonly version: string;
  /** SHA-256 of the compiled image. */
  readonly hash: string;
  readonly date: string | null;
  readonly files: readonly SourceFile[];
  readonly figures: readonly Figure[];
  readonly findings: readonly ReturnType<typeof findingJson>[];
  readonly bridges: readonly { readonly label: string; readonly reason: string }[];
}

export function factsOf(dossier: Dossier): Facts {
  const { model, policy, findings, files, date } = dossier;
  return {
    policy: model.name,
    version: model.version.join('.'),
    hash: policy.image.hash,
    date: date ?? null,
    files,
    figures: figuresOf(dossier),
    findings: findings.map(findingJson),
    bridges: model.labels.flatMap(({ name, bridge }) =>
      bridge === undefined ? [] : [{ label: name, reason: bridge }],
    ),
  };
}
