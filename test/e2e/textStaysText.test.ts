import { readFile } from "../../src/files/readFile";
import type { SnapshotCell } from "../../src/sheet/snapshot";
import { applicantName, projectName, sent } from "./support/enterprises";
import { reopened, reopenedBy } from "./support/handwork";
import { settled } from "./support/settled";
import { useWorkbench } from "./support/workbench";

const visit = useWorkbench();

/** What an enterprise fills in as its contact, and how it stands in 汇总表 and in 项目台账: reading takes away what nobody sees. */
const names: readonly (readonly [string, string])[] = [
  ['=HYPERLINK("http://x","点我")', '=HYPERLINK("http://x","点我")'],
  ["+86张三", "+86张三"],
  ["-1+2", "-1+2"],
  ["@SUM(A1:A9)", "@SUM(A1:A9)"],
  ["\t=1+1", "=1+1"],
  ["李四\r=2+2", "李四 =2+2"],
  ["\u202e王五\u200f", "王五"],
  ["赵六😀𠮷", "赵六😀𠮷"],
  ["#REF!", "#REF!"],
  ["_x005F_x0041_钱七", "_x0041_钱七"],
];
const long = "=" + "很长的说明".repeat(6_553); // 32,766 characters

function cellsOf(bytes: Uint8Array): Record<string, readonly SnapshotCell[]> {
  const result = readFile("汇总.xlsx", bytes);
  if (!result.ok) throw new Error(result.problem.kind);
  return Object.fromEntries(result.workbook.sheets.map(({ name, cells }) => [name, cells]));
}

/** The contact of each project in a sheet of ours, by the texts of its row. */
function contacts(cells: readonly SnapshotCell[], count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const own = cells.find(({ text }) => text === projectName(index + 1))!;
    const found = cells
      .filter(({ row }) => row === own.row)
      .map(({ text, kind, formula }) => [text, kind, formula]);
    const at = names.map(([, text]) => found.find((each) => each[0] === text)).find((each) => each);
    return at ?? found;
  });
}

test(`whatever enterprises fill in comes out as text, in new rows and in old ones; ${reopenedBy} reopens the workbook`, async () => {
  const visitor = await visit();
  const { page, grid, pane, problems } = visitor;
  await page.getByLabel("示例工作簿").selectOption({ label: "空白申报书" });
  await settled(() => grid.tabNames(), ["空白申报书"]);
  const merge = async (shift: number): Promise<Record<string, readonly SnapshotCell[]>> => {
    const files = names.map((_, index) =>
      sent(index + 1, {
        "contact.name": names[(index + shift) % names.length]![0],
        ...(index === 0 ? { "situation.platformStatus": long } : {}),
      }),
    );
    await pane.frame.getByRole("tab", { name: "汇总" }).click();
    await pane.drop("添加文件", await Promise.all(files));
    await pane.button("预览").click();
    await pane.heading("预览").waitFor();
    await pane.write();
    return cellsOf(await reopened((await visitor.save()).bytes));
  };
  const expected = (shift: number): unknown[] =>
    names.map((_, index) => [names[(index + shift) % names.length]![1], "text", undefined]);

  for (const shift of [0, 1]) {
    const sheets = await merge(shift);
    expect(contacts(sheets.汇总表!, names.length)).toEqual(expected(shift));
    expect(contacts(sheets.项目台账!, names.length)).toEqual(expected(shift));
    expect(sheets.项目台账!.filter(({ text }) => text === long)).toHaveLength(1);
    const all = ["汇总表", "项目台账", "审核意见", "统计"].flatMap((name) => sheets[name]!);
    expect(all.filter(({ formula, kind }) => formula !== undefined || kind === "error")).toEqual([]);
    expect(all.filter(({ text }) => text === applicantName(1)).length).toBeGreaterThan(1);
    if (shift === 0) await pane.button("再汇总").click();
  }
  expect(problems).toEqual([]);
});
