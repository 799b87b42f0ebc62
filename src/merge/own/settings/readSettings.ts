import type { Edition } from "../../../form/edition";
import { rowTexts, settingsFrom, type Texts } from "../../../form/settings/rows";
import type { Settings } from "../../../form/settings/settings";
import { withSettings } from "../../../form/settings/withSettings";
import { keeper } from "../../../read/kept";
import type { SheetSnapshot } from "../../../sheet/snapshot";
import { foldText } from "../../../text/foldText";
import type { SettingsFault } from "./fault";
import { findSections, type FoundSections } from "./find";
import { sectionHeading, settingsFormat, settingsSections, type SettingsSection } from "./layout";
import { readBasics } from "./readBasics";
import { readRows, type SettingRow } from "./readRows";
import { settleRows, type SettingRows } from "./settleRows";

export interface ReadSettings {
  readonly settings: Settings;
  /** The edition as they make it. */
  readonly edition: Edition;
  /** Entries that are wrong, in the order of the sheet. */
  readonly faults: readonly SettingsFault[];
  /** Name of the sheet. */
  readonly sheet: string;
}

/** Settings that came in a file, with what is wrong in them. */
export type OfferedSettings = Omit<ReadSettings, "edition">;

const kept = keeper<SheetSnapshot, ReadSettings>();

/**
 * 本次申报设置 as it stands in a sheet. In the place of a wrong entry stands what held before (`inForce`), else what the
 * edition has; the same sheet gives the same objects.
 */
export function readSettings(
  sheet: SheetSnapshot,
  editions: readonly Edition[],
  inForce: Settings | null = null,
): ReadSettings {
  return kept(sheet, [editions, inForce], () => readNow(sheet, editions, inForce));
}

function readNow(sheet: SheetSnapshot, editions: readonly Edition[], inForce: Settings | null): ReadSettings {
  const found = findSections(sheet);
  const {
    basics,
    edition,
    otherwise,
    format,
    faults: basicFaults,
  } = readBasics(sheet.name, found, editions, inForce);
  const faults = [...basicFaults];
  const texts = rowTexts(otherwise, edition);
  const rows = Object.fromEntries(
    settingsSections.map((section, index) => [
      section.id,
      sectionRows(section, index, sheet.name, found, texts[section.id], edition, format, faults),
    ]),
  ) as unknown as SettingRows;
  const settled = settleRows(rows, basics.year, edition);
  const settings = settingsFrom(basics, settled.rows);
  const all = [...faults, ...settled.faults];
  return {
    settings,
    edition: withSettings(edition, settings),
    faults: all.sort((a, b) => a.cell.row - b.cell.row || a.cell.col - b.cell.col),
    sheet: sheet.name,
  };
}

function sectionRows(
  section: SettingsSection,
  index: number,
  sheet: string,
  { grid, sections }: FoundSections,
  otherwise: readonly Texts[],
  edition: Edition,
  format: number,
  faults: SettingsFault[],
): readonly SettingRow[] {
  const first = { sheet, row: grid.rows[0] ?? 0, col: 0 };
  const asBefore = (texts: Texts): SettingRow => ({ texts, instead: texts, cellOf: () => first });
  const found = sections.find((each) => each.section === section);
  const heading = sectionHeading(index + 1, section.title);
  if (!found) {
    if (format === settingsFormat)
      faults.push({
        cell: first,
        message: `没有找到“${heading}”一节，或者它的表头不全。请从新做的设置表里抄回标题和表头。`,
        stands: `“${section.title}”暂按原有的执行。`,
      });
    return otherwise.map(asBefore);
  }
  const read = readRows(sheet, grid, found, otherwise, edition, faults);
  if (read.length === 0 && !section.mayBeEmpty) {
    faults.push({
      cell: { sheet, row: found.header.lastRow, col: Object.values(found.header.columns)[0] ?? 0 },
      message: `“${heading}”一节里没有可用的行。请至少填写一行。`,
      stands: `“${section.title}”暂按原有的执行。`,
    });
    return otherwise.map(asBefore);
  }
  if (section.missing === "gone") return read;
  const known = new Set(read.map(({ texts }) => foldText(texts.id ?? "")));
  return [...read, ...otherwise.filter((texts) => !known.has(foldText(texts.id ?? ""))).map(asBefore)];
}
