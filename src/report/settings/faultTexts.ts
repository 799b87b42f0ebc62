import type { OfferedSettings } from "../../merge/own/settings/readSettings";
import { refName } from "../../sheet/address";
import type { JudgedBy } from "./judgedBy";

/** What is wrong in 本次申报设置, a sentence a cell: what is wrong, what to write, what holds meanwhile. */
export function settingsFaultTexts({ faults }: Pick<OfferedSettings, "faults">): readonly string[] {
  return faults.map(({ cell, message, stands }) => `${refName(cell)}：${message}${stands}`);
}

/** By which settings something was judged, and what is wrong in them, a line each. */
export function settingsTexts(read: JudgedBy): readonly string[] {
  const { year, deadline } = read.settings;
  const until = deadline === undefined ? "" : `，报送截止 ${deadline}`;
  const wrong = read.faults.length > 0 ? `其中 ${read.faults.length} 处要改：` : "";
  const where = `设置见“${read.file}”的工作表“${read.sheet}”。`;
  return [`按本次申报设置审核：${year}年度${until}。${where}${wrong}`, ...settingsFaultTexts(read)];
}
