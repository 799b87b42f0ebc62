import { cellName } from "../../../src/sheet/address";
import { openSource, type SourceBook } from "../../../src/work/merge/openSource";
import { filesOver } from "../../../src/taskpane/filesOver";
import { packZip } from "../../../src/files/node";
import { page, planned, xlsx } from "../../fileHost/support";

const files = filesOver(page().tools);
const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
/** An identity number as people type it, made up. */
const number = "22010119800101123X";
const form = xlsx(
  planned("申报书", ["姓名", "周明"], ["证件号码", number]),
  planned(`附页${number}`, ["无"]),
);

const textsIn = (book: SourceBook): Record<string, string> => {
  if (!book.ok) throw new Error(book.reason);
  return Object.fromEntries(
    book.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, col, text }) => [`${name}!${cellName(row, col)}`, text]),
    ),
  );
};

test("a picked file is read again as it looks, without numbers of persons", async () => {
  const book = await openSource([{ name: "甲.xlsx", file: blob(await form) }], "甲.xlsx", files);
  const texts = textsIn(book);
  expect(texts["申报书!B1"]).toBe("周明");
  expect(JSON.stringify(book)).not.toContain("19800101");
  expect(book.ok && book.looks.map(({ name }) => name)).toEqual(
    book.ok && book.sheets.map(({ name }) => name),
  );
  expect(book.ok && book.looks[0]!.widths.get(0)).toBeGreaterThan(19);
});

test("so is a file in a zip", async () => {
  const zip = await packZip([{ name: "县里/甲.xlsx", bytes: await form }]);
  const book = await openSource([{ name: "包.zip", file: blob(zip) }], "包.zip/县里/甲.xlsx", files);
  expect(textsIn(book)["申报书!A1"]).toBe("姓名");
});

test("a file that is not there any more is named", async () => {
  const gone = {
    arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
  } as unknown as Blob;
  for (const picked of [[], [{ name: "甲.xlsx", file: gone }]]) {
    const book = await openSource(picked, "甲.xlsx", files);
    expect(book).toEqual({ ok: false, reason: expect.stringMatching(/^“甲\.xlsx”打不开/) });
  }
});
