/**
 * Owns: a scene as Mermaid, as issue trackers and wikis draw it.
 * INVARIANT: nodes are named by number; of a policy's text only letters, digits, spaces and a few
 * marks reach the output as they are, the rest as Mermaid's numbered entities.
 */

import { neutralise } from '../text/escape.ts';
import { shortened } from '../text/width.ts';
import { captionOf } from './describe.ts';
import { byText, countOf, foldedText, namesText, partText } from './scene.ts';
import type { Scene, SceneConflict, SceneEdge, SceneNode } from './scene.ts';

const COLUMNS = 48;
const LABELLED_EDGES_MAX = 24;

function escaped(text: string): string {
  const short = shortened(neutralise(text), COLUMNS);
  return short.replace(/[^\p{L}\p{N} .,:×…()_-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

const quoted = (...lines: readonly string[]): string =>
  `"${lines
    .filter((line) => line !== '')
    .map(escaped)
    .join('<br/>')}"`;

function nodeLine(scene: Scene, node: SceneNode): string {
  const what = node.isDomainZero ? 'zero' : node.isBridge ? 'bridge' : node.kind;
  const said = node.isDomainZero ? ['domain 0', foldedText(scene)] : [];
  const bridge = what === 'bridge' ? 'bridge' : '';
  const never = node.canStart ? '' : 'can never start';
  const text = quoted(`${node.name} ${countOf(node)}`.trimEnd(), ...said, bridge, never);
  const shape = { resource: `[(${text})]`, domain: `(${text})`, type: `((${text}))` }[node.kind];
  const isStack = node.labels.length > 1 && node.kind !== 'type';
  return `  ${node.id}${isStack ? `[[${text}]]` : shape}:::${what}`;
}

const ARROWS = { share: '<-->', flow: '-->', admin: '==>' } as const;

function edgeLine(edge: SceneEdge, isLabelled: boolean): string {
  const by = isLabelled ? byText(edge, 2) : '';
  const part = partText(edge);
  const text = by + part === '' ? '' : `|${quoted(by, part)}|`;
  return `  ${edge.from} ${ARROWS[edge.kind]}${text} ${edge.to}`;
}

function conflictLines(conflict: SceneConflict, index: number): string[] {
  const hub = `c${index}`;
  const nodes = new Set(conflict.parties.flatMap((party) => party.nodes));
  const words = quoted(namesText(conflict), `never together (${conflict.mode})`);
  return [`  ${hub}{{${words}}}:::conflict`, ...[...nodes].map((node) => `  ${hub} -.- ${node}`)];
}

/** A scene as a Mermaid flowchart. Ends with a newline. */
export function mermaidOf(scene: Scene): string {
  const drawn = scene.edges.filter(({ isFolded }) => !isFolded);
  const isLabelled = drawn.length <= LABELLED_EDGES_MAX;
  const lines = [
    'flowchart LR',
    `  accTitle: ${escaped(captionOf(scene))}`,
    ...scene.nodes.map((node) => nodeLine(scene, node)),
    ...drawn.map((edge) => edgeLine(edge, isLabelled)),
    ...scene.conflicts.flatMap(conflictLines),
    '  classDef domain fill:#eaf1fb,stroke:#2f5d9b,color:#12294a',
    '  classDef resource fill:#f1f2f4,stroke:#5d6570,color:#2c3138',
    '  classDef type fill:#e7f5ec,stroke:#17683a,color:#0d3d22',
    '  classDef bridge fill:#fff1dc,stroke:#a35200,color:#5c2e00,stroke-width:3px',
    '  classDef zero fill:#f4f5f7,stroke:#8a8f98,color:#4d535c,stroke-dasharray:4',
    '  classDef conflict fill:#fdeceb,stroke:#b3261e,color:#8c1d18',
  ];
  return `${lines.join('\n')}\n`;
}
