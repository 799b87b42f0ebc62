import { currentEdition } from "../../../src/form";
import type { SheetPlan } from "../../../src/sheet/plan";
import type { SampleProject } from "./answers";

/** Sections whose labels stand on the form once, so that a list of labels says which field is meant. */
const sections = ["project", "applicant", "situation", "capability"];
const withoutForm = ["text", "longText"];

function answerOf({ answers }: SampleProject, id: string): string | number | null {
  const answer = answers[id] ?? null;
  return typeof answer === "object" ? null : answer;
}

/**
 * A list of labels that nobody can read with certainty: beside each label stands an answer, of which every second that
 * asks for a number, a date or a code says only 见附件; right of it, in a column without a head, another answer.
 */
export function doubtfulForm(near: SampleProject, far: SampleProject, name = near.sheet): SheetPlan {
  let asked = 0;
  const rows = currentEdition.fields
    .filter(({ id }) => sections.includes(id.split(".")[0]!))
    .filter(({ type }) => type !== "choice" && type !== "choices")
    .map(({ id, label, type }, index) => {
      const other = answerOf(far, id);
      const told = !withoutForm.includes(type) && other !== null && asked++ % 2 === 0;
      return [label, (told ? null : answerOf(near, id)) ?? `见附件${index}`, other];
    });
  return {
    name,
    columnWidths: [30, 30, 30],
    rows: [["示范项目申报书"], ...rows].map((cells) => ({
      cells: cells.map((value) => (value === null ? null : { value })),
    })),
  };
}
