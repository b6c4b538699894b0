/**
 * Owns: encoding a policy as an image. Deterministic: the same content gives the same bytes.
 * It refuses numbers and strings that the format can't hold; whether the content makes sense is the
 * loader's to say, which the compiler asks before it hands an image out.
 * Must not know: how the content was computed.
 */

import { createHash } from 'node:crypto';
import { CompileError } from './compile_error.ts';
import { IMAGE_VERSION } from './image.ts';
import type { PolicyImage } from './image.ts';
import {
  CONFLICT_MODES,
  FACT_AUDIT_DROPS,
  FACT_AUDIT_PERMITS,
  FACT_FINAL,
  HASH_BYTES,
  HEADER_BYTES,
  IMAGE_BYTES_MAX,
  LABEL_BRIDGE,
  LABEL_HOST_ALLOWS,
  LABEL_PERMISSIVE,
  LABEL_RESOURCE,
  MAGIC,
  NONE,
  RULE_KINDS,
  SECTIONS,
} from './image_format.ts';
import type { SectionName } from './image_format.ts';
import { LIMIT_NAMES } from './limits.ts';

/** What an image says, without what follows from its bytes. */
export type ImageContent = Omit<PolicyImage, 'hash' | 'bytes'>;

type Words = ArrayLike<number>;

/** Gives each string the index of its first use. */
class StringTable {
  readonly #indices = new Map<string, number>();
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array[] = [];
  readonly ends: number[] = [];

  index(text: string | undefined): number {
    if (text === undefined) return NONE;
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    if (/\p{Surrogate}/u.test(text)) {
      throw new CompileError(`${JSON.stringify(text)} is not well-formed Unicode`);
    }
    const bytes = this.#encoder.encode(text);
    this.#parts.push(bytes);
    this.ends.push((this.ends.at(-1) ?? 0) + bytes.length);
    this.#indices.set(text, this.ends.length - 1);
    return this.ends.length - 1;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.ends.at(-1) ?? 0);
    this.#parts.forEach((part, index) => all.set(part, index === 0 ? 0 : this.ends[index - 1]));
    return all;
  }
}

type Text = (value: string | undefined) => number;

function factWords(content: ImageContent, text: Text): number[] {
  return [
    text(content.name),
    ...content.version,
    text(content.from?.name),
    text(content.from?.version),
    (content.final ? FACT_FINAL : 0) |
      (content.audit.onFull === 'drop' ? FACT_AUDIT_DROPS : 0) |
      (content.audit.permits ? FACT_AUDIT_PERMITS : 0),
    content.bootstrap,
    content.host,
    content.unlabeled ?? NONE,
    content.hostRule,
    content.adminRule,
    content.bootstrapRule,
    content.policyRule,
    content.flow.size,
    content.admin.classes,
    content.admin.principals,
    content.approvals,
    content.schedule?.majorFrame ?? 0,
  ];
}

/** The sections of words. Strings are numbered in the order in which this function meets them. */
function wordSections(
  content: ImageContent,
  strings: StringTable,
): Record<Exclude<SectionName, 'strings'>, Words> {
  const text: Text = (value) => strings.index(value);
  const facts = factWords(content, text);
  const files = content.files.map(text);
  const types = content.types.flatMap((type) => [text(type.name), text(type.from)]);
  const labels = content.labels.flatMap((label) => [
    text(label.name),
    text(label.from),
    (label.kind === 'resource' ? LABEL_RESOURCE : 0) |
      (label.bridge ? LABEL_BRIDGE : 0) |
      (label.hostAllows ? LABEL_HOST_ALLOWS : 0) |
      (label.permissive ? LABEL_PERMISSIVE : 0),
    label.flowClass,
    label.adminClass,
    label.walls.length,
    ...LIMIT_NAMES.map((limit) => label.limits[limit]),
    label.rule,
  ]);
  const conflicts = content.conflicts.flatMap((conflict) => [
    text(conflict.name),
    CONFLICT_MODES.indexOf(conflict.mode),
    conflict.types.length,
    conflict.rule,
  ]);
  const rules = content.rules.flatMap(({ kind, name, span }) => [
    RULE_KINDS.indexOf(kind),
    text(name),
    span.file,
    span.offset,
    span.length,
    span.line,
    span.column,
  ]);
  return {
    facts,
    files,
    types,
    labels,
    walls: content.labels.flatMap((label) => label.walls),
    conflicts,
    conflict_types: content.conflicts.flatMap((conflict) => conflict.types),
    rules,
    flow: content.flow.words,
    operations: content.admin.operations.map(text),
    decisions: content.admin.decisions,
    partitions: (content.schedule?.partitions ?? []).map(text),
    slots: (content.schedule?.slots ?? []).flatMap((slot) => [slot.partition, slot.runtime]),
    partition_of: (content.schedule?.partitionOf ?? []).map((partition) => partition ?? NONE),
    string_ends: strings.ends,
  };
}

/**
 * Encodes a policy image.
 * @throws CompileError on a number that is no 32-bit word, a malformed string, or too many bytes
 */
export function writeImage(content: ImageContent): Uint8Array {
  const strings = new StringTable();
  const sections = wordSections(content, strings);
  const blob = strings.bytes();
  const lengths = SECTIONS.map((name) =>
    name === 'strings' ? blob.length : sections[name].length * 4,
  );
  const filled = HEADER_BYTES + lengths.reduce((sum, length) => sum + length, 0);
  const size = Math.ceil(filled / 4) * 4 + HASH_BYTES;
  if (size > IMAGE_BYTES_MAX) {
    throw new CompileError(
      `the image would take ${size} bytes, and ${IMAGE_BYTES_MAX} is the most: use fewer labels`,
    );
  }

  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (word: number): void => {
    if (word >>> 0 !== word) throw new CompileError(`${word} is no 32-bit number`);
    view.setUint32(at, word, true);
    at += 4;
  };
  bytes.set(new TextEncoder().encode(MAGIC));
  at = MAGIC.length;
  put(IMAGE_VERSION);
  put(size);
  put(SECTIONS.length);
  let offset = HEADER_BYTES;
  for (const length of lengths) {
    put(offset);
    put(length);
    offset += length;
  }
  for (const name of SECTIONS) {
    if (name === 'strings') continue;
    const words = sections[name];
    for (let index = 0; index < words.length; index++) put(words[index]);
  }
  bytes.set(blob, at);
  bytes.set(
    createHash('sha256').update(bytes.subarray(0, -HASH_BYTES)).digest(),
    size - HASH_BYTES,
  );
  return bytes;
}
