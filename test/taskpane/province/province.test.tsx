import { screen, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { readCityWorkbook } from "../../../src/merge/province/readCityWorkbook";
import { noProvince } from "../../../src/merge/province/provinceState";
import { planProvince } from "../../../src/report/planProvince";
import { wordFinding } from "../../../src/report/wording";
import { typed, withoutRow } from "../../merge/edited";
import { edition, filed, project, sheetOf, snapshotOf } from "../../merge/make";
import { merge, noWorkbook, sheetNamed, withSheet } from "../../merge/workbook";
import { fakeHost } from "../support/fakeHost";
import { sheet, workbook } from "../support/records";
import { accessibilityFaults } from "../support/renderPane";
import { items, paneOf } from "./provincePane";

// jsdom says that a page has no focus as soon as the focused element is gone
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

/** A city's workbook as this program makes it. */
function city(name: string, numbers: readonly number[], readAt = "2020-06-22 09:30"): WorkbookSnapshot {
  const forms = numbers.map((number) => filed(project(number), { file: `企业${number}.xlsx`, readAt }));
  return merge(noWorkbook, forms, { city: name }).workbook;
}

const changchun = city("长春市", [1, 2]);
const byHand: WorkbookSnapshot = {
  name: "吉林手工.xlsx",
  sheets: [
    sheetOf("Sheet1", [
      ["吉林市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
      ["推荐单位（盖章）：吉林市工信局"],
      ["序号", "依托企业", "项目名称", "项目类别", "联系人", "联系方式（手机）"],
      [1, "吉林甲公司", "甲项目", "工业软件项目", "张三", 13812345678],
    ]),
  ],
};
const books: Record<string, WorkbookSnapshot> = {
  "长春旧.xlsx": city("长春市", [1], "2020-06-20 09:30"),
  "长春.xlsx": withSheet(changchun, typed(sheetNamed(changchun, "汇总表"), 4, 4, "盖章后改")),
  "吉林手工.xlsx": byHand,
  "通知.xlsx": workbook(sheet("通知")),
};

const provincePane = (host?: Parameters<typeof paneOf>[1]) => paneOf(books, host);

test("the preview says who has sent what, which table counts, what was changed and what is left out", async () => {
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = scrolled; // jsdom has no layout
  const { host } = await provincePane();
  expect(scrolled.mock.contexts.at(-1)).toBe(screen.getByRole("region", { name: "省级汇总" }));
  expect(screen.getByRole("region", { name: "省级汇总" })).toHaveFocus(); // no longer on the button, which is gone
  expect(screen.getByText(/已报 2 个，未报 \d+ 个，重报 1 个。全省共 3 个项目。/)).toBeVisible();
  expect(
    screen.getByText(
      "全省项目 3 个，总投资 2,003 万元（手工表 1 份没有台账，没有金额，未计入）。各市（州）的“统计”与其汇总表、台账一致（1 份）。",
    ),
  ).toBeVisible();
  expect(items("需要核对的表和未列入的文件")).toEqual([
    "“长春.xlsx”：汇总表在生成核对码之后有改动，请与盖章的纸质表核对。",
    "长春市工信局：采用 长春.xlsx，未采用 长春旧.xlsx（汇总的时间较早）；其中的项目前者都有。",
    "“通知.xlsx”：没有找到填写过的汇总表（附件4-5），未列入。",
  ]);
  expect(items("各单位报送情况")).toEqual(
    expect.arrayContaining([
      "长春市工信局：2 个项目，总投资 2,003 万元，重报 2 份，采用 长春.xlsx",
      "吉林市工信局：1 个项目，没有金额",
      "四平市工信局：未报",
    ]),
  );
  expect(await accessibilityFaults()).toEqual([]);
  expect(host.written).toEqual([]);
});

test("after the preview the provincial sheets are written, by city in each city's order", async () => {
  const { host, click } = await provincePane();
  await click("写入省级汇总表");
  expect((await screen.findAllByText(/已写入：全省 3 个项目。工作表：省级汇总表、/))[0]).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(/已写入：全省 3 个项目。/);
  expect(screen.getByRole("region", { name: "省级汇总" })).toHaveFocus();
  const { write, front } = host.written[0]!;
  expect(front).toBe("省级汇总表");
  const [table] = write.plans;
  const projects = table!.rows.slice(2).map(({ cells }) => [cells[1]?.value, cells[3]?.value]);
  expect(projects).toEqual([
    ["长春市工信局", "基于5G的智能工厂1号项目"],
    ["长春市工信局", "基于5G的智能工厂2号项目"],
    ["吉林市工信局", "甲项目"],
  ]);
});

test("a second merge shows what changed and what is to be decided, edits the table in place, and can be taken back", async () => {
  const tables = ["长春.xlsx", "吉林手工.xlsx"].map(
    (name) => readCityWorkbook(name, books[name]!, edition).tables[0]!,
  );
  const { sheets } = planProvince({ state: noProvince, tables, supported: [] }, {}, edition, wordFinding);
  const [summary, ...others] = sheets.plans.map(snapshotOf);
  const corrected = typed(summary!, 2, 6, "省厅更正"); // 联系人 of the first project
  const before = { name: "省.xlsx", sheets: [withoutRow(corrected, 3), ...others] };
  const host = fakeHost(before);
  const { click } = await provincePane(host);
  expect(screen.getByText(/^与上次相比（上次 2 个项目）：.*行已被删去 1 个。$/)).toBeVisible();
  expect(screen.getByText("省级汇总表里手工改过的 1 个单元格保持不变。")).toBeVisible();
  const decision = within(screen.getByRole("region", { name: "需要您决定" }));
  expect(decision.getByRole("radio", { name: "不列入（台账里仍有记录）" })).toBeChecked();
  await click("写入省级汇总表");
  await screen.findAllByText(/已写入：全省 2 个项目。/);
  const { write } = host.written[0]!;
  expect(write.plans.map(({ name }) => name)).toEqual(["报送情况", "疑点核实", "统计", "省级台账"]);
  expect(write.edits).toMatchObject([{ sheet: "省级汇总表", deleteRows: [], insertRows: [] }]);
  await click("撤销本次省级汇总");
  await screen.findAllByText(/已撤销本次省级汇总/);
  expect(host.written[1]!.write).toMatchObject({
    plans: ["报送情况", "疑点核实", "统计", "省级台账"].map((name) => ({ name })),
    remove: [],
    edits: [{ sheet: "省级汇总表" }],
  });
});

test("a workbook that holds sheets of these names already is left alone", async () => {
  const { host, click } = await provincePane(fakeHost(workbook(sheet("统计"))));
  await click("写入省级汇总表");
  expect(await screen.findByText(/本工作簿里名为“统计”的工作表不是省级汇总生成的，没有写入。/)).toBeVisible();
  expect(host.written).toEqual([]);
});
