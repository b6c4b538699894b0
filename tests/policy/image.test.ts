import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerAdmin } from '../../policy/admin.ts';
import { CompileError } from '../../policy/compile_error.ts';
import { ADMIN_DENY } from '../../policy/image.ts';
import type { ImageLabel, PolicyImage } from '../../policy/image.ts';
import {
  HASH_BYTES,
  HEADER_BYTES,
  IMAGE_BYTES_MAX,
  LIMITS_MIN,
  NONE,
} from '../../policy/image_format.ts';
import { loadImage } from '../../policy/image_load.ts';
import { writeImage } from '../../policy/image_write.ts';
import type { ImageContent } from '../../policy/image_write.ts';
import { firstAdminRule, lowerModel } from '../../policy/lower.ts';
import { entryOf, patched, rehash, sectionStart, viewOf } from './image_bytes.ts';
import { assertImageInvariants } from './image_invariants.ts';
import { policyModel } from './model_arbitrary.ts';

/** What a loader must read back: a random policy, decided by whichever rule comes first. */
const content: fc.Arbitrary<ImageContent> = policyModel().map((model) => {
  const admin = lowerAdmin(model, firstAdminRule(model), ({ rules: [rule] }) => ({
    permitted: model.rules[rule].effect === 'allow',
    rule,
  }));
  return lowerModel(model, admin);
});

function load(bytes: Uint8Array): PolicyImage {
  const loaded = loadImage(bytes);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.image;
}

function refusal(bytes: Uint8Array): string {
  const loaded = loadImage(bytes);
  return loaded.ok ? 'accepted' : loaded.error;
}

const span = { file: 0, offset: 0, length: 0, line: 1, column: 1 };

const label = (name: string, more: Partial<ImageLabel>): ImageLabel => ({
  name,
  from: undefined,
  kind: 'domain',
  flowClass: 0,
  adminClass: 0,
  walls: [],
  hostAllows: true,
  bridge: false,
  permissive: false,
  limits: LIMITS_MIN,
  rule: 4,
  ...more,
});

/** A valid image with one of everything, for spoiling. */
const VALID: ImageContent = {
  name: 'two-banks',
  version: [1, 2],
  from: { name: 'my-bank', version: '1.1' },
  final: false,
  audit: { onFull: 'drop', permits: true },
  approvals: 2,
  schedule: undefined,
  files: ['policy.yaml', 'more.yaml'],
  types: [
    { name: 'S', from: undefined },
    { name: 'A', from: 'OldA' },
    { name: 'B', from: undefined },
  ],
  labels: [
    label('System', { walls: [0], rule: 4 }),
    label('A-Bank', {
      from: 'Bank',
      permissive: true,
      walls: [1],
      flowClass: 1,
      adminClass: 1,
      rule: 5,
    }),
    label('A-Bank.disk', { kind: 'resource', flowClass: 1, adminClass: 1, rule: 6 }),
    label('__UNLABELED__', { flowClass: 2, adminClass: 1, hostAllows: false, rule: 7 }),
  ],
  conflicts: [{ name: 'banks', mode: 'sticky', types: [1, 2], rule: 8 }],
  bootstrap: 0,
  host: 0,
  unlabeled: 3,
  flow: { size: 3, wordsPerRow: 1, words: Uint32Array.of(1, 2, 4) },
  admin: {
    operations: ['domain.pause', 'audit.read'],
    classes: 2,
    principals: 2,
    decisions: Uint32Array.from({ length: 16 }, (_, n) => [0, 10, ADMIN_DENY + 11][n % 3]),
  },
  rules: [
    { kind: 'policy', name: 'policy', span },
    { kind: 'host', name: 'host', span },
    { kind: 'bootstrap', name: 'bootstrap', span },
    { kind: 'admin', name: 'admin', span },
    { kind: 'label', name: 'labels.System', span },
    { kind: 'label', name: 'labels.A-Bank', span },
    { kind: 'label', name: 'resources.A-Bank.disk', span },
    { kind: 'unlabeled', name: 'labels.__UNLABELED__', span },
    { kind: 'conflict', name: 'conflicts.banks', span },
    { kind: 'admin-rule', name: 'admin.rules[0]', span: { ...span, file: 1, column: NONE } },
    { kind: 'admin-rule', name: 'admin.rules[1]', span: { ...span, offset: 1, length: NONE - 1 } },
  ],
  hostRule: 1,
  adminRule: 3,
  bootstrapRule: 2,
  policyRule: 0,
};

const BYTES = writeImage(VALID);

const MANY_TYPES = Array.from({ length: 1001 }, (_, n) => ({ name: `T${n}`, from: undefined }));

const withLabel = (index: number, change: Partial<ImageLabel>): ImageContent => ({
  ...VALID,
  labels: VALID.labels.map((each, at) => (at === index ? { ...each, ...change } : each)),
});

const withAdmin = (change: Partial<ImageContent['admin']>): ImageContent => ({
  ...VALID,
  admin: { ...VALID.admin, ...change },
});

const withDecision = (decision: number): ImageContent =>
  withAdmin({ decisions: VALID.admin.decisions.with(5, decision) });

const withConflict = (types: readonly number[]): ImageContent => ({
  ...VALID,
  conflicts: [{ ...VALID.conflicts[0], types }],
});

const withSpan = (change: Partial<typeof span>): ImageContent => ({
  ...VALID,
  rules: VALID.rules.map((rule) => ({ ...rule, span: { ...span, ...change } })),
});

describe('an image read back', () => {
  test('is what was written', () => {
    fc.assert(
      fc.property(content, (written) => {
        const { hash, bytes, ...read } = load(writeImage(written));
        expect(read).toEqual(written);
        expect(bytes).toEqual(writeImage(written));
        expect(hash).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps one of everything, principals included', () => {
    const { hash: _, bytes: __, ...read } = load(BYTES);
    expect(read).toEqual(VALID);
    assertImageInvariants(load(BYTES));
  });

  test('keeps a byte order mark that a file name begins with', () => {
    const files = ['\ufeffpolicy.yaml', 'more.yaml'];
    expect(load(writeImage({ ...VALID, files })).files).toEqual(files);
  });

  test('is not what somebody writes into the bytes later', () => {
    const bytes = BYTES.slice();
    const image = load(bytes);
    bytes.fill(0xff);
    expect(image.bytes).toEqual(BYTES);
    expect(image.admin.decisions).toEqual(VALID.admin.decisions);
  });

  test('may stand anywhere in a buffer, a shared one too', () => {
    for (const buffer of [new ArrayBuffer(10_000), new SharedArrayBuffer(10_000)]) {
      const bytes = new Uint8Array(buffer, 13, BYTES.length);
      bytes.set(BYTES);
      expect(load(bytes).bytes).toEqual(BYTES);
    }
  });
});

describe('the writer refuses what the format cannot hold', () => {
  test.each<[string, ImageContent, RegExp]>([
    ['a negative number', { ...VALID, host: -1 }, /-1 is no 32-bit number/],
    ['a fraction', { ...VALID, version: [1.5, 0] }, /1.5 is no 32-bit number/],
    ['no number', { ...VALID, version: [Number.NaN, 0] }, /NaN is no 32-bit number/],
    ['half a character', { ...VALID, name: '\udc00' }, /not well-formed/],
    ['too much', withAdmin({ decisions: new Uint32Array(IMAGE_BYTES_MAX / 4) }), /is the most/],
  ])('%s', (_, spoilt, message) => {
    expect(() => writeImage(spoilt)).toThrow(message);
    expect(() => writeImage(spoilt)).toThrow(CompileError);
  });
});

describe('the loader refuses what contradicts itself', () => {
  test.each<[string, ImageContent, RegExp]>([
    ['no file', { ...VALID, files: [] }, /rules\[0\]: the file is 0, and there are 0/],
    ['more types than may be', { ...VALID, types: MANY_TYPES }, /1001 records, and 1000 are the/],
    ['a path without end', { ...VALID, files: ['x'.repeat(4097)] }, /a string of 4097 bytes/],
    ['a policy that is a pattern', { ...VALID, name: 'two*' }, /facts\[0\].*"two\*" holds a "\*"/],
    [
      'a predecessor that is a pattern',
      { ...VALID, from: { name: 'x*', version: '1.0' } },
      /facts\[0\].*"x\*" holds a "\*"/,
    ],
    ['an empty name', { ...VALID, name: '' }, /end of a string/],
    ['a name with a control character', { ...VALID, name: 'a\u001b[2J' }, /control characters/],
    ['a name that is a pattern', withLabel(1, { name: 'A*' }), /labels\[1\].*"A\*" holds a "\*"/],
    ['a name out of normal form', withLabel(1, { name: 'A\u0308' }), /labels\[1\].*normal form C/],
    ['a prototype name', withLabel(1, { name: '__proto__' }), /JavaScript objects use/],
    ['a label twice', withLabel(1, { name: 'System' }), /labels\[1\]: "System" stands twice/],
    ['an old label twice', withLabel(0, { from: 'Bank' }), /labels\[1\]: two are renamed from/],
    ['a type twice', { ...VALID, types: VALID.types.with(2, VALID.types[1]) }, /types\[2\]/],
    ['a flow class beyond the matrix', withLabel(1, { flowClass: 3 }), /flow class is 3/],
    ['a flow class out of order', withLabel(0, { flowClass: 1 }), /labels\[0\]: flow class 0 was/],
    [
      'a flow class without a label',
      { ...VALID, flow: { size: 4, wordsPerRow: 1, words: new Uint32Array(4) } },
      /a flow class without a label/,
    ],
    [
      'an admin class without a label',
      withAdmin({ classes: 3, decisions: new Uint32Array(36) }),
      /an admin class without a label/,
    ],
    ['an admin class out of order', withLabel(0, { adminClass: 1 }), /admin class 0 was left out/],
    ['a host at odds with itself', withLabel(2, { hostAllows: false }), /labels\[2\]: the host/],
    ['a bootstrap label unfit', { ...VALID, bootstrap: 3 }, /does not allow the bootstrap label/],
    ['a host label unfit', { ...VALID, host: 3 }, /does not allow its own label/],
    ['a resource as bootstrap', { ...VALID, bootstrap: 2 }, /label 2 is a resource's/],
    ['a resource as host', { ...VALID, host: 2 }, /label 2 is a resource's/],
    ['an unlabelled label of another name', { ...VALID, unlabeled: 1 }, /labels\[1\]: __UNLAB/],
    ['an unlabelled label left out', { ...VALID, unlabeled: undefined }, /labels\[3\]: __UNLAB/],
    ['a resource with walls', withLabel(2, { walls: [0] }), /labels\[2\]: a resource that/],
    ['a permissive resource', withLabel(2, { permissive: true }), /a resource that is permissive/],
    ['too many approvals', { ...VALID, approvals: 65 }, /the number of approvals is 65/],
    ['a resource as bridge', withLabel(2, { bridge: true }), /labels\[2\]: a resource that/],
    ['two walls of one set', withLabel(1, { walls: [1, 2] }), /labels\[1\]: holds two types/],
    ['a wall twice', withLabel(1, { walls: [0, 0] }), /labels\[1\]: wall 0 stands twice/],
    ['a wall of no type', withLabel(1, { walls: [3] }), /walls\[1\]: the type is 3/],
    [
      'no frames',
      withLabel(1, { limits: { ...VALID.labels[0].limits, frames: 0 } }),
      /limit of fr/,
    ],
    ['ports', withLabel(1, { limits: { ...VALID.labels[0].limits, ports: 4097 } }), /limit of po/],
    ['a set of one type', withConflict([1]), /conflicts\[0\]: the number of types is 1/],
    ['a set with a type twice', withConflict([1, 1]), /conflicts\[0\]: holds type 1 twice/],
    ['a set with no type', withConflict([1, 9]), /conflict_types\[1\]: the type is 9/],
    ["another's rule", withLabel(1, { rule: 4 }), /labels\[1\]: rule 4 is another's too/],
    ['a rule of another kind', withLabel(1, { rule: 9 }), /labels\[1\]: rule 9 is of kind admin/],
    ['a rule out of range', { ...VALID, adminRule: 11 }, /facts\[0\]: the rule of the admin/],
    ['the host as policy', { ...VALID, policyRule: 1 }, /rule 1 is of kind host, not policy/],
    [
      'a rule that belongs to nothing',
      { ...VALID, rules: [...VALID.rules, { kind: 'host', name: 'host again', span }] },
      /rules\[11\]: a rule of kind host that belongs to nothing/,
    ],
    [
      'a rule name twice',
      { ...VALID, rules: VALID.rules.with(10, VALID.rules[9]) },
      /rules\[10\]: .* stands twice/,
    ],
    ['a span in no file', withSpan({ file: 2 }), /rules\[0\]: the file is 2/],
    ['a span on line 0', withSpan({ line: 0 }), /rules\[0\]: the line is 0/],
    ['a span in column 0', withSpan({ column: 0 }), /rules\[0\]: the column is 0/],
    ['a span that overflows', withSpan({ offset: 2, length: NONE - 1 }), /length of the span/],
    [
      'a flow bit in the padding',
      { ...VALID, flow: { ...VALID.flow, words: Uint32Array.of(1, 8, 4) } },
      /flow\[1\]: a bit for a class/,
    ],
    ['a denial without a rule', withDecision(ADMIN_DENY), /decisions\[5\]: decided by rule -1/],
    ['a decision by no admin rule', withDecision(9), /decisions\[5\]: decided by rule 8/],
    ['a decision by no rule', withDecision(12), /decisions\[5\]: decided by rule 11/],
    [
      'an unknown operation',
      withAdmin({ operations: ['domain.pause', 'x'] }),
      /"x" is no admin op/,
    ],
    [
      'an operation that rules do not decide',
      withAdmin({ operations: ['event.send', 'audit.read'] }),
      /"event.send" is no admin op/,
    ],
    [
      'an operation twice',
      withAdmin({ operations: ['audit.read', 'audit.read'] }),
      /operations\[1\]: audit.read stands twice/,
    ],
    ['too few decisions', withAdmin({ principals: 3 }), /16 decisions, and the classes make 24/],
    ['no principal', withAdmin({ principals: 0 }), /the number of principals is 0/],
  ])('%s', (_, spoilt, message) => {
    const error = refusal(writeImage(spoilt));
    expect(error).toMatch(message);
    expect(error).toMatch(/^offset 0x[0-9a-f]+: /);
  });
});

describe('the loader refuses a broken frame', () => {
  const words = (BYTES.length - HASH_BYTES) / 4;
  const wordAt = (offset: number): number => viewOf(BYTES).getUint32(offset, true);
  const start = (name: Parameters<typeof sectionStart>[1]): number => sectionStart(BYTES, name);
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^offset 0x0: the image ends too early/],
    ['a header alone', BYTES.slice(0, HEADER_BYTES), /ends too early/],
    ['too many bytes', new Uint8Array(IMAGE_BYTES_MAX + 1), /are the most/],
    ['another magic', patched(BYTES, [0, 0x464c457f]), /^offset 0x0: this is no policy image/],
    ['version 0', patched(BYTES, [8, 0]), /^offset 0x8: format version 0, and only 3 is known/],
    ['a later version', patched(BYTES, [8, 4]), /^offset 0x8: format version 4/],
    ['another size', patched(BYTES, [12, BYTES.length + 4]), /^offset 0xc: the image says/],
    ['another number of sections', patched(BYTES, [16, 12]), /^offset 0x10: 12 sections/],
    ['a wrong hash', BYTES.with(BYTES.length - 1, BYTES[BYTES.length - 1] ^ 1), /the hash/],
    ['a section elsewhere', patched(BYTES, [entryOf('types'), 0]), /section types is at 0, not/],
    [
      'an offset that wraps around',
      patched(BYTES, [entryOf('labels') + 4, 0xfffffffc]),
      /section labels has 4294967292 bytes: too many/,
    ],
    ['a section of no words', patched(BYTES, [entryOf('facts') + 4, 63]), /63 bytes, which are no/],
    ['padding that is used', rehash(BYTES.with(words * 4 - 1, 1)), /padding that is not zero/],
    [
      'bytes that are not UTF-8',
      rehash(BYTES.with(start('strings'), 0xff)),
      new RegExp(`^offset 0x${start('strings').toString(16)}: a string is not UTF-8`),
    ],
    [
      'a string that ends before it begins',
      patched(BYTES, [start('string_ends') + 4, 3]),
      /string_ends\[1\]: the end of a string is 3, not in/,
    ],
    [
      'a string beyond the end',
      patched(BYTES, [start('string_ends'), 0x7fffffff]),
      /string_ends\[0\]: the end of a string/,
    ],
    ['a string out of order', patched(BYTES, [start('facts'), 5]), /used before string 0/],
    ['no name', patched(BYTES, [start('facts'), NONE]), /the string of the policy name is 42949/],
    ['half a predecessor', patched(BYTES, [start('facts') + 16, NONE]), /a name and a version/],
    ['unknown flags', patched(BYTES, [start('facts') + 20, 8]), /the flags is 8, not in 0 to 7/],
    [
      'ten thousand classes and no bits',
      patched(BYTES, [start('facts') + 52, 10_000]),
      /flow\[0\]: 3 words, and 10000 classes make 3130000/,
    ],
    [
      'classes whose square overflows',
      patched(BYTES, [start('facts') + 56, 0x10000]),
      /the number of admin classes is 65536/,
    ],
    [
      'walls that run out',
      patched(BYTES, [start('labels') + 20, 3], [start('labels') + 48 + 20, 3]),
      /walls\[1\]: the section ends too early/,
    ],
    [
      'types of a set left over',
      patched(writeImage(withConflict([0, 1, 2])), [start('conflicts') + 8, 2]),
      /section conflict_types holds more/,
    ],
    ['unknown flags of a label', patched(BYTES, [start('labels') + 8, 16]), /the flags is 16/],
    [
      'a string that nothing uses',
      patched(BYTES, [start('operations') + 4, wordAt(start('operations'))]),
      /string \d+ is used by nothing/,
    ],
    [
      'a string twice',
      rehash(BYTES.with(Buffer.from(BYTES).indexOf('SAOldAB') + 1, 'S'.charCodeAt(0))),
      /the string "S" stands twice/,
    ],
    [
      'bytes of no string',
      patched(BYTES, [start('files') - 4, wordAt(start('files') - 4) - 1]),
      /bytes that belong to no string/,
    ],
    ['walls left over', patched(BYTES, [start('labels') + 20, 0]), /section walls holds more/],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });
});
