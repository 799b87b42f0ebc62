import { capabilityFields } from "./fields/capability";
import { financeFields } from "./fields/finance";

const capability = capabilityFields.map(({ id }) => [id, "form.capability"]);
const profit = financeFields.flatMap(({ id, row }) => (row === "profit" ? [[id, "guide.2.1"]] : []));

/** Fields of which the guide says in a sentence of its own how they are filled in. */
export const entryClauses: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...capability, ...profit]),
  "applicant.creditCode": "note.4",
  "capability.developers": "form.developers",
  "project.name": "note.1",
  "performance.quantitative": "performance.note.1",
  "performance.qualitative": "performance.note.1",
};
