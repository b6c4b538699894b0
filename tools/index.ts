/**
 * Owns: what other programs get with `import { … } from 'bulkhead'`: reading, compiling and asking
 * policies. Nothing happens on import; nothing here prints, reads a clock or ends a process.
 */

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
