import { edition2020 } from "../../../src/form/edition2020";
import { cellName } from "../../../src/sheet/address";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { sheetOf, type Typed } from "../../read/sheetOf";

/** The printed form on one sheet, as an enterprise fills it in: labels in column A, what was typed to the right of them. */

/** What was typed, by field; "project.name@cover" and "applicant.name@performance" for facts that stand in several places. */
export type Cells = Readonly<Record<string, Typed>>;

const coverFields = [
  "project.name",
  "applicant.name",
  "responsiblePerson.name",
  "project.technicalLead",
  "project.period",
  "project.filledOn",
];
const sections: readonly (readonly [string, string])[] = [
  ["project", "（一）项目基本信息表"],
  ["applicant", "项目责任单位信息"],
  ["finance", "财务数据"],
  ["responsiblePerson", "项目责任人信息"],
  ["contact", "项目联系人信息"],
  ["situation", "项目基本情况"],
  ["capability", "工业互联网项目已具备能力"],
];
const years = [2017, 2018, 2019];
/** Noted behind an option, in the option's own cell. */
const noted = new Set(
  edition2020.fields.flatMap(({ choices = [] }) => choices.flatMap((one) => one.noteField ?? [])),
);
const typedOnCover = new Set([
  "project.technicalLead",
  "project.periodStart",
  "project.periodEnd",
  "project.filledOn",
]);

interface Line {
  readonly cells: readonly (string | number)[];
  /** What stands behind the label, from column B on. */
  readonly slots: readonly string[];
}

function fieldLabel(id: string, section: string): string {
  const field = edition2020.fields.find((one) => one.id === id)!;
  return field.places.find((place) => place.section === section)?.labels[0] ?? field.label;
}

const heading = (text: string): Line => ({ cells: [text], slots: [] });
const asked = (label: string, ...slots: string[]): Line => ({ cells: [label], slots });

function financeLines(): Line[] {
  const rows = [...new Set(edition2020.fields.flatMap(({ row }) => row ?? []))];
  return [
    { cells: ["", ...years], slots: [] },
    ...rows.map((row) =>
      asked(
        edition2020.fields.find((one) => one.row === row)!.label,
        ...years.map((year) => `finance.${row}.${year}`),
      ),
    ),
  ];
}

const lines: readonly Line[] = [
  heading(edition2020.formTitle),
  ...coverFields.map((id) =>
    id === "project.period"
      ? asked("项目年限", id)
      : asked(fieldLabel(id, "cover"), typedOnCover.has(id) ? id : `${id}@cover`),
  ),
  ...sections.flatMap(([section, title]) => [
    heading(title),
    ...(section === "finance"
      ? financeLines()
      : edition2020.fields
          .filter(
            ({ id, places }) => places.at(-1)?.section === section && !noted.has(id) && !typedOnCover.has(id),
          )
          .map(({ id }) => asked(fieldLabel(id, section), id))),
  ]),
  heading("2020年工业互联网建设及制造业服务化示范项目绩效目标"),
  ...[
    "performance.projectName",
    "performance.applicant",
    "performance.plannedInvestment",
    "performance.overallGoal",
  ].map((id) => asked(fieldLabel(id, "performance"), id)),
  { cells: ["指标类别", "指标名称", "指标值"], slots: [] },
  ...["quantitative", "qualitative"].flatMap((kind) =>
    [1, 2, 3].map((n) => ({
      cells: n === 1 ? [kind === "quantitative" ? "定量指标" : "定性指标"] : [""],
      slots: [`performance.${kind}.${n}.name`, `performance.${kind}.${n}.value`],
    })),
  ),
];

const places = new Map(
  lines.flatMap(({ slots }, row) =>
    slots.map((slot, n): [string, readonly [number, number]] => [slot, [row, n + 1]]),
  ),
);

const headRow = lines.findIndex(({ cells }) => cells[1] === years[0]);

/** Where a field is typed: "B12"; the title, and the n-th head of the years. Notes behind options stand in the option's cell, the period in one cell. */
export function cellOfField(id: string): string {
  if (id === "@title") return "A1";
  if (id.startsWith("@head.")) return cellName(headRow, Number(id.slice(6)));
  const [row, col] = places.get(homeOf(id)) ?? fail(id);
  return cellName(row, col);
}

const optionOf = new Map(
  edition2020.fields.flatMap(({ id, choices = [] }) =>
    choices.flatMap(({ noteField }): [string, string][] => (noteField ? [[noteField, id]] : [])),
  ),
);

function homeOf(id: string): string {
  if (/^project\.period(Start|End)$/.test(id)) return "project.period";
  if (/^performance\.(quantitative|qualitative)$/.test(id)) return `${id}.1.name`;
  return places.has(id) ? id : (optionOf.get(id) ?? id);
}

function fail(id: string): never {
  throw new Error(`no cell for ${id}`);
}

/** The form with these cells; `without`: parts whose rows are left out (附件4-3). */
export function formSheet(
  cells: Cells,
  title: string = edition2020.formTitle,
  heads: readonly (string | number)[] = years,
): SheetSnapshot {
  for (const id of Object.keys(cells)) if (!places.has(id)) fail(id);
  const rows = lines.map((line, row): Typed[] => {
    if (row === 0) return [title];
    const printed = line.cells[1] === years[0] ? ["", ...heads] : line.cells;
    return [...printed, ...line.slots.map((slot) => cells[slot] ?? null)];
  });
  return sheetOf(rows, { name: "申报书" });
}

/** All slots of the form, in its order. */
export const slots: readonly string[] = [...places.keys()];
