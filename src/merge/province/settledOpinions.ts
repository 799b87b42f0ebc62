import { statusOf, type Opinion } from "../own/opinions";
import { foldText } from "../../text/foldText";
import type { ProvinceRow } from "./provinceRows";

const namesOf = (project: unknown, applicant: unknown) =>
  [project, applicant].map((name) => foldText(String(name ?? ""))).join("\n");

/**
 * What the city has settled about a project: explanations that it accepts, and errors that it lets through with a
 * reason. Tied to the project by the names in the city's ledger; none in a table typed by hand.
 */
export function settledOpinions({ table, entry }: ProvinceRow): readonly Opinion[] {
  if (!entry) return [];
  const names = namesOf(entry.values["project.name"], entry.values["applicant.name"]);
  return table.opinions.filter(
    (opinion) =>
      namesOf(opinion.projectName, opinion.applicant) === names &&
      ["accepted", "waived"].includes(statusOf(opinion)),
  );
}
