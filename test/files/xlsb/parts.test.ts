import { utils, write } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { zip } from "../support/parts";
import { notesOf, sheetsOf } from "../support/read";

function xlsb(...names: string[]): Record<string, Uint8Array> {
  const book = utils.book_new();
  for (const name of names) utils.book_append_sheet(book, utils.aoa_to_sheet([["值", name]]), name);
  return unzipSync(new Uint8Array(write(book, { bookType: "xlsb", type: "buffer" }) as Buffer));
}
const namesOf = (parts: Record<string, Uint8Array>) =>
  sheetsOf("表.xlsb", zip(parts)).map(({ name }) => name);

it("a chart sheet is passed over, the others are read", () => {
  const parts = xlsb("图", "表");
  const relations = "xl/_rels/workbook.bin.rels";
  const text = new TextDecoder().decode(parts[relations]);
  parts[relations] = new TextEncoder().encode(
    text.replace("relationships/worksheet", "relationships/chartsheet"),
  );
  expect(namesOf(parts)).toEqual(["表"]);
  expect(notesOf("表.xlsb", zip(parts))).toEqual([]);
});

it("a sheet whose part is missing is named, the others are read", () => {
  const parts = xlsb("甲", "乙");
  delete parts["xl/worksheets/sheet1.bin"];
  expect(namesOf(parts)).toEqual(["乙"]);
  expect(notesOf("表.xlsb", zip(parts))).toEqual([expect.stringContaining("“甲”缺失或已损坏")]);
});

it("the list of sheets of Excel 2007's trial version is read, quickly", () => {
  const parts = xlsb("甲", "乙");
  const part = parts["xl/workbook.bin"]!;
  const at = Buffer.from(part).indexOf(Buffer.from([0x9c, 0x01]));
  const length = part[at + 2]!;
  const entry = [...part.subarray(at + 3, at + 3 + length)];
  const longer = [0x9c, 0x01, length + 4, ...entry.slice(0, 4), 0, 0, 0, 0, ...entry.slice(4)];
  parts["xl/workbook.bin"] = Uint8Array.from([
    ...part.subarray(0, at),
    ...longer,
    ...part.subarray(at + 3 + length),
  ]);
  const before = process.cpuUsage(); // a busy machine makes nobody's code slower by this measure
  expect(namesOf(parts)).toEqual(["甲", "乙"]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});
