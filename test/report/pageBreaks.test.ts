import { pageBreaks, pageHeight } from "../../src/report/pageBreaks";
import fc from "../setup/properties";

const rowsOf = (heights: readonly number[]) => heights.map((height) => ({ height, cells: [] }));
const landscape = [20, 20, 20, 20, 20, 20];

it("a block goes on the next page whole, and only where it has no room on this one", () => {
  const room = pageHeight(landscape);
  const half = room / 2 - 1;
  expect(pageBreaks(rowsOf([half, half, half]), [0, 1, 2], landscape)).toEqual([2]);
  expect(pageBreaks(rowsOf([half, half]), [0, 1], landscape)).toEqual([]);
  // wider columns are printed smaller, so more goes on a page
  expect(pageHeight([...landscape, ...landscape])).toBeGreaterThan(room * 1.4);
});

it("no block that has room on a page is torn, whatever stands before it", () => {
  const blocks = fc.array(fc.array(fc.integer({ min: 12, max: 90 }), { minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(blocks, (heights) => {
      const room = pageHeight(landscape);
      const rows = rowsOf(heights.flat());
      const starts = heights.map((_, n) => heights.slice(0, n).flat().length);
      const breaks = pageBreaks(rows, starts, landscape);
      expect(breaks.every((row) => starts.includes(row) && row > 0)).toBe(true);
      // printed row by row, as a program does it
      const pages: number[] = [];
      let page = 0;
      let used = 0;
      rows.forEach(({ height }, row) => {
        if (breaks.includes(row) || used + height > room) {
          page += 1;
          used = 0;
        }
        used += height;
        pages.push(page);
      });
      starts.forEach((start, n) => {
        const sum = heights[n]!.reduce((total, each) => total + each);
        const end = start + heights[n]!.length - 1;
        if (sum <= room && heights.slice(0, n).every((each) => each.reduce((a, b) => a + b) <= room))
          expect(pages[end]).toBe(pages[start]);
      });
    }),
  );
});

it("a block is torn in no program, though wider characters put more on a page: a table of one row kept its header there", () => {
  const widths = [28, 8, ...Array.from({ length: 10 }, () => 13)];
  const table = [36, 38, 41, ...Array.from({ length: 9 }, () => 20), ...Array.from({ length: 18 }, () => 17)];
  const blocks = [table, [41, 20, 20], [16, 75, 20, 20], [16, 42, 22]];
  const starts = blocks.map((_, n) => blocks.slice(0, n).flat().length);
  const breaks = pageBreaks(rowsOf(blocks.flat()), starts, widths);
  for (const character of [7, 8, 9, 9.25, 10]) {
    const room = pageHeight(widths, character);
    let used = 0;
    let page = 0;
    const pages = blocks.flat().map((height, row) => {
      if (breaks.includes(row) || used + height > room) [page, used] = [page + 1, 0];
      used += height;
      return page;
    });
    for (const start of starts.slice(1))
      expect([character, start, pages[start]]).toEqual([
        character,
        start,
        pages[(starts[starts.indexOf(start) + 1] ?? pages.length) - 1],
      ]);
  }
});
