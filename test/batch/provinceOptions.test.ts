import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseOptions, type Options } from "../../src/batch/options";
import { run } from "../../src/batch/run";
import { writeXlsx } from "../../src/files/node";
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

const header = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
const row = (letter: string, n: number) => [
  n,
  `${letter}厂平台建设项目`,
  `吉林${letter}机械有限公司`,
  "工业软件项目",
  `王${letter}`,
  `1381234567${n}`,
];
const table = (file: string, city: string, ...rows: (string | number)[][]) =>
  at.typedTable(file, [[`${city}申报信息汇总表`], header, ...rows]);

async function merge(sources: readonly string[], options: Partial<Options> = {}) {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const status = await run(
    {
      sources,
      out: folder.path("省.xlsx"),
      json: folder.path("结果.json"),
      province: true,
      ...options,
    },
    { say, complain: say, progress: () => undefined },
    new Date(2020, 5, 22, 9, 30),
  );
  return { status, said: said.join("\n") };
}

interface Result {
  readonly edition: string;
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly projects: readonly { readonly fields: object }[];
  }[];
  readonly merge: {
    readonly rows: number;
    readonly units: readonly {
      readonly unit: string;
      readonly status: string;
      readonly investment: number;
    }[];
    readonly questions: readonly { readonly answered: boolean }[];
    readonly findings: readonly { readonly rule: string; readonly projects: readonly object[] }[];
  };
}
const result = (): Result => JSON.parse(readFileSync(folder.path("结果.json"), "utf8")) as Result;

it("writes the result as the city's run does: files, their projects with cells, the merge by unit", async () => {
  const { status } = await merge([
    await at.city("吉林.xlsx", "吉林市", jilin),
    await table("白山.xlsx", "白山市", row("甲", 1)),
    await at.typedTable("松原市.xlsx", [["松原市汇总表"], header]),
  ]);
  expect(status).toBe(0);
  const { edition, files, merge: merged } = result();
  expect(edition).toBe("2020");
  expect(files.map(({ file, status: state, projects }) => [file, state, projects.length])).toEqual([
    ["白山.xlsx", "read", 1],
    ["吉林.xlsx", "read", 1],
    ["松原市.xlsx", "unreadable", 0],
  ]);
  expect(files[0]!.projects[0]!.fields).toEqual({
    "project.name": { value: "甲厂平台建设项目", cell: "表1!B3" },
    "applicant.name": { value: "吉林甲机械有限公司", cell: "表1!C3" },
    "project.category": { value: "industrialSoftware", cell: "表1!D3" },
    "contact.name": { value: "王甲", cell: "表1!E3" },
    "contact.mobile": { value: "13812345671", cell: "表1!F3" },
  });
  expect(files[1]!.projects[0]!.fields).toMatchObject({ "situation.totalInvestment": { value: 500 } });
  expect(merged.rows).toBe(2);
  const states = new Map(merged.units.map(({ unit, status: state }) => [unit, state]));
  expect(["吉林市工信局", "松原市工信局", "四平市工信局"].map((name) => states.get(name))).toEqual([
    "已报",
    "已收到，读不出",
    "未报",
  ]);
  expect(merged.units.find(({ unit }) => unit === "吉林市工信局")!.investment).toBe(500);
  expect(readFileSync(folder.path("结果.json"), "utf8")).not.toMatch(/\d{17}[\dX]/);
});

it("--sender says who sent a table; a file or a unit that is not there is wrong usage", async () => {
  const file = await at.typedTable("汇总.xlsx", [header, row("甲", 1)]);
  expect((await merge([file], { sender: ["别的.xlsx=白山市工信局"] })).said).toContain(
    "没有读到“别的.xlsx”里的汇总表",
  );
  expect((await merge([file], { sender: ["汇总.xlsx=白头山市工信局"] })).status).toBe(2);
  expect((await merge([file], { sender: ["汇总.xlsx"] })).said).toContain("“文件=推荐单位”");
  expect(existsSync(folder.path("省.xlsx"))).toBe(false);
  expect((await merge([file], { sender: ["汇总.xlsx=白山市工业和信息化局"] })).status).toBe(0);
  expect(at.listed()).toEqual(["白山市工信局 甲厂平台建设项目"]);
});

it("a sender that is named after a first merge takes the rows over, with what the province did there", async () => {
  const file = await at.typedTable("汇总.xlsx", [header, row("甲", 1), row("乙", 2)]);
  await merge([file]);
  expect(at.listed()).toEqual(["汇总.xlsx 甲厂平台建设项目", "汇总.xlsx 乙厂平台建设项目"]);
  const contact = at.cellOf("省级汇总表", "联系人", "甲厂");
  await at.byHand("省级汇总表", [{ row: contact.row, col: contact.col, value: "省厅更正" }]);
  const note = at.cellOf("报送情况", "省厅备注", "汇总.xlsx");
  await at.byHand("报送情况", [{ row: note.row, col: note.col, value: "已问是通化" }]);
  await merge([file], { sender: ["汇总.xlsx=通化市工信局"] });
  expect(at.listed()).toEqual(["通化市工信局 甲厂平台建设项目", "通化市工信局 乙厂平台建设项目"]);
  expect(at.cellOf("省级汇总表", "联系人", "甲厂").value).toBe("省厅更正");
  expect(at.cellOf("报送情况", "状态", "已问是通化").value).toBe("不再出现");
  expect(at.total()).toEqual([2, 0]);
});

it("--ask waits for tables of one unit of which nothing proves which counts; --prefer and --together answer", async () => {
  const sources = [
    await table("白山.xlsx", "白山市", row("甲", 1), row("乙", 2)),
    await table("白山（更正）.xlsx", "白山市", row("甲", 1), row("丙", 3)),
  ];
  const asked = await merge(sources, { ask: true });
  expect(asked.status).toBe(6);
  expect(asked.said).toContain("未采用 白山.xlsx（按文件名判断是更正前的一份，请核实）");
  expect(existsSync(folder.path("省.xlsx"))).toBe(false);
  expect(
    (await merge(sources, { ask: true, prefer: ["白山.xlsx"], together: ["白山（更正）.xlsx"] })).status,
  ).toBe(0);
  expect(at.listed()).toEqual([
    "白山市工信局 甲厂平台建设项目",
    "白山市工信局 乙厂平台建设项目",
    "白山市工信局 丙厂平台建设项目",
  ]);
});

it("--ask, --same and --two answer questions about renamed projects as the city's do", async () => {
  const name = String(equipmentPlatform.answers["project.name"]);
  const renamed = changed(equipmentPlatform, { "project.name": name.replace("项目", "建设与推广项目") });
  await merge([await at.city("长春.xlsx", "长春市", equipmentPlatform, servitization)]);
  const fresh = await at.city("新/长春.xlsx".replace("新/", "新"), "长春市", renamed, servitization);
  const asked = await merge([fresh], { ask: true });
  expect([asked.status, result().merge.questions.map(({ answered }) => answered)]).toEqual([6, [false]]);
  expect(at.listed()).toContain(`长春市工信局 ${name}`);
  expect((await merge([fresh], { ask: true, same: [name] })).status).toBe(0);
  expect(at.listed()).toEqual(
    [renamed, servitization].map(({ answers }) => `长春市工信局 ${String(answers["project.name"])}`),
  );
});

it.each(["统计", "疑点核实", "报送情况", "省级台账"])(
  "somebody's own sheet %s is not written over",
  async (sheet) => {
    const first = await table("白山.xlsx", "白山市", row("甲", 1));
    await merge([first]);
    const own = { name: sheet, columnWidths: [], rows: [{ cells: [{ value: "我的" }] }] };
    const kept = folder.open("省.xlsx").sheets.find(({ name }) => name === "省级汇总表")!;
    const copy = {
      name: kept.name,
      columnWidths: [],
      rows: Array.from({ length: 3 }, (_, index) => ({
        cells: kept.cells.filter((cell) => cell.row === index).map(({ value }) => ({ value })),
      })),
    };
    const bytes = await writeXlsx([copy, own]);
    writeFileSync(folder.path("省.xlsx"), bytes);
    const { status, said } = await merge([first]);
    expect(status).toBe(2);
    expect(said).toContain(`中名为“${sheet}”的工作表不是本程序生成的，写入会覆盖它。`);
    expect(new Uint8Array(readFileSync(folder.path("省.xlsx")))).toEqual(bytes);
  },
);

it("options of the province stand beside --province only, and the city's own do not", () => {
  const reason = (...args: string[]) => {
    const parsed = parseOptions(args);
    return parsed.kind === "wrong" ? parsed.reason : parsed.kind;
  };
  expect(reason("--prefer", "x", "甲.xlsx")).toBe("选项“--prefer”要和“--province”一起使用。");
  expect(reason("--province", "--out", "省.xlsx", "--city", "长春市", "甲")).toBe(
    "选项“--province”不能和“--city”一起使用。",
  );
  expect(reason("--province", "--out", "省.xlsx", "--json", "j", "--ask", "--sender", "a=b", "甲")).toBe(
    "run",
  );
});
