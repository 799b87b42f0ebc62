import type { Edition } from "../../form/edition";
import type { Basics } from "../../form/settings/entries";
import { formatLabel, settingsSheetName } from "../../form/settings/names";
import { basicTexts, province, rowTexts, type Texts } from "../../form/settings/rows";
import type { Settings } from "../../form/settings/settings";
import {
  basicHeads,
  basicLabels,
  basicsTitle,
  sectionHeading,
  settingsFormat,
  settingsSections,
  settingsTitle,
  type SettingsColumn,
  type SettingsSection,
} from "../../merge/own/settings/layout";
import type { PlanCell, PlanRow, PlanStyle, PlanValidation, SheetPlan } from "../../sheet/plan";
import type { Area } from "../../sheet/snapshot";
import { cellName } from "../../sheet/address";
import { pageFooter } from "../pageFooter";
import { rowHeight } from "../rowHeight";
import { asText, styles } from "../styles";
import { basicHints, columnHints, howTo, sectionNotes, spareRows } from "./notes";

const widths = [28, 26, 42, 22, 14, 18, 12, 12, 12];
const last = widths.length - 1;
const heading: PlanStyle = { ...styles.header, align: "left", border: false, size: 14 };
const open: PlanStyle = { ...styles.text, fill: "FFF9E5" };
const fixed: PlanStyle = { ...styles.text, color: "595959", fill: "F2F2F2" };
const link: PlanStyle = { ...styles.text, border: false, color: "0563C1" };
const plain: PlanStyle = { ...styles.text, border: false };

/** A part of the sheet: its rows, and what its cells take, counted from its first row. */
interface Block {
  readonly rows: readonly PlanRow[];
  readonly validations: readonly PlanValidation[];
  readonly merges: readonly Area[];
}

/** 本次申报设置: what holds this year, to be changed by hand and read back. */
export function settingsSheet(
  settings: Settings,
  edition: Edition,
  name: string = settingsSheetName,
): SheetPlan {
  const texts = rowTexts(settings, edition);
  const blocks = [
    basicsBlock(settings),
    ...settingsSections.map((section, index) =>
      sectionBlock(section, index, texts[section.id], settings, edition),
    ),
  ];
  const titles = [basicsTitle, ...settingsSections.map(({ title }) => title)];
  const headRows = 1 + howTo.length + 1 + titles.length + 1;
  const starts: number[] = [];
  let next = headRows;
  for (const { rows } of blocks) {
    starts.push(next);
    next += rows.length + 1;
  }
  const moved = (area: Area, by: number): Area => ({ ...area, top: area.top + by, bottom: area.bottom + by });
  const contents = titles.map((title, index): PlanRow => {
    const note = index === 0 ? "年度、标题、日期、财务年度" : sectionNotes[settingsSections[index - 1]!.id];
    const cell = { sheet: name, cell: cellName(starts[index]!, 0) };
    return {
      height: 20,
      cells: [
        { value: `到“${title}”`, style: link, link: cell },
        { value: note, style: { ...styles.note, wrap: false } },
      ],
    };
  });
  const merged = (row: number): Area => ({ top: row, bottom: row, left: 0, right: last });
  const wide = [widths.reduce((sum, width) => sum + width, 0)];
  return {
    name,
    columnWidths: widths,
    rows: [
      { height: 42, cells: [{ value: settingsTitle, style: styles.title }] },
      ...howTo.map((value): PlanRow => ({
        height: rowHeight([value], wide, plain.size!, 20),
        cells: [{ value, style: plain }],
      })),
      {
        height: 20,
        cells: [
          { value: formatLabel, style: { ...styles.note, wrap: false } },
          { value: settingsFormat, style: { ...styles.note, wrap: false } },
        ],
      },
      ...contents,
      { height: 12, cells: [] },
      ...blocks.flatMap(({ rows }) => [...rows, { height: 12, cells: [] }]),
    ],
    merges: [
      ...[0, ...howTo.map((_, index) => index + 1)].map(merged),
      ...blocks.flatMap(({ merges }, index) => merges.map((area) => moved(area, starts[index]!))),
    ],
    validations: blocks.flatMap(({ validations }, index) =>
      validations.map((each) => ({ ...each, area: moved(each.area, starts[index]!) })),
    ),
    print: {
      orientation: "landscape",
      fitToWidth: true,
      centerHorizontally: true,
      footer: pageFooter(settingsSheetName),
    },
  };
}

const cell = (value: string, style: PlanStyle): PlanCell => ({ value, style: asText(style, value) });

function headingRows(title: string, note: string): PlanRow[] {
  return [
    { height: 30, cells: [{ value: title, style: heading }] },
    { height: 20, cells: [{ value: note, style: { ...styles.note, wrap: false } }] },
  ];
}

function basicsBlock(settings: Settings): Block {
  const texts = basicTexts(settings);
  const title = sectionHeading(0, basicsTitle);
  const entries = Object.keys(basicLabels) as (keyof Basics)[];
  const rows = entries.map((entry): PlanRow => {
    const values = [basicLabels[entry], basicHints[entry], texts[entry]];
    return {
      height: rowHeight(values, widths, styles.text.size, 26),
      cells: [cell(values[0]!, styles.text), cell(values[1]!, fixed), cell(values[2]!, open)],
    };
  });
  return {
    rows: [
      ...headingRows(title, "改日期、年度和标题都在这里。"),
      { height: 30, cells: Object.values(basicHeads).map((value) => ({ value, style: styles.header })) },
      ...rows,
    ],
    validations: entries.map((entry, index) => ({
      area: { top: 3 + index, bottom: 3 + index, left: 2, right: 2 },
      hint: basicHints[entry],
    })),
    merges: [],
  };
}

function sectionBlock(
  section: SettingsSection,
  index: number,
  texts: readonly Texts[],
  settings: Settings,
  edition: Edition,
): Block {
  const { id, title, columns } = section;
  const blank = Array.from({ length: spareRows[id] }, (): Texts => ({}));
  const rows = [...texts, ...blank].map((each): PlanRow => {
    const values = columns.map((column) => each[column.id] ?? "");
    return {
      height: rowHeight(values, widths, styles.text.size, 24),
      cells: columns.map((column, col) => cell(values[col]!, isFixed(column) ? fixed : open)),
    };
  });
  const first = 3;
  const bottom = first + rows.length - 1;
  return {
    rows: [
      ...headingRows(sectionHeading(index + 1, title), sectionNotes[id]),
      { height: 34, cells: columns.map((column) => ({ value: column.title, style: styles.header })) },
      ...rows,
    ],
    validations: columns.flatMap((column, col) => {
      const hint = columnHints[id]?.[column.id];
      const list = listOf(section, column, settings, edition);
      if (!hint && !list) return [];
      const area = { top: first, bottom, left: col, right: col };
      return [
        {
          area,
          ...(hint ? { hint } : {}),
          ...(list
            ? {
                list,
                otherwise: column.id === "group" ? "stop" : "information",
                error: "请从下拉列表里选一项。",
              }
            : {}),
        } satisfies PlanValidation,
      ];
    }),
    merges: [],
  };
}

const isFixed = ({ id, told }: SettingsColumn): boolean => id === "id" || told === true;

/** The longest list of choices that Excel keeps in a cell's rule. */
const longestList = 255;

function listOf(
  { id }: SettingsSection,
  column: SettingsColumn,
  { units }: Settings,
  edition: Edition,
): readonly string[] | null {
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const list =
    id === "categories" && column.id === "group"
      ? [...new Set(choices.flatMap(({ group }) => group ?? []))]
      : id === "units" && column.id === "reportsTo"
        ? [province, ...units.filter(({ reportsTo }) => reportsTo === undefined).map(({ name }) => name)]
        : [];
  const fits = list.join(",").length <= longestList && list.every((each) => !each.includes(","));
  return list.length > 0 && fits ? list : null;
}
