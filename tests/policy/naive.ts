/**
 * Owns: what a policy means, read off the model in the slowest and most obvious way. The compiler,
 * the loader and the monitor are compared with it.
 * Must not know: any code of the hypervisor. It imports types and nothing else.
 */

import type { LabelModel, PolicyModel } from '../../policy/model.ts';

function holds(label: LabelModel, type: number, direction: 'send' | 'receive'): boolean {
  return label.types.some(
    (held) =>
      held.type === type &&
      (held.mode === direction || held.mode === 'both' || label.kind === 'resource'),
  );
}

/** Whether information may move from label `from` to label `to`. */
export function mayFlow(model: PolicyModel, from: number, to: number): boolean {
  return model.types.some(
    (_, type) =>
      holds(model.labels[from], type, 'send') && holds(model.labels[to], type, 'receive'),
  );
}

/** Whether two labels may share: information may move both ways. */
export function mayShare(model: PolicyModel, one: number, other: number): boolean {
  return mayFlow(model, one, other) && mayFlow(model, other, one);
}

/** Whether the host may run a label: it has all of the label's types, and they share one. */
export function hostAllows(model: PolicyModel, label: number): boolean {
  const types = model.labels[label].types.map((held) => held.type);
  const hosts = new Set(model.labels[model.host.label].types.map((held) => held.type));
  return types.every((type) => hosts.has(type)) && types.some((type) => hosts.has(type));
}

/** The names of the conflict sets that keep `candidate` from starting while `running` runs. */
export function conflictsBetween(model: PolicyModel, running: number, candidate: number): string[] {
  return model.conflicts
    .filter((set) =>
      model.labels[running].walls.some((here) =>
        model.labels[candidate].walls.some(
          (there) => here !== there && set.types.includes(here) && set.types.includes(there),
        ),
      ),
    )
    .map((set) => set.name);
}

/** Whether `name` is `pattern` with each star replaced by some characters. */
export function nameMatches(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  if (pattern[0] !== '*')
    return name[0] === pattern[0] && nameMatches(pattern.slice(1), name.slice(1));
  for (let skipped = 0; skipped <= name.length; skipped++) {
    if (nameMatches(pattern.slice(1), name.slice(skipped))) return true;
  }
  return false;
}

function roleMay(model: PolicyModel, role: number, operation: number): boolean {
  return (
    model.roles[role].may.includes(operation) ||
    model.roles[role].inherits.some((inherited) => roleMay(model, inherited, operation))
  );
}

/** What the admin section says: the index of the deciding rule, if any, and whether it permits. */
export function adminDecision(
  model: PolicyModel,
  subject: number,
  operation: number,
  object: number,
): { permitted: boolean; rule: number | undefined } {
  const applies = model.rules.map(
    (rule) =>
      nameMatches(rule.subject, model.labels[subject].name) &&
      nameMatches(rule.object, model.labels[object].name) &&
      (rule.may.includes(operation) ||
        (rule.role !== undefined && roleMay(model, rule.role, operation))),
  );
  const first = (effect: 'allow' | 'deny'): number | undefined => {
    const found = model.rules.findIndex((rule, index) => applies[index] && rule.effect === effect);
    return found < 0 ? undefined : found;
  };
  const denial = first('deny');
  if (denial !== undefined) return { permitted: false, rule: denial };
  const allowance = first('allow');
  return { permitted: allowance !== undefined, rule: allowance };
}
