import type { Edition } from "../form/edition";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import { foldAlike, tellingField } from "../merge/opinions/foldAlike";
import type { Party } from "../merge/opinions/parties";
import type { Doubt, ProvinceResult } from "../merge/province/provinceMerge";
import type { ProvinceRow } from "../merge/province/provinceRows";
import { placeText, unitName } from "./unitName";

/** A project by its unit, its place in the unit's table, and the file. */
function partyOf(row: ProvinceRow, field: string | undefined): Party {
  const { projectName, applicant } = row.cells;
  const says = field === undefined ? {} : { says: String(row.values[field] ?? "") };
  const place = `${unitName(row)}${placeText(row)}，${row.file || "手工填写"}`;
  return { project: projectName, applicant, ...says, place };
}

/** What has to be settled between projects, a sentence each that names all of them; alike ones are one. */
export function provinceDoubts(
  { doubts }: ProvinceResult,
  edition: Edition,
  word: WordFinding,
): readonly string[] {
  const folded = foldAlike<Doubt>(doubts, (finding, group) => ({
    finding,
    rows: group.flatMap(({ rows }) => rows),
  }));
  return folded.map(({ finding, rows }) => {
    const field = tellingField(finding);
    const parties = rows.map((row) => partyOf(row, field));
    return word(finding, edition, parties).message;
  });
}
