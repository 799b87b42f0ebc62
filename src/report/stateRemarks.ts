import type { Edition } from "../form/edition";
import { askedColumns } from "../merge/own/askedColumns";
import { ownSheets } from "../merge/own/ownSheets";
import type { MergeState } from "../merge/own/state";
import { columnTitle } from "./columnTitles";

/** So many are named. */
const named = 3;

/** 2020-001, 甲-3: a number of the bureau's own, which the next merge counts anew. */
const ownNumber = (sequence: string): boolean => sequence !== "" && !/^\d+$/.test(sequence);

/** What people did to the sheets of an earlier merge that they would not expect to matter, a sentence each. */
export function stateRemarks(
  { summary, ledger, beside = {} }: MergeState,
  edition: Edition,
): readonly string[] {
  if (!summary) return [];
  // 审核意见 stands there, which only a merge makes
  const isLedgerGone = ownSheets.opinions in beside && !(ownSheets.ledger in beside) && ledger.length === 0;
  const numbers = summary.rows.map(({ sequence }) => sequence).filter(ownNumber);
  const missing = summary.asked.filter(({ id }) => summary.columns[id] === undefined);
  const isAsked = (id: string): boolean => askedColumns(edition).some((each) => each.id === id);
  const titles = missing.filter(({ id }) => isAsked(id)).map(({ id }) => `“${columnTitle(id, edition)}”`);
  const examples = numbers.slice(0, named).map((text) => `“${text}”`);
  return [
    isLedgerGone && summary.rows.length > 0
      ? "工作簿里的“项目台账”不见了，已重新建立。汇总表各格都当作市局填写的保留；企业以后改动的，会列出来请您核对，不直接改写"
      : "",
    ledger.length > 0 && titles.length > 0
      ? `汇总表里没有${titles.join("、")}栏，附件4-5 要求有这一栏，上报前请补上`
      : "",
    numbers.length > 0
      ? `“序号”由程序按行的顺序编写，原来填的${examples.join("、")}${numbers.length > named ? `等 ${numbers.length} 处` : ""}已改写；自己的编号请另加一栏填写`
      : "",
  ].filter((text) => text !== "");
}
