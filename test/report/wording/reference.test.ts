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

test("a number stands only where a finding has one", () => {
  const said = rows.map(({ message, advice }) => `${message} ${advice}`);
  expect(said).toEqual(
    expect.arrayContaining([
      "（栏目）应是按“元”填写的：（依据）。 本表单位为万元，请（换算）；可采用建议值（如 （建议值））。",
      "（依据）：（两种可能的填法）。 请按审计报告核对，改正填错的一种（建议值）；如都无误，请说明原因。",
    ]),
  );
  expect(said.find((text) => text.startsWith("（单位）申报了多个项目"))).toContain(
    "（共 （数值） 个）：（名称）。",
  );
  expect(said.find((text) => text.includes("不属于推荐单位（单位）的管辖范围"))).toBeDefined();
});
