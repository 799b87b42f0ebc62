import { checkApplication } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import type { FieldValue, ReadingNote } from "../../src/read/application";
import { wordFinding } from "../../src/report/wording";
import fc from "../setup/properties";
import { applicationWith, type Entry, type Given } from "./applicationWith";

const words = fc.constantFrom(
  "无",
  "若干",
  "长春",
  "2020年6月",
  "13804310001",
  "a@b.cn",
  "９９",
  "=1+1",
  "<b>",
  "{label}",
  "",
  "张三",
);
const numbers = fc.oneof(
  fc.constantFrom(0, -1, 0.5, 1e-9, 1e15, 52544500, -20, 1.37),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
);
const dates = fc.constantFrom("2019-05", "2017-03", "2021-05-06", "2020-06-15", "1900-01");
const notes: fc.Arbitrary<ReadingNote> = fc.constantFrom<ReadingNote>(
  { kind: "normalised" },
  { kind: "unitConverted", from: "元", to: "万元" },
  { kind: "unitUnclear" },
  { kind: "formula", external: true },
  { kind: "formula", external: false },
  { kind: "fractionAsPercent" },
);
const causes: fc.Arbitrary<ReadingNote> = fc.constantFrom<ReadingNote>(
  { kind: "cellError" },
  { kind: "digitsLost" },
  { kind: "notANumber" },
  { kind: "notADate" },
  { kind: "notAChoice" },
  { kind: "severalValues" },
  { kind: "severalChosen", chosen: ["servitization", "public", "yes"] },
);

/** A value of a kind that the reader gives for the field's type. */
function valueFor(type: string, choices: readonly string[]): fc.Arbitrary<FieldValue> {
  if (["amount", "ratio", "count", "decimal"].includes(type)) return numbers;
  if (["month", "day", "monthOrDay"].includes(type)) return dates;
  if (type === "yesNo") return fc.boolean();
  if (type === "choice") return fc.constantFrom(...choices);
  if (type === "choices") return fc.subarray([...choices], { minLength: 1 });
  if (type === "pairs") return fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 });
  return words.filter(Boolean);
}

const anyField = fc.constantFrom(...edition2020.fields).chain((field) => {
  const value = valueFor(
    field.type,
    (field.choices ?? []).map(({ id }) => id),
  );
  const given: fc.Arbitrary<Given> = fc.oneof(
    { arbitrary: fc.constant(null), weight: 1 },
    { arbitrary: fc.constant<Entry>({ state: "blank", value: null, raw: "" }), weight: 2 },
    { arbitrary: fc.constant<Entry>({ state: "none", value: null, raw: "—" }), weight: 1 },
    {
      arbitrary: fc
        .tuple(words.filter(Boolean), causes)
        .map(([raw, note]): Entry => ({ state: "unread", raw, notes: [note] })),
      weight: 2,
    },
    {
      arbitrary: fc
        .tuple(value, fc.array(notes, { maxLength: 2 }))
        .map(([one, all]): Entry => ({ value: one, notes: all })),
      weight: 6,
    },
  );
  return given.map((entry) => [field.id, entry] as const);
});
const anyForm = fc.array(anyField, { maxLength: 30 }).map((entries) => Object.fromEntries(entries));

test("any form is checked and every finding has its words, without gaps", () => {
  fc.assert(
    fc.property(anyForm, (given) => {
      const application = applicationWith(given);
      for (const finding of checkApplication(application, edition2020)) {
        const { message, basis, advice } = wordFinding(finding, edition2020);
        expect(message).not.toMatch(/undefined|NaN|Infinity|\{(?!label\})|“”/);
        expect(advice).not.toMatch(/undefined|NaN|\{/);
        expect(basis).toMatch(/“[^]+”|（表中栏目）|^参照 .+，由程序核算/);
      }
    }),
    { numRuns: 200 },
  );
});

test("a blank or unreadable cell has at most one error or query, and each finding names a cell", () => {
  fc.assert(
    fc.property(anyForm, (given) => {
      const application = applicationWith(given);
      const findings = checkApplication(application, edition2020).filter(
        ({ rule }) => !rule.startsWith("STR-0"),
      );
      const empty = Object.values(application.readings).flatMap(([best]) =>
        best!.value === null ? [best!] : [],
      );
      for (const { cell } of empty) {
        const about = findings.filter(
          ({ severity, cells }) =>
            severity !== "hint" && cells.some(({ row, col }) => row === cell.row && col === cell.col),
        );
        expect(about.length).toBeLessThanOrEqual(1);
      }
      for (const { cells } of findings) expect(cells.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test("checking gives the same findings again and leaves the form as it was", () => {
  fc.assert(
    fc.property(anyForm, (given) => {
      const application = applicationWith(given);
      const before = structuredClone(application);
      const findings = checkApplication(application, edition2020);
      expect(application).toEqual(before);
      expect(checkApplication(before, edition2020)).toEqual(findings);
    }),
    { numRuns: 40 },
  );
});
