/**
 * Owns: the module that a thread starts with, so that the same thread runs in the bundle, which is
 * plain ECMAScript, and from sources, of which Node 20 can't read the types.
 *
 * A loader such as tsx is of no use here: it would also rewrite Binaryen's 15 MB, at ten seconds a
 * thread. All that sources need is that types are taken off, as imports name files in full.
 * Must not know: what the thread does.
 */

function moduleOf(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Hooks that take the types off, by the esbuild that the module at `url` would find. */
function typeStripping(url: string): string {
  return moduleOf(`
    import { readFile } from 'node:fs/promises';
    import { createRequire } from 'node:module';
    const { transform } = createRequire(${JSON.stringify(url)})('esbuild');
    export async function load(url, context, next) {
      if (!url.endsWith('.ts')) return next(url, context);
      const { code } = await transform(await readFile(new URL(url), 'utf8'), { loader: 'ts' });
      return { format: 'module', shortCircuit: true, source: code };
    }`);
}

/** Where a thread has to start that is to load the module at `url`. */
export function threadEntry(url: string): URL {
  if (!url.endsWith('.ts')) return new URL(url);
  return new URL(
    moduleOf(`
      import { register } from 'node:module';
      register(${JSON.stringify(typeStripping(url))});
      await import(${JSON.stringify(url)});`),
  );
}
