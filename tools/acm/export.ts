/**
 * Owns: the way from a sound policy to one of ACM, as XML and as the binary that Xen loaded.
 * INVARIANT: there is one iff no finding is an error.
 */

import type { Finding } from '../../policy/finding.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { loadWhole } from '../explain/load.ts';
import type { AcmPolicy } from './acm_policy.ts';
import { isAdminOfDomain0 } from './admin_of_domain0.ts';
import { writeAcmBinary } from './binary_writer.ts';
import type { AcmBinary } from './binary_writer.ts';
import { expressPolicy } from './express.ts';
import { Ledger } from './ledger.ts';
import { RESOURCE_SUFFIX } from './names.ts';
import { writeAcmXml } from './xml_writer.ts';

export interface ExportOptions {
  /** Rules whose findings don't keep the policy from being exported. */
  readonly accept?: Iterable<string> | undefined;
  /** The end of a resource label's name that is taken away before the name of a domain label. */
  readonly resourceSuffix?: string | undefined;
}

export interface AcmExport {
  /** By position. */
  readonly findings: readonly Finding[];
  /** Undefined where a finding is an error. */
  readonly acm: { readonly policy: AcmPolicy; readonly xml: string } | undefined;
}

/**
 * Exports a policy.
 * @throws UserError where the policy asks for more than can be compiled
 */
export async function exportAcm(
  model: PolicyModel,
  options: ExportOptions = {},
): Promise<AcmExport> {
  const ledger = new Ledger(model.files, new Set(options.accept ?? []));
  const { image } = await loadWhole(model);
  const policy = expressPolicy(model, ledger, {
    resourceSuffix: options.resourceSuffix ?? RESOURCE_SUFFIX,
    isAdminOfDomain0: isAdminOfDomain0(image),
  });
  const acm = ledger.failed ? undefined : { policy, xml: writeAcmXml(policy) };
  return { findings: ledger.sorted(), acm };
}

/** The binary of what was exported. */
export const binaryOf = ({ policy, xml }: NonNullable<AcmExport['acm']>): AcmBinary =>
  writeAcmBinary(policy, xml);
