/**
 * Owns: writing what is derived from the schemas of policies and scenarios: the JSON Schemas for
 * editors and the precompiled validators. With `--check` nothing is written, and the exit code is 1
 * when a file differs from what would be written.
 *
 * Validators are generated ahead so that reading a file doesn't load a schema compiler.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { PolicySchema } from '../policy/schema.ts';
import { FragmentSchema, TestsSchema } from '../policy/schema_files.ts';
import { ScenarioSchema } from './scenario/format.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const notice = (source: string): string =>
  `// Generated from ${source} by tools/generate_schema.ts. Do not edit.\n`;

/** All that is wrong with a policy is told; of a scenario, the first. */
interface ValidatorPlan {
  readonly source: string;
  readonly schema: object;
  readonly allErrors: boolean;
}

async function validatorSource({ source, schema, allErrors }: ValidatorPlan): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    allErrors,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  // The code keeps the schema it was made from; what only people read of it is left out.
  const plain: unknown = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
  if (typeof plain !== 'object' || plain === null) throw new Error('The schema is no object.');
  const compiled = ajv.compile(plain);
  // It exports one function under two names.
  const exported = /^export const validate = \w+;/m;
  const standalone = ajvStandalone.default(ajv, compiled).replace(exported, '');
  // The standalone code requires its run-time helpers by CommonJS: bundling puts them in.
  const bundled = await build({
    stdin: { contents: standalone, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  // A note that ajv leaves for its own code generation; it names `require` and is never read here.
  const text = bundled.outputFiles[0].text.replace(/^.*\.code = 'require\(.*\n/m, '');
  if (text.includes('require('))
    throw new Error('The generated validator still requires a module.');
  return `${notice(source)}${text}`;
}

const jsonText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The derived files, by path from the project's root. */
export async function generateSchema(): Promise<ReadonlyMap<string, string>> {
  const policy = { source: 'policy/schema.ts', schema: PolicySchema, allErrors: true };
  const scenario = { source: 'tools/scenario/format.ts', schema: ScenarioSchema, allErrors: false };
  return new Map([
    ['policy/policy.schema.json', jsonText(PolicySchema)],
    ['policy/fragment.schema.json', jsonText(FragmentSchema)],
    ['policy/tests.schema.json', jsonText(TestsSchema)],
    ['policy/validator.generated.js', await validatorSource(policy)],
    ['tools/scenario/validator.generated.js', await validatorSource(scenario)],
  ]);
}

/** The paths among the derived files that differ from what is on disk. */
export async function driftedFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const drifted: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(`${ROOT}${path}`, 'utf8').catch(() => undefined);
    if (present !== text) drifted.push(path);
  }
  return drifted;
}

async function main(check: boolean): Promise<void> {
  const files = await generateSchema();
  const drifted = await driftedFiles(files);
  for (const path of drifted) {
    if (check) {
      process.stderr.write(`${path} is out of date: run npx tsx tools/generate_schema.ts\n`);
      process.exitCode = 1;
    } else {
      await writeFile(`${ROOT}${path}`, files.get(path)!);
      process.stderr.write(`wrote ${path}\n`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.includes('--check'));
}
