import { readLook } from "../../src/files/look/readLook";
import { writeXlsx } from "../../src/files/node";
import { placeKey } from "../../src/sheet/look";

test("the picture of a sheet knows widths, heights, fonts, fills and lines", async () => {
  const style = {
    font: "仿宋",
    size: 16,
    bold: true,
    fill: "FFF2CC",
    color: "C00000",
    align: "center" as const,
  };
  const cells = [
    { value: "题目", style: { ...style, border: true, wrap: true, vertical: "center" as const } },
    { value: "无样式" },
  ];
  const bytes = await writeXlsx([{ name: "表", columnWidths: [30, 12], rows: [{ height: 42, cells }] }]);
  const [look] = readLook(bytes);
  expect(look).toMatchObject({ name: "表" });
  expect(look!.widths.get(0)).toBeCloseTo(30, 0);
  expect(look!.heights.get(0)).toBe(42);
  expect(look!.cells.get(placeKey(0, 0))).toMatchObject({
    ...style,
    lines: expect.any(String) as string,
    wrap: true,
    vertical: "center",
  });
  expect([...look!.cells.get(placeKey(0, 0))!.lines!].sort().join("")).toBe("blrt");
});

test.each([
  ["no zip", new Uint8Array([1, 2, 3])],
  ["nothing", new Uint8Array()],
])("what is no workbook (%s) has no look", (_what, bytes) => {
  expect(readLook(bytes)).toEqual([]);
});
