/**
 * Owns: checking a document against the schema, and saying what is wrong in the language's own
 * words: one finding for each fault, at its place, with a hint. Must not know: what names resolve
 * to.
 */

import type { Findings } from './findings.ts';
import type { FindingRuleId } from './finding_rules.ts';
import type { Span } from './finding.ts';
import { FORMS, hintAt, placeAt } from './forms.ts';
import { FINDINGS_MAX, NAME_LENGTH_MAX, REASON_LENGTH_MAX } from './limits.ts';
import { nameFault, shown } from './names.ts';
import { ADMIN_OPERATIONS, findOperation } from './operations.ts';
import type { Suggester } from './suggest.ts';
import { isList, isMapping } from './tree.ts';
import type { Tree, Value } from './tree.ts';
import validatePolicy from './validator.generated.js';
import type { ShapeError } from './validator.generated.js';

const NOT_YET = new Set(['invariants', 'tests', 'include', 'waivers', 'permissive', 'approvals']);

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
    if (path.length > 0 && NOT_YET.has(path[0])) {
      const message = `\`${path[0]}\` is reserved: this version does not support it yet.`;
      const hint = 'Remove it, or leave it empty.';
      return { rule: 'not-yet', message, hint, span: this.#keySpan(path.slice(0, 1)) };
    }
    if (error.propertyName !== undefined) return this.#badKey(path, error.propertyName);
    const branch = /^.*?\/anyOf\/([01])\/(.*)$/.exec(error.schemaPath);
    if (branch !== null) {
      const outer = branch[2].startsWith('properties/') ? path.slice(0, -1) : path;
      const value = this.#value(outer);
      // Each item is a name or a mapping that names it: branch 0 is for text, branch 1 for
      // mappings.
      if (typeof value === 'string' ? branch[1] !== '0' : branch[1] !== '1') return undefined;
      if (typeof value !== 'string' && !isMapping(value)) return undefined;
    }
    if (error.schemaPath.includes('/oneOf/')) return undefined;
    return this.#describePlain(error, path);
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
        const both = isMapping(value) && 'role' in value && 'may' in value;
        const held = both ? 'both `role` and `may`' : 'neither `role` nor `may`';
        const message = `${text} has ${held}.`;
        return at('role-or-may', message, 'Name a role, or list operations under `may`.');
      }
      case 'anyOf': {
        if (typeof value === 'string' || isMapping(value)) return undefined;
        const message = `${text} is ${kindOf(value)}, not a name or a mapping.`;
        return at('wrong-type', message, this.#quoteHint(path, value));
      }
      case 'type': {
        // Said as that it is no version that is read here.
        if (place.form === 'document' && place.key === 'bulkhead') return undefined;
        if (place.form === 'limits' && place.key !== undefined) return this.#limit(path, text, at);
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
    if (placeAt(path).key !== 'may') {
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
    if (key === 'bridge') {
      if (value.trim() === '') {
        const hint = 'Say what this label needs its types for, and why it may be trusted.';
        return at('empty-reason', `${text} gives no reason.`, hint);
      }
      return at('bad-value', `${text} is longer than ${REASON_LENGTH_MAX} characters.`);
    }
    const isPattern = form === 'rule' && (key === 'subject' || key === 'object');
    const fault = nameFault(isPattern ? value.replaceAll('*', 'x') : value);
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

/**
 * Checks a document's shape and reports each fault. Faults that are an echo of something already
 * reported at the same place, or on a line that isn't well-formed, are left out.
 * @returns whether the document has the shape of a policy
 */
export function checkShape(tree: Tree, findings: Findings, suggester: Suggester): boolean {
  if (validatePolicy(tree.root)) return true;
  const describer = new Describer(tree, suggester);
  const known = findings.offsets();
  const malformed = findings.lines('yaml-syntax');
  const told = new Set<string>();
  for (const error of (validatePolicy.errors ?? []).slice(0, ERRORS_MAX)) {
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
  return false;
}
