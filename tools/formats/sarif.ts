/**
 * Owns: findings as SARIF 2.1.0 (OASIS), the format that code scanning services read.
 * Must not know: what is looked for.
 */

import { pathToFileURL } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import type { Finding, Span } from '../../policy/finding.ts';
import type { WaiverModel } from '../../policy/model.ts';
import type { Unread } from '../envelope.ts';
import { FINDING_RULES } from '../../policy/finding_rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A finding with what its span points into. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly text: string;
  /** The waiver that accepts it. */
  readonly waiver?: WaiverModel;
}

/** A relative path stays one, so that a service finds the file in its checkout. */
function uriOf(file: string): string {
  if (file.startsWith('/')) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}

/** Lines and columns count from 1; the end column is the one after the last character. */
function regionOf(span: Span, text: string) {
  const marked = text.slice(span.offset, span.offset + span.length);
  const newlines = marked.split('\n').length - 1;
  const start = { startLine: span.line, startColumn: span.column };
  if (newlines === 0) return { ...start, endColumn: span.column + marked.length };
  return {
    ...start,
    endLine: span.line + newlines,
    endColumn: marked.length - marked.lastIndexOf('\n'),
  };
}

/** Only the results of a run without any waiver leave `suppressions` out (SARIF 3.27.23). */
function suppressionsOf({ waiver }: PlacedFinding) {
  if (waiver === undefined) return [];
  const justification = `${waiver.reason} (until ${waiver.expires})`;
  return [{ kind: 'inSource', status: 'accepted', justification }];
}

function resultOf(placed: PlacedFinding, rules: readonly string[], hasWaivers: boolean) {
  const { finding, text } = placed;
  const { rule, severity, message, hint, file, span } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: hint === '' ? message : `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: regionOf(span, text),
        },
      },
    ],
    ...(hasWaivers ? { suppressions: suppressionsOf(placed) } : {}),
  };
}

function describeRule(id: string) {
  const known: Readonly<Record<string, { severity: string; meaning: string }>> = FINDING_RULES;
  const { severity, meaning } = known[id];
  return {
    id,
    shortDescription: { text: meaning },
    defaultConfiguration: { level: severity },
  };
}

/** A SARIF log of one run, to be printed as JSON. */
export function sarifLog(placed: readonly PlacedFinding[], unread: readonly Unread[]) {
  const hasWaivers = placed.some(({ waiver }) => waiver !== undefined);
  const rules = [...new Set(placed.map(({ finding }) => finding.rule))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bulkhead',
            version: manifest.version,
            rules: rules.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, reason }) => ({
              level: 'error',
              message: { text: reason },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: placed.map((each) => resultOf(each, rules, hasWaivers)),
      },
    ],
  };
}
