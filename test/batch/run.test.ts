import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { writeXlsx as writeWithPassword } from "hucre/xlsx";
import { run } from "../../src/batch/run";
import { readFile } from "../../src/files/readFile";
import { writeXlsx } from "../../src/files/write/workbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { SampleProject } from "../workbench/sample/answers";
import { editParts } from "../files/support/parts";
import { formSheet } from "../workbench/sample/form";
import { blankForm } from "../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "merge-"));
  mkdirSync(join(folder, "申报", "外地"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

async function form(name: string, ...projects: SampleProject[]): Promise<void> {
  writeFileSync(path(name), await writeSample(name, projects.map(formSheet)));
}

function changed(project: SampleProject, answers: SampleProject["answers"]): SampleProject {
  return { ...project, answers: { ...project.answers, ...answers } };
}

interface Outcome {
  readonly status: number;
  readonly said: string;
  readonly complained: string;
}

async function merge(options: Partial<Parameters<typeof run>[0]> = {}): Promise<Outcome> {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await run(
    { sources: [path("申报")], out: path("汇总.xlsx"), ...options },
    {
      say: (text) => void said.push(text),
      complain: (text) => void complained.push(text),
      progress: () => undefined,
    },
    new Date(2020, 5, 22, 9, 30),
  );
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

function sheets(name = "汇总.xlsx"): readonly SheetSnapshot[] {
  const result = readFile(name, new Uint8Array(readFileSync(path(name))));
  if (!result.ok) throw new Error(result.problem.kind);
  return result.workbook.sheets;
}

function rowsOf(sheet: string, columns: number, name?: string): string[][] {
  const rows = new Map<number, string[]>();
  for (const cell of sheets(name).find((each) => each.name === sheet)!.cells) {
    const row = rows.get(cell.row) ?? [];
    row[cell.col] = cell.text;
    rows.set(cell.row, row);
  }
  return [...rows.values()].map((row) => Array.from({ length: columns }, (_, col) => row[col] ?? ""));
}

const platformRow = ["长春云杉岭智能装备有限公司", "许晚晴", "19900000102"];

describe("a run over a folder", () => {
  it("merges what is a form and says of every other file why it is none", async () => {
    await form("申报/1-平台.xlsx", equipmentPlatform);
    await form("申报/2-空白.xlsx", blankForm);
    await form("申报/外地/3-两个.xlsx", servitization, equipmentPlatform);
    writeFileSync(path("申报/4-坏.xlsx"), "PK坏");
    writeFileSync(
      path("申报/5-加密.xlsx"),
      await writeWithPassword({
        sheets: [{ name: "表", rows: [["甲"]] }],
        encryption: { password: "1", spinCount: 100 },
      }),
    );
    writeFileSync(path("申报/6-空.xlsx"), "");
    writeFileSync(path("申报/7-预算.csv"), "设备,金额\n服务器,3\n");
    writeFileSync(path("申报/~$1-平台.xlsx"), "lock");
    writeFileSync(path("申报/.hidden.xlsx"), "hidden");

    const { status, said } = await merge({ json: path("result.json"), city: "长春市" });
    expect(status).toBe(0);

    const result = JSON.parse(readFileSync(path("result.json"), "utf8")) as {
      edition: string;
      files: { file: string; status: string; reason?: string; projects: { sheets: string[] }[] }[];
      merge: { rows: number; duplicates: unknown[]; findings: { rule: string }[] };
    };
    expect(result.edition).toBe("2020");
    expect(result.files.map((file) => [file.file, file.status, file.projects.length])).toEqual([
      ["1-平台.xlsx", "read", 1],
      ["2-空白.xlsx", "blankForm", 0],
      ["4-坏.xlsx", "unreadable", 0],
      ["5-加密.xlsx", "unreadable", 0],
      ["6-空.xlsx", "unreadable", 0],
      ["7-预算.csv", "notAForm", 0],
      ["外地/3-两个.xlsx", "read", 2],
    ]);
    const reason = (file: string) => result.files.find((each) => each.file === file)!.reason;
    expect(reason("2-空白.xlsx")).toBe("“2-空白.xlsx”是没有填写的空白申报书，未计入申报。");
    expect(reason("5-加密.xlsx")).toContain("设有打开密码");
    expect(reason("7-预算.csv")).toContain("里没有找到《申报书》");
    for (const file of result.files.filter((each) => each.reason)) expect(said).toContain(file.reason);

    expect(result.merge.rows).toBe(2);
    expect(result.merge.duplicates).toEqual([
      {
        project: equipmentPlatform.answers["project.name"],
        kept: { file: "外地/3-两个.xlsx", sheets: [equipmentPlatform.sheet] },
        leftOut: { file: "1-平台.xlsx", sheets: [equipmentPlatform.sheet] },
        identical: true,
      },
    ]);
    expect(result.merge.findings.map((finding) => finding.rule)).not.toContain("SUM-06");
    expect(said).toContain("有两份申报书（内容相同），采用 外地/3-两个.xlsx");
    expect(said).toContain("汇总表共 2 行：新增 2 个");

    expect(sheets().map((sheet) => sheet.name)).toEqual(["汇总表", "项目台账", "审核意见", "统计"]);
    const rows = rowsOf("汇总表", 6);
    expect(rows[1]![0]).toBe("长春市省级工业互联网及制造业服务化示范项目申报信息汇总表");
    expect(rows.slice(4).map((row) => [row[0], row[2], row[4], row[5]])).toContainEqual([
      "1",
      ...platformRow,
    ]);
    expect(JSON.stringify(sheets())).not.toContain(equipmentPlatform.answers["responsiblePerson.idNumber"]);
  });

  it("gives each field with its value, cell and text, each finding with its words", async () => {
    await form("申报/平台.xlsx", changed(equipmentPlatform, { "contact.mobile": "1990000" }));
    await merge({ json: path("result.json") });
    const [file] = (
      JSON.parse(readFileSync(path("result.json"), "utf8")) as {
        files: { projects: { fields: Record<string, unknown>; findings: Record<string, unknown>[] }[] }[];
      }
    ).files;
    const { fields, findings } = file!.projects[0]!;
    expect(fields["applicant.name"]).toEqual({
      value: "长春云杉岭智能装备有限公司",
      cell: expect.stringMatching(new RegExp(`^${equipmentPlatform.sheet}![A-Z]+\\d+$`)),
      raw: "长春云杉岭智能装备有限公司",
      label: expect.stringMatching(new RegExp(`^${equipmentPlatform.sheet}![A-Z]+\\d+$`)),
      why: expect.stringMatching(/^右边第1格，与本列 \d+ 个栏目一致$/),
    });
    expect(findings).toContainEqual({
      rule: "CTC-03",
      severity: "error",
      fields: ["contact.mobile"],
      cells: [expect.stringMatching(new RegExp(`^${equipmentPlatform.sheet}!`))],
      message: expect.stringContaining("1990000"),
      basis: expect.any(String),
      advice: expect.any(String),
    });
  });

  it("asks for the city where none is given, and refuses one that is none of the list", async () => {
    await form("申报/平台.xlsx", equipmentPlatform);
    expect((await merge({})).said).toContain("汇总表标题中的市（州）还没有填，可用 --city 写明");
    const { status, complained } = await merge({ city: "沈阳市" });
    expect([status, complained]).toEqual([
      2,
      expect.stringContaining("“沈阳市”不在推荐单位所在的市（州）中"),
    ]);
    expect((await merge({ unit: "长春市工信局", out: path("另.xlsx") })).said).not.toContain("推荐单位名单");
    expect(rowsOf("汇总表", 1, "另.xlsx").slice(1, 3)).toEqual([
      ["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
      ["推荐单位（盖章）：长春市工信局"],
    ]);
  });

  it("puts a city and a unit that are given in the place of those that the table has", async () => {
    await form("申报/平台.xlsx", equipmentPlatform);
    await merge({ city: "四平", unit: "四平市工信局" });
    await merge({ city: "长春", unit: "长春市工信局" });
    expect(rowsOf("汇总表", 1).slice(1, 3)).toEqual([
      ["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
      ["推荐单位（盖章）：长春市工信局"],
    ]);
  });

  it("opens a zip like a folder", async () => {
    const inner = await writeSample("平台", [formSheet(equipmentPlatform)]);
    writeFileSync(path("申报/打包.zip"), zipSync({ "平台.xlsx": inner, "说明.txt": new Uint8Array([65]) }));
    const { said } = await merge({});
    expect(rowsOf("汇总表", 6)[4]!.slice(2, 3)).toEqual(["长春云杉岭智能装备有限公司"]);
    expect(said).toContain("“打包.zip/说明.txt”");
  });
});

describe("a second run into the same file", () => {
  it("changes nothing where nothing has changed", async () => {
    await form("申报/平台.xlsx", equipmentPlatform);
    await form("申报/服务化.xlsx", servitization);
    await merge({ city: "长春市" });
    const before = sheets();
    const { said } = await merge({});
    expect(said).toContain("无变动 2 个");
    expect(sheets()).toEqual(before);
  });

  it("takes what the enterprise changed and says so", async () => {
    await form("申报/平台.xlsx", equipmentPlatform);
    await form("申报/服务化.xlsx", servitization);
    await merge({ city: "长春市" });
    await form("补报.xlsx", changed(equipmentPlatform, { "contact.name": "新联系人" }));
    const { said } = await merge({ sources: [path("补报.xlsx")] });
    expect(said).toContain("联系人：许晚晴 → 新联系人");
    expect(said).toContain("无变动 1 个（其中本次未重新读取 1 个）");
    expect(
      rowsOf("汇总表", 6)
        .slice(4)
        .map((row) => row[4]),
    ).toEqual(["新联系人", "陶景明"]);
    expect(rowsOf("汇总表", 1)[1]).toEqual(["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"]);
  });

  it("takes explanations from a sheet that was sent back", async () => {
    await form("申报/平台.xlsx", changed(equipmentPlatform, { "contact.mobile": "1990000" }));
    await merge({});
    const opinions = sheets().find((sheet) => sheet.name === "审核意见")!;
    const header = opinions.cells.filter((cell) => cell.row === 2);
    const column = header.find((cell) => cell.text === "企业说明")!.col;
    const rows = rowsOf("审核意见", header.length).map((row) => row.map((value) => ({ value })));
    const explained = rows.map((cells, index) =>
      index < 3
        ? cells
        : cells.map((cell, col) => (col === column ? { value: "号码为企业总机，已核实" } : cell)),
    );
    const sent = [{ name: "审核意见", columnWidths: [], rows: explained.map((cells) => ({ cells })) }];
    writeFileSync(path("意见.xlsx"), await writeXlsx(sent));
    const { status } = await merge({ explanations: path("意见.xlsx") });
    expect(status).toBe(0);
    expect(rowsOf("审核意见", header.length)[3]![column]).toBe("号码为企业总机，已核实");
  });
});

describe("a run that cannot do what it was asked", () => {
  it("says that nothing could be read", async () => {
    writeFileSync(path("申报/坏.xlsx"), "");
    const { status, said, complained } = await merge({});
    expect(status).toBe(1);
    expect(said).toContain("“坏.xlsx”是空文件");
    expect(complained).toBe("没有读到任何申报书，没有汇总。");
  });

  it.each([
    ["a source that is not there", { sources: ["/没有/这里"] }, "找不到“/没有/这里”，请检查路径。"],
    ["a folder that is not there", { out: "/没有/汇总.xlsx" }, "“/没有/汇总.xlsx”所在的文件夹不存在"],
    ["explanations that are not there", { explanations: "/没有.xlsx" }, "“/没有.xlsx”不存在"],
  ])("names %s", async (_, options, sentence) => {
    const { status, complained } = await merge(options);
    expect(status).toBe(2);
    expect(complained).toContain(sentence);
  });

  it("does not write over a file that is none of ours", async () => {
    await form("申报/平台.xlsx", equipmentPlatform);
    await form("汇总.xlsx", servitization);
    const before = readFileSync(path("汇总.xlsx"));
    const { status, complained } = await merge({});
    expect(status).toBe(2);
    expect(complained).toContain("里面没有汇总表或项目台账");
    expect(readFileSync(path("汇总.xlsx")).equals(before)).toBe(true);
  });
});

test("what of a file could not be read is said, and stands in the JSON", async () => {
  const name = "申报/装备.xlsx";
  await form(name, equipmentPlatform);
  const bytes = new Uint8Array(readFileSync(path(name)));
  const cut = editParts(bytes, (text, part) =>
    part === "xl/workbook.xml"
      ? text.replace("</sheets>", '<sheet name="附表" sheetId="99"/></sheets>')
      : text,
  );
  writeFileSync(path(name), cut);
  const { status, said } = await merge({ json: path("result.json") });
  const note = "“装备.xlsx”的工作表“附表”缺失或已损坏，没有读取，其他工作表已读取。";
  expect(status).toBe(0);
  expect(said).toContain(`请核对：${note}`);
  const { files } = JSON.parse(readFileSync(path("result.json"), "utf8"));
  expect(files[0]).toMatchObject({ status: "read", notes: [expect.stringContaining(note)] });
});
