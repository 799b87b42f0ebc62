import { strToU8, zipSync } from "fflate";
import { openArchive } from "../../../src/files/archive";
import { maxFileBytes } from "../../../src/files/limits";
import { describeFileProblem } from "../../../src/files/problemText";
import { crc32 } from "../../../src/files/zip/crc32";
import { isArchive } from "../../../src/files/zip/isArchive";
import { rawXlsx } from "../support/parts";
import { fixture, textsOf } from "../support/read";

/** A zip whose names are the given bytes, without the flag for UTF-8: as Windows packs. */
function windowsZip(name: readonly number[], content: Uint8Array): Uint8Array {
  const sizes = [...u32(crc32(content)), ...u32(content.length), ...u32(content.length), ...u16(name.length)];
  const local = [
    ...u32(0x04034b50),
    ...u16(20),
    ...u16(0),
    ...u16(0),
    ...u32(0),
    ...sizes,
    ...u16(0),
    ...name,
  ];
  const central = [...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...sizes];
  const rest = [...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(0), ...name];
  const end = [...u32(0x06054b50), ...u32(0), ...u16(1), ...u16(1)];
  const place = [...u32(central.length + rest.length), ...u32(local.length + content.length), ...u16(0)];
  return Uint8Array.from([...local, ...content, ...central, ...rest, ...end, ...place]);
}

const u16 = (n: number) => [n & 0xff, (n >> 8) & 0xff];
const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
const form = rawXlsx({ sheets: { 表: '<row r="1"><c r="A1"><v>7</v></c></row>' } });

function filesOf(bytes: Uint8Array) {
  const result = openArchive(bytes);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.files;
}

it("opens a zip of files like a folder", () => {
  const bytes = zipSync({ 长春市: { "申报书.xlsx": form, "附件.pdf": strToU8("%PDF") } });
  const [first, second] = filesOf(bytes);
  expect([first!.name, second!.name]).toEqual(["长春市/申报书.xlsx", "长春市/附件.pdf"]);
  expect("bytes" in first! && textsOf(first.name, first.bytes)).toEqual({ A1: "7" });
});

it("reads the names that a Chinese Windows packed in GBK", () => {
  const gbk = [0xc9, 0xea, 0xb1, 0xa8, 0xca, 0xe9, 0x5c, ...strToU8("1.xlsx")]; // 申报书\1.xlsx
  expect(filesOf(windowsZip(gbk, form)).map(({ name }) => name)).toEqual(["申报书/1.xlsx"]);
});

it("reads names in UTF-8 that do not say so", () => {
  expect(filesOf(windowsZip([...strToU8("申报书.xlsx")], form)).map(({ name }) => name)).toEqual([
    "申报书.xlsx",
  ]);
});

it("leaves out what file managers and Excel leave lying about", () => {
  const bytes = zipSync({
    "__MACOSX/._申报书.xlsx": strToU8("x"),
    ".DS_Store": strToU8("x"),
    "Thumbs.db": strToU8("x"),
    "~$申报书.xlsx": strToU8("x"),
    "申报书.xlsx": form,
  });
  expect(filesOf(bytes).map(({ name }) => name)).toEqual(["申报书.xlsx"]);
});

it("names the file that cannot be unpacked, and goes on with the others", () => {
  const bytes = zipSync({ "坏.xlsx": strToU8("坏".repeat(100)), "好.xlsx": form });
  bytes[45]! ^= 0x55;
  const [bad, good] = filesOf(bytes);
  expect("problem" in bad! && describeFileProblem(bad.problem, bad.name)).toMatch(/^“坏.xlsx”已损坏/);
  expect("bytes" in good! && good.bytes.length).toBe(form.length);
});

it("does not unpack a file that is larger than any form", () => {
  const bytes = zipSync({ "扫描件.tif": new Uint8Array(maxFileBytes + 1), "好.xlsx": form });
  expect(filesOf(bytes)[0]).toEqual({
    name: "扫描件.tif",
    problem: { kind: "tooLarge", bytes: maxFileBytes + 1, limit: maxFileBytes },
  });
});

it("tells a zip of files from a document, without unpacking it", () => {
  expect(isArchive(zipSync({ "申报书.xlsx": form }))).toBe(true);
  expect(isArchive(form)).toBe(false);
  expect(isArchive(fixture("form.ods"))).toBe(false);
  expect(isArchive(fixture("form.xls"))).toBe(false);
  expect(isArchive(form.subarray(0, 60))).toBe(false);
});
