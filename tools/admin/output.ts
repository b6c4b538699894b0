/**
 * Owns: what `bulkhead who-can` prints, for people and as JSON. Everything that comes from a policy
 * is made harmless in text. The shapes of JSON are stable; keys are only ever added.
 */

import type { Span } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { Painter } from '../text/colour.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { codeFrame } from '../text/frame.ts';
import type { Escalation, EscalationStep } from './escalation.ts';
import type { Grant, Override, WhoCan } from './who_can.ts';

/** Names shown of a list of labels. */
const NAMES_MOST = 8;

interface RuleJson {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface GrantJson extends RuleJson {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  /** The roles from the one that the rule names to the one that lists the operation. */
  readonly roles: readonly string[];
}

export interface WhoCanJson {
  readonly operation: string;
  readonly permitted: readonly GrantJson[];
  /** Denials that take back what `allowance` would allow. */
  readonly overridden: readonly (GrantJson & { readonly allowance: RuleJson })[];
}

interface StepJson extends RuleJson {
  readonly subject: string;
  readonly operation: string;
  readonly object: string;
}

export interface EscalationJson {
  readonly subjects: readonly string[];
  readonly steps: readonly StepJson[];
  readonly isEverything: boolean;
  readonly gains: readonly { readonly operation: string; readonly objects: readonly string[] }[];
}

/** Where text goes: how wide it may be and how it is painted. */
export interface Page {
  readonly columns: number;
  readonly paint: Painter;
}

export class AdminOutput {
  readonly #model: PolicyModel;
  readonly #policy: LoadedPolicy;
  readonly #texts: readonly string[];
  readonly #page: Page;

  constructor(model: PolicyModel, policy: LoadedPolicy, texts: readonly string[], page: Page) {
    this.#model = model;
    this.#policy = policy;
    this.#texts = texts;
    this.#page = page;
  }

  #labels(labels: readonly number[]): string[] {
    return labels.map((label) => this.#model.labels[label].name);
  }

  #names(labels: readonly number[]): string {
    const names = this.#labels(labels.slice(0, NAMES_MOST)).map(neutralise);
    const more = labels.length - names.length;
    return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
  }

  #ruleJson(name: string, { file, line, column }: Span): RuleJson {
    return { rule: name, file: this.#model.files[file] ?? '', line, column };
  }

  #rule(rule: number): RuleJson {
    return this.#ruleJson(`admin.rules[${rule}]`, this.#model.rules[rule].span);
  }

  #grant({ subjects, objects, rule, roles }: Grant): GrantJson {
    return {
      subjects: this.#labels(subjects),
      objects: this.#labels(objects),
      roles: roles.map((role) => this.#model.roles[role].name),
      ...this.#rule(rule),
    };
  }

  json(operation: number, { grants, overrides }: WhoCan): WhoCanJson {
    return {
      operation: OPERATIONS[operation].name,
      permitted: grants.map((grant) => this.#grant(grant)),
      overridden: overrides.map((each) => {
        return { ...this.#grant(each), allowance: this.#rule(each.allowance) };
      }),
    };
  }

  escalationJson({ subjects, steps, isEverything, gains }: Escalation): EscalationJson {
    return {
      subjects: this.#labels(subjects),
      steps: steps.map((step) => {
        const { name, span } = this.#policy.image.rules[step.rule];
        const [subject, object] = this.#labels([step.subject, step.object]);
        const operation = OPERATIONS[step.operation].name;
        return { subject, operation, object, ...this.#ruleJson(name, span) };
      }),
      isEverything,
      gains: gains.map(({ operation, objects }) => {
        return { operation: OPERATIONS[operation].name, objects: this.#labels(objects) };
      }),
    };
  }

  #place({ rule, file, line, column }: RuleJson): string {
    return neutralise(`${rule}, ${file}:${line}:${column}`);
  }

  /** A rule with its roles and the line on which it stands. */
  #chain(rule: number, roles: readonly number[], look: 'good' | 'error'): string {
    const { columns, paint } = this.#page;
    const { span } = this.#model.rules[rule];
    const [first, ...inherited] = roles.map((role) => neutralise(this.#model.roles[role].name));
    const byRole =
      first === undefined ? '' : `, by role ${[first, ...inherited].join(', which inherits ')}`;
    const frame = codeFrame(this.#texts[span.file] ?? '', span, columns, paint, look);
    return `  ${this.#place(this.#rule(rule))}${byRole}\n${frame}\n`;
  }

  #what(operation: number, objects: readonly number[]): string {
    const { phrase } = OPERATIONS[operation];
    return phrase.replace('{object}', () => this.#names(objects));
  }

  #granted(operation: number, { subjects, objects, rule, roles }: Grant): string {
    const who = this.#page.paint('strong', this.#names(subjects));
    return `${who} may ${this.#what(operation, objects)}\n${this.#chain(rule, roles, 'good')}`;
  }

  #overridden(operation: number, override: Override): string {
    const { subjects, objects, rule, roles, allowance } = override;
    const who = this.#page.paint('strong', this.#names(subjects));
    const what = `${who} may not ${this.#what(operation, objects)}`;
    const would = `  which overrides ${this.#place(this.#rule(allowance))}\n`;
    return `${what}: it is denied by\n${this.#chain(rule, roles, 'error')}${would}`;
  }

  text(operation: number, { grants, overrides }: WhoCan): string {
    const { name } = OPERATIONS[operation];
    const parts = [
      ...grants.map((grant) => this.#granted(operation, grant)),
      ...overrides.map((override) => this.#overridden(operation, override)),
    ];
    if (grants.length === 0) parts.unshift(`nobody is permitted ${name}\n`);
    return parts.join('\n');
  }

  #step({ subject, operation, object, rule }: EscalationStep): string {
    const { name, span } = this.#policy.image.rules[rule];
    const who = this.#names([subject]);
    const what = this.#what(operation, [object]);
    return `${who} may ${what} (${this.#place(this.#ruleJson(name, span))})`;
  }

  escalations(found: readonly Escalation[]): string {
    const { paint } = this.#page;
    if (found.length === 0) return 'nobody can gain what the admin section does not give to it\n';
    const parts = found.map(({ subjects, steps, isEverything, gains }) => {
      const all = isEverything ? ', and anything: another policy may permit it' : '';
      const count = plural(gains.length, 'operation');
      const who = `${this.#names(subjects)} can gain ${count}${all}`;
      const listed = steps.map((step, index) => `  ${index + 1}. ${this.#step(step)}\n`);
      // Operations over the same labels share a line.
      const lines = new Map<string, string[]>();
      for (const { operation, objects } of gains) {
        const key = objects.join();
        lines.set(key, [...(lines.get(key) ?? []), OPERATIONS[operation].name]);
      }
      const gained = [...lines].map(([objects, names]) => {
        return `  gains ${names.join(', ')} over ${this.#names(objects.split(',').map(Number))}\n`;
      });
      return `${paint('strong', who)}\n${listed.join('')}${gained.join('')}`;
    });
    return parts.join('\n');
  }
}
