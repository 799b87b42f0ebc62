import type { BookType } from "@e965/xlsx";
import { readFile } from "../../../src/files/readFile";
import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { convertedInLibreOffice } from "../../e2e/support/libreOffice";
import { libreOffice } from "../../setup/libreOffice";
import { differences, type Difference } from "../layouts/compare";
import { layouts, makeForm, type MadeForm } from "../layouts/makeForm";
import { savedAs } from "./otherFormats";

/** What a file shows otherwise than it was meant; a sentence where it cannot be read as one project. */
function differencesIn(name: string, bytes: Uint8Array, { truth }: MadeForm): readonly Difference[] | string {
  const file = readFile(name, bytes);
  if (!file.ok) return `${name}: ${file.problem.kind}`;
  const { applications } = readWorkbook(file.workbook, edition);
  return applications.length === 1
    ? differences(applications[0]!, truth)
    : `${name}: ${applications.length} projects`;
}

const seeds = [31, 32, 33];

describe.each<[BookType, string]>([
  ["xlsx", "xlsx"],
  ["xlsm", "xlsm"],
  ["xlsb", "xlsb"],
  ["biff8", "xls"],
  ["biff8", "et"],
  ["ods", "ods"],
  ["html", "xls"],
])("saved as %s by another program and named .%s", (format, extension) => {
  test.each(layouts)("layout %s reads as it was written", (layout) => {
    for (const seed of seeds) {
      // A web page has one sheet.
      const form = makeForm(layout, seed);
      if (format === "html" && form.workbook.sheets.length > 1) continue;
      const name = `${layout}-${seed}.${extension}`;
      expect([name, differencesIn(name, savedAs(form.workbook, format), form)]).toEqual([name, []]);
    }
  });
});

test.each(seeds)("saved as text with commas, seed %d: reads as it was written", (seed) => {
  const form = makeForm("word", seed);
  expect(differencesIn("申报书.csv", savedAs(form.workbook, "csv"), form)).toEqual([]);
});

// Without LibreOffice the formats above stand for it; where it is installed, it saves them itself.
(libreOffice ? describe : describe.skip)("opened in LibreOffice and saved", () => {
  const forms = layouts.flatMap((layout) => seeds.slice(0, 2).map((seed) => makeForm(layout, seed)));
  const originals = forms.map((form) => ({
    name: form.workbook.name,
    bytes: savedAs(form.workbook, "xlsx"),
  }));

  test.each(["ods", "xls", "xlsx"])("as .%s: reads as it was written", async (extension) => {
    const files = await convertedInLibreOffice(originals, extension);
    const wrong = files.map(({ name, bytes }, n) => [name, differencesIn(name, bytes, forms[n]!)]);
    expect(wrong).toEqual(files.map(({ name }) => [name, []]));
  });
});
