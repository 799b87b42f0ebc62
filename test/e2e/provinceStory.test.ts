import { reopenedBy } from "./support/handwork";
import { checkProvince, friday, monday, opened, provinceWorks } from "./support/provinceScene";
import type { SentFile } from "./support/enterprises";
import { usePlainPage, type PlainVisit } from "./support/plainPage";
import { settled } from "./support/settled";
import { useWorkbench, type Visit as BenchVisit } from "./support/workbench";

type Visit = Pick<BenchVisit | PlainVisit, "pane" | "save" | "open" | "problems">;

const inExcel = useWorkbench();
const inPage = usePlainPage();

/** Where the province works, from an empty workbook on. */
const places: Readonly<Record<string, () => Promise<Visit>>> = {
  "in Excel": async () => {
    const visitor = await inExcel();
    await visitor.page.getByLabel("示例工作簿").selectOption({ label: "空白申报书" });
    await settled(() => visitor.grid.tabNames(), ["空白申报书"]);
    return visitor;
  },
  "without Excel, in a page opened from the disk": inPage,
};

/** Drops files into the province's 收表; what the preview says. */
async function previewed({ pane }: Visit, files: readonly SentFile[]): Promise<string> {
  await pane.button("省工信厅").click();
  await pane.drop("添加市（州）文件", files);
  await pane.button("预览省级汇总").click();
  await pane.button("写入省级汇总表").waitFor();
  return pane.frame.getByRole("region", { name: "省级汇总" }).innerText();
}

async function written({ pane, save }: Visit, text: RegExp): Promise<Uint8Array> {
  await pane.button("写入省级汇总表").click();
  await pane.frame.getByText(text).first().waitFor();
  return (await save()).bytes;
}

test.each(Object.entries(places))(
  `eleven units report on Friday, the province works in its sheets, one unit sends again on Monday: nothing is lost %s; ${reopenedBy} saved between`,
  async (_where, visit) => {
    const first = await visit();
    const preview = await previewed(first, await friday());
    expect(preview).toContain("应报 12 个单位，已报 11 个，未报 1 个，重报 2 个。全省共 21 个项目。");
    expect(preview).toMatch(/长春市工信局：采用 长春\.xlsx，未采用 长春（旧）\.xlsx/);
    expect(preview).toContain("按文件名判断是更正前的一份，请核实");
    expect(preview).toMatch(/四平市工信局：由 2 份表组成：/);
    const bytes = await written(first, /^已写入：全省 21 个项目。/);
    checkProvince(opened(bytes), false);
    expect(first.problems).toEqual([]);

    const second = await visit();
    await second.open("省.xlsx", await provinceWorks(bytes));
    const compared = await previewed(second, [await monday()]);
    expect(compared).toContain("与上次相比（上次 21 个项目）：新增 1 个，有变化 1 个，没有变化 20 个。");
    checkProvince(opened(await written(second, /^已写入：全省 22 个项目。/)), true);
    expect(second.problems).toEqual([]);
  },
);
