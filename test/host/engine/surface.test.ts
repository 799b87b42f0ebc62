import { installedSurface } from "../node/surface";
import { versionCovers } from "./gate";
import { globalObject } from "./objects/roots";
import { ExcelEngine } from "./engine";
import { newWorkbook } from "../node/startExcel";
import { rangeFormatType } from "./objects/format";
import { pageLayoutType } from "./objects/pageLayout";
import { rangeType } from "./objects/range";
import { rangeAreasType } from "./objects/rangeAreas";
import { worksheetType } from "./objects/worksheet";
import { worksheetCollectionType } from "./objects/worksheets";
import type { HostType } from "./types";

test("the members are those that Microsoft's client declares, with their requirement sets", () => {
  const surface = installedSurface();
  expect(surface.Range).toMatchObject({
    values: ["scalar", "ExcelApi", "1.1"],
    numberformatcategories: ["scalar", "ExcelApi", "1.12"],
    getmergedareasornullobject: ["method", "ExcelApi", "1.13"],
    getmergedareas: ["method", "ExcelApiOnline", "1.1"],
    format: ["navigation", "ExcelApi", "1.1"],
  });
  expect(surface.Range!["values2"]).toBeUndefined();
});

test("nothing is played that the real types do not have", () => {
  const engine = new ExcelEngine(newWorkbook(), { surface: installedSurface() });
  const types = [
    globalObject(engine.session).type,
    worksheetCollectionType,
    worksheetType,
    rangeType,
    rangeAreasType,
    rangeFormatType,
    pageLayoutType,
  ] as HostType<unknown>[];
  const invented = types.flatMap(({ name, scalars, links, methods }) =>
    [scalars, links, methods].flatMap((table) =>
      Object.keys(table ?? {})
        .filter((member) => !(member.toLowerCase() in installedSurface()[name]!))
        .map((member) => `${name}.${member}`),
    ),
  );
  expect(invented).toEqual([]);
});

test.each([
  ["1.13", "1.9", true],
  ["1.9", "1.13", false],
  ["1.13", "1.13", true],
  ["2.0", "1.15", true],
  [undefined, "1.1", false],
])("a host that declares %s covers %s: %s", (declared, needed, covers) => {
  expect(versionCovers(declared, needed)).toBe(covers);
});
