/**
 * Owns: saving a domain of a run and restoring one: what domain 0 must be permitted for it, in
 * order, and the files. What is saved stays in the run unless whoever runs it takes it.
 *
 * A restored domain passes everything that a new one does: it is created under the label of the
 * policy in force, with its host, its conflict sets and its reserves.
 */

import { ImageError } from '../../arch/backend.ts';
import type { Guest } from '../../arch/backend.ts';
import type { Host } from '../../arch/host.ts';
import { decodeSavedDomain, encodeSavedDomain } from '../../arch/saved_domain_file.ts';
import type { SavedFile } from '../../arch/saved_domain_file.ts';
import type { WasmBackend } from '../../arch/wasm/backend.ts';
import { ERRNO } from '../../core/abi/errno.ts';
import { HYPERVISOR_PAGES } from '../../core/abi/guest_abi.ts';
import type { Machine } from '../../core/machine.ts';
import type { SavedDomain } from '../../core/saved_domain.ts';
import type { LoadedPolicy } from '../../enforcement/loaded_policy.ts';
import type { FileSource } from './sources.ts';
import { whyNoDomain, whyNoLabel } from './start_faults.ts';
import type { Toolstack } from './toolstack.ts';

interface Wishes {
  readonly files: FileSource;
  readonly backend: WasmBackend;
  readonly onSaved?: (file: string, bytes: Uint8Array) => void;
}

interface RestoreOutcome {
  /** 0 or more, or a negated errno. */
  readonly result: number;
  /** Why, where no call decided. */
  readonly why?: string | undefined;
  /** What its guest was made from. */
  readonly program?: Uint8Array;
}

/** The most pages that a guest may have in a domain that was created. */
export function pagesMaxOf({ view, config }: Machine, domain: number): number {
  return Math.min(view.domain.frames_max[domain] + HYPERVISOR_PAGES, config.guestFrames);
}

/**
 * What the label of a saved domain is called in the policy in force: its name, unless that policy
 * says that it follows the one under which the domain was saved and that it renamed the label.
 */
function labelInForce({ image }: LoadedPolicy, { label, policy }: SavedDomain): string {
  const follows = image.from?.name === policy.name && image.from.version === policy.version;
  if (image.hash === policy.hash || !follows) return label;
  return image.labels.find(({ from }) => from === label)?.name ?? label;
}

export class Transfers {
  readonly #machine: Machine;
  readonly #host: Host;
  readonly #toolstack: Toolstack;
  readonly #wishes: Wishes;
  /** What was saved in this run, by the names of the files. */
  readonly #saved = new Map<string, Uint8Array>();

  constructor(machine: Machine, host: Host, toolstack: Toolstack, wishes: Wishes) {
    this.#machine = machine;
    this.#host = host;
    this.#toolstack = toolstack;
    this.#wishes = wishes;
  }

  /** Saves a domain whose guest was made from `program`. 0, or the negated errno. */
  save(domain: number, program: Uint8Array, file: string): number {
    const result = this.#toolstack.save(domain);
    if (result < 0) return result;
    const taken = this.#host.take(domain);
    if (taken === undefined)
      throw new Error(`domain ${domain} was permitted to be saved, and gone`);
    const bytes = encodeSavedDomain({ ...taken, backend: this.#wishes.backend.name, program });
    this.#saved.set(file, bytes);
    this.#wishes.onSaved?.(file, bytes);
    return 0;
  }

  /**
   * Restores a domain. What it created before it failed is for the caller to take back.
   * @param onCreated told the domain's id and the name of its label
   */
  async restore(
    file: string,
    handle: number,
    onCreated: (domain: number, label: string) => void,
  ): Promise<RestoreOutcome> {
    const saved = decodeSavedDomain(this.#saved.get(file) ?? this.#wishes.files.read(file));
    if ('fault' in saved) return { result: -ERRNO.EINVAL, why: `${file}: ${saved.fault}` };
    const { name } = this.#wishes.backend;
    if (saved.backend !== name) {
      const why = `${file}: it is of the backend ${JSON.stringify(saved.backend.slice(0, 64))}`;
      return { result: -ERRNO.EINVAL, why: `${why}, and this run has ${name}` };
    }
    const label = labelInForce(this.#machine.policy, saved.saved);
    const number = this.#toolstack.findLabel(label);
    if (number < 0) return { result: number, why: whyNoLabel(number, label, this.#machine) };
    const domain = this.#toolstack.create(number, handle, saved.saved.vcpus.length);
    if (domain < 0) return { result: domain, why: whyNoDomain(domain, label, this.#machine) };
    onCreated(domain, label);
    return this.#fill(domain, file, saved);
  }

  /** Gives a created domain what was saved, and lets it go on. */
  async #fill(domain: number, file: string, saved: SavedFile): Promise<RestoreOutcome> {
    const { frames, weight, cap } = saved.saved;
    let result = this.#toolstack.restore(domain);
    if (result >= 0) result = this.#toolstack.share(domain, weight, cap);
    if (result >= 0) result = this.#toolstack.populate(domain, frames);
    if (result < 0) return { result };
    let guest: Guest;
    try {
      guest = await this.#wishes.backend.create({
        image: saved.program,
        pagesMax: pagesMaxOf(this.#machine, domain),
      });
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      return { result: -ERRNO.EINVAL, why: `${file}: its program: ${error.message}` };
    }
    const refused = this.#host.put(domain, guest, saved);
    if (refused !== undefined) {
      guest.destroy();
      return { result: -ERRNO.EINVAL, why: `${file}: ${refused}` };
    }
    result = this.#toolstack.unpause(domain);
    return { result, program: saved.program };
  }
}
