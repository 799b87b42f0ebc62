import { rules } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import { ruleReference } from "../../../src/report/wording";

const rows = ruleReference(edition2020);

test("a rule is explained by its severities, its message in general words and its source", () => {
  expect(rows.filter(({ rule }) => rule === "FIN-13")).toEqual([
    {
      rule: "FIN-13",
      severities: ["error", "query"],
      message: "（栏目）为 （所填内容），当年亏损，不符合“非亏损企业”的条件。",
      advice: "请核对是否填错正负号；确系亏损的，不能申报。",
      source: "申报指南 二（一）",
    },
    {
      rule: "FIN-13",
      severities: ["error", "query"],
      message: "（栏目）为 0。",
      advice: "请核对是否漏填；如当年确实不盈不亏，请说明。",
      source: "申报指南 二（一）",
    },
  ]);
});

test("every rule stands on the page, those on several forms last", () => {
  const ids = [...new Set(rows.map(({ rule }) => rule))];
  expect(ids.slice(0, -8)).toEqual([...new Set(rules.map(({ id }) => id))]);
  expect(ids.slice(-8)).toEqual([
    ...["SUM-06", "SUM-07", "SUM-08", "SUM-09", "SUM-10", "SUM-11", "SUM-12", "UNT-06"],
  ]);
});

test("no placeholder is left on the page", () => {
  for (const { message, advice } of rows) expect(message + advice).not.toMatch(/[{}]/);
});
