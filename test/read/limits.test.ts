import { currentEdition as edition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { makeForm } from "./layouts/makeForm";

const labels = edition.fields.flatMap((field) => field.places.flatMap((place) => place.labels));
const { workbook } = makeForm("oneSheet", 1);
const [form] = workbook.sheets;

function sheetOf(rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, col) => ({ row, col, kind: "text" as const, value: text, text })),
  );
  return { name: "很大的表", cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

/** All columns that a sheet of Excel has. */
const columns = 16_384;
const rows = 200_000;
const many = (count: number, textOf: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => textOf(n));
const anyLabel = (n: number) => labels[n % labels.length]!;

describe("a sheet as large as sheets get", () => {
  test.each<[string, () => SheetSnapshot]>([
    ["a row of 16,384 labels", () => sheetOf([many(columns, anyLabel), many(columns, (n) => `值${n}`)])],
    [
      "a row of one label again and again",
      () => sheetOf([many(columns, () => "手机"), many(columns, String)]),
    ],
    [
      "labels and values in turn",
      () => sheetOf([many(columns, (n) => (n % 2 ? `值${n}` : anyLabel(n / 2)))]),
    ],
    ["50,000 rows of labels", () => sheetOf(many(rows / 4, anyLabel).map((label, n) => [label, `值${n}`]))],
    ["200,000 rows of one label", () => sheetOf(many(rows, String).map((text) => ["手机", text]))],
    [
      "a list of 200,000 lines",
      () => sheetOf([labels.slice(0, 4), ...many(rows, String).map((text) => [text, "甲", "乙", text])]),
    ],
  ])("is read with the form beside it: %s", (_, make) => {
    const reading = readWorkbook({ name: "申报书.xlsx", sheets: [form!, make()] }, edition);
    const alone = readWorkbook({ name: "申报书.xlsx", sheets: [form!] }, edition);
    expect(reading.status).toBe("read");
    expect(reading.applications.map(({ readings }) => readings)).toEqual(
      alone.applications.map(({ readings }) => readings),
    );
  });
});
