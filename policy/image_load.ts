/**
 * Owns: taking bytes from anybody and giving back a policy, or saying where they are wrong. It
 * checks the frame (magic, version, size, sections, padding, hash) and every number by itself;
 * image_check.ts checks what the numbers say together.
 * INVARIANT: it works on a copy, so that nobody can change the bytes between check and use; it
 * never throws, and allocates memory in proportion to the bytes it was given.
 * Must not know: YAML, the model, who sent the bytes.
 */

import { createHash } from 'node:crypto';
import { checkImage } from './image_check.ts';
import {
  CONFLICT_MODES,
  FACT_AUDIT_DROPS,
  FACT_AUDIT_PERMITS,
  FACT_FINAL,
  FILES_MAX,
  HASH_BYTES,
  HEADER_BYTES,
  IMAGE_BYTES_MAX,
  LABEL_BRIDGE,
  LABEL_HOST_ALLOWS,
  LABEL_PERMISSIVE,
  LABEL_RESOURCE,
  LIMITS_MIN,
  MAGIC,
  NONE,
  PRINCIPALS_MAX,
  RULE_KINDS,
  SECTIONS,
} from './image_format.ts';
import { IMAGE_VERSION } from './image.ts';
import type {
  AdminTable,
  BitMatrix,
  ImageConflict,
  ImageLabel,
  ImageSchedule,
  ImageType,
  PolicyImage,
  Rule,
} from './image.ts';
import { limitsBy } from './limits.ts';
import type { LimitName } from './limits.ts';
import { Refused, SectionReader, StringReader, refuse } from './image_reader.ts';
import type { Sections } from './image_reader.ts';
import {
  APPROVALS_MAX,
  CONFLICTS_MAX,
  LABELS_MAX,
  LIMITS_MAX,
  MAJOR_FRAME_MAX,
  RULES_MAX,
  SLOTS_MAX,
  SLOT_MIN,
  TYPES_MAX,
} from './limits.ts';

export type Loaded =
  | { readonly ok: true; readonly image: PolicyImage }
  /** `error` names the offset and what is wrong there. */
  | { readonly ok: false; readonly error: string };

/** The checked frame: readers of the sections of words, and the strings. */
interface Frame {
  readonly sections: Sections;
  readonly strings: StringReader;
  /** SHA-256 of all the bytes, the hash in them included. */
  readonly hash: string;
}

interface SectionBounds {
  readonly offset: number;
  readonly length: number;
}

/** Where the sections stand, in the order of `SECTIONS`: one after the other, up to the hash. */
function sectionBounds(bytes: Uint8Array, view: DataView): SectionBounds[] {
  const hashStart = bytes.length - HASH_BYTES;
  const bounds = SECTIONS.map((name, index) => {
    const entry = HEADER_BYTES - 8 * (SECTIONS.length - index);
    return {
      name,
      entry,
      offset: view.getUint32(entry, true),
      length: view.getUint32(entry + 4, true),
    };
  });
  let end = HEADER_BYTES;
  for (const { name, entry, offset, length } of bounds) {
    if (offset !== end) refuse(entry, `section ${name} is at ${offset}, not at ${end}`);
    if (length > hashStart - end) {
      refuse(entry + 4, `section ${name} has ${length} bytes: too many`);
    }
    if (name !== 'strings' && length % 4 !== 0) {
      refuse(entry + 4, `section ${name} has ${length} bytes, which are no words`);
    }
    end += length;
  }
  if (Math.ceil(end / 4) * 4 !== hashStart) refuse(end, 'bytes that belong to no section');
  for (let padding = end; padding < hashStart; padding++) {
    if (bytes[padding] !== 0) refuse(padding, 'padding that is not zero');
  }
  return bounds;
}

function readFrame(bytes: Uint8Array): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES + HASH_BYTES) refuse(bytes.length, 'the image ends too early');
  for (let at = 0; at < MAGIC.length; at++) {
    if (bytes[at] !== MAGIC.charCodeAt(at)) refuse(at, 'this is no policy image');
  }
  let at = MAGIC.length;
  const word = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const version = word();
  if (version !== IMAGE_VERSION) {
    refuse(at - 4, `format version ${version}, and only ${IMAGE_VERSION} is known`);
  }
  const size = word();
  if (size !== bytes.length) {
    refuse(at - 4, `the image says ${size} bytes and has ${bytes.length}`);
  }
  const count = word();
  if (count !== SECTIONS.length) refuse(at - 4, `${count} sections, not ${SECTIONS.length}`);

  const hashStart = bytes.length - HASH_BYTES;
  const running = createHash('sha256').update(bytes.subarray(0, hashStart));
  if (!running.copy().digest().equals(bytes.subarray(hashStart))) {
    refuse(hashStart, 'the hash is not of these bytes');
  }
  const hash = running.update(bytes.subarray(hashStart)).digest('hex');

  const bounds = sectionBounds(bytes, view);
  const blob = bounds[SECTIONS.indexOf('strings')];
  const open = (name: keyof Sections): SectionReader => {
    const { offset, length } = bounds[SECTIONS.indexOf(name)];
    return new SectionReader(view, name, offset, length);
  };
  const sections: Sections = {
    facts: open('facts'),
    string_ends: open('string_ends'),
    files: open('files'),
    types: open('types'),
    labels: open('labels'),
    walls: open('walls'),
    conflicts: open('conflicts'),
    conflict_types: open('conflict_types'),
    rules: open('rules'),
    flow: open('flow'),
    operations: open('operations'),
    decisions: open('decisions'),
    partitions: open('partitions'),
    slots: open('slots'),
    partition_of: open('partition_of'),
  };
  const texts = bytes.subarray(blob.offset, blob.offset + blob.length);
  const strings = new StringReader(sections.string_ends, texts, blob.offset);
  return { sections, strings, hash };
}

/** Reads a section of records, of which there are at most `most`, by `read`. */
function readAll<T>(section: SectionReader, most: number, read: (index: number) => T): T[] {
  if (section.records > most) {
    section.refuseRecord(most, `${section.records} records, and ${most} are the most`);
  }
  return Array.from({ length: section.records }, (_, index) => read(index));
}

function readFacts({ sections, strings }: Frame) {
  const { facts, labels, rules } = sections;
  if (facts.records !== 1) facts.refuseRecord(0, `${facts.records} records, not one`);
  const word = (): number => facts.next();
  const label = (what: string): number => facts.index(labels.records, what);
  const rule = (what: string): number => facts.index(rules.records, what);
  const name = strings.required(facts, 'the policy name');
  const version = [word(), word()] as const;
  const fromName = strings.optional(facts, 'the predecessor');
  const fromVersion = strings.optional(facts, "the predecessor's version");
  if ((fromName === undefined) !== (fromVersion === undefined)) {
    facts.refuse('a predecessor has a name and a version');
  }
  const flags = facts.between(0, FACT_FINAL | FACT_AUDIT_DROPS | FACT_AUDIT_PERMITS, 'the flags');
  return {
    name,
    version,
    from:
      fromName === undefined || fromVersion === undefined
        ? undefined
        : { name: fromName, version: fromVersion },
    final: (flags & FACT_FINAL) !== 0,
    audit: {
      onFull: (flags & FACT_AUDIT_DROPS) === 0 ? ('stop' as const) : ('drop' as const),
      permits: (flags & FACT_AUDIT_PERMITS) !== 0,
    },
    bootstrap: label('the bootstrap label'),
    host: label('the host label'),
    unlabeled: facts.peek() === NONE ? (word(), undefined) : label('the unlabelled label'),
    hostRule: rule('the rule of the host'),
    adminRule: rule('the rule of the admin section'),
    bootstrapRule: rule('the rule of the bootstrap'),
    policyRule: rule('the rule of the policy'),
    flowClasses: facts.between(1, LABELS_MAX, 'the number of flow classes'),
    adminClasses: facts.between(1, LABELS_MAX, 'the number of admin classes'),
    principals: facts.between(1, PRINCIPALS_MAX, 'the number of principals'),
    approvals: facts.between(0, APPROVALS_MAX, 'the number of approvals'),
    majorFrame: facts.between(0, MAJOR_FRAME_MAX, 'the major frame'),
  };
}

type Facts = ReturnType<typeof readFacts>;

function readLabel({ sections, strings }: Frame, facts: Facts): ImageLabel {
  const { labels, walls, types, rules } = sections;
  const all = LABEL_RESOURCE | LABEL_BRIDGE | LABEL_HOST_ALLOWS | LABEL_PERMISSIVE;
  const name = strings.required(labels, 'the name');
  const from = strings.optional(labels, 'the old name');
  const flags = labels.between(0, all, 'the flags');
  const flowClass = labels.index(facts.flowClasses, 'the flow class');
  const adminClass = labels.index(facts.adminClasses, 'the admin class');
  const wallCount = labels.between(0, types.records, 'the number of walls');
  const limit = (what: LimitName): number =>
    labels.between(LIMITS_MIN[what], LIMITS_MAX[what], `the limit of ${what}`);
  return {
    name,
    from,
    kind: (flags & LABEL_RESOURCE) !== 0 ? 'resource' : 'domain',
    flowClass,
    adminClass,
    walls: Array.from({ length: wallCount }, () => walls.index(types.records, 'the type')),
    hostAllows: (flags & LABEL_HOST_ALLOWS) !== 0,
    bridge: (flags & LABEL_BRIDGE) !== 0,
    permissive: (flags & LABEL_PERMISSIVE) !== 0,
    limits: limitsBy(limit),
    rule: labels.index(rules.records, 'the rule'),
  };
}

function readConflict({ sections, strings }: Frame): ImageConflict {
  const { conflicts, conflict_types: members, types, rules } = sections;
  const name = strings.required(conflicts, 'the name');
  const mode = CONFLICT_MODES[conflicts.index(CONFLICT_MODES.length, 'the mode')];
  const count = conflicts.between(2, types.records, 'the number of types');
  return {
    name,
    mode,
    types: Array.from({ length: count }, () => members.index(types.records, 'the type')),
    rule: conflicts.index(rules.records, 'the rule'),
  };
}

function readRule({ sections, strings }: Frame): Rule {
  const { rules, files } = sections;
  const kind = RULE_KINDS[rules.index(RULE_KINDS.length, 'the kind')];
  const name = strings.required(rules, 'the name');
  const file = rules.index(files.records, 'the file');
  const offset = rules.next();
  const length = rules.between(0, NONE - offset, 'the length of the span');
  const line = rules.between(1, NONE, 'the line');
  const column = rules.between(1, NONE, 'the column');
  return { kind, name, span: { file, offset, length, line, column } };
}

function readFlow(flow: SectionReader, size: number): BitMatrix {
  const wordsPerRow = Math.ceil(size / 32);
  if (flow.records !== size * wordsPerRow) {
    flow.refuseRecord(0, `${flow.records} words, and ${size} classes make ${size * wordsPerRow}`);
  }
  const padding = size % 32 === 0 ? 0 : -1 << (size % 32);
  const words = new Uint32Array(flow.records);
  for (let at = 0; at < words.length; at++) {
    words[at] = flow.next();
    if (at % wordsPerRow === wordsPerRow - 1 && (words[at] & padding) !== 0) {
      flow.refuse(`a bit for a class of which there are only ${size}`);
    }
  }
  return { size, wordsPerRow, words };
}

function readAdmin({ sections, strings }: Frame, facts: Facts): AdminTable {
  const { operations: names, decisions: cells } = sections;
  const { adminClasses: classes, principals } = facts;
  const operations = Array.from({ length: names.records }, () =>
    strings.required(names, 'the operation'),
  );
  const expected = principals * operations.length * classes * classes;
  if (cells.records !== expected) {
    cells.refuseRecord(0, `${cells.records} decisions, and the classes make ${expected}`);
  }
  const decisions = new Uint32Array(cells.records);
  for (let at = 0; at < decisions.length; at++) decisions[at] = cells.next();
  return { operations, classes, principals, decisions };
}

/** What image_check.ts finds out of a schedule is whether its parts fit each other. */
function readSchedule({ sections, strings }: Frame, majorFrame: number): ImageSchedule | undefined {
  const { partitions: names, slots: cells, partition_of: homes, labels } = sections;
  const partitions = readAll(names, SLOTS_MAX, () => strings.required(names, 'the partition'));
  const slots = readAll(cells, SLOTS_MAX, () => ({
    partition: cells.index(partitions.length, 'the partition'),
    runtime: cells.between(SLOT_MIN, MAJOR_FRAME_MAX, 'the runtime'),
  }));
  const expected = majorFrame === 0 ? 0 : labels.records;
  if (homes.records !== expected) {
    homes.refuseRecord(0, `${homes.records} records, and ${expected} are needed`);
  }
  const partitionOf = Array.from({ length: expected }, () =>
    homes.peek() === NONE
      ? (homes.next(), undefined)
      : homes.index(partitions.length, 'the partition'),
  );
  if (majorFrame === 0) {
    if (partitions.length + slots.length > 0) names.refuseRecord(0, 'slots of no major frame');
    return undefined;
  }
  return { majorFrame, slots, partitions, partitionOf };
}

/** Reads the sections in the order in which the format numbers the strings. */
function readImage(bytes: Uint8Array): PolicyImage {
  const frame = readFrame(bytes);
  const { sections, strings, hash } = frame;
  const { flowClasses, adminClasses, principals, majorFrame, ...facts } = readFacts(frame);
  const classes = { ...facts, flowClasses, adminClasses, principals, majorFrame };
  const files = readAll(sections.files, FILES_MAX, () =>
    strings.required(sections.files, 'the file'),
  );
  const types = readAll(sections.types, TYPES_MAX, (): ImageType => {
    const name = strings.required(sections.types, 'the name');
    return { name, from: strings.optional(sections.types, 'the old name') };
  });
  const labels = readAll(sections.labels, LABELS_MAX, () => readLabel(frame, classes));
  const conflicts = readAll(sections.conflicts, CONFLICTS_MAX, () => readConflict(frame));
  const rulesMax = 4 + LABELS_MAX + CONFLICTS_MAX + RULES_MAX;
  const rules = readAll(sections.rules, rulesMax, () => readRule(frame));
  const flow = readFlow(sections.flow, flowClasses);
  const admin = readAdmin(frame, classes);
  const schedule = readSchedule(frame, majorFrame);
  sections.walls.finish();
  sections.conflict_types.finish();
  strings.finish();
  const parts = { files, types, labels, conflicts, rules, flow, admin, schedule };
  const image = { hash, ...facts, ...parts, bytes };
  checkImage(image, sections);
  return image;
}

/** Loads an image from bytes that anybody may have made. They are copied, and not kept. */
export function loadImage(bytes: Uint8Array): Loaded {
  if (bytes.length > IMAGE_BYTES_MAX) {
    const error = `offset 0x0: ${bytes.length} bytes, and ${IMAGE_BYTES_MAX} are the most`;
    return { ok: false, error };
  }
  try {
    return { ok: true, image: readImage(Uint8Array.from(bytes)) };
  } catch (refusal) {
    if (refusal instanceof Refused) return { ok: false, error: refusal.message };
    throw refusal;
  }
}
