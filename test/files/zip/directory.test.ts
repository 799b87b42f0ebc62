import { strToU8, zipSync } from "fflate";
import { FileError } from "../../../src/files/problem";
import { crc32 } from "../../../src/files/zip/crc32";
import { readDirectory } from "../../../src/files/zip/directory";
import { unpack } from "../../../src/files/zip/unpack";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const sample = () => zipSync({ "甲.txt": strToU8("甲甲甲甲甲甲甲甲"), 文件夹: { "乙.txt": strToU8("乙") } });

/** Where the n-th central header begins. */
function header(bytes: Uint8Array, n: number): number {
  const buffer = Buffer.from(bytes);
  let at = -1;
  for (let i = 0; i <= n; i += 1) at = buffer.indexOf("PK\u0001\u0002", at + 1, "latin1");
  return at;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function problemKind(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof FileError) return error.problem.kind;
    throw error;
  }
  return "none";
}

it("lists the files with their folders, sizes and checksums", () => {
  const entries = readDirectory(sample());
  expect(entries.map((entry) => entry.name)).toEqual(["甲.txt", "文件夹/乙.txt"]);
  expect(entries[0]).toMatchObject({ size: 24, crc: crc32(strToU8("甲甲甲甲甲甲甲甲")), encrypted: false });
  expect(entries.map((entry) => text(unpack(sample(), entry)))).toEqual(["甲甲甲甲甲甲甲甲", "乙"]);
});

it("leaves folders out", () => {
  expect(readDirectory(zipSync({ "空/": new Uint8Array(0), "甲.txt": strToU8("甲") }))).toHaveLength(1);
});

it("finds its way behind bytes put before the zip, and before a comment", () => {
  const zip = sample();
  const shifted = new Uint8Array(zip.length + 100 + 5);
  shifted.set(zip, 100);
  shifted.set(strToU8("note!"), zip.length + 100);
  view(shifted).setUint16(zip.length + 100 - 2, 5, true);
  expect(readDirectory(shifted).map((entry) => text(unpack(shifted, entry)))).toEqual([
    "甲甲甲甲甲甲甲甲",
    "乙",
  ]);
});

it("reads sizes and places from the wide fields of zip64", () => {
  const content = strToU8("甲".repeat(10));
  const name = strToU8("a");
  const local = new Uint8Array(30 + name.length + content.length);
  view(local).setUint32(0, 0x04034b50, true);
  view(local).setUint16(26, name.length, true);
  local.set(name, 30);
  local.set(content, 30 + name.length);
  const central = new Uint8Array(46 + name.length + 28);
  const c = view(central);
  c.setUint32(0, 0x02014b50, true);
  c.setUint32(16, crc32(content), true);
  for (const field of [20, 24, 42]) c.setUint32(field, 0xffffffff, true);
  c.setUint16(28, name.length, true);
  c.setUint16(30, 28, true);
  central.set(name, 46);
  c.setUint16(46 + name.length, 1, true);
  c.setUint16(48 + name.length, 24, true);
  [content.length, content.length, 0].forEach((value, i) =>
    c.setBigUint64(50 + name.length + i * 8, BigInt(value), true),
  );
  const end = new Uint8Array(56 + 20 + 22);
  const e = view(end);
  e.setUint32(0, 0x06064b50, true);
  e.setBigUint64(32, 1n, true);
  e.setBigUint64(40, BigInt(central.length), true);
  e.setBigUint64(48, BigInt(local.length), true);
  e.setUint32(56, 0x07064b50, true);
  e.setBigUint64(64, BigInt(local.length + central.length), true);
  e.setUint32(76, 0x06054b50, true);
  for (const field of [84, 86]) e.setUint16(field, 0xffff, true);
  for (const field of [88, 92]) e.setUint32(field, 0xffffffff, true);
  const bytes = Uint8Array.from([...local, ...central, ...end]);
  const [entry] = readDirectory(bytes);
  expect(text(unpack(bytes, entry!))).toBe("甲".repeat(10));
});

describe("refuses as damaged", () => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ["a zip that was cut off", (bytes) => bytes.subarray(0, bytes.length - 30)],
    [
      "a directory that points outside the file",
      (bytes) => {
        view(bytes).setUint32(header(bytes, 0) + 42, 0x7fffffff, true);
        return bytes;
      },
    ],
    [
      "an entry that is longer than the file",
      (bytes) => {
        view(bytes).setUint32(header(bytes, 1) + 20, 0x00ffffff, true);
        return bytes;
      },
    ],
    [
      "entries that share their bytes",
      (bytes) => {
        const first = view(bytes).getUint32(header(bytes, 0) + 42, true);
        view(bytes).setUint32(header(bytes, 1) + 42, first, true);
        return bytes;
      },
    ],
    [
      "more entries promised than there are",
      (bytes) => {
        view(bytes).setUint16(bytes.length - 12, 9, true);
        return bytes;
      },
    ],
  ])("%s", (_, damage) => {
    expect(problemKind(() => readDirectory(damage(sample())))).toBe("damaged");
  });
});

describe("unpack", () => {
  it("refuses what is encrypted", () => {
    const bytes = sample();
    view(bytes).setUint16(header(bytes, 0) + 8, 1, true);
    expect(problemKind(() => unpack(bytes, readDirectory(bytes)[0]!))).toBe("encrypted");
  });

  it("refuses a wrong checksum, a wrong size and an unknown method", () => {
    for (const [field, value] of [
      [16, 1],
      [24, 23],
      [24, 25],
      [10, 9],
    ] as const) {
      const bytes = sample();
      view(bytes).setUint16(header(bytes, 0) + field, value, true);
      expect(problemKind(() => unpack(bytes, readDirectory(bytes)[0]!))).toBe("damaged");
    }
  });
});
