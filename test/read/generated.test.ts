import { currentEdition as edition } from "../../src/form";
import type { FieldValue } from "../../src/read/application";
import { readWorkbook } from "../../src/read/readWorkbook";
import { layouts, makeForm } from "./layouts/makeForm";

const seeds = Array.from({ length: 25 }, (_, n) => n + 1);

function same(want: FieldValue, got: FieldValue | null): boolean {
  if (typeof want === "number") {
    return typeof got === "number" && Math.abs(want - got) <= 1e-9 * Math.max(1, Math.abs(want));
  }
  if (Array.isArray(want)) {
    const sorted = (list: readonly unknown[]) => JSON.stringify(list.map(String).sort());
    return Array.isArray(got) && sorted(want) === sorted(got);
  }
  return want === got;
}

describe.each(layouts)("made-up forms, layout %s", (layout) => {
  test.each(seeds)("seed %d: everything that was written is read, and nothing else", (seed) => {
    const { workbook, truth } = makeForm(layout, seed);
    const result = readWorkbook(workbook, edition);
    expect(result.applications).toHaveLength(1);
    const readings = result.applications[0]!.readings;
    const wrong = [...new Set([...Object.keys(truth), ...Object.keys(readings)])].flatMap((id) => {
      const reading = readings[id]?.[0];
      const got = reading?.state === "value" ? reading.value : (reading?.value ?? null);
      const want = truth[id];
      const right = want === undefined ? got === null : same(want, got);
      return right ? [] : [{ id, want, got, raw: reading?.raw }];
    });
    expect(wrong).toEqual([]);
  });
});
