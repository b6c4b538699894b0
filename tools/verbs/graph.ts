/**
 * Owns: `bulkhead graph`: a picture of who may send to whom and what never runs together.
 */

import { flowGraphOf } from '../flow/graph.ts';
import { buildScene } from '../graph/build_scene.ts';
import { dotOf } from '../graph/dot.ts';
import { listOf } from '../graph/list.ts';
import { mermaidOf } from '../graph/mermaid.ts';
import { graphPage } from '../graph/page.ts';
import type { GraphRequest, Grouping, Shown } from '../graph/request.ts';
import type { Scene } from '../graph/scene.ts';
import { svgFile } from '../graph/svg.ts';
import { loadForTypes, loadWhole } from '../explain/load.ts';
import { forEachPolicy } from '../inputs.ts';
import { documentOutput } from '../report/output.ts';
import { toJson } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { EXIT } from './verb.ts';
import type { Invocation, Options } from './verb.ts';

const SHOWN: readonly Shown[] = ['flow', 'share', 'admin'];

function depthOf(options: Options): number | undefined {
  const text = options.find('depth');
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text)) {
    throw new UserError('--depth takes a number of steps, such as 2');
  }
  return Number(text);
}

function groupingOf(options: Options): Grouping {
  const wish = options.text('group');
  return wish === 'none' || wish === 'types' ? wish : 'auto';
}

function requestOf(options: Options): GraphRequest {
  const asked = SHOWN.filter((each) => options.flag(each));
  const nothing = asked.length === 0 && !options.flag('conflicts');
  return {
    shown: new Set<Shown>(nothing ? ['flow'] : asked),
    conflicts: nothing || options.flag('conflicts'),
    labels: options.list('labels'),
    from: options.list('from'),
    to: options.list('to'),
    depth: depthOf(options),
    group: groupingOf(options),
  };
}

async function textOf(scene: Scene, format: string): Promise<string> {
  switch (format) {
    case 'svg':
      return svgFile(scene);
    case 'html':
      return graphPage(scene);
    case 'mermaid':
      return mermaidOf(scene);
    case 'text':
      return listOf(scene);
    case 'json':
      return `${toJson(scene)}\n`;
    default:
      return dotOf(scene);
  }
}

export function run(invocation: Invocation): Promise<number> {
  const { options, progress } = invocation;
  const request = requestOf(options);
  const format = options.text('format');
  const output = documentOutput(invocation, format);
  return forEachPolicy(invocation, async ({ model }, path) => {
    const labels = plural(model.labels.length, 'label');
    progress.begin(`compiling ${labels}`);
    const policy = await (request.shown.has('admin') ? loadWhole(model) : loadForTypes(model));
    progress.begin(`putting ${labels} together`);
    const scene = buildScene(flowGraphOf(model, policy), request);
    if (options.isJson && !output.isToFiles) return { exitCode: EXIT.clean, json: { ...scene } };
    progress.begin(`drawing ${plural(scene.nodes.length, 'node')}`);
    return output.put(path, await textOf(scene, format));
  });
}
