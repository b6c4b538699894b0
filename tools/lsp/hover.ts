/**
 * Owns: what is said about the thing under the cursor: what a label may do and whom it reaches, who
 * holds a type, what a key means. In Markdown.
 * Must not know: the protocol.
 */

import { FORMS, placeAt } from '../../policy/forms.ts';
import type { LabelModel, PolicyModel } from '../../policy/model.ts';
import { OPERATIONS } from '../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import type { Mention } from '../policy_source/mentions.ts';
import { pathOf } from '../policy_source/outline.ts';
import { choicesAt } from '../policy_source/schema_at.ts';
import type { Analysis, Flows, SoundPolicy, Spot } from './analysis.ts';
import { code, codes, prose } from './markdown.ts';
import { reachWithout } from './reach.ts';

const NOT_SOUND = '_The policy has errors; this is how it was before._';

const namesOf = (labels: readonly LabelModel[]): string[] => labels.map(({ name }) => name);

/** The types of a label, by how it holds them. */
function heldText(model: PolicyModel, label: LabelModel): string {
  const held = label.types.map(({ type, mode }) => {
    return code(model.types[type].name) + (mode === 'both' ? '' : ` (${mode})`);
  });
  return held.length === 0 ? 'none' : held.join(', ');
}

function setsOf(model: PolicyModel, label: LabelModel): readonly string[] {
  return model.conflicts
    .filter(({ types }) => types.some((type) => label.walls.includes(type)))
    .map(({ name }) => name);
}

function labelLines(model: PolicyModel, number: number, { graph, backward }: Flows): string[] {
  const label = model.labels[number];
  const all = (labels: readonly number[]): string => {
    return codes(labels.map((each) => model.labels[each].name));
  };
  const lines = [`**${label.kind === 'domain' ? 'label' : 'resource label'}** ${code(label.name)}`];
  lines.push(`types: ${heldText(model, label)}`);
  if (label.kind === 'domain') {
    const walls = label.walls.map((type) => model.types[type].name);
    const sets = setsOf(model, label);
    const excluding = sets.length === 0 ? '' : `, in the conflict sets ${codes(sets)}`;
    lines.push(`walls: ${walls.length === 0 ? 'none' : codes(walls) + excluding}`);
  }
  if (label.bridge !== undefined) lines.push(`bridge: ${prose(label.bridge)}`);
  lines.push(`sends directly to ${all(graph.successorsOf(number))}`);
  // A label and itself never count, so no label is avoided by this.
  const every = reachWithout(graph, backward, number, number);
  const zero = model.bootstrap.label;
  const apart = reachWithout(graph, backward, number, zero);
  const through = code(model.labels[zero].name);
  for (const [verb, way] of [
    ['can reach', 'to'],
    ['can be reached by', 'from'],
  ] as const) {
    const known = new Set(apart[way]);
    const more = every[way].filter((each) => !known.has(each) && each !== zero);
    const also = more.length === 0 ? '' : `; through domain 0 (${through}) also ${all(more)}`;
    lines.push(`${verb} ${all(apart[way])}${also}`);
  }
  return lines;
}

function typeLines(model: PolicyModel, name: string): string[] {
  const type = model.types.findIndex((each) => each.name === name);
  const holders = (mode: string) =>
    namesOf(
      model.labels.filter(({ types }) => types.some((h) => h.type === type && h.mode === mode)),
    );
  const walls = namesOf(model.labels.filter((label) => label.walls.includes(type)));
  const sets = model.conflicts.filter(({ types }) => types.includes(type)).map((each) => each.name);
  const lines = [`**type** ${code(name)}`, `held both ways by ${codes(holders('both'))}`];
  if (holders('send').length > 0) lines.push(`to send by ${codes(holders('send'))}`);
  if (holders('receive').length > 0) lines.push(`to receive by ${codes(holders('receive'))}`);
  if (walls.length > 0) lines.push(`a wall of ${codes(walls)}`);
  if (sets.length > 0) lines.push(`in the conflict sets ${codes(sets)}`);
  return lines;
}

function conflictLines(model: PolicyModel, name: string): string[] {
  const set = model.conflicts.find((each) => each.name === name);
  if (set === undefined) return [];
  const until = set.mode === 'sticky' ? 'from its first start on' : 'while it exists';
  const lines = [`**conflict set** ${code(name)}: a domain excludes those of the others ${until}`];
  for (const type of set.types) {
    const labels = namesOf(model.labels.filter(({ walls }) => walls.includes(type)));
    lines.push(`${code(model.types[type].name)}: worn by ${codes(labels)}`);
  }
  return lines;
}

function roleLines(model: PolicyModel, name: string): string[] {
  const start = model.roles.findIndex((role) => role.name === name);
  if (start < 0) return [];
  const roles = new Set([start]);
  // A set grows while it is gone through.
  for (const role of roles) for (const parent of model.roles[role].inherits) roles.add(parent);
  const operations = [...roles].flatMap((role) => model.roles[role].may);
  const rules = model.rules.filter(({ role }) => role === start);
  const subjects = [...new Set(rules.map(({ effect, subject }) => `${effect} ${subject}`))];
  return [
    `**role** ${code(name)}`,
    `may ${codes([...new Set(operations)].map((each) => OPERATIONS[each].name))}`,
    `in the rules of ${codes(subjects)}`,
  ];
}

function operationLines(name: string): string[] {
  const operation = OPERATIONS.find((each) => each.name === name);
  if (operation === undefined) return [];
  const ways = {
    to: 'from who acts to who is acted upon',
    from: 'from who is acted upon to who acts',
    both: 'both ways',
  };
  const deciders = {
    flow: 'types decide it',
    admin: 'the admin section decides it',
    start: 'the host label and the conflict sets decide it',
  };
  return [
    `**operation** ${code(name)}: ${prose(operation.phrase.replace('{object}', 'the object'))}`,
    `information moves ${ways[operation.direction]}; ${deciders[operation.kind]}`,
  ];
}

function patternLines(model: PolicyModel, name: string): string[] {
  const pattern = parsePattern(name);
  const labels = model.labels.filter((label) => matchesPattern(pattern, label.name));
  return [`**pattern** ${code(name)}: matches ${codes(namesOf(labels))}`];
}

async function mentionLines(mention: Mention, sound: SoundPolicy | undefined): Promise<string[]> {
  const { kind, name, way } = mention;
  if (kind === 'operation') return operationLines(name);
  if (sound === undefined) return [`**${kind}** ${code(name)}`];
  const { model } = sound;
  if (way === 'chooses') return patternLines(model, name);
  if (kind === 'type') return typeLines(model, name);
  if (kind === 'conflict') return conflictLines(model, name);
  if (kind === 'role') return roleLines(model, name);
  const label = model.labels.findIndex((each) => each.name === name);
  if (kind !== 'label' || label < 0) return [`**${kind}** ${code(name)}`];
  return labelLines(model, label, await sound.flows());
}

/** What a key of the language means, at the key and at its value. */
function keyLines({ entry, node, isKey }: Spot): string[] {
  const { form, key } = placeAt(pathOf(entry.value));
  if (key === undefined || (isKey && key !== node.value)) return [];
  const keys: Readonly<Record<string, string>> = FORMS[form];
  if (!Object.hasOwn(keys, key)) return [];
  const choices = choicesAt(pathOf(entry.value));
  const phrase = `${code(key)}: ${keys[key]}`;
  return choices.length === 0 ? [phrase] : [phrase, `one of ${codes(choices)}`];
}

/** What an admin rule decides, at its effect. */
function ruleLines(spot: Spot, model: PolicyModel): string[] {
  const { form, key } = placeAt(pathOf(spot.node));
  const index = Number(spot.entry.parent.entry?.step);
  if (form !== 'rule' || key !== 'effect' || !(index < model.rules.length)) return [];
  const { effect, subject, object, role, may } = model.rules[index];
  const count = (text: string): string => {
    const pattern = parsePattern(text);
    const { length } = model.labels.filter(({ name }) => matchesPattern(pattern, name));
    return `${code(text)} (${length} ${length === 1 ? 'label' : 'labels'})`;
  };
  const what =
    role === undefined
      ? codes(may.map((each) => OPERATIONS[each].name))
      : `what the role ${code(model.roles[role].name)} may`;
  const verb = effect === 'allow' ? 'allows' : 'denies, over every rule that allows';
  return [`**rule** ${index}: ${verb}: ${count(subject)} may do ${what} to ${count(object)}`];
}

/** The hover text at an offset, or undefined. */
export async function hoverAt(
  analysis: Analysis,
  uri: string,
  offset: number,
): Promise<{ readonly text: string; readonly spot: Spot } | undefined> {
  const spot = analysis.spotAt(uri, offset);
  if (spot === undefined) return undefined;
  const mention = analysis.mentionAt(uri, offset);
  const { sound } = analysis;
  let lines: string[];
  if (mention !== undefined) {
    lines = await mentionLines(mention, sound);
    if (mention.kind !== 'operation' && sound !== undefined && !analysis.isCurrent) {
      lines.push(NOT_SOUND);
    }
  } else {
    const model = analysis.isCurrent && !spot.isKey ? sound?.model : undefined;
    lines = [...(model === undefined ? [] : ruleLines(spot, model)), ...keyLines(spot)];
  }
  return lines.length === 0 ? undefined : { text: lines.join('\n\n'), spot };
}
