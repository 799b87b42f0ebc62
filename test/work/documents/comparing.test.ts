import { edition2020 as edition } from "../../../src/form/edition2020";
import { fileApplication } from "../../../src/merge/filed/fileApplication";
import { nothingMerged } from "../../../src/merge/own/state";
import type { SnapshotCell, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { documents, type DocumentSources } from "../../../src/work/documents/documents";
import { applicationWith } from "../../check/applicationWith";
import { soundValues } from "../../check/soundValues";

const source = { file: "甲.xlsx", readAt: "2020-06-22 09:30" };
const own = String(soundValues["applicant.name"]);
const other = "吉林市松江化工装备有限公司";
const formOf = (applicant: string, project: string) => {
  const givens = { "applicant.name": applicant, "project.name": project, "applicant.creditCode": "" };
  return fileApplication(applicationWith(givens), [], edition, source);
};

function paper(name: string, lines: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.map((value, col): SnapshotCell => {
      const kind = typeof value === "number" ? "number" : "text";
      return { row, col, value, text: String(value), kind };
    }),
  );
  const sheet = { name: "Sheet1", cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  return { name, sheets: [sheet] };
}
const statement = (name: string, ...head: readonly string[]) =>
  paper(name, [
    ["利润表"],
    [...head, "2019年度", "单位：万元"],
    ["项目", "本期金额"],
    ["营业成本", 1],
    ["利润总额", 1200],
  ]);

function compared(sources: Pick<DocumentSources, "filed" | "others" | "chosen">) {
  const issue = { at: source.readAt, deadline: "", contact: "", telephone: "" };
  const all = { edition, state: nothingMerged, materials: [], issue, ...sources };
  const { make, unused } = documents.audit;
  return { files: make(all).map(({ name }) => name), unused: unused!(all) };
}
const [mine, theirs] = [formOf(own, "甲项目"), formOf(other, "乙项目")];

test("statements go to the form of the enterprise that they name, in whatever spelling", () => {
  const spellings = [
    `编制单位：${own}`,
    `编制单位: ${own.replace(/^长春/, "吉林省长春市")}`,
    `${own} 审计报告`,
  ];
  for (const said of spellings)
    expect(compared({ filed: [mine, theirs], others: [statement("利润表.xlsx", said)] })).toEqual({
      files: ["审计报告对照表-甲项目.docx"],
      unused: [],
    });
  const beside = statement("利润表.xlsx", "编制单位：", own);
  expect(compared({ filed: [mine, theirs], others: [beside] }).files).toEqual(["审计报告对照表-甲项目.docx"]);
});

test("statements of another enterprise are not compared, not even with the only form", () => {
  const others = [statement("利润表.xlsx", `编制单位：${other}`, `往来单位有${own}`)];
  expect(compared({ filed: [mine], others })).toEqual({
    files: [],
    unused: [`“利润表.xlsx”写明的单位是“${other}”，与申报书的申报单位不同，没有比对。`],
  });
});

test("statements that name nobody go to the only form, or where a person says", () => {
  const others = [statement("利润表.xlsx")];
  expect(compared({ filed: [mine], others })).toEqual({ files: ["审计报告对照表-甲项目.docx"], unused: [] });
  expect(compared({ filed: [mine, theirs], others })).toEqual({
    files: [],
    unused: ["“利润表.xlsx”没有写明是哪个单位的，申报书有 2 份，没有比对。请只用这个单位的申报书。"],
  });
  expect(compared({ filed: [mine, theirs], others, chosen: { "利润表.xlsx": 1 } })).toEqual({
    files: ["审计报告对照表-乙项目.docx"],
    unused: [],
  });
});

test("a file that is neither is told", () => {
  expect(compared({ filed: [mine], others: [paper("通知.xlsx", [["关于报送材料的通知"]])] }).unused).toEqual([
    "“通知.xlsx”里没有读到资产负债表、利润表的栏目，没有比对。",
  ]);
});
