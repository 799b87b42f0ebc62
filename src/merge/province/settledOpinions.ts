import { statusOf, type Opinion } from "../own/opinions";
import { foldText } from "../../text/foldText";
import type { ReceivedRow } from "./receivedRows";

const namesOf = (project: unknown, applicant: unknown) =>
  [project, applicant].map((name) => foldText(String(name ?? ""))).join("\n");

/**
 * What the city has settled about a project: explanations that it accepts, and errors that it lets through with a
 * reason. Tied to the project by the names in the city's ledger; none in a table typed by hand.
 */
export function settledOpinions({ table, entry }: Pick<ReceivedRow, "table" | "entry">): readonly Opinion[] {
  if (!entry) return [];
  const names = namesOf(entry.values["project.name"], entry.values["applicant.name"]);
  return table.opinions.filter(
    (opinion) =>
      namesOf(opinion.projectName, opinion.applicant) === names &&
      ["accepted", "waived"].includes(statusOf(opinion)),
  );
}

/** 主营业务收入（2018年）：因…；a line for each that the city accepted, or let through with a reason. */
export function settledText(row: Pick<ReceivedRow, "table" | "entry">): string {
  return settledOpinions(row)
    .map((each) =>
      statusOf(each) === "waived"
        ? `${each.fields}：放行，${each.note}`
        : `${each.fields}：${each.explanation}`,
    )
    .join("\n");
}
