/** Owns: mistakes about reading, checking and compiling a policy, and about what is told of it. */

import { describe, expect, test } from 'vitest';
import { policy_get, xen_domctl, xen_domctl_getdomaininfo } from '../../core/abi/layouts.ts';
import { PAGE_SIZE } from '../../core/abi/numbers.ts';
import { describeDenial } from '../../enforcement/words.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { lowerAdmin } from '../../policy/admin.ts';
import { DEFAULT_MODEL } from '../../policy/default_policy.ts';
import { loadImage } from '../../policy/image_load.ts';
import { HASH_BYTES, HEADER_BYTES } from '../../policy/image_format.ts';
import { writeImage } from '../../policy/image_write.ts';
import type { ImageContent } from '../../policy/image_write.ts';
import { firstAdminRule, lowerModel } from '../../policy/lower.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { Harness, imageOf } from '../core/harness.ts';
import { viewOf, rehash } from '../policy/image_bytes.ts';
import { assertImageInvariants } from '../policy/image_invariants.ts';
import { policyText, read } from '../policy/reading.ts';
import { ROOMY, mistakesPolicy, update } from './policies.ts';

const [SYSTEM] = DEFAULT_MODEL.labels;
const [TYPE] = DEFAULT_MODEL.types;

/** A policy of three types, of which two exclude each other, and one more label with these walls. */
function withWalls(...walls: number[]): PolicyModel {
  return {
    ...DEFAULT_MODEL,
    types: [TYPE, { ...TYPE, name: 'A' }, { ...TYPE, name: 'B' }],
    labels: [SYSTEM, { ...SYSTEM, name: 'x', walls }],
    conflicts: [{ name: 'c', mode: 'running', types: [1, 2], span: TYPE.span }],
  };
}

/** The image of a model that no check looked at: what a broken or hostile compiler could write. */
function unchecked(model: PolicyModel, change = (content: ImageContent): ImageContent => content) {
  const admin = lowerAdmin(model, firstAdminRule(model), () => ({ permitted: true, rule: 0 }));
  return writeImage(change(lowerModel(model, admin)));
}

describe('mistake 8: two types of one conflict set inside one label', () => {
  test('are an error of the policy, at the label', () => {
    const labels =
      'labels:\n  Sys: { types: [Sys, A, B], walls: [Sys], bridge: "domain 0" }\n' +
      '  A: { types: [A], walls: [A, B] }\n  B: { types: [B], walls: [B] }';
    const { findings, model } = read(policyText({ labels }));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'self-conflict',
      'error',
    ]);
    expect(model).toBeUndefined();
  });

  test('are refused in an image that no check looked at', () => {
    expect(loadImage(unchecked(withWalls(1))).ok).toBe(true);
    expect(loadImage(unchecked(withWalls(2))).ok).toBe(true);
    expect(loadImage(unchecked(withWalls(1, 2))).ok).toBe(false);
    expect(loadImage(unchecked(withWalls(1, 1))).ok).toBe(false);
  });
});

describe('mistake 10: a label number is checked for each of its parts', () => {
  test('an image whose label has a wall that is no type is refused', async () => {
    for (const wall of [3, 64, 0xffffffff]) {
      const model = withWalls(1);
      const image = unchecked(model, (content) => ({
        ...content,
        labels: content.labels.map((label, i) => (i === 1 ? { ...label, walls: [wall] } : label)),
      }));
      expect(loadImage(image).ok, `wall ${wall}`).toBe(false);
      await expect(compilePolicy(withWalls(wall))).rejects.toThrow();
    }
  });

  test('a domain can be created with no number but that of a domain label', async () => {
    const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
    const { policy } = h.machine;
    const resource = policy.labelNumbers[policy.image.labels.findIndex((l) => l.kind !== 'domain')];
    const beyond = policy.numbering.labels.length;
    const before = h.machine.digest();
    for (const label of [
      0,
      resource,
      beyond,
      beyond + 1,
      0x8000,
      0x1_0001,
      0x7fff_ffff,
      0xffff_ffff,
    ]) {
      const from = h.records.length;
      const { error } = h.domain0.call('domctl.createdomain', {
        'u.createdomain.ssidref': label,
        'u.createdomain.max_vcpus': 1,
      });
      expect(error, `label ${label}`).toBe('ENOENT');
      const refused = h.records.slice(from).find((r) => r.call === 'domctl.createdomain');
      expect(refused?.written, `label ${label}`).toEqual([]);
    }
    expect(before).not.toBe('');
    expect(Array.from({ length: 5 }, (_, i) => h.view.domain.state[i + 1])).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});

test('mistake 11: no offset or length in an image leads past its end', async () => {
  const image = await imageOf(mistakesPolicy());
  const words = [0, 1, 2, 3, 7, image.length, image.length - 1, image.length - HASH_BYTES];
  const hostile = [...words, image.length + 1, 0x7fff_ffff, 0x8000_0000, 0xffff_fffc, 0xffff_ffff];
  let refused = 0;
  // Each word of the header and of what follows, with a hash that fits: the sizes are all there is
  // between the loader and bytes that are not its own.
  for (let offset = 0; offset < HEADER_BYTES + 160; offset += 4) {
    for (const word of hostile) {
      const copy = image.slice();
      viewOf(copy).setUint32(offset, word, true);
      const loaded = loadImage(rehash(copy));
      if (loaded.ok) assertImageInvariants(loaded.image);
      else refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(500);
  for (let length = image.length - 1; length >= 0; length -= length > 200 ? 13 : 1) {
    expect(loadImage(rehash(image.slice(0, length))).ok, `${length} bytes`).toBe(false);
  }
});

describe('mistake 16: what is told about a policy or a domain holds nothing from before', () => {
  test('every byte of an answer is written', async () => {
    const answers = [0x00, 0x55, 0xaa].map(async (filler) => {
      const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
      const red = h.build('Red');
      const { memory } = h.domain0;
      const answer = (write: () => number, from: number, length: number): Uint8Array => {
        memory.fill(filler, 0, 2 * PAGE_SIZE);
        expect(h.turnOf(0, write)).toBe(0);
        return memory.slice(from, from + length);
      };
      const got = answer(() => h.machine.hypercall(48, 3, 0, 0, 0, 0), 0, policy_get.size);
      const info = answer(
        () => {
          const data = viewOf(memory);
          data.setUint32(xen_domctl.at.cmd, 5, true);
          data.setUint32(xen_domctl.at.interface_version, 0x15, true);
          data.setUint16(xen_domctl.at.domain, red.id, true);
          return h.machine.hypercall(36, 0, 0, 0, 0, 0);
        },
        xen_domctl.at['u.getdomaininfo.domain'],
        xen_domctl_getdomaininfo.size,
      );
      return { got, info };
    });
    const [zeros, fives, tens] = await Promise.all(answers);
    expect([fives.got, fives.info]).toEqual([zeros.got, zeros.info]);
    expect([tens.got, tens.info]).toEqual([zeros.got, zeros.info]);
    expect(zeros.got.some((byte) => byte !== 0)).toBe(true);
    expect(zeros.info.some((byte) => byte !== 0)).toBe(true);
  });

  test('an image is a function of its policy', async () => {
    const model = withWalls(1);
    const [once, again] = [await compilePolicy(model), await compilePolicy(structuredClone(model))];
    expect(Buffer.compare(once, again)).toBe(0);
    // Nor is there room in it for anything else: it is what its own content writes anew.
    const loaded = loadImage(once);
    if (!loaded.ok) throw new Error(loaded.error);
    expect(Buffer.compare(writeImage(loaded.image), once)).toBe(0);
  });
});

test('mistake 18: a type that a conflict set names and nothing declares is an error', () => {
  const { findings, model } = read(
    policyText({ conflicts: 'conflicts: { rivals: { types: [A, Bee] } }' }),
  );
  const found = findings.find(({ rule }) => rule === 'undeclared-type');
  expect(found?.severity).toBe('error');
  expect(found?.message).toContain('Bee');
  expect(found?.hint).toBeTruthy();
  expect(model, 'nothing is compiled from it').toBeUndefined();
  // As a third type it is an error still, though two are left.
  const third = read(policyText({ conflicts: 'conflicts: { rivals: { types: [A, B, Bee] } }' }));
  expect(third.findings.map(({ rule }) => rule)).toContain('undeclared-type');
  expect(third.model).toBeUndefined();
});

describe('mistake 19: a denial says who may not do what, why, and where that is written', () => {
  test('to whom may know; the guest gets an errno', async () => {
    const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
    const one = h.build('W1');
    const { result, records } = h.domain0.call('domctl.createdomain', {
      'u.createdomain.ssidref': h.label('W2'),
      'u.createdomain.max_vcpus': 1,
    });
    expect(result).toBe(-1);
    const [{ denial, decision }] = records;
    expect(decision).toBe('denied');
    if (!denial) throw new Error('a denial has its reasons');
    const { policy } = h.machine;
    const line =
      mistakesPolicy()
        .split('\n')
        .findIndex((text) => text.startsWith('conflicts:')) + 1;
    const living = [{ domain: one.id, label: h.view.domain.label[one.id] }];
    const words = describeDenial(policy, denial, () => 'first', living);
    expect(words).toMatch(/^denied: W2 may not start while first \(W1\) runs: conflict set one, /);
    expect(words).toMatch(new RegExp(`test\\.yaml:${line}:\\d+$`));
  });

  test('every kind of denial has words, and none is a bare number', async () => {
    const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
    const [red, blue] = [h.build('Red'), h.build('Blue')];
    const denied = [
      red.call('event_channel_op.alloc_unbound', { dom: red.id, remote_dom: blue.id }),
      red.call('domctl.pausedomain', { domain: blue.id }),
      red.call('domctl.pausedomain', { domain: 77 }),
      red.call('policy_op.get'),
    ];
    const said = denied.map(({ error, records }) => {
      expect(error).toBe('EPERM');
      const denial = records[0].denial;
      return denial ? describeDenial(h.machine.policy, denial) : '';
    });
    for (const words of said) {
      expect(words).toMatch(/^denied: Red may not .+, test\.yaml:\d+:\d+$/);
      expect(words).not.toMatch(/0x|not authorized|out of memory|\d{4,}/i);
    }
    expect(said[0]).toContain('Blue');
    expect(new Set(said).size).toBeGreaterThan(2);
  });

  test('an update that is refused says what offends, not that memory ran out', async () => {
    const h = await Harness.boot({ policy: mistakesPolicy(), ...ROOMY });
    const broken = await imageOf(update({ version: '1.1', from: '0.9' }));
    const { error, records } = h.load(broken);
    expect(error).toBe('EINVAL');
    expect(records[0].reason).toContain('follows mistakes 0.9, but mistakes 1.0 is in force');
  });
});
