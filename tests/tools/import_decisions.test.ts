/** Owns: the tests that an imported policy decides as ACM did, by a naive model of ACM. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../core/config.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { OP } from '../../policy/operations.ts';
import { readPolicy } from '../../policy/read.ts';
import { importAcm } from '../../tools/acm/import.ts';
import { acceptable } from '../../tools/acm/rules.ts';
import { loadForTypes } from '../../tools/explain/load.ts';
import { ask } from '../../tools/explain/question.ts';
import { Actor, Harness } from '../core/harness.ts';
import { acmPolicy } from './acm_arbitrary.ts';
import type { Drawn } from './acm_arbitrary.ts';
import { AcmHost, compileAcm } from './acm_model.ts';

const RUNS = Math.max(100, Number(process.env['BULKHEAD_PROPERTY_RUNS'] ?? 0));
const SEED = Number(process.env['BULKHEAD_PROPERTY_SEED'] ?? 2007);
const setting = { numRuns: RUNS, seed: SEED };

const ALL = acceptable('import');

const imported = (xml: string, accept: readonly string[] = []) =>
  importAcm('p.xml', Buffer.from(xml), { accept });

function modelOf(yaml: string | undefined): PolicyModel {
  const { model, findings } = readPolicy('p.yaml', Buffer.from(yaml ?? ''));
  if (model === undefined) throw new Error(`${JSON.stringify(findings)}\n${yaml}`);
  return model;
}

/** Our policy and ACM's of one XML, and the numbers of names in both. */
interface Both {
  readonly policy: LoadedPolicy;
  readonly model: PolicyModel;
  readonly acm: ReturnType<typeof compileAcm>;
  readonly here: (name: string) => number;
}

async function bothOf({ xml }: Drawn, yaml: string): Promise<Both> {
  const model = modelOf(yaml);
  const numbers = new Map(model.labels.map(({ name }, index) => [name, index]));
  return {
    policy: await loadForTypes(model),
    model,
    acm: compileAcm(xml),
    here: (name) => numbers.get(name) ?? -1,
  };
}

const resourceHere = ({ labels }: Drawn, name: string): string =>
  labels.some((label) => label.name === name) ? `${name}.resource` : name;

/** Compares every pair of labels and every use of a resource. */
function compareSharing(drawn: Drawn, { policy, acm, here }: Both): void {
  const host = new AcmHost(acm.tables);
  const permits = (operation: number, subject: number, object: number): boolean =>
    ask(policy, { operation, subject, object, running: [] }) === undefined;
  for (const a of drawn.labels) {
    const ssid = acm.domains.get(a.name) ?? -1;
    for (const b of drawn.labels) {
      const expected = host.shares(ssid, acm.domains.get(b.name) ?? -1);
      const [x, y] = [here(a.name), here(b.name)];
      const pair = `${a.name} and ${b.name}`;
      expect(permits(OP['grant.map'], x, y), pair).toBe(expected);
      expect(permits(OP['event.send'], x, y), pair).toBe(expected);
      expect(permits(OP['event.bind'], x, y), pair).toBe(expected);
    }
    for (const { name } of drawn.resources) {
      const expected = host.shares(ssid, acm.resources.get(name) ?? -1);
      const object = here(resourceHere(drawn, name));
      expect(permits(OP['resource.use'], here(a.name), object), name).toBe(expected);
    }
  }
}

describe('an imported policy decides as ACM did', () => {
  test('about sharing and resources, and about starts in every order', async () => {
    let denied = 0;
    let permitted = 0;
    const property = fc.asyncProperty(
      acmPolicy(false),
      fc.array(fc.nat(), { maxLength: 12 }),
      async (drawn, moves) => {
        const { findings, yaml } = imported(drawn.xml);
        expect(findings).toEqual([]);
        const both = await bothOf(drawn, yaml ?? '');
        compareSharing(drawn, both);
        const { policy, acm, here } = both;
        const host = new AcmHost(acm.tables);
        const running: string[] = [];
        for (const move of moves) {
          if (move % 3 === 0 && running.length > 0) {
            const [gone] = running.splice(move % running.length, 1);
            host.stop(acm.domains.get(gone) ?? -1);
            continue;
          }
          const { name } = drawn.labels[move % drawn.labels.length];
          const expected = host.start(acm.domains.get(name) ?? -1);
          const refusal = ask(policy, {
            operation: OP['domain.start'],
            subject: here(name),
            object: policy.image.host,
            running: running.map(here),
          });
          expect(refusal === undefined, `${name} beside ${running.join()}`).toBe(expected);
          if (expected) running.push(name);
          if (expected) permitted += 1;
          else denied += 1;
        }
        for (const name of running) host.stop(acm.domains.get(name) ?? -1);
        expect(host.isIdle).toBe(true);
      },
    );
    await fc.assert(property, setting);
    // Both answers came up, and often.
    expect(Math.min(denied, permitted)).toBeGreaterThan(RUNS / 4);
  });

  test('or denies more, where a label that excludes itself was accepted', async () => {
    let stricter = 0;
    const property = fc.asyncProperty(
      acmPolicy(true),
      fc.array(fc.nat(), { maxLength: 10 }),
      async (drawn, moves) => {
        const { findings, yaml } = imported(drawn.xml, ALL);
        const isExact = findings.every(({ rule }) => rule !== 'self-conflict');
        const both = await bothOf(drawn, yaml ?? '');
        compareSharing(drawn, both);
        const { policy, acm, here } = both;
        const host = new AcmHost(acm.tables);
        const running: string[] = [];
        for (const move of moves) {
          const { name } = drawn.labels[move % drawn.labels.length];
          const ssid = acm.domains.get(name) ?? -1;
          const isPermitted =
            ask(policy, {
              operation: OP['domain.start'],
              subject: here(name),
              object: policy.image.host,
              running: running.map(here),
            }) === undefined;
          if (isPermitted || isExact) expect(host.mayStart(ssid), name).toBe(isPermitted);
          else if (host.mayStart(ssid)) stricter += 1;
          if (!isPermitted) continue;
          host.start(ssid);
          running.push(name);
        }
      },
    );
    await fc.assert(property, setting);
    expect(stricter).toBeGreaterThan(0);
  });

  test('on a machine that runs', async () => {
    const config = { ...DEFAULT_CONFIG, domains: 8 };
    const property = fc.asyncProperty(
      acmPolicy(false),
      fc.array(fc.nat(), { minLength: 4, maxLength: 10 }),
      async (drawn, moves) => {
        const yaml = imported(drawn.xml).yaml ?? '';
        const h = await Harness.boot({ policy: yaml, config });
        const acm = compileAcm(drawn.xml);
        const host = new AcmHost(acm.tables);
        const running: { name: string; domain: Actor }[] = [];
        for (const move of moves) {
          if (move % 4 === 0 && running.length > 0) {
            const [gone] = running.splice(move % running.length, 1);
            h.destroy(gone.domain);
            host.stop(acm.domains.get(gone.name) ?? -1);
            continue;
          }
          const { name } = drawn.labels[move % drawn.labels.length];
          const { error, out } = h.domain0.call('domctl.createdomain', {
            'u.createdomain.ssidref': h.label(name),
            'u.createdomain.max_vcpus': 1,
          });
          if (running.length === 7) break;
          const isStarted = host.start(acm.domains.get(name) ?? -1);
          expect(error, `${name} beside ${running.map((r) => r.name).join()}`).toBe(
            isStarted ? 'ok' : 'EPERM',
          );
          if (!isStarted) continue;
          const id = out['domain'] ?? -1;
          const domain = new Actor(h, id);
          running.push({ name, domain });
          h.furnish(domain, 2);
          h.domain0.call('domctl.unpausedomain', { domain: id });
          const { error: alloc } = domain.call('event_channel_op.alloc_unbound', {
            dom: id,
            remote_dom: running[0].domain.id,
          });
          const peers = [name, running[0].name].map((label) => acm.domains.get(label) ?? -1);
          expect(alloc).toBe(host.shares(peers[0], peers[1]) ? 'ok' : 'EPERM');
        }
      },
    );
    await fc.assert(property, { numRuns: Math.max(10, RUNS / 10), seed: SEED });
  });
});
