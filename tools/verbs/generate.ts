/**
 * Owns: `bulkhead generate`: a policy of any size for trying things out and for measuring.
 */

import { readPolicy } from '../../policy/read.ts';
import { planDistinct } from '../generate/distinct.ts';
import { readRequest } from '../generate/request.ts';
import { planTenants } from '../generate/tenants.ts';
import { planText } from '../generate/text.ts';
import { STANDARD_INPUT, writeOutput } from '../files.ts';
import { toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation } from './verb.ts';

const FILE_MODE = 0o644;
const DISTINCT_TYPES_MIN = 5;

function textOf({ options }: Invocation): string {
  const request = readRequest(options);
  if (options.text('shape') === 'tenants') return planText(planTenants(request));
  if (request.types < DISTINCT_TYPES_MIN) {
    throw new UserError(`labels that are all distinct need ${DISTINCT_TYPES_MIN} types or more`);
  }
  return planText(planDistinct(request));
}

export function run(invocation: Invocation): number {
  const { options, terminal } = invocation;
  const text = textOf(invocation);
  const bytes = Buffer.from(text);
  const output = options.find('output') ?? STANDARD_INPUT;
  const { model, findings } = readPolicy('generated.yaml', bytes);
  if (model === undefined) {
    const [first] = findings;
    throw new Error(`what is generated has an error: ${first?.line}: ${first?.message}`);
  }
  if (output === '') throw new UserError('"" is no name of a file');
  if (output !== STANDARD_INPUT) writeOutput(output, bytes, FILE_MODE, options.flag('force'));
  const { types, labels, conflicts, rules } = model;
  const facts = {
    types: types.length,
    labels: labels.length,
    conflicts: conflicts.length,
    rules: rules.length,
    bytes: bytes.length,
  };
  if (options.isJson) {
    const whole =
      output === STANDARD_INPUT ? { ...facts, policy: text } : { ...facts, file: output };
    terminal.out(`${toJson(whole)}\n`);
  } else if (output === STANDARD_INPUT) terminal.out(text);
  else if (!options.flag('quiet')) {
    const counts = [
      plural(facts.labels, 'label'),
      plural(facts.types, 'type'),
      plural(facts.conflicts, 'conflict set'),
      plural(facts.rules, 'admin rule'),
    ];
    terminal.err(`written: ${counts.join(', ')}\n`);
  }
  return EXIT.clean;
}
