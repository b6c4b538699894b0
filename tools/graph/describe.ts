/**
 * Owns: a picture in words, for captions and for those who do not see it.
 */

import { plural } from '../text/finding_text.ts';
import type { Scene } from './scene.ts';

/** A sentence that says what a picture shows. */
export function captionOf(scene: Scene): string {
  const { name: policy, version, labelsShown, labelsTotal, nodes } = scene;
  const of = labelsShown === labelsTotal ? `${labelsTotal}` : `${labelsShown} of ${labelsTotal}`;
  const isWhole = nodes.length === labelsShown && !scene.isByTypes;
  const drawn = isWhole ? '' : `, drawn as ${nodes.length}`;
  const byTypes = scene.isByTypes ? ' by the types that they hold' : '';
  return `${policy} ${version}: ${of} label${labelsTotal === 1 ? '' : 's'}${drawn}${byTypes}`;
}

/** What a picture shows, for those who don't see it. */
export function descriptionOf(scene: Scene): string {
  const bridges = scene.nodes.filter((node) => node.isBridge && !node.isDomainZero);
  const names = bridges.slice(0, 8).map((node) => node.name);
  const more = bridges.length > names.length ? ` and ${bridges.length - names.length} more` : '';
  const sets = scene.conflicts.reduce((sum, { names: all }) => sum + all.length, 0);
  return [
    `${captionOf(scene)}.`,
    `${plural(scene.nodes.length, 'node')}, ${plural(scene.edges.length, 'edge')},`,
    `${plural(sets, 'conflict set')}.`,
    bridges.length === 0 ? 'No bridges but domain 0.' : `Bridges: ${names.join(', ')}${more}.`,
  ].join(' ');
}
