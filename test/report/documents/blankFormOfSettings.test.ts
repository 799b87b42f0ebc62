import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import { settingsOf } from "../../../src/form/settings/settingsOf";
import { withSettings } from "../../../src/form/settings/withSettings";
import { blankForm } from "../../../src/report/documents/blank/blankForm";

const settings = settingsOf(edition);
const next = withSettings(edition, {
  ...settings,
  year: 2026,
  formTitle: "2026年度省级工业互联网示范项目申报书",
  financeYears: [2023, 2024, 2025],
  categories: settings.categories.map((each) =>
    each.id === "industrialSoftware" ? { ...each, label: "工业软件攻关项目" } : each,
  ),
  labels: settings.labels.map((each) =>
    each.id === "finance/finance.mainBusinessRevenue"
      ? { ...each, label: "营业收入（万元）", synonyms: [] }
      : each.id === "cover/project.name"
        ? { ...each, label: "申报项目" }
        : each,
  ),
});

test("the blank form asks what the settings say: titles, years, labels and categories", () => {
  const plans = blankForm(next, printedFormOf(next)).map(({ plan }) => plan);
  const texts = plans.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))),
  );
  const all = [
    ...texts,
    ...plans.flatMap(({ validations = [] }) => validations.flatMap(({ list = [] }) => list)),
  ];
  for (const text of [
    "2026年度省级工业互联网示范项目申报书",
    "2023",
    "2025",
    "营业收入（万元）",
    "申报项目",
    "工业软件攻关项目",
    "2026年规划为平台使用企业提供的服务总额",
  ])
    expect(all.some((each) => each.includes(text)) ? text : `no ${text}`).toBe(text);
  for (const text of ["2017", "2018", "主营业务收入（万元）"])
    expect(all.filter((each) => each.includes(text))).toEqual([]);
  expect(all).not.toContain("工业软件项目");
});

test("without settings the printed form is the edition's own", () => {
  expect(printedFormOf(withSettings(edition, settings))).toEqual(printedFormOf(edition));
});
