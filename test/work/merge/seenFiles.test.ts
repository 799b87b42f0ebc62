import { createHash } from "node:crypto";
import { newsOf, seenAfter, workbookKey } from "../../../src/work/merge/seenFiles";
import { filed, project } from "../../merge/make";
import { merge, noWorkbook } from "../../merge/workbook";
import { readState } from "../../../src/merge/own/state";
import { applyMerge } from "../../../src/merge/compare/applyMerge";
import { edition } from "../../merge/make";

const hash = async (bytes: Uint8Array): Promise<string> => createHash("sha256").update(bytes).digest("hex");
const file = (name: string, text: string, lastModified = 1000) => ({
  name,
  file: new File([text], name, { lastModified }),
});
const read = (name: string) => ({
  name,
  status: "read" as const,
  projects: [],
  passedOver: [],
  reason: "",
  notes: [],
});
const nothing = { seen: null, news: null };
const now = { key: "K", at: "2020-06-22 09:30" };

test("new, changed, copied once more, untouched, gone", async () => {
  const before = ["甲", "乙", "丙", "丁"].map((name) => file(`${name}.xlsx`, name));
  const seen = await seenAfter(
    before,
    before.map(({ name }) => read(name)),
    nothing,
    now,
    hash,
  );
  const picked = [
    file("甲.xlsx", "甲"),
    file("乙.xlsx", "己"), // as large as it was
    file("丙.xlsx", "丙", 2000),
    file("戊.xlsx", "戊"),
    file("乙.xlsx/乙.xlsx", "乙"),
  ];
  picked[1] = file("乙.xlsx", "己", 2000);
  expect(await newsOf(picked, seen, "K", hash)).toEqual({
    since: now.at,
    fresh: ["戊.xlsx", "乙.xlsx/乙.xlsx"],
    changed: ["乙.xlsx"],
    same: ["甲.xlsx", "丙.xlsx"],
    gone: ["丁.xlsx"],
  });
  expect(await newsOf(picked, seen, "another workbook", hash)).toBeNull();
});

test("a file that was saved again after it was picked is no longer to be read, and is not taken for known", async () => {
  const picked = [file("甲.xlsx", "甲")];
  const seen = await seenAfter(picked, [read("甲.xlsx")], nothing, now, hash);
  const refused = () => Promise.reject(new DOMException("", "NotReadableError"));
  const stale = {
    size: 3,
    lastModified: 1000,
    arrayBuffer: refused,
    slice: () => ({ arrayBuffer: refused }),
  };
  const news = await newsOf([{ name: "甲.xlsx", file: stale as unknown as Blob }], seen, "K", hash);
  expect(news).toMatchObject({ changed: ["甲.xlsx"], same: [] });
});

test("what could not be read, or is waiting for a choice, is read again; also where it lay in a zip", async () => {
  const picked = [file("甲.zip", "1"), file("乙.zip", "2"), file("丙.xlsx", "3")];
  const outcomes = [
    { ...read("甲.zip/一.xlsx"), status: "unreadable" as const },
    read("甲.zip/二.xlsx"),
    read("乙.zip/一.xlsx"),
    { ...read("丙.xlsx"), status: "unsure" as const },
  ];
  const { files } = await seenAfter(picked, outcomes, nothing, now, hash);
  expect(Object.keys(files)).toEqual(["乙.zip"]);
});

test("the workbook is known again by its ledger, as it is read back; by another ledger or other settings it is another", () => {
  const first = merge(noWorkbook, [
    filed(project(1), { file: "1.xlsx" }),
    filed(project(2), { file: "2.xlsx" }),
  ]);
  const head = { sheet: "汇总表", city: "长春市", unit: "长春市工业和信息化局" };
  const { ledger } = applyMerge(first.preview, { placement: "category", head }, edition);
  const key = workbookKey(ledger, null);
  expect(workbookKey(readState(first.workbook, edition).ledger, null)).toBe(key);
  expect(workbookKey(ledger.slice(1), null)).not.toBe(key);
  expect(workbookKey(ledger, { year: 2021 })).not.toBe(key);
});
