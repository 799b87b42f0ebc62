import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel } from "../../../src/read/labels/recognise";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { baseOf } from "../metamorphic/sample";

const index = labelIndexOf(edition);

/** Lists with the applicant's column right of the project's, in any county's order. */
test.each([91_000, 91_003, 91_004])("a row of a list without its applicant is a project (%d)", (seed) => {
  const { sheets, projects } = baseOf("countyList", seed);
  const [sheet] = sheets as [(typeof sheets)[0]];
  const label = sheet.cells.find(({ text }) =>
    recogniseLabel(text, index)?.hits.some(({ field }) => field.id === "applicant.name"),
  )!;
  const answers = sheet.cells.filter(({ row, col }) => col === label.col && row > label.row);
  for (const answer of answers) {
    const cells = sheet.cells.filter((cell) => cell !== answer);
    const { applications } = readWorkbook({ name: "x.xlsx", sheets: [{ ...sheet, cells }] }, edition);
    expect(applications).toHaveLength(projects.length);
    expect(applications.filter(({ readings }) => readings["project.name"]?.[0]?.value)).toHaveLength(
      projects.length,
    );
  }
});
