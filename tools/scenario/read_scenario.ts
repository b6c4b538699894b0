/**
 * Owns: the way from a scenario file's bytes to a scenario that can be run as it is written.
 * INVARIANT: whatever the bytes, the outcome is a scenario or a `ScenarioError` with a place.
 */

import { Findings, Positions } from '../../policy/findings.ts';
import type { Span } from '../../policy/finding.ts';
import { parseText } from '../../policy/parse.ts';
import { decodeText } from '../../policy/text.ts';
import { convertDocument, isList, isMapping } from '../../policy/tree.ts';
import type { Tree } from '../../policy/tree.ts';
import { ScenarioError, ScenarioSchema } from './format.ts';
import type { Scenario } from './format.ts';
import { findBrokenReference } from './references.ts';
import { FaultFinder } from './shape_fault.ts';
import type { Fault } from './shape_fault.ts';
import validateScenario from './validator.generated.js';

/** The largest scenario file that is read, in bytes. */
const SCENARIO_BYTES_MAX = 1024 * 1024;

/** Findings about YAML itself speak of policies, as those are what is mostly read. */
const aboutScenario = (text: string): string => text.replace(/\bpolicy\b/g, 'scenario');

const sentence = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** Throws the first of the findings, if there is one. */
function refuseFirst(findings: Findings): void {
  const [first] = findings.sorted();
  if (first === undefined) return;
  const { file, line, column, message, hint } = first;
  throw new ScenarioError(
    `${file}:${line}:${column}: ${sentence(aboutScenario(message))}`,
    aboutScenario(hint),
  );
}

/** Where the value (or the key) at a path stands; as near to it as the file goes. */
function placeOf(tree: Tree, { path, isKey }: Fault): Span {
  let span = tree.start();
  let value = tree.root;
  for (const [index, part] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMapping(value) && typeof part === 'string') {
      span = isLast && isKey ? tree.keySpan(value, part) : tree.valueSpan(value, part);
      value = value[part] ?? null;
    } else if (isList(value) && typeof part === 'number') {
      span = tree.itemSpan(value, part);
      value = value[part] ?? null;
    }
  }
  return span;
}

function readTree(file: string, bytes: Uint8Array): Tree {
  if (bytes.length > SCENARIO_BYTES_MAX) {
    throw new ScenarioError(
      `${file}: it has ${bytes.length} bytes; a scenario may have ${SCENARIO_BYTES_MAX}`,
    );
  }
  const findings = new Findings(file);
  const { text, fault } = decodeText(bytes);
  const positions = new Positions(text);
  if (fault) {
    findings.add(fault.rule, positions.span(text.length, text.length), fault.message, fault.hint);
    refuseFirst(findings);
  }
  const document = parseText(text, positions, findings);
  const tree = document && convertDocument(document, positions, findings);
  refuseFirst(findings);
  if (!tree) throw new ScenarioError(`${file}: it cannot be read as YAML`);
  return tree;
}

/** Reads a scenario. Throws `ScenarioError` with the first thing that is wrong. */
export function readScenario(file: string, bytes: Uint8Array): Scenario {
  const tree = readTree(file, bytes);
  const refuse = (fault: Fault): never => {
    const { line, column } = placeOf(tree, fault);
    const path = (fault.isKey ? fault.path.slice(0, -1) : fault.path).join('.');
    const where = path === '' ? 'the scenario' : path;
    throw new ScenarioError(`${file}:${line}:${column}: ${where}: ${fault.message}`, fault.hint);
  };
  const value: unknown = tree.root;
  const finder = new FaultFinder();
  if (!validateScenario(value)) {
    const unnamed = { path: [], isKey: false, message: 'this is no scenario', hint: undefined };
    return refuse(finder.find(ScenarioSchema, value) ?? unnamed);
  }
  const broken = findBrokenReference(value, finder);
  return broken ? refuse(broken) : value;
}
