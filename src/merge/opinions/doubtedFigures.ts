import { figuresInDoubt } from "../../check/doubtedFigures";
import type { Edition } from "../../form/edition";
import { fieldTitled } from "../filed/fieldTitles";
import { rememberedBy } from "../../text/remembered";
import { statusOf, type Opinion } from "../own/opinions";

/** Rows of thousands of projects are on few fields: what a rule says of some doubts the same amounts everywhere. */
const inDoubt = rememberedBy((row, edition: Edition): readonly string[] => {
  const [rule, severity, fields] = row.split("\n") as [string, Opinion["severity"], string];
  const ids = fields.split("、").flatMap((title) => fieldTitled(edition, title) ?? []);
  return figuresInDoubt({ rule, severity, fields: ids }, edition);
});

/**
 * Ids of the amounts of one project that rows of 审核意见 still put in doubt. An explanation that the bureau accepts
 * settles a question. 放行 settles none: it lets the project into 汇总表, and its wrong figure stays wrong.
 */
export function doubtedFigures(opinions: readonly Opinion[], edition: Edition): readonly string[] {
  const doubted = opinions
    .filter((opinion) => statusOf(opinion) !== "accepted")
    .flatMap(({ rule, severity, fields }) => inDoubt(`${rule}\n${severity}\n${fields}`, edition));
  if (doubted.length === 0) return [];
  return edition.fields.map(({ id }) => id).filter((id) => doubted.includes(id));
}
