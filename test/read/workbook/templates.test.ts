import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { makeForm } from "../layouts/makeForm";
import { withCells } from "../metamorphic/grid";
import { sheetOf, type Typed } from "../sheetOf";

const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets }, edition);

const own: Readonly<Record<string, Typed>> = {
  项目名称: "轴承智能工厂建设项目",
  项目责任单位: "四平华翔锻造股份有限公司",
  统一社会信用代码: "912203023911756088",
  项目技术负责人: "邹鹏",
  "项目总投资（万元）": 6594.9,
  预计完成时间: "2020年9月",
  "工业APP数量（个）": 33,
  "平台注册用户数（名）": 1952,
  "平台开发者数量（名）": 13,
  "支持的工业协议数量（个）": 26,
  合作云平台服务商: "浪潮云信息技术股份公司",
  项目联系人: "江艳",
  联系人手机: "13993535543",
};
const title: Typed[] = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];
const rowsOf = (answers: Readonly<Record<string, Typed>>): Typed[][] =>
  Object.keys(own).map((label) => [label, answers[label] ?? null]);

const examples = {
  项目名称: "XX工业互联网平台建设项目",
  项目责任单位: "吉林省××有限公司",
  统一社会信用代码: "91220000XXXXXXXXXX",
  项目技术负责人: "张三",
  "项目总投资（万元）": 1000,
  预计完成时间: "2020年12月",
  "工业APP数量（个）": 10,
  "平台注册用户数（名）": 100,
  "平台开发者数量（名）": 10,
  项目联系人: "李四",
  联系人手机: "13800000000",
};
const zeros = Object.fromEntries(
  Object.keys(own).map((label) => [label, /（[万个名]/.test(label) ? 0 : null]),
);
const persons = { 项目技术负责人: "张三", 项目联系人: "李四", 联系人手机: "13800000000" };

describe("a copy that nobody filled in, of a form that somebody did", () => {
  const copies = [
    ["examples", examples, "example"],
    ["0 for each figure", zeros, "blankForm"],
    ["张三 and 13800000000", persons, "blankForm"],
  ] as const;

  test.each(copies)("with %s, on a sheet behind or before, is no project", (_, answers, role) => {
    const form = sheetOf([title, ...rowsOf(own)], { name: "申报书" });
    const copy = sheetOf([title, ...rowsOf(answers)], { name: "Sheet9" });
    for (const sheets of [
      [form, copy],
      [copy, form],
    ]) {
      const { applications, sheets: roles } = read(...sheets);
      expect(applications.map((each) => each.sheets)).toEqual([["申报书"]]);
      expect(valueOf(applications[0]!, "situation.totalInvestment")).toBe(6594.9);
      expect(roles.find(({ name }) => name === "Sheet9")!.role).toBe(role);
    }
  });

  test.each(copies.slice(0, 2))("with %s, below or above it, is no project", (_, answers) => {
    for (const [first, second] of [
      [own, answers],
      [answers, own],
    ]) {
      const rows = [title, ...rowsOf(first!), [null], title, ...rowsOf(second!)];
      const { applications } = read(sheetOf(rows));
      expect(applications.map((each) => valueOf(each, "project.name"))).toEqual(["轴承智能工厂建设项目"]);
      expect(valueOf(applications[0]!, "contact.mobile")).toBe("13993535543");
    }
  });

  test("a form that forgot its names, and is filled in otherwise, stays one", () => {
    const { 项目名称: _, 项目责任单位: __, ...unnamed } = own;
    const sheets = [own, unnamed].map((answers, n) =>
      sheetOf([title, ...rowsOf(answers)], { name: `项目${n + 1}` }),
    );
    expect(read(...sheets).applications).toHaveLength(2);
  });

  test("where nobody filled in another one, the examples are what there is", () => {
    const made = makeForm("oneSheet", 5).workbook.sheets[0]!;
    const cells = made.cells.map((cell) =>
      /(?:公司|项目)\s*$/.test(cell.text) && cell.text.length > 8
        ? { ...cell, text: `XX${cell.text.trim().slice(-2)}`, value: `XX${cell.text.trim().slice(-2)}` }
        : cell,
    );
    expect(read(withCells(made, cells)).applications).toHaveLength(1);
  });
});
