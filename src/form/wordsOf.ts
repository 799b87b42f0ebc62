import type { Edition } from "./edition";

/** A word list of the edition; throws where it is not given. */
export function wordsOf(edition: Edition, name: string): readonly string[] {
  const words = edition.words[name];
  if (!words) throw new Error(`edition ${edition.id} has no word list ${name}`);
  return words;
}

/** What an enterprise's nature may be (有限责任公司), which is no name and no address; the edition's own choices. */
export const natureWords = (edition: Edition): readonly string[] =>
  (edition.fields.find(({ id }) => id === "applicant.nature")?.choices ?? [])
    .flatMap(({ label, variants = [] }) => [label, ...variants])
    .filter((word) => word.length > 2);
