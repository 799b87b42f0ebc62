import type { Reading } from "../read/application";
import { keeper } from "../read/kept";
import { mayHoldNumber, maskNumbers } from "../text/person/maskNumbers";

const kept = keeper<Reading, boolean>();

/** Whether a number of a person stands in a field's text, which is looked through once, however many rules and findings ask. */
export function holdsNumber(reading: Reading): boolean {
  const { raw } = reading;
  // of hundreds of thousands of readings hardly one is worth remembering
  return mayHoldNumber(raw) && kept(reading, [], () => maskNumbers(raw) !== raw);
}
