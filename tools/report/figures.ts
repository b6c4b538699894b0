/**
 * Owns: the few figures at the head of a report, each with how it is to be taken.
 */

import { plural } from '../text/finding_text.ts';
import { hasPassed } from '../testing/cases.ts';
import { isViolated } from '../testing/suite.ts';
import type { SuiteResult } from '../testing/suite.ts';
import type { Dossier } from './dossier.ts';

export interface Figure {
  readonly value: string;
  readonly what: string;
  readonly look: 'good' | 'bad' | 'warn' | 'plain';
}

function findingsFigure({ findings }: Dossier): Figure {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return { value: '0', what: 'findings', look: 'good' };
  const kinds = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const what = `${findings.length === 1 ? 'finding' : 'findings'} (${kinds})`;
  return { value: String(findings.length), what, look: errors > 0 ? 'bad' : 'warn' };
}

/** How many of some hold. */
function shareFigure(what: string, does: string, good: number, all: number): Figure {
  const look = all === 0 ? 'warn' : good === all ? 'good' : 'bad';
  if (all === 0) return { value: '0', what, look };
  return { value: `${good}/${all}`, what: `${what} ${does}`, look };
}

/** One that is waived is no cause to fail, and yet doesn't hold. */
function invariantsFigure({ invariants }: SuiteResult): Figure {
  const held = invariants.filter(({ holds }) => holds).length;
  const figure = shareFigure('invariants', 'hold', held, invariants.length);
  const isBad = invariants.some(isViolated);
  return figure.look === 'bad' && !isBad ? { ...figure, look: 'warn' } : figure;
}

/** The figures, the most important first. */
export function figuresOf(dossier: Dossier): Figure[] {
  const { model, suite } = dossier;
  const passed = ({ result }: SuiteResult['tests'][number]): boolean => hasPassed(result);
  const count = (kind: string): number => model.labels.filter((each) => each.kind === kind).length;
  const bridges = model.labels.filter(
    ({ bridge }, label) => bridge !== undefined && label !== model.bootstrap.label,
  ).length;
  const plain = (value: number, one: string, many = `${one}s`): Figure => {
    return { value: String(value), what: value === 1 ? one : many, look: 'plain' };
  };
  const permissive = model.permissive?.labels.length ?? 0;
  return [
    findingsFigure(dossier),
    invariantsFigure(suite),
    shareFigure('tests', 'pass', suite.tests.filter(passed).length, suite.tests.length),
    ...(permissive > 0
      ? [
          {
            value: String(permissive),
            what: permissive === 1 ? 'permissive label' : 'permissive labels',
            look: 'bad' as const,
          },
        ]
      : []),
    plain(count('domain'), 'label'),
    plain(count('resource'), 'resource'),
    plain(model.types.length, 'type'),
    plain(model.conflicts.length, 'conflict set'),
    plain(bridges, 'bridge beside domain 0', 'bridges beside domain 0'),
    plain(model.rules.length, 'admin rule'),
  ];
}
