import { startExcel } from "./startExcel";

test("reads what it wrote", async () => {
  const { Excel, engine, settled } = startExcel();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["a", 1],
      ["b", 2.5],
    ];
    range.load("values,text,address,format/fill/color");
    await context.sync();
    return [range.values, range.text, range.address, range.format.fill.color];
  });
  expect(values).toEqual([
    [
      ["a", 1],
      ["b", 2.5],
    ],
    [
      ["a", "1"],
      ["b", "2.5"],
    ],
    "Sheet1!A1:B2",
    "#FFFFFF",
  ]);
  await settled();
  expect(engine.requests).toHaveLength(2);
  expect(engine.warnings).toEqual([]);
});
