import { edition2020 as edition } from "../../../src/form/edition2020";
import { checkEdition } from "../../../src/form/checkEdition";
import { editions } from "../../../src/form";
import { nearestEdition } from "../../../src/form/settings/settingsForYear";
import { settingsOf } from "../../../src/form/settings/settingsOf";
import { thresholdName } from "../../../src/form/settings/thresholdNames";
import { withSettings } from "../../../src/form/settings/withSettings";
import type { Edition } from "../../../src/form/edition";
import type { Settings } from "../../../src/form/settings/settings";

const settings = settingsOf(edition);
const set = (changed: Partial<Settings>): Edition => withSettings(edition, { ...settings, ...changed });
const field = (of: Edition, id: string) => of.fields.find((each) => each.id === id)!;

test("an edition's own settings leave it as it is", () => {
  expect(withSettings(edition, settings)).toEqual(edition);
});

test("each limit has a name that people understand, and no two have the same", () => {
  const names = settings.thresholds.map(({ id }) => thresholdName(id, edition));
  expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("another year moves the financial years, the titles' year and what follows from it", () => {
  const next = set({ year: 2026, formTitle: "2026年度示范项目申报书", financeYears: [2023, 2024, 2025] });
  expect(() => checkEdition(next)).not.toThrow();
  expect(next).toMatchObject({
    id: "2026",
    basedOn: "2020",
    formYear: 2026,
    financeYears: [2023, 2024, 2025],
  });
  expect(field(next, "finance.taxes.2025")).toMatchObject({ year: 2025, row: "taxes" });
  expect(next.fields.map(({ id }) => id).filter((id) => /2017|2018|2019/.test(id))).toEqual([]);
  expect(next.thresholds.establishedYearMax).toEqual({
    value: 2025,
    reason: "2026年成立的单位没有2025年度审计报告",
  });
  expect(next.filingPeriod).toMatchObject({ from: "2026-05-31" });
  expect(next.sections.flatMap(({ headings }) => headings)).toContain(
    "2026年工业互联网建设及制造业服务化示范项目绩效目标",
  );
});

const planned = "situation.plannedServiceValue";
const inSheet = (year: number, label?: string): Edition => {
  const labels = settings.labels.map((each) =>
    each.id === `situation/${planned}` && label !== undefined ? { ...each, label } : each,
  );
  const financeYears = [year - 3, year - 2, year - 1];
  return withSettings(nearestEdition(editions, year), { ...settings, labels, year, financeYears });
};

test.each([2020, 2021, 2022, 2026])(
  "a sheet made from 2020 and set to %d asks for what is planned for it",
  (year) => {
    const { label, places } = field(inSheet(year), planned);
    expect(label).toBe(`${year}年规划为平台使用企业提供的服务总额`);
    expect(places[0]!.labels[0]).toBe(label);
    expect(places[0]!.labels).toContain("2020年规划为平台使用企业提供的服务总额");
  },
);

test("a label that somebody has worded or set to a later year stays as it is written", () => {
  for (const label of ["2027年规划为平台使用企业提供的服务总额", "2023年以来为平台企业提供的服务总额"])
    expect(field(inSheet(2026, label), planned).places[0]!.labels[0]).toBe(label);
});

test("公主岭市 recommends projects of its own in 2020, and is 长春市's from the next year on", () => {
  const names = (of: Edition) => of.recommendingUnits.map(({ city }) => city);
  expect(names(set({}))).toContain("公主岭市");
  const next = set({ year: 2021, financeYears: [2018, 2019, 2020] });
  expect(names(next)).not.toContain("公主岭市");
  const homes = next.divisions.filter(({ name }) => name === "公主岭市").map(({ prefecture }) => prefecture);
  expect(homes).toEqual(["长春市"]);
});

test("a renamed category is read by its old name too, and keeps what its group has", () => {
  const renamed = set({
    categories: settings.categories.map((each) =>
      each.id === "industrialSoftware" ? { ...each, label: "工业软件攻关项目" } : each,
    ),
  });
  const choice = field(renamed, "project.category").choices!.find(({ id }) => id === "industrialSoftware");
  expect(choice).toMatchObject({ label: "工业软件攻关项目", variants: ["工业软件", "工业软件项目"] });
  expect(renamed.summaryFields.find(({ id }) => id === "summary.category")!.choices).toEqual(
    field(renamed, "project.category").choices,
  );
});

test("a new category has what all of its group have, and no more", () => {
  const added = set({
    categories: [...settings.categories, { id: "5G项目", label: "5G项目", group: "平台建设", synonyms: [] }],
  });
  expect(() => checkEdition(added)).not.toThrow();
  const asked = added.fields.filter(({ mandatory }) => mandatory.includes("5G项目")).map(({ id }) => id);
  const ofBoth = edition.fields
    .filter(({ mandatory }) =>
      ["industryPlatform", "enterprisePlatform"].every((id) => mandatory.includes(id)),
    )
    .map(({ id }) => id);
  expect(asked).toEqual(ofBoth);
  expect(asked.length).toBeGreaterThan(0);
  expect(added.categoryGroups.platforms).toContain("5G项目");
  expect(added.categoryGroups.servitization).not.toContain("5G项目");
});

test("a category that is taken out leaves no trace", () => {
  const fewer = set({ categories: settings.categories.filter(({ id }) => id !== "servitization") });
  expect(() => checkEdition(fewer)).not.toThrow();
  expect(JSON.stringify([fewer.conditions, Object.values(fewer.categoryGroups)])).not.toContain(
    "servitization",
  );
});

test("a field with another label is called so, and read by the old one too", () => {
  const called = set({
    labels: settings.labels.map((each) =>
      each.id === "finance/finance.mainBusinessRevenue"
        ? { ...each, label: "营业收入（万元）", synonyms: ["营业收入", ...each.synonyms] }
        : each,
    ),
  });
  for (const year of [2017, 2018, 2019]) {
    const { label, places } = field(called, `finance.mainBusinessRevenue.${year}`);
    expect(label).toBe("营业收入（万元）");
    expect(places[0]!.labels.slice(0, 2)).toEqual(["营业收入（万元）", "营业收入"]);
    expect(places[0]!.labels).toContain("主营业务收入（万元）");
    expect(places[0]!.substitutes).not.toContain("营业收入");
  }
});
