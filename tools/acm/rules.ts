/**
 * Owns: the ids of everything that importing and exporting ACM policies can find, how grave each
 * is, and for what can be accepted, what is done then. Must not know: how any of it is found.
 *
 * INVARIANT: ids are stable; scripts pass them to `--accept`.
 */

interface AcmRule {
  readonly of: 'import' | 'export' | 'both';
  readonly severity: 'error' | 'warning';
  /** What is done where the user accepts it; undefined for what can't be accepted. */
  readonly accepted: string | undefined;
}

const imports = (accepted?: string): AcmRule => ({ of: 'import', severity: 'error', accepted });
const exports = (accepted?: string): AcmRule => ({ of: 'export', severity: 'error', accepted });

export const ACM_RULES = {
  'too-large': imports(),
  'not-text': imports(),
  'xml-syntax': imports(),
  'xml-doctype': imports(),
  'xml-limit': imports(),
  'not-acm': imports(),
  'missing-element': imports(),
  'split-name': imports(),
  'bad-name': { of: 'both', severity: 'error', accepted: undefined },
  'duplicate-label': imports(),
  'name-taken': imports(),
  'too-many': imports(),
  'missing-bootstrap': imports(),
  'not-importable': imports(),
  'unknown-content': imports('It is ignored, as ACM ignored it.'),
  'repeated-element': imports('Only the first counts, as in ACM.'),
  'bad-version': imports('The numbers that ACM would have read are used.'),
  'version-order': imports('The policy is imported as one that follows no other.'),
  'surrounding-space': imports('The space is removed.'),
  'undeclared-type': imports('It is left out, as ACM left it out.'),
  'duplicate-type': imports('It is listed once.'),
  'duplicate-set': imports('The later set gets another name.'),
  'conflict-of-one': imports('The set is left out: it excluded nothing.'),
  'self-conflict': imports(
    'The label gets a wall of its own in these sets, so it never runs beside any of their types. ' +
      'ACM let a domain of one of its own types start after it.',
  ),
  'resource-types': imports('Only the first type counts, so fewer may use it.'),
  'unlabeled-resource': imports(
    'It is left out: what the label of domains says, where there is one, counts for things, too.',
  ),
  'rename-conflict': imports('The `from` is left out.'),
  'directed-type': exports('It is left out, so what could flow one way does not flow at all.'),
  'sticky-set': exports('The set counts only while domains run: ACM forgets those that stopped.'),
  admin: exports('It is left out: under ACM domain 0 manages everybody and nobody else does.'),
  permissive: exports('It is left out: under ACM the denials are enforced.'),
  'start-differs': exports('A label that may not start here is left out.'),
  'not-ascii': exports('The file is UTF-8; xend itself could compile only ASCII.'),
  'version-digits': exports(),
  'not-kept': { of: 'export', severity: 'warning', accepted: undefined },
} as const satisfies Record<string, AcmRule>;

export type AcmRuleId = keyof typeof ACM_RULES;

/** The rules that `--accept` can name, one way. */
export function acceptable(way: 'import' | 'export'): readonly AcmRuleId[] {
  const entries: [string, AcmRule][] = Object.entries(ACM_RULES);
  const names = new Set(
    entries.flatMap(([id, rule]) =>
      rule.accepted !== undefined && (rule.of === way || rule.of === 'both') ? [id] : [],
    ),
  );
  return ACM_RULE_IDS.filter((id) => names.has(id));
}

const isRuleId = (id: string): id is AcmRuleId => Object.hasOwn(ACM_RULES, id);
const ACM_RULE_IDS: readonly AcmRuleId[] = Object.keys(ACM_RULES).filter(isRuleId);
