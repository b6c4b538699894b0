/**
 * Owns: the step from text to a tree of YAML nodes, with everything refused that YAML allows and
 * the language doesn't: directives, tags, several documents, depth without end.
 *
 * The lexer's tokens are measured before anything is built from them, and the parser's depth and
 * errors are watched while they go by, so that the recursive part of the YAML library only ever
 * sees a document of bounded size and depth.
 * Must not know: the language's keys.
 */

import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document, ErrorCode, YAMLError } from 'yaml';
import type { Findings, Positions } from './findings.ts';
import {
  DEPTH_MAX,
  ESCAPES_MAX,
  LEXEMES_MAX,
  SCALAR_LENGTH_MAX,
  SYNTAX_ERRORS_MAX,
} from './limits.ts';

/** A lexeme that announces that the next one is the text of a scalar. */
const SCALAR_FOLLOWS = '\x1f';

/** Lexemes that stand for no text: begin of a document, end of a broken flow, a scalar follows. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['\x02', '\x18', SCALAR_FOLLOWS]);

const HINTS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Line it up with the entries around it, with spaces.',
  TAB_AS_INDENT: 'Indent with spaces; YAML forbids tabs here.',
  MISSING_CHAR: 'Add the missing character; a space must follow ":" and "-".',
  BAD_DQ_ESCAPE: 'Use an escape that YAML knows, or single quotes.',
  BAD_SCALAR_START: 'Put quotes around the text.',
  BLOCK_AS_IMPLICIT_KEY: 'Put nested values on lines of their own, indented.',
  MULTILINE_IMPLICIT_KEY: 'Keep a key on one line, and check for a missing bracket or quote.',
  MULTIPLE_ANCHORS: 'Give a value one anchor at the most.',
  BAD_ALIAS: 'Write an alias as "*" and the name of an anchor.',
};

function backslashes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) count += 1;
  return count;
}

/** Lexemes that are kept from measuring to reading; a text of more is taken apart twice. */
const LEXEMES_KEPT = 500_000;

/** Where, and why, a text is more than a policy may be. */
interface Excess {
  readonly offset: number;
  readonly message: string;
}

/** Measures a text: what of it is too much, or its lexemes. */
function measured(text: string): Excess | Iterable<string> {
  // A text this short can't exceed any of the bounds below.
  if (text.length <= SCALAR_LENGTH_MAX) return new Lexer().lex(text);
  const kept: string[] = [];
  let lexemes = 0;
  let escapes = 0;
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes <= LEXEMES_KEPT) kept.push(lexeme);
    if (lexemes > LEXEMES_MAX) {
      return { offset, message: `The file holds more than ${LEXEMES_MAX} tokens.` };
    }
    // Plain and block scalars come after a mark, quoted ones by themselves.
    if (isScalar || lexeme.startsWith('"') || lexeme.startsWith("'")) {
      if (lexeme.length > SCALAR_LENGTH_MAX) {
        return { offset, message: `A text is longer than ${SCALAR_LENGTH_MAX} characters.` };
      }
      if (lexeme.startsWith('"')) escapes += backslashes(lexeme);
      if (escapes > ESCAPES_MAX) {
        return { offset, message: `The file holds more than ${ESCAPES_MAX} backslash escapes.` };
      }
    }
    const isMark: boolean = !isScalar && WITHOUT_TEXT.has(lexeme);
    isScalar = isMark && lexeme === SCALAR_FOLLOWS;
    if (!isMark) offset += lexeme.length;
  }
  return lexemes <= LEXEMES_KEPT ? kept : new Lexer().lex(text);
}

/** Says that reading on is of no use. */
const STOP = Symbol('stop');

class Reader {
  readonly #text: string;
  readonly #positions: Positions;
  readonly #findings: Findings;
  readonly #parser: Parser;
  readonly #composer: Composer;
  #documents = 0;
  #errors = 0;
  #document: Document.Parsed | undefined;

  constructor(text: string, positions: Positions, findings: Findings) {
    this.#text = text;
    this.#positions = positions;
    this.#findings = findings;
    this.#parser = new Parser();
    this.#composer = new Composer({
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // Duplicates are found while the tree is converted: the library compares all keys in pairs.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  }

  read(): Document.Parsed | undefined {
    const lexemes = measured(this.#text);
    if ('message' in lexemes) {
      const span = this.#positions.span(lexemes.offset, lexemes.offset);
      const hint = 'Split the policy, or check that this is the file you meant.';
      this.#findings.add('too-large', span, lexemes.message, hint);
      return undefined;
    }
    const end = this.#feed(lexemes);
    for (const document of this.#composer.end(true, this.#text.length)) this.#document = document;
    if (this.#document !== undefined) this.#report(this.#document);
    return end === STOP ? undefined : this.#document;
  }

  #feed(lexemes: Iterable<string>): typeof STOP | undefined {
    let isScalar = false;
    for (const lexeme of lexemes) {
      const fed = isScalar ? lexeme : this.#withoutSpecials(lexeme);
      isScalar = !isScalar && lexeme === SCALAR_FOLLOWS;
      for (const token of this.#parser.next(fed)) this.#accept(token);
      if (this.#parser.stack.length > DEPTH_MAX) {
        const message = `Values are nested more than ${DEPTH_MAX} deep.`;
        const hint = 'No part of a policy needs that: look for brackets that are never closed.';
        this.#add('too-deep', message, hint);
        return STOP;
      }
      if (this.#errors >= SYNTAX_ERRORS_MAX) return STOP;
    }
    for (const token of this.#parser.end()) this.#accept(token);
    return undefined;
  }

  /**
   * Reports a tag or a directive and puts blanks or a comment of the same length in its place: the
   * library never sees it, positions stay, and the rest is still checked.
   */
  #withoutSpecials(lexeme: string): string {
    if (lexeme.startsWith('!')) {
      this.#errors += 1;
      this.#add('yaml-tag', 'A policy has no YAML tags.', 'Remove the tag.', lexeme.length);
      return ' '.repeat(lexeme.length);
    }
    if (lexeme.startsWith('%')) {
      this.#errors += 1;
      const hint = 'Remove the line.';
      this.#add('yaml-directive', 'A policy has no YAML directives.', hint, lexeme.length);
      return `#${lexeme.slice(1)}`;
    }
    return lexeme;
  }

  #accept(token: CST.Token): void {
    if (token.type === 'error') this.#errors += 1;
    if (token.type === 'document') {
      this.#documents += 1;
      if (this.#documents > 1) {
        // Counted as errors: a file of nothing but such lines isn't read to its end.
        this.#errors += 1;
        const span = this.#positions.span(token.offset, token.offset);
        const hint = 'Remove the line "---" and what follows, or put it into a file of its own.';
        this.#findings.add('yaml-documents', span, 'A policy is a single YAML document.', hint);
      }
    }
    if (this.#documents > 1) return;
    for (const document of this.#composer.next(token)) this.#document = document;
  }

  #add(
    rule: 'too-deep' | 'yaml-tag' | 'yaml-directive',
    message: string,
    hint: string,
    length = 0,
  ): void {
    const { offset } = this.#parser;
    this.#findings.add(rule, this.#positions.span(offset, offset + length), message, hint);
  }

  /** One finding a line: what follows the first fault of a line is mostly its echo. */
  #report(document: Document.Parsed): void {
    const lines = new Set<number>();
    const faults: YAMLError[] = [...document.errors, ...document.warnings];
    for (const fault of faults.toSorted((a, b) => a.pos[0] - b.pos[0])) {
      const [start, end] = fault.pos;
      const span = this.#positions.span(start, Math.min(end, this.#text.length));
      if (lines.has(span.line)) continue;
      lines.add(span.line);
      const message = `${fault.message.split('\n')[0].slice(0, 200).replace(/[.:]$/, '')}.`;
      const hint = HINTS[fault.code] ?? 'Check brackets, quotes, commas and indentation here.';
      this.#findings.add('yaml-syntax', span, message, hint);
    }
  }
}

/**
 * Parses a policy's text. Whatever is wrong is reported; nothing is thrown.
 * @returns the document as far as it can be understood, or undefined where reading it on is no use
 */
export function parseText(
  text: string,
  positions: Positions,
  findings: Findings,
): Document.Parsed | undefined {
  try {
    return new Reader(text, positions, findings).read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read as YAML: ${reason.slice(0, 200)}.`;
    findings.add('yaml-syntax', positions.span(0, 0), message, 'Simplify the file.');
    return undefined;
  }
}
