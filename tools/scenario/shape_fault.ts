/**
 * Owns: saying in words where and why a value is not of a schema's shape, with what was probably
 * meant. Knows the part of JSON Schema that scenarios use; whether a value is valid is not decided
 * here.
 */

import { Suggester } from '../../policy/suggest.ts';

/** The words of JSON Schema that are understood here. */
export interface Shape {
  readonly type?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Shape | undefined;
  readonly patternProperties?: Readonly<Record<string, Shape>> | undefined;
  readonly pattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
}

export type Path = readonly (string | number)[];

/** Something that is wrong with a scenario, and where. */
export interface Fault {
  readonly path: Path;
  /** Whether the key that the path ends with is wrong, and not its value. */
  readonly isKey: boolean;
  /** Completes "PATH: …". */
  readonly message: string;
  readonly hint: string | undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** What a value is, in words. */
function shown(value: unknown): string {
  const type = typeOf(value);
  if (type === 'null') return 'empty';
  if (type === 'string') return JSON.stringify(String(value).slice(0, 64));
  return type === 'number' || type === 'boolean' ? String(value) : (TYPE_WORDS[type] ?? type);
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** A literal as it is written in YAML. */
const literal = (value: unknown): string => (typeof value === 'string' ? value : shown(value));

/** What a shape admits, in words. */
function wanted(shape: Shape): string[] {
  if (shape.anyOf) return [...new Set(shape.anyOf.flatMap(wanted))];
  if (shape.enum) return shape.enum.map(literal);
  if (shape.const !== undefined) return [literal(shape.const)];
  if (shape.properties) return [`{ ${(shape.required ?? []).join(', ')} }`];
  return [TYPE_WORDS[shape.type ?? ''] ?? 'something else'];
}

/** Finds what is wrong with values. One object answers for one document. */
export class FaultFinder {
  readonly #suggester = new Suggester();

  /** What is wrong with a value, or undefined where nothing is. */
  find(shape: Shape, value: unknown, path: Path = []): Fault | undefined {
    if (shape.anyOf) return this.#ofAny(shape.anyOf, value, path);
    const literals = shape.enum ?? (shape.const === undefined ? undefined : [shape.const]);
    if (literals) return literals.includes(value) ? undefined : this.#wrong(shape, value, path);
    const type = typeOf(value);
    const isRight = shape.type === 'integer' ? Number.isInteger(value) : type === shape.type;
    if (!isRight) return this.#wrong(shape, value, path);
    if (isMapping(value)) return this.#ofMapping(shape, value, path);
    if (Array.isArray(value)) return this.#ofList(shape, value, path);
    return this.#ofScalar(shape, value, path);
  }

  /** A key that there is not among those that there could be. */
  unknownKey(path: Path, key: string, keys: readonly string[]): Fault {
    const hint = this.suggest(key, keys) ?? `The keys here are ${keys.join(', ')}.`;
    const message = `there is no key ${JSON.stringify(key.slice(0, 64))}`;
    return { path: [...path, key], isKey: true, message, hint };
  }

  suggest(name: string, names: Iterable<string>): string | undefined {
    const near = this.#suggester.nearest(name, names);
    return near === undefined ? undefined : `Did you mean ${near}?`;
  }

  #wrong(shape: Shape, value: unknown, path: Path): Fault {
    const words = wanted(shape);
    const near = typeof value === 'string' ? this.suggest(value, words) : undefined;
    const quotes =
      shape.type === 'string' && typeOf(value) === 'number'
        ? 'Put quotes around it if text is meant.'
        : undefined;
    const message = `is ${shown(value)}, and must be ${listed(words)}`;
    return { path, isKey: false, message, hint: near ?? quotes };
  }

  /** The fault in the alternative that was probably meant: that which has most of the keys. */
  #ofAny(shapes: readonly Shape[], value: unknown, path: Path): Fault | undefined {
    const faults = shapes.map((shape) => this.find(shape, value, path));
    if (faults.includes(undefined)) return undefined;
    if (!isMapping(value)) {
      const isLiteral = (shape: Shape): boolean => 'const' in shape || 'enum' in shape;
      const same = shapes.findIndex((each) => each.type === typeOf(value) && !isLiteral(each));
      return faults[same] ?? this.#wrong({ anyOf: shapes }, value, path);
    }
    const own = Object.keys(value);
    let best: Fault | undefined;
    let most = 0;
    for (const [index, { properties = {} }] of shapes.entries()) {
      const common = own.filter((key) => Object.hasOwn(properties, key)).length;
      if (common > most) [best, most] = [faults[index], common];
    }
    if (best !== undefined) return best;
    const keys = [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))];
    const [key] = own;
    if (key !== undefined && keys.length > 0) return this.unknownKey(path, key, keys);
    return this.#wrong({ anyOf: shapes }, value, path);
  }

  #ofMapping(shape: Shape, value: Mapping, path: Path): Fault | undefined {
    const { properties, patternProperties = {}, required = [] } = shape;
    if (properties !== undefined) {
      const keys = Object.keys(properties);
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(properties, key));
      if (unknown !== undefined) return this.unknownKey(path, unknown, keys);
      const missing = required.find((key) => !Object.hasOwn(value, key));
      if (missing !== undefined) {
        return { path, isKey: false, message: `the key ${missing} is missing`, hint: undefined };
      }
    }
    for (const [key, each] of Object.entries(value)) {
      const [pattern, inner] = Object.entries(patternProperties)[0] ?? ['', undefined];
      if (inner !== undefined && !new RegExp(pattern, 'u').test(key)) {
        return { path: [...path, key], isKey: true, message: NO_NAME, hint: NAME_HINT };
      }
      const known = properties?.[key] ?? inner;
      const fault = known && this.find(known, each, [...path, key]);
      if (fault) return fault;
    }
    return undefined;
  }

  #ofList(shape: Shape, value: readonly unknown[], path: Path): Fault | undefined {
    if (value.length < (shape.minItems ?? 0)) {
      return { path, isKey: false, message: 'the list is empty', hint: undefined };
    }
    for (const [index, each] of value.entries()) {
      const fault = shape.items && this.find(shape.items, each, [...path, index]);
      if (fault) return fault;
    }
    return undefined;
  }

  #ofScalar(shape: Shape, value: unknown, path: Path): Fault | undefined {
    const { minimum = -Infinity, maximum = Infinity, pattern } = shape;
    if (typeof value === 'number' && !(value >= minimum && value <= maximum)) {
      const bounds = maximum === Infinity ? `${minimum} or more` : `from ${minimum} to ${maximum}`;
      return { path, isKey: false, message: `is ${value}, and must be ${bounds}`, hint: undefined };
    }
    if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern, 'u').test(value))
      return { path, isKey: false, message: NO_NAME, hint: NAME_HINT };
    return undefined;
  }
}

const NO_NAME = 'this is no name';
const NAME_HINT =
  'Names are letters, digits, dots, hyphens and underscores, at most 64, and begin with a letter ' +
  'or digit.';
