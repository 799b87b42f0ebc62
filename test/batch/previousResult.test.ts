import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { previousResult } from "../../src/batch/previousResult";
import { pieceBytes, stampOf } from "../../src/batch/stamp";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "result-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A result of so many entries, 1 KB each. */
function result(entries: number, indent?: number): string {
  const files = Array.from({ length: entries }, (_, n) => ({ file: `${n}.xlsx`, reason: "字".repeat(330) }));
  return `${JSON.stringify({ edition: "2020", files, merge: { rows: entries } }, null, indent)}\n`;
}

async function found(text: string): Promise<string | null> {
  const path = join(folder, "结果.json");
  writeFileSync(path, text);
  const previous = await previousResult(path);
  return previous.ok ? previous.before : previous.problem.reason;
}

const stamp = (text: string): string => stampOf(Buffer.from(text));

test.each([
  ["small", result(2, 1)],
  ["large", result(3_000, 1)],
  ["large and laid out by another program", result(3_000, 4)],
  ["large and in one line", result(3_000)],
])("a result of an earlier run is known: %s", async (_, text) => expect(await found(text)).toBe(stamp(text)));

test.each([
  ["a small file", '{"合同":1}'],
  ["a large one of others", JSON.stringify({ 合同: "字".repeat(500_000) })],
  ["a large one that only begins so", result(3_000).slice(0, -20)],
  ["a large one in whose texts a result stands", JSON.stringify({ files: [result(3_000)] })],
  ["one without what was merged", result(3_000).replace('"merge"', '"rest"')],
])("a file of somebody else's is none: %s", async (_, text) =>
  expect(await found(text)).toContain("不是本程序写的结果"),
);

test("the key of what was merged is found wherever the pieces end in which the file is read", async () => {
  for (const shift of [-12, -8, -4, 0, 4]) {
    const head = '{"edition":"2020","files":["';
    const text = `${head}${"x".repeat(2 * pieceBytes - head.length - 3 + shift)}"],"merge":{"rows":1}}`;
    expect(await found(text)).toBe(stamp(text));
  }
});

test("no file yet, or no result wanted", async () => {
  expect(await previousResult(join(folder, "没有.json"))).toEqual({ ok: true, before: null });
  expect(await previousResult(undefined)).toEqual({ ok: true, before: null });
});
