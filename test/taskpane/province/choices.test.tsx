import { screen, within } from "@testing-library/react";
import { readCityWorkbook } from "../../../src/merge/province/readCityWorkbook";
import { noProvince } from "../../../src/merge/province/provinceState";
import { planProvince } from "../../../src/report/planProvince";
import { wordFinding } from "../../../src/report/wording";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { withoutRow } from "../../merge/edited";
import { edition, sheetOf, snapshotOf } from "../../merge/make";
import { fakeHost } from "../support/fakeHost";
import { accessibilityFaults } from "../support/renderPane";
import { items, paneOf } from "./provincePane";

// jsdom says that a page has no focus as soon as the focused element is gone
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
function typed(file: string, head: readonly string[], letters: string, contact = "王"): WorkbookSnapshot {
  const rows = [...letters].map((letter, index) => [
    index + 1,
    `${letter}厂平台建设项目`,
    `吉林${letter}机械有限公司`,
    "工业软件项目",
    contact + letter,
    `1381234567${index}`,
  ]);
  return { name: file, sheets: [sheetOf("表", [...head.map((text) => [text]), header, ...rows])] };
}
const plansIn = (host: ReturnType<typeof fakeHost>) => host.written[0]!.write.plans;

test("the unit of a table is chosen in the preview: of one that names none, of another province's, and against its title", async () => {
  const { host, click, user } = await paneOf({
    "汇总.xlsx": typed("汇总.xlsx", ["申报汇总表"], "甲"),
    "沈阳.xlsx": typed("沈阳.xlsx", ["沈阳市汇总表"], "乙"),
    "两样.xlsx": typed("两样.xlsx", ["吉林市汇总表", "推荐单位：长春市工信局"], "丙"),
    "通化.xlsx": typed("通化.xlsx", ["通化市汇总表"], "丁"),
  });
  const section = within(screen.getByRole("region", { name: "报送单位" }));
  const choices = () =>
    section.getAllByRole("combobox").map((each) => (each as HTMLSelectElement).selectedOptions[0]!.text);
  expect(choices().sort()).toEqual(["单位不明", "外省的表，不列入", "按长春市工信局列入"]);
  expect(await accessibilityFaults()).toEqual([]);
  await user.selectOptions(section.getByLabelText("“汇总.xlsx”"), "白山市工信局");
  await user.selectOptions(section.getByLabelText("“沈阳.xlsx”"), "四平市工信局");
  await user.selectOptions(section.getByLabelText("“两样.xlsx”"), "吉林市工信局");
  expect(items("各单位报送情况")).toEqual(
    expect.arrayContaining([
      "白山市工信局：1 个项目，没有金额",
      "四平市工信局：1 个项目，没有金额",
      "吉林市工信局：1 个项目，没有金额",
      "长春市工信局：未报",
    ]),
  );
  await click("写入省级汇总表");
  await screen.findAllByText(/已写入：全省 4 个项目。/);
  const units = plansIn(host)[0]!
    .rows.slice(2)
    .map(({ cells }) => cells[1]?.value);
  expect(units).toEqual(["吉林市工信局", "四平市工信局", "通化市工信局", "白山市工信局"]);
});

test("of two tables of one unit the province says which counts, and whether what only the other has counts as well", async () => {
  const { click, host } = await paneOf({
    "白山.xlsx": typed("白山.xlsx", ["白山市汇总表"], "甲乙"),
    "更正-白山.xlsx": typed("更正-白山.xlsx", ["白山市汇总表"], "甲", "李"),
  });
  const section = () => within(screen.getByRole("region", { name: "同一单位的几份表" }));
  expect(section().getByText(/采用 更正-白山\.xlsx，未采用 白山\.xlsx（按文件名判断/)).toBeVisible();
  expect(section().getByRole("checkbox", { name: "“白山.xlsx”里另外的 1 个项目也列入" })).not.toBeChecked();
  await click("改为采用“白山.xlsx”");
  expect(
    section().getByText(/采用 白山\.xlsx，未采用 更正-白山\.xlsx（按省厅的选择）；其中的项目前者都有。/),
  ).toBeVisible();
  await click("改为采用“更正-白山.xlsx”");
  await click("写入省级汇总表");
  await screen.findAllByText(/已写入：全省 1 个项目。/);
  expect(plansIn(host)[0]!.rows[2]!.cells[6]?.value).toBe("李甲");
});

test("a third of the rows gone at once is a notice of its own: nothing is written before it is confirmed", async () => {
  const name = "白山.xlsx";
  const books = { [name]: typed(name, ["白山市汇总表"], "甲乙丙丁戊") };
  const { tables } = readCityWorkbook(name, books[name]!, edition);
  const { sheets } = planProvince({ state: noProvince, tables, supported: [] }, {}, edition, wordFinding);
  const [summary, ...others] = sheets.plans.map(snapshotOf);
  // three of five are deleted
  const fewer = [2, 2, 2].reduce((left, row) => withoutRow(left, row), summary!);
  const host = fakeHost({ name: "省.xlsx", sheets: [fewer, ...others] });
  const { click, user } = await paneOf(books, host);
  expect(screen.getByText(/省级汇总表里少了 3 个项目（上次列入 5 个）。请先检查省级汇总表。/)).toBeVisible();
  await click("写入省级汇总表");
  expect(host.written).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "已经检查过，这 3 个项目就按下面的选择处理" }));
  await click("写入省级汇总表");
  await screen.findAllByText(/已写入：全省 2 个项目。/);
  expect(host.written).toHaveLength(1);
});
