import { readFileSync } from "node:fs";
import { readXlsx } from "hucre";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { jilin, provinceIn } from "./provinceIn";
import { changed, makeFolder, type Folder } from "./runIn";

let folder: Folder;
let at: ReturnType<typeof provinceIn>;
beforeEach(() => {
  folder = makeFolder();
  at = provinceIn(folder);
});
afterEach(() => folder.remove());

const named = (sheet: string, title: string, unit: string): unknown => at.cellOf(sheet, title, unit).value;

it("省级台账 goes on paper up to 状态, each list one page wide with its header on every page", async () => {
  await at.province(
    await at.city("长春.xlsx", "长春市", equipmentPlatform),
    await at.city("吉林.xlsx", "吉林市", jilin),
  );
  await at.province(await at.city("吉林（新）.xlsx", "吉林市", jilin)); // also after the sheets were replaced
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(folder.path("省.xlsx"))));
  const ledger = sheets.find(({ name }) => name === "省级台账")!;
  expect(ledger.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "$A$1:$H$5",
    printTitlesRow: "$3:$3",
  });
  expect(at.rowsOf("省级台账")[2]!.slice(0, 8)).toEqual([
    "推荐单位",
    "本地序号",
    "项目名称",
    "单位名称",
    "项目类别",
    "项目联系人姓名",
    "项目联系人·移动电话",
    "状态",
  ]);
  for (const name of ["省级汇总表", "报送情况", "疑点核实", "统计"])
    expect(sheets.find((each) => each.name === name)!.pageSetup).toMatchObject({
      fitToPage: true,
      fitToWidth: 1,
    });
  for (const name of ["报送情况", "疑点核实"]) {
    const { columns = [] } = sheets.find((each) => each.name === name)!;
    // at 12 points A4 landscape takes about 130 of these; more than 190 would be smaller than 8 points
    expect(columns.reduce((sum, { width = 0 }) => sum + width, 0)).toBeLessThan(190);
  }
});

it("疑点核实 begins with what weighs most, and its 依据 is a sentence, never a list of labels", async () => {
  const region = { "applicant.region": "公主岭市" };
  const shared = { "contact.mobile": "19900000777" };
  await at.province(
    await at.city(
      "四平.xlsx",
      "四平市",
      changed(equipmentPlatform, region),
      changed(servitization, { ...region, ...shared }),
    ),
    await at.city(
      "公主岭.xlsx",
      "公主岭市",
      changed(equipmentPlatform, region),
      changed(servitization, region),
    ),
    await at.city("吉林.xlsx", "吉林市", changed(jilin, shared)),
  );
  const [header, ...lines] = at.rowsOf("疑点核实").slice(2) as string[][];
  const column = (title: string): string[] => lines.map((line) => line[header!.indexOf(title)] ?? "");
  const twice = column("问题").filter((text) => /分别推荐/.test(text));
  expect(twice).toHaveLength(2);
  // 2 × 2,860 before 2 × 960
  expect(twice[0]).toContain(String(equipmentPlatform.answers["project.name"]));
  for (const basis of column("依据")) expect(basis).not.toMatch(/“[^。]*[、；][^。]*”$/);
});

it("报送情况 has the day on which each table came in, who filled it in, and how many projects there were before", async () => {
  const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
  const row = (letter: string) => [
    1,
    `${letter}厂项目`,
    `吉林${letter}公司`,
    "工业软件项目",
    `王${letter}`,
    "13812345678",
  ];
  const table = (...letters: string[]) =>
    at.typedTable("白山.xlsx", [
      ["白山市申报信息汇总表"],
      header,
      ...letters.map(row),
      ["填报人：张某某", "", "联系电话：0439-3220000"],
    ]);
  await at.province(await table("甲"), await at.city("吉林.xlsx", "吉林市", jilin));
  const facts = (unit: string) =>
    ["收到日期", "项目数", "上次项目数", "单位联系人"].map((title) => named("报送情况", title, unit));
  expect(facts("白山市工信局")).toEqual(["2020-06-22", 1, "", "张某某 0439-3220000"]);
  const contact = at.cellOf("报送情况", "单位联系人", "吉林市工信局");
  await at.byHand("报送情况", [{ row: contact.row, col: contact.col, value: "李科长" }]);
  await at.province(await table("甲", "乙"));
  expect(facts("白山市工信局").slice(0, 3)).toEqual(["2020-06-22", 2, "1"]);
  expect(facts("吉林市工信局")).toEqual(["2020-06-22", 1, "", "李科长"]);
  expect(named("报送情况", "收到日期", "四平市工信局")).toBe("");
});
