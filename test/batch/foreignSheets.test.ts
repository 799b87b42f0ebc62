import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../src/batch/run";
import { readFile } from "../../src/files/readFile";
import type { SampleProject } from "../workbench/sample/answers";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { writeSample } from "../workbench/sample/write";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "foreign-"));
  mkdirSync(join(folder, "申报"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);

async function merge(
  out: string,
  ...projects: SampleProject[]
): Promise<{ status: number; complained: string }> {
  for (const project of projects) {
    const name = path(`申报/${project.answers["project.name"]}.xlsx`);
    writeFileSync(name, await writeSample("申报", [formSheet(project)]));
  }
  const complained: string[] = [];
  const status = await run(
    { sources: [path("申报")], out: path(out) },
    { say: () => undefined, complain: (text) => void complained.push(text), progress: () => undefined },
    new Date(2020, 5, 22),
  );
  return { status, complained: complained.join("\n") };
}

type Parts = Record<string, Uint8Array>;
const open = (out: string): Parts => unzipSync(new Uint8Array(readFileSync(path(out))));
const text = (parts: Parts, name: string): string => strFromU8(parts[name]!);

/** The bureau adds a sheet with formulas and a chart, macros, and a line under the table. */
function bureauWorks(out: string, change: (parts: Parts) => void): Parts {
  const parts = open(out);
  const add = (name: string, before: string, xml: string): void => {
    parts[name] = strToU8(text(parts, name).replace(before, xml + before));
  };
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  add("xl/workbook.xml", "</sheets>", '<sheet name="局内" sheetId="90" r:id="rId90"/>');
  add(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId90" Type="${office}/worksheet" Target="worksheets/sheet90.xml"/>`,
  );
  parts["xl/worksheets/sheet90.xml"] = strToU8(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>汇总表!C5</f><v>甲</v></c><c r="B1"><f>汇总表!$C$20</f><v>签字</v></c></row></sheetData></worksheet>`,
  );
  parts["xl/vbaProject.bin"] = new Uint8Array([1, 2, 3]);
  parts["xl/charts/chart90.xml"] = strToU8("<c:chartSpace xmlns:c='c'><c:f>局内!$A$1</c:f></c:chartSpace>");
  change(parts);
  writeFileSync(path(out), zipSync(parts));
  return parts;
}

it.each(["汇总.xlsx", "汇总.xlsm"])(
  "%s keeps what the bureau added, byte for byte, when it is merged again",
  async (out) => {
    await merge(out, equipmentPlatform);
    const before = bureauWorks(out, () => undefined);
    expect(await merge(out, servitization)).toMatchObject({ status: 0 });
    const after = open(out);
    for (const name of ["xl/vbaProject.bin", "xl/charts/chart90.xml"]) {
      expect(Buffer.from(after[name]!).equals(before[name]!)).toBe(true);
    }
    expect(text(after, "xl/worksheets/sheet90.xml")).toBe(
      text(before, "xl/worksheets/sheet90.xml").replace("$C$20", "$C$21"),
    );
    const kind = out.endsWith("m")
      ? "ms-excel.sheet.macroEnabled"
      : "openxmlformats-officedocument.spreadsheetml.sheet";
    expect(text(after, "[Content_Types].xml")).toContain(
      `/xl/workbook.xml" ContentType="application/vnd.${kind}.main+xml"`,
    );
    const result = readFile(out, new Uint8Array(readFileSync(path(out))));
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      "汇总表",
      "项目台账",
      "审核意见",
      "统计",
      "局内",
    ]);
  },
);

it("is refused with the old file as it was where somebody's note would be lost, and says what to do", async () => {
  await merge("汇总.xlsx", equipmentPlatform);
  bureauWorks("汇总.xlsx", (parts) => {
    const book = text(parts, "xl/workbook.xml");
    const id = /name="项目台账"[^>]*r:id="(\w+)"/.exec(book)![1];
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(
      text(parts, "xl/_rels/workbook.xml.rels"),
    )![1]!;
    const relations = `xl/worksheets/_rels/${target.replace(/^.*\//, "")}.rels`;
    const note = '<Relationship Id="rId77" Type="x/comments" Target="/xl/comments1.xml"/>';
    parts[relations] = strToU8(text(parts, relations).replace("</Relationships>", `${note}</Relationships>`));
    parts["xl/comments1.xml"] = strToU8("<comments/>");
  });
  const before = readFileSync(path("汇总.xlsx"));
  const { status, complained } = await merge("汇总.xlsx", servitization);
  expect(status).not.toBe(0);
  expect(complained).toContain("工作表“项目台账”由本程序整张重写，但其中有别处加入的批注");
  expect(complained).toContain("用 --out 另写一个文件名，另存一份只含本程序的表");
  expect(readFileSync(path("汇总.xlsx")).equals(before)).toBe(true);
});

it("is refused where a sheet of the bureau's own has the name of one of ours", async () => {
  await merge("汇总.xlsx", equipmentPlatform);
  bureauWorks("汇总.xlsx", (parts) => {
    const book = text(parts, "xl/workbook.xml");
    parts["xl/workbook.xml"] = strToU8(book.replace('"统计"', '"旧统计"').replace('"局内"', '"统计"'));
  });
  const before = readFileSync(path("汇总.xlsx"));
  const { status, complained } = await merge("汇总.xlsx", servitization);
  expect(status).not.toBe(0);
  expect(complained).toContain("名为“统计”的工作表不是本程序生成的");
  expect(readFileSync(path("汇总.xlsx")).equals(before)).toBe(true);
});
