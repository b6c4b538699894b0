/**
 * Owns: a scene as Graphviz DOT. Domains are boxes, things are cylinders, several labels in one are
 * a stack, bridges stand out, domain 0 doesn't; labels with the same walls stand in a box, and a
 * conflict set is a broken red line.
 * INVARIANT: nodes are named by number; what comes from a policy stands in quoted strings alone.
 */

import { neutralise } from '../text/escape.ts';
import { shortened, textWidth } from '../text/width.ts';
import { captionOf } from './describe.ts';
import { byText, countOf, foldedText, namesText, partText, verbOf } from './scene.ts';
import type { Scene, SceneConflict, SceneEdge, SceneNode } from './scene.ts';

const NAME_COLUMNS = 34;
const CONFLICT_COLUMNS = 48;
const FONT = 'Helvetica,Arial,Liberation Sans,sans-serif';
/** Inches that a column takes: readers' fonts are wider than those that Graphviz reckons with. */
const COLUMN_INCHES = 0.1;
/** With more edges than this, text on them would cover the picture. */
const LABELLED_EDGES_MAX = 24;

/** A quoted string. Graphviz reads backslashes and HTML's entities in it. */
export function quoted(...lines: readonly string[]): string {
  const safe = lines.map((line) =>
    neutralise(line).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"'),
  );
  return `"${safe.join('\\n')}"`;
}

/** Attributes in brackets; their values are ready to be written. */
function attributes(values: Readonly<Record<string, string | undefined>>): string {
  const texts = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  return texts.length === 0 ? '' : ` [${texts.join(', ')}]`;
}

function classOf(node: SceneNode): string {
  if (node.kind === 'type') return 'type';
  if (node.isDomainZero) return 'zero';
  if (node.isBridge) return 'bridge';
  return node.kind;
}

const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zero: {
    color: '"#8a8f98"',
    fillcolor: '"#f4f5f7"',
    fontcolor: '"#4d535c"',
    style: '"rounded,dashed,filled"',
  },
  bridge: { color: '"#a35200"', fillcolor: '"#fff1dc"', fontcolor: '"#5c2e00"', penwidth: '2.2' },
  domain: { color: '"#2f5d9b"', fillcolor: '"#eaf1fb"', fontcolor: '"#12294a"' },
  type: { color: '"#17683a"', fillcolor: '"#e7f5ec"', fontcolor: '"#0d3d22"', shape: 'ellipse' },
  resource: {
    color: '"#5d6570"',
    fillcolor: '"#f1f2f4"',
    fontcolor: '"#2c3138"',
    shape: 'cylinder',
    style: 'filled',
  },
};

function nodeText(scene: Scene, node: SceneNode): string[] {
  const count = countOf(node);
  const name = shortened(neutralise(node.name), NAME_COLUMNS);
  const lines = [count === '' ? name : `${name}  ${count}`];
  if (node.isDomainZero) {
    const folded = foldedText(scene);
    lines.push(folded === '' ? 'domain 0' : `domain 0: ${folded}`);
  } else if (node.isBridge) lines.push('bridge');
  else if (node.kind === 'type') lines[0] = `type ${lines[0]}`;
  if (!node.canStart) lines.push('can never start');
  return lines;
}

function nodeLine(scene: Scene, node: SceneNode): string {
  const look = classOf(node);
  const lines = nodeText(scene, node);
  const widest = Math.max(...lines.map(textWidth));
  const several = node.labels.length > 1 && node.kind !== 'type';
  return `${node.id}${attributes({
    label: quoted(...lines),
    tooltip: quoted(tipOf(node)),
    id: `"${node.id}"`,
    class: `"${look}"`,
    ...LOOKS[look],
    peripheries: several ? '2' : undefined,
    width: (widest * COLUMN_INCHES + 0.25).toFixed(2),
  })};`;
}

const TIP_NAMES = 6;

function tipOf({ labels, name, walls }: SceneNode): string {
  const shown = labels.slice(0, TIP_NAMES).join(', ');
  const more = labels.length > TIP_NAMES ? ` and ${labels.length - TIP_NAMES} more` : '';
  if (labels.length === 0) return name;
  const who = labels.length === 1 ? name : `${labels.length} labels: ${shown}${more}`;
  const few = walls.length > TIP_NAMES ? `${walls.length} walls` : `walls: ${walls.join(', ')}`;
  return walls.length === 0 ? who : `${who}; ${few}`;
}

const EDGE_COLOURS = { share: '"#2f5d9b"', flow: '"#2f5d9b"', admin: '"#6b3fa0"' } as const;

function edgeLine(scene: Scene, edge: SceneEdge, nodes: ReadonlyMap<string, SceneNode>): string {
  const part = partText(edge);
  const drawn = scene.edges.filter(({ isFolded }) => !isFolded).length;
  const by = drawn <= LABELLED_EDGES_MAX ? byText(edge, 2) : '';
  const lines = [shortened(neutralise(by), NAME_COLUMNS), part].filter((line) => line !== '');
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  const isZero = from?.isDomainZero === true || to?.isDomainZero === true;
  const tip = `${from?.name} ${edge.kind === 'share' ? 'and' : verbOf(edge)} ${to?.name}${
    edge.kind === 'share' ? ' share' : ''
  }${part === '' ? '' : ` (${part})`}, by ${byText(edge, TIP_NAMES)}`;
  return `${edge.from} -> ${edge.to}${attributes({
    label: lines.length === 0 ? undefined : quoted(...lines),
    dir: edge.kind === 'share' ? 'both' : undefined,
    color: isZero ? '"#8a8f98"' : EDGE_COLOURS[edge.kind],
    penwidth: edge.kind === 'share' && !isZero ? '1.8' : undefined,
    style: part === '' ? undefined : 'dashed',
    tooltip: quoted(tip),
    class: `"${edge.kind}${isZero ? ' zero' : ''}"`,
  })};`;
}

/** Boxes for nodes that stand together in some conflict set, by the first of those nodes. */
function clustersOf(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const clusters = new Map<string, readonly string[]>();
  const placed = new Set<string>();
  for (const { parties } of scene.conflicts) {
    for (const { nodes } of parties) {
      if (nodes.length < 2 || nodes.some((node) => placed.has(node))) continue;
      for (const node of nodes) placed.add(node);
      clusters.set(nodes[0], nodes);
    }
  }
  return clusters;
}

interface Anchor {
  readonly node: string;
  readonly cluster: string | undefined;
}

/** Where a line to a party ends: at its box, or at each of its nodes. */
function anchorsOf(
  nodes: readonly string[],
  clusters: ReadonlyMap<string, readonly string[]>,
): Anchor[] {
  const isBox = nodes.length > 1 && clusters.get(nodes[0])?.join() === nodes.join();
  if (!isBox) return nodes.map((node) => ({ node, cluster: undefined }));
  return [{ node: nodes[Math.floor(nodes.length / 2)], cluster: `cluster_${nodes[0]}` }];
}

const CONFLICT = 'color="#b3261e", style=dashed, dir=none, constraint=false, class="conflict"';

function conflictLines(
  conflict: SceneConflict,
  index: number,
  clusters: ReadonlyMap<string, readonly string[]>,
): string[] {
  const ends = conflict.parties.map(({ nodes }) => anchorsOf(nodes, clusters));
  const words = `${namesText(conflict)} (${conflict.mode})`;
  const name = quoted(shortened(neutralise(words), CONFLICT_COLUMNS));
  const tip = `tooltip=${quoted(`never together: ${words}`)}`;
  const [[one] = [], [other] = []] = ends;
  if (ends.length === 2 && ends.flat().length === 2 && one !== undefined && other !== undefined) {
    const tail = one.cluster === undefined ? '' : `, ltail=${one.cluster}`;
    const head = other.cluster === undefined ? '' : `, lhead=${other.cluster}`;
    const text = `label=${name}, fontcolor="#b3261e", ${tip}`;
    return [`${one.node} -> ${other.node} [${CONFLICT}, ${text}${tail}${head}];`];
  }
  const hub = `c${index}`;
  const looks = 'shape=octagon, color="#b3261e", fontcolor="#b3261e", fillcolor="#fdeceb"';
  const within = ends.length === 1 ? '\\nnever two at once' : '';
  const label = `${name.slice(0, -1)}${within}"`;
  return [
    `${hub} [label=${label}, ${looks}, ${tip}, fontsize=10, id="${hub}", class="conflict"];`,
    ...ends.flat().map(({ node, cluster }) => {
      const head = cluster === undefined ? '' : `, lhead=${cluster}`;
      return `${hub} -> ${node} [${CONFLICT}, tooltip=${quoted(words)}${head}];`;
    }),
  ];
}

/** A scene as DOT. Ends with a newline. */
export function dotOf(scene: Scene): string {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const clusters = clustersOf(scene);
  const inBox = new Set([...clusters.values()].flat());
  const edges = scene.edges.filter(({ isFolded }) => !isFolded);
  const lines = [
    'digraph policy {',
    `  graph [id="picture", class="picture", rankdir=LR, compound=true, bgcolor=transparent, ` +
      `nodesep=0.3, ranksep=0.7, fontname=${quoted(FONT)}, tooltip=${quoted(captionOf(scene))}];`,
    `  node [shape=box, style="rounded,filled", fontname=${quoted(FONT)}, fontsize=12, ` +
      'margin="0.16,0.08"];',
    `  edge [fontname=${quoted(FONT)}, fontsize=10, fontcolor="#4d535c", arrowsize=0.7];`,
  ];
  for (const node of scene.nodes) {
    if (!inBox.has(node.id)) lines.push(`  ${nodeLine(scene, node)}`);
    for (const [index, id] of (clusters.get(node.id) ?? []).entries()) {
      const member = nodes.get(id);
      if (index === 0) {
        const box = 'style="rounded,dashed", color="#c9968f", class="box"';
        lines.push(`  subgraph cluster_${id} {`, `    graph [${box}, id="box_${id}"];`);
      }
      if (member !== undefined) lines.push(`    ${nodeLine(scene, member)}`);
    }
    if (clusters.has(node.id)) lines.push('  }');
  }
  for (const edge of edges) lines.push(`  ${edgeLine(scene, edge, nodes)}`);
  for (const [index, conflict] of scene.conflicts.entries()) {
    lines.push(...conflictLines(conflict, index, clusters).map((line) => `  ${line}`));
  }
  return `${[...lines, '}'].join('\n')}\n`;
}
