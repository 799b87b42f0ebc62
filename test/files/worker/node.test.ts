import { strToU8, zipSync } from "fflate";
import { isArchive, openArchiveInWorker, readInWorker, writeXlsx } from "../../../src/files/node";
import { fixture } from "../support/read";

jest.setTimeout(60_000); // starting a thread that compiles TypeScript takes its time on a busy machine

it("reads files in threads of Node", async () => {
  const names = ["form.xls", "form.ods", "form-libreoffice.xlsx"];
  const results = await Promise.all(names.map((name) => readInWorker(name, fixture(name))));
  expect(results.map((result) => result.ok && result.workbook.sheets[0]!.cells[2]!.text)).toEqual(
    names.map(() => "长春某某科技有限公司"),
  );
});

it("ends a thread that takes too long, and reads the next file all the same", async () => {
  const late = await readInWorker("form.xls", fixture("form.xls"), { timeoutMs: 0 });
  expect(late).toEqual({ ok: false, problem: { kind: "timedOut", seconds: 0 } });
  expect((await readInWorker("form.xls", fixture("form.xls"))).ok).toBe(true);
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
