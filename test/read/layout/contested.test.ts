import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf } from "../sheetOf";
import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transformNamed } from "../metamorphic/transforms";

test("传真 | 0432-86161080 | 0431-80789878 王主任: a number with a name behind it is a rival as any other", () => {
  const beside = transformNamed("personsBeside");
  const { unsure, misses } = scoreOf(changed(baseOf("corrected", 770_004), beside, 770_004)!);
  expect([unsure, misses.filter((miss) => /^silent/.test(miss))]).not.toEqual([
    false,
    [expect.stringContaining("contact.fax")],
  ]);
  expect(unsure).toBe(true);
});

test("总资产 | 8 | 88671.27, 自主可控 | 4 | ☑芯片级: a column of marks is refuted where words are asked, and is no rival", () => {
  const between = transformNamed("numbers-between");
  for (const [layout, seed] of [
    ["oneSheet", 50_007],
    ["word", 50_004],
    ["unmerged", 50_007],
  ] as const) {
    const sample = changed(baseOf(layout, seed), between, seed)!;
    const { unsure, right, fields, misses } = scoreOf(sample);
    expect([sample.name, unsure, right, misses]).toEqual([sample.name, false, fields, []]);
  }
});

test.each([
  ["pointsBehind", "manySheets", 50_001],
  ["pointsBehind", "manySheets", 50_005],
  ["countyOpinion", "manySheets", 50_001],
  ["countyOpinion", "list", 50_009],
])(
  "%s of %s-%i: what others wrote behind the answers, under its own head or as a remark, is no rival",
  (name, layout, seed) => {
    const sample = changed(baseOf(layout, seed), transformNamed(name), seed)!;
    expect(scoreOf(sample)).toMatchObject({ unsure: false, misses: [] });
  },
);

test("收件编号 | 2020-017 | 收件日期 | 2020年6月8日 over 2019年申报 | 2020年申报: last year's column is no second project", () => {
  const stamped = transformNamed("stamped");
  const { phantom, unsure, right, fields } = scoreOf(
    changed(baseOf("formerBeside", 80_005), stamped, 80_005)!,
  );
  expect([phantom, unsure, right]).toEqual([0, false, fields]);
});

test("初报 beside a column that nobody knows the word of: which one counts is asked", () => {
  const statusUnder = (first: string, second: string) => {
    const rows = [
      ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
      ["栏目", first, second],
      ["项目名称", "某平台建设项目", "某平台建设项目"],
      ["单位名称", "吉林某化工有限公司", "吉林某化工有限公司"],
      ["统一社会信用代码", "91220882026232707W", "91220882026232707W"],
      ["联系人手机", "13310766086", "13883795557"],
      ["单位邮箱", "lx27771@163.com", "lx22439@163.com"],
      ["企业地址", "吉林省大安市锦华街4321号", "吉林省大安市锦华街4321号"],
      ["邮政编码", "131300", "131300"],
      ["项目技术负责人", "王亚男", "王亚男"],
      ["项目总投资（万元）", 2102.79, 475.41],
      ["平台注册用户数（名）", 25, 59],
    ];
    return readWorkbook({ name: "对照表.xlsx", sheets: [sheetOf(rows)] }, edition).status;
  };
  expect([statusUnder("初报", "上报稿"), statusUnder("初报", "终报")]).toEqual(["unsure", "read"]);
});
