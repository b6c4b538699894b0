/**
 * Owns: what a run adds to the trust in single policies, where keys are configured: who signed the
 * policy in force has as much to say about its successor, and an older version is not put back.
 * Must not know: machines beyond the policy that is in force.
 */

import type { PolicyImage } from '../../policy/image.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { plural } from '../text/finding_text.ts';
import { UserError } from '../user_error.ts';
import { demandsTrust } from './sniff.ts';
import type { Environment } from './sniff.ts';
import { PolicyVersions, readVersion, versionText } from './versions.ts';

/** `NAME@VERSION`, as `--allow-rollback` has it. */
function readAllowed(texts: readonly string[]): ReadonlySet<string> {
  for (const text of texts) {
    const at = text.lastIndexOf('@');
    if (at > 0 && readVersion(text.slice(at + 1)) !== undefined) continue;
    throw new UserError(
      `--allow-rollback ${text} names no version of a policy`,
      'Say it as NAME@VERSION, such as two-banks@1.0.',
    );
  }
  return new Set(texts);
}

export class RunPolicies {
  readonly #versions: PolicyVersions | undefined;
  readonly #allowed: ReadonlySet<string>;
  /** How many had to sign, by the hash of an image. */
  readonly #approvals = new Map<string, number>();
  #inForce = '';
  /** Whether what is in force here counts for later runs. */
  readonly #remembers: boolean;

  /**
   * @param isQuestion a run only to ask about its machine: it is judged as any, and nothing is
   *   remembered of it
   */
  constructor(environment: Environment, allowRollback: readonly string[], isQuestion = false) {
    this.#remembers = !isQuestion;
    this.#allowed = readAllowed(allowRollback);
    this.#versions = demandsTrust(environment) ? new PolicyVersions(environment) : undefined;
  }

  /** Hears of a policy that may come into force. Throws a UserError to refuse it. */
  policyRead(hash: string, model: PolicyModel, signers: readonly string[] | undefined): void {
    if (this.#versions === undefined) return;
    const { name, version } = model;
    const what = `${name} ${versionText(version)}`;
    const needed = this.#approvals.get(this.#inForce) ?? 0;
    if ((signers?.length ?? 0) < needed) {
      throw new UserError(
        `${what} is refused: ${plural(signers?.length ?? 0, 'trusted key')} signed it, and the ` +
          `policy in force wants ${needed} for what follows it`,
      );
    }
    this.#approvals.set(hash, model.approvals);
    // What a running machine may load, the order of versions decides there.
    if (this.#inForce !== '') return;
    const newer = this.#versions.newerThan(name, version);
    if (newer === undefined || this.#allowed.has(`${name}@${versionText(version)}`)) return;
    throw new UserError(
      `${what} is refused: version ${versionText(newer)} was in force here before`,
      `To go back all the same: --allow-rollback ${name}@${versionText(version)}`,
    );
  }

  /** Sees which policy is in force after a step. */
  inForce({ hash, name, version }: PolicyImage): void {
    if (hash === this.#inForce) return;
    this.#inForce = hash;
    // The built-in policy is nobody's.
    if (this.#remembers && this.#approvals.has(hash)) this.#versions?.note(name, version);
  }
}
