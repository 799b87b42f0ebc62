import { currentEdition as edition } from "../../src/form";
import { readingOf, type Application } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { makeForm } from "./layouts/makeForm";

const [form] = makeForm("oneSheet", 1).workbook.sheets as [SheetSnapshot];
const read = (cells: SheetSnapshot["cells"]): Application =>
  readWorkbook({ name: "申报书.xlsx", sheets: [{ ...form, cells }] }, edition).applications[0]!;
const plain = read(form.cells);

/** The form with another text in the cell from which a field was read. */
function withText(field: string, change: (text: string) => string): Application {
  const { cell } = readingOf(plain, field)!;
  return read(
    form.cells.map((each) => {
      if (each.row !== cell.row || each.col !== cell.col) return each;
      const text = change(each.text);
      return { ...each, text, value: text };
    }),
  );
}

const sentence = "平台面向全省装备制造企业提供设备上云和远程运维服务，带动上下游协同。";
/** As much as a cell of Excel holds. */
const fill = (part: string) => part.repeat(Math.floor(32_000 / part.length));

describe("texts of many pages", () => {
  test("keep every word where words are asked", () => {
    const text = `${fill(sentence)}完。`;
    const reading = readingOf(
      withText("situation.platformStatus", () => text),
      "situation.platformStatus",
    )!;
    expect([reading.value, reading.raw]).toEqual([text, text]);
  });

  test("keep every word behind their label in one cell", () => {
    const text = fill(sentence);
    const goal = readingOf(plain, "performance.overallGoal")!;
    const cells = form.cells
      .filter(({ row, col }) => row !== goal.cell.row || col !== goal.cell.col)
      .map((each) =>
        each.row === goal.label.cell.row && each.col === goal.label.cell.col
          ? { ...each, text: `总体目标：${text}`, value: `总体目标：${text}` }
          : each,
      );
    expect(readingOf(read(cells), "performance.overallGoal")).toMatchObject({ value: text, raw: text });
  });

  test("blanks without end before and behind an answer change nothing but what stood there", () => {
    const blanks = fill(" \n");
    for (const field of [
      "project.name",
      "applicant.creditCode",
      "contact.mobile",
      "situation.totalInvestment",
    ]) {
      const { value } = readingOf(plain, field)!;
      expect(
        readingOf(
          withText(field, (text) => blanks + text),
          field,
        )!.value,
      ).toEqual(value);
      expect(
        readingOf(
          withText(field, (text) => text + blanks),
          field,
        )!.value,
      ).toEqual(value);
    }
  });

  test.each([
    " ",
    "\n",
    "\t",
    "(",
    "（",
    "1",
    "1 ",
    "1.",
    "1、",
    "2019年",
    "2019年：总资产",
    "完成 ",
    "单位 ",
    "a@",
    "a.",
    "□",
    "□男",
    "_",
    "。",
    "？",
    "】",
    "项目名称：",
    "万元（",
    "中",
  ])("a form full of %j is read like any other", (part) => {
    const long = fill(part);
    const cells = form.cells.map((each, n) =>
      each.kind === "text" && n % 2 === 0
        ? { ...each, text: each.text + long, value: each.text + long }
        : each,
    );
    // It took minutes where a match tried each beginning anew.
    const { status } = readWorkbook({ name: "申报书.xlsx", sheets: [{ ...form, cells }] }, edition);
    expect(["read", "unsure", "notAForm", "blankForm"]).toContain(status);
  });
});

describe("a long answer over several rows", () => {
  const said = ["建成行业服务平台，带动上下游企业协同，", "形成可复制可推广的应用模式。"];
  const goal = readingOf(plain, "performance.overallGoal")!;
  /** The form with rows below its answer. */
  const goes = (lines: readonly string[]) => {
    const { row, col } = goal.cell;
    const own = form.cells.map((each) =>
      each.row === row && each.col === col ? { ...each, text: said[0]!, value: said[0]! } : each,
    );
    const cells = own.map((each) => (each.row > row ? { ...each, row: each.row + lines.length } : each));
    const added = lines.map((text, n) => ({
      row: row + 1 + n,
      col,
      kind: "text" as const,
      value: text,
      text,
    }));
    const merges = form.merges.map((area) =>
      area.top > row ? { ...area, top: area.top + lines.length, bottom: area.bottom + lines.length } : area,
    );
    const sheet = {
      ...form,
      cells: [...cells, ...added].sort((a, b) => a.row - b.row || a.col - b.col),
      merges,
    };
    const { applications } = readWorkbook({ name: "申报书.xlsx", sheets: [sheet] }, edition);
    return readingOf(applications[0]!, "performance.overallGoal")!.value;
  };

  test("is read with each of its lines", () => {
    expect(goes([said[1]!])).toBe(said.join(""));
  });

  test.each([
    "打印日期：2020-06-08 10:23",
    "第1页 共3页",
    "第 2 页",
    "- 3 -",
    "页码：2/5",
    "（接上页）",
    "（续表）",
    "本页无正文",
    "单位盖章处",
    "（企业公章）",
    "制表：综合科",
    "受理编号：JLGX-2020-0137",
    "http://gxt.jl.gov.cn",
  ])("has no %s in it", (line) => {
    expect(goes([line])).toBe(said[0]);
    expect(goes([line, said[1]!])).toBe(said.join(""));
  });

  test.each(["建成1个工业互联网平台，服务20家企业。", "第1页的设计由企业完成", "编制企业标准3项"])(
    "has %s in it",
    (line) => {
      expect(goes([line])).toBe(said[0] + line);
    },
  );
});
