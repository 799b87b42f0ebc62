import { writeXlsx } from "../../src/files/node";
import { readXlsx } from "hucre";
import { inTableOrder } from "../../src/merge/opinions/inTableOrder";
import { ledgerEntry } from "../../src/merge/compare/ledgerEntry";
import { opinionColumns } from "../../src/merge/own/opinionColumns";
import type { Opinion } from "../../src/merge/own/opinions";
import { readOpinions } from "../../src/merge/own/readOpinions";
import { opinionsSheet } from "../../src/report/opinionsSheet";
import type { SheetPlan } from "../../src/sheet/plan";
import { edition, filed, project, snapshotOf } from "../merge/make";

function opinion(number: number, changes: Partial<Opinion> = {}): Opinion {
  const ids = Object.keys(opinionColumns).filter((id) => id !== "status");
  return {
    ...(Object.fromEntries(ids.map((id) => [id, `${id}${number}`])) as unknown as Opinion),
    projectName: `基于5G的智能工厂${number}号项目`,
    applicant: `长春第${number}机械有限公司`,
    severity: "query",
    rule: "FIN-04",
    place: `申报.xlsx › 申报书!D${number}`,
    extra: {},
    ...changes,
  };
}

const three = [
  opinion(1, { severity: "error", answer: "认可" }),
  opinion(2),
  opinion(3, { severity: "hint" }),
];
const plan = opinionsSheet(three, "申报.xlsx", edition);
const titles = plan.rows[2]!.cells.map((cell) => String(cell!.value));
const shown = titles.filter((_, col) => !plan.folded!.includes(col));

test("eight columns that a reader needs are shown and printed, the others folded away", () => {
  expect(shown).toEqual([
    "序号",
    "项目名称",
    "依托企业",
    "级别",
    "问题",
    "企业说明",
    "市局意见（认可/不认可）",
    "市局审核说明",
  ]);
  // A4 landscape takes about 123 characters of 11 points: at 153 the print is 8.8 points
  const width = plan.columnWidths.reduce(
    (sum, each, col) => (plan.folded!.includes(col) ? sum : sum + each),
    0,
  );
  expect(width).toBeLessThanOrEqual(155);
});

test("the file has these columns closed behind a plus sign, and an answer is chosen from a list", async () => {
  const { sheets } = await readXlsx(await writeXlsx([plan]));
  const { columns = [], dataValidations = [] } = sheets[0]!;
  const closed = columns.flatMap(({ hidden, outlineLevel }, col) =>
    hidden && outlineLevel === 1 ? [titles[col]] : [],
  );
  expect(closed).toEqual(titles.filter((title) => !shown.includes(title)));
  const column = String.fromCharCode(65 + titles.indexOf("市局意见（认可/不认可）"));
  expect(dataValidations).toEqual([
    expect.objectContaining({
      range: expect.stringMatching(`^${column}4:${column}`),
      values: ["认可", "不认可", "放行"],
    }),
  ]);
});

test("numbers lead to the cell, levels have a colour beside their word", () => {
  expect(plan.rows.slice(3).map(({ cells }) => cells[0])).toMatchObject(
    [1, 2, 3].map((value) => ({ value, link: { sheet: "申报书", cell: `D${value}` } })),
  );
  const level = titles.indexOf("级别");
  const fills = plan.rows.slice(3).map(({ cells }) => [cells[level]!.value, cells[level]!.style!.fill]);
  expect(fills).toEqual([
    ["必须修改", "FFC7CE"],
    ["需要说明", "FFEB9C"],
    ["提示", "EDEDED"],
  ]);
});

test("an answer has a colour as soon as it is typed, and where one waits that is seen", async () => {
  const { sheets } = await readXlsx(await writeXlsx([plan]));
  const letter = (title: string): string => String.fromCharCode(65 + titles.indexOf(title));
  const answer = `$${letter("市局意见（认可/不认可）")}4`;
  const rules = sheets[0]!.conditionalRules!;
  expect(rules.map(({ formula, style, range }) => [formula, style?.fill, range])).toEqual(
    [
      [`AND(${answer}<>"",ISNUMBER(FIND(LEFT(${answer},1),"不拒退否")))`, "FFC7CE"],
      [`LEFT(${answer},2)="放行"`, "FFEB9C"],
      [`${answer}<>""`, "C6EFCE"],
      [`AND(${answer}="",$${letter("企业说明")}4<>"")`, "DDEBF7"],
    ].map(([formula, fill]) => [
      formula,
      expect.objectContaining({ bgColor: expect.objectContaining({ rgb: expect.stringContaining(fill!) }) }),
      expect.stringMatching(new RegExp(`^${answer[1]}4:`)),
    ]),
  );
});

test("it is read back, and so is a sheet without 序号 in the order of earlier versions", () => {
  expect(readOpinions(snapshotOf(plan))).toEqual(three);
  const earlier: SheetPlan = {
    ...plan,
    merges: [],
    rows: plan.rows.map((row, at) => (at < 2 ? row : { ...row, cells: row.cells.slice(1) })),
  };
  expect(readOpinions(snapshotOf(earlier))).toEqual(three);
});

test("a sheet of an earlier version calls the levels 错误 and 疑问, and is read all the same", () => {
  const former: Readonly<Record<string, string>> = { 必须修改: "错误", 需要说明: "疑问" };
  const level = titles.indexOf("级别");
  const earlier: SheetPlan = {
    ...plan,
    rows: plan.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, col) =>
        at > 2 && col === level ? { ...cell, value: former[String(cell!.value)] ?? cell!.value } : cell,
      ),
    })),
  };
  expect(earlier.rows.slice(3).map(({ cells }) => cells[level]!.value)).toEqual(["错误", "疑问", "提示"]);
  expect(readOpinions(snapshotOf(earlier))).toEqual(three);
});

test("opinions stand in the order of 汇总表, then by level; those of no row of it come last", () => {
  const ledger = [1, 2].map((number) => ({
    ...ledgerEntry(filed(project(number)), edition),
    place: 3 - number,
  }));
  const mixed = [opinion(9), opinion(1, { severity: "hint" }), opinion(1, { severity: "error" }), opinion(2)];
  expect(inTableOrder(mixed, ledger)).toEqual([mixed[3], mixed[2], mixed[1], mixed[0]]);
});
