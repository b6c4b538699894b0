/**
 * Owns: what guests write on their consoles, cut into lines, by the name of the domain.
 * Must not know: who reads them.
 */

/** Characters of a console line that is not ended. */
const LINE_LENGTH_MAX = 4096;

export class Consoles {
  readonly #lines = new Map<string, string[]>();
  /** How many lines earlier domains of a name wrote. */
  readonly #earlier = new Map<string, number>();
  /** The beginning of a line, by domain. */
  readonly #partial = new Map<number, string>();
  readonly #tell: (name: string, line: string) => void;

  /** @param tell is told every line as it ends */
  constructor(tell: (name: string, line: string) => void) {
    this.#tell = tell;
  }

  /** The lines of all domains that had this name. */
  of(name: string): readonly string[] {
    return this.#lines.get(name) ?? [];
  }

  /** The lines of the domain that has this name, or had it last. */
  latest(name: string): readonly string[] {
    return this.of(name).slice(this.#earlier.get(name) ?? 0);
  }

  /** Another domain by this name begins. */
  begin(name: string): void {
    this.#earlier.set(name, this.of(name).length);
  }

  /** Takes what a domain wrote. */
  write(domain: number, name: string, bytes: Uint8Array): void {
    const text = (this.#partial.get(domain) ?? '') + new TextDecoder().decode(bytes);
    const lines = text.split('\n');
    // A line that never ends is cut.
    const rest = lines.pop() ?? '';
    const isCut = rest.length > LINE_LENGTH_MAX;
    if (isCut) lines.push(rest);
    this.#partial.set(domain, isCut ? '' : rest);
    for (const line of lines) this.#line(name, line);
  }

  /** Ends the line that a domain has begun: it writes no more. */
  end(domain: number, name: string): void {
    const text = this.#partial.get(domain) ?? '';
    this.#partial.delete(domain);
    if (text !== '') this.#line(name, text);
  }

  /** Domains that have begun a line. */
  unended(): number[] {
    return [...this.#partial.keys()];
  }

  #line(name: string, line: string): void {
    const lines = this.#lines.get(name) ?? [];
    lines.push(line);
    this.#lines.set(name, lines);
    this.#tell(name, line);
  }
}
