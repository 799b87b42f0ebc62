import { ledgerEntry } from "../../../src/merge/compare/ledgerEntry";
import type { LedgerEntry } from "../../../src/merge/own/ledger";
import { placeOrder, prefectureOf } from "../../../src/merge/figures/places";
import { seasonOf } from "../../../src/merge/figures/season";
import { listedProjects, statisticsOf } from "../../../src/merge/figures/statistics";
import { parseProgress } from "../../../src/merge/own/progress";
import { edition, filed, project, type Values } from "../make";

const entry = (number: number, changes: Values, open = 0) => ({
  ...ledgerEntry(filed(project(number, changes)), edition),
  openFindings: open,
});

describe("统计", () => {
  const ledger = [
    entry(1, { "situation.totalInvestment": 100.1, "finance.profit.2019": 10 }),
    entry(2, {
      "situation.totalInvestment": 200.2,
      "finance.profit.2019": 20,
      "applicant.region": "吉林省吉林市船营区",
    }),
    entry(3, { "project.category": "industrialSoftware", "applicant.region": "公主岭市" }, 2),
    entry(4, { "project.category": null, "applicant.region": null }),
    { ...entry(5, { "situation.totalInvestment": 5000 }), state: "withdrawn" as const },
  ];
  const count = (entries: readonly LedgerEntry[], city = "") =>
    statisticsOf(listedProjects(entries, edition, city), placeOrder(edition, city), edition);
  const statistics = count(ledger);
  const named = (groups: typeof statistics.categories, name: string) =>
    groups.find((group) => group.name === name)!;

  it("counts and sums what stands in 汇总表, by category in the form's order", () => {
    expect(statistics.categories.map((group) => group.name).slice(0, 2)).toEqual([
      "行业级工业互联网平台项目",
      "企业级工业互联网平台项目",
    ]);
    expect(named(statistics.categories, "行业级工业互联网平台项目")).toMatchObject({
      projects: 2,
      investment: 300.3,
      finance: { 2019: { profit: 30, mainBusinessRevenue: 1001 } },
    });
    expect(named(statistics.categories, "企业级工业互联网平台项目").projects).toBe(0);
    expect(named(statistics.categories, "类别未填或多选").projects).toBe(1);
    expect(statistics.total.projects).toBe(4);
    expect(statistics.unsettled).toBe(1);
  });

  it("groups by the prefecture that the region names", () => {
    expect(statistics.places.map((group) => [group.name, group.projects])).toEqual([
      ["长春市", 2],
      ["吉林市", 1],
      ["地区未填写", 1],
    ]);
    expect(prefectureOf("延边州敦化市", edition)).toBe("延边朝鲜族自治州");
    expect(prefectureOf("沈阳市", edition)).toBe("沈阳市");
  });

  it("in a city's table by county, by the address where 所在地区 names the city only", () => {
    const region = (number: number, text: string, address = "长春市人民大街1号") =>
      entry(number, { "applicant.region": text, "applicant.address": address });
    const places = (city: string, entries: readonly LedgerEntry[]) =>
      count(entries, city).places.map(({ name, projects }) => [name, projects]);
    const entries = [
      region(1, "吉林省长春市", "吉林省长春市农安县兴业路3号"),
      region(2, "长春市绿园区"),
      region(3, "长春市"),
      region(4, "农安县"),
      region(5, "公主岭市"),
      region(6, "吉林市船营区"),
    ];
    expect(places("长春市", entries)).toEqual([
      ["绿园区", 1],
      ["农安县", 2],
      ["公主岭市", 1],
      ["长春市（未写明县市区）", 1],
      ["吉林市", 1],
    ]);
    expect(places("公主岭市", entries)).toContainEqual(["公主岭市", 1]);
  });

  it("tells the season by day: what was done, and how the projects stood then", () => {
    const done = (number: number, text: string) => ({ ...entry(number, {}), progress: parseProgress(text) });
    const season = seasonOf([
      done(1, "2020-06-20 09:30 收到；2020-06-22 16:00 退回；2020-06-25 重报；2020-06-25 通过"),
      done(2, "2020-06-20 收到；2020-06-20 通过"),
      done(3, "2020-06-22 收到；退回（手填）"),
      { ...done(4, "2020-06-19 收到"), state: "withdrawn" as const },
    ]);
    expect(season).toEqual([
      {
        day: "2020-06-20",
        done: { received: 2, returned: 0, resubmitted: 0, passed: 1 },
        received: 2,
        returned: 0,
        passed: 1,
      },
      {
        day: "2020-06-22",
        done: { received: 1, returned: 2, resubmitted: 0, passed: 0 },
        received: 3,
        returned: 2,
        passed: 1,
      },
      {
        day: "2020-06-25",
        done: { received: 0, returned: 0, resubmitted: 1, passed: 1 },
        received: 3,
        returned: 1,
        passed: 2,
      },
    ]);
  });

  it("counts an enterprise's figures once, however many projects it has", () => {
    const two = [1, 2].map((number) =>
      entry(number, { "applicant.creditCode": "91220101MA0000001X", "finance.profit.2019": 10 }),
    );
    expect(count(two).total).toMatchObject({
      projects: 2,
      investment: 2003,
      finance: { 2019: { profit: 10 } },
    });
  });
});
