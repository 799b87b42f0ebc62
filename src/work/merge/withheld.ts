import type { Edition } from "../../form/edition";
import { heldProjects, reasonsToWithhold, withheldKey } from "../../merge/compare/withheld";
import { projectsWithoutRow } from "../../merge/compare/preview";
import { standingsOf } from "../../merge/opinions/projectStanding";
import { withheldText } from "../../report/withheldText";
import type { Comparison } from "./comparison";

export { heldProjects, projectsWithoutRow, reasonsToWithhold, withheldKey };

/** Why it is proposed that projects which come in are not listed yet, a sentence each, by `withheldKey`. */
export function withheldTexts(
  { prepared: { preview, opinions } }: Comparison,
  edition: Edition,
): ReadonlyMap<string, string> {
  const projects = standingsOf(
    preview.added.map(({ after }) => after),
    opinions,
  );
  const open = new Map(projects.map((project) => [withheldKey(project.entry), project.open]));
  const reasons = [...reasonsToWithhold(preview, edition)];
  return new Map(reasons.map(([key, why]) => [key, withheldText(why, open.get(key) ?? [], edition)]));
}
