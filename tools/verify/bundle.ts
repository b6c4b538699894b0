/**
 * Owns: what `bulkhead verify` says about a bundle: whether it is as it was signed, whether its
 * image is what its sources compile to, and whether enough of the asked-for keys signed it.
 */

import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import type { Invocation } from '../verbs/verb.ts';
import { judgeBundle } from '../signing/make_bundle.ts';
import type { Judgement } from '../signing/make_bundle.ts';
import { approvalsOf } from '../signing/signed_policy.ts';
import { TRUST_VARIABLE } from '../signing/sniff.ts';
import { readTrust, trustOf, trustedSigners } from '../signing/trust.ts';
import type { Trust } from '../signing/trust.ts';
import type { Verification, VerifyRequest } from './kinds.ts';

function trustFor({ options, terminal }: Invocation): Trust {
  const names = options.list('key');
  const trust = names.length > 0 ? readTrust(names) : trustOf(terminal.environment);
  if (trust !== undefined && trust.size > 0) return trust;
  throw new UserError(
    'nobody is trusted: a bundle is verified against keys',
    `Name public keys with --key, or their folder in ${TRUST_VARIABLE}.`,
  );
}

function jsonOf({ bundle, faults }: Judgement, signers: readonly string[], needed: number) {
  return {
    name: bundle?.name ?? null,
    version: bundle?.version ?? null,
    files: bundle?.files.map(({ name }) => name) ?? [],
    signatures: bundle?.signatures.map(({ id }) => ({ id, isTrusted: signers.includes(id) })) ?? [],
    approvals: needed,
    faults,
  };
}

/** Verifies a bundle. Throws a UserError where it can't be, or nobody is trusted. */
export async function verify({ invocation, path, bytes }: VerifyRequest): Promise<Verification> {
  const trust = trustFor(invocation);
  const judged = await judgeBundle(path, bytes);
  if (judged.isUnknown) throw new UserError(`${path} cannot be verified: ${judged.faults[0]}`);
  const { bundle, reading } = judged;
  const signers = bundle === undefined ? [] : trustedSigners(bundle, trust);
  const needed = reading === undefined ? 1 : approvalsOf(reading);
  const faults = [...judged.faults];
  if (bundle !== undefined && signers.length < needed) {
    faults.push(`${plural(signers.length, 'trusted key')} signed it, and it needs ${needed}`);
  }
  const json = jsonOf({ ...judged, faults }, signers, needed);
  if (faults.length > 0) {
    const lines = faults.map((fault) => `refused: ${neutralise(`${path}: ${fault}`)}\n`);
    return { isGood: false, text: lines.join(''), json };
  }
  const about = `${bundle?.name} ${bundle?.version} in ${path}`;
  const said = `${about}; its image is what its sources compile to`;
  const lines = [`verified: ${neutralise(said)}\n`];
  for (const { id } of bundle?.signatures ?? []) {
    const whose = signers.includes(id) ? 'trusted key' : 'a key that is not trusted here,';
    lines.push(`  signed by ${whose} ${id}\n`);
  }
  lines.push(`  ${plural(signers.length, 'approval')}, ${needed} needed\n`);
  return { isGood: true, text: lines.join(''), json };
}
