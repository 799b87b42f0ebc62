import { alikeNames } from "../../src/match/alike";
import { marksOf } from "../../src/match/marks";
import fc from "../setup/properties";

it.each([
  ["基于5G的智能工厂项目", "基于5G的智能工厂建设项目"],
  ["化工新材料供应链平台", "基于标识解析的化工新材料供应链协同平台建设项目"],
  ["冲压车间智能化项目", "焊装车间智能化项目"],
])("%s may have become %s: a question", (a, b) => {
  expect(alikeNames(a, b)).toBe(true);
});

it.each([
  ["智能工厂项目", "智能工厂项目（二期）"],
  ["智能工厂项目一期", "智能工厂项目三期"],
  ["智能工厂项目（扩建）", "智能工厂项目"],
  ["焊装1号线智能化项目", "焊装2号线智能化项目"],
  ["A线智能化改造项目", "B线智能化改造项目"],
  ["第一工厂智能化项目", "第二工厂智能化项目"],
  ["智能工厂项目（一）", "智能工厂项目（二）"],
  ["东区智能工厂项目", "西区智能工厂项目"],
  ["智能工厂项目", "碳纤维检测中心建设项目"],
  ["", "智能工厂项目"],
])("%s is never taken for %s", (a, b) => {
  expect(alikeNames(a, b)).toBe(false);
});

it("never takes names for each other that differ in a number or phase, wherever it stands", () => {
  const name = fc.constantFrom("智能工厂建设项目", "基于标识解析的供应链平台", "Factory platform 项目");
  const numeral = fc.constantFrom(
    "一期",
    "二期",
    "三期",
    "十二期",
    "Ⅱ期",
    "扩建",
    "3号",
    "2021",
    "改建",
    "第二批",
  );
  fc.assert(
    fc.property(name, numeral, numeral, fc.nat(), (text, a, b, at) => {
      const place = at % (text.length + 1);
      const put = (mark: string): string => `${text.slice(0, place)}（${mark}）${text.slice(place)}`;
      expect(alikeNames(text, put(a))).toBe(false);
      if (marksOf(a) !== marksOf(b)) expect(alikeNames(put(a), put(b))).toBe(false);
    }),
    { numRuns: 300 },
  );
});
