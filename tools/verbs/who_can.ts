/**
 * Owns: `bulkhead who-can`: who may do an administrative operation, by which rules and roles, and
 * who can gain what the admin section doesn't give to it.
 */

import { OPERATIONS } from '../../policy/operations.ts';
import { matchesPattern, parsePattern } from '../../policy/pattern.ts';
import { escalationsOf } from '../admin/escalation.ts';
import { AdminOutput } from '../admin/output.ts';
import type { WhoCanJson } from '../admin/output.ts';
import { objectsOf, whoCan } from '../admin/who_can.ts';
import { loadWhole } from '../explain/load.ts';
import { chooseLabels } from '../flow/choose.ts';
import { flowGraphOf } from '../flow/graph.ts';
import { forEachPolicy } from '../inputs.ts';
import type { Outcome } from '../inputs.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { plural } from '../text/finding_text.ts';
import { unknownOperation } from '../unknown_name.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

/** The admin operations that a name or a pattern stands for. */
function operationsOf(name: string): readonly number[] {
  const pattern = parsePattern(name);
  const matching = [...OPERATIONS.keys()].filter((operation) =>
    matchesPattern(pattern, OPERATIONS[operation].name),
  );
  const names = OPERATIONS.map((each) => each.name);
  if (matching.length === 0) throw unknownOperation(name, names);
  const administrative = matching.filter((operation) => OPERATIONS[operation].kind === 'admin');
  if (administrative.length > 0) return administrative;
  const { kind } = OPERATIONS[matching[0]];
  const hint =
    kind === 'flow'
      ? '`bulkhead matrix` shows who may send to whom.'
      : 'Ask about domain.create, or `bulkhead explain` about what runs.';
  throw new UserError(`${name} is not decided by the admin section`, hint);
}

function objectsAsked({ model }: SoundPolicy, operation: number, options: Options): number[] {
  const possible = objectsOf(model, operation);
  const values = options.list('object');
  if (values.length === 0) return possible;
  const known = new Set(possible);
  return chooseLabels(model, values).filter((label) => known.has(label));
}

/** Refuses a question about operations none of which can be about what is named. */
function assertObjects(operations: readonly number[], objects: readonly (readonly number[])[]) {
  if (objects.length === 0 || objects.some((labels) => labels.length > 0)) return;
  const names = operations.map((operation) => OPERATIONS[operation].name).join(', ');
  const verb = operations.length === 1 ? 'is' : 'are';
  throw new UserError(`${names} ${verb} about domains, and --object names resource labels alone`);
}

/** Whether nobody is among `subjects` but those who are meant to. */
function isMeant(subjects: readonly number[], meant: ReadonlySet<number>): boolean {
  return subjects.every((label) => meant.has(label));
}

async function answer(invocation: Invocation, sound: SoundPolicy): Promise<Outcome> {
  const { options, terminal, progress } = invocation;
  const { model, texts } = sound;
  const name = options.find('op');
  const isEscalation = options.flag('escalation');
  if (name === undefined && options.list('object').length > 0) {
    throw new UserError('--object needs --op');
  }
  if (name === undefined && !isEscalation) {
    throw new UserError('say which operation: --op, or --escalation', '`bulkhead ops` lists them.');
  }
  const isGate = options.find('expect') !== undefined;
  if (!isGate && options.list('but').length > 0) throw new UserError('--but needs --expect none');
  const meant = new Set(chooseLabels(model, options.list('but')));
  const operations = name === undefined ? [] : operationsOf(name);
  const objects = operations.map((operation) => objectsAsked(sound, operation, options));
  assertObjects(operations, objects);
  progress.begin(`compiling ${plural(model.labels.length, 'label')}`);
  const policy = await loadWhole(model);
  const page = { columns: terminal.columns, paint: terminal.outPainter(options.colour) };
  const output = new AdminOutput(model, policy, texts, page);
  const parts: string[] = [];
  const object: Record<string, unknown> & { policy?: never } = {};
  let isBroken = false;
  const answers: WhoCanJson[] = [];
  progress.begin('looking for who may');
  for (const [index, operation] of operations.entries()) {
    progress.at(index, operations.length);
    if (objects[index].length === 0) continue;
    const found = whoCan(model, policy, operation, objects[index]);
    isBroken ||= !found.grants.every(({ subjects }) => isMeant(subjects, meant));
    if (options.isJson) answers.push(output.json(operation, found));
    else parts.push(output.text(operation, found));
  }
  if (name !== undefined) object['operations'] = answers;
  if (isEscalation) {
    progress.begin('looking for ways to gain more');
    const found = escalationsOf(flowGraphOf(model, policy));
    isBroken ||= !found.every(({ subjects }) => isMeant(subjects, meant));
    if (options.isJson) object['escalations'] = found.map((each) => output.escalationJson(each));
    else parts.push(output.escalations(found));
  }
  const exitCode = isGate && isBroken ? EXIT.failed : EXIT.clean;
  return { exitCode, json: object, text: parts.join('\n') };
}

export function run(invocation: Invocation): Promise<number> {
  return forEachPolicy(invocation, (sound) => answer(invocation, sound));
}
