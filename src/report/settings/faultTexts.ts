import type { OfferedSettings } from "../../merge/own/settings/readSettings";
import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import { refName } from "../../sheet/address";
import type { JudgedBy } from "./judgedBy";

/** What is wrong in 本次申报设置, a sentence a cell: what is wrong, what to write, what holds meanwhile. */
export function settingsFaultTexts({ faults }: Pick<OfferedSettings, "faults">): readonly string[] {
  return faults.map(({ cell, message, stands }) => `${refName(cell)}：${message}${stands}`);
}

/** By what is judged where no settings are given. */
export function withoutSettings(open: Edition): string {
  const years = partsOf(open).map(({ formYear }) => `${formYear}年度`);
  return `没有本次申报设置，按程序自带的规定审核（申报书各按自己的年度：${years.join("、")}；没写年度的按${years[0]!}）。`;
}

/** By which settings something was judged, and what is wrong in them, a line each. */
export function settingsTexts(read: JudgedBy): readonly string[] {
  const { year, deadline } = read.settings;
  const until = deadline === undefined ? "" : `，报送截止 ${deadline}`;
  const wrong = read.faults.length > 0 ? `其中 ${read.faults.length} 处要改：` : "";
  const where = `设置见“${read.file}”的工作表“${read.sheet}”。`;
  return [`按本次申报设置审核：${year}年度${until}。${where}${wrong}`, ...settingsFaultTexts(read)];
}
