/**
 * Owns: the meaning of a document: names are resolved, and what is well-formed but wrong is
 * reported.
 *
 * It also runs on documents whose shape is wrong, so that all faults of a file are told at once:
 * what can't be read is skipped, and nothing is concluded from its absence.
 * Must not know: YAML, files.
 */

import { checkAdmin, isEverAllowed } from './check_admin.ts';
import { LabelChooser } from './check_choices.ts';
import { CheckContext } from './check_context.ts';
import { checkApprovals, checkAudit, checkPermissive, checkWaivers } from './check_exceptions.ts';
import { checkNeedlessBridges } from './check_bridges.ts';
import { checkInvariants } from './check_invariants.ts';
import { checkLabels } from './check_labels.ts';
import { checkPartitions } from './check_partitions.ts';
import { checkReference, checkStart } from './check_start.ts';
import { checkTests, ruleNames } from './check_tests.ts';
import { checkConflicts, checkHead, checkTypes } from './check_types.ts';
import type { Findings } from './findings.ts';
import type { ConflictModel, LabelModel, PolicyModel, TypeModel } from './model.ts';
import { shown, UNLABELED } from './names.ts';
import { OP } from './operations.ts';
import type { Suggester } from './suggest.ts';
import { isMapping } from './tree.ts';
import type { Tree } from './tree.ts';

function checkUnusedTypes(context: CheckContext, types: readonly TypeModel[]): void {
  for (const [number, type] of types.entries()) {
    if (context.types.isUsed(number)) continue;
    const message = `No label or resource has the type ${shown(type.name)}.`;
    const hint = 'Give it to a label or a resource, or remove it.';
    context.findings.add('unused-type', type.span, message, hint, type.name);
  }
}

function checkClaims(
  context: CheckContext,
  labels: readonly LabelModel[],
  conflicts: readonly ConflictModel[],
  rules: number,
) {
  const chooser = new LabelChooser(context, labels);
  const invariants = checkInvariants(context, chooser);
  return {
    invariants,
    tests: checkTests(context, chooser, ruleNames(labels, conflicts, rules)),
    waivers: checkWaivers(context, invariants),
    permissive: checkPermissive(context, chooser),
    audit: checkAudit(context),
    approvals: checkApprovals(context),
  };
}

/**
 * Checks a document and resolves its names.
 * @param isDamaged whether names may be missing, so that their absence says nothing
 * @returns the policy; undefined if, and only if, the file has an error
 */
export function checkDocument(
  tree: Tree,
  findings: Findings,
  suggester: Suggester,
  isDamaged: boolean,
): PolicyModel | undefined {
  if (!isMapping(tree.root)) return undefined;
  const context = new CheckContext(tree, tree.root, findings, suggester);
  if (isDamaged) context.markDamaged();
  const head = checkHead(context);
  const types = checkTypes(context);
  const conflicts = checkConflicts(context);
  const checked = checkLabels(context, conflicts);
  const bootstrap = checkReference(context, 'bootstrap', checked.labels);
  const host = checkReference(context, 'host', checked.labels);
  checkStart(context, checked, conflicts, bootstrap, host);
  const schedule = checkPartitions(context, checked, bootstrap);
  const admin = checkAdmin(context);
  const zero = bootstrap && checked.labels[bootstrap.label];
  checkNeedlessBridges(context, checked.loneBridges, admin.rules, zero);
  const claims = checkClaims(context, checked.labels, conflicts, admin.rules.length);
  const policy = context.mapping(tree.root, 'policy');
  const follows = policy !== undefined && 'from' in policy;
  context.typeRenames.check(context.types, follows, findings);
  context.labelRenames.check(context.labels, follows, findings);
  checkUnusedTypes(context, types);
  const loads = isEverAllowed(OP['policy.load'], admin.roles, admin.rules);
  if (head?.from !== undefined && !head.final && !loads) {
    const message = 'After this update no label may load another policy.';
    const hint = 'Allow `policy.load` to a label, or say `final: true` under `policy`.';
    findings.add('locks-out', head.from.span, message, hint);
  }
  if (findings.failed || head === undefined) return undefined;
  if (bootstrap === undefined || host === undefined) return undefined;
  return {
    ...head,
    files: findings.files,
    types,
    labels: checked.labels,
    conflicts,
    roles: admin.roles,
    rules: admin.rules,
    ...claims,
    schedule,
    bootstrap,
    host,
    unlabeled: context.labels.find(UNLABELED),
    adminSpan: admin.span,
  };
}
