import type { Edition } from "./edition";

/** A word list of the edition; throws where it is not given. */
export function wordsOf(edition: Edition, name: string): readonly string[] {
  const words = edition.words[name];
  if (!words) throw new Error(`edition ${edition.id} has no word list ${name}`);
  return words;
}
