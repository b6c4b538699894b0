/**
 * Owns: compiling a policy to its image, and asking casbin about the admin section on the way.
 * INVARIANT: the same model gives the same bytes, and the loader accepts what is handed out.
 * Must not know: YAML, how a row of the image is laid out.
 *
 * casbin decides: its model, effect and matcher below say what the admin section means. Its answers
 * name the rule that was seen last for a permission and first for a denial, so the rules are put to
 * it with denials first, in file order, and allowances in reverse: the rule it names is then the
 * first that denies, else the first that allows.
 */

import { lowerAdmin } from './admin.ts';
import type { Judge } from './admin.ts';
import { CompileError } from './compile_error.ts';
import { writeImage } from './image_write.ts';
import { loadImage } from './image_load.ts';
import { firstAdminRule, lowerModel } from './lower.ts';
import type { PolicyModel } from './model.ts';
import { matchesPattern, parsePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** The admin section in casbin's language, its roles already expanded to operations. */
const CASBIN_MODEL = `
[request_definition]
r = subject, object, operation

[policy_definition]
p = subject, object, operation, eft, rule

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.operation == p.operation && label(r.subject, p.subject) && label(r.object, p.object)
`;

/** The function `label(name, pattern)` of the matcher. */
function labelMatcher(): (name: string, text: string) => boolean {
  const parsed = new Map<string, Pattern>();
  return (name, text) => {
    const pattern = parsed.get(text) ?? parsePattern(text);
    parsed.set(text, pattern);
    return matchesPattern(pattern, name);
  };
}

/** The rules of a question as casbin's policy, in the order explained above. */
function casbinPolicy(model: PolicyModel, rules: readonly number[], operation: string): string[][] {
  const row = (rule: number): string[] => {
    const { subject, object, effect } = model.rules[rule];
    return [subject, object, operation, effect, String(rule)];
  };
  const denials = rules.filter((rule) => model.rules[rule].effect === 'deny');
  const allowances = rules.filter((rule) => model.rules[rule].effect === 'allow');
  return [...denials, ...allowances.reverse()].map(row);
}

/** A judge of the admin section by casbin, which is loaded only now: it is slow to start. */
async function casbinJudge(model: PolicyModel): Promise<Judge> {
  const { newEnforcer, newModelFromString } = await import('casbin');
  const enforcer = await newEnforcer(newModelFromString(CASBIN_MODEL));
  await enforcer.addFunction('label', labelMatcher());
  const policy = enforcer.getModel().model.get('p')?.get('p');
  if (policy === undefined) throw new Error('casbin lost the policy definition of its model');
  return ({ subject, object, operation, rules }) => {
    // Set as a whole: adding row by row compares each with all that are there.
    policy.policy = casbinPolicy(model, rules, operation);
    const [permitted, row] = enforcer.enforceExSync(subject, object, operation);
    return { permitted, rule: row.length === 0 ? undefined : Number(row[4]) };
  };
}

/** Of a policy without admin rules there is nothing to ask. */
const noJudge: Judge = ({ operation }) => {
  throw new Error(`asked about ${operation} though there are no admin rules`);
};

/**
 * Compiles a policy to a binary image (image_format.ts).
 * @param model as the semantic checks leave it: without an error finding
 * @throws CompileError where the policy asks for more than an image holds, or where the loader
 *   would refuse the image
 */
export async function compilePolicy(model: PolicyModel): Promise<Uint8Array> {
  const judge = model.rules.length === 0 ? noJudge : await casbinJudge(model);
  const admin = lowerAdmin(model, firstAdminRule(model), judge);
  const bytes = writeImage(lowerModel(model, admin));
  const loaded = loadImage(bytes);
  if (!loaded.ok) throw new CompileError(`the compiled image is refused: ${loaded.error}`);
  return bytes;
}
