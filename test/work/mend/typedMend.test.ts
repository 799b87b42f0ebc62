import fc from "../../setup/properties";
import type { Field, FieldType } from "../../../src/form/edition";
import type { CellKind, SnapshotCell } from "../../../src/sheet/snapshot";
import { choiceEntry } from "../../../src/work/mend/choiceEntry";
import { entryText, placeOf, type Place } from "../../../src/work/mend/place";
import { typedMend } from "../../../src/work/mend/typedMend";
import { currentEdition } from "../../../src/form";
import { application, cell, reading } from "../../taskpane/support/records";

const at = cell("申报书", 4, 2);
const field = (type: FieldType, more: Partial<Field> = {}): Field => ({
  id: "x",
  label: "栏目",
  type,
  mandatory: [],
  places: [],
  mayBePassedOn: true,
  ...more,
});
const holds = (
  value: string | number,
  kind: CellKind = typeof value === "number" ? "number" : "text",
  more: Partial<SnapshotCell> = {},
): SnapshotCell => ({ row: 4, col: 2, kind, value, text: String(value), ...more });
const place = (now: SnapshotCell | null, type: FieldType | null, more: Partial<Field> = {}): Place => ({
  cell: at,
  now,
  field: type && field(type, more),
  hidden: false,
});
const typed = (text: string, there: Place) => {
  const mend = typedMend(text, there);
  return mend && { value: mend.value, ...(mend.shown && { shown: mend.shown }) };
};
const percent = (format: string, text: string) => ({ kind: "percent", format, text });

describe("what is typed is written as", () => {
  test.each<[string, Place, unknown]>([
    // figures
    ["17,102.45", place(null, "amount"), 17102.45],
    ["17102.45", place(holds("171,024,5oo"), "amount"), 17102.45],
    ["１７，１０２．４５", place(null, "amount"), 17102.45],
    [" -152.35 ", place(null, "amount"), -152.35],
    ["−152.35", place(null, "amount"), -152.35],
    ["0", place(null, "count"), 0],
    [".5", place(null, "decimal"), 0.5],
    ["12", place(holds(7), null), 12],
    // no figures: as they were typed, for the check to say so
    ["8,50", place(null, "amount"), "8,50"],
    ["8500万元", place(null, "amount"), "8500万元"],
    ["无", place(null, "amount"), "无"],
    ["1e5", place(null, "amount"), "1e5"],
    ["12345678901234567", place(null, "amount"), "12345678901234567"],
    // texts
    ["91220101000000000X", place(null, "code"), "91220101000000000X"],
    ["912201010000000001", place(holds(912201010000000000), "code"), "912201010000000001"],
    ["0431", place(null, "phone"), "0431"],
    ["19900010001", place(holds(1990001000), "mobile"), "19900010001"],
    ["56%", place(null, "text"), "56%"],
    ["2020-3-14", place(null, "text"), "2020-3-14"],
    ["007", place(null, null), "007"],
    ["=1+1", place(null, "text"), "=1+1"],
    // months stay what they are: a cell knows days only
    ["2019-03", place(null, "month"), "2019-03"],
    ["2019年3月", place(holds(43525, "date"), "monthOrDay"), "2019年3月"],
    ["2019-02-30", place(null, "day"), "2019-02-30"],
    ["", place(holds("多余"), "text"), ""],
  ])("%s", (text, there, value) => {
    expect(typed(text, there)).toEqual({ value });
  });

  test.each<[string, Place, unknown]>([
    ["56.12%", place(null, "ratio"), { value: 0.5612, shown: percent("0.00%", "56.12%") }],
    ["５６％", place(holds("高"), "ratio"), { value: 0.56, shown: percent("0%", "56%") }],
    ["56.12", place(holds(0.3, "percent"), "ratio"), { value: 0.5612, shown: percent("0.00%", "56.12%") }],
    [".56", place(holds(0.3, "percent"), null), { value: 0.56, shown: percent("0%", "56%") }],
    ["-5", place(holds(0.3, "percent"), null), { value: -0.05, shown: percent("0%", "-5%") }],
    ["0.5612", place(null, "ratio"), { value: 0.5612 }],
    ...["2020-3-14", "2020年3月14日", "2020.03.14", "2020/3/14"].map((text): [string, Place, unknown] => [
      text,
      place(null, "day"),
      { value: 43_904, shown: { kind: "date", format: "yyyy-mm-dd", text } },
    ]),
  ])("%s shows itself", (text, there, expected) => {
    expect(typed(text, there)).toEqual(expected);
  });
});

test.each<[string, Place]>([
  ["13005", place(holds("13005"), "text")],
  ["8,500", place(holds(8500), "amount")],
  ["56.12%", place(holds(0.5612, "percent"), "ratio")],
  ["100", place(holds(100, "number", { formula: "A1*2" }), "amount")],
  ["", place(null, "amount")],
])("%s is what stands there: nothing to write", (text, there) => {
  expect(typed(text, there)).toBeNull();
});

test("whatever is typed, no digit of it is lost: it is a text of the same signs, or a number that reads the same", () => {
  const types: (FieldType | null)[] = [
    "text",
    "code",
    "phone",
    "amount",
    "ratio",
    "count",
    "month",
    "day",
    null,
  ];
  const signs = fc.string({ unit: fc.constantFrom(..."0123456789.,-%/年月日 ０５，．％ab="), maxLength: 20 });
  const kinds = fc.constantFrom<SnapshotCell | null>(
    null,
    holds("旧"),
    holds(3),
    holds(0.25, "percent"),
    holds(43525, "date"),
  );
  fc.assert(
    fc.property(signs, fc.constantFrom(...types), kinds, (text, type, now) => {
      const mend = typedMend(text, place(now, type));
      if (!mend) return;
      if (typeof mend.value === "string") return expect(mend.value).toBe(text.trim());
      const digits = (value: string) =>
        value
          .normalize("NFKC")
          .replace(/[^\d.]/g, "")
          .replace(/^0+|\.0*$|(\.\d*?)0+$/g, "$1");
      if (mend.shown?.kind === "date") return expect(Number.isInteger(mend.value)).toBe(true);
      const shares = [mend.value, mend.value * 100].map((each) =>
        digits(String(Number(each.toPrecision(15)))),
      );
      if (!shares.join().includes("e")) expect(shares).toContain(digits(text));
    }),
  );
});

test("what the editor begins with, typed again, changes nothing", () => {
  const cells = fc.oneof(
    fc
      .string()
      .filter((text) => text.trim() !== "")
      .map((text) => holds(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => holds(value)),
    fc.integer({ min: 0, max: 20_000 }).map((n) => holds(n / 10_000, "percent")),
  );
  fc.assert(
    fc.property(cells, fc.constantFrom<FieldType>("text", "amount", "ratio", "day"), (now, type) => {
      const there = place(now, type);
      expect(typedMend(entryText(there), there)).toBeNull();
    }),
  );
});

test("a person's number is not shown in the editor", () => {
  expect(entryText(place(holds("110101199003070000"), "text"))).toBe("");
  expect(entryText(place(holds(110101199003070000), "text"))).toBe("");
});

describe("the place of a cell", () => {
  const workbook = {
    name: "表.xlsx",
    sheets: [
      {
        name: "申报书",
        cells: [holds("8500")],
        merges: [{ top: 4, left: 2, bottom: 5, right: 6 }],
        hidden: false,
        hiddenRows: [4],
        hiddenColumns: [],
      },
    ],
  };
  const read = (labelCol: number) =>
    application("申报书", [
      reading("finance.profit.2018", 8500, at, {
        label: { cell: { ...at, col: labelCol }, text: "利润", match: "exact" },
      }),
    ]);

  test("of a merged area it is its first cell; a hidden row is told, the field is known", () => {
    const there = placeOf(cell("申报书", 5, 6), workbook, read(0), currentEdition)!;
    expect(there).toMatchObject({ cell: at, now: { text: "8500" }, hidden: true, field: { type: "amount" } });
  });

  test("where the label stands in the same cell the whole text is edited", () => {
    expect(placeOf(at, workbook, read(2), currentEdition)!.field).toBeNull();
  });

  test("a sheet that is gone has none", () => {
    expect(placeOf(cell("旧表", 0, 0), workbook, null, currentEdition)).toBeNull();
  });
});

describe("a choice", () => {
  const choices = [
    { id: "a", label: "私有云" },
    { id: "b", label: "公有云" },
    { id: "c", label: "混合云", variants: ["混合"] },
  ];
  const texts = (now: SnapshotCell | null, more: Partial<Field> = {}) =>
    choiceEntry(place(now, "choice", { choices, ...more }))?.options.map(({ text }) => text);

  test("is written by its word, and where boxes stand by its tick alone", () => {
    expect(texts(null)).toEqual(["私有云", "公有云", "混合云"]);
    expect(texts(holds("民有云"))).toEqual(["私有云", "公有云", "混合云"]);
    expect(texts(holds("☑私有云 ☑公有云 □ 混合"))).toEqual([
      "☑私有云 □公有云 □ 混合",
      "□私有云 ☑公有云 □ 混合",
      "□私有云 □公有云 ☑ 混合",
    ]);
  });

  test.each([
    holds("☑私有云 □公有云"), // the third stands elsewhere
    holds("私有云☑ 公有云□ 混合云□"),
    holds("þ私有云", "text", { symbolFont: "Wingdings" }),
    holds("私有云", "text", { formula: "B1" }),
    holds("☑私有云 □公有云 □混合云 □其他"),
  ])("is typed where ticks cannot be put by themselves: %p", (now) => {
    expect(texts(now)).toBeUndefined();
  });
});
