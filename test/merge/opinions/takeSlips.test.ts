import { readSlip } from "../../../src/merge/own/readSlip";
import { answered } from "../../../src/merge/opinions/ownOpinions";
import { opinionsSheet } from "../../../src/report/opinionsSheet";
import { receiptText, refusalText } from "../../../src/report/receiptText";
import { returnSlips } from "../../../src/report/returnSlips";
import { blankIssue } from "../../../src/report/slipIssue";
import { filledIn } from "../../report/slipFilled";
import { cell, finding } from "../../taskpane/support/records";
import { edition, filed, project, snapshotOf } from "../make";
import { merge, withSheet, type Run } from "../workbook";

const name = (number: number): string => `企业${number}.xlsx`;
/** A form whose total investment is asked about. */
const doubtful = (number: number, investment = 1000) =>
  filed(project(number, { "situation.totalInvestment": investment }), {
    file: name(number),
    findings: [
      {
        ...finding("BAS-03", "query", [cell("申报书", 7, 1)]),
        fields: ["situation.totalInvestment", "finance.mainBusinessRevenue.2019"],
      },
    ],
  });
const why = "扩建二期，投资比上年收入高。";

/** The slips of a workbook as they came back, each named for its enterprise. */
function slipsOf({ state }: Run, explanation: string, at = "2020-06-22 09:30") {
  const { opinions, ledger } = state;
  const sources = { opinions, unit: "长春市工业和信息化局", ledger, materials: [] };
  return returnSlips(sources, blankIssue(at), edition).flatMap(({ file, sheets }) =>
    sheets.map((plan) => ({ file, slip: readSlip(snapshotOf(filledIn(plan, explanation)))! })),
  );
}

const explanations = ({ state }: Run) => state.opinions.map(({ explanation }) => explanation);
const said = ({ receipts }: Run) =>
  receipts.map((each) => [receiptText(each), ...each.refused.map(refusalText)]);

test("slips alone put what the enterprises explained beside their findings, though no form was read again", () => {
  const first = merge({ name: "汇总.xlsx", sheets: [] }, [doubtful(1), doubtful(2)]);
  expect(first.state.opinions[0]!.content).toBe(
    "项目总投资（万元）：1000；2019年主营业务收入（万元）：500.5",
  );
  const second = merge(first.workbook, [], { slips: slipsOf(first, why) });
  expect(explanations(second)).toEqual([why, why]);
  expect(said(second)).toEqual([
    ["“退回单-长春第1机械有限公司.xlsx”（基于5G的智能工厂1号项目）：1 条企业说明已收到。"],
    ["“退回单-长春第2机械有限公司.xlsx”（基于5G的智能工厂2号项目）：1 条企业说明已收到。"],
  ]);
  // once more: nothing is doubled, and nothing lost
  const third = merge(second.workbook, [], { slips: slipsOf(first, why) });
  expect(explanations(third)).toEqual([why, why]);
  expect(said(third)[0]).toEqual([expect.stringContaining("1 条以前已收到。")]);
});

test("an explanation of another value is refused, and the sentence names both", () => {
  const first = merge({ name: "汇总.xlsx", sheets: [] }, [doubtful(1)]);
  const slips = slipsOf(first, why);
  const changed = merge(first.workbook, [doubtful(1, 2000)]);
  const after = merge(changed.workbook, [], { slips });
  expect(explanations(after)).toEqual([""]);
  expect(said(after)).toEqual([
    [
      "“退回单-长春第1机械有限公司.xlsx”（基于5G的智能工厂1号项目）：1 条没有采用。",
      "“项目总投资（万元）、2019年主营业务收入（万元）”：退回时填的是“项目总投资（万元）：1000；2019年主营业务收入（万元）：500.5”，现在填的是“项目总投资（万元）：2000；2019年主营业务收入（万元）：500.5”，内容已经改动，原说明没有采用；请企业按现在的内容重新说明。",
    ],
  ]);
  // the changed form and the old slip in one go: the same
  expect(explanations(merge(first.workbook, [doubtful(1, 2000)], { slips }))).toEqual([""]);
});

test("an explanation of a finding that is gone, or of a project that is not here, is refused", () => {
  const first = merge({ name: "汇总.xlsx", sheets: [] }, [doubtful(1)]);
  const slips = slipsOf(first, why);
  const mended = merge(first.workbook, [filed(project(1), { file: name(1) })]);
  expect(said(merge(mended.workbook, [], { slips }))[0]![1]).toMatch(/这个问题已经没有了/);
  const other = merge({ name: "汇总.xlsx", sheets: [] }, [doubtful(2)]);
  expect(said(merge(other.workbook, [], { slips }))[0]![1]).toMatch(/本工作簿里没有这个项目/);
});

test("what the bureau has accepted is not written over by a slip; of two slips the later counts", () => {
  const first = merge({ name: "汇总.xlsx", sheets: [] }, [doubtful(1)]);
  const [old] = slipsOf(first, "旧的说明，写得不清楚。");
  const [late] = slipsOf(first, why, "2020-06-25 08:00");
  const both = merge(first.workbook, [], { slips: [old!, late!] });
  expect(explanations(both)).toEqual([why]);
  expect(said(both)[0]![1]).toMatch(/另一张退回单对同一问题有说明/);
  const answer = { verdict: "认可", note: "", reviewer: "李处", answeredAt: "2020-06-26 09:00" } as const;
  const rows = both.state.opinions.map((row) => answered(row, answer));
  const accepted = withSheet(both.workbook, snapshotOf(opinionsSheet(rows, "汇总.xlsx", edition)));
  const again = merge(accepted, [], { slips: [old!] });
  expect(again.state.opinions).toMatchObject([{ explanation: why, answer: "认可", reviewer: "李处" }]);
  expect(said(again)[0]![1]).toMatch(/市局已认可另一份说明，保持不变/);
});

test("a table of an earlier version, whose amounts bear no names, keeps its explanations", () => {
  const first = merge({ name: "汇总.xlsx", sheets: [] }, [doubtful(1)]);
  const rows = first.state.opinions.map((row) => ({ ...row, content: "1000；500.5", explanation: why }));
  const old = withSheet(first.workbook, snapshotOf(opinionsSheet(rows, "汇总.xlsx", edition)));
  expect(merge(old, [doubtful(1)]).state.opinions).toMatchObject([
    { explanation: why, content: "项目总投资（万元）：1000；2019年主营业务收入（万元）：500.5" },
  ]);
});
