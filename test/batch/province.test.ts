import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx } from "../../src/files/node";
import type { CellEdit } from "../../src/sheet/edits";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { industrialSoftware } from "../workbench/sample/moreProjects";
import type { SampleProject } from "../workbench/sample/answers";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

jest.setTimeout(120_000);

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

const name = (project: SampleProject): string => project.answers["project.name"] as string;
const jilin = changed(equipmentPlatform, {
  "project.name": "化工装置在线监测工业互联网平台建设项目",
  "applicant.name": "吉林松江化工装备有限公司",
  "applicant.creditCode": "91220202MAYYYY0590",
  "applicant.region": "吉林市昌邑区",
  "contact.mobile": "19900000901",
  "contact.email": "office@songjiang.example.com",
  "situation.totalInvestment": 500,
  "performance.plannedInvestment": 500,
});

/** A city's workbook from its forms, by the command line. */
async function city(file: string, unit: string, ...projects: readonly SampleProject[]): Promise<string> {
  const forms = projects.map((_, index) => folder.path(`${file}-${index}.xlsx`));
  for (const [index, project] of projects.entries()) await folder.form(`${file}-${index}.xlsx`, project);
  await folder.merge({ sources: forms, out: folder.path(file), city: unit });
  return folder.path(file);
}

const province = (...sources: readonly string[]): Promise<string> =>
  folder.merge({ sources, out: folder.path("省.xlsx"), province: true });

const rowsOf = (sheet: string) => valuesIn(folder.open("省.xlsx"), sheet);

/** Unit and name of each row of 省级汇总表. */
function listed(): string[] {
  return rowsOf("省级汇总表")
    .slice(2)
    .map((row) => `${String(row[1])} ${String(row[3])}`);
}

/** The cell of a list, by the title of its column and by what stands in its row. */
function cellOf(sheet: string, title: string, has: string): { row: number; col: number; value: unknown } {
  const rows = rowsOf(sheet);
  const header = rows.findIndex((row) => row.includes(title));
  const col = rows[header]!.indexOf(title);
  const row = rows.findIndex(
    (each, index) => index > header && each.some((text) => String(text).includes(has)),
  );
  return { row, col, value: rows[row]?.[col] ?? "" };
}

/** Works on the province's workbook by hand. */
async function byHand(
  sheet: string,
  cells: readonly CellEdit[],
  deleteRows: readonly number[] = [],
): Promise<void> {
  const edits = [{ sheet, deleteRows, insertRows: [], cells }];
  const edited = await editXlsx(new Uint8Array(readFileSync(folder.path("省.xlsx"))), { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path("省.xlsx"), edited.bytes);
}

const total = () =>
  rowsOf("统计")
    .find(([first]) => first === "合计")!
    .slice(1, 3);

describe("a second merge of the province", () => {
  it("keeps corrected cells, a deleted row, added columns, 核实结果 and notes", async () => {
    const shared = { "contact.mobile": "19900000777" };
    const files = [
      await city(
        "长春.xlsx",
        "长春市",
        changed(equipmentPlatform, shared),
        servitization,
        industrialSoftware,
      ),
      await city("吉林.xlsx", "吉林市", changed(jilin, shared)),
    ];
    await province(...files);
    expect(listed()).toHaveLength(4);
    const contact = cellOf("省级汇总表", "联系人", name(servitization));
    const gone = cellOf("省级汇总表", "项目名称", name(industrialSoftware));
    await byHand("省级汇总表", [
      { row: contact.row, col: contact.col, value: "省厅更正" },
      { row: 1, col: 8, value: "评审意见" },
      { row: contact.row, col: 8, value: "建议支持" },
    ]);
    await byHand("省级汇总表", [], [gone.row]);
    const verdict = cellOf("疑点核实", "核实结果", "同一手机号");
    await byHand("疑点核实", [
      { row: verdict.row, col: verdict.col, value: "同一代办机构，已核实" },
      { row: 2, col: 8, value: "经办人" },
      { row: verdict.row, col: 8, value: "王处" },
    ]);
    const note = cellOf("报送情况", "省厅备注", "长春市工信局");
    await byHand("报送情况", [{ row: note.row, col: note.col, value: "已电话催报附件" }]);

    const said = await province(...files);
    const now = cellOf("省级汇总表", "联系人", name(servitization));
    expect(now.value).toBe("省厅更正");
    expect(cellOf("省级汇总表", "评审意见", name(servitization)).value).toBe("建议支持");
    expect(listed().join()).not.toContain(name(industrialSoftware));
    expect(said).toContain("省级汇总表中的这一行已被删除");
    expect(cellOf("疑点核实", "核实结果", "同一手机号").value).toBe("同一代办机构，已核实");
    expect(cellOf("疑点核实", "经办人", "同一手机号").value).toBe("王处");
    expect(cellOf("疑点核实", "状态", "同一手机号").value).toBe("已核实");
    expect(cellOf("报送情况", "省厅备注", "长春市工信局").value).toBe("已电话催报附件");
    expect(total()).toEqual([3, 2860 + 960 + 500]);
    expect(cellOf("省级台账", "状态", name(industrialSoftware)).value).toBe("已撤出");

    const before = folder.open("省.xlsx").sheets;
    await province(...files);
    expect(folder.open("省.xlsx").sheets).toEqual(before);
  });

  it("a verdict on a doubt that no longer shows stays to be read", async () => {
    const shared = { "contact.mobile": "19900000777" };
    const changchun = await city("长春.xlsx", "长春市", changed(equipmentPlatform, shared));
    await province(changchun, await city("吉林.xlsx", "吉林市", changed(jilin, shared)));
    const verdict = cellOf("疑点核实", "核实结果", "同一手机号");
    await byHand("疑点核实", [{ row: verdict.row, col: verdict.col, value: "请吉林市更正" }]);
    await province(await city("吉林.xlsx", "吉林市", jilin));
    expect(cellOf("疑点核实", "核实结果", "同一手机号").value).toBe("请吉林市更正");
    expect(cellOf("疑点核实", "状态", "同一手机号").value).toBe("不再出现");
  });
});

describe("one city sends again", () => {
  it("what the others sent stays, and the changes of that one come in", async () => {
    await province(
      await city("长春.xlsx", "长春市", equipmentPlatform, servitization),
      await city("吉林.xlsx", "吉林市", jilin),
    );
    const said = await province(
      await city("吉林（新）.xlsx", "吉林市", changed(jilin, { "contact.name": "新联系人" }), {
        ...industrialSoftware,
        answers: { ...industrialSoftware.answers, "applicant.region": "吉林市昌邑区" },
      }),
    );
    expect(listed()).toEqual([
      `长春市工信局 ${name(equipmentPlatform)}`,
      `长春市工信局 ${name(servitization)}`,
      `吉林市工信局 ${name(jilin)}`,
      `吉林市工信局 ${name(industrialSoftware)}`,
    ]);
    expect(cellOf("省级汇总表", "联系人", name(jilin)).value).toBe("新联系人");
    expect(total()).toEqual([4, 2860 + 960 + 500 + 680]);
    expect(said).toContain("与上次相比（上次 3 个项目）：新增 1 个，有变化 1 个，没有变化 2 个。");
    expect(said).toContain("沿用上次 1 个");
    expect(cellOf("报送情况", "状态", "长春市工信局").value).toBe("沿用上次");
    expect(cellOf("报送情况", "文件", "长春市工信局").value).toBe("长春.xlsx");
    expect(cellOf("报送情况", "文件", "吉林市工信局").value).toBe("吉林（新）.xlsx");
  });

  it("a project that the new table no longer has stays until the province takes it out", async () => {
    await province(await city("长春.xlsx", "长春市", equipmentPlatform, servitization));
    const said = await province(await city("长春二.xlsx", "长春市", equipmentPlatform));
    expect(said).toContain(`列入：长春市工信局“${name(servitization)}”`);
    expect(said).toContain("该单位的新表中已没有这个项目");
    expect(listed()).toHaveLength(2);
    await byHand("省级汇总表", [], [cellOf("省级汇总表", "项目名称", name(servitization)).row]);
    await province(folder.path("长春二.xlsx"));
    expect(listed()).toEqual([`长春市工信局 ${name(equipmentPlatform)}`]);
  });

  it("does not write over a workbook that is none of the province's", async () => {
    const file = await city("长春.xlsx", "长春市", equipmentPlatform);
    const other = await city("吉林.xlsx", "吉林市", jilin);
    const said = await folder.merge({ sources: [file], out: other, province: true });
    expect(said).toContain("里面没有省级汇总表。为免覆盖它，没有汇总");
  });
});
