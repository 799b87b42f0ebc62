import { editions } from "../../../../src/form";
import { edition2020 as edition } from "../../../../src/form/edition2020";
import { settingsOf } from "../../../../src/form/settings/settingsOf";
import { isSettingsSheet } from "../../../../src/read/workbook/settingsSheet";
import { readSettings } from "../../../../src/merge/own/settings/readSettings";
import type { SheetSnapshot } from "../../../../src/sheet/snapshot";
import { refName } from "../../../../src/sheet/address";
import fc from "../../../setup/properties";
import { place, settingsBytes, sheetIn, typed } from "./sheetOf";

const settings = {
  ...settingsOf(edition),
  noticeOn: "2020-05-20",
  deadline: "2020-07-15",
  supported: [
    { year: 2019, applicant: "甲公司", creditCode: "", project: "甲项目" },
    { year: 2018, applicant: "乙公司", creditCode: "", project: "乙项目" },
  ],
  expected: [
    { name: "丙公司", creditCode: "91220101MA0000000X" },
    { name: "丁公司", creditCode: "" },
  ],
};

let sheet: SheetSnapshot;
beforeAll(async () => {
  sheet = sheetIn("设置.xlsx", await settingsBytes(settings, edition));
});

const long = "很长的名称".repeat(20);
/** Section, first cell of the row, head of the column, and what somebody types there. */
type Kind = readonly [section: string, row: string, head: string, value: string | number | null];
const basics = (label: string, ...values: (string | number | null)[]): Kind[] =>
  values.map((value) => ["基本信息", label, "填写内容", value]);
const of = (section: string, row: string, head: string, ...values: (string | number | null)[]): Kind[] =>
  values.map((value) => [section, row, head, value]);
const [city, other] = ["长春市工业和信息化局", "吉林市工业和信息化局"];
const [category, software] = ["行业级工业互联网平台项目", "工业软件项目"];

const kinds: readonly Kind[] = [
  ...basics("申报年度", null, "今年", "20", 1999.5, 2020.5, 3000, -2020, "#REF!"),
  ...basics("申报书标题", null, "——", long, "2023年度省级示范项目申报书", "#N/A"),
  ...basics("汇总表标题", null, "12345", long),
  ...basics("通知印发日期", "五月", "2020-05", "2020年2月30日", "5月20日", "2016-05-20"),
  ...basics("报送截止日期", "待定", "2020年7月", "2020-06-31", "7.15", "2030-07-15", "2020-05-01"),
  ...basics("财务年度（最早一年）", null, "三年前", 1817, 2016),
  ...basics("财务年度（中间一年）", null, "二〇一八", 2019),
  ...basics("财务年度（最近一年）", null, "去年", 2020, 2018.5),
  ...of("项目类别", category, "项目类别名称", null, "／", long, software, "企业级平台"),
  ...of("项目类别", category, "审核时归为", null, "平台", "其他"),
  ...of("项目类别", category, "其他叫法", "行业级；行业级", "工业软件", "12；行业级", `行业级；${long}`),
  ...of("推荐单位", city, "单位全称（与公章一致）", null, "123", long, other),
  ...of("推荐单位", city, "单位简称", null, "..", "很长的简称".repeat(9), "吉林市工信局"),
  ...of("推荐单位", city, "表题中的地名", null, "0431", "长春".repeat(12)),
  ...of("推荐单位", city, "报送到", "长春市工信局", "省厅", "市局"),
  ...of("推荐单位", city, "推荐限额（个）", "不限", 0, 2.5, -3, 99999),
  ...of("推荐单位", city, "开始推荐的年月", "明年", "2026"),
  ...of("推荐单位", city, "停止推荐的年月", "年底", "2026-13"),
  ...of("推荐单位", city, "其他叫法", "吉林市工信局", "长春局；长春局", "——"),
  ...of("推荐单位", city, "所辖开发区等", "中新食品区", "净月区；净月区"),
  ...of("应报名单", "丙公司", "企业名称", null, "91220101", long),
  ...of("应报名单", "丙公司", "统一社会信用代码", "9122", "没有", 123456),
  ...of("往年支持项目", "甲公司", "承担单位", null, "2019", long),
  ...of("往年支持项目", "甲公司", "支持项目名称", null, "（）", "很长的项目名称".repeat(20)),
  ...of("往年支持项目", "甲公司", "支持年度", null, "前年", 1919, 2021, 2018.5),
  ...of("往年支持项目", "甲公司", "统一社会信用代码", "91"),
  ...of("审核限值", "项目年限最长（月）", "限值", null, "三年", "36个月", -1, 1, "1e15"),
  ...of("审核限值", "负债率偏高（比例）", "限值", "70个百分点", 1.2, "-5%"),
  ...of("审核限值", "项目年限最长（月）", "理由（审核意见里会写明）", null, "36", long.repeat(2)),
  ...of("栏目名称", "项目责任单位信息", "申报书上的栏目名称", null, "（）", long, "邮政编码"),
  ...of("栏目名称", "项目责任单位信息", "其他写法", "单位性质", "名称；名称", "——"),
  ...of("地名别称", "前郭县", "别称或旧名", null, "双辽市", "很长的别称".repeat(9)),
  ...of("地名别称", "前郭县", "正式名称", null, "前郭县城", "0438"),
  ...of("地名别称", "前郭县", "用到哪一年", "现在", 14, 2099.5, 2500),
  ...of("行政区划", "榆树市", "区划名称", null, "220182", "很长的名称".repeat(9)),
  ...of("行政区划", "榆树市", "所属市（州）", null, "22", "很长的名称".repeat(9)),
  ...of("行政区划", "榆树市", "区划代码", "2201", "110000", "榆树"),
  ...of("行政区划", "榆树市", "电话区号", null, "431", "长春"),
  ...of("行政区划", "榆树市", "邮编开头", null, "1", "一三"),
  ...of("行政区划", "榆树市", "划转年月", "去年"),
  ...of("行政区划", "榆树市", "划到", "沈阳市"),
];

const found = new Map<string, ReturnType<typeof readWith>>();

/** What is read where somebody typed it; each kind once. */
function faultsOf(kind: Kind) {
  const key = JSON.stringify(kind);
  const known = found.get(key) ?? readWith(kind);
  found.set(key, known);
  return known;
}

function readWith([section, row, head, value]: Kind) {
  const at = place(sheet, section, row, head);
  const read = readSettings(typed(sheet, at.row, at.col, value), editions);
  const cell = refName({ sheet: sheet.name, ...at });
  return { cell, ...read };
}

test("more than a hundred kinds of wrong entries are each told at their cell, in a sentence of their own", () => {
  const sentences = new Map<string, string>();
  const wrong = kinds.flatMap((kind) => {
    const { cell, faults } = faultsOf(kind);
    const told = faults.find((fault) => refName(fault.cell) === cell);
    const name = kind.join(" › ");
    if (!told) return [`${name}: ${cell} not told, but ${JSON.stringify(faults)}`];
    const same = sentences.get(told.message);
    sentences.set(told.message, name);
    const complete = /[。]$/.test(told.message) && /请/.test(told.message) && /[。]$/.test(told.stands);
    return [
      ...(same ? [`${name}: the same sentence as ${same}`] : []),
      ...(complete ? [] : [`${name}: ${told.message} ${told.stands}`]),
    ];
  });
  expect(wrong).toEqual([]);
  expect(sentences.size).toBeGreaterThan(120);
});

test("of two rows for one and the same thing, one is told", () => {
  const doubles: readonly Kind[] = [
    ["应报名单", "丙公司", "企业名称", "丁公司"],
    ["地名别称", "前郭县", "别称或旧名", "前郭旗"],
    ["行政区划", "榆树市", "区划名称", "德惠市"],
  ];
  for (const kind of doubles) {
    const { faults } = faultsOf(kind);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/写了两行。请/)]);
  }
});

test("an id that was lost or typed over is found again by the name beside it", () => {
  for (const [section, row] of [
    ["项目类别", category],
    ["审核限值", "项目年限最长（月）"],
    ["栏目名称", "项目责任单位信息"],
  ] as const)
    for (const id of [null, "platformX"]) {
      const { faults, settings: read } = faultsOf([section, row, "编号（请勿改动）", id]);
      expect(faults).toEqual([]);
      expect(read).toEqual(readSettings(sheet, editions).settings);
    }
});

test("a formula is taken by its value and told; one that failed says nothing", () => {
  const at = place(sheet, "项目类别", category, "项目类别名称");
  const told = readSettings(typed(sheet, at.row, at.col, "平台项目", 'CONCAT("平台","项目")'), editions);
  expect(told.faults).toEqual([
    {
      cell: { sheet: sheet.name, ...at },
      message: "“项目类别名称”一格是公式，设置里不用公式。请改成直接填写的内容。",
      stands: "暂按“平台项目”执行。",
    },
  ]);
  expect(told.settings.categories[0]!.label).toBe("平台项目");
  const failed = readSettings(typed(sheet, at.row, at.col, "#NAME?", "CMD()"), editions);
  expect(failed.faults[0]!.message).toMatch(/是出错的公式。请删去公式/);
  expect(failed.settings.categories[0]!.label).toBe(category);
});

test("what held before goes on where an entry is wrong", () => {
  const inForce = { ...settings, deadline: "2020-08-31" };
  const at = place(sheet, "基本信息", "报送截止日期", "填写内容");
  const read = readSettings(typed(sheet, at.row, at.col, "八月底"), editions, inForce);
  expect(read.settings.deadline).toBe("2020-08-31");
  expect(read.faults).toMatchObject([{ stands: "暂按“2020-08-31”执行。" }]);
});

test("a wrong entry changes nothing else: all the other settings hold", () => {
  const before = readSettings(sheet, editions);
  expect(before.faults).toEqual([]);
  for (const kind of kinds.filter(([section]) => section !== "基本信息")) {
    const { settings: now } = faultsOf(kind);
    const changed = Object.keys(before.settings).filter(
      (key) => JSON.stringify(now[key as never]) !== JSON.stringify(before.settings[key as never]),
    );
    // its own section at most, where the row or a new value counts
    expect(changed.length).toBeLessThanOrEqual(1);
  }
});

test("whatever stands in whatever cell: the settings are sound, nothing throws, and what is wrong is told in the sheet", () => {
  const content = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "；；",
      "=cmd|' /C calc'!A0",
      "#VALUE!",
      "２０２６",
      "\u0000",
      "“",
      "constructor",
      "__proto__",
    ),
    fc.double(),
    fc.constant(null),
  );
  const cells = sheet.cells.length;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(cells - 1), content), { maxLength: 6 }), (edits) => {
      const edited = edits.reduce((now, [index, value]) => {
        const { row, col } = sheet.cells[index]!;
        return typed(now, row, col, typeof value === "number" && !Number.isFinite(value) ? 1 : value);
      }, sheet);
      if (!isSettingsSheet(edited)) return;
      const { settings: read, faults } = readSettings(edited, editions);
      expect(new Set(read.categories.map(({ label }) => label)).size).toBe(read.categories.length);
      expect(read.units.length).toBeGreaterThan(0);
      expect(read.financeYears[2]! - read.financeYears[0]!).toBe(2);
      expect(read.labels.length).toBe(settings.labels.length);
      for (const { cell, message } of faults) {
        expect(cell.sheet).toBe(sheet.name);
        expect(message).toMatch(/请/);
      }
    }),
    { numRuns: 25 },
  );
});
