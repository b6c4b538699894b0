/**
 * Owns: a scene as plain text: an edge or a conflict set a line.
 */

import { neutralise } from '../text/escape.ts';
import { captionOf } from './describe.ts';
import { byText, countOf, namesText, partText, verbOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** A scene as lines of text. Ends with a newline. */
export function listOf(scene: Scene): string {
  const names = new Map(
    scene.nodes.map((node) => [node.id, `${node.name} ${countOf(node)}`.trimEnd()]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const edges = scene.edges.map((edge) => {
    const part = partText(edge);
    const verb = edge.kind === 'share' ? 'shares with' : verbOf(edge);
    const by = `by ${byText(edge, 4)}${part === '' ? '' : ` (${part})`}`;
    return `${nameOf(edge.from)} ${verb} ${nameOf(edge.to)} ${by}`;
  });
  const conflicts = scene.conflicts.map((conflict) => {
    const parties = conflict.parties.map(({ nodes }) => nodes.map(nameOf).join(', '));
    const who = parties.length === 1 ? `within ${parties[0]}` : parties.join(' against ');
    return `never together (${conflict.mode}, ${namesText(conflict)}): ${who}`;
  });
  const lines = [captionOf(scene), ...edges, ...conflicts];
  return lines.map((line) => `${neutralise(line)}\n`).join('');
}
