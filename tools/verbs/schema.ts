/**
 * Owns: `bulkhead schema`: the JSON Schema of policies, for editors and other programs, or the
 * language's keys in words.
 */

import schema from '../../policy/policy.schema.json' with { type: 'json' };
import { FORMS } from '../../policy/forms.ts';
import type { Invocation } from './verb.ts';
import { EXIT } from './verb.ts';

export function run({ options, terminal }: Invocation): number {
  if (options.isJson) {
    terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return EXIT.clean;
  }
  const paint = terminal.outPainter(options.colour);
  const sections = Object.entries(FORMS).map(([form, keys]) => {
    const lines = Object.entries(keys).map(
      ([key, phrase]) => `  ${paint('strong', key)}: ${phrase}\n`,
    );
    return `${paint('good', form)}\n${lines.join('')}`;
  });
  terminal.out(sections.join('\n'));
  return EXIT.clean;
}
