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
