/**
 * Owns: Simple Type Enforcement as a user of casbin would write it, in two ways: the whole decision
 * in a function given to casbin, and types as roles that casbin resolves itself.
 */

import { newEnforcer, newModel, StringAdapter } from 'casbin';
import type { Enforcer } from 'casbin';
import { typesOf } from './policies.ts';
import type { Shape } from './policies.ts';

const REQUEST = `[request_definition]
r = sub, obj
[policy_definition]
p = type
`;
const EFFECT = `[policy_effect]
e = some(where (p.eft == allow))
[matchers]
`;

/** casbin calls a function of ours, which intersects two sets. */
export async function casbinWithFunction(shape: Shape): Promise<Enforcer> {
  const types = new Map(
    Array.from({ length: shape.labels }, (_, label) => [
      `label-${label}`,
      new Set(typesOf(label, shape)),
    ]),
  );
  const enforcer = await newEnforcer(newModel(`${REQUEST}${EFFECT}m = share(r.sub, r.obj)\n`));
  await enforcer.addFunction('share', (subject: string, object: string) => {
    const theirs = types.get(object);
    for (const type of types.get(subject) ?? []) if (theirs?.has(type)) return true;
    return false;
  });
  return enforcer;
}

/** Labels have types as roles; a policy line for each type permits who has it on both sides. */
export async function casbinWithRoles(shape: Shape): Promise<Enforcer> {
  const model = newModel(
    `${REQUEST}[role_definition]\ng = _, _\n${EFFECT}m = g(r.sub, p.type) && g(r.obj, p.type)\n`,
  );
  const lines = Array.from({ length: shape.types }, (_, type) => `p, type-${type}`);
  for (let label = 0; label < shape.labels; label += 1) {
    for (const type of typesOf(label, shape)) lines.push(`g, label-${label}, type-${type}`);
  }
  return newEnforcer(model, new StringAdapter(lines.join('\n')));
}
