/**
 * Owns: completion scripts for shells, made from the declarations of the verbs: verbs, options,
 * the values that an option allows, and files.
 * INVARIANT: a script holds nothing that its shell would run but what is written here: names and
 * summaries are quoted.
 */

import type { Verb, VerbOption } from './verbs/verb.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Flag {
  readonly long: string;
  readonly short: string | undefined;
  readonly takesValue: boolean;
  readonly summary: string;
  readonly choices: readonly string[];
}

function flagOf({ flags, summary, choices }: VerbOption): Flag {
  const long = /--[\w-]+/.exec(flags)?.[0] ?? flags;
  const short = /^-\w/.exec(flags)?.[0];
  return { long, short, takesValue: flags.includes('<'), summary, choices: choices ?? [] };
}

const HELP: Flag = {
  long: '--help',
  short: '-h',
  takesValue: false,
  summary: 'print help',
  choices: [],
};

const flagsOf = (verb: Verb): readonly Flag[] => [...verb.options.map(flagOf), HELP];

/** A word in single quotes, as all three shells read it. */
const quoted = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`;

const names = (flags: readonly Flag[]): string[] =>
  flags.flatMap(({ long, short }) => (short === undefined ? [long] : [short, long]));

function bash(verbs: readonly Verb[]): string {
  const cases = verbs.map((verb) => {
    const flags = flagsOf(verb);
    const values = flags
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => {
        const words = quoted(choices.join(' '));
        return `        ${long}) COMPREPLY=($(compgen -W ${words} -- "$word")); return ;;`;
      });
    const files = flags
      .filter(({ takesValue, choices }) => takesValue && choices.length === 0)
      .flatMap(({ long, short }) => (short === undefined ? [long] : [short, long]));
    const ofFiles =
      files.length === 0
        ? []
        : [`        ${files.join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;`];
    const before =
      values.length + ofFiles.length === 0
        ? []
        : ['      case "$previous" in', ...values, ...ofFiles, '      esac'];
    return [
      `    ${verb.name})`,
      ...before,
      `      flags=${quoted(names(flags).join(' '))} ;;`,
    ].join('\n');
  });
  const words = [...verbs.map(({ name }) => name), 'help', '--help', '--version'].join(' ');
  return `# Completion of bulkhead for bash: put it where bash-completion looks, or source it.
_bulkhead() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" flags=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(words)} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help)
      COMPREPLY=($(compgen -W ${quoted(verbs.map(({ name }) => name).join(' '))} -- "$word"))
      return ;;
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -o bashdefault -F _bulkhead bulkhead
`;
}

/** What `_arguments` reads as its own inside a description. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, (each) => `\\${each}`);

function zshOption({ long, short, takesValue, summary, choices }: Flag): string {
  const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const value = takesValue ? `:value:${action}` : '';
  const spellings = short === undefined ? [long] : [short, long];
  return spellings
    .map((spelling) => `        ${quoted(`*${spelling}[${described(summary)}]${value}`)} \\`)
    .join('\n');
}

function zsh(verbs: readonly Verb[]): string {
  const list = verbs.map(
    ({ name, summary }) => `    ${quoted(`${name}:${summary.replace(/[:\\]/g, '\\$&')}`)}`,
  );
  const cases = verbs.map((verb) =>
    [
      `    ${verb.name})`,
      '      _arguments \\',
      ...flagsOf(verb).map(zshOption),
      `        '*:file:_files' ;;`,
    ].join('\n'),
  );
  return `#compdef bulkhead
# Completion of bulkhead for zsh: put it as _bulkhead into a folder of $fpath.
_bulkhead() {
  local -a verbs
  verbs=(
${list.join('\n')}
    'help:print help, or that of one verb'
  )
  if (( CURRENT == 2 )); then
    _describe 'verb' verbs
    return
  fi
  local verb="$words[2]"
  shift words
  (( CURRENT -= 1 ))
  case "$verb" in
    help) _describe 'verb' verbs ;;
${cases.join('\n')}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = _bulkhead ]; then _bulkhead "$@"; else compdef _bulkhead bulkhead; fi
`;
}

function fish(verbs: readonly Verb[]): string {
  const lines = verbs.map(
    ({ name, summary }) =>
      `complete -c bulkhead -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(summary)}`,
  );
  for (const verb of verbs) {
    const when = `-n ${fishQuoted(`__fish_seen_subcommand_from ${verb.name}`)}`;
    for (const { long, short, takesValue, summary, choices } of flagsOf(verb)) {
      const parts = [`complete -c bulkhead ${when}`, `-l ${long.slice(2)}`];
      if (short !== undefined) parts.push(`-s ${short.slice(1)}`);
      if (choices.length > 0) parts.push('-x', `-a ${fishQuoted(choices.join(' '))}`);
      else if (takesValue) parts.push('-r');
      lines.push([...parts, `-d ${fishQuoted(summary)}`].join(' '));
    }
  }
  const all = verbs.map(({ name }) => name).join(' ');
  return `# Completion of bulkhead for fish: put it into ~/.config/fish/completions/bulkhead.fish.
complete -c bulkhead -n __fish_use_subcommand -f -a help -d 'print help, or that of one verb'
complete -c bulkhead -n '__fish_seen_subcommand_from help' -f -a ${fishQuoted(all)}
${lines.join('\n')}
`;
}

/** Fish knows two escapes inside single quotes. */
const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The script for a shell. */
export function completionScript(shell: Shell, verbs: readonly Verb[]): string {
  return { bash, zsh, fish }[shell](verbs);
}
