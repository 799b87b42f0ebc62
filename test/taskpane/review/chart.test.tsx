import { screen, within } from "@testing-library/react";
import type { Reading } from "../../../src/read/application";
import { application, cell, finding, reading, workbookReading } from "../support/records";
import { accessibilityFaults } from "../support/renderPane";
import { inHand, list, openDesk } from "./desk";
import { explainedRow } from "./rows";

const years = [2017, 2018, 2019];
const kinds = ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"];

/** The five rows; the profit of 2019 in 申报书!F25. */
const table: Reading[] = kinds.flatMap((kind, down) =>
  years.map((year, across) =>
    reading(
      `finance.${kind}.${year}`,
      kind === "debtRatio" ? 0.5 : 1000 * year,
      cell("申报书", 20 + down, 3 + across),
    ),
  ),
);
const leap = finding("FIN-20", "query", [cell("申报书", 24, 5), cell("申报书", 24, 4)], {
  fields: ["finance.profit.2019", "finance.profit.2018"],
});
const dip = finding("FIN-14", "query", [cell("申报书", 22, 3)], {
  fields: ["finance.mainBusinessRevenue.2017"],
});
const read = {
  reading: workbookReading([
    application("申报书", [reading("project.name", "平台1", cell("申报书", 3, 3)), ...table]),
  ]),
  findings: { 申报书: [leap, dip] },
};

/** Three rows of one form in `file`: two on its figures, one on its telephone. */
const rowsOf = (file: string) => [
  explainedRow(1, { place: `${file} › 申报书!F25、申报书!E25` }),
  explainedRow(2, { place: `${file} › 申报书!D23`, fields: "2017年主营业务收入（万元）" }),
  explainedRow(3, { place: `${file} › 申报书!C9`, fields: "联系电话", rule: "CON-01" }),
];
const fold = (): HTMLElement => screen.getByText("三年财务数据图");
const grid = (): HTMLElement => screen.getByRole("grid", { name: "三年财务数据" });
const chosen = (): string => within(grid()).getByRole("gridcell", { selected: true }).textContent!;
const marks = (): (string | null)[] =>
  [...grid().querySelectorAll("[data-mark]")]
    .map((each) => each.getAttribute("data-mark"))
    .filter((mark) => mark !== "none");

test("beside an explanation its project's financial rows are drawn, the doubted figure chosen; folded until it is asked for", async () => {
  const { host, user } = await openDesk(rowsOf("申报书.xlsx"), read);
  expect(screen.queryByRole("grid")).toBeNull();
  await user.click(fold());
  expect(within(grid()).getAllByRole("img")).toHaveLength(5);
  expect(chosen()).toBe("2,019,000 已说明");
  expect(marks()).toEqual(["explained", "explained"]);
  await user.click(within(grid()).getAllByRole("gridcell")[0]!);
  expect(host.selectedCells).toEqual([cell("申报书", 20, 3)]);
  expect(await accessibilityFaults()).toEqual([]);
});

test("by keys: it stays open from row to row, and goes along; where no figure is asked about there is none", async () => {
  const { user } = await openDesk(rowsOf("申报书.xlsx"), read);
  await user.click(fold());
  list().focus();
  await user.keyboard("{ArrowDown}");
  expect(inHand()).toContain("第2个疑问");
  expect(chosen()).toBe("2,017,000 已说明");
  await user.keyboard("{ArrowDown}");
  expect(screen.queryByText("三年财务数据图")).toBeNull();
  await user.keyboard("{Home}2不对{Enter}");
  list().focus();
  await user.keyboard("{ArrowUp}");
  expect(chosen()).toBe("2,019,000 需要说明");
  expect(marks()).toEqual(["explained", "query"]);
});

test("of a file that is not open: it is said where it is not at hand, and drawn once it was added", async () => {
  const { user } = await openDesk(rowsOf("企业1.xlsx"), read);
  await user.click(fold());
  expect(screen.getByText("“企业1.xlsx”不在手边。点上面的单元格添加它，就能看到图。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "看 申报书 › F25" }));
  await user.upload(screen.getByLabelText("选择原文件"), new File(["x"], "企业1.xlsx"));
  expect(await screen.findByRole("grid", { name: "三年财务数据" })).toBeVisible();
  expect(chosen()).toBe("2,019,000 已说明");
});
