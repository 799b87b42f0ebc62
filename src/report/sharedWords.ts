import type { Edition } from "../form/edition";
import type { SharedFinding } from "../merge/opinions/acrossOpinions";
import type { FindingWords, WordFinding } from "../merge/opinions/draftOpinions";
import { tellingField } from "../merge/opinions/foldAlike";
import { partiesOf } from "../merge/opinions/parties";

/** A finding between projects in words; its message names all of them, with their files. */
export function sharedWords(
  { finding, filed }: SharedFinding,
  edition: Edition,
  word: WordFinding,
): FindingWords {
  return word(finding, edition, partiesOf(filed, tellingField(finding)));
}
