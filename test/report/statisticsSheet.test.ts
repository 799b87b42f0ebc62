import { statisticsSheet } from "../../src/report/statisticsSheet";
import type { CountedProject } from "../../src/merge/figures/groupSums";
import { statisticsOf } from "../../src/merge/figures/statistics";
import { areaName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/snapshot";
import { edition } from "../merge/make";

const categories = edition.fields.find(({ id }) => id === "project.category")!.choices!;

/** A project of a category; of none where it names none. */
function counted(number: number, category: string | null, place = "长春市"): CountedProject {
  const values = {
    "project.name": `项目${number}`,
    "applicant.name": `第${number}公司`,
    "situation.totalInvestment": 1000 + number,
    ...(category ? { "project.category": category } : {}),
  };
  return { values, openFindings: 0, doubted: [], place };
}

function made(projects: readonly CountedProject[], placeCharts = false) {
  const statistics = statisticsOf(projects, ["长春市", "吉林市"], edition);
  const plan = statisticsSheet(statistics, { placeTitle: "推荐单位", placeCharts }, edition);
  const texts = ({ top, left, bottom, right }: Area): unknown[] =>
    plan.rows
      .slice(top, bottom + 1)
      .flatMap((row) => row.cells.slice(left, right + 1).map((cell) => cell?.value));
  const charts = plan.charts!.map(({ title, categories: names, values, place }) => ({
    title,
    names: texts(names),
    values: texts(values),
    place,
    covered: texts(place).filter((value) => value !== undefined),
  }));
  return { plan, charts };
}

const first = categories[0]!.label;
const last = categories.at(-1)!.label;

test("charts show number and investment of each category, over empty cells", () => {
  const { charts } = made([counted(1, first), counted(2, first), counted(3, last)]);
  const labels = categories.map(({ label }) => label);
  const figures = (of: (label: string) => number): number[] => labels.map(of);
  expect(charts).toEqual([
    {
      title: "各类别项目数",
      names: labels,
      values: figures((label) => (label === first ? 2 : label === last ? 1 : 0)),
      place: expect.anything(),
      covered: [],
    },
    {
      title: "各类别总投资（万元）",
      names: labels,
      values: figures((label) => (label === first ? 2003 : label === last ? 1003 : 0)),
      place: expect.anything(),
      covered: [],
    },
  ]);
  const [one, two] = charts.map(({ place }) => place);
  expect(one!.right).toBeLessThan(two!.left);
});

test("the cells of the categories and of their charts are the same whatever was merged", () => {
  const cells = (projects: readonly CountedProject[]): string[][] =>
    made(projects).plan.charts!.map(({ categories: names, values, place }) =>
      [names, values, place].map(areaName),
    );
  const few = cells([counted(1, first)]);
  expect(cells([counted(1, first), counted(2, null), counted(3, last, "吉林市")])).toEqual(few);
  expect(cells([])).toEqual(few);
});

test("the province's units have charts as well, with the units that have sent something", () => {
  const { charts } = made([counted(1, null), counted(2, last, "吉林市"), counted(3, last, "吉林市")], true);
  expect(charts.slice(2)).toMatchObject([
    { title: "各推荐单位项目数", names: ["长春市", "吉林市"], values: [1, 2], covered: [] },
    { title: "各推荐单位总投资（万元）", names: ["长春市", "吉林市"], values: [1001, 2005], covered: [] },
  ]);
});

test("how many projects of each category each place has, how many enterprises, how many are clean, no decimals", () => {
  const { plan } = made([
    counted(1, first),
    { ...counted(2, last), openFindings: 2 },
    counted(3, last, "吉林市"),
    { ...counted(4, last, "吉林市"), values: { ...counted(3, last).values, "project.name": "另一项目" } },
  ]);
  const rows = plan.rows.map(({ cells }) => cells.map((cell) => cell?.value));
  const top = rows.findIndex(([title]) => title === "项目数：推荐单位×类别");
  const line = (name: string, ones: Readonly<Record<string, number>>, sum: number): unknown[] => [
    name,
    ...categories.map(({ label }) => ones[label] ?? 0),
    sum,
  ];
  expect(rows.slice(top + 1, top + 4)).toEqual([
    line("长春市", { [first]: 1, [last]: 1 }, 2),
    line("吉林市", { [last]: 2 }, 2),
    line("各类别合计", { [first]: 1, [last]: 3 }, 4),
  ]);
  expect(rows[1]![0]).toMatch(/^共 4 个项目、3 家企业，其中 3 个项目已无待处理问题。/);
  const formats = plan.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style?.numberFormat));
  expect(formats.filter((format) => format?.includes("."))).toEqual([]);
});

test("the season by day below the sums, with a line for what came in, what is with the enterprises and what passed", () => {
  const day = (text: string, received: number, returned: number, passed: number) => ({
    day: text,
    done: { received: 1, returned, resubmitted: 0, passed },
    received,
    returned,
    passed,
  });
  const season = [day("2020-06-20", 1, 0, 0), day("2020-06-22", 2, 1, 1)];
  const statistics = statisticsOf([counted(1, first)], ["长春市"], edition);
  const sheet = (days: typeof season) =>
    statisticsSheet(statistics, { placeTitle: "所在地区", season: days }, edition);
  const { rows, charts } = sheet(season);
  const texts = ({ top, left, bottom, right }: Area): unknown[][] =>
    rows.slice(top, bottom + 1).map(({ cells }) => cells.slice(left, right + 1).map((cell) => cell?.value));
  const lines = charts!.find(({ kind }) => kind === "lines")!;
  expect(lines.title).toBe("办理进度（项目数）");
  expect(texts(lines.categories)).toEqual([["2020-06-20"], ["2020-06-22"]]);
  expect(texts(lines.values)).toEqual([
    [1, 0, 0],
    [2, 1, 1],
  ]);
  expect(lines.names).toEqual(["累计收到", "退回待报", "已通过"]);
  expect(
    texts(lines.place)
      .flat()
      .filter((value) => value !== undefined),
  ).toEqual([]);
  // a day alone is a table and no line
  expect(sheet(season.slice(0, 1)).charts!.some(({ kind }) => kind === "lines")).toBe(false);
});
