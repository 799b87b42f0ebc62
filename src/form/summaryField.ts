import type { Edition, Field } from "./edition";

/** What 附件4-5 has: a column, or a word of its head. Ids are summary.projectName …; rows are known by projectName and applicant. */
export interface SummaryField extends Field {
  /** Of a column: the field of the form that it shows, e.g. contact.mobile. City, 推荐单位 and 序号 have none. */
  readonly source?: string;
}

/** The columns by which a row is known, with what they show; each edition has them. */
export const namesOfRows = { projectName: "project.name", applicant: "applicant.name" } as const;

/** What stands above the columns. */
export const headWords: readonly string[] = ["summary.city", "summary.recommendingUnit"];

/** What the line of the recommending unit is called. */
export function unitField({ summaryFields }: Pick<Edition, "summaryFields">): SummaryField | undefined {
  return summaryFields.find(({ id }) => id === "summary.recommendingUnit");
}
