/**
 * Owns: what other programs get with `import { … } from 'bulkhead'`: all that the policy verbs do,
 * as functions of values. Nothing happens on import; nothing here prints, reads a clock, or ends a
 * process. Files are read by whoever calls.
 *
 * A policy begins as bytes: `readPolicy` gives findings and, if it is sound, a model; `loadPolicy`
 * makes of a model what the monitor decides by. Labels, types and operations are numbers: indices
 * into the model's lists and into `OPERATIONS`.
 */

// Reading, compiling, deciding
export { readPolicy } from '../policy/read.ts';
export type { PolicyReading } from '../policy/read.ts';
export type { Finding, Severity, Span } from '../policy/finding.ts';
export { FINDING_RULES } from '../policy/finding_rules.ts';
export type * from '../policy/model.ts';
export { OPERATIONS, findOperation } from '../policy/operations.ts';
export { compilePolicy } from '../policy/compile.ts';
export { CompileError } from '../policy/compile_error.ts';
export { loadImage } from '../policy/image_load.ts';
export type { PolicyImage } from '../policy/image.ts';
export { LoadedPolicy } from '../enforcement/loaded_policy.ts';
export { loadWhole as loadPolicy } from './explain/load.ts';
export { ask } from './explain/question.ts';
export type { Question } from './explain/question.ts';
export { answerOf } from './explain/answer.ts';
export type { Answer } from './explain/answer.ts';
export { findFlip } from './explain/flip.ts';

// Flows, invariants, certificates, administration
export { flowGraphOf } from './flow/graph.ts';
export type { FlowGraph } from './flow/graph.ts';
export { closureOf } from './flow/closure.ts';
export { allPaths, shortestPath } from './flow/paths.ts';
export { connectorsOf } from './flow/connectors.ts';
export { judgeInvariants } from './flow/invariants.ts';
export type { InvariantVerdict } from './flow/invariants.ts';
export { witnessSteps } from './flow/witness.ts';
export { certificateText, claimsOfPairs, claimsOfVerdicts } from './flow/certificate.ts';
export { checkFlowCertificate } from '../proofs/flow_certificate.ts';
export type { CertificateVerdict } from '../proofs/flow_certificate.ts';
export { whoCan } from './admin/who_can.ts';
export { escalationsOf } from './admin/escalation.ts';

// Tests of policies
export { judgeTest } from './testing/cases.ts';
export { mutate } from './mutate/mutate.ts';
export type { Mutation } from './mutate/mutate.ts';

// Changes
export { comparePolicies } from './diff/compare.ts';
export type { Comparison } from './diff/compare.ts';
export { isSame } from './diff/changes.ts';
export { accessWitness, flowWitness } from './diff/gates.ts';
export { NO_PROGRESS } from './progress.ts';
export { formatPolicy } from './format_policy/format.ts';

// Exchange
export { importAcm } from './acm/import.ts';
export { binaryOf, exportAcm } from './acm/export.ts';
export { sarifLog } from './formats/sarif.ts';
export { junitXml } from './formats/junit.ts';

// What verbs print with `--format json`
export type { FaultyPolicy, PolicyEnvelope, Unread } from './envelope.ts';
