/**
 * Owns: an ACM policy as its XML says it, names as they are spelt, each with its place. What ACM
 * didn't read either (unknown elements, repeated ones) is told here.
 * Must not know: what names stand for, our own language.
 */

import type { Span } from '../../policy/finding.ts';
import { shown } from '../../policy/names.ts';
import type { Ledger } from './ledger.ts';
import type { Word, XmlElement } from './xml_reader.ts';

export const ACM_NAMESPACE = 'http://www.ibm.com';

export interface RawLabel {
  readonly name: Word;
  readonly from: Word | undefined;
  readonly types: readonly Word[];
  readonly walls: readonly Word[];
}

export interface RawConflict {
  readonly name: Word;
  readonly types: readonly Word[];
}

export interface RawPolicy {
  readonly name: Word;
  /** Undefined where it is missing; `at` is where it should be. */
  readonly version: Word | undefined;
  readonly at: Span;
  readonly from: { readonly name: Word; readonly version: Word | undefined } | undefined;
  /** What the header says that decides nothing, such as `Date`. */
  readonly remarks: readonly { readonly key: string; readonly text: string }[];
  /** Types of Simple Type Enforcement; empty where the section is missing. */
  readonly types: readonly Word[];
  readonly walls: readonly Word[];
  readonly conflicts: readonly RawConflict[];
  /** Where the labels of domains stand, and what they call domain 0's. */
  readonly labelsAt: Span;
  readonly bootstrap: Word | undefined;
  readonly labels: readonly RawLabel[];
  readonly resources: readonly RawLabel[];
}

/** Header elements that decide nothing. */
const REMARKS = ['PolicyUrl', 'Reference', 'Date', 'NameSpaceUrl', 'NSBlockIdentity'];

/** What may stand in each element, and its attributes. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  SecurityPolicyDefinition: [
    'PolicyHeader',
    'SimpleTypeEnforcement',
    'ChineseWall',
    'SecurityLabelTemplate',
  ],
  PolicyHeader: ['PolicyName', 'Version', 'FromPolicy', ...REMARKS],
  FromPolicy: ['PolicyName', 'Version'],
  SimpleTypeEnforcement: ['SimpleTypeEnforcementTypes'],
  ChineseWall: ['ChineseWallTypes', 'ConflictSets'],
  SimpleTypeEnforcementTypes: ['Type'],
  ChineseWallTypes: ['Type'],
  ConflictSets: ['Conflict'],
  Conflict: ['Type'],
  SecurityLabelTemplate: ['SubjectLabels', 'ObjectLabels'],
  SubjectLabels: ['VirtualMachineLabel'],
  ObjectLabels: ['ResourceLabel'],
  VirtualMachineLabel: ['Name', 'SimpleTypeEnforcementTypes', 'ChineseWallTypes'],
  ResourceLabel: ['Name', 'SimpleTypeEnforcementTypes'],
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  SimpleTypeEnforcement: ['priority'],
  ChineseWall: ['priority'],
  Conflict: ['name'],
  SubjectLabels: ['bootstrap'],
  Name: ['from'],
};

class RawReader {
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  read(root: XmlElement): RawPolicy | undefined {
    if (root.name !== 'SecurityPolicyDefinition' || !isAcm(root)) {
      const message = `The file holds ${shown(root.name)}, not an ACM policy.`;
      const hint = `An ACM policy begins with <SecurityPolicyDefinition xmlns="${ACM_NAMESPACE}">.`;
      this.#ledger.add('not-acm', root.span, message, hint);
      return undefined;
    }
    this.#checkKnown(root);
    const header = this.#needed(root, 'PolicyHeader');
    const template = this.#needed(root, 'SecurityLabelTemplate');
    const subjects = template && this.#needed(template, 'SubjectLabels');
    if (header === undefined || template === undefined || subjects === undefined) return undefined;
    const name = this.#neededWord(header, 'PolicyName');
    const labels = this.#labels(subjects, 'VirtualMachineLabel');
    const objects = this.#first(template, 'ObjectLabels');
    const resources = objects === undefined ? [] : this.#labels(objects, 'ResourceLabel');
    const types = this.#first(root, 'SimpleTypeEnforcement');
    const walls = this.#first(root, 'ChineseWall');
    if (name === undefined) return undefined;
    return {
      name,
      version: this.#word(header, 'Version'),
      at: header.span,
      from: this.#from(header),
      remarks: this.#remarks(header, types, walls),
      types: types === undefined ? [] : this.#types(types, 'SimpleTypeEnforcementTypes'),
      walls: walls === undefined ? [] : this.#types(walls, 'ChineseWallTypes'),
      conflicts: walls === undefined ? [] : this.#conflicts(walls),
      labelsAt: subjects.span,
      bootstrap: attributeOf(subjects, 'bootstrap'),
      labels,
      resources,
    };
  }

  /** Tells what is in an element and below it that ACM has no use for. */
  #checkKnown(element: XmlElement): void {
    const known = CONTENT[element.name];
    for (const attribute of element.attributes) {
      if (ATTRIBUTES[element.name]?.includes(attribute.name)) continue;
      const message = `${shown(element.name)} has the unknown attribute ${shown(attribute.name)}.`;
      this.#ledger.add('unknown-content', attribute.span, message, 'Remove it.');
    }
    if (known !== undefined && element.content.text.trim() !== '') {
      const message = `${shown(element.name)} holds text, which has no meaning there.`;
      this.#ledger.add('unknown-content', element.content.span, message, 'Remove it.');
    }
    for (const child of element.children) {
      if (known?.includes(child.name) && isAcm(child)) this.#checkKnown(child);
      else {
        const message = `${shown(element.name)} holds the unknown element ${shown(child.name)}.`;
        this.#ledger.add('unknown-content', child.span, message, 'Remove it.');
      }
    }
  }

  /** The first child of a name; that there are more is told. */
  #first(parent: XmlElement, name: string): XmlElement | undefined {
    const [first, ...more] = childrenOf(parent, name);
    for (const { span } of more) {
      const message = `${shown(parent.name)} holds more than one ${shown(name)}.`;
      this.#ledger.add('repeated-element', span, message, 'Make them one.');
    }
    return first;
  }

  #needed(parent: XmlElement, name: string): XmlElement | undefined {
    const child = this.#first(parent, name);
    if (child !== undefined) return child;
    const message = `${shown(parent.name)} holds no ${shown(name)}.`;
    this.#ledger.add('missing-element', parent.span, message, `Add <${name}>.`);
    return undefined;
  }

  /** The text of an element that holds a name; undefined, as ACM has it, where it is empty. */
  #text(element: XmlElement): Word | undefined {
    if (element.content.text === '' && !element.isMixed) return undefined;
    if (element.isMixed) {
      const message = `The text of ${shown(element.name)} is interrupted.`;
      const hint = 'ACM read the first part only. Write the name in one piece, without comments.';
      this.#ledger.add('split-name', element.content.span, message, hint);
    }
    return element.content;
  }

  #word(parent: XmlElement, name: string): Word | undefined {
    const child = this.#first(parent, name);
    return child && this.#text(child);
  }

  #neededWord(parent: XmlElement, name: string): Word | undefined {
    const child = this.#needed(parent, name);
    if (child === undefined) return undefined;
    const word = this.#text(child);
    if (word !== undefined) return word;
    this.#ledger.add('missing-element', child.span, `${shown(name)} is empty.`, 'Fill it in.');
    return undefined;
  }

  #from(header: XmlElement): RawPolicy['from'] {
    const from = this.#first(header, 'FromPolicy');
    if (from === undefined) return undefined;
    const name = this.#neededWord(from, 'PolicyName');
    return name && { name, version: this.#word(from, 'Version') };
  }

  #remarks(
    header: XmlElement,
    types: XmlElement | undefined,
    walls: XmlElement | undefined,
  ): RawPolicy['remarks'] {
    const said = REMARKS.flatMap((key) =>
      childrenOf(header, key).map(({ content }) => ({ key, text: content.text.trim() })),
    );
    const primary = [walls, types].flatMap((section) =>
      section !== undefined && attributeOf(section, 'priority') !== undefined
        ? [{ key: 'Primary policy component', text: section.name }]
        : [],
    );
    return [...said, ...primary].filter(({ text }) => text !== '');
  }

  /** The types in a list of types; empty ones count as none. */
  #types(parent: XmlElement, section: string): readonly Word[] {
    const list = this.#first(parent, section);
    return list === undefined ? [] : this.#typesIn(list);
  }

  #typesIn(list: XmlElement): readonly Word[] {
    return childrenOf(list, 'Type').flatMap((type) => this.#text(type) ?? []);
  }

  #conflicts(walls: XmlElement): readonly RawConflict[] {
    const sets = this.#first(walls, 'ConflictSets');
    if (sets === undefined) return [];
    return childrenOf(sets, 'Conflict').flatMap((set) => {
      const name = attributeOf(set, 'name');
      if (name !== undefined && name.text !== '') return [{ name, types: this.#typesIn(set) }];
      const hint = 'Write <Conflict name="…">.';
      this.#ledger.add('missing-element', set.span, 'A conflict set has no name.', hint);
      return [];
    });
  }

  #labels(section: XmlElement, kind: string): readonly RawLabel[] {
    return childrenOf(section, kind).flatMap((label) => {
      const name = this.#neededWord(label, 'Name');
      if (name === undefined) return [];
      const named = childrenOf(label, 'Name')[0];
      const from = named && attributeOf(named, 'from');
      const types = this.#types(label, 'SimpleTypeEnforcementTypes');
      const walls = kind === 'ResourceLabel' ? [] : this.#types(label, 'ChineseWallTypes');
      return [{ name, from: from?.text === '' ? undefined : from, types, walls }];
    });
  }
}

/** Elements of ACM's namespace, or of none: ACM's own tools didn't look at namespaces. */
const isAcm = ({ uri }: XmlElement): boolean => uri === ACM_NAMESPACE || uri === '';

const childrenOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.filter((child) => child.name === name && isAcm(child));

const attributeOf = (element: XmlElement, name: string): Word | undefined =>
  element.attributes.find((attribute) => attribute.name === name);

/** Reads what the XML says; undefined, and told, where it is no ACM policy. */
export function readRawPolicy(root: XmlElement, ledger: Ledger): RawPolicy | undefined {
  return new RawReader(ledger).read(root);
}
