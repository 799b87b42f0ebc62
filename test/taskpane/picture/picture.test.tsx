import { useState } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { placeKey, type CellLook } from "../../../src/sheet/look";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { geometryOf } from "../../../src/taskpane/picture/geometry";
import { moveBy } from "../../../src/taskpane/picture/moveBy";
import { PictureCells } from "../../../src/taskpane/picture/pictureCells";
import { SheetPicture } from "../../../src/taskpane/picture/SheetPicture";

const text = (row: number, col: number, value: string) => ({
  row,
  col,
  kind: "text" as const,
  value,
  text: value,
});
const form: SheetSnapshot = {
  name: "申报书",
  cells: [
    text(0, 0, "项目申报书"),
    text(1, 0, "项目名称"),
    text(1, 1, "甲"),
    text(3, 0, "总投资"),
    { row: 3, col: 1, kind: "number", value: 1200, text: "1,200.00" },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  hidden: false,
  hiddenRows: [2],
  hiddenColumns: [],
};
const look = {
  name: "申报书",
  widths: new Map([[0, 20]]),
  width: 10,
  heights: new Map([[0, 30]]),
  cells: new Map<number, CellLook>([
    [placeKey(0, 0), { bold: true, align: "center", lines: "tl" }],
    [placeKey(0, 1), { lines: "tr" }],
  ]),
};

test("widths and heights are those of the file; a hidden row has none", () => {
  const { xs, ys } = geometryOf(form, look);
  expect(xs[1]).toBe(145); // 20 letters
  expect(ys[1]).toBe(40); // 30 points
  expect(ys[3]! - ys[2]!).toBe(0);
});

test("of a file that does not tell widths a column is as wide as its longest text, within reason", () => {
  const named = text(4, 1, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");
  const { xs } = geometryOf({ ...form, cells: [...form.cells, named] }, undefined);
  expect(xs[1]).toBe(10 * 7 + 5); // 项目名称, and a little room; the title over both columns does not count
  expect(xs[2]! - xs[1]!).toBe(36 * 7 + 5);
});

test("merged cells are drawn once, with the lines at their edges", () => {
  const cells = new PictureCells(form, look, geometryOf(form, look));
  const [first] = cells.rowsIn({ left: 0, top: 0, width: 500, height: 500 });
  expect(first!.cells[0]).toMatchObject({
    area: form.merges[0],
    text: "项目申报书",
    look: { bold: true, lines: "tlr" },
    side: "center",
  });
  expect(first!.cells.map(({ area }) => area.left)).not.toContain(1);
});

test("of a sheet with a hundred thousand rows only what is in sight is drawn", () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => text(row, 0, `第${row}行`));
  const long = { ...form, cells: rows, merges: [], hiddenRows: [] };
  const geometry = geometryOf(long, undefined);
  const drawn = new PictureCells(long, undefined, geometry).rowsIn({
    left: 0,
    top: geometry.ys[50_000]!,
    width: 300,
    height: 400,
  });
  expect(drawn[0]!.row).toBe(50_000);
  expect(drawn.length).toBeLessThan(25);
});

test("a cell in a hidden row, or beyond all that is filled in, is shown when it is meant", () => {
  const draw = (row: number) => (
    <SheetPicture sheet={form} look={look} zoom={1} selected={{ row, col: 1 }} onSelect={() => undefined} />
  );
  const { rerender } = render(draw(2));
  const mark = () => screen.getByTestId("chosen").style;
  expect(parseFloat(mark().height)).toBeGreaterThan(15);
  rerender(draw(40));
  expect(parseFloat(mark().top)).toBeGreaterThan(40 * 15);
  expect(parseFloat(mark().height)).toBeGreaterThan(15);
});

test("a long step does not enter rows that are hidden up to the end", () => {
  const hidden = { ...form, hiddenRows: Array.from({ length: 12 }, (_, n) => n + 3) };
  const geometry = geometryOf(hidden, look);
  const cells = new PictureCells(hidden, look, geometry);
  expect(moveBy("PageDown", { row: 1, col: 0 }, cells, geometry)).toEqual({ row: 2, col: 0 });
  expect(moveBy("ArrowDown", { row: 2, col: 0 }, cells, geometry)).toEqual({ row: 2, col: 0 });
});

function Held() {
  const [place, setPlace] = useState<{ row: number; col: number } | null>(null);
  return <SheetPicture sheet={form} look={look} zoom={1} selected={place} onSelect={setPlace} />;
}

test("arrow keys go from cell to cell, over merged ones at once and past a hidden row", async () => {
  const user = userEvent.setup();
  render(<Held />);
  const grid = screen.getByRole("grid", { name: "工作表 申报书" });
  const meant = () => document.getElementById(grid.getAttribute("aria-activedescendant")!)!.textContent;
  await user.click(screen.getByRole("gridcell", { name: "项目申报书" }));
  expect(meant()).toBe("项目申报书");
  grid.focus();
  await user.keyboard("{ArrowDown}");
  expect(meant()).toBe("项目名称");
  await user.keyboard("{ArrowRight}");
  expect(meant()).toBe("甲");
  await user.keyboard("{ArrowDown}");
  expect(meant()).toBe("1,200.00");
  await user.keyboard("{Home}{ArrowUp}{ArrowUp}");
  expect(meant()).toBe("项目申报书");
  expect(screen.getByRole("gridcell", { name: "项目申报书" })).toHaveAttribute("aria-selected", "true");
});
