/**
 * Owns: writing a `GuestModule` in the binary format. The inverse of module_reader.ts, except that
 * custom sections are gone and every number has its shortest form.
 * Must not know: what may stand in a guest's module.
 */

import { ByteWriter } from './bytes.ts';
import { OP } from './instructions.ts';
import { EXPORT_KINDS } from './module.ts';
import type { FunctionBody, GuestModule, Limits } from './module.ts';

function writeLimits(writer: ByteWriter, limits: Limits): void {
  writer.byte(limits.maximum === undefined ? 0 : 1).u32(limits.minimum);
  if (limits.maximum !== undefined) writer.u32(limits.maximum);
}

function writeOffset(writer: ByteWriter, offset: number): void {
  writer.byte(OP.i32_const).i32(offset).byte(OP.end);
}

function writeBody(writer: ByteWriter, body: FunctionBody): void {
  const content = new ByteWriter().u32(body.locals.length);
  for (const run of body.locals) content.u32(run.count).byte(run.type);
  content.raw(body.code);
  writer.u32(content.length).raw(content.finish());
}

export function writeModule(module: GuestModule): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter().raw([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
  const section = <T>(
    id: number,
    items: readonly T[],
    writeItem: (content: ByteWriter, item: T) => void,
  ): void => {
    if (items.length === 0) return;
    const content = new ByteWriter().u32(items.length);
    for (const item of items) writeItem(content, item);
    writer.byte(id).u32(content.length).raw(content.finish());
  };

  section(1, module.types, (content, type) => {
    content.byte(0x60).u32(type.params.length).raw(type.params);
    content.u32(type.results.length).raw(type.results);
  });
  section(2, module.imports, (content, item) => {
    content.name(item.module).name(item.name).byte(0).u32(item.type);
  });
  section(3, module.functions, (content, type) => content.u32(type));
  section(4, module.table ? [module.table] : [], (content, table) => {
    writeLimits(content.byte(0x70), table);
  });
  section(5, module.memory ? [module.memory] : [], writeLimits);
  section(6, module.globals, (content, item) => {
    content
      .byte(item.type)
      .byte(item.mutable ? 1 : 0)
      .raw(item.initial);
  });
  section(7, module.exports, (content, item) => {
    content.name(item.name).byte(EXPORT_KINDS.indexOf(item.kind)).u32(item.index);
  });
  section(9, module.elements, (content, segment) => {
    writeOffset(content.u32(0), segment.offset);
    content.u32(segment.functions.length);
    for (const index of segment.functions) content.u32(index);
  });
  if (module.announcesData) {
    const content = new ByteWriter().u32(module.data.length).finish();
    writer.byte(12).u32(content.length).raw(content);
  }
  section(10, module.bodies, writeBody);
  section(11, module.data, (content, segment) => {
    content.u32(segment.offset === undefined ? 1 : 0);
    if (segment.offset !== undefined) writeOffset(content, segment.offset);
    content.u32(segment.bytes.length).raw(segment.bytes);
  });
  return writer.finish();
}
