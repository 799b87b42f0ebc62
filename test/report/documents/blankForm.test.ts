import { checkApplication } from "../../../src/check";
import { newWorkbook } from "../../../src/files/edit/newWorkbook";
import { readFile } from "../../../src/files/readFile";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import type { Application, FieldValue } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { blankForm } from "../../../src/report/documents/blank/blankForm";
import type { SheetPlan } from "../../../src/sheet/plan";
import { soundValues } from "../../check/soundValues";
import { sameValue } from "../../read/layouts/compare";
import { convertedBy, libreOffice } from "../../setup/libreOffice";
import { filledBlank } from "./filledBlank";

async function saved(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const made = await newWorkbook(plans, {}, false);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.bytes;
}

function readBack(name: string, bytes: Uint8Array) {
  const read = readFile(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return readWorkbook(read.workbook, edition);
}

function differences(application: Application, values: Readonly<Record<string, FieldValue>>): string[] {
  return Object.entries(values).flatMap(([id, want]) => {
    const found = application.readings[id]?.[0]?.value ?? null;
    // one box ticked where several may be is read as the choice itself
    const wanted = Array.isArray(want) && want.length === 1 && typeof found === "string" ? want[0]! : want;
    return sameValue(wanted, found) ? [] : [`${id}: ${JSON.stringify(want)} → ${JSON.stringify(found)}`];
  });
}

test("the empty form is known as one", async () => {
  const sheets = blankForm(edition, printedFormOf(edition)).map(({ plan }) => plan);
  const { status, applications } = readBack("空白申报书.xlsx", await saved(sheets));
  expect({ status, applications }).toEqual({ status: "blankForm", applications: [] });
});

test("filled in, every field is read, and nothing is found in a sound form", async () => {
  const { status, applications } = readBack("申报书.xlsx", await saved(filledBlank(soundValues)));
  expect(status).toBe("read");
  expect(applications.flatMap((each) => differences(each, soundValues))).toEqual([]);
  expect(
    applications.flatMap((each) => checkApplication(each, edition)).filter((f) => f.severity !== "hint"),
  ).toEqual([]);
});

// LibreOffice takes seconds to start: FULL=1 asks it for every kind.
const whole = libreOffice !== undefined && process.env.FULL !== undefined;
for (const kind of ["xlsx", "xls", "ods"] as const)
  (whole ? test : test.skip)(`saved by LibreOffice as .${kind}, every field is read`, async () => {
    const bytes = await convertedBy(await saved(filledBlank(soundValues)), "xlsx", kind);
    const { status, applications } = readBack(`申报书.${kind}`, bytes);
    expect(status).toBe("read");
    expect(applications.flatMap((each) => differences(each, soundValues))).toEqual([]);
  });
