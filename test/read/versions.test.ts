import { currentEdition as edition } from "../../src/form";
import { valueOf } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { differences } from "./layouts/compare";
import { makeForm } from "./layouts/makeForm";
import { sheetOf, valuesOf } from "./sheetOf";

const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets }, edition);
const form = (seed: number, name: string) => ({ ...makeForm("oneSheet", seed).workbook.sheets[0]!, name });
const nameIn = (sheet: SheetSnapshot) => valueOf(read(sheet).applications[0]!, "project.name") as string;
/** The same applicant's form of another project. */
const projectCalled = (name: string, sheetName: string): SheetSnapshot => {
  const sheet = form(2, sheetName);
  const old = nameIn(form(2, "申报书"));
  const cells = sheet.cells.map((cell) =>
    cell.text.includes(old) ? { ...cell, value: name, text: cell.text.replace(old, name) } : cell,
  );
  return { ...sheet, cells };
};
/** A form with another year in its title. */
const titledOf = (sheet: SheetSnapshot, year: number): SheetSnapshot => {
  const [title, ...cells] = sheet.cells;
  const text = `${year}年度省级工业互联网及制造业服务化示范项目申报书`;
  return { ...sheet, cells: [{ ...title!, value: text, text }, ...cells] };
};
/** The same applicant's form with another total investment. */
const changed = (seed: number, name: string): SheetSnapshot => {
  const sheet = form(seed, name);
  const label = sheet.cells.find((cell) => cell.text.replace(/[\s*：:\d.]/g, "").startsWith("项目总投资"))!;
  const cells = sheet.cells.map((cell) =>
    cell.row === label.row && cell.col === 3
      ? { ...cell, kind: "number" as const, value: 77, text: "77" }
      : cell,
  );
  return { ...sheet, cells };
};

describe("older and newer versions", () => {
  test.each([
    ["初稿（作废）", "终稿"],
    ["底稿", "申报书"],
    ["修改前", "修改后"],
    ["旧表", "申报书"],
  ])("sheets %s and %s: the newer one counts, the older one is told", (old, newer) => {
    const result = read(form(2, old), changed(2, newer));
    expect(
      result.applications.map((application) => valueOf(application, "situation.totalInvestment")),
    ).toEqual([77]);
    expect(result.sheets).toEqual([
      { name: old, role: "superseded" },
      { name: newer, role: "form" },
    ]);
  });

  test.each(["申报书（修改）", "申报书-定稿", "申报书修改稿2"])(
    "申报书 and %s: the newer says so alone",
    (newer) => {
      for (const sheets of [
        [form(2, "申报书"), changed(2, newer)],
        [changed(2, newer), form(2, "申报书")],
      ]) {
        const result = read(...sheets);
        expect(result.applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual([77]);
        expect(result.sheets.find(({ name }) => name === "申报书")!.role).toBe("superseded");
      }
      expect(read(form(2, "申报书"), form(3, newer)).applications).toHaveLength(2);
    },
  );

  test.each([
    ["申报书V1", "申报书V2"],
    ["申报书", "申报书（v2.0）"],
    ["第一稿", "第二稿"],
    ["申报书20200401版", "申报书20200601版"],
    ["申报书0415版", "申报书0602版"],
  ])("%s and %s: the later number counts", (old, newer) => {
    for (const sheets of [
      [form(2, old), changed(2, newer)],
      [changed(2, newer), form(2, old)],
    ]) {
      const result = read(...sheets);
      expect(result.applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual([77]);
      expect(result.sheets.find(({ name }) => name === old)!.role).toBe("superseded");
    }
    expect(read(form(2, old), form(3, newer)).applications).toHaveLength(2);
  });

  test.each([
    "2019年度省级工业互联网及制造业服务化示范项目信息填报表",
    "示范项目申报信息采集表（2019年度）",
    "××市2019年工业互联网项目申报情况登记表",
  ])("last year's form under a bureau's own title, %s, counts only where it stands alone", (title) => {
    const own = (sheet: SheetSnapshot, text: string): SheetSnapshot => {
      const [first, ...cells] = sheet.cells;
      return { ...sheet, cells: [{ ...first!, value: text, text }, ...cells] };
    };
    const [last, now] = [
      own(form(2, "Sheet1"), title),
      own(form(3, "Sheet2"), title.replace("2019", "2020")),
    ];
    for (const sheets of [
      [last, now],
      [now, last],
    ]) {
      const result = read(...sheets);
      expect(result.applications.map(({ sheets: from }) => from)).toEqual([["Sheet2"]]);
      expect(result.sheets.find(({ name }) => name === "Sheet1")!.role).toBe("superseded");
    }
    expect(read(last).applications).toHaveLength(1);
    expect(read(own(last, "示范项目申报信息采集表（2018年—2020年）"), now).applications).toHaveLength(2);
  });

  test("an older version alone is all there is, and another project's is no newer one", () => {
    expect(read(form(2, "初稿")).sheets).toEqual([{ name: "初稿", role: "form" }]);
    expect(read(form(2, "初稿"), form(3, "申报书")).applications).toHaveLength(2);
  });

  test.each([
    "去年订单数据分析与供参考推荐平台",
    "合同草稿智能校对平台",
    "安全生产培训示例样本库平台",
    "统计分析平台",
    "项目台账数字化管理平台",
  ])("a sheet that is called %s as its project is counts beside the other project's", (name) => {
    const called = projectCalled(name, name);
    const beside = form(2, "供应链协同平台");
    for (const sheets of [
      [beside, called],
      [called, beside],
    ]) {
      const names = read(...sheets).applications.map((each) => valueOf(each, "project.name"));
      expect(names.sort()).toEqual([nameIn(beside), name].sort());
    }
  });

  test("a form of another project with this year's figures counts under last year's title too", () => {
    const titled = titledOf(projectCalled("设备远程运维平台", "乙"), 2019);
    const names = [form(2, "甲"), titled].map(nameIn);
    for (const sheets of [
      [form(2, "甲"), titled],
      [titled, form(2, "甲")],
    ]) {
      const found = read(...sheets).applications.map((each) => valueOf(each, "project.name"));
      expect(found.sort()).toEqual([...names].sort());
    }
    const again = titledOf(changed(2, "乙"), 2019);
    expect(read(form(2, "甲"), again).sheets).toEqual([
      { name: "甲", role: "form" },
      { name: "乙", role: "superseded" },
    ]);
  });

  test("a form whose title names a project with such words is that project's", () => {
    const name = "安全生产培训示例样本库平台";
    const [title, ...cells] = projectCalled(name, "Sheet1").cells;
    const text = `${name}项目申报书`;
    const titled = { ...form(2, "Sheet1"), cells: [{ ...title!, text, value: text }, ...cells] };
    expect(read(titled).sheets).toEqual([{ name: "Sheet1", role: "form" }]);
  });

  test("a void form beside the new one on one sheet", () => {
    const void_ = changed(4, "申报书");
    const sheet = form(4, "申报书");
    const cells = [
      { row: 0, col: 20, kind: "text" as const, value: "原表（作废）", text: "原表（作废）" },
      ...[...sheet.cells, ...void_.cells.map((cell) => ({ ...cell, col: cell.col + 20 }))].map((cell) => ({
        ...cell,
        row: cell.row + 1,
      })),
    ].sort((a, b) => a.row - b.row || a.col - b.col);
    const result = read({ ...sheet, cells, merges: [] });
    expect(result.applications.map((each) => differences(each, makeForm("oneSheet", 4).truth))).toEqual([[]]);
  });

  test.each(["以下为初稿", "（初稿）", "旧稿"])(
    "%s alone above the second of two forms on one sheet",
    (mark) => {
      const sheet = form(4, "申报书");
      const below = Math.max(...sheet.cells.map(({ row }) => row)) + 2;
      const old = changed(4, "申报书").cells.map((cell) => ({ ...cell, row: cell.row + below + 1 }));
      const word = { row: below, col: 0, kind: "text" as const, value: mark, text: mark };
      const result = read({ ...sheet, cells: [...sheet.cells, word, ...old], merges: [] });
      expect(result.applications.map((each) => differences(each, makeForm("oneSheet", 4).truth))).toEqual([
        [],
      ]);
    },
  );

  test.each([
    ["修改前", "修改后"],
    ["第一次填报", "第二次填报（有变动的填写）"],
    ["第一次申报", "补报"],
    ["初报（6月8日）", "终报（6月28日）"],
    ["旧值", "新值"],
    ["第一稿", "定稿"],
  ])("%s | %s: the later column counts, and the earlier one where nothing was changed", (before, after) => {
    const sheet = sheetOf([
      ["指标", before, after],
      ["项目名称", "某平台", "某平台"],
      ["2018年总资产（万元）", 7552, 8390.81],
      ["2019年总资产（万元）", 8248, null],
    ]);
    expect(valuesOf(sheet)).toEqual({
      "project.name": "某平台",
      "finance.totalAssets.2018": 8390.81,
      "finance.totalAssets.2019": 8248,
    });
  });

  test.each([
    ["填写示例", "填报内容", 2],
    ["填报内容", "填写示例", 1],
  ])("指标 | %s | %s: the column of examples is nobody's", (second, third, own) => {
    const { sheets } = makeForm("list", 5).workbook;
    const label = sheets[0]!.cells[0]!.col;
    const value = sheets[0]!.cells.find((cell) => /填报值|填写内容|内容/.test(cell.text))!.col;
    const rows = sheets[0]!.cells.filter((cell) => cell.col === label || cell.col === value);
    const cells = rows
      .filter((cell) => cell.row > 0)
      .flatMap((cell) => {
        if (cell.col === label) return [{ ...cell, col: 0 }];
        const example = { ...cell, kind: "text" as const, value: "某某公司", text: "某某公司" };
        return [
          { ...cell, col: own },
          { ...example, col: 3 - own },
        ];
      })
      .sort((a, b) => a.row - b.row || a.col - b.col);
    const head = sheetOf([["指标", second, third]]).cells;
    const result = read({ ...sheets[0]!, cells: [...head, ...cells], merges: [] }, sheets[1]!);
    expect(result.applications.map((each) => differences(each, makeForm("list", 5).truth))).toEqual([[]]);
  });
});

test("merged areas that a program took apart and filled read like merged ones", () => {
  const { workbook, truth } = makeForm("oneSheet", 6);
  const [sheet] = workbook.sheets;
  const filled = sheet!.cells.flatMap((cell) => {
    const area = sheet!.merges.find((each) => each.top === cell.row && each.left === cell.col);
    if (!area) return [cell];
    return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (__, c) => ({
        ...cell,
        row: cell.row + r,
        col: cell.col + c,
      })),
    ).flat();
  });
  const cells = filled.sort((a, b) => a.row - b.row || a.col - b.col);
  const { applications } = read({ ...sheet!, cells, merges: [] });
  expect(applications.map((each) => differences(each, truth))).toEqual([[]]);
});

test("one sheet about the enterprise beside two projects of it belongs to both", () => {
  const company = sheetOf(
    [
      ["项目责任单位信息", "单位名称", "延边瑞泽光电制造有限责任公司"],
      [null, "邮政编码", "133012"],
      [null, "所在地区", "延边州"],
    ],
    { name: "企业信息" },
  );
  const ofProject = (seed: number, name: string): SheetSnapshot => {
    const sheets = makeForm("manySheets", seed).workbook.sheets.filter((each) =>
      ["基本情况", "已具备能力"].includes(each.name),
    );
    let down = 0;
    const cells = sheets.flatMap((each) => {
      const moved = each.cells.map((cell) => ({ ...cell, row: cell.row + down + 1 }));
      down += Math.max(...each.cells.map((cell) => cell.row)) + 1;
      return moved;
    });
    const project = sheetOf([["项目名称", `项目${seed}`]]).cells;
    return { ...sheets[0]!, name, cells: [...project, ...cells], merges: [] };
  };
  const { applications } = read(company, ofProject(1, "项目1"), ofProject(2, "项目2"));
  expect(
    applications.map((each) => [valueOf(each, "project.name"), valueOf(each, "applicant.postcode")]),
  ).toEqual([
    ["项目1", "133012"],
    ["项目2", "133012"],
  ]);
});
