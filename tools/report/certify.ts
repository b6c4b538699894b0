/**
 * Owns: the certificate of a policy's invariants for its report, and what the independent checker
 * says of it. It is the one that `bulkhead flow --certificate` writes beside the policy.
 */

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { checkFlowCertificate } from '../../proofs/flow_certificate.ts';
import type { CertificateVerdict } from '../../proofs/flow_certificate.ts';
import { certificateText, claimsOfVerdicts } from '../flow/certificate.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { InvariantVerdict } from '../flow/invariants.ts';

/** The checker is naive on purpose: beyond this its time would be the report's. */
const LABELS_MAX = 1000;

export interface Certified {
  readonly sha256: string;
  readonly bytes: number;
  readonly claims: number;
  readonly verdict: CertificateVerdict;
}

/** Undefined where there is nothing to certify, or too much for a report. */
export function certify(
  graph: FlowGraph,
  verdicts: readonly InvariantVerdict[],
  texts: readonly string[],
): Certified | undefined {
  const { model } = graph;
  if (model.labels.length > LABELS_MAX) return undefined;
  const claims = claimsOfVerdicts(graph, verdicts);
  if (claims.length === 0) return undefined;
  const text = certificateText(
    model,
    texts,
    model.files.map((file) => basename(file)),
    claims,
  );
  const content: unknown = JSON.parse(text);
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
    claims: claims.length,
    verdict: checkFlowCertificate(content, model, texts),
  };
}
