import type { OfferedSettings } from "../../merge/own/settings/readSettings";
import { refName } from "../../sheet/address";

/** What is wrong in 本次申报设置, a sentence a cell: what is wrong, what to write, what holds meanwhile. */
export function settingsFaultTexts({ faults }: Pick<OfferedSettings, "faults">): readonly string[] {
  return faults.map(({ cell, message, stands }) => `${refName(cell)}：${message}${stands}`);
}

/** By which settings something was judged, and what is wrong in them, a line each. */
export function settingsTexts(read: OfferedSettings): readonly string[] {
  const { year, deadline } = read.settings;
  const until = deadline === undefined ? "" : `，报送截止 ${deadline}`;
  const wrong = read.faults.length > 0 ? `其中 ${read.faults.length} 处要改：` : "";
  return [`按本次申报设置审核：${year}年度${until}。${wrong}`, ...settingsFaultTexts(read)];
}
