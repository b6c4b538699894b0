/**
 * Owns: `bulkhead who-can`: who may do an administrative operation, by which rules and roles, and
 * who can gain what the admin section doesn't give to it.
 */

import { OPERATIONS, findOperation } from '../../policy/operations.ts';
import { Suggester } from '../../policy/suggest.ts';
import { escalationsOf } from '../admin/escalation.ts';
import { AdminOutput } from '../admin/output.ts';
import { objectsOf, whoCan } from '../admin/who_can.ts';
import { loadWhole } from '../explain/load.ts';
import { chooseLabels } from '../flow/choose.ts';
import { flowGraphOf } from '../flow/graph.ts';
import { forEachPolicy } from '../inputs.ts';
import type { Outcome } from '../inputs.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

function operationOf(name: string): number {
  const operation = findOperation(name);
  if (operation === undefined) {
    const names = OPERATIONS.map((each) => each.name);
    const near = new Suggester().nearest(name, names);
    throw new UserError(
      `there is no operation ${JSON.stringify(name.slice(0, 80))}`,
      near === undefined ? '`bulkhead ops` lists them.' : `Did you mean ${JSON.stringify(near)}?`,
    );
  }
  const { kind } = OPERATIONS[operation];
  if (kind === 'admin') return operation;
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
  const asked = chooseLabels(model, values).filter((label) => known.has(label));
  if (asked.length > 0) return asked;
  const { name } = OPERATIONS[operation];
  throw new UserError(`${name} is about domains, and --object names resource labels alone`);
}

async function answer(invocation: Invocation, sound: SoundPolicy): Promise<Outcome> {
  const { options, terminal } = invocation;
  const { model, texts } = sound;
  const name = options.find('op');
  const isEscalation = options.flag('escalation');
  if (name === undefined && options.list('object').length > 0) {
    throw new UserError('--object needs --op');
  }
  if (name === undefined && !isEscalation) {
    throw new UserError('say which operation: --op, or --escalation', '`bulkhead ops` lists them.');
  }
  const operation = name === undefined ? undefined : operationOf(name);
  const objects = operation === undefined ? [] : objectsAsked(sound, operation, options);
  const policy = await loadWhole(model);
  const page = { columns: terminal.columns, paint: terminal.outPainter(options.colour) };
  const output = new AdminOutput(model, policy, texts, page);
  const parts: string[] = [];
  const object: Record<string, unknown> = {};
  if (operation !== undefined) {
    const found = whoCan(model, policy, operation, objects);
    if (options.isJson) Object.assign(object, output.json(operation, found));
    else parts.push(output.text(operation, found));
  }
  if (isEscalation) {
    const found = escalationsOf(flowGraphOf(model, policy));
    if (options.isJson) object['escalations'] = found.map((each) => output.escalationJson(each));
    else parts.push(output.escalations(found));
  }
  return { exitCode: EXIT.clean, json: object, text: parts.join('\n') };
}

export function run(invocation: Invocation): Promise<number> {
  return forEachPolicy(invocation, (sound) => answer(invocation, sound));
}
