import { readFileSync, writeFileSync } from "node:fs";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import type { SampleProject } from "../workbench/sample/answers";
import { writeSample } from "../workbench/sample/write";
import { later } from "../read/made2021";
import { provinceIn } from "./provinceIn";
import { makeFolder, valuesIn, type Folder } from "./runIn";

interface Result {
  readonly files: readonly {
    readonly projects: readonly {
      readonly findings: readonly { readonly rule: string; readonly advice: string }[];
    }[];
  }[];
}

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

/** Every text of a sheet as the form of 2021 has it. */
const sheetOf2021 = (project: SampleProject): ReturnType<typeof formSheet> =>
  JSON.parse(
    JSON.stringify(formSheet(project), (key, value: unknown) => {
      if (typeof value === "string" && key !== "name") return later(value);
      return key === "value" && [2017, 2018, 2019].includes(value as number) ? Number(value) + 1 : value;
    }),
  ) as ReturnType<typeof formSheet>;

async function form2021(file: string, project: SampleProject): Promise<string> {
  writeFileSync(folder.path(file), await writeSample(file, [sheetOf2021(project)]));
  return folder.path(file);
}

/** 项目台账 as records by the titles of its columns. */
function ledger(file: string): Record<string, unknown>[] {
  const rows = valuesIn(folder.open(file), "项目台账");
  const head = rows.findIndex((row) => row.includes("来源文件"));
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(rows[head]!.map((title, n) => [String(title), row[n]])));
}

const nameOf = (project: SampleProject) => String(project.answers["project.name"]);

test("forms of both years are merged side by side: each row keeps its edition and its years, and the mixture is told", async () => {
  await folder.form("申报/甲2020.xlsx", equipmentPlatform);
  await form2021("申报/乙2021.xlsx", servitization);
  const said = await folder.merge({ city: "长春市" });
  expect(said).toContain("这张汇总表里有不同年度的项目：2021年度 1 个、2020年度 1 个。");
  const rows = ledger("汇总.xlsx");
  const of = (project: SampleProject) => rows.find((row) => row["项目名称"] === nameOf(project))!;
  const [old, now] = [of(equipmentPlatform), of(servitization)];
  expect([old["申报年度"], now["申报年度"]]).toEqual(["2020", "2021"]);
  const assets = (row: Record<string, unknown>) =>
    [2017, 2018, 2019, 2020].map((year) => row[`${year}年总资产（万元）`] ?? null);
  expect(assets(old)).toEqual([38260.5, 41875.32, 45120.8, null]);
  expect(assets(now)).toEqual([null, 12680.4, 13542.9, 14210.35]);
  const again = await folder.merge();
  expect(again).toContain("有变动 0 个，无变动 2 个");
  expect(ledger("汇总.xlsx")).toEqual(rows);
});

test("a finding speaks of the years of its own form, in the table and in the result, where both years lie side by side", async () => {
  const lossy = (project: SampleProject): SampleProject => ({
    ...project,
    answers: { ...project.answers, "finance.profit": [-50, 331.5, 378.2] },
  });
  await folder.form("申报/甲2020.xlsx", lossy(equipmentPlatform));
  await form2021("申报/乙2021.xlsx", lossy(servitization));
  await folder.merge({ city: "长春市", json: folder.path("结果.json") });
  const advice = (year: number) => `请核对是否填错正负号；确系亏损的，无须修改，${year}年不亏损即可申报。`;
  const { files } = JSON.parse(readFileSync(folder.path("结果.json"), "utf8")) as Result;
  const said = files.map(({ projects: [project] }) =>
    project!.findings.find(({ rule }) => rule === "FIN-14"),
  );
  expect(said.map((finding) => finding?.advice)).toEqual([advice(2019), advice(2020)]);
  const shown = valuesIn(folder.open("汇总.xlsx"), "审核意见").flat();
  expect(shown).toEqual(expect.arrayContaining([advice(2020), advice(2019)]));
});

test("a table of 2021 alone has its own columns and is no mixture", async () => {
  await form2021("申报/乙2021.xlsx", servitization);
  expect(await folder.merge({ city: "长春市" })).not.toContain("不同年度");
  const [row] = ledger("汇总.xlsx");
  expect(row!["申报年度"]).toBe("2021");
  expect(Object.keys(row!)).toEqual(
    expect.arrayContaining(["2020年营业收入（万元）", "2018年总资产（万元）"]),
  );
  expect(Object.keys(row!).filter((title) => /2017|主营/.test(title))).toEqual([]);
});

test("the province's table is of one year: the other year's table and a mixed one are refused by name, and may have a table of their own", async () => {
  const at = provinceIn(folder);
  const city = async (file: string, place: string, ...forms: readonly string[]) => {
    await folder.merge({ sources: forms, out: folder.path(file), city: place });
    return folder.path(file);
  };
  await folder.form("甲.xlsx", equipmentPlatform);
  const [a2020, b2021] = [folder.path("甲.xlsx"), await form2021("乙.xlsx", servitization)];
  const files = [
    await city("长春.xlsx", "长春市", a2020),
    await city("四平.xlsx", "四平市", b2021),
    await city("通化.xlsx", "通化市", a2020, b2021),
  ];
  const said = await at.province(...files);
  expect(said).toContain("“长春.xlsx”是2020年度的汇总表，本次汇总的是2021年度，没有并入。");
  expect(said).toContain(
    "“通化.xlsx”的汇总表里有2021年度 1 个、2020年度 1 个项目，一张汇总表只能是一个年度的，没有并入。",
  );
  expect(at.listed()).toEqual([`四平市工信局 ${nameOf(servitization)}`]);
  const others = await folder.merge({ sources: [files[0]!], out: folder.path("省.xlsx"), province: true });
  expect(others).toContain("本次汇总的是2021年度，没有并入");
  expect(at.listed()).toHaveLength(1);
  await folder.merge({ sources: [files[0]!], out: folder.path("省2020.xlsx"), province: true });
  expect(valuesIn(folder.open("省2020.xlsx"), "省级汇总表").flat()).toContain(nameOf(equipmentPlatform));
});
