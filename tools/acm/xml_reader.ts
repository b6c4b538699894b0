/**
 * Owns: XML of strangers as a small tree with positions. No document type, so no entities but XML's
 * own five; bounded in size, depth, elements and attributes.
 *
 * INVARIANT: nothing is thrown, whatever the text; the tree is undefined iff something was found.
 * Must not know: ACM.
 */

import { SaxesParser } from 'saxes';
import type { Span } from '../../policy/finding.ts';
import type { Positions } from '../../policy/findings.ts';
import { shown } from '../../policy/names.ts';
import type { Ledger } from './ledger.ts';
import type { AcmRuleId } from './rules.ts';

/** Open elements; an ACM policy has six. */
const DEPTH_MAX = 32;
const ELEMENTS_MAX = 300_000;
/** Of one element; ACM's have three at the most. */
const ATTRIBUTES_MAX = 32;
const MESSAGE_LENGTH_MAX = 200;

/** Text and where it stands. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  /** The namespace; empty for none. */
  readonly uri: string;
  /** Namespace declarations and attributes of other namespaces are not among them. */
  readonly attributes: readonly (Word & { readonly name: string })[];
  readonly children: readonly XmlElement[];
  /** All text directly in it, and where: without the space around it. */
  readonly content: Word;
  /** Whether comments, sections or elements stand in the content. */
  readonly isMixed: boolean;
  /** The element's name in its opening tag. */
  readonly span: Span;
}

/** An element whose end is yet to come. */
interface Open {
  readonly element: Omit<XmlElement, 'content' | 'isMixed' | 'children'>;
  readonly children: XmlElement[];
  readonly contentStart: number;
  text: string;
}

/** Raised inside this file at the first fault; never seen outside. */
class Stop extends Error {}

class Reader {
  readonly #text: string;
  readonly #positions: Positions;
  readonly #ledger: Ledger;
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #open: Open[] = [];
  #root: XmlElement | undefined;
  #elements = 0;
  #attributes = 0;

  constructor(text: string, positions: Positions, ledger: Ledger) {
    this.#text = text;
    this.#positions = positions;
    this.#ledger = ledger;
    const parser = this.#parser;
    parser.on('error', (error) => this.#syntax(error.message));
    parser.on('doctype', () => {
      const at = Math.max(0, text.lastIndexOf('<!DOCTYPE', parser.position));
      const hint = 'Remove it: an ACM policy needs none, and entities are not read here.';
      this.#stop('xml-doctype', at, at + 9, 'The file has a document type.', hint);
    });
    parser.on('xmldecl', ({ encoding }) => this.#checkEncoding(encoding));
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > ATTRIBUTES_MAX) {
        this.#limit(`An element has more than ${ATTRIBUTES_MAX} attributes.`);
      }
    });
    parser.on('opentag', (tag) => this.#start(tag.local, tag.uri, Object.values(tag.attributes)));
    parser.on('closetag', () => this.#end());
    parser.on('text', (part) => this.#addText(part));
    parser.on('cdata', (part) => this.#addText(part));
  }

  read(): XmlElement | undefined {
    try {
      this.#parser.write(this.#text).close();
    } catch (error) {
      if (error instanceof Stop) return undefined;
      // The parser throws for nothing that was seen so far; should it, the file is at fault.
      if (!(error instanceof Error)) throw error;
      this.#ledger.add('xml-syntax', this.#here(), this.#syntaxMessage(error.message), '');
      return undefined;
    }
    return this.#root;
  }

  #here(): Span {
    const end = Math.min(this.#parser.position, this.#text.length);
    return this.#positions.span(Math.max(0, end - 1), end);
  }

  #stop(rule: AcmRuleId, start: number, end: number, message: string, hint: string): never {
    this.#ledger.add(rule, this.#positions.span(start, end), message, hint);
    throw new Stop();
  }

  #limit(message: string): never {
    this.#ledger.add('xml-limit', this.#here(), message, 'Check that this is the file you meant.');
    throw new Stop();
  }

  #syntaxMessage(reason: string): string {
    const short = reason.slice(0, MESSAGE_LENGTH_MAX).replace(/\.$/, '');
    return `The file is not well-formed XML: ${short}.`;
  }

  #syntax(reason: string): never {
    const hint = 'Mend the XML; `xmllint` tells more about it.';
    this.#ledger.add('xml-syntax', this.#here(), this.#syntaxMessage(reason), hint);
    throw new Stop();
  }

  #checkEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^(?:utf-?8|us-ascii|ascii)$/i.test(encoding)) return;
    const isPlain = /^[\0-\x7f]*$/.test(this.#text) && !/^(?:utf|ucs|iso-10646)/i.test(encoding);
    if (isPlain) return;
    const message = `The file says that its encoding is ${shown(encoding)}; UTF-8 is read here.`;
    const hint = 'Convert it, for example with `iconv`, and change the declaration.';
    this.#stop('not-text', 0, Math.min(5, this.#text.length), message, hint);
  }

  #start(
    name: string,
    uri: string,
    attributes: readonly { name: string; prefix: string; value: string }[],
  ): void {
    this.#attributes = 0;
    this.#elements += 1;
    if (this.#elements > ELEMENTS_MAX) this.#limit(`There are more than ${ELEMENTS_MAX} elements.`);
    if (this.#open.length >= DEPTH_MAX) {
      this.#limit(`Elements are nested more than ${DEPTH_MAX} deep.`);
    }
    const end = this.#parser.position;
    const start = Math.max(0, this.#text.lastIndexOf('<', end - 1));
    const span = this.#positions.span(start + 1, start + 1 + name.length);
    const tag = this.#text.slice(start, end);
    const own = attributes.filter(
      (attribute) => attribute.prefix === '' && attribute.name !== 'xmlns',
    );
    this.#open.push({
      element: {
        name,
        uri,
        span,
        attributes: own.map((attribute) => ({
          name: attribute.name,
          text: attribute.value,
          span: this.#attributeSpan(tag, start, attribute.name),
        })),
      },
      children: [],
      contentStart: end,
      text: '',
    });
  }

  /** Where an attribute's value stands. */
  #attributeSpan(tag: string, start: number, name: string): Span {
    // Values are skipped whole: what looks like the attribute inside one isn't it.
    for (const found of tag.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      if (found[1] !== name) continue;
      const value = found[2] ?? found[3] ?? '';
      const end = start + found.index + found[0].length - 1;
      return this.#positions.span(end - value.length, end);
    }
    return this.#positions.span(start, start + tag.length);
  }

  #addText(part: string): void {
    const open = this.#open.at(-1);
    if (open !== undefined) open.text += part;
  }

  #end(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const end = this.#parser.position;
    const closing = this.#text.lastIndexOf('<', end - 1);
    const raw = closing < open.contentStart ? '' : this.#text.slice(open.contentStart, closing);
    const content =
      raw.trim() === ''
        ? open.element.span
        : this.#positions.span(
            open.contentStart + raw.length - raw.trimStart().length,
            open.contentStart + raw.trimEnd().length,
          );
    const element: XmlElement = {
      ...open.element,
      children: open.children,
      content: { text: open.text, span: content },
      isMixed: raw.includes('<'),
    };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
  }
}

/** Reads a document; what is wrong with it goes to the ledger. */
export function readXml(
  text: string,
  positions: Positions,
  ledger: Ledger,
): XmlElement | undefined {
  return new Reader(text, positions, ledger).read();
}
