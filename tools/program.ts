/**
 * Owns: the command line: from arguments to a verb's exit code. Whatever a user does wrong is told
 * on standard error, in words, with exit code 2; a bug of ours says that it is one.
 * Must not know: what any verb does.
 */

import { Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { Suggester } from '../policy/suggest.ts';
import { stageOf } from './progress.ts';
import type { Clock } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { neutralise, neutraliseLines } from './text/escape.ts';
import { wrapped } from './text/width.ts';
import { UserError } from './user_error.ts';
import { VERBS } from './verbs/all.ts';
import { EXIT, Options } from './verbs/verb.ts';
import type { Verb, VerbOption } from './verbs/verb.ts';

const EPILOGUE = `
Exit codes: 0 clean; 1 findings, denied or failed; 2 could not run.
A policy named \`-\` is read from standard input.`;

function toCommanderOption(declared: VerbOption): Option {
  const option = new Option(declared.flags, declared.summary);
  if (declared.choices !== undefined) option.choices(declared.choices);
  if (declared.standard !== undefined) option.default(declared.standard);
  if (declared.isRequired === true) option.makeOptionMandatory();
  if (declared.isList === true) {
    option.argParser((value: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      value,
    ]);
  }
  return option;
}

/** What a verb's help says beyond its summary, wrapped to the terminal. */
function detailsText(verb: Verb, columns: number): string {
  const paragraphs = (verb.details ?? []).map((text) => wrapped(text, columns));
  return paragraphs.map((text) => `\n${text}\n`).join('');
}

/** A program that tells what it does with its verbs through `finish`. */
class Program {
  readonly #terminal: Terminal;
  readonly #now: Clock;
  readonly #root: Command;
  #exitCode: number = EXIT.clean;

  /** @param verbs those that it has to know: making a command of one takes its time */
  constructor(terminal: Terminal, verbs: readonly Verb[], now: Clock) {
    this.#terminal = terminal;
    this.#now = now;
    this.#root = this.#prepare(new Command('bulkhead'))
      .description('A mandatory-access-control hypervisor: policies in YAML, checked isolation.')
      .usage('VERB …')
      .version(manifest.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print help')
      .addHelpText('after', EPILOGUE)
      .helpCommand(false);
    for (const verb of verbs) this.#add(verb);
    const help = this.#prepare(new Command('help'))
      .description('print help, or that of one verb')
      .argument('[verb]')
      .addHelpText('after', '\nExample:\n  $ bulkhead help check')
      .action((name?: string) => this.#help(name));
    this.#root.addCommand(help);
  }

  #prepare(command: Command): Command {
    const terminal = this.#terminal;
    const { columns } = terminal;
    return command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err(neutraliseLines(text)),
        outputError: (text, write) => write(text.replace(/^error: /, 'bulkhead: ')),
        getOutHelpWidth: () => columns,
        getErrHelpWidth: () => columns,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp({ showGlobalOptions: false });
  }

  #add(verb: Verb): void {
    const { columns } = this.#terminal;
    const command = this.#prepare(new Command(verb.name))
      .description(verb.summary)
      .helpOption('-h, --help', 'print help')
      // Wrapping lines takes its time, and only who asks for help reads them.
      .addHelpText('after', () => `${detailsText(verb, columns)}\nExample:\n  $ ${verb.example}`)
      .allowExcessArguments(false);
    if (verb.operands !== '') command.arguments(verb.operands);
    for (const option of verb.options) command.addOption(toCommanderOption(option));
    command.action(async () => {
      const module = await verb.load();
      const options = new Options(command.opts());
      const { terminal, progress } = stageOf(this.#terminal, options, this.#now);
      try {
        this.#exitCode = await module.run({ operands: command.args, options, terminal, progress });
      } finally {
        progress.end();
      }
    });
    this.#root.addCommand(command);
  }

  #help(name: string | undefined): void {
    if (name === undefined) this.#root.help();
    const command = this.#root.commands.find((each) => each.name() === name);
    if (command === undefined) throw unknownVerb(name);
    command.help();
  }

  async run(argv: readonly string[]): Promise<number> {
    const [first] = argv;
    if (first === undefined) {
      this.#root.outputHelp({ error: true });
      return EXIT.unable;
    }
    const isVerb = this.#root.commands.some((each) => each.name() === first);
    if (!first.startsWith('-') && !isVerb) throw unknownVerb(first);
    await this.#root.parseAsync(argv, { from: 'user' });
    return this.#exitCode;
  }
}

function unknownVerb(name: string): UserError {
  const names = [...VERBS.map((verb) => verb.name), 'help'];
  const near = new Suggester().nearest(name, names);
  const hint = near === undefined ? `The verbs are ${names.join(', ')}.` : `Did you mean ${near}?`;
  return new UserError(`there is no verb ${JSON.stringify(name.slice(0, 80))}`, hint);
}

function tell(error: unknown, terminal: Terminal): void {
  if (error instanceof UserError) {
    terminal.err(`bulkhead: ${neutralise(error.message)}\n`);
    if (error.hint !== undefined) terminal.err(`  ${neutralise(error.hint)}\n`);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`bulkhead: this is a bug in bulkhead, please report it: ${neutralise(message)}\n`);
  if ((terminal.environment['BULKHEAD_DEBUG'] ?? '') === '') {
    terminal.err('  Set BULKHEAD_DEBUG=1 to see where it happened.\n');
  } else if (error instanceof Error) {
    terminal.err(`${neutraliseLines(error.stack ?? '')}\n`);
  }
}

/**
 * Runs one command line.
 * @param argv the arguments behind the program's name
 * @param now what progress is timed by
 * @returns the exit code
 */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  now: Clock = () => performance.now(),
): Promise<number> {
  let exitCode: number;
  try {
    const asked = VERBS.filter((verb) => verb.name === argv[0]);
    exitCode = await new Program(terminal, asked.length > 0 ? asked : VERBS, now).run(argv);
  } catch (error) {
    // Commander throws after it has said what was wrong, and after printing help or the version.
    if (error instanceof CommanderError) {
      exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.unable;
    } else {
      tell(error, terminal);
      exitCode = EXIT.unable;
    }
  }
  return terminal.failed ? EXIT.unable : exitCode;
}
