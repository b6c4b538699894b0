/**
 * Owns: reading a module's bytes into a `GuestModule`, refusing what a guest may not have.
 *
 * The bytes were found valid by the engine before (types, indices, order of sections), so what is
 * checked here is only that they stay inside the subset and inside the bounds. Bounds keep the work
 * that a hostile module makes proportional to its size.
 * Must not know: which imports and exports a guest needs (contract.ts), the passes.
 */

import { ImageError } from '../backend.ts';
import { ByteReader } from './bytes.ts';
import { isValueType, OP } from './instructions.ts';
import { EXPORT_KINDS } from './module.ts';
import type {
  DataSegment,
  ElementSegment,
  Export,
  FunctionBody,
  FunctionImport,
  FunctionType,
  GlobalVariable,
  GuestModule,
  Limits,
} from './module.ts';

const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  data_count: 12,
} as const;

const MAGIC_AND_VERSION = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

function readVector<T>(reader: ByteReader, readItem: (reader: ByteReader) => T): T[] {
  const items: T[] = [];
  // Each item takes a byte at least, so a huge count ends with the bytes.
  for (let left = reader.u32(); left > 0; left--) items.push(readItem(reader));
  return items;
}

function readValueType(reader: ByteReader): number {
  const type = reader.byte();
  if (!isValueType(type)) throw new ImageError('a value that is no number');
  return type;
}

function readFunctionType(reader: ByteReader): FunctionType {
  if (reader.byte() !== 0x60) throw new ImageError('a type that is no function type');
  const params = readVector(reader, readValueType);
  const results = readVector(reader, readValueType);
  if (results.length > 1) throw new ImageError('a function with several results');
  return { params, results };
}

function readImport(reader: ByteReader): FunctionImport {
  const module = reader.name();
  const name = reader.name();
  if (reader.byte() !== 0) throw new ImageError('an import that is no function');
  return { module, name, type: reader.u32() };
}

function readLimits(reader: ByteReader): Limits {
  const flags = reader.byte();
  if (flags > 1) throw new ImageError('a shared or 64-bit memory or table');
  const minimum = reader.u32();
  return { minimum, maximum: flags === 1 ? reader.u32() : undefined };
}

function readTable(reader: ByteReader): Limits {
  if (reader.byte() !== 0x70) throw new ImageError('a table that holds no functions');
  return readLimits(reader);
}

function readGlobal(reader: ByteReader): GlobalVariable {
  const type = readValueType(reader);
  const mutable = reader.byte() === 1;
  const start = reader.position;
  const op = reader.byte();
  if (op === OP.i32_const) reader.skipNumber(5);
  else if (op === OP.i32_const + 1) reader.skipNumber(10);
  else if (op === OP.f32_const) reader.take(4);
  else if (op === OP.f64_const) reader.take(8);
  else throw new ImageError('a global set by something other than a constant');
  if (reader.byte() !== OP.end) throw new ImageError('a global set by an expression');
  return { type, mutable, initial: reader.bytes.subarray(start, reader.position) };
}

function readExport(reader: ByteReader): Export {
  const name = reader.name();
  const kind = EXPORT_KINDS[reader.byte()];
  if (kind === undefined) throw new ImageError('an export of an unknown kind');
  return { name, kind, index: reader.u32() };
}

function readOffset(reader: ByteReader): number {
  if (reader.byte() !== OP.i32_const) throw new ImageError('a segment without a constant offset');
  const offset = reader.i32() >>> 0;
  if (reader.byte() !== OP.end) throw new ImageError('a segment whose offset is an expression');
  return offset;
}

function readElement(reader: ByteReader): ElementSegment {
  if (reader.u32() !== 0) throw new ImageError('a passive or typed element segment');
  return { offset: readOffset(reader), functions: readVector(reader, (item) => item.u32()) };
}

function readData(reader: ByteReader): DataSegment {
  const flags = reader.u32();
  if (flags > 1) throw new ImageError('a data segment for another memory');
  const offset = flags === 0 ? readOffset(reader) : undefined;
  return { offset, bytes: reader.take(reader.u32()) };
}

function readBody(reader: ByteReader): FunctionBody {
  const body = reader.slice(reader.u32());
  const locals = readVector(body, (item) => ({ count: item.u32(), type: readValueType(item) }));
  return { locals, code: body.take(body.end - body.position) };
}

function only<T>(items: readonly T[], what: string): T | undefined {
  if (items.length > 1) throw new ImageError(`more than one ${what}`);
  return items[0];
}

/** Reads a module that the engine found valid. Throws `ImageError`. */
export function readModule(bytes: Uint8Array): GuestModule {
  const reader = new ByteReader(bytes);
  if (MAGIC_AND_VERSION.some((byte) => reader.byte() !== byte)) {
    throw new ImageError('not a WebAssembly module of version 1');
  }
  const sections = new Map<number, ByteReader>();
  while (!reader.atEnd) {
    const id = reader.byte();
    const content = reader.slice(reader.u32());
    if (id === SECTION.custom) continue;
    if (id === SECTION.start) throw new ImageError('a start section: guests begin at `start`');
    if (id > SECTION.data_count) throw new ImageError(`an unknown section ${id}`);
    sections.set(id, content);
  }
  const vector = <T>(id: number, readItem: (item: ByteReader) => T): T[] => {
    const section = sections.get(id);
    return section === undefined ? [] : readVector(section, readItem);
  };
  const functions = vector(SECTION.function, (item) => item.u32());
  const bodies = vector(SECTION.code, readBody);
  if (functions.length !== bodies.length) throw new ImageError('functions without bodies');
  return {
    types: vector(SECTION.type, readFunctionType),
    imports: vector(SECTION.import, readImport),
    functions,
    table: only(vector(SECTION.table, readTable), 'table'),
    memory: only(vector(SECTION.memory, readLimits), 'memory'),
    globals: vector(SECTION.global, readGlobal),
    exports: vector(SECTION.export, readExport),
    elements: vector(SECTION.element, readElement),
    bodies,
    data: vector(SECTION.data, readData),
    announcesData: sections.has(SECTION.data_count),
  };
}
