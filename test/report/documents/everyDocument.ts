import { checkApplication } from "../../../src/check";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { fileApplication } from "../../../src/merge/filed/fileApplication";
import { askedColumns, columnOrder } from "../../../src/merge/own/askedColumns";
import { summaryCells } from "../../../src/merge/own/summaryTable";
import { nothingMerged } from "../../../src/merge/own/state";
import type { PlannedFile } from "../../../src/report/documents/plannedFile";
import type { DocumentPlan } from "../../../src/sheet/documentPlan";
import type { SnapshotCell, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { blankIssue } from "../../../src/report/slipIssue";
import { documentKinds, documents, type DocumentSources } from "../../../src/work/documents/documents";
import { applicationWith, blank, type Givens } from "../../check/applicationWith";
import { soundValues } from "../../check/soundValues";

const source = { file: "甲.xlsx", readAt: "2020-06-22 09:30" };
const categories = edition.fields.find(({ id }) => id === "project.category")!.choices!.map(({ id }) => id);
const texts = edition.fields.filter(({ type }) => type === "text" || type === "longText").map(({ id }) => id);

/** What enterprises may have written: controls, markup, formulas, signs that turn the line, half letters, 32,767 letters. */
const nasty = [
  "=CMD|' /C calc'!A0",
  "]]><w:p/>&amp;<![CDATA[",
  "甲\u0000\u000b\ufffe\ud800乙\udc00",
  "\u202e\u200f司公\u2066",
  "\n\n\t第一行\r\n第二行",
  "🏭𠮷野家",
];
const hostile: Givens = Object.fromEntries(texts.map((id, index) => [id, nasty[index % nasty.length]!]));
const nothing: Givens = Object.fromEntries(Object.keys(soundValues).map((id) => [id, blank]));

/** Applications by what they are. */
export const samples: Readonly<Record<string, Givens>> = {
  ...Object.fromEntries(categories.map((category) => [category, { "project.category": category }])),
  "one line": { ...nothing, "project.name": "甲" },
  hostile,
  long: {
    "situation.platformStatus": "平台一期上线。".repeat(4_681).slice(0, 32_767),
    "performance.overallGoal": "达到国内先进水平，".repeat(300),
    "project.name": "基于工业互联网标识解析的汽车零部件全流程质量追溯与协同制造".repeat(8),
    "performance.quantitative": Array.from(
      { length: 60 },
      (_, n) => [`指标${n}`, `${n}台`] as [string, string],
    ),
  },
};

function paper(name: string, lines: readonly (readonly (string | number)[])[]): WorkbookSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.map((value, col): SnapshotCell => ({
      row,
      col,
      value,
      text: String(value),
      kind: typeof value === "number" ? "number" : "text",
    })),
  );
  const sheet = { name: "表", cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  return { name, sheets: [sheet] };
}

const others = [
  paper("利润表.xlsx", [
    ["利润表 2019年度 单位：万元"],
    ["项目", "本年金额"],
    ["营业成本", 1],
    ["利润总额", 7],
  ]),
  paper("建设方案.docx", [
    ["1.项目简介"],
    ["2.建设单位概况"],
    ["3.建设需求分析"],
    ["项目总投资（万元）：8000"],
  ]),
];

export function sourcesOf(givens: Givens): DocumentSources {
  const application = applicationWith(givens);
  const filed = fileApplication(application, checkApplication(application, edition), edition, source);
  const asked = askedColumns(edition);
  const cells = summaryCells(filed.values, asked);
  const columns = Object.fromEntries(columnOrder(edition).map((column, index) => [column, index]));
  const rows = [{ row: null, sequence: "1", cells }];
  const summary = {
    sheet: "汇总表",
    city: "长春市",
    unit: "长春市工业和信息化局",
    asked,
    rows,
    columns,
    headerRow: 3,
    titleAt: null,
    unitAt: null,
  };
  return {
    edition,
    filed: [filed],
    state: { ...nothingMerged, summary },
    materials: [],
    others,
    issue: blankIssue(source.readAt),
  };
}

/** Every document, alone or in a package, that can be made of an application. */
export function everyDocument(givens: Givens): readonly (readonly [name: string, plan: DocumentPlan])[] {
  const plans = ({ name, content }: PlannedFile): readonly (readonly [string, DocumentPlan])[] =>
    content.kind === "package"
      ? content.files.flatMap(plans)
      : content.kind === "document"
        ? [[name, content.document]]
        : [];
  return documentKinds.flatMap((kind) => documents[kind].make(sourcesOf(givens)).flatMap(plans));
}
