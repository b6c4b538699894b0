/**
 * Owns: the pages of a machine's domains that are out, as its host sees them: what it is asked, and
 * its answers, which are inputs of the machine.
 * Must not know: where pages are kept.
 */

import { PAGE_SIZE } from './abi/numbers.ts';
import type { ColumnName, View } from './columns.ts';
import type { MachineConfig } from './config.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { PageName, PageRequest } from './page_request.ts';
import { askForPages, isOut, pageIn, pageOut, pagesWithRoom, wantsPages } from './paging.ts';

export class Pages {
  /** What the host is asked: until it has taken it all (`splice`) and answered, nothing runs. */
  readonly requests: PageRequest[];
  readonly #view: View<ColumnName>;
  readonly #config: MachineConfig;
  readonly #dispatcher: Dispatcher;

  constructor(
    view: View<ColumnName>,
    config: MachineConfig,
    dispatcher: Dispatcher,
    requests: PageRequest[],
  ) {
    this.#view = view;
    this.#config = config;
    this.#dispatcher = dispatcher;
    this.requests = requests;
  }

  /** The host has kept a page that it was asked to keep, or it could not. */
  kept(request: Extract<PageRequest, { kind: 'keep' }>, kept: boolean): void {
    const caller = (request.vcpu / this.#config.vcpus) | 0;
    this.#dispatcher.run(pageOut, request.page.domain, { request, kept }, caller);
  }

  /** Whether a page is out, and in this version. */
  isOut(page: PageName): boolean {
    return isOut(this.#view, this.#config, page);
  }

  /** The host brings a page back. False when there is no room for it, or it isn't out any more. */
  back(page: PageName, bytes: Uint8Array): boolean {
    if (bytes.length !== PAGE_SIZE) throw new RangeError(`a page of ${bytes.length} bytes`);
    if (!this.isOut(page) || pagesWithRoom(this.#view, page.domain) === 0) return false;
    this.#dispatcher.run(pageIn, page.domain, { page, bytes });
    return true;
  }

  /** Asks for pages of a domain that would run. False when none would. */
  ask(): boolean {
    for (let domain = 1; domain < this.#config.domains; domain += 1) {
      if (!wantsPages(this.#view, this.#config, domain)) continue;
      this.#dispatcher.run(askForPages, domain, { domain });
      return true;
    }
    return false;
  }
}
