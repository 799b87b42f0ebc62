import { readFile } from "../../src/files/readFile";
import { cellName } from "../../src/sheet/address";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { Answers, SampleProject } from "../workbench/sample/answers";
import { formSheet } from "../workbench/sample/form";
import { industrialSoftware } from "../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";
import type { Pane } from "./support/pane";
import { reopened, reopenedBy } from "./support/reopened";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

const excelFile = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A form as its enterprise sends it, perhaps with other answers than before. */
async function sent(name: string, project: SampleProject, changes: Answers = {}) {
  const plan = formSheet({ ...project, answers: { ...project.answers, ...changes } });
  return { name, mimeType: excelFile, buffer: Buffer.from(await writeSample(name, [plan])) };
}

async function preview(pane: Pane, files: Awaited<ReturnType<typeof sent>>[]): Promise<string> {
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await pane.frame.getByLabel("选择文件", { exact: true }).setInputFiles(files);
  await pane.button("预览").click();
  await pane.heading("预览").waitFor();
  return pane.text();
}

/** Texts of the sheets that the program keeps, by sheet and address. */
function ownTexts(bytes: Uint8Array): Record<string, Record<string, string>> {
  const result = readFile("汇总.xlsx", bytes);
  if (!result.ok) throw new Error(`The saved file cannot be read: ${result.problem.kind}`);
  const { sheets }: WorkbookSnapshot = result.workbook;
  const own = sheets.filter(({ name }) => ["汇总表", "项目台账", "审核意见", "统计"].includes(name));
  return Object.fromEntries(
    own.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.map((cell) => [cellName(cell.row, cell.col), cell.text])),
    ]),
  );
}

const software = ["离散制造车间高级排程工业软件研发与应用项目", "长春鹤影工业软件有限公司", "工业软件项目"];
const equipment = [
  "智能装备远程运维工业互联网平台建设项目",
  "长春云杉岭智能装备有限公司",
  "企业级工业互联网平台项目",
];
const fabric = ["功能性面料大规模个性化定制服务项目", "长春雾凇谷功能面料股份有限公司", "制造业服务化项目"];
/** As the officer arranges them on Monday: by priority, one contact corrected, remarks beside. */
const monday = [
  ["1", ...software, "沈知夏", "19900000302", "优先"],
  ["2", ...equipment, "许晚晴（办公室）", "19900000102", "已电话核实"],
  ["3", ...fabric, "陶景明", "19900000202", ""],
];

test(`a summary stays right from Monday to Wednesday; between them it is opened and saved by ${reopenedBy}`, async () => {
  const visitor = await visit();
  const { page, grid, pane, problems } = visitor;
  const table = async (): Promise<string[][]> => {
    await grid.openSheet("汇总表");
    const rows: string[][] = [];
    for (const row of [4, 5, 6]) {
      const texts: string[] = [];
      for (const col of [0, 1, 2, 3, 4, 5, 6]) texts.push(await grid.textOf(cellName(row, col)));
      rows.push(texts);
    }
    return rows;
  };

  // Monday: three enterprises have sent their forms
  await page.getByLabel("示例工作簿").selectOption({ label: "空白申报书" });
  await settled(() => grid.tabNames(), ["空白申报书"]);
  const first = await preview(pane, [
    await sent("云杉岭.xlsx", equipmentPlatform),
    await sent("雾凇谷.xlsx", servitization),
    await sent("鹤影.xlsx", industrialSoftware),
  ]);
  expect(first).toContain("还没有写入。新增 3 个项目，有变化 0 个，没有变化 0 个，未列入 1 个。");
  expect(first).toContain("› 空白申报书：是空白申报书，没有填写，未列入。");
  await pane.write();

  // she puts them in her order, adds a column and corrects a contact
  await grid.openSheet("汇总表");
  await grid.enter("G4", "备注");
  for (const [index, row] of monday.entries())
    for (const [column, text] of row.entries())
      if (column > 0 && text !== "") await grid.enter(cellName(4 + index, column), text);
  expect(await table()).toEqual(monday);

  // Wednesday: the workbook comes back; one enterprise changed the corrected contact and one its mobile
  await visitor.open("周三.xlsx", await reopened((await visitor.save()).bytes));
  await settled(() => page.title(), "周三.xlsx - 工作台");
  expect(await table()).toEqual(monday);
  const before = ownTexts((await visitor.save()).bytes);
  const second = await preview(pane, [
    await sent("云杉岭.xlsx", equipmentPlatform, { "contact.name": "高远" }),
    await sent("雾凇谷.xlsx", servitization, { "contact.mobile": "19900000209" }),
  ]);
  expect(second).toContain("还没有写入。新增 0 个项目，有变化 2 个，没有变化 1 个");
  expect(second).toContain("联系方式（手机）：19900000202 → 19900000209");
  expect(second).toContain("汇总表和申报书都改过，原来是“许晚晴”。");
  const keep = pane.frame.getByRole("radio", { name: "保留汇总表的“许晚晴（办公室）”" });
  expect(await keep.isChecked()).toBe(true);
  await pane.write();

  const wednesday = monday.map((row) => [...row]);
  wednesday[2]![5] = "19900000209";
  expect(await table()).toEqual(wednesday);

  // she asks where a cell comes from
  const source = pane.frame.getByRole("region", { name: "这个值从哪里来" });
  await grid.goTo("F7");
  await source.getByText(/这个值来自 雾凇谷\.xlsx › 雾凇谷纺织 › [A-Z]+\d+。/).waitFor();
  await grid.goTo("E6");
  await source.getByText("汇总表里手工改过：申报书填的是“高远”。").waitFor();
  expect(await source.innerText()).toMatch(/读取时间 \d{4}-\d\d-\d\d \d\d:\d\d，指纹 \w{4}-\w{4}/);

  // and takes the merge back
  await pane.button("撤销本次汇总").click();
  await pane.frame
    .getByText(/已撤销本次汇总，工作表恢复到汇总以前。/)
    .first()
    .waitFor();
  expect(await table()).toEqual(monday);
  expect(ownTexts((await visitor.save()).bytes)).toEqual(before);
  expect(problems).toEqual([]);
}, 300_000);
