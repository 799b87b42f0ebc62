import { blankIssue } from "../../../src/report/slipIssue";
import { writeDocument } from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { checkApplication } from "../../../src/check";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { fileApplication } from "../../../src/merge/filed/fileApplication";
import { startedRecord, type MaterialsRecord } from "../../../src/merge/own/materials";
import { nothingMerged } from "../../../src/merge/own/state";
import type { PlannedFile } from "../../../src/report/documents/plannedFile";
import { documents, type DocumentKind, type DocumentSources } from "../../../src/work/documents/documents";
import { applicationWith, type Givens } from "../../check/applicationWith";
import { soundValues } from "../../check/soundValues";

const source = { file: "甲.xlsx", readAt: "2020-06-22 09:30" };

function sourcesOf(
  givens: Givens,
  answered: (started: MaterialsRecord) => MaterialsRecord[] = () => [],
): DocumentSources {
  const application = applicationWith(givens);
  const filed = [fileApplication(application, checkApplication(application, edition), edition, source)];
  return {
    edition,
    filed,
    state: nothingMerged,
    materials: answered(startedRecord(filed[0]!.values, edition)),
    others: [],
    issue: blankIssue("2020-06-22 09:30"),
  };
}

/** Each document's text as our own reader of .docx sees it, a line a cell or paragraph. */
async function textsOf(kind: DocumentKind, sources: DocumentSources): Promise<string[]> {
  return Promise.all(documents[kind].make(sources).map(textOf));
}

async function textOf({ name, content }: PlannedFile): Promise<string> {
  if (content.kind !== "document") throw new Error("no document");
  const read = readFile(name, await writeDocument(content.document));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.workbook.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
}

const everyPaper = (started: MaterialsRecord): MaterialsRecord[] => {
  const ids = ["ELG-02", "ELG-04", "ELG-05", "ELG-06", "CMT-01", "ELG-11", "MAT-04"];
  return [
    { ...started, kind: "manufacturing", answers: Object.fromEntries(ids.map((id) => [id, "yes" as const])) },
  ];
};

test("the outline has the ten chapters, what the form knows, and the guide's questions as grey hints", async () => {
  const [text] = await textsOf("outline", sourcesOf({}));
  const chapters = edition.reviewerFields.find(({ id }) => id === "plan.sections")!.choices!;
  for (const [index, { label }] of chapters.entries()) expect(text).toContain(`${index + 1}.${label}`);
  expect(text).toContain("项目总投资（万元）：5,000");
  expect(text).toContain("项目年限（起）：2019年5月");
  expect(text).toContain("工业APP数量（个）：15");
  expect(text).toContain("接入设备：500台");
  expect(text).toContain("预期解决的重大问题等");
});

test("the commitment quotes the guide and names the project, its unit, signature, seal and date", async () => {
  const [text] = await textsOf("commitment", sourcesOf({}));
  expect(text).toContain(`项目名称：${String(soundValues["project.name"])}`);
  expect(text).toContain(edition.clauses.commitment!.text);
  for (const words of ["法定代表人（授权人）签章：", "公章：", "年　　月　　日"])
    expect(text).toContain(words);
});

test("the page of conditions says what the form proves and where, which papers were seen, and what may be certified", async () => {
  const [unseen] = await textsOf("review", sourcesOf({}));
  expect(unseen).toContain("2019年“利润（万元）”：1,200（申报书!");
  expect(unseen).toContain("□企业近三年没有重大安全、环保等责任事故，无违法违规行为（第＿页）");
  expect(unseen).toMatch(
    /真实性证明的依据：.*待核实二（一）、二（二）、二（八）、二（九）、二（十）。.*不宜出具/,
  );
  const [seen] = await textsOf("review", sourcesOf({}, everyPaper));
  expect(seen).toContain("☑企业近三年没有重大安全");
  expect(seen).toContain("可以出具项目真实性证明");
  const [losing] = await textsOf("review", sourcesOf({ "finance.profit.2019": -5 }, everyPaper));
  expect(losing).toMatch(/不符合二（一）/);
});

test("the certificate states what was checked, and says so where something is still open", async () => {
  const [open] = await textsOf("certificate", sourcesOf({}));
  expect(open).toContain("尚待核实，核实以前请勿盖章");
  const [text] = await textsOf("certificate", sourcesOf({}, everyPaper));
  expect(text).toContain("长春远航汽车零部件有限公司申报的“基于标识解析的汽车零部件质量追溯平台建设项目”");
  expect(text).toContain("符合申报指南二（一）、二（二）");
  expect(text).not.toContain("请勿盖章");
});

test("no document but the form itself shows an identity number", async () => {
  const number = String(soundValues["responsiblePerson.idNumber"]);
  const sources = sourcesOf(
    { "situation.platformStatus": `联系人身份证${number}，平台一期已于2019年12月上线` },
    everyPaper,
  );
  for (const kind of ["outline", "commitment", "review", "certificate"] as const)
    for (const text of await textsOf(kind, sources)) expect(text).not.toContain(number);
  expect((await textsOf("application", sources))[0]).toContain(number);
});
