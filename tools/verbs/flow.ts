/**
 * Owns: `bulkhead flow`: through whom information gets from label to label, by types and by
 * administration; which invariants hold; certificates of both.
 */

import { dirname, relative, resolve } from 'node:path';
import { eachPolicyStreamed, rowProgress } from '../each_streamed.ts';
import { loadWhole } from '../explain/load.ts';
import { STANDARD_INPUT, writeAtomically } from '../files.ts';
import { connectorsOf } from '../flow/connectors.ts';
import { certificateText, claimsOfPairs, claimsOfVerdicts } from '../flow/certificate.ts';
import { chooseLabels } from '../flow/choose.ts';
import { closureRows, printClosureJson, printClosureText } from '../flow/closure_output.ts';
import { flowGraphOf } from '../flow/graph.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { isWaived, judgeInvariantsOver } from '../flow/invariants.ts';
import type { InvariantVerdict } from '../flow/invariants.ts';
import { FlowJson } from '../flow/json.ts';
import { answerFlow } from '../flow/question.ts';
import type { FlowQuestion } from '../flow/question.ts';
import { FlowText } from '../flow/text.ts';
import { wallStartsOf } from '../flow/wall_starts.ts';
import { expandOperands, forEachPolicy } from '../inputs.ts';
import type { Outcome } from '../inputs.ts';
import { dayOf } from '../lint/judge.ts';
import type { SoundPolicy } from '../policy_file.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

/** Labels for all pairs of which a certificate is written: it has a path for each that flows. */
const ALL_PAIRS_LABELS_MAX = 400;

function numberOf(options: Options, name: string): number | undefined {
  const text = options.find(name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UserError(`--${name} takes a number from 1 on`);
  return Number(text);
}

function questionOf({ model }: SoundPolicy, options: Options): FlowQuestion | undefined {
  const end = (name: string) => {
    const values = options.list(name);
    return values.length > 0 ? chooseLabels(model, values) : undefined;
  };
  const [from, to] = [end('from'), end('to')];
  const via = end('via') ?? [];
  const most = numberOf(options, 'all');
  const longest = numberOf(options, 'longest');
  if (from === undefined && to === undefined) return undefined;
  const isWhole = from !== undefined && to !== undefined;
  if (!isWhole && (via.length > 0 || most !== undefined || longest !== undefined)) {
    throw new UserError('--via, --all and --longest need both --from and --to');
  }
  if (isWhole && from.length === 1 && to.length === 1 && from[0] === to[0]) {
    throw new UserError('--from and --to name the same label, and a label and itself never count');
  }
  return { from, to, via, avoid: end('avoid') ?? [], most: most ?? 1, longest };
}

/** Refuses options that would have no effect. */
function assertUseful({ options, operands }: Invocation): void {
  const asks = ['from', 'to'].some((name) => options.list(name).length > 0);
  const needs = ['via', 'avoid'].filter((name) => options.list(name).length > 0);
  for (const name of ['all', 'longest', 'expect']) {
    if (options.find(name) !== undefined) needs.push(name);
  }
  if (!asks && needs.length > 0) throw new UserError(`--${needs[0]} needs --from or --to`);
  const others = ['connects', 'invariants'].filter((name) => options.flag(name));
  const isCertified = options.find('certificate') !== undefined;
  if (options.flag('closure') && (asks || isCertified || others.length > 0)) {
    throw new UserError('--closure stands alone');
  }
  if (options.text('format') === 'csv' && !options.flag('closure')) {
    throw new UserError('--format csv is for --closure');
  }
  if (options.flag('allPairs') && (!isCertified || asks)) {
    throw new UserError('--all-pairs is for --certificate, without --from and --to');
  }
  if (isCertified && expandOperands(operands).paths.length > 1) {
    throw new UserError('--certificate is about one policy');
  }
}

function claimsOf(
  graph: FlowGraph,
  options: Options,
  question: FlowQuestion | undefined,
  verdicts: readonly InvariantVerdict[],
) {
  const all = [...graph.model.labels.keys()];
  if (options.flag('allPairs')) {
    if (all.length > ALL_PAIRS_LABELS_MAX) {
      const message = `--all-pairs is for policies of at most ${ALL_PAIRS_LABELS_MAX} labels`;
      throw new UserError(message, 'Name those that matter with --from and --to.');
    }
    return all.flatMap((label) => claimsOfPairs(graph, [label], all));
  }
  if (question === undefined) return claimsOfVerdicts(graph, verdicts);
  if (question.via.length > 0 || question.avoid.length > 0) {
    throw new UserError('a certificate is about all ways: leave out --via and --avoid');
  }
  return claimsOfPairs(graph, question.from ?? all, question.to ?? all);
}

function writeCertificate(
  path: string,
  invocation: Invocation,
  { model, texts }: SoundPolicy,
  claims: ReturnType<typeof claimsOf>,
): string {
  if (claims.length === 0) {
    const hint = 'Give the policy invariants, or ask with --from and --to, or with --all-pairs.';
    throw new UserError('there is nothing to certify: the policy has no invariants', hint);
  }
  const [operand] = expandOperands(invocation.operands).paths;
  const folder = dirname(resolve(path));
  const paths =
    operand === STANDARD_INPUT
      ? model.files
      : model.files.map((file) => relative(folder, resolve(file)));
  const text = certificateText(model, texts, paths, claims);
  writeAtomically(path, Buffer.from(text), 0o666);
  return `wrote ${path}: ${plural(claims.length, 'claim')}\n`;
}

/** Whether an answer is what was expected. */
function isExpected(expected: string | undefined, isFound: boolean): boolean {
  return expected === undefined || (expected === 'path') === isFound;
}

async function graphOf({ progress }: Invocation, { model }: SoundPolicy): Promise<FlowGraph> {
  const labels = plural(model.labels.length, 'label');
  progress.begin(`compiling ${labels}`);
  const policy = await loadWhole(model);
  progress.begin(`following the flows of ${labels}`);
  return flowGraphOf(model, policy);
}

async function flow(invocation: Invocation, sound: SoundPolicy): Promise<Outcome> {
  const { options, terminal } = invocation;
  const question = questionOf(sound, options);
  const day = dayOf(options);
  const graph = await graphOf(invocation, sound);
  const page = { columns: terminal.columns, paint: terminal.outPainter(options.colour) };
  const text = new FlowText(graph, sound.texts, page);
  const json = new FlowJson(graph);
  const parts: string[] = [];
  const object: Record<string, unknown> & { policy?: never } = {};
  /** Says one section: as JSON or as text, whichever is asked for. */
  const say = (key: string, asJson: () => unknown, asText: () => string): void => {
    if (options.isJson) object[key] = asJson();
    else parts.push(asText());
  };
  const certificate = options.find('certificate');
  const [wantsConnectors, wantsInvariants] = [options.flag('connects'), options.flag('invariants')];
  const isSummary = question === undefined && !wantsConnectors && !wantsInvariants;
  let exitCode: number = EXIT.clean;
  if (question !== undefined) {
    const answer = answerFlow(graph, question);
    say(
      'answer',
      () => json.answer(question, answer),
      () => text.answer(question, answer),
    );
    if (!isExpected(options.find('expect'), answer.paths.length > 0)) exitCode = EXIT.failed;
  }
  if (wantsConnectors || isSummary) {
    const connectors = connectorsOf(graph);
    say(
      'connects',
      () => connectors.map((connector) => json.connector(connector)),
      () => text.connectors(connectors, wantsConnectors),
    );
  }
  if (isSummary) {
    const starts = wallStartsOf(graph);
    say(
      'wallStarts',
      () => starts.map((start) => json.wallStart(start)),
      () => text.wallStarts(starts),
    );
  }
  const isJudged = wantsInvariants || isSummary || certificate !== undefined;
  const verdicts = isJudged ? judgeInvariantsOver(graph, invocation.progress) : [];
  if (wantsInvariants || isSummary) {
    say(
      'invariants',
      () => verdicts.map((verdict) => json.verdict(verdict, day)),
      () => text.verdicts(verdicts, day),
    );
    const isBroken = verdicts.some((each) => !each.holds && !isWaived(sound.model, each, day));
    if (isBroken) exitCode = EXIT.failed;
  }
  if (certificate !== undefined) {
    const claims = claimsOf(graph, options, question, verdicts);
    terminal.err(writeCertificate(certificate, invocation, sound, claims));
  }
  return { exitCode, json: object, text: parts.join('\n') };
}

function closures(invocation: Invocation): Promise<number> {
  const { options, terminal } = invocation;
  const load = (sound: SoundPolicy): Promise<FlowGraph> => graphOf(invocation, sound);
  const progress = rowProgress(invocation);
  return eachPolicyStreamed(invocation, {
    corner: 'reaches',
    text: async (sound) =>
      printClosureText(await load(sound), terminal, terminal.outPainter(options.colour), progress),
    json: async (sound, start) => printClosureJson(await load(sound), terminal, start, progress),
    rows: async (sound) => closureRows(await load(sound)),
  });
}

export function run(invocation: Invocation): Promise<number> {
  assertUseful(invocation);
  if (invocation.options.flag('closure')) return closures(invocation);
  return forEachPolicy(invocation, (sound) => flow(invocation, sound));
}
