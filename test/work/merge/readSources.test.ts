import { readFiles } from "../../../src/work/merge/readSources";
import type { Files } from "../../../src/taskpane/services";
import { filed, project } from "../../merge/make";
import { fakeFiles } from "../../taskpane/support/fakeMerge";
import type { SourceContent } from "../../taskpane/support/fakeMerge";

const sources: Record<string, SourceContent> = {
  "企业1.xlsx": [filed(project(1), { file: "企业1.xlsx" })],
  "报送.zip/企业2.xlsx": [filed(project(2), { file: "报送.zip/企业2.xlsx" })],
  "报送.zip/加密.xlsx": { unreadable: "" },
};

const picked = (...names: string[]) => names.map((name) => ({ name, file: new File([name], name) }));

/** Names that end in .zip are archives with three files. */
function filesWithArchive(): Files {
  return {
    ...fakeFiles(sources),
    isArchive: (bytes) => Buffer.from(bytes).toString().endsWith(".zip"),
    openArchiveInWorker: async () => ({
      ok: true,
      files: [
        { name: "企业2.xlsx", bytes: new Uint8Array() },
        { name: "加密.xlsx", bytes: new Uint8Array() },
        { name: "坏.xlsx", problem: { kind: "damaged" } },
      ],
    }),
  };
}

test("an archive is opened like a folder; a bad file in it stops nothing", async () => {
  const seen: unknown[] = [];
  const read = await readFiles(picked("报送.zip", "企业1.xlsx"), filesWithArchive(), {
    signal: new AbortController().signal,
    onSource: (...args) => seen.push(args.slice(0, 2)),
  });
  expect(read.map(({ outcome }) => [outcome.name, outcome.status, outcome.projects.length])).toEqual([
    ["报送.zip/企业2.xlsx", "read", 1],
    ["报送.zip/加密.xlsx", "unreadable", 0],
    ["报送.zip/坏.xlsx", "unreadable", 0],
    ["企业1.xlsx", "read", 1],
  ]);
  expect(read[2]!.outcome.reason).toBe("“报送.zip/坏.xlsx”不能读取：damaged");
  expect(seen).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test("a file that was moved meanwhile is named", async () => {
  const gone = new File(["x"], "企业1.xlsx");
  gone.arrayBuffer = () => Promise.reject(new Error("NotFoundError"));
  const read = await readFiles([{ name: "企业1.xlsx", file: gone }], fakeFiles(sources), {
    signal: new AbortController().signal,
    onSource: () => undefined,
  });
  expect(read[0]!.outcome.reason).toBe(
    "“企业1.xlsx”打不开，可能已被移动、改名、删除，添加以后又在别处改过，或者 U 盘已拔出。请重新添加。",
  );
});

test("cancelled between two files, no further one is begun", async () => {
  const control = new AbortController();
  const begun: string[] = [];
  const files: Files = {
    ...fakeFiles(sources),
    readFormsInWorker: (name, bytes, choices, options) => {
      begun.push(name);
      control.abort();
      return fakeFiles(sources).readFormsInWorker(name, bytes, choices, options);
    },
  };
  const many = picked(...Array.from({ length: 10 }, (_, n) => `企业${n}.xlsx`));
  const reading = readFiles(many, files, {
    signal: control.signal,
    onSource: () => undefined,
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(begun.length).toBeLessThan(10);
});
