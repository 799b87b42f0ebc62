import { readFile } from "../../src/files/readFile";
import { cellName } from "../../src/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { openXlsx } from "../host/file/openXlsx";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

const title = "长春市省级工业互联网及制造业服务化示范项目申报信息汇总表";
const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
const rows = [
  [
    "冷链食品质量追溯工业互联网平台项目",
    "长春冰凌花冷链食品有限公司",
    "行业级工业互联网平台项目",
    "霍小满",
    "",
  ],
  [
    "智能装备远程运维工业互联网平台建设项目",
    "长春云杉岭智能装备有限公司",
    "企业级工业互联网平台项目",
    "许晚晴",
    "19900000102",
  ],
  [
    "功能性面料大规模个性化定制服务项目",
    "长春雾凇谷功能面料股份有限公司",
    "制造业服务化项目",
    "陶景明",
    "19900000202",
  ],
  [
    "离散制造车间高级排程工业软件研发与应用项目",
    "长春鹤影工业软件有限公司",
    "工业软件项目",
    "沈知夏",
    "19900000302",
  ],
];

/** What the file reader of src/files finds in saved bytes. */
function read(file: { name: string; bytes: Uint8Array }): WorkbookSnapshot {
  const result = readFile(file.name, file.bytes);
  if (!result.ok) throw new Error(`The saved file cannot be read: ${result.problem.kind}`);
  return result.workbook;
}

function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  return workbook.sheets.find((sheet) => sheet.name === name)!;
}

function texts(sheet: SheetSnapshot): Record<string, string> {
  return Object.fromEntries(sheet.cells.map((cell) => [cellName(cell.row, cell.col), cell.text]));
}

describe("汇总 in the built pane, on Microsoft's office.js", () => {
  test("shows the rows to come, writes 汇总表 in the layout of 附件4-5, and the saved file holds it", async () => {
    const visitor = await visit();
    const { grid, pane, problems } = visitor;
    await pane.previewMerge();
    const preview = await pane.text();
    expect(preview).toContain("还没有写入。新增 4 个项目");
    for (const [project, applicant] of rows) expect(preview).toContain(`${project}（${applicant}）`);
    expect(await grid.tab("汇总表").count()).toBe(0);

    await pane.write();
    expect(await pane.text()).toContain("已写入：“汇总表”共 4 个项目。");
    await settled(
      () => grid.tabNames().then((names) => names.slice(5)),
      ["汇总表", "项目台账", "审核意见", "统计"],
    );
    await grid.openSheet("汇总表");
    expect(await grid.textOf("A2")).toBe(title);
    expect(await grid.textOf("A3")).toBe("推荐单位（盖章）：长春市工业和信息化局");
    for (const [column, label] of header.entries())
      expect(await grid.textOf(cellName(3, column))).toBe(label);
    for (const [index, row] of rows.entries())
      for (const [column, value] of [String(index + 1), ...row].entries())
        expect(await grid.textOf(cellName(4 + index, column))).toBe(value);

    const saved = await visitor.save();
    const summary = texts(sheetOf(read(saved), "汇总表"));
    expect(summary).toMatchObject({ A1: "附件4-5", A2: title, A5: "1", B5: rows[0]![0], F6: "19900000102" });
    expect(Object.keys(summary)).toHaveLength(3 + 6 + 4 * 6 - 1);
    const printed = (await openXlsx(saved.bytes)).sheet("汇总表")!;
    expect(printed.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      printTitlesRow: "$4:$4",
    });
    for (const side of ["top", "right", "bottom", "left"] as const)
      expect(printed.cell(4, 1).style?.border?.[side]?.style).toBe("thin");
    expect(problems).toEqual([]);
  });

  test("changes nothing when it runs again, in the same workbook and in the saved one", async () => {
    const visitor = await visit();
    const { page, pane } = visitor;
    await pane.previewMerge();
    await pane.write();
    const first = await visitor.save();

    await pane.button("再汇总").click();
    await pane.previewMerge();
    expect(await pane.text()).toContain("新增 0 个项目，有变化 0 个，没有变化 4 个");
    await pane.write();
    expect(await pane.text()).toContain("没有变化：“汇总表”已有的 4 个项目与申报书一致，没有写入。");
    expect(read(await visitor.save())).toEqual(read(first));

    await visitor.open("周三.xlsx", first.bytes);
    await settled(() => page.title(), "周三.xlsx - 工作台");
    await pane.previewMerge();
    expect(await pane.text()).toContain("新增 0 个项目，有变化 0 个，没有变化 4 个");
    await pane.write();
    const again = read(await visitor.save());
    expect(texts(sheetOf(again, "汇总表"))).toEqual(texts(sheetOf(read(first), "汇总表")));
  });

  test("leaves the enterprises' sheets as they were", async () => {
    const visitor = await visit();
    const before = read(await visitor.save());
    await visitor.pane.previewMerge();
    await visitor.pane.write();
    const after = read(await visitor.save());
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  test("writes a text that looks like a formula as text", async () => {
    const visitor = await visit();
    const { grid, pane } = visitor;
    const name = '=HYPERLINK("http://x")公司';
    await grid.enter("C15", name);
    await pane.previewMerge();
    await pane.write();
    const sheet = sheetOf(read(await visitor.save()), "汇总表");
    const cell = sheet.cells.find(({ value }) => value === name);
    expect(cell).toMatchObject({ kind: "text", col: 2 });
    expect(cell?.formula).toBeUndefined();
  });

  test("never passes identity numbers on", async () => {
    const visitor = await visit();
    await visitor.pane.previewMerge();
    await visitor.pane.write();
    const merged = read(await visitor.save()).sheets.slice(5);
    const all = merged.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
    expect(all).toContain("智能装备远程运维工业互联网平台建设项目");
    for (const identity of ["220106197001010013", "220105197502020029", "220103197204040045"])
      expect(all).not.toContain(identity);
  });

  test("reads files that were picked in the pane, in a worker, and says which one cannot be read", async () => {
    const visitor = await visit();
    const { page, grid, pane } = visitor;
    const form = await visitor.save();
    await page.getByLabel("示例工作簿").selectOption({ label: "空白申报书" });
    await settled(() => grid.tabNames(), ["空白申报书"]);
    await pane.frame.getByRole("tab", { name: "汇总" }).click();
    await pane.frame.getByLabel("选择文件", { exact: true }).setInputFiles([
      { name: "长春报来.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(form.bytes) },
      { name: "扫描件.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 scanned") },
    ]);
    await pane.button("预览").click();
    await pane.heading("预览").waitFor();
    const preview = await pane.text();
    expect(preview).toContain("新增 4 个项目");
    expect(preview).toMatch(/扫描件\.pdf.*(另存为|PDF)/);
    await pane.write();
    await grid.openSheet("汇总表");
    expect(await grid.textOf("B5")).toBe(rows[0]![0]);
  });
});
