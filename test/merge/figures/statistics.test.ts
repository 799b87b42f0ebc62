import { ledgerEntry } from "../../../src/merge/compare/ledgerEntry";
import type { LedgerEntry } from "../../../src/merge/own/ledger";
import {
  listedProjects,
  prefectureOf,
  prefecturesOf,
  statisticsOf,
} from "../../../src/merge/figures/statistics";
import { edition, filed, project, type Values } from "../make";

const entry = (number: number, changes: Values, open = 0) => ({
  ...ledgerEntry(filed(project(number, changes))),
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
  const count = (entries: readonly LedgerEntry[]) =>
    statisticsOf(listedProjects(entries, edition), prefecturesOf(edition), edition);
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
