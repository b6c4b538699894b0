/** Owns: what a host does with the pages of a machine under test: it keeps them as they are. */

import type { Machine, PageName } from '../../core/machine.ts';

export class PageHost {
  readonly #pages = new Map<string, Uint8Array>();
  /** Which pages it can keep. */
  keeps: (page: PageName) => boolean = () => true;

  /** Does what the machine asks. False when it asks nothing. */
  serve(machine: Machine): boolean {
    const requests = machine.pages.requests.splice(0);
    for (const request of requests) {
      const name = JSON.stringify(request.page);
      if (request.kind === 'keep') {
        const isKept = this.keeps(request.page);
        if (isKept) this.#pages.set(name, request.bytes);
        machine.pages.kept(request, isKept);
        continue;
      }
      const bytes = this.#pages.get(name);
      if (bytes === undefined) throw new Error(`the machine wants a page that never went: ${name}`);
      machine.pages.back(request.page, bytes);
    }
    return requests.length > 0;
  }
}
