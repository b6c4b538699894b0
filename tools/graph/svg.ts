/**
 * Owns: a scene as SVG, laid out by Graphviz, with a title and a description, and with colours that
 * follow the reader's wish for a dark screen.
 * INVARIANT: the SVG asks for nothing outside itself, and the same scene gives the same bytes.
 */

import { escapeHtml } from '../html/html.ts';
import { UserError } from '../user_error.ts';
import { captionOf, descriptionOf } from './describe.ts';
import { dotOf } from './dot.ts';
import { layOut } from './layout.ts';
import { PICTURE_STYLE } from './picture_style.ts';
import type { Scene } from './scene.ts';

/** What Graphviz lays out in seconds. */
const NODES_MAX = 600;
const EDGES_MAX = 3000;

/** Makes every id of a picture begin with a prefix, so that a page can hold several pictures. */
const prefixed = (svg: string, prefix: string): string =>
  svg.replaceAll(/(<g id=")/g, `$1${prefix}`);

/**
 * A picture as an `<svg>` element.
 * @param prefix begins every id in it
 * @throws UserError where it has more nodes or edges than can be laid out
 */
export async function svgElement(scene: Scene, prefix: string): Promise<string> {
  const edges = scene.edges.filter(({ isFolded }) => !isFolded).length;
  if (scene.nodes.length > NODES_MAX || edges > EDGES_MAX) {
    const size = `${scene.nodes.length} nodes and ${edges} edges`;
    const hint = 'Use --group auto, or --labels, --from, --to and --depth for a part of it.';
    throw new UserError(`a picture of ${size} cannot be laid out`, hint);
  }
  const drawn = await layOut(dotOf(scene));
  const body = drawn
    .slice(drawn.indexOf('<svg'))
    .replaceAll(/<!--[^]*?-->\n/g, '')
    .replaceAll(/<title>[^]*?<\/title>\n/g, '')
    .replaceAll(' xml:space="preserve"', '')
    // What Graphviz writes as the title of a link, browsers show only as a title of its own.
    .replaceAll(/<a xlink:title="([^"]*)">/g, '<title>$1</title>')
    .replaceAll(/<\/a>\n/g, '')
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
    .trimEnd();
  const title = `<title id="${prefix}title">${escapeHtml(captionOf(scene))}</title>`;
  const words = escapeHtml(descriptionOf(scene));
  const description = `<desc id="${prefix}description">${words}</desc>`;
  const named = `aria-labelledby="${prefix}title ${prefix}description"`;
  const open = `<svg role="img" class="picture" ${named}`;
  return prefixed(body, prefix).replace(/^<svg([^>]*)>/, (_, rest: string) => {
    return `${open}${rest}>\n${title}\n${description}`;
  });
}

/** A picture as a file of its own. Ends with a newline. */
export async function svgFile(scene: Scene): Promise<string> {
  const element = await svgElement(scene, 'g-');
  const style = `<style>${PICTURE_STYLE}</style>`;
  const text = element.replace('</desc>', `</desc>\n${style}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
