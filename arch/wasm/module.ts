/**
 * Owns: a WebAssembly module as data: what the passes of the instrumentation read and change.
 * Only what guests may have is representable: one memory, one table of functions, imported
 * functions, no start section, no passive elements.
 * Must not know: the binary format (module_reader.ts, module_writer.ts), what the passes do.
 */

export interface FunctionType {
  /** Value types, as the binary format numbers them. */
  readonly params: readonly number[];
  /** None or one. */
  readonly results: readonly number[];
}

export interface FunctionImport {
  readonly module: string;
  readonly name: string;
  /** Index into `types`. */
  readonly type: number;
}

/** Sizes in units of 64 KiB for a memory, of entries for a table. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number | undefined;
}

export interface GlobalVariable {
  readonly type: number;
  readonly mutable: boolean;
  /** The constant expression that sets it, its `end` included. */
  readonly initial: Uint8Array;
}

export type ExportKind = 'function' | 'table' | 'memory' | 'global';

/** In the order in which the binary format numbers them. */
export const EXPORT_KINDS: readonly ExportKind[] = ['function', 'table', 'memory', 'global'];

export interface Export {
  readonly name: string;
  readonly kind: ExportKind;
  readonly index: number;
}

export interface ElementSegment {
  readonly offset: number;
  /** Function indices. */
  readonly functions: readonly number[];
}

export interface DataSegment {
  /** Where it is put in memory; undefined when only memory.init puts it somewhere. */
  readonly offset: number | undefined;
  readonly bytes: Uint8Array;
}

export interface FunctionBody {
  /** Types of the locals beyond the parameters, run-length coded. */
  readonly locals: readonly { readonly count: number; readonly type: number }[];
  /** Its instructions, the last `end` included. */
  readonly code: Uint8Array;
}

export interface GuestModule {
  readonly types: readonly FunctionType[];
  /** They take the first function indices. */
  readonly imports: readonly FunctionImport[];
  /** Types of the functions defined here, by position: index into `types`. */
  readonly functions: readonly number[];
  readonly table: Limits | undefined;
  readonly memory: Limits | undefined;
  readonly globals: readonly GlobalVariable[];
  readonly exports: readonly Export[];
  readonly elements: readonly ElementSegment[];
  /** Of the functions defined here, by position. */
  readonly bodies: readonly FunctionBody[];
  readonly data: readonly DataSegment[];
  /** Whether the module announces its data segments before its code (memory.init needs it). */
  readonly announcesData: boolean;
}

/** The type of a function, imported or defined. */
export function typeOfFunction(module: GuestModule, index: number): FunctionType {
  const imported = module.imports.length;
  const type = index < imported ? module.imports[index].type : module.functions[index - imported];
  return module.types[type];
}

/** How many locals a body declares beyond its parameters. */
export function countLocals(body: FunctionBody): number {
  return body.locals.reduce((sum, run) => sum + run.count, 0);
}
