/**
 * Owns: reading words and strings of an image whose every byte may be hostile. Each number comes
 * out range-checked, or the image is refused at the offset of the word that is wrong.
 * INVARIANT: no read leaves its section; nothing is allocated beyond the size of the image.
 * Must not know: what the words mean.
 */

import { NONE, RECORD_WORDS, STRING_BYTES_MAX } from './image_format.ts';
import type { SectionName } from './image_format.ts';
import { shown } from './names.ts';

/** Thrown by what reads an image, and caught by `loadImage` alone. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(offset: number, what: string) {
    super(`offset 0x${offset.toString(16)}: ${what}`);
  }
}

/** Refuses the image for what stands at `offset`. */
export function refuse(offset: number, what: string): never {
  throw new Refused(offset, what);
}

/** Reads a section of words from its start to its end. */
export class SectionReader {
  /** How many records the section holds. */
  readonly records: number;
  readonly #view: DataView;
  readonly #start: number;
  readonly #name: string;
  readonly #recordBytes: number;
  #at: number;
  readonly #end: number;

  /** @param offset and length of the section, in bytes; both were checked against the image */
  constructor(view: DataView, name: keyof typeof RECORD_WORDS, offset: number, length: number) {
    this.#view = view;
    this.#name = name;
    this.#start = offset;
    this.#at = offset;
    this.#end = offset + length;
    this.#recordBytes = 4 * RECORD_WORDS[name];
    if (length % this.#recordBytes !== 0) {
      refuse(offset, `section ${name} of ${length} bytes holds a part of a record`);
    }
    this.records = length / this.#recordBytes;
  }

  /** The next word. */
  next(): number {
    if (this.#at >= this.#end) this.refuse('the section ends too early');
    const word = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return word;
  }

  /** The next word, left where it is; `NONE` at the end, which no index is. */
  peek(): number {
    return this.#at < this.#end ? this.#view.getUint32(this.#at, true) : NONE;
  }

  /** The next word, which is between `least` and `most`. */
  between(least: number, most: number, what: string): number {
    const word = this.next();
    if (word < least || word > most) {
      this.refuse(`${what} is ${word}, not in ${least} to ${most}`);
    }
    return word;
  }

  /** The next word, which is an index of one of `count` things. */
  index(count: number, what: string): number {
    const word = this.next();
    if (word >= count) this.refuse(`${what} is ${word}, and there are ${count}`);
    return word;
  }

  /** Says that all is read; refuses what is left. */
  finish(): void {
    if (this.#at < this.#end) refuse(this.#at, `section ${this.#name} holds more than is used`);
  }

  /** Refuses the image for the word read last. */
  refuse(what: string): never {
    const last = Math.max(this.#start, this.#at - 4);
    const record = Math.floor((last - this.#start) / this.#recordBytes);
    refuse(last, `${this.#name}[${record}]: ${what}`);
  }

  /** Refuses the image for a record that was read before. */
  refuseRecord(record: number, what: string): never {
    refuse(this.#start + record * this.#recordBytes, `${this.#name}[${record}]: ${what}`);
  }
}

/** Control characters and line separators: they would write over what a person is shown. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** The strings of an image, checked and handed out in the order of their first use. */
export class StringReader {
  readonly #texts: string[] = [];
  readonly #blobStart: number;
  #used = 0;

  constructor(ends: SectionReader, blob: Uint8Array, blobStart: number) {
    this.#blobStart = blobStart;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const known = new Set<string>();
    let start = 0;
    for (let index = 0; index < ends.records; index++) {
      const end = ends.between(start + 1, blob.length, 'the end of a string');
      if (end - start > STRING_BYTES_MAX) ends.refuse(`a string of ${end - start} bytes`);
      const text = decode(decoder, blob.subarray(start, end), blobStart + start);
      if (UNPRINTABLE.test(text)) refuse(blobStart + start, 'a string holds control characters');
      if (known.has(text)) refuse(blobStart + start, `the string ${shown(text)} stands twice`);
      known.add(text);
      this.#texts.push(text);
      start = end;
    }
    if (start !== blob.length) refuse(blobStart + start, 'bytes that belong to no string');
  }

  /** The string that the next word of `section` names. */
  required(section: SectionReader, what: string): string {
    const index = section.index(this.#texts.length, `the string of ${what}`);
    if (index > this.#used) section.refuse(`string ${index} is used before string ${this.#used}`);
    if (index === this.#used) this.#used++;
    return this.#texts[index];
  }

  /** The same, or undefined where the word says `NONE`. */
  optional(section: SectionReader, what: string): string | undefined {
    if (section.peek() !== NONE) return this.required(section, what);
    section.next();
    return undefined;
  }

  /** Says that every section is read; refuses strings that nothing used. */
  finish(): void {
    if (this.#used < this.#texts.length) {
      refuse(this.#blobStart, `string ${this.#used} is used by nothing`);
    }
  }
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  offset: number,
): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse(offset, 'a string is not UTF-8');
  }
}

export type Sections = Readonly<Record<Exclude<SectionName, 'strings'>, SectionReader>>;
