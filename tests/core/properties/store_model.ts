/**
 * Owns: the store in the plainest way: a map of whole paths; in a transaction, a copy of it on
 * which what the transaction did is done again. For domains that may all hear each other, so that lists of permissions alone decide. Nothing here is
 * of the hypervisor's code.
 */

interface Node {
  value: string;
  /** `n1`, `r2`: the owner with everybody's mode, then others. */
  perms: string[];
  /** Changes whenever the node does. */
  stamp: number;
}

type Nodes = Map<string, Node>;

/** What a transaction saw: the stamp of a node (0 for none) or, with a `*`, a listing. */
type Seen = Map<string, string>;

interface Transaction {
  readonly seen: Seen;
  readonly log: ((on: Nodes) => void)[];
  /** What it removed, and what it wrote and did not remove again. */
  readonly removed: Set<string>;
  readonly written: Set<string>;
}

const parent = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const beneath = (path: string, top: string): boolean =>
  path.startsWith(top === '/' ? '/' : `${top}/`) && path !== top;

export class StoreModel {
  readonly #nodes: Nodes = new Map();
  readonly #transactions = new Map<string, Transaction>();
  readonly #domains: readonly number[];
  readonly #watches = new Map<number, { path: string; token: string; event: string }[]>();
  #stamp = 0;

  constructor(domains: readonly number[]) {
    this.#domains = domains;
    for (const path of ['/', '/local', '/local/domain']) this.#put(this.#nodes, path, '', ['r0']);
    for (const d of domains) this.#put(this.#nodes, `/local/domain/${d}`, '', [`n${d}`]);
  }

  #put(on: Nodes, path: string, value: string, perms: readonly string[]): void {
    this.#stamp += 1;
    on.set(path, { value, perms: [...perms], stamp: this.#stamp });
  }

  /** Domain 0 may everything. */
  #mode(node: Node, domain: number): string {
    const [owner = '', ...others] = node.perms;
    if (domain === 0 || owner.slice(1) === `${domain}`) return 'b';
    return (others.find((entry) => entry.slice(1) === `${domain}`) ?? owner).slice(0, 1);
  }

  #reads(on: Nodes, path: string, domain: number): boolean {
    const node = on.get(path);
    return node !== undefined && 'rb'.includes(this.#mode(node, domain));
  }

  #writes(on: Nodes, path: string, domain: number): boolean {
    const node = on.get(path);
    return node !== undefined && 'wb'.includes(this.#mode(node, domain));
  }

  #owns(on: Nodes, path: string, domain: number): boolean {
    return domain === 0 || on.get(path)?.perms[0]?.slice(1) === `${domain}`;
  }

  #stampSeen(on: Nodes, path: string, domain: number): string {
    const node = on.get(path);
    const knows = this.#reads(on, path, domain) || this.#writes(on, path, domain);
    return node && knows ? `${node.stamp}` : '0';
  }

  #names(on: Nodes, path: string, domain: number): string {
    const names = [...on.keys()].filter((each) => each !== '/' && parent(each) === path);
    const seen = names.filter((each) => this.#reads(on, each, domain));
    return seen
      .map((each) => each.slice(each.lastIndexOf('/') + 1))
      .sort()
      .join(' ');
  }

  /** Runs in a transaction's copy, or on the store; notes what was looked at. */
  #in<T>(domain: number, tx: number, looked: readonly string[], work: (on: Nodes) => T): T {
    const transaction = this.#transactions.get(`${domain}.${tx}`);
    if (!transaction) return work(this.#nodes);
    for (const path of looked) {
      const old = transaction.seen.get(path);
      transaction.seen.set(path, old ?? this.#stampSeen(this.#nodes, path, domain));
    }
    const copy: Nodes = new Map([...this.#nodes].map(([path, node]) => [path, { ...node }]));
    for (const change of transaction.log) change(copy);
    return work(copy);
  }

  /** Whether what a transaction saw has changed: it can only end in vain. */
  isDoomed(domain: number, tx: number): boolean {
    const seen = this.#transactions.get(`${domain}.${tx}`)?.seen ?? new Map<string, string>();
    return [...seen].some(([what, before]) => {
      const path = what.replace('*', '');
      if (!what.endsWith('*')) return this.#stampSeen(this.#nodes, path, domain) !== before;
      const reads = this.#reads(this.#nodes, path, domain);
      return !reads || this.#names(this.#nodes, path, domain) !== before;
    });
  }

  // The calls: what they answer is a text, or the errno's name in brackets.

  read(domain: number, path: string, tx: number): string {
    return this.#in(domain, tx, [path], (on) =>
      this.#reads(on, path, domain) ? (on.get(path)?.value ?? '') : '[ENOENT]',
    );
  }

  list(domain: number, path: string, tx: number): string {
    return this.#in(domain, tx, [], (on) => {
      if (!this.#reads(on, path, domain)) {
        return this.#in(domain, tx, [path], () => '[ENOENT]');
      }
      const key = `${path}*`;
      const transaction = this.#transactions.get(`${domain}.${tx}`);
      const now = this.#names(this.#nodes, path, domain);
      // Of a directory that it made itself nobody else's doing can be seen.
      const isThere = this.#reads(this.#nodes, path, domain);
      if (isThere && transaction && !transaction.seen.has(key)) transaction.seen.set(key, now);
      return this.#names(on, path, domain);
    });
  }

  #nearest(on: Nodes, path: string): string {
    let at = parent(path);
    while (!on.has(at)) at = parent(at);
    return at;
  }

  write(domain: number, path: string, value: string, tx: number): string {
    const make = (on: Nodes, undo: boolean): string => {
      const old = on.get(path);
      if (old) {
        if (!undo && !this.#writes(on, path, domain)) return '[EACCES]';
        this.#change(on, path, value, old.perms);
        return 'ok';
      }
      const above = this.#nearest(on, path);
      if (!undo && !this.#writes(on, above, domain)) return '[EACCES]';
      const [first = '', ...others] = on.get(above)?.perms ?? [];
      const named = [first, ...others].find((entry) => entry.slice(1) === `${domain}`);
      const own = named === first || (named !== undefined && 'wb'.includes(named.slice(0, 1)));
      const owner = own ? `${domain}` : first.slice(1);
      const perms = [first.slice(0, 1) + owner, ...others.filter((e) => e.slice(1) !== owner)];
      const missing = path.slice(above === '/' ? 1 : above.length + 1).split('/');
      let at = above === '/' ? '' : above;
      for (const name of missing) {
        at = `${at}/${name}`;
        this.#change(on, at, at === path ? value : '', perms);
      }
      return 'ok';
    };
    return this.#in(domain, tx, [], (on) => {
      const looked = on.has(path) ? [path] : [this.#nearest(on, path)];
      const before = new Set(on.keys());
      const answer = make(on, false);
      if (answer !== 'ok') return answer;
      const made = [...on.keys()].filter((each) => !before.has(each));
      this.#in(domain, tx, [...looked, ...made, path], () => undefined);
      const transaction = this.#transactions.get(`${domain}.${tx}`);
      transaction?.log.push((real) => void make(real, true));
      for (const each of [...made, path]) transaction?.written.add(each);
      return 'ok';
    });
  }

  #remove(on: Nodes, path: string): void {
    if (on.has(path)) this.#fire(on, path, true, () => on.delete(path));
    for (const each of [...on.keys()].filter((key) => beneath(key, path))) {
      this.#fire(on, each, false, () => on.delete(each));
    }
  }

  rm(domain: number, path: string, tx: number): string {
    const remove = (on: Nodes): void => this.#remove(on, path);
    return this.#in(domain, tx, [], (on) => {
      if (/^(?:\/|\/local(?:\/domain(?:\/\d+)?)?)$/.test(path)) return '[EINVAL]';
      const error = this.#reads(on, path, domain) ? '[EACCES]' : '[ENOENT]';
      if (!on.has(path) || !this.#owns(on, path, domain)) return error;
      this.#in(domain, tx, [path], () => undefined);
      remove(on);
      const transaction = this.#transactions.get(`${domain}.${tx}`);
      transaction?.log.push(remove);
      transaction?.removed.add(path);
      for (const each of transaction?.written ?? []) {
        if (each === path || beneath(each, path)) transaction?.written.delete(each);
      }
      return 'ok';
    });
  }

  give(domain: number, path: string, perms: readonly string[], tx: number): string {
    return this.#in(domain, tx, [], (on) => {
      const node = on.get(path);
      const error = this.#reads(on, path, domain) ? '[EACCES]' : '[ENOENT]';
      if (!node || !this.#owns(on, path, domain)) return error;
      this.#in(domain, tx, [path], () => undefined);
      this.#change(on, path, node.value, perms);
      const log = (real: Nodes): void => {
        this.#change(real, path, real.get(path)?.value ?? '', perms);
      };
      const transaction = this.#transactions.get(`${domain}.${tx}`);
      transaction?.log.push(log);
      transaction?.written.add(path);
      return 'ok';
    });
  }

  /** Who owns a node, as a test knows it and no domain is told. */
  ownerOf(domain: number, path: string, tx: number): number | undefined {
    return this.#in(domain, tx, [], (on) => {
      const owner = on.get(path)?.perms[0]?.slice(1);
      return owner === undefined ? undefined : Number(owner);
    });
  }

  perms(domain: number, path: string, tx: number): string {
    return this.#in(domain, tx, [path], (on) =>
      this.#reads(on, path, domain) ? (on.get(path)?.perms.join(' ') ?? '') : '[ENOENT]',
    );
  }

  begin(domain: number, tx: number): void {
    this.#transactions.set(`${domain}.${tx}`, {
      seen: new Map(),
      log: [],
      removed: new Set(),
      written: new Set(),
    });
  }

  end(domain: number, tx: number, commit: boolean): string {
    const key = `${domain}.${tx}`;
    const transaction = this.#transactions.get(key);
    const doomed = this.isDoomed(domain, tx);
    this.#transactions.delete(key);
    if (!transaction) return '[ENOENT]';
    if (!commit) return 'ok';
    if (doomed) return '[EAGAIN]';
    const after: Nodes = new Map(this.#nodes);
    for (const change of transaction.log) change(after);
    for (const path of transaction.removed) this.#remove(this.#nodes, path);
    for (const path of transaction.written) {
      const node = after.get(path);
      if (node) this.#change(this.#nodes, path, node.value, node.perms);
    }
    return 'ok';
  }

  // Watches: whoever reads a node before or after it changes is told, a watch holding one event.

  #change(on: Nodes, path: string, value: string, perms: readonly string[]): void {
    this.#fire(on, path, true, () => this.#put(on, path, value, perms));
  }

  #fire(on: Nodes, path: string, upwards: boolean, change: () => void): void {
    const before = this.#domains.filter((domain) => this.#reads(on, path, domain));
    change();
    if (on !== this.#nodes) return;
    for (const domain of this.#domains) {
      if (!before.includes(domain) && !this.#reads(on, path, domain)) continue;
      for (const watch of this.#watches.get(domain) ?? []) {
        if (path !== watch.path && !(upwards && beneath(path, watch.path))) continue;
        watch.event = watch.event === '' || watch.event === path ? path : watch.path;
      }
    }
  }

  watch(domain: number, path: string, token: string): string {
    const watches = this.#watches.get(domain) ?? [];
    this.#watches.set(domain, watches);
    if (watches.some((each) => each.path === path && each.token === token)) return '[EEXIST]';
    watches.push({ path, token, event: path });
    return 'ok';
  }

  unwatch(domain: number, path: string, token: string): string {
    const watches = this.#watches.get(domain) ?? [];
    const kept = watches.filter((each) => each.path !== path || each.token !== token);
    this.#watches.set(domain, kept);
    return kept.length === watches.length ? '[ENOENT]' : 'ok';
  }

  /** All events that wait, in no order. */
  events(domain: number): string[] {
    const waiting = (this.#watches.get(domain) ?? []).filter(({ event }) => event !== '');
    const told = waiting.map(({ event, token }) => `${event} ${token}`);
    for (const watch of waiting) watch.event = '';
    return told.sort();
  }
}
