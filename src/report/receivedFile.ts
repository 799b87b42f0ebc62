import type { Edition, SupportedProject } from "../form/edition";
import { readSupported } from "../merge/own/supportedList";
import type { CityTable, CityWorkbook, PassedSheet } from "../merge/province/cityTable";
import { readCityWorkbook } from "../merge/province/readCityWorkbook";
import type { OfferedSettings } from "../merge/own/settings/readSettings";
import { senderOf } from "../merge/province/sender";
import type { UnreadFile } from "../merge/province/unitTables";
import { isSettingsSheet } from "../read/workbook/settingsSheet";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** What became of a file that came in to the province. */
export interface ReceivedFile {
  readonly name: string;
  readonly tables: readonly CityTable[];
  /** Projects of earlier years, where the file holds a list of them. */
  readonly supported: readonly SupportedProject[];
  /** The file, where it holds nothing that can be read though it came in. */
  readonly unread: readonly UnreadFile[];
  /** 本次申报设置, where the file holds them and no table. */
  readonly settings?: OfferedSettings;
  /** What to say of it, a sentence each. */
  readonly said: readonly string[];
}

const sheetTexts: Readonly<Record<PassedSheet["kind"], ((sheet: string) => string) | null>> = {
  own: null,
  supported: null,
  unwanted: (sheet) => `${sheet}按名称不是推荐的项目，未列入；要列入的，请改名后重新添加`,
  hidden: (sheet) => `${sheet}是隐藏的，其中还有一张汇总表，未列入；要列入的，请取消隐藏后重新添加`,
  province: (sheet) => `${sheet}是省级的表，不是市（州）报来的，未列入`,
  empty: (sheet) => `${sheet}是空表，没有项目，也没有写明“无申报项目”`,
  other: (sheet) => `${sheet}里没有汇总表，未读`,
};

/** Sheets that are no table that counts, with how many rows they have; those that the program keeps are not named. */
function passedTexts({ passed }: CityWorkbook): readonly string[] {
  return passed.flatMap(({ name, kind, rows }) => {
    const text = sheetTexts[kind]?.(`工作表“${name}”（${rows} 行）`);
    return text === undefined ? [] : [text];
  });
}

function unreadReason({ passed }: CityWorkbook): string {
  if (passed.some(({ kind }) => kind === "empty"))
    return "是空表，没有项目，也没有写明“无申报项目”，请核实是否零报送";
  if (passed.some(({ kind }) => kind === "province")) return "是省级汇总的工作簿，不是市（州）报来的，未列入";
  return "没有找到填写过的汇总表（附件4-5），未列入";
}

/** A workbook that came in: its tables, or why it has none. `notes`: what the reader of the file says. */
export function receivedFile(
  name: string,
  workbook: WorkbookSnapshot,
  notes: readonly string[],
  edition: Edition,
): ReceivedFile {
  const supported = readSupported(workbook);
  const city = readCityWorkbook(name, workbook, edition);
  const { tables, sender } = city;
  const isList = supported.length > 0 && tables.length === 0;
  const listed =
    supported.length > 0 ? [`“${name}”：读出往年支持项目 ${supported.length} 个，已与本次申报比对。`] : [];
  const reason = `“${name}”：${unreadReason(city)}。`;
  const isSettings = tables.length === 0 && !isList && workbook.sheets.some(isSettingsSheet);
  const unread = tables.length > 0 || isList || isSettings ? [] : [{ file: name, unit: sender.unit, reason }];
  const passed = tables.length > 0 ? passedTexts(city) : [];
  return {
    name,
    tables,
    supported,
    unread,
    said: [
      ...notes,
      ...listed,
      ...(isSettings ? [`“${name}”是本次申报设置，不是汇总表。`] : []),
      ...unread.map((each) => each.reason),
      ...(passed.length > 0 ? [`“${name}”：${passed.join("；")}。`] : []),
    ],
  };
}

/** A file that cannot be read; who sent it is known by its name. */
export function unreadableFile(name: string, reason: string, edition: Edition): ReceivedFile {
  const { unit } = senderOf(name, { unit: "" }, edition);
  return { name, tables: [], supported: [], unread: [{ file: name, unit, reason }], said: [reason] };
}
