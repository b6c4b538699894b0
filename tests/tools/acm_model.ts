/**
 * Owns: ACM as it decided, naively and by another way than the importer's: the XML is read by
 * libxml2, becomes tables of flags as xend's compiler made them, and the hypervisor's hooks look at
 * those. Must not know: our language, anything of `tools/acm`.
 */

import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** Flags by ssidref and type, by conflict set and type. */
export interface Tables {
  readonly chwall: {
    readonly ssids: number[][];
    readonly sets: number[][];
    readonly types: number;
  };
  readonly ste: { readonly ssids: number[][]; readonly types: number };
}

export interface Compiled {
  readonly tables: Tables;
  /** ssidrefs by name: a domain's are the same for both components. */
  readonly domains: ReadonlyMap<string, number>;
  readonly resources: ReadonlyMap<string, number>;
  readonly bootstrap: string;
  readonly name: string;
  readonly version: readonly [number, number];
}

const UNLABELED = '__UNLABELED__';

function elements(parent: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.next) {
    if (node instanceof XmlElement && node.name === name) found.push(node);
  }
  return found;
}

/** The first child of each name in turn. */
function at(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let element = parent;
  for (const name of names) element = elements(element, name)[0];
  return element;
}

const textOf = (element: XmlElement | undefined): string => element?.content ?? '';
const typesIn = (element: XmlElement | undefined): string[] =>
  elements(element, 'Type').flatMap((type) => (textOf(type) === '' ? [] : [textOf(type)]));
const byCode = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const row = (held: readonly string[], types: readonly string[]): number[] =>
  types.map((type) => (held.includes(type) ? 1 : 0));

/** Compiles a policy as xend did. */
export function compileAcm(xml: string): Compiled {
  using document = XmlDocument.fromString(xml);
  const { root } = document;
  const template = at(root, 'SecurityLabelTemplate');
  const subjects = at(template, 'SubjectLabels');
  const labels = new Map(
    elements(subjects, 'VirtualMachineLabel').map((label) => [textOf(at(label, 'Name')), label]),
  );
  const things = new Map(
    elements(at(template, 'ObjectLabels'), 'ResourceLabel').map((thing) => [
      textOf(at(thing, 'Name')),
      thing,
    ]),
  );
  const bootstrap = subjects?.attr('bootstrap')?.value ?? '';
  const others = [...labels.keys()].filter((name) => name !== bootstrap && name !== UNLABELED);
  const domains = [UNLABELED, bootstrap, ...others.sort(byCode)];
  const resources = [...things.keys()].filter((name) => name !== UNLABELED).sort(byCode);
  const ste = [
    ...new Set(typesIn(at(root, 'SimpleTypeEnforcement', 'SimpleTypeEnforcementTypes'))),
  ];
  const chw = [...new Set(typesIn(at(root, 'ChineseWall', 'ChineseWallTypes')))];
  ste.sort(byCode);
  chw.sort(byCode);
  const sets = elements(at(root, 'ChineseWall', 'ConflictSets'), 'Conflict');
  sets.sort((a, b) => byCode(a.attr('name')?.value ?? '', b.attr('name')?.value ?? ''));
  const held = (element: XmlElement | undefined, section: string, types: readonly string[]) =>
    row(typesIn(at(element, section)), types);
  const version = textOf(at(root, 'PolicyHeader', 'Version'))
    .split('.')
    .map(Number);
  return {
    tables: {
      chwall: {
        ssids: domains.map((name) => held(labels.get(name), 'ChineseWallTypes', chw)),
        sets: sets.map((set) => row(typesIn(set), chw)),
        types: chw.length,
      },
      ste: {
        ssids: [
          ...domains.map((name) => held(labels.get(name), 'SimpleTypeEnforcementTypes', ste)),
          ...resources.map((name) => held(things.get(name), 'SimpleTypeEnforcementTypes', ste)),
        ],
        types: ste.length,
      },
    },
    domains: new Map(domains.map((name, index) => [name, index])),
    resources: new Map(resources.map((name, index) => [name, domains.length + index])),
    bootstrap,
    name: textOf(at(root, 'PolicyHeader', 'PolicyName')),
    version: [version[0] ?? 0, version[1] ?? 0],
  };
}

/** A host under ACM, on which domain 0 (ssidref 1) runs. */
export class AcmHost {
  readonly #tables: Tables;
  readonly #aggregate: number[];
  readonly #running: number[];

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#aggregate = Array.from({ length: tables.chwall.types }, () => 0);
    this.#running = Array.from({ length: tables.chwall.types }, () => 0);
    this.#count(1, 1);
  }

  /** The hook `sharing`, also for a domain and a resource. */
  shares(a: number, b: number): boolean {
    const { ssids } = this.#tables.ste;
    return ssids[a].some((flag, type) => flag === 1 && ssids[b][type] === 1);
  }

  /** Whether a domain may start: xend's authorization, then the hypervisor's conflict check. */
  mayStart(ssid: number): boolean {
    const { ste, chwall } = this.#tables;
    const isAuthorized = ste.ssids[ssid].every((flag, type) => flag <= ste.ssids[1][type]);
    return isAuthorized && !chwall.ssids[ssid].some((flag, type) => flag && this.#aggregate[type]);
  }

  start(ssid: number): boolean {
    if (!this.mayStart(ssid)) return false;
    this.#count(ssid, 1);
    return true;
  }

  stop(ssid: number): void {
    this.#count(ssid, -1);
  }

  get isIdle(): boolean {
    const own = this.#tables.chwall.ssids[1];
    return this.#running.every((count, type) => count === own[type]);
  }

  #count(ssid: number, by: number): void {
    const { ssids, sets } = this.#tables.chwall;
    const own = ssids[ssid];
    own.forEach((flag, type) => (this.#running[type] += flag * by));
    for (const set of sets) {
      if (!set.some((flag, type) => flag && own[type])) continue;
      set.forEach((flag, type) => {
        if (flag && !own[type]) this.#aggregate[type] += by;
      });
    }
  }
}
