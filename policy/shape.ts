/**
 * Owns: checking a document against the schema, and saying what is wrong in the language's own
 * words: one finding for each fault, at its place, with a hint. Must not know: what names resolve
 * to.
 */

import type { Findings } from './findings.ts';
import type { FindingRuleId } from './finding_rules.ts';
import type { Span } from './finding.ts';
import { FILE_KEYS, FORMS, hintAt, isChoice, isFreeText, placeAt } from './forms.ts';
import type { FileKind } from './forms.ts';
import { FINDINGS_MAX, NAME_LENGTH_MAX, REASON_LENGTH_MAX } from './limits.ts';
import { nameFault, shown } from './names.ts';
import { ADMIN_OPERATIONS, findOperation } from './operations.ts';
import type { Suggester } from './suggest.ts';
import { isList, isMapping } from './tree.ts';
import type { Mapping, Tree, Value } from './tree.ts';
import { emptyMapping } from './tree_unsafe.ts';
import validatePolicy from './validator.generated.js';
import type { ShapeError } from './validator.generated.js';

const INVARIANT_KINDS = ['noflow', 'flow', 'only-via', 'exclusive'] as const;

const FILE_NAMES: Readonly<Record<FileKind, string>> = {
  policy: 'a policy',
  fragment: 'a file that a policy includes',
  tests: 'a file of tests',
};

const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: Value | undefined): string {
  if (value === null || value === undefined) return 'empty';
  if (isList(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : 'a truth value';
}

/** A path as people write it: `labels.A-Bank.types[0]`. */
function pathText(path: readonly string[], root: Value): string {
  let text = '';
  let value: Value | undefined = root;
  for (const step of path) {
    if (isList(value)) {
      text += `[${step}]`;
      value = value[Number(step)];
      continue;
    }
    const part = /^[\p{L}\p{N}_.-]{1,80}$/u.test(step) ? step : shown(step);
    text += text === '' ? part : `.${part}`;
    value = isMapping(value) ? value[step] : undefined;
  }
  return text === '' ? 'The policy' : text;
}

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

interface Fault {
  readonly rule: FindingRuleId;
  readonly message: string;
  readonly hint: string;
  readonly span: Span;
}

class Describer {
  readonly #tree: Tree;
  readonly #suggester: Suggester;

  constructor(tree: Tree, suggester: Suggester) {
    this.#tree = tree;
    this.#suggester = suggester;
  }

  /** One error of the validator as a finding; undefined for an echo of another error. */
  describe(error: ShapeError): Fault | undefined {
    const path = steps(error.instancePath);
    if (error.propertyName !== undefined) return this.#badKey(path, error.propertyName);
    const branch = /^.*?\/anyOf\/([01])\/(.*)$/.exec(error.schemaPath);
    if (branch !== null) {
      const outer = /^(?:properties|items)\//.test(branch[2]) ? path.slice(0, -1) : path;
      if (branch[1] !== this.#branchFor(outer)) return undefined;
    }
    if (error.schemaPath.includes('/oneOf/')) return undefined;
    return this.#describePlain(error, path);
  }

  /**
   * Which of the two branches of an `anyOf` a value is meant for. Branch 0 is for text; branch 1 is
   * for lists where a choice stands, and for mappings that hold a name elsewhere.
   */
  #branchFor(path: readonly string[]): string | undefined {
    const value = this.#value(path);
    if (typeof value === 'string') return '0';
    const isCollection = isChoice(placeAt(path)) ? isList(value) : isMapping(value);
    return isCollection ? '1' : undefined;
  }

  #describePlain(error: ShapeError, path: readonly string[]): Fault | undefined {
    const { keyword, params } = error;
    const place = placeAt(path);
    const text = pathText(path, this.#tree.root);
    const value = this.#value(path);
    const at = (rule: FindingRuleId, message: string, hint = hintAt(path)): Fault => ({
      rule,
      message,
      hint,
      span: this.#valueSpan(path),
    });
    switch (keyword) {
      case 'propertyNames':
        return undefined;
      case 'additionalProperties':
        return this.#unknownKey(path, String(params['additionalProperty']));
      case 'required': {
        const key = String(params['missingProperty']);
        const span = this.#keySpan(path);
        const message = `${text} has no \`${key}\`.`;
        return { rule: 'missing-key', message, hint: hintAt([...path, key]), span };
      }
      case 'oneOf': {
        if (!isMapping(value)) return undefined;
        if (place.form === 'invariant') return this.#invariantKind(text, value, at);
        const both = 'role' in value && 'may' in value;
        const held = both ? 'both `role` and `may`' : 'neither `role` nor `may`';
        const message = `${text} has ${held}.`;
        return at('role-or-may', message, 'Name a role, or list operations under `may`.');
      }
      case 'anyOf': {
        if (this.#branchFor(path) !== undefined) return undefined;
        const other = isChoice(place) ? 'list' : 'mapping';
        const message = `${text} is ${kindOf(value)}, not a name or a ${other}.`;
        return at('wrong-type', message, this.#quoteHint(path, value));
      }
      case 'type': {
        // Said as that it is no version that is read here.
        if (place.form === 'document' && place.key === 'bulkhead') return undefined;
        if (params['type'] === 'integer') return this.#limit(path, text, at);
        const rule = place.key === 'version' ? 'bad-version' : 'wrong-type';
        const kind = KINDS[String(params['type'])] ?? String(params['type']);
        const message = `${text} is ${kindOf(value)}, not ${kind}.`;
        return at(rule, message, kind === 'text' ? this.#quoteHint(path, value) : hintAt(path));
      }
      case 'minimum':
      case 'maximum':
        return this.#limit(path, text, at, params['limit']);
      case 'const':
        return this.#otherVersion(value, params['allowedValue'], at);
      case 'enum':
        return this.#badChoice(path, value, at, params['allowedValues']);
      case 'minItems':
        return at('bad-value', `${text} is an empty list.`);
      case 'maxItems':
      case 'maxProperties':
        return at('too-many', `${text} has more than ${String(params['limit'])} entries.`);
      case 'maxLength':
      case 'pattern':
        return this.#badText(path, text, typeof value === 'string' ? value : '', at);
      default:
        return at('bad-value', `${text} is not as it should be (${keyword}).`);
    }
  }

  #invariantKind(
    text: string,
    value: Mapping,
    at: (rule: FindingRuleId, message: string, hint: string) => Fault,
  ): Fault {
    const said = INVARIANT_KINDS.filter((kind) => kind in value);
    const held = said.length === 0 ? 'nothing that must hold' : said.map((kind) => `\`${kind}\``);
    const message = `${text} says ${Array.isArray(held) ? held.join(' and ') : held}.`;
    const hint = `Let it say one of ${INVARIANT_KINDS.join(', ')}, and write another for the rest.`;
    return at('invariant-kind', message, hint);
  }

  #badKey(path: readonly string[], key: string): Fault {
    const message = `The name ${shown(key)} ${nameFault(key) ?? 'cannot be used'}.`;
    const hint = 'Choose another name.';
    return { rule: 'bad-name', message, hint, span: this.#keySpan([...path, key]) };
  }

  #unknownKey(path: readonly string[], key: string): Fault {
    const keys = Object.keys(FORMS[placeAt(path).form]);
    const near = this.#suggester.nearest(key, keys);
    const message = `${pathText(path, this.#tree.root)} has an unknown key ${shown(key)}.`;
    const hint =
      near === undefined ? `The keys here are ${keys.join(', ')}.` : `Did you mean \`${near}\`?`;
    return { rule: 'unknown-key', message, hint, span: this.#keySpan([...path, key]) };
  }

  #otherVersion(
    value: Value | undefined,
    read: unknown,
    at: (rule: FindingRuleId, message: string, hint: string) => Fault,
  ): Fault {
    const given = typeof value === 'number' ? String(value) : undefined;
    const written = typeof value === 'string' ? shown(value) : (given ?? kindOf(value));
    const message = `The language's version is ${written}; only version ${String(read)} is read.`;
    const hint = `Write \`bulkhead: ${String(read)}\`, or use a Bulkhead that reads the other one.`;
    return at('language-version', message, hint);
  }

  #limit(
    path: readonly string[],
    text: string,
    at: (rule: FindingRuleId, message: string, hint: string) => Fault,
    bound?: unknown,
  ): Fault {
    const what = typeof bound === 'number' ? `beyond the bound of ${bound}` : 'not a whole number';
    return at('bad-limit', `${text} is ${what}.`, hintAt(path));
  }

  #badChoice(
    path: readonly string[],
    value: Value | undefined,
    at: (rule: FindingRuleId, message: string, hint: string) => Fault,
    allowed: unknown,
  ): Fault {
    const text = pathText(path, this.#tree.root);
    const choices = Array.isArray(allowed) ? allowed.map(String) : [];
    const given = typeof value === 'string' ? shown(value) : kindOf(value);
    const near = typeof value === 'string' ? this.#suggester.nearest(value, choices) : undefined;
    const place = placeAt(path);
    if (place.form === 'test' && place.key === 'op') {
      const hint = near === undefined ? '`bulkhead ops` lists them.' : `Did you mean \`${near}\`?`;
      return at('unknown-operation', `${given} is no operation.`, hint);
    }
    if (place.key !== 'may') {
      return at('bad-value', `${text} is ${given}.`, `Write one of ${choices.join(', ')}.`);
    }
    if (typeof value === 'string' && findOperation(value) !== undefined) {
      const message = `${given} is no admin operation: types and walls decide it.`;
      return at('unknown-operation', message, 'Remove it; share or separate types instead.');
    }
    const names = ADMIN_OPERATIONS.map((operation) => operation.name).join(', ');
    const hint = near === undefined ? `The operations are ${names}.` : `Did you mean \`${near}\`?`;
    return at('unknown-operation', `${given} is no admin operation.`, hint);
  }

  #badText(
    path: readonly string[],
    text: string,
    value: string,
    at: (rule: FindingRuleId, message: string, hint?: string) => Fault,
  ): Fault {
    const { form, key } = placeAt(path);
    if (key === 'version') return at('bad-version', `${text} is ${shown(value)}.`);
    if (key === 'major_frame' || key === 'runtime') {
      const hint = 'Write a whole number and `us`, `ms` or `s`, such as `5ms`.';
      return at('bad-value', `${text} is ${shown(value)}, which is no length of time.`, hint);
    }
    if (form === 'waiver' && key === 'expires') {
      return at('bad-date', `${text} is ${shown(value)}.`);
    }
    if (key === 'bridge' || (form === 'waiver' && key === 'reason')) {
      if (value.trim() === '') {
        const hint =
          key === 'bridge'
            ? 'Say what this label needs its types for, and why it may be trusted.'
            : 'Say why this is accepted, and until when.';
        return at('empty-reason', `${text} gives no reason.`, hint);
      }
      return at('bad-value', `${text} is longer than ${REASON_LENGTH_MAX} characters.`);
    }
    const isFree = isFreeText({ form, key });
    const fault = nameFault(isFree ? value.replaceAll('*', 'x') : value);
    const why = fault ?? `is longer than ${NAME_LENGTH_MAX} characters`;
    return at('bad-name', `${text}: ${shown(value)} ${why}.`, 'Choose another name.');
  }

  #quoteHint(path: readonly string[], value: Value | undefined): string {
    if (typeof value !== 'number' && typeof value !== 'boolean') return hintAt(path);
    return `Put quotes around it if text is meant. ${hintAt(path)}`;
  }

  #value(path: readonly string[]): Value | undefined {
    let value: Value | undefined = this.#tree.root;
    for (const step of path) {
      if (isList(value)) value = value[Number(step)];
      else value = isMapping(value) ? value[step] : undefined;
    }
    return value;
  }

  #valueSpan(path: readonly string[]): Span {
    return this.#span(path, (mapping, key) => this.#tree.valueSpan(mapping, key));
  }

  #keySpan(path: readonly string[]): Span {
    return this.#span(path, (mapping, key) => this.#tree.keySpan(mapping, key));
  }

  #span(path: readonly string[], inMapping: Tree['keySpan']): Span {
    const last = path.at(-1);
    if (last === undefined) return this.#tree.start();
    const parent = this.#value(path.slice(0, -1));
    if (isList(parent)) return this.#tree.itemSpan(parent, Number(last));
    return isMapping(parent) ? inMapping(parent, last) : this.#tree.start();
  }
}

/** Errors of the validator that are looked at: some are echoes, so more than findings are kept. */
const ERRORS_MAX = 4 * FINDINGS_MAX;

/** Reports the keys of the language that have no place in a kind of file; returns the others. */
function checkPlaces(tree: Tree, root: Mapping, findings: Findings, kind: FileKind): Mapping {
  const { allowed, hint } = FILE_KEYS[kind];
  const rest = emptyMapping();
  for (const { key, value, keySpan } of tree.entries(root)) {
    // What `policy` says in a file of tests is another thing: the policy's file.
    const isOther = kind === 'tests' && key === 'policy';
    if (allowed.has(key) || !Object.hasOwn(FORMS.document, key)) {
      if (!isOther) rest[key] = value;
      continue;
    }
    const message = `\`${key}\` has no place in ${FILE_NAMES[kind]}.`;
    findings.add('misplaced-key', keySpan, message, hint);
  }
  return rest;
}

/** Whether an error says only that a file of this kind lacks what another kind must have. */
function isForeign({ keyword, instancePath, params }: ShapeError, kind: FileKind): boolean {
  // That a condition failed is said by what it asked for.
  if (keyword === 'if') return true;
  if (keyword !== 'required' || instancePath !== '') return false;
  return !FILE_KEYS[kind].required.has(String(params['missingProperty']));
}

/**
 * Checks a document's shape and reports each fault. Faults that are an echo of something already
 * reported at the same place, or on a line that isn't well-formed, are left out.
 */
export function checkShape(
  tree: Tree,
  findings: Findings,
  suggester: Suggester,
  kind: FileKind = 'policy',
): void {
  const { root } = tree;
  if (kind === 'tests' && isMapping(root) && !('tests' in root)) {
    const hint = hintAt(['tests']);
    findings.add('missing-key', tree.start(), 'The file has no `tests`.', hint);
  }
  const isPart = kind !== 'policy' && isMapping(root);
  if (validatePolicy(isPart ? checkPlaces(tree, root, findings, kind) : root)) return;
  const describer = new Describer(tree, suggester);
  const { file } = tree.start();
  const known = findings.offsets(file);
  const malformed = findings.lines('yaml-syntax', file);
  const told = new Set<string>();
  const errors = (validatePolicy.errors ?? []).filter((error) => !isForeign(error, kind));
  for (const error of errors.slice(0, ERRORS_MAX)) {
    const fault = describer.describe(error);
    if (fault === undefined) continue;
    const key = fault.rule === 'missing-key' ? fault.hint : '';
    const id = `${fault.rule} ${fault.span.offset} ${key}`;
    if (told.has(id)) continue;
    told.add(id);
    const isEcho = fault.span.length > 0 && known.has(fault.span.offset);
    if (isEcho || malformed.has(fault.span.line)) continue;
    findings.add(fault.rule, fault.span, fault.message, fault.hint);
  }
  if (errors.length > 0 && !findings.failed) {
    // Whatever the loop above takes for an echo: what is not well-shaped never passes.
    const [{ instancePath, keyword }] = errors;
    const message = `The value at ${shown(instancePath)} is not as it should be (${keyword}).`;
    findings.add('bad-value', tree.start(), message, 'Compare it with the language reference.');
  }
}
