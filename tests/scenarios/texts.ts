/** Owns: running scenarios that tests write as text, beside the files of the seeds. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSource } from '../../tools/scenario/sources.ts';
import { run } from './running.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** Files by name, before those of the seeds. */
function filesWith(own: Readonly<Record<string, string | Uint8Array>>): FileSource {
  return {
    read(name) {
      const content = own[name];
      if (content === undefined) return new Uint8Array(readFileSync(join(SEEDS, name)));
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}

const HEAD = `
bulkhead-scenario: 1
name: test
policy: policies/two_banks.yaml
guests:
  hello: { wasm: guests/hello.wasm }
  own: { wasm: own.wasm }
  missing: { wasm: guests/missing.wasm }
`;
export const HELLO = '{ name: hello, label: A-Bank, guest: hello }';
export const OWN = '{ name: own, label: AutoCorp, guest: own }';

export const runText = (text: string, own: Uint8Array = new Uint8Array(0)) =>
  run('test.yaml', { files: filesWith({ 'test.yaml': HEAD + text, 'own.wasm': own }) });
