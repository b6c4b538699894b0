/**
 * Owns: `bulkhead schema`: the JSON Schemas of policies, of parts that they include and of files of
 * tests, for editors and other programs, or the language's keys in words.
 */

import fragment from '../../policy/fragment.schema.json' with { type: 'json' };
import policy from '../../policy/policy.schema.json' with { type: 'json' };
import tests from '../../policy/tests.schema.json' with { type: 'json' };
import { FILE_KEYS, FORMS, TESTS_POLICY } from '../../policy/forms.ts';
import type { FileKind, Form } from '../../policy/forms.ts';
import { UserError } from '../user_error.ts';
import type { Invocation } from './verb.ts';
import { EXIT } from './verb.ts';

const SCHEMAS: Readonly<Record<FileKind, object>> = { policy, fragment, tests };

/** Mappings that only a policy itself has, and all that a file of tests has. */
const OF_A_POLICY: ReadonlySet<string> = new Set<Form>(['policy', 'from', 'audit']);
const OF_TESTS: ReadonlySet<string> = new Set<Form>(['document', 'test']);

function hasForm(kind: FileKind, form: string): boolean {
  if (kind === 'tests') return OF_TESTS.has(form);
  return kind === 'policy' || !OF_A_POLICY.has(form);
}

/** The phrase for a key in a kind of file. */
function phraseIn(kind: FileKind, form: string, key: string, phrase: string): string {
  const isPath = kind === 'tests' && form === 'document' && key === 'policy';
  return isPath ? TESTS_POLICY : phrase;
}

function kindOf({ options }: Invocation): FileKind {
  const [isFragment, isTests] = [options.flag('fragment'), options.flag('tests')];
  if (isFragment && isTests) {
    throw new UserError('--fragment and --tests are two schemas', 'Ask for one at a time.');
  }
  if (isTests) return 'tests';
  return isFragment ? 'fragment' : 'policy';
}

export function run(invocation: Invocation): number {
  const { options, terminal } = invocation;
  const kind = kindOf(invocation);
  if (options.isJson) {
    terminal.out(`${JSON.stringify(SCHEMAS[kind], null, 2)}\n`);
    return EXIT.clean;
  }
  const paint = terminal.outPainter(options.colour);
  const { allowed } = FILE_KEYS[kind];
  const forms = Object.entries(FORMS).filter(([form]) => hasForm(kind, form));
  const sections = forms.map(([form, keys]) => {
    const known = Object.entries(keys).filter(([key]) => form !== 'document' || allowed.has(key));
    const lines = known.map(
      ([key, phrase]) => `  ${paint('strong', key)}: ${phraseIn(kind, form, key, phrase)}\n`,
    );
    return `${paint('good', form)}\n${lines.join('')}`;
  });
  terminal.out(sections.join('\n'));
  return EXIT.clean;
}
