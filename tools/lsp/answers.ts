/**
 * Owns: what the server answers, in the protocol's terms: offsets become positions, findings become
 * diagnostics, fixes become code actions.
 * Must not know: connections.
 */

import { CodeActionKind, CompletionItemKind, DiagnosticSeverity } from 'vscode-languageserver';
import { SymbolKind, TextEdit } from 'vscode-languageserver';
import type { CodeAction, CompletionItem, Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import type { Hover, Location, Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../policy/finding.ts';
import { readPolicy } from '../../policy/read.ts';
import { fixPolicy } from '../fix/apply.ts';
import type { Fix } from '../fix/fix.ts';
import { fixesOf } from '../fix/registry.ts';
import { formatPolicy } from '../format_policy/format.ts';
import { neutralise } from '../text/escape.ts';
import type { Splice } from '../policy_source/splice.ts';
import type { Analysis } from './analysis.ts';
import { proposalsAt } from './completion.ts';
import type { Proposal } from './completion.ts';
import { hoverAt } from './hover.ts';
import type { Place } from './naming.ts';
import { symbolsOf } from './symbols.ts';
import type { PolicySymbol } from './symbols.ts';

/** One document and what is known about it. */
export interface Subject {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/** A diagnostic's marks on a line, at the most: a finding can span a file. */
const MARK_MAX = 400;

function rangeIn(document: TextDocument, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A document of a file that isn't open, for its positions. */
export function documentOf(analysis: Analysis, uri: string): TextDocument {
  return TextDocument.create(uri, 'yaml', 0, analysis.file(uri)?.text ?? '');
}

function diagnosticOf(finding: Finding, document: TextDocument): Diagnostic {
  const { span, severity, rule, message, hint } = finding;
  const end = span.offset + Math.min(MARK_MAX, span.length);
  return {
    range: rangeIn(document, span.offset, end),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: rule,
    source: 'bulkhead',
    message: neutralise(hint === '' ? message : `${message} ${hint}`),
  };
}

/** What is wrong with each of a policy's files, the files without findings included. */
export function diagnosticsOf({ document, analysis }: Subject): ReadonlyMap<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const [file, uri] of analysis.judged.entries()) {
    const own = uri === document.uri ? document : documentOf(analysis, uri);
    const findings = analysis.findings.filter(({ span }) => span.file === file);
    found.set(
      uri,
      findings.map((finding) => diagnosticOf(finding, own)),
    );
  }
  return found;
}

export async function hover(
  { document, analysis }: Subject,
  position: Position,
): Promise<Hover | null> {
  const found = await hoverAt(analysis, document.uri, document.offsetAt(position));
  if (found === undefined) return null;
  const { start, end } = found.spot.node;
  return {
    contents: { kind: 'markdown', value: found.text },
    range: rangeIn(document, start, end),
  };
}

/** Places as the protocol has them. */
export function locations({ document, analysis }: Subject, places: readonly Place[]): Location[] {
  const documents = new Map([[document.uri, document]]);
  return places.map(({ uri, start, end }) => {
    const own = documents.get(uri) ?? documentOf(analysis, uri);
    documents.set(uri, own);
    return { uri, range: rangeIn(own, start, end) };
  });
}

/** Changes of texts as the protocol has them. */
export function workspaceEdit(
  { document, analysis }: Subject,
  edits: readonly (readonly [uri: string, splice: Splice])[],
): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const uri of new Set(edits.map(([each]) => each))) {
    const own = uri === document.uri ? document : documentOf(analysis, uri);
    changes[uri] = edits
      .filter(([each]) => each === uri)
      .map(([, { start, end, text }]) => TextEdit.replace(rangeIn(own, start, end), text));
  }
  return { changes };
}

const PROPOSAL_KINDS: Readonly<Record<Proposal['what'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  type: CompletionItemKind.TypeParameter,
  label: CompletionItemKind.Class,
  role: CompletionItemKind.Interface,
  conflict: CompletionItemKind.Event,
  operation: CompletionItemKind.Method,
  word: CompletionItemKind.EnumMember,
};

export function completion({ document, analysis }: Subject, position: Position): CompletionItem[] {
  const proposals = proposalsAt(
    analysis,
    document.uri,
    document.getText(),
    document.offsetAt(position),
  );
  return proposals.map(({ label, what, detail, text, start, end }) => ({
    label: neutralise(label),
    kind: PROPOSAL_KINDS[what],
    ...(detail === '' ? {} : { detail }),
    filterText: text,
    textEdit: TextEdit.replace(rangeIn(document, start, end), text),
  }));
}

const SYMBOL_KINDS: Readonly<Record<PolicySymbol['what'], SymbolKind>> = {
  section: SymbolKind.Namespace,
  type: SymbolKind.TypeParameter,
  label: SymbolKind.Class,
  conflict: SymbolKind.Event,
  role: SymbolKind.Interface,
  item: SymbolKind.Object,
};

export function documentSymbols({ document, analysis }: Subject): DocumentSymbol[] {
  const symbol = (each: PolicySymbol): DocumentSymbol => ({
    name: neutralise(each.name),
    kind: SYMBOL_KINDS[each.what],
    range: rangeIn(document, each.start, each.end),
    selectionRange: rangeIn(document, each.nameStart, each.nameEnd),
    children: each.children.map(symbol),
  });
  const root = analysis.file(document.uri)?.outline.root;
  return symbolsOf(document.getText(), root).map(symbol);
}

/** The one change between two texts, without what they begin and end with alike. */
function difference(before: string, after: string): Splice {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < least - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function replaceAll(document: TextDocument, after: string): TextEdit[] {
  const before = document.getText();
  if (before === after) return [];
  const { start, end, text } = difference(before, after);
  return [TextEdit.replace(rangeIn(document, start, end), text)];
}

/** The edits that give a document the style of `fmt`; none where it can't be given it. */
export function formatting({ document }: Subject): TextEdit[] {
  const formatted = formatPolicy(document.getText());
  return formatted.ok ? replaceAll(document, formatted.text) : [];
}

function actionOf(subject: Subject, finding: Finding, fix: Fix): CodeAction {
  const { document, analysis } = subject;
  const edits = fix.splices.map((splice) => [analysis.uris[splice.file], splice] as const);
  return {
    title: neutralise(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, document)],
    isPreferred: fix.isSafe,
    edit: workspaceEdit(subject, edits),
  };
}

/** All safe fixes at once, as `bulkhead fix` makes them. */
function fixAll({ document, analysis }: Subject): CodeAction[] {
  // Parts of a policy are mended with the policy.
  if (analysis.uris.length !== 1) return [];
  const before = document.getText();
  const read = (texts: ReadonlyMap<string, string>) =>
    readPolicy('', new TextEncoder().encode(texts.get('') ?? before));
  const wishes = { rules: new Set<string>(), isUnsafe: false };
  const { texts, applied } = fixPolicy(read, wishes);
  const changes = { [document.uri]: replaceAll(document, texts.get('') ?? before) };
  if (applied.length === 0) return [];
  const kind = CodeActionKind.SourceFixAll;
  return [{ title: 'Fix all that can be fixed safely', kind, edit: { changes } }];
}

/**
 * What can be done about the findings in a range.
 * @param only the kinds of actions that are asked for; undefined for all
 */
export function codeActions(
  subject: Subject,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const { document, analysis } = subject;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const isAsked = (kind: string): boolean =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  const file = analysis.uris.indexOf(document.uri);
  const found = analysis.findings.filter(({ span }) => {
    return span.file === file && span.offset <= end && span.offset + span.length >= start;
  });
  const actions = isAsked(CodeActionKind.QuickFix)
    ? found.flatMap((finding) =>
        fixesOf(finding, analysis.sources).map((fix) => actionOf(subject, finding, fix)),
      )
    : [];
  const isFixAllAsked = only?.some((kind) => kind.startsWith('source')) === true;
  if (isFixAllAsked && isAsked(CodeActionKind.SourceFixAll)) actions.push(...fixAll(subject));
  return actions;
}
