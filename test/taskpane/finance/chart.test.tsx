import { screen, within } from "@testing-library/react";
import type { Reading } from "../../../src/read/application";
import type { Finding } from "../../../src/check/finding";
import { fakeHost } from "../support/fakeHost";
import { application, cell, finding, reading, sheet, workbook, workbookReading } from "../support/records";
import { accessibilityFaults, fakeStages, renderPane } from "../support/renderPane";

const rows = ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"];
const years = [2017, 2018, 2019];
const revenue = "finance.mainBusinessRevenue";

/** The five rows, each figure in its own cell: revenue of 2018 in 启明!E24. */
const table = (given: Readonly<Record<string, number>> = {}): Reading[] =>
  rows.flatMap((row, down) =>
    years.map((year, across) => {
      const field = `finance.${row}.${year}`;
      return reading(
        field,
        given[field] ?? (row === "debtRatio" ? 0.5 : 1000),
        cell("启明", 21 + down, 3 + across),
      );
    }),
  );

async function paneWith(readings: readonly Reading[], findings: readonly Finding[]) {
  const host = fakeHost(workbook(sheet("启明")));
  const name = reading("project.name", "远程运维平台", cell("启明", 3, 3));
  const stages = fakeStages(() => ({
    reading: workbookReading([application("启明", [name, ...readings])]),
    findings: { 启明: [finding("STR-05", "error", []), ...findings] },
  }));
  const user = await renderPane(host, { check: async () => stages });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByText(/^三年财务数据图/);
  return { host, user };
}

const doubted = finding("FIN-20", "query", [cell("启明", 23, 4), cell("启明", 23, 3)], {
  fields: [`${revenue}.2018`, `${revenue}.2017`],
});
const leap = table({ [`${revenue}.2017`]: 85, [`${revenue}.2018`]: 85_000, [`${revenue}.2019`]: 90 });
const grid = () => screen.getByRole("grid", { name: "三年财务数据" });

test("beside a project's findings its five rows are drawn, the doubted figure marked by a word and a shape of its own", async () => {
  await paneWith(leap, [doubted]);
  expect(screen.getByText("三年财务数据图（标出 1 处）")).toBeVisible();
  expect(within(grid()).getAllByRole("img")).toHaveLength(5);
  const line = within(grid()).getByRole("img", {
    name: "主营业务收入（万元）：2017年 85，2018年 85,000（需要说明），2019年 90。",
  });
  const marks = [...line.querySelectorAll("[data-mark]")].map((each) => each.getAttribute("data-mark"));
  expect(marks).toEqual(["none", "query", "none"]);
  expect(within(grid()).getByRole("gridcell", { name: "85,000 需要说明" })).toBeVisible();
  expect(
    within(grid()).getByRole("img", { name: "负债率：2017年 50%，2018年 50%，2019年 50%。" }),
  ).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a click on a figure selects its cell", async () => {
  const { host, user } = await paneWith(leap, [doubted]);
  await user.click(within(grid()).getByText("85,000"));
  expect(host.selectedCells).toEqual([cell("启明", 23, 4)]);
});

test("by keys: one stop, the arrow keys go from figure to figure and stay within, Enter selects the cell", async () => {
  const { host, user } = await paneWith(leap, [doubted]);
  grid().focus();
  await user.keyboard("{ArrowUp}{ArrowLeft}{Enter}{ArrowDown}{ArrowDown}{ArrowRight}{Enter}");
  expect(host.selectedCells).toEqual([cell("启明", 21, 3), cell("启明", 23, 4)]);
  const reached = document.getElementById(grid().getAttribute("aria-activedescendant")!);
  expect(reached).toHaveTextContent("85,000 需要说明");
  await user.keyboard("{ArrowDown>9/}{ArrowRight>9/}{Enter}");
  expect(host.selectedCells.at(-1)).toEqual(cell("启明", 25, 5));
});

test("where no figure is doubted the chart is folded, and opens by a click", async () => {
  const { user } = await paneWith(table(), []);
  expect(screen.queryByRole("grid")).toBeNull();
  await user.click(screen.getByText("三年财务数据图"));
  expect(within(grid()).getAllByRole("gridcell")).toHaveLength(15);
});

test("a form in which no financial table was found has no chart beside one that has", async () => {
  const host = fakeHost(workbook(sheet("启明"), sheet("远望")));
  const forms = [application("启明", table()), application("远望", [])];
  const mistake = finding("STR-05", "error", []);
  const stages = fakeStages(() => ({
    reading: workbookReading(forms),
    findings: { 启明: [mistake], 远望: [mistake] },
  }));
  const user = await renderPane(host, { check: async () => stages });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByText("三年财务数据图");
  expect(screen.getAllByRole("heading", { name: "必须修改（1）" })).toHaveLength(2);
  expect(screen.getAllByText(/三年财务数据图/)).toHaveLength(1);
});
