import type { PolicyDocument } from './schema.ts';

/** What is wrong at one place of a document, in the validator's own terms. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** Whether a value has the shape of a policy document; `errors` tells of the last call. */
declare const validate: {
  (value: unknown): value is PolicyDocument;
  readonly errors?: readonly ShapeError[] | null;
};

export default validate;
