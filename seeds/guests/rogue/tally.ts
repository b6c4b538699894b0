/** Owns: how often the rogue tried, what it got, and saying so. */

import { number, print, text } from "../sdk/console";

let attempts: u32 = 0;
let gains: u32 = 0;
let attemptsBefore: u32 = 0;
let gainsBefore: u32 = 0;

/** Counts an attempt; whoever gets 0 or more got something. True when it did. */
export function tried(result: i32): bool {
  attempts++;
  if (result < 0) return false;
  gains++;
  return true;
}

/** Says what a kind of attempt came to. */
export function report(what: string): void {
  text("rogue: ");
  text(what);
  text(": ");
  number(attempts - attemptsBefore);
  text(" attempts, ");
  number(gains - gainsBefore);
  print(" successes");
  attemptsBefore = attempts;
  gainsBefore = gains;
}

export function summarise(): void {
  text("rogue: got ");
  if (gains == 0) text("nothing");
  else {
    number(gains);
    text(" things");
  }
  text(" in ");
  number(attempts);
  print(" attempts");
}
