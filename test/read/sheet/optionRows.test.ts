import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel } from "../../../src/read/labels/recognise";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { text } from "../layouts/paper";
import { inserted } from "../metamorphic/grid";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const index = labelIndexOf(edition);

/** How to fill in, put below the label of the services and above their options. */
function withHintBelow(sheet: SheetSnapshot, hint: string): SheetSnapshot {
  const label = sheet.cells.find(
    (cell) =>
      cell.kind === "text" &&
      recogniseLabel(cell.text, index)?.hits.some(({ field }) => field.id === "project.serviceTypes"),
  )!;
  const row = label.row + 1;
  const below = inserted(sheet, "row", row);
  const cells = [...below.cells, { ...label, row, ...text(hint) }];
  return { ...below, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

test.each(["按营业执照填写全称", "可多选", "填写说明：请据实勾选"])(
  "options below their label and below %s are all read",
  (hint) => {
    for (let seed = 84_001; seed <= 84_006; seed++) {
      const base = baseOf("optionsBelow", seed);
      const { misses } = scoreOf({ ...base, sheets: base.sheets.map((sheet) => withHintBelow(sheet, hint)) });
      expect([seed, misses.filter((miss) => miss.includes("serviceTypes"))]).toEqual([seed, []]);
    }
  },
);

test("options go on behind an empty row among them", () => {
  for (let seed = 84_001; seed <= 84_003; seed++) {
    const base = baseOf("unmerged", seed);
    const sheets = base.sheets.map((sheet) => {
      const option = sheet.cells.find((cell) => cell.text.includes("产品全生命周期"));
      return option ? inserted(sheet, "row", option.row) : sheet;
    });
    const { misses } = scoreOf({ ...base, sheets });
    expect([seed, misses.filter((miss) => miss.includes("serviceTypes"))]).toEqual([seed, []]);
  }
});

/** Blanks of the column right of the choice's label merged with the next one, as of a column made wider. */
function withMergedBlanks(sheet: SheetSnapshot): SheetSnapshot {
  const { col } = sheet.cells.find(({ text: words }) => /自主可控/.test(words))!;
  const wider = inserted(sheet, "col", col + 2);
  const rows = [...new Set(wider.cells.map(({ row }) => row))];
  const merges = rows.map((row) => ({ top: row, bottom: row, left: col + 1, right: col + 2 }));
  return { ...wider, merges: [...wider.merges, ...merges] };
}

test("options behind a merged blank are all read", () => {
  for (let seed = 84_001; seed <= 84_008; seed++) {
    const base = baseOf("unmerged", seed);
    expect([seed, scoreOf({ ...base, sheets: base.sheets.map(withMergedBlanks) }).misses]).toEqual([
      seed,
      [],
    ]);
  }
});

/** What an office wrote beside each row, left of all that the form prints. */
const withWordsLeft = (sheet: SheetSnapshot, words: (row: number) => string): SheetSnapshot => {
  const wider = inserted(sheet, "col", 0);
  const rows = [...new Set(wider.cells.map(({ row }) => row))];
  const cells = rows.map((row) => ({ row, col: 0, ...text(words(row)) }));
  return { ...wider, cells: [...wider.cells, ...cells].sort((a, b) => a.row - b.row || a.col - b.col) };
};

test.each([
  ["figures", (row: number) => `${(row * 7919) % 90_000}.5`],
  ["words", () => "财务科"],
])("options and targets go on where %s stand left of each row, though nothing is merged", (_, words) => {
  for (let seed = 84_001; seed <= 84_004; seed++) {
    const base = baseOf("unmerged", seed);
    const sheets = base.sheets.map((sheet) => withWordsLeft(sheet, words));
    const { unsure, misses } = scoreOf({ ...base, sheets });
    expect([seed, unsure, misses]).toEqual([seed, false, []]);
  }
});

test("options go on behind those that were struck out, of which empty rows are left", () => {
  const rows: Typed[][] = [
    ["提供服务类型", "研发设计协同"],
    ...[null, null, null].map((): Typed[] => []),
    [null, "设计与制造协同"],
    ...[null, null].map((): Typed[] => []),
    [null, "产业集群服务"],
    ["项目联系人姓名", "孙霞"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "project.serviceTypes": ["designCollaboration", "designManufacturing", "industrialCluster"],
    "contact.name": "孙霞",
  });
});

test("√ | 服务器级、平台级: a sign before a cell with several options is somebody's remark on all of them", () => {
  const sheet = sheetOf([
    ["单位名称", null, "长春某某科技有限公司"],
    ["自主可控", "√", "服务器级、平台级"],
  ]);
  expect(valuesOf(sheet)).toMatchObject({ "situation.autonomyLevels": ["server", "platform"] });
});

test("what stands below the next label is no note behind an option", () => {
  const values = valuesOf(
    sheetOf([
      ["单位名称", "长春甲有限公司"],
      ["项目类别", "提供服务类型", "项目年限"],
      ["企业级工业互联网平台项目", "供应链管理、系统整体解决方案", "2019年9月至2021年9月"],
      ["所属行业", "项目技术负责人", "预计完成时间"],
      ["医药制造业", "贺红国", "2021年9月"],
    ]),
  );
  expect(values["project.category"]).toBe("enterprisePlatform");
  expect(values["project.serviceTypes"]).toEqual(["supplyChain", "totalSolution"]);
  expect(values["project.industry"]).toBe("医药制造业");
});
