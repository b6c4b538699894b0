/**
 * Owns: how a C structure of Xen's public interface is laid out on x86-64 (System V ABI): natural
 * alignment, size rounded up to the largest alignment. Offsets are derived, never typed in.
 *
 * A field is named by its C designator (`u.interdomain.port`), so that the same name can be put to
 * a C compiler and to this module, and the answers compared.
 */

export type ScalarType = 'u8' | 'u16' | 'u32' | 'u64' | 'i16' | 'i32';

const SCALAR_SIZE: Record<ScalarType, number> = { u8: 1, u16: 2, u32: 4, u64: 8, i16: 2, i32: 4 };

/** A member: a scalar, `[element, count]` for an array, or a nested structure or union. */
export type Member = ScalarType | readonly [ScalarType, number] | Struct<string>;

export interface Field {
  /** Bytes from the start of the outermost structure. */
  readonly offset: number;
  readonly type: ScalarType;
  /** 1 for a scalar, the number of elements for an array. */
  readonly count: number;
}

/** A laid-out structure. `F` is the union of its flattened field names. */
export interface Struct<F extends string> {
  /** The C name without `struct`. */
  readonly name: string;
  /** Size and alignment in bytes. */
  readonly size: number;
  readonly alignment: number;
  readonly fields: Readonly<Record<F, Field>>;
  /** Offset in bytes of each field: `layout.at.port`. */
  readonly at: Readonly<Record<F, number>>;
}

export type Members = Readonly<Record<string, Member>>;

/** The flattened field names of a structure with these members. */
export type FieldNames<M extends Members> = {
  [K in keyof M & string]: M[K] extends Struct<infer Inner> ? `${K}.${Inner}` : K;
}[keyof M & string];

/** A member's own layout. A scalar's or an array's one field has no name of its own. */
function measure(member: Member): Pick<Struct<string>, 'size' | 'alignment' | 'fields'> {
  if (typeof member === 'object' && 'fields' in member) return member;
  const [type, count] = typeof member === 'string' ? ([member, 1] as const) : member;
  const alignment = SCALAR_SIZE[type];
  return { size: alignment * count, alignment, fields: { '': { offset: 0, type, count } } };
}

function layOut(name: string, members: Members, overlap: boolean): Struct<string> {
  const fields: Record<string, Field> = {};
  const at: Record<string, number> = {};
  let end = 0;
  let alignment = 1;
  const place = (field: string, value: Field): void => {
    fields[field] = value;
    at[field] = value.offset;
  };
  for (const [key, member] of Object.entries(members)) {
    const { size, alignment: memberAlignment, fields: inner } = measure(member);
    const offset = overlap ? 0 : Math.ceil(end / memberAlignment) * memberAlignment;
    for (const [path, field] of Object.entries(inner)) {
      place(path === '' ? key : `${key}.${path}`, { ...field, offset: offset + field.offset });
    }
    alignment = Math.max(alignment, memberAlignment);
    end = overlap ? Math.max(end, size) : offset + size;
  }
  return { name, size: Math.ceil(end / alignment) * alignment, alignment, fields, at };
}

/** Lays out `struct name { members }`. */
export function struct<const M extends Members>(name: string, members: M): Struct<FieldNames<M>> {
  return layOut(name, members, false);
}

/** Lays out `union { members }`, for use as a member. */
export function union<const M extends Members>(members: M): Struct<FieldNames<M>> {
  return layOut('', members, true);
}
