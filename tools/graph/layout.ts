/**
 * Owns: Graphviz, as WebAssembly: from DOT to SVG.
 */

import type { Graphviz } from '@hpcc-js/wasm-graphviz';

/**
 * Graphviz, silent. It takes hold of `console.error` when it is loaded, and tells it of every line
 * that it could not route as it wished, which says nothing to a reader: what can't be laid out at
 * all is thrown.
 */
async function loadSilent(): Promise<Graphviz> {
  const module = await import('@hpcc-js/wasm-graphviz');
  const { error } = console;
  // eslint-disable-next-line no-console -- put back below, whatever happens
  console.error = () => undefined;
  try {
    return await module.Graphviz.load();
  } finally {
    // eslint-disable-next-line no-console
    console.error = error;
  }
}

/** DOT as an SVG document. */
export async function layOut(dot: string): Promise<string> {
  const graphviz = await loadSilent();
  return graphviz.layout(dot, 'svg', 'dot');
}
