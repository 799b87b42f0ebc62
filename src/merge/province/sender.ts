import type { Edition, RecommendingUnit } from "../../form/edition";
import type { SummaryTable } from "../own/summaryTable";
import { elsewhereIn, placeIn, type NamedPlace } from "./placeIn";

/** Who sends a table, as far as the table and its file tell. */
export interface Sender {
  /** Null where nothing names one of the list. */
  readonly unit: RecommendingUnit | null;
  /** Whose projects the table lists: the place that its title names (a county's table under its city), else that of the unit; "" where none is named. */
  readonly part: string;
  /** Whether it names a place that is none of the province's, and nothing that is. */
  readonly elsewhere: boolean;
  /** The place of the title, where it is another unit's than the one that the table names as its sender; else "". */
  readonly against: string;
}

/** Whether a place may be reported by a unit: it lies in the unit's city. 公主岭市 has been 四平's and is 长春's. */
function belongsTo({ place, unit: home }: NamedPlace, unit: RecommendingUnit, edition: Edition): boolean {
  if (home === unit) return true;
  return edition.divisions.some(
    ({ name, prefecture }) => name === place && placeIn(prefecture, edition)?.unit === unit,
  );
}

/** The sender by 推荐单位, else by the title, else by the sheet's name, else by the file's. */
export function senderOf(
  file: string,
  { unit, title, sheet = "" }: Pick<SummaryTable, "unit" | "title"> & { readonly sheet?: string },
  edition: Edition,
): Sender {
  const [named, titled] = [placeIn(unit, edition), placeIn(title ?? "", edition)];
  const elsewhere = [unit, title ?? ""].some((text) => elsewhereIn(text, edition));
  const byFile =
    named || titled || elsewhere
      ? null
      : (placeIn(sheet, edition) ?? placeIn(file.replace(/^.*[/\\]/, ""), edition));
  const found = named?.unit ?? titled?.unit ?? byFile?.unit ?? null;
  const isOther = titled && found && !belongsTo(titled, found, edition);
  return {
    unit: found,
    part: (isOther ? named?.place : titled?.place) ?? named?.place ?? byFile?.place ?? "",
    elsewhere: found === null && elsewhere,
    against: isOther ? titled.place : named && elsewhereIn(title ?? "", edition) ? (title ?? "") : "",
  };
}
