/**
 * Owns: verifying a flow certificate from its file: finding the policy that it is about, and saying
 * what is proved. The checker itself is proofs/flow_certificate.ts, and it decides alone.
 */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PolicyModel } from '../../policy/model.ts';
import { checkFlowCertificate } from '../../proofs/flow_certificate.ts';
import type { Statement } from '../../proofs/flow_certificate.ts';
import { FLOW_CERTIFICATE } from '../../proofs/flow_certificate_format.ts';
import { STANDARD_INPUT } from '../files.ts';
import { readSoundPolicy } from '../policy_file.ts';
import { neutralise } from '../text/escape.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import type { Verification, VerifyRequest } from './kinds.ts';

/** Names shown of a list of labels. */
const NAMES_MOST = 8;

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

/** Where the certificate says that its policy is, as seen from here. */
function policyPath({ path, content, others }: VerifyRequest): string {
  if (others.length > 1) throw new UserError('a certificate is about one policy');
  const [given] = others;
  if (given !== undefined) return given;
  const files = property(property(content, 'policy'), 'files');
  const named = Array.isArray(files) ? property(files[0], 'path') : undefined;
  if (path === STANDARD_INPUT || typeof named !== 'string' || named === STANDARD_INPUT) {
    throw new UserError('which policy is the certificate about?', 'Name it behind the file.');
  }
  return join(dirname(path), named);
}

/** The same, where it is there: a policy may have been moved since. */
function readablePath(request: VerifyRequest): string {
  const policy = policyPath(request);
  if (request.others.length > 0 || existsSync(policy)) return policy;
  throw new UserError(
    `${request.path} is about the policy ${policy}, which is not there`,
    `Say where it is now: bulkhead verify ${request.path} POLICY`,
  );
}

function listed(model: PolicyModel, labels: readonly number[]): string {
  const names = labels.slice(0, NAMES_MOST).map((label) => model.labels[label].name);
  const more = labels.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** What a statement says. */
function sentence(model: PolicyModel, statement: Statement): string {
  if (statement.kind === 'exclusive') {
    const groups = statement.groups.map((group) => `of ${listed(model, group)}`);
    return `exclusive: domains ${groups.join(' and ')} never exist together`;
  }
  const { kind, from, to, via } = statement;
  const but = via.length > 0 ? ` but via ${listed(model, via)}` : '';
  return `${kind} ${listed(model, from)} → ${listed(model, to)}${but}`;
}

function jsonOf(model: PolicyModel, statement: Statement) {
  const names = (labels: readonly number[]): string[] =>
    labels.map((label) => model.labels[label].name);
  const { invariant = null, kind } = statement;
  if (statement.kind === 'exclusive')
    return { invariant, kind, groups: statement.groups.map(names) };
  const { from, to, via } = statement;
  return { invariant, kind, from: names(from), to: names(to), via: names(via) };
}

export async function verify(request: VerifyRequest): Promise<Verification | undefined> {
  const version = property(request.content, 'version');
  if (version !== FLOW_CERTIFICATE.version) {
    throw new UserError(`${request.path} is of a version that is not read here`);
  }
  const sound = await readSoundPolicy(request.invocation, readablePath(request));
  if (sound === undefined) return undefined;
  const { model, texts } = sound;
  const verdict = checkFlowCertificate(request.content, model, texts);
  if (!verdict.ok) {
    const text = `${neutralise(request.path)}: refused: ${neutralise(verdict.fault)}\n`;
    return { isGood: false, text, json: { refused: verdict.fault } };
  }
  const { proved } = verdict;
  const lines = proved.map((statement) => {
    const name = statement.invariant === undefined ? '' : `${statement.invariant}: `;
    return `proved: ${neutralise(`${name}${sentence(model, statement)}`)}\n`;
  });
  const named = new Set(proved.map(({ invariant }) => invariant));
  const notClaimed = model.invariants.map(({ name }) => name).filter((name) => !named.has(name));
  if (notClaimed.length > 0) {
    lines.push(`not claimed: ${neutralise(notClaimed.join(', '))}\n`);
  }
  const count = plural(proved.length, 'claim');
  const about = `${model.name} ${model.version.join('.')}`;
  lines.push(`${count} proved of the policy ${neutralise(about)}\n`);
  const statements = proved.map((statement) => jsonOf(model, statement));
  return { isGood: true, text: lines.join(''), json: { proved: statements, notClaimed } };
}
