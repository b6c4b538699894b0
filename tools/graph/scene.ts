/**
 * Owns: what a picture shows, before it has a format: nodes, edges between them, conflict sets.
 * This is what `--format json` prints. Labels stand by name, so that it needs nothing else.
 */

/** One label, or several that are drawn as one. */
export interface SceneNode {
  /** `n0`, `n1`, …: unique in the scene. */
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  /** `type`: a type, with the labels that hold it alone and both ways. */
  readonly kind: 'domain' | 'resource' | 'type';
  /** Whether it is domain 0. */
  readonly isDomainZero: boolean;
  /** Whether its labels give a reason for holding several types. */
  readonly isBridge: boolean;
  readonly canStart: boolean;
  /** The walls that its labels have, by type. */
  readonly walls: readonly string[];
}

export interface SceneEdge {
  readonly from: string;
  readonly to: string;
  /** `share`: both may send; `flow`: `from` may send to `to`; `admin`: `from` manages `to`. */
  readonly kind: 'share' | 'flow' | 'admin';
  /** Pairs of labels of which this is true, and pairs that there are. */
  readonly pairs: number;
  readonly possible: number;
  /** How many of `to` each of `from` has, where that is the same for all; else undefined. */
  readonly each: number | undefined;
  /** Types by which information moves, or admin operations. */
  readonly by: readonly string[];
  /** Whether it is left out of pictures, and told in the node of domain 0 instead. */
  readonly isFolded: boolean;
}

/** Nodes that have walls of one conflict set; those that share all walls stand together. */
export interface SceneParty {
  readonly walls: readonly string[];
  readonly nodes: readonly string[];
}

export interface SceneConflict {
  readonly names: readonly string[];
  readonly mode: 'running' | 'sticky';
  readonly parties: readonly SceneParty[];
}

export interface Scene {
  /** The policy's own name. */
  readonly name: string;
  readonly version: string;
  /** Labels of the policy, and labels in the picture. */
  readonly labelsTotal: number;
  readonly labelsShown: number;
  /** Whether edges lead to types, because between labels there are too many. */
  readonly isByTypes: boolean;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly conflicts: readonly SceneConflict[];
}

/** How many labels a node stands for, where they are several. */
export const countOf = ({ kind, labels }: SceneNode): string =>
  labels.length < (kind === 'type' ? 1 : 2) ? '' : `×${labels.length}`;

const few = (names: readonly string[], most: number): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** By what an edge is, in few words. */
export const byText = ({ by }: SceneEdge, most: number): string => few(by, most);

/** Whether an edge holds between some of its labels only, in words; empty where between all. */
export function partText({ pairs, possible, each }: SceneEdge): string {
  if (pairs === possible) return '';
  if (each !== undefined) return `each with ${each}`;
  return `${pairs} of ${possible} pairs`;
}

export const namesText = ({ names }: SceneConflict): string => few(names, 2);

const VERBS = { share: 'share', flow: 'may send to', admin: 'may manage' } as const;

/** An edge as a sentence's middle: `share`, `may send to`, `may manage`. */
export const verbOf = ({ kind }: SceneEdge): string => VERBS[kind];

/** What domain 0 has with all others, where its edges are folded. */
export function foldedText(scene: Scene): string {
  const folded = scene.edges.filter((edge) => edge.isFolded);
  const others = (kind: string) => folded.filter((edge) => edge.kind === kind).length;
  const zero = scene.nodes.find((node) => node.isDomainZero);
  const sends = folded.filter(({ kind, from }) => kind === 'flow' && from === zero?.id).length;
  const receives = others('flow') - sends;
  const words = [
    others('share') > 0 ? `shares with ${others('share')}` : '',
    sends > 0 ? `sends to ${sends}` : '',
    receives > 0 ? `receives from ${receives}` : '',
    others('admin') > 0 ? `manages ${others('admin')}` : '',
  ].filter((word) => word !== '');
  return words.join(', ');
}
