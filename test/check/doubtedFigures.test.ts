import { acrossRules, checkApplication, figuresInDoubt, rules, rulesOf } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { applicationWith, type Givens } from "./applicationWith";

const doubted = (given: Givens): string[] => [
  ...new Set(
    checkApplication(applicationWith(given), edition2020).flatMap((finding) =>
      figuresInDoubt(finding, edition2020),
    ),
  ),
];

test("a sound form leaves no amount in doubt", () => {
  expect(doubted({})).toEqual([]);
});

test.each<[string, Givens, string[]]>([
  [
    "a year in 元: all of the year",
    {
      "finance.totalAssets.2018": 220_000_000,
      "finance.mainBusinessRevenue.2018": 165_000_000,
      "finance.taxes.2018": 8_500_000,
      "finance.profit.2018": 10_000_000,
    },
    ["totalAssets", "mainBusinessRevenue", "taxes", "profit"].map((row) => `finance.${row}.2018`),
  ],
  [
    "one figure out of scale: itself",
    { "finance.mainBusinessRevenue.2018": 165_000_000 },
    ["finance.mainBusinessRevenue.2018"],
  ],
  [
    "profit above revenue: either may be wrong",
    { "finance.profit.2018": 17_000 },
    ["finance.mainBusinessRevenue.2018", "finance.profit.2018"],
  ],
  [
    "an investment out of proportion to the assets: the investment, not the assets",
    { "situation.totalInvestment": 90_000, "performance.plannedInvestment": 90_000 },
    ["situation.totalInvestment"],
  ],
  [
    "two statements of one investment",
    { "performance.plannedInvestment": 5200 },
    ["situation.totalInvestment", "performance.plannedInvestment"],
  ],
  ["a loss, which is a matter of reasons", { "finance.profit.2018": -200 }, []],
  ["growth that wants a reason", { "finance.mainBusinessRevenue.2019": 60_000 }, []],
  ["digits that hint at 元", { "finance.profit.2019": { value: 1200.25, raw: "1200.25" } }, []],
])("%s", (_, given, expected) => {
  expect(doubted(given).sort()).toEqual([...expected].sort());
});

test("the parts of a rule put the same amounts in doubt, and rules that never ask put none", () => {
  for (const { id, doubts } of rules.filter((rule) => rule.doubts)) {
    expect([id, rules.filter((rule) => rule.id === id && rule.doubts && rule.doubts !== doubts)]).toEqual([
      id,
      [],
    ]);
  }
  expect(
    rulesOf(edition2020).filter(
      ({ doubts, severities }) => doubts && severities.every((one) => one === "hint"),
    ),
  ).toEqual([]);
  expect(Object.keys(acrossRules).filter((id) => acrossRules[id]!.doubts)).toEqual(["SUM-09"]);
});
