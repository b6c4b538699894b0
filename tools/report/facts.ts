/**
 * Owns: what a report says, for programs: `report --format json`.
 */

import { findingJson } from '../text/finding_text.ts';
import { hasPassed } from '../testing/cases.ts';
import type { Dossier, SourceFile } from './dossier.ts';
import { figuresOf } from './figures.ts';
import type { Figure } from './figures.ts';

export interface Facts {
  /** The policy's own name; its file stands around this. */
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the compiled image. */
  readonly hash: string;
  readonly date: string | null;
  readonly files: readonly SourceFile[];
  readonly figures: readonly Figure[];
  readonly findings: readonly ReturnType<typeof findingJson>[];
  readonly invariants: readonly {
    readonly name: string;
    readonly kind: string;
    readonly holds: boolean;
    /** What shows that it doesn't; '' where it does. */
    readonly witness: string;
  }[];
  /** Of the invariants, as it is written beside the policy; null where there is none. */
  readonly certificate: { readonly sha256: string; readonly isProved: boolean } | null;
  readonly tests: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly cases: number;
    readonly failed: number;
  }[];
  readonly waivers: readonly {
    readonly rule: string;
    readonly about: string | null;
    readonly reason: string;
    readonly expires: string;
  }[];
  readonly permissive: readonly string[];
  readonly bridges: readonly { readonly label: string; readonly reason: string }[];
}

export function factsOf(dossier: Dossier): Facts {
  const { model, policy, findings, files, suite, certified, date } = dossier;
  return {
    name: model.name,
    version: model.version.join('.'),
    hash: policy.image.hash,
    date: date ?? null,
    files,
    figures: figuresOf(dossier),
    findings: findings.map(findingJson),
    invariants: suite.invariants.map(({ invariant, holds, text }) => {
      return { name: invariant.name, kind: invariant.kind, holds, witness: text };
    }),
    certificate:
      certified === undefined ? null : { sha256: certified.sha256, isProved: certified.verdict.ok },
    tests: suite.tests.map(({ result }) => {
      const { test, cases, failed } = result;
      return { name: test.name, passed: hasPassed(result), cases, failed };
    }),
    waivers: model.waivers.map(({ rule, about, reason, expires }) => {
      return { rule, about: about ?? null, reason, expires };
    }),
    permissive: (model.permissive?.labels ?? []).map((label) => model.labels[label].name),
    bridges: model.labels.flatMap(({ name, bridge }) =>
      bridge === undefined ? [] : [{ label: name, reason: bridge }],
    ),
  };
}
