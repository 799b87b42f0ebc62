import { period } from "./handwriting";
import { fieldOf, printedLabel } from "./labels";
import { Paper, text } from "./paper";
import { putApplicant, putPerformance, putProject, putSituation, valueOf, type Hand } from "./tableBlocks";
import { putFinance, randomFinanceStyle } from "./financeBlock";
import { ticked } from "./ticking";

/** The form as a Word document shows it: cover lines in one cell, options in the cell of their label. */
export function wordForm(hand: Hand): Paper {
  const { random, truth } = hand;
  const paper = new Paper();
  let row = 0;
  const line = (words: string) => paper.put(row++, 0, text(words));
  line("2020年度省级工业互联网及制造业服务化示范项目申报书");
  for (const id of ["project.name", "applicant.name", "responsiblePerson.name", "project.technicalLead"]) {
    line(`${printedLabel(id, "cover")}：${valueOf(id, hand).text}`);
  }
  const dates = period(truth["project.periodStart"] as string, truth["project.periodEnd"] as string, random);
  line(`项目年限：${dates.text}`);
  line(`填报日期：${String(truth["project.filledOn"]).replace(/(\d+)-(\d+)-(\d+)/, "$1年$2月$3日")}`);
  row = putProject(paper, row + 1, hand);
  row = putApplicant(paper, row, hand);
  row = putFinance(paper, row, 1, truth, randomFinanceStyle(random), hand.labels, random);
  row = putPeople(paper, row, hand);
  row = putSituation(paper, row, hand);
  const end = putCapabilities(paper, row, hand);
  putPerformance(paper, end + 1, 0, hand);
  return paper;
}

/** Both persons in one table, a row for each. */
function putPeople(paper: Paper, top: number, hand: Hand): number {
  const columns = ["name", "employer", "mobile", "landline", "fax", "email"];
  columns.forEach((name, n) => paper.put(top, 1 + n, text(printedLabel(`contact.${name}`, "contact"))));
  (["responsiblePerson", "contact"] as const).forEach((section, n) => {
    paper.put(top + 1 + n, 0, text(section === "contact" ? "项目联系人信息" : "项目责任人信息"));
    columns.forEach((name, c) => paper.put(top + 1 + n, 1 + c, valueOf(`${section}.${name}`, hand)));
  });
  const rest = ["sex", "idType", "idNumber", "title", "education", "specialty"];
  const next = top + 3;
  paper.put(next, 0, text("项目责任人信息"), { row: next + rest.length - 1 });
  rest.forEach((name, n) => {
    const id = `responsiblePerson.${name}`;
    paper.put(next + n, 1, text(printedLabel(id, "responsiblePerson")));
    paper.put(next + n, 2, valueOf(id, hand), { col: 6 });
  });
  return next + rest.length;
}

function putCapabilities(paper: Paper, top: number, hand: Hand): number {
  const names =
    "industrialProtocols cloudSoftware industrialApps modelsAndMicroservices registeredUsers developers dataStorage thirdPartyCollection industrialDataTB securityLibraries newTechFunctions fullCloudArchitecture deploymentModel";
  let row = top;
  for (const id of names.split(" ").map((name) => `capability.${name}`)) {
    const label = printedLabel(id, "capability");
    if (fieldOf(id).choices) {
      const how = { ...hand.ticking, box: "□", tick: "☑", side: "before", set: "lines" } as const;
      const [options] = ticked(fieldOf(id), hand.truth, how, hand.random).flat();
      paper.put(row++, 1, text(`${label}\n${options!.text}`), { col: 6 });
    } else {
      paper.put(row, 1, text(label), { col: 3 });
      paper.put(row++, 4, valueOf(id, hand), { col: 6 });
    }
  }
  paper.put(top, 0, text("工业互联网项目已具备能力"), { row: row - 1 });
  return row;
}
