import {
  expectedUnits,
  quotaExceeded,
  type ProvinceResult,
  type UnitReport,
} from "../merge/province/provinceMerge";
import { investmentField } from "../merge/filed/investment";
import type { GroupSums } from "../merge/figures/groupSums";
import type { Edition } from "../form/edition";
import { receivedTexts } from "./receivedTexts";
import { leftOutOf, leftOutText } from "./doubtedText";
import {
  changedAfterStampText,
  differencesText,
  hasAmounts,
  olderText,
  onlyUnread,
  partsText,
  reportsNone,
  unreadTexts,
} from "./unitTexts";
import type { ProvincePlan } from "./planProvince";
import { shownAmount } from "../text/shownNumber";

/** What a sum of 总投资 leaves out. */
function investmentLeftOut({ doubted }: GroupSums): string {
  return leftOutText(leftOutOf(doubted, investmentField));
}

export function unitText(report: UnitReport): string {
  const { unit, name, counted, older, rows, sums, carried } = report;
  const called = unit ? name : `单位不明（${name || "未写明"}）`;
  if (onlyUnread(report) && !carried) return `${called}：已收到，读不出。${unreadTexts(report).join("")}`;
  if (counted.length === 0 && !carried) return `${called}：未报`;
  if (reportsNone(report)) return `${called}：零报送`;
  const amount = hasAmounts(report) ? `，总投资 ${shownAmount(sums.investment)}` : "，没有金额";
  const files = counted.map(({ table }) => table.file).join("、");
  const double = older.length > 0 ? `，重报 ${older.length + 1} 份，采用 ${files}` : "";
  const before = carried ? "，沿用上次" : "";
  const leftOut = investmentLeftOut(sums);
  return `${called}：${rows.length} 个项目${amount}${double}${before}${leftOut && `。${leftOut}`}`;
}

/** “应报 11 个单位，已报 9 个，未报 2 个，重报 1 个。……” */
export function provinceCounts({ units, rows }: ProvinceResult): string {
  const expected = expectedUnits(units);
  const received = expected.filter(({ counted }) => counted.length > 0).length;
  const carried = expected.filter((each) => each.carried).length;
  const unread = expected.filter((each) => onlyUnread(each) && !each.carried).length;
  const double = units.filter(({ older }) => older.length > 0).length;
  const unknown = units.length - expected.length;
  return (
    `应报 ${expected.length} 个单位，已报 ${received} 个，` +
    `${carried > 0 ? `沿用上次 ${carried} 个，` : ""}` +
    `${unread > 0 ? `已收到但读不出 ${unread} 个，` : ""}未报 ${expected.length - received - carried - unread} 个，` +
    `重报 ${double} 个${unknown > 0 ? `，另有单位不明的表 ${unknown} 份` : ""}。全省共 ${rows.length} 个项目。`
  );
}

/** 与上次相比；nothing where the province's table is made for the first time. */
export function changesText({ prepared }: Pick<ProvincePlan, "prepared">): string {
  const { state, added, changed, unchanged, missing } = prepared.preview;
  if (!state.summary) return "";
  const count = (kind: string, number: number): string[] => (number > 0 ? [`${kind} ${number} 个`] : []);
  const of = (kind: string): number => missing.filter((each) => each.kind === kind).length;
  const counts = [
    ...count("新增", added.length),
    ...count("有变化", changed.length),
    ...count("没有变化", unchanged.length),
    ...count("新表里没有了", of("sourceGone")),
    ...count("行已被删去", of("rowDeleted")),
    ...count("行被改写", of("rowTypedOver")),
    ...count("撤出后又报来", of("filedAgain")),
  ];
  return `与上次相比（上次 ${state.summary.rows.length} 个项目）：${counts.join("，")}。`;
}

/** The sums without what came in twice; nothing where nothing did. */
export function netText({ total, net }: Pick<ProvinceResult, "total" | "net">): string {
  const twice = total.projects - net.projects;
  if (twice === 0) return "";
  const amount = total.investment === 0 ? "" : `，总投资 ${shownAmount(net.investment)}`;
  return `其中 ${twice} 个项目由两个以上单位重复推荐，只计一次的净额：项目 ${net.projects} 个${amount}。`;
}

/** The sums, and whether the cities' own 统计 say the same. */
export function sumText({ units, total, net }: ProvinceResult): string {
  const bare = units.filter((each) => each.rows.length > 0 && !hasAmounts(each)).length;
  const left = bare > 0 ? `（手工表 ${bare} 份没有台账，没有金额，未计入）` : "";
  const amount = units.some(hasAmounts)
    ? `总投资 ${shownAmount(total.investment)}${left}`
    : "没有台账，无法核对金额";
  const counted = total.projects > 0 ? `，${amount}` : "";
  const sum = `全省项目 ${total.projects} 个${counted}。${netText({ total, net })}${investmentLeftOut(total)}`;
  const stated = units.flatMap(({ counted }) =>
    counted.filter(({ table }) => table.stated && !table.statedInTable),
  );
  const unequal = units.filter(({ differences }) => differences.length > 0);
  if (unequal.length > 0) {
    const names = unequal.map(({ name }) => name).join("、");
    return `${sum}有 ${unequal.length} 个单位的合计与其汇总表、台账不一致，请先核对：${names}。`;
  }
  return stated.length > 0 ? `${sum}各市（州）的“统计”与其汇总表、台账一致（${stated.length} 份）。` : sum;
}

/** Tables that are not as they were when they were stamped, or that are not used. */
export function tableRemarks(
  { result, prepared }: Pick<ProvincePlan, "result" | "prepared">,
  edition: Edition,
): string[] {
  const tables = result.units.flatMap(({ counted }) => counted.map(({ table }) => table));
  const changed = tables
    .filter(({ changedAfterStamp }) => changedAfterStamp)
    .map(({ file }) => `“${file}”：${changedAfterStampText}`);
  const above = result.units.flatMap((report) => {
    const quota = quotaExceeded(report);
    if (quota === null) return [];
    return [`${report.name}报送 ${report.rows.length} 个项目，超过规定的推荐数量（${quota} 个）。`];
  });
  const unequal = result.units
    .filter(({ differences }) => differences.length > 0)
    .map(({ name, differences }) => `${name}：${differencesText(differences)}请与报送单位核对。`);
  const several = result.units.flatMap((report) =>
    [...partsText(report), ...report.older.map(olderText)].map((text) => `${report.name}：${text}`),
  );
  const read = [...tables, ...prepared.foreign].flatMap((table) => receivedTexts(table, edition));
  const foreign = prepared.foreign.map(({ file, summary }) => {
    return `“${file}”：是${summary.city || summary.unit || summary.title}的表，不是本省的推荐单位，未列入。`;
  });
  return [...foreign, ...above, ...changed, ...unequal, ...several, ...read];
}
