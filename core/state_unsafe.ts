/**
 * Owns: the two casts by which the state's columns, built in a loop, get the types that their
 * declaration gives them.
 */

import type { ColumnName, View, Writer } from './columns.ts';

/** The view over columns that were built from `TABLES`. */
export function asView(columns: Record<string, Record<string, unknown>>): View<ColumnName> {
  // SAFETY: the state fills it with one array for each column that `TABLES` declares, and the type
  // is computed from the same declaration.
  return columns as unknown as View<ColumnName>;
}

/** The writers over columns that were built from `TABLES`. */
export function asWriter(columns: Record<string, Record<string, unknown>>): Writer<ColumnName> {
  // SAFETY: as for the view, with one writer for each column.
  return columns as unknown as Writer<ColumnName>;
}
