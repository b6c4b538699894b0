/**
 * Owns: the file that holds a machine's state for questions about it: its columns, the policies in
 * its two slots with the texts they were written in, the names of its domains. It holds no guest's
 * memory.
 *
 * The first line says what the file is and the SHA-256 of the second, which holds the content.
 * INVARIANT: a file in which any byte was changed is refused; nothing else is thrown than a
 * UserError, whatever the bytes. The hash finds damage; it doesn't prove who wrote the file.
 */

import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Type } from 'typebox';
import type { Static } from 'typebox';
import { TABLES } from '../../core/columns.ts';
import { CONFIG_MAX } from '../../core/config.ts';
import type { MachineConfig } from '../../core/config.ts';
import { UserError } from '../user_error.ts';

export const STATE_KIND = 'bulkhead-state';
const STATE_VERSION = 1;

/** The largest state file that is read, and the most bytes of columns in one. */
export const STATE_BYTES_MAX = 64 * 1024 * 1024;
const COLUMN_BYTES_MAX = 256 * 1024 * 1024;

const strict = { additionalProperties: false };
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const size = (key: keyof MachineConfig) => Type.Integer({ minimum: 1, maximum: CONFIG_MAX[key] });

const SavedPolicy = Type.Object(
  {
    /** The image in base64. */
    image: Type.String(),
    /** The numbers of labels and types, which images don't hold. */
    numbering: Type.Object(
      {
        labels: Type.Array(Type.String()),
        types: Type.Array(Type.String()),
        labelNumbers: Type.Array(Count),
        typeNumbers: Type.Array(Count),
      },
      strict,
    ),
    /** The files it was compiled from, the main one first; none for the built-in policy. */
    files: Type.Array(Type.Object({ name: Type.String(), text: Type.String() }, strict)),
  },
  strict,
);

const SavedState = Type.Object(
  {
    config: Type.Object(
      {
        domains: size('domains'),
        vcpus: size('vcpus'),
        guestFrames: size('guestFrames'),
        frames: size('frames'),
        ports: size('ports'),
        grants: size('grants'),
        maps: size('maps'),
        storeNodes: size('storeNodes'),
        storeWatches: size('storeWatches'),
        storeTransactions: size('storeTransactions'),
        storeDrafts: size('storeDrafts'),
        storePathBytes: size('storePathBytes'),
        storeValueBytes: size('storeValueBytes'),
        rings: size('rings'),
        ringPages: size('ringPages'),
        waits: size('waits'),
        types: size('types'),
        partitions: size('partitions'),
      },
      strict,
    ),
    /** Steps since boot. */
    steps: Count,
    /** What the operator calls the domains that are there, by id. */
    names: Type.Array(Type.Object({ domain: Count, name: Type.String() }, strict)),
    /** By slot. */
    policies: Type.Array(Type.Union([SavedPolicy, Type.Null()]), { minItems: 2, maxItems: 2 }),
    /** All columns, deflated and in base64. */
    columns: Type.String(),
  },
  strict,
);

export type SavedState = Static<typeof SavedState>;
export type SavedPolicy = Static<typeof SavedPolicy>;

const Header = Type.Object(
  { kind: Type.Literal(STATE_KIND), version: Type.Integer(), hash: Type.String() },
  strict,
);

/** Made once: it takes its time. */
function makeValidators() {
  const ajv = new Ajv2020({ strict: true });
  return {
    header: ajv.compile<Static<typeof Header>>(Header),
    state: ajv.compile<SavedState>(SavedState),
  };
}

let validators: ReturnType<typeof makeValidators> | undefined;

const WIDTH_BYTES = { u8: 1, u32: 4, f64: 8 } as const;

/** Bytes of all columns of a machine of this size. */
function columnBytes(config: MachineConfig): number {
  let bytes = 0;
  for (const { per, rows, columns } of Object.values(TABLES)) {
    const count = rows(config) * (per === 'domain' ? config.domains : 1);
    for (const width of Object.values(columns)) {
      bytes += Math.ceil((count * WIDTH_BYTES[width]) / 8) * 8;
    }
  }
  return bytes;
}

export const packColumns = (columns: Uint8Array): string => deflateSync(columns).toString('base64');

/** The columns of a saved state; throws a UserError where they aren't those of its machine. */
export function unpackColumns({ config, columns }: SavedState): Uint8Array {
  const bytes = columnBytes(config);
  if (bytes > COLUMN_BYTES_MAX) {
    throw new UserError(
      `the state is of a machine of ${bytes} bytes; ${COLUMN_BYTES_MAX} are read`,
    );
  }
  let unpacked: Uint8Array;
  try {
    unpacked = inflateSync(Buffer.from(columns, 'base64'), { maxOutputLength: bytes });
  } catch {
    throw new UserError('the columns of the state cannot be unpacked');
  }
  if (unpacked.length === bytes) return unpacked;
  throw new UserError(
    `the columns of the state have ${unpacked.length} bytes; its machine has ${bytes}`,
  );
}

const headerLine = (hash: string): string =>
  `${JSON.stringify({ kind: STATE_KIND, version: STATE_VERSION, hash })}\n`;

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The bytes of a state file. */
export function encodeState(state: SavedState): Uint8Array {
  const content = Buffer.from(`${JSON.stringify(state)}\n`);
  return Buffer.concat([Buffer.from(headerLine(hashOf(content))), content]);
}

/** The longest first line that is looked at. */
const HEADER_BYTES_MAX = 1024;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headerOf(bytes: Uint8Array): { readonly line: string; readonly value: unknown } {
  const end = bytes.subarray(0, HEADER_BYTES_MAX).indexOf(0x0a);
  const line = Buffer.from(bytes.subarray(0, end + 1)).toString('utf8');
  return { line, value: parsed(line) };
}

/** Whether a file says of itself that it holds a state, of whatever version. */
export function looksLikeState(bytes: Uint8Array): boolean {
  const { value } = headerOf(bytes);
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === STATE_KIND
  );
}

/**
 * Reads a state file.
 * @param file its name, for messages
 * @throws UserError in words for what is no state, of another version, or was changed
 */
export function decodeState(file: string, bytes: Uint8Array): SavedState {
  validators ??= makeValidators();
  const { line, value } = headerOf(bytes);
  const refuse = (what: string, hint?: string): never => {
    throw new UserError(`${file}: ${what}`, hint);
  };
  const remedy = 'Save it again: `bulkhead run SCENARIO --save FILE`.';
  if (!validators.header(value)) {
    return refuse(`it is no state: the first line does not say ${STATE_KIND}`, remedy);
  }
  if (value.version !== STATE_VERSION) {
    return refuse(`it is a state of version ${value.version}; version ${STATE_VERSION} is read`);
  }
  const content = bytes.subarray(Buffer.byteLength(line));
  if (value.hash !== hashOf(content) || line !== headerLine(value.hash)) {
    return refuse('it was changed or cut off: its hash is not the one of its content', remedy);
  }
  const state = parsed(Buffer.from(content).toString('utf8'));
  if (validators.state(state)) return state;
  const [error] = validators.state.errors ?? [];
  return refuse(`it is no state: ${error?.instancePath ?? ''} ${error?.message ?? ''}`, remedy);
}
