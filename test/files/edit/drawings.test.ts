import { readXlsx } from "hucre";
import { writeXlsx } from "../../../src/files/write/workbook";
import type { SheetPlan } from "../../../src/sheet/plan";
import { zip } from "../support/parts";
import { changes, partsOf, text, type Parts } from "./bureauEdits";
import { edited } from "./edited";

const column = (col: number) => ({ top: 1, left: col, bottom: 2, right: col });
const statistics = (projects: number, withChart = true): SheetPlan => ({
  name: "统计",
  columnWidths: [],
  rows: [
    ["类别", "项目数"],
    ["甲", projects],
    ["乙", 4],
  ].map((row) => ({ cells: row.map((value) => ({ value })) })),
  ...(withChart
    ? {
        charts: [
          {
            title: "各类项目数",
            categories: column(0),
            values: column(1),
            place: { top: 5, left: 0, bottom: 9, right: 3 },
          },
        ],
      }
    : {}),
});

/** The bureau puts a picture on 统计, before our chart. */
async function withPicture(plan: SheetPlan): Promise<Parts> {
  const parts = partsOf(await writeXlsx([plan]));
  const put = (name: string, before: string, xml: string): void => {
    parts[name] = Buffer.from(text(parts, name).replace(before, xml + before));
  };
  const xdr = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
  put(
    "xl/drawings/drawing1.xml",
    "<xdr:twoCellAnchor",
    `<xdr:absoluteAnchor ${xdr}><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="章"/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:absoluteAnchor>`,
  );
  put(
    "xl/drawings/_rels/drawing1.xml.rels",
    "</Relationships>",
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/>',
  );
  return { ...parts, "xl/media/image1.png": new Uint8Array([1, 2, 3]) };
}

it("what others drew on a sheet of ours stays when it is written anew, beside our chart with its new figures", async () => {
  const before = await withPicture(statistics(3));
  let bytes = zip(before);
  for (const projects of [5, 6]) bytes = await edited(bytes, { edits: [], plans: [statistics(projects)] });
  const after = partsOf(bytes);
  const drawing = text(after, "xl/drawings/drawing1.xml");
  expect(drawing).toMatch(/<xdr:absoluteAnchor .*name="章".*<xdr:twoCellAnchor /);
  expect(drawing.match(/Anchor>/g)).toHaveLength(2);
  expect(text(after, "xl/drawings/_rels/drawing1.xml.rels")).toContain("media/image1.png");
  const withoutEmpty = Object.keys(before).filter((name) => name !== "xl/charts/_rels/chart1.xml.rels");
  expect(Object.keys(after).sort()).toEqual(withoutEmpty.sort());
  expect(changes(before, after)).not.toContain("xl/media/image1.png");
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet!.rows[1]![1]).toBe(6);
  expect(sheet!.charts!.map((each) => each.title)).toEqual(["各类项目数"]);
});

it("a picture stays also where the sheet has no chart any more", async () => {
  const before = await withPicture(statistics(3));
  const after = partsOf(
    await edited(zip(before), { edits: [], plans: [statistics(5, false), { ...statistics(1), name: "另" }] }),
  );
  // The chart is none of the plan's, so it is somebody's.
  expect(changes(before, after)).not.toContain("xl/drawings/drawing1.xml");
  expect(text(after, "xl/worksheets/sheet1.xml")).toMatch(/<drawing [^>]*r:id="rIdKept"\/>/);
  expect(text(after, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="/xl/drawings/drawing1.xml"');
});
