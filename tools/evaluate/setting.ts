/**
 * Owns: a machine at rest about which questions are asked: its columns, to read, and the policies
 * that decide about it. It comes from a saved state or from a session that ran; another policy can
 * be put in force over the same domains, to ask what it would decide.
 * INVARIANT: what is read from a file was checked as far as decisions depend on it: the policies
 * are sound, and the counts of wall types are those of the domains that are there.
 */

import { DOMAIN_STATE, PENDING } from '../../core/columns.ts';
import type { ColumnName, View } from '../../core/columns.ts';
import type { MachineConfig } from '../../core/config.ts';
import { State } from '../../core/state.ts';
import { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { WallCounts } from '../../enforcement/query.ts';
import type { LivingDomain } from '../../enforcement/words.ts';
import { loadImage } from '../../policy/image_load.ts';
import type { PolicyModel } from '../../policy/model.ts';
import { loadWhole } from '../explain/load.ts';
import type { PolicySource } from '../policy_file.ts';
import { modelOf } from './sources.ts';
import { UserError } from '../user_error.ts';
import { unpackColumns } from './saved_state.ts';
import type { SavedPolicy, SavedState } from './saved_state.ts';

/** A policy, and what it counted on this machine. */
export interface InForce {
  readonly policy: LoadedPolicy;
  readonly walls: WallCounts;
}

export interface Setting extends InForce {
  /** The policy that is being loaded, which must permit what lasts, too. */
  readonly pending: InForce | undefined;
  readonly view: View<ColumnName>;
  readonly config: MachineConfig;
  /** What domains are called, by id. */
  readonly names: ReadonlyMap<number, string>;
  /** Domains that are supposed to have ended. */
  readonly stopped?: ReadonlySet<number>;
  /** The policy in force as it was written, where that is known. */
  readonly source: PolicySource | undefined;
}

/** The domains that are there: those whose walls exclude others. */
export function* livingDomains({ view, config, stopped }: Setting): Generator<LivingDomain> {
  for (let domain = 0; domain < config.domains; domain += 1) {
    if (view.domain.state[domain] === DOMAIN_STATE.free || stopped?.has(domain)) continue;
    yield { domain, label: view.domain.label[domain] };
  }
}

function loadSaved({ image, numbering, files }: SavedPolicy): LoadedPolicy {
  const decoded = loadImage(Buffer.from(image, 'base64'));
  if (!decoded.ok) throw new UserError(`a policy of the state is refused: ${decoded.error}`);
  // An image knows its files by their own names; a person wants the paths that were given.
  const names = files.map(({ name }) => name);
  const isSame = names.length === decoded.image.files.length;
  const known = isSame ? { ...decoded.image, files: names } : decoded.image;
  const loaded = LoadedPolicy.restore(known, numbering);
  if (!loaded.ok) throw new UserError(`a policy of the state is refused: ${loaded.error}`);
  return loaded.policy;
}

/** The counts of what is there under a policy, from nothing. */
function recount(
  policy: LoadedPolicy,
  labels: Iterable<LivingDomain>,
  ran: WallCounts['ran'],
): WallCounts {
  const running = policy.numbering.types.map(() => 0);
  const excluded = policy.numbering.types.map(() => 0);
  for (const { label } of labels) {
    for (const type of policy.walls[label] ?? []) {
      running[type] += 1;
      for (const { types } of policy.conflictsOf[type]) {
        for (const other of types) if (other !== type) excluded[other] += 1;
      }
    }
  }
  return { running, excluded, ran, base: 0 };
}

function assertCounted(setting: Setting, { policy, walls }: InForce): void {
  const counted = recount(policy, livingDomains(setting), walls.ran);
  // What a policy that is still being loaded counts is remembered once it is in force.
  const isInForce = policy === setting.policy;
  for (const type of policy.numbering.types.keys()) {
    const row = walls.base + type;
    const isSame =
      counted.running[type] === walls.running[row] &&
      counted.excluded[type] === walls.excluded[row] &&
      (!isInForce || counted.running[type] === 0 || walls.ran[type] === 1);
    if (isSame) continue;
    const name = JSON.stringify(policy.numbering.types[type]);
    throw new UserError(`the state counts the wall ${name} otherwise than its domains have it`);
  }
}

/** Makes a saved state ready for questions. Throws a UserError where it can't be a machine's. */
export async function openState(saved: SavedState): Promise<Setting> {
  const { config, names } = saved;
  const state = new State(config);
  state.restore(unpackColumns(saved));
  const { view } = state;
  const slot = view.policy.slot[0];
  const inForce = saved.policies[slot];
  if (!inForce) {
    throw new UserError('the state holds no policy in the slot that is in force');
  }
  const ready = (policy: SavedPolicy, at: number): InForce => {
    const loaded = loadSaved(policy);
    if (loaded.numbering.types.length > config.types) {
      throw new UserError('a policy of the state has more types than the machine');
    }
    const { wall, history } = view;
    const base = at * config.types;
    const walls = { running: wall.running, excluded: wall.excluded, ran: history.ran, base };
    return { policy: loaded, walls };
  };
  const other = saved.policies[1 - slot];
  const isLoading = view.policy.pending[0] === PENDING.load;
  const setting: Setting = {
    ...ready(inForce, slot),
    pending: isLoading && other ? ready(other, 1 - slot) : undefined,
    view,
    config,
    names: new Map(names.map(({ domain, name }) => [domain, name])),
    source: await modelOf(inForce),
  };
  for (const domain of livingDomains(setting)) {
    if (domain.label >= setting.policy.numbering.labels.length) {
      throw new UserError(`domain ${domain.domain} of the state wears a label that there is not`);
    }
  }
  assertCounted(setting, setting);
  if (setting.pending) assertCounted(setting, setting.pending);
  return setting;
}

/** The domains of a setting whose labels the policy in force doesn't have. */
export function strangers(setting: Setting): LivingDomain[] {
  const { labelIndex } = setting.policy;
  return [...livingDomains(setting)].filter(({ label }) => (labelIndex[label] ?? -1) < 0);
}

/** A model without the renames of what isn't in force, as of a policy that renamed it before. */
function followable(model: PolicyModel, { image }: LoadedPolicy): PolicyModel {
  const drop = <T extends { readonly from: string | undefined }>(
    entries: readonly T[],
    old: readonly { readonly name: string }[],
  ): T[] => {
    const names = new Set(old.map(({ name }) => name));
    const isKnown = (from: string | undefined): boolean => from === undefined || names.has(from);
    return entries.map((entry) => (isKnown(entry.from) ? entry : { ...entry, from: undefined }));
  };
  const { labels, types } = model;
  return { ...model, labels: drop(labels, image.labels), types: drop(types, image.types) };
}

/**
 * The same domains as if another policy were in force: their walls are counted under it. Whether it
 * could be loaded is another question: `policy_op.test` answers that.
 */
export async function withPolicy(setting: Setting, source: PolicySource): Promise<Setting> {
  const { image } = await loadWhole(followable(source.model, setting.policy));
  const loaded = LoadedPolicy.load(image, setting.policy);
  if (!loaded.ok) throw new UserError(`the policy cannot follow the one in force: ${loaded.error}`);
  const { policy } = loaded;
  const living = [...livingDomains(setting)];
  const ran = policy.numbering.types.map((_, type) => setting.walls.ran[type] ?? 0);
  for (const { label } of living) for (const type of policy.walls[label] ?? []) ran[type] = 1;
  const walls = recount(policy, living, ran);
  return { ...setting, policy, walls, pending: undefined, source };
}

/** The model of the policy in force, if it is known and is the one that decides. */
export function modelInForce({ policy, source }: Setting): PolicyModel | undefined {
  const labels = source?.model.labels;
  if (labels?.length !== policy.image.labels.length) return undefined;
  const isSame = labels.every(({ name }, index) => name === policy.image.labels[index].name);
  return isSame ? source?.model : undefined;
}
