import { blankIssue } from "../../../src/report/slipIssue";
import { strFromU8, unzipSync } from "fflate";
import {
  contentHash,
  describeEditProblem,
  newWorkbook,
  packZip,
  writeDocument,
} from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { fileApplication } from "../../../src/merge/filed/fileApplication";
import { askedColumns, columnOrder } from "../../../src/merge/own/askedColumns";
import { summaryCells } from "../../../src/merge/own/summaryTable";
import { stampOf } from "../../../src/merge/own/stamp";
import { nothingMerged } from "../../../src/merge/own/state";
import { tableFiles } from "../../../src/report/documents/package/packageNames";
import { maskedMobile } from "../../../src/report/documents/package/publicity";
import { parseTarget } from "../../../src/report/documents/target";
import { receivedFile } from "../../../src/report/receivedFile";
import { documents, type DocumentSources } from "../../../src/work/documents/documents";
import { plannedBytes } from "../../../src/work/documents/plannedBytes";
import { applicationWith } from "../../check/applicationWith";
import { soundValues } from "../../check/soundValues";

const writers = { newWorkbook, writeDocument, packZip, contentHash, describeEditProblem };
const text = (id: string): string => String(soundValues[id]);
const asked = askedColumns(edition);
const cells = summaryCells(
  { ...soundValues, "project.category": "企业级工业互联网平台项目" } as never,
  asked,
);
const columns = Object.fromEntries(columnOrder(edition).map((column, index) => [column, index]));
const rows = [{ row: null, sequence: "1", cells }];
const source = { file: "甲.xlsx", readAt: "2020-06-22 09:30" };
const sources: DocumentSources = {
  edition,
  filed: [fileApplication(applicationWith(), [], edition, source)],
  state: {
    ...nothingMerged,
    summary: { sheet: "汇总表", city: "长春市", unit: "长春市工业和信息化局", asked, columns, rows } as never,
  },
  materials: [],
  others: [],
  issue: blankIssue("2020-06-22 09:30"),
};
const bytesOf = (kind: "package" | "publicity" | "progress") =>
  plannedBytes(documents[kind].make(sources)[0]!, writers);

test("the package holds the papers, and a list of them with their fingerprints", async () => {
  const files = unzipSync(await bytesOf("package"));
  const form = `1-${text("applicant.name")}-${text("project.name")}.docx`;
  expect(Object.keys(files)).toEqual([
    "附件4-5 汇总表.xlsx",
    "附件4-5 汇总表.docx",
    "项目真实性证明.docx",
    "初审情况表.xlsx",
    form,
    "目录.xlsx",
  ]);
  const list = readFile("目录.xlsx", files["目录.xlsx"]!);
  const said = list.ok ? list.workbook.sheets[0]!.cells.map((cell) => cell.text) : [];
  for (const [name, bytes] of Object.entries(files))
    if (name !== "目录.xlsx") expect(said).toEqual(expect.arrayContaining([name, await contentHash(bytes)]));
  expect(strFromU8(unzipSync(files["附件4-5 汇总表.docx"]!)["word/footer1.xml"]!)).toContain(
    `核对码 ${stampOf(rows)}`,
  );
});

test("of persons the package says no more than 附件4-5 prints", async () => {
  const parts = Object.values(unzipSync(await bytesOf("package"))).flatMap((file) =>
    Object.values(unzipSync(file)).map((part) => strFromU8(part)),
  );
  for (const field of ["responsiblePerson.idNumber", "responsiblePerson.mobile"])
    expect(parts.filter((part) => part.includes(text(field)))).toEqual([]);
  expect(parts.some((part) => part.includes(text("contact.mobile")))).toBe(true);
});

test("the province reads the package as it is: its table, once", async () => {
  const files = unzipSync(await bytesOf("package"));
  const wanted = tableFiles(Object.keys(files));
  expect(wanted).toEqual(["附件4-5 汇总表.xlsx"]);
  const read = readFile(wanted[0]!, files[wanted[0]!]!);
  if (!read.ok) throw new Error("unread");
  const { tables } = receivedFile(wanted[0]!, read.workbook, [], edition);
  expect(tables).toHaveLength(1);
  const papers = Object.keys(files);
  const folders = ["收/长春/", "收/吉林/第二次/"];
  const unpacked = folders.flatMap((folder) => papers.map((name) => folder + name));
  const others = ["收/白山.xlsx", "收/长春/德惠.xlsx", "收/附件4-5 汇总表.docx", "收/长春/2-九台汇总表.docx"];
  expect(tableFiles([...unpacked, ...others])).toEqual([
    ...folders.map((folder) => `${folder}附件4-5 汇总表.xlsx`),
    ...others,
  ]);
  expect(tableFiles(papers.filter((name) => !name.endsWith("表.xlsx")))).toHaveLength(4); // its table is lost
});

test("the list for the public shows a part of each mobile number", async () => {
  const document = strFromU8(unzipSync(await bytesOf("publicity"))["word/document.xml"]!);
  expect(document).toContain("139****0002");
  expect(document).not.toContain(text("contact.mobile"));
  expect(["13904310002", "139 0431 0002", "0431-88901234", ""].map(maskedMobile)).toEqual([
    "139****0002",
    "139****0002",
    "****34",
    "",
  ]);
});

test.each([
  ["500台", 500, "台"],
  ["不少于50家", 50, "家"],
  ["≥95%", 95, "%"],
  ["达到1,200万元以上", 1200, "万元"],
  ["3.5万台/年", 3.5, "万台/年"],
  ["2021年底前服务企业30家", 30, "家"],
])("the target %s is %d %s", (written, number, unit) => {
  expect(parseTarget(written)).toEqual({ number, unit });
});

test.each(["显著提升", "由10%提高到20%", ""])("the target “%s” names no figure, or several", (written) => {
  expect(parseTarget(written)).toBeNull();
});

test("next year's report asks for the result of each target", async () => {
  const read = readFile("表.xlsx", await bytesOf("progress"));
  const said = read.ok ? read.workbook.sheets[0]!.cells.map((cell) => cell.text) : [];
  expect(said).toEqual(
    expect.arrayContaining(["2021年示范项目绩效完成情况表", "接入设备", "500台", "500", "台"]),
  );
});

test("a note longer than its list is wrapped over the list's width, so that the page stays as wide as the list", () => {
  const of = (name: string) => {
    const filed = [fileApplication(applicationWith({ "project.name": name }), [], edition, source)];
    const { content } = documents.progress.make({ ...sources, filed })[0]!;
    if (content.kind !== "workbook") throw new Error("no workbook");
    return content.sheets[0]!;
  };
  const short = of("追溯平台");
  const long = of("基于工业互联网标识解析的汽车零部件全流程质量追溯".repeat(10));
  expect([short.merges?.length, short.rows[1]!.height]).toEqual([1, 20]);
  expect(long.merges).toContainEqual({ top: 1, bottom: 1, left: 0, right: 7 });
  expect(long.rows[1]!.cells[0]!.style!.wrap).toBe(true);
  expect(long.rows[1]!.height!).toBeGreaterThan(40);
});
