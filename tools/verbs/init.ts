/**
 * Owns: `bulkhead init`: a policy to start from, for a use case. Nothing is overwritten unasked.
 */

import { STANDARD_INPUT, writeOutput } from '../files.ts';
import { USE_CASES, findUseCase, makePolicy } from '../init/make.ts';
import type { UseCase } from '../init/use_case.ts';
import { neutralise, toJson } from '../text/escape.ts';
import { tableText } from '../text/table.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

const POLICY_MODE = 0o644;

function printList({ options, terminal }: Invocation): void {
  if (options.isJson) {
    const list = USE_CASES.map(({ id, summary, what, standard }) => {
      return { useCase: id, summary, labels: what, standard };
    });
    terminal.out(`${toJson({ useCases: list })}\n`);
    return;
  }
  const rows = USE_CASES.map(({ id, summary, standard }) => [id, summary, standard.join(',')]);
  const paint = terminal.outPainter(options.colour);
  terminal.out(tableText(['use case', 'what it is for', '--labels'], rows, paint));
}

function namesOf(options: Options, { standard }: UseCase): readonly string[] {
  const given = options.list('labels');
  if (given.length === 0) return standard;
  return given.flatMap((text) => text.split(',').map((name) => name.trim().normalize('NFC')));
}

export async function run(invocation: Invocation): Promise<number> {
  const { options, operands, terminal } = invocation;
  const [id] = operands;
  if (options.flag('list')) {
    printList(invocation);
    return EXIT.clean;
  }
  if (id === undefined) {
    const ids = USE_CASES.map((each) => each.id).join(', ');
    throw new UserError('a use case is needed', `There are ${ids}; --list says what each is for.`);
  }
  const useCase = findUseCase(id);
  const names = namesOf(options, useCase);
  const { text, model } = await makePolicy(useCase, options.find('name') ?? id, names);
  const output = options.find('output');
  if (output === '') throw new UserError('-o needs the name of a file');
  const isToFile = output !== undefined && output !== STANDARD_INPUT;
  if (isToFile) writeOutput(output, Buffer.from(text), POLICY_MODE, options.flag('force'));
  if (options.isJson) {
    const file = isToFile ? { file: output } : { yaml: text };
    const labels = model.labels.map((label) => label.name);
    terminal.out(`${toJson({ useCase: id, name: model.name, labels, ...file })}\n`);
  } else if (isToFile) {
    const said = `${output}: a policy with ${model.labels.length} labels`;
    terminal.out(`${neutralise(said)}\nNext: bulkhead check ${neutralise(output)}\n`);
  } else terminal.out(text);
  return EXIT.clean;
}
