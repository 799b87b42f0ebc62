import type { Edition } from "../form/edition";
import { fieldTitle } from "../merge/filed/fieldTitles";
import type { DoubtedProject } from "../merge/figures/groupSums";
import { projectName } from "./projectName";

/** A cell that names more projects would be taller than a row can be. */
const named = 15;

/** What a total says of the projects that it leaves out; empty where it leaves out none. `most`: so many are named. */
export function leftOutText(doubted: readonly DoubtedProject[], most = Infinity): string {
  if (doubted.length === 0) return "";
  const names = doubted
    .slice(0, most)
    .map(({ name, applicant }) => projectName(name, applicant))
    .join("、");
  const more = doubted.length > most ? "等" : "";
  return `另有 ${doubted.length} 个项目数据存疑，未计入：${names}${more}。`;
}

/** The same, in a cell. */
export function leftOutCell(doubted: readonly DoubtedProject[]): string {
  return leftOutText(doubted, named);
}

/** A line a project, with the amounts that are left out. */
export function leftOutLine(project: DoubtedProject, edition: Edition): string {
  const titles = project.figures.map((field) => fieldTitle(edition, field));
  return `${projectName(project.name, project.applicant)}：${titles.join("、")}`;
}

/** Those of the projects whose amount in this field is left out. */
export function leftOutOf(doubted: readonly DoubtedProject[], field: string): readonly DoubtedProject[] {
  return doubted.filter(({ figures }) => figures.includes(field));
}
