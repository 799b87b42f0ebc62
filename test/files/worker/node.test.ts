import { strToU8, zipSync } from "fflate";
import { join } from "node:path";
import { describeFileProblem, isArchive, nodeReaders, writeXlsx } from "../../../src/files/node";
import { openArchiveInWorker, readFormsInWorker, readInWorker } from "../../../src/batch/files";
import { fixture } from "../support/read";

it("reads files in threads of Node", async () => {
  const names = ["form.xls", "form.ods", "form-libreoffice.xlsx"];
  const results = await Promise.all(names.map((name) => readInWorker(name, fixture(name))));
  expect(results.map((result) => result.ok && result.workbook.sheets[0]!.cells[2]!.text)).toEqual(
    names.map(() => "长春某某科技有限公司"),
  );
});

it("opens a zip of files, of which each is read in turn", async () => {
  const bytes = zipSync({ "甲.xls": fixture("form.xls"), "通知.txt": strToU8("请报送") });
  expect(isArchive(bytes)).toBe(true);
  const opened = await openArchiveInWorker(bytes);
  const files = opened.ok ? opened.files : [];
  expect(files.map(({ name }) => name)).toEqual(["甲.xls", "通知.txt"]);
  const [first] = files;
  const result = "bytes" in first! && (await readInWorker(first.name, first.bytes));
  expect(result && result.ok && result.workbook.name).toBe("甲.xls");
});

it("reads what it wrote", async () => {
  const bytes = await writeXlsx([{ name: "表", columnWidths: [], rows: [{ cells: [{ value: "=1+1" }] }] }]);
  const result = await readInWorker("表.xlsx", bytes);
  expect(result.ok && result.workbook.sheets[0]!.cells).toEqual([
    { row: 0, col: 0, kind: "text", value: "=1+1", text: "=1+1" },
  ]);
});

describe("what is made of a file stands under the same watch as its reading", () => {
  const readers = nodeReaders(join(__dirname, "maker.ts"));
  const made = (input: string, timeoutMs?: number) =>
    readers.makeInWorker("form.xls", fixture("form.xls"), input, timeoutMs ? { timeoutMs } : {});

  it("a file of which is made for too long is given up, and the next one is read", async () => {
    const late = await made("for ever", 500);
    expect(!late.ok && describeFileProblem(late.problem, "表.xls")).toContain("读取超过 0.5 秒，已停止");
    expect(await made("name")).toEqual({ ok: true, made: "form.xls" });
  });

  it("one that needs too much memory ends alone", async () => {
    const large = await made("too much", 240_000); // to fill the memory takes a busy machine more than the usual time
    expect(!large.ok && describeFileProblem(large.problem, "表.xls")).toContain("内存");
    expect(await made("name")).toEqual({ ok: true, made: "form.xls" });
  });

  it("the forms in a file are read there too", async () => {
    const result = await readFormsInWorker(fixture("form.xls"), {
      file: "form.xls",
      readAt: "2020-06-22 09:30",
      entry: false,
      settings: null,
    });
    expect(result).toMatchObject({ ok: true, made: { outcome: { file: "form.xls" }, entry: null } });
  });
});
