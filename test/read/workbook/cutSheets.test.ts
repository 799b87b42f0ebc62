import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { CellRef, SheetSnapshot } from "../../../src/sheet/snapshot";
import { sameValue } from "../layouts/compare";
import { sizeOf, withCells } from "../metamorphic/grid";
import { baseOf } from "../metamorphic/sample";
import { sheetOf, type Typed } from "../sheetOf";

/** The rows of a sheet up to each of these, and behind, on sheets of their own, as a printer's pages are. */
function cutAt(sheet: SheetSnapshot, rows: readonly number[], names: readonly string[]): SheetSnapshot[] {
  const edges = [0, ...rows, Infinity];
  return edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1]!;
    const cells = sheet.cells.filter(({ row }) => row >= from && row < to);
    const merges = sheet.merges.filter(({ top, bottom }) => bottom >= from && top < to);
    const cut = withCells(
      sheet,
      cells.map((cell) => ({ ...cell, row: cell.row - from })),
      merges.map((area) => ({
        ...area,
        top: Math.max(area.top, from) - from,
        bottom: Math.min(area.bottom, to - 1) - from,
      })),
    );
    return n === 0 ? cut : { ...cut, name: names[n - 1]! };
  });
}

const textAt = (sheets: readonly SheetSnapshot[], { sheet: name, row, col }: CellRef) =>
  sheets.find((sheet) => sheet.name === name)?.cells.find((cell) => cell.row === row && cell.col === col)
    ?.text;

describe("a form that was cut onto several sheets", () => {
  const layouts = [
    ["oneSheet", 7],
    ["oneSheet", 30_078],
    ["beside", 30_038],
    ["signed", 30_040],
    ["unmerged", 31_283],
    ["personTable", 30_036],
    ["exampleBeside", 30_107],
    ["formerBeside", 30_018],
    ["dropdown", 31_396],
  ] as const;

  test.each(layouts)("%s %i at any row is read as one, each value from its sheet", (layout, seed) => {
    const sample = baseOf(layout, seed);
    const at = sample.sheets.findIndex(({ cells }) => cells.length > 60);
    const form = sample.sheets[at]!;
    const whole = readWorkbook({ name: "申报.xlsx", sheets: sample.sheets }, edition).applications[0]!;
    for (let row = 2; row < sizeOf(form, "row"); row += 5) {
      const cut = cutAt(form, [row], ["Sheet2"]);
      const sheets = [...sample.sheets.slice(0, at), ...cut, ...sample.sheets.slice(at + 1)];
      const { status, applications } = readWorkbook({ name: "申报.xlsx", sheets }, edition);
      expect([row, status, applications.length]).toEqual([row, "read", 1]);
      const wrong = Object.entries(sample.projects[0]!).filter(([id, want]) => {
        const wasRight = sameValue(want, whole.readings[id]?.[0]?.value ?? null);
        return wasRight && !sameValue(want, applications[0]!.readings[id]?.[0]?.value ?? null);
      });
      expect([row, wrong]).toEqual([row, []]);
      const astray = Object.values(applications[0]!.readings)
        .map(([best]) => best!)
        .filter(({ state, cell }) => state === "value" && textAt(sheets, cell) === undefined);
      expect(astray).toEqual([]);
    }
  });

  const title: Typed[] = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];
  const first: Typed[][] = [
    ["项目名称", "智能工厂建设项目", "项目类别", "工业软件项目"],
    ["单位名称", "长春北方医药有限公司", "单位性质", "私营企业"],
    ["联系电话", "0431-84138155", "邮政编码", "130012"],
    ["项目", "2017年", "2018年", "2019年"],
    ["总资产（万元）", 8568.09, 9540.45, 10973.13],
    ["负债率", "45.77%", "59.16%", "21.71%"],
  ];
  const second: Typed[][] = [
    ["主营业务收入（万元）", 4091.17, 4048.63, 5254.45],
    ["税金（万元）", 241.31, 172.62, "待定"],
    ["项目联系人信息"],
    ["姓名", "梁海文", "工作单位", "长春北方医药有限公司"],
    ["移动电话", "13165705286", "固定电话", "0431-85909115"],
    ["项目总投资（万元）", 2846.6, "合作云平台服务商", "华为云计算技术有限公司"],
    ["支持的工业协议数量（个）", 59, "工业APP数量（个）", 15],
    ["平台注册用户数（名）", 10983, "平台开发者数量（名）", 41],
  ];
  const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets }, edition);

  test("rows of figures without their years stand under those of the sheet before, and a fault is told where it stands", () => {
    const { applications, sheets } = read(sheetOf([title, ...first]), sheetOf(second, { name: "Sheet2" }));
    expect(sheets.map(({ role }) => role)).toEqual(["form", "form"]);
    const [application] = applications;
    expect(valueOf(application!, "finance.mainBusinessRevenue.2018")).toBe(4048.63);
    const told = checkApplication(application!, edition).filter(({ fields }) =>
      fields.includes("finance.taxes.2019"),
    );
    expect(told.flatMap(({ cells }) => cells)).toContainEqual({ sheet: "Sheet2", row: 1, col: 3 });
  });

  test("a hidden row of the second sheet is its own", () => {
    const below = sheetOf(second, { name: "Sheet2", hiddenRows: [4] });
    const [application] = read(sheetOf([title, ...first]), below).applications;
    const kinds = (field: string) => application!.readings[field]?.[0]?.notes.map(({ kind }) => kind);
    expect([kinds("contact.mobile"), kinds("contact.name")]).toEqual([["hidden"], []]);
  });

  test("whole forms on two sheets stay two, and a list of people on the next sheet is no part of the form", () => {
    const other = [["项目名称", "质量追溯平台项目", "项目类别", "工业软件项目"], ...first.slice(1)];
    const two = [first, other].map((rows, n) =>
      sheetOf([title, ...rows, ...second], { name: `Sheet${n + 1}` }),
    );
    expect(read(...two).applications.map((each) => valueOf(each, "project.name"))).toEqual([
      "智能工厂建设项目",
      "质量追溯平台项目",
    ]);
    const people = sheetOf(
      [
        ["姓名", "性别", "职务", "移动电话"],
        ["王强", "男", "工程师", "13944440001"],
      ],
      { name: "Sheet2" },
    );
    const { applications } = read(two[0]!, people);
    expect(valueOf(applications[0]!, "contact.mobile")).toBe("13165705286");
  });
});

test("a directory that asks one thing again and again is no page of the form before it", () => {
  const { sheets } = baseOf("oneSheet", 7);
  const names = ["手机", "邮政编码"];
  const rows = Array.from({ length: 60 }, (_, n) => names.map((name) => [name, String(130_000 + n)]).flat());
  const read = (all: readonly SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets: all }, edition);
  const { status, applications } = read([...sheets, sheetOf(rows, { name: "Sheet2" })]);
  expect(status).toBe("read");
  expect(applications.map(({ readings }) => readings)).toEqual(
    read(sheets).applications.map(({ readings }) => readings),
  );
});
