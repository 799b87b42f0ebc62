import { readFile } from "../../src/files/readFile";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { axeViolations } from "./support/axe";
import { applicantName, mergedBy, projectName, sent, typedTable } from "./support/enterprises";
import type { SentFile } from "./support/enterprises";
import { reopened, reopenedBy } from "./support/handwork";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();
const fileOf = (name: string, bytes: Uint8Array): SentFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** What has come in by Friday. 公主岭 sends two projects that 长春 sends as well, and has changed a contact since its stamp. */
async function cityFiles(): Promise<SentFile[]> {
  const changchun = await Promise.all([1, 2, 3, 4, 5].map((n) => sent(n)));
  const region = { "applicant.region": "公主岭市" };
  const gongzhuling = await Promise.all([2, 5, 40].map((n) => sent(n, region)));
  const earlier = await mergedBy("长春市", changchun.slice(0, 3), "2020-06-22 09:30");
  const changed = { sheet: "汇总表", cells: { E5: "盖章后换的联系人" } };
  return [
    fileOf("公主岭.xlsx", await reopened(await mergedBy("公主岭市", gongzhuling), changed)),
    fileOf("长春（旧）.xlsx", earlier),
    fileOf("吉林市手工.xlsx", await typedTable("吉林市")),
    fileOf("长春.xlsx", await reopened(await mergedBy("长春市", changchun))),
    fileOf("通知.pdf", new TextEncoder().encode("%PDF-1.4 notice")),
  ];
}

const texts = (sheet: SheetSnapshot): string[][] => {
  const rows: string[][] = [];
  for (const { row, col, text } of sheet.cells) (rows[row] ??= [])[col] = text;
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
};

test(`on Friday the province has one table, the counts, and the projects that came in twice; ${reopenedBy} saved the cities' files`, async () => {
  const visitor = await visit();
  const { page, grid, pane, problems } = visitor;
  await page.getByLabel("示例工作簿").selectOption({ label: "空白申报书" });
  await settled(() => grid.tabNames(), ["空白申报书"]);
  await pane.button("省工信厅").click();
  await pane.drop("添加市（州）文件", await cityFiles());
  await pane.button("预览省级汇总").click();
  await pane.button("写入省级汇总表").waitFor();

  const section = pane.frame.getByRole("region", { name: "省级汇总" });
  const preview = await section.innerText();
  expect(preview).toContain("应报 12 个单位，已报 3 个，未报 9 个，重报 1 个。全省共 9 个项目。");
  expect(preview).toMatch(
    /全省项目 9 个，总投资 [\d,.]+ 万元（手工表 1 份没有台账，没有金额，未计入）。其中 2 个项目由两个以上单位重复推荐，只计一次的净额：项目 7 个，总投资 [\d,.]+ 万元。各市（州）的“统计”与其汇总表、台账一致（2 份）。/,
  );
  expect(preview).toContain("“公主岭.xlsx”：汇总表在生成核对码之后有改动，请与盖章的纸质表核对。");
  expect(preview).not.toContain("“长春.xlsx”：汇总表在生成核对码之后有改动");
  expect(preview).toContain("采用 长春.xlsx，未采用 长春（旧）.xlsx（汇总的时间较早）；其中的项目前者都有。");
  expect(preview).toMatch(/通知\.pdf/);
  expect(preview).toMatch(/长春市工信局：5 个项目，总投资 [\d,.]+ 万元，重报 2 份，采用 长春\.xlsx/);
  expect(preview).toContain("四平市工信局：未报");
  for (const n of [2, 5])
    expect(preview).toContain(`项目“${projectName(n)}”由长春市工信局、公主岭市工信局分别推荐。`);
  expect(await axeViolations(page.frames()[1]!, ["[data-tabster-dummy]"])).toEqual([]);

  await pane.button("写入省级汇总表").click();
  await pane.frame
    .getByText(/^已写入：全省 9 个项目。/)
    .first()
    .waitFor();
  const { bytes } = await visitor.save();
  const saved = readFile("省.xlsx", await reopened(bytes));
  if (!saved.ok) throw new Error(saved.problem.kind);
  const sheet = (name: string): string[][] =>
    texts(saved.workbook.sheets.find((each) => each.name === name)!);
  const table = sheet("省级汇总表").slice(2);
  expect(table.map((row) => row.slice(0, 5))).toEqual([
    ...[1, 2, 3, 4, 5].map((n, i) => [
      String(i + 1),
      "长春市工信局",
      String(n),
      projectName(n),
      applicantName(n),
    ]),
    ["6", "吉林市工信局", "1", "松花湖协同制造平台项目", "吉林松花湖机械有限公司"],
    ...[2, 5, 40].map((n, i) => [
      String(i + 7),
      "公主岭市工信局",
      String(i + 1),
      projectName(n),
      applicantName(n),
    ]),
  ]);
  const units = sheet("报送情况");
  const column = (title: string): number => units.find((row) => row[1] === "推荐单位")!.indexOf(title);
  const amount = (name: string): number =>
    Number(units.find((row) => row[1] === name)![column("总投资（万元）")]!.replaceAll(",", ""));
  expect(units.find((row) => row[1] === "合计")![column("项目数")]).toBe("9");
  expect(amount("长春市工信局") + amount("公主岭市工信局")).toBeCloseTo(amount("合计"), 2);
  expect(amount("长春市工信局")).toBeGreaterThan(amount("公主岭市工信局"));
  const doubts = sheet("疑点核实").map((row) => row[2] ?? "");
  for (const n of [2, 5])
    expect(doubts).toContain(`项目“${projectName(n)}”由长春市工信局、公主岭市工信局分别推荐。`);
  expect(problems).toEqual([]);
});
