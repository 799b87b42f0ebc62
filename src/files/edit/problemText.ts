import { describeFileProblem } from "../problemText";
import type { CutThing, EditProblem, ForeignThing } from "./problem";

const things: Readonly<Record<ForeignThing, string>> = {
  comment: "批注",
  formula: "公式",
  pivotTable: "数据透视表",
  table: "另外的表格（“插入”→“表格”）",
  control: "控件或嵌入的对象",
  other: "本程序不认识的内容",
};
const cut: Readonly<Record<CutThing, string>> = {
  array: "数组公式",
  dataTable: "模拟运算表",
  pivotTable: "数据透视表",
  table: "表格（“插入”→“表格”）",
};
const saveAgain = "请在 Excel 或 WPS 中打开它，另存为 .xlsx 后重试";

/** How the sentence goes on after the file's name and 没有写入. */
const sentences: {
  readonly [K in EditProblem["kind"]]: (problem: Extract<EditProblem, { kind: K }>, name: string) => string;
} = {
  unreadable: ({ problem }, name) => describeFileProblem(problem, name),
  otherFormat: () => `它的内容不是 .xlsx 或 .xlsm 格式。${saveAgain}。`,
  noSheet: ({ sheet }) => `其中没有名为“${sheet}”的工作表，它可能已被改名或删去。请重新打开后重试。`,
  signed: () => "它带有数字签名，任何改动都会使签名失效。请在 Excel 或 WPS 中删除签名后重试。",
  shared: () => "它是带有修订记录的共享工作簿，移动行会使修订记录出错。请在“审阅”中取消共享后重试。",
  nameTaken: ({ sheet }) => `其中名为“${sheet}”的是图表工作表等，不是普通工作表。请把它改名后重试。`,
  foreignContent: ({ sheet, things: found }) =>
    `工作表“${sheet}”由本程序整张重写，但其中有别处加入的${found.map((each) => things[each]).join("、")}，重写会丢掉它们。请把它们移到别的工作表后重试。`,
  cutApart: ({ sheet, thing, at }) =>
    `工作表“${sheet}”${at} 的${cut[thing]}会被增删的行截断。请把它移到别处或改为普通区域后重试。`,
  full: ({ sheet }) => `工作表“${sheet}”的行数已到上限，放不下新的行。请删去下方多余的行后重试。`,
  tooLarge: ({ limit, of }) =>
    `汇总的内容超过 ${limit / 10_000} 万${of === "cells" ? "个单元格" : "字"}，写出来以后下次就读不回来了。请分成几批（如按县区），每批汇总到单独的工作簿。`,
  notAsPlanned: ({ sheet, cell }) =>
    `写好以后读回来核对，工作表“${sheet}”的 ${cell} 与应写的内容不一致。请用 Excel 或 WPS 打开它另存为 .xlsx 后重试。`,
  newNotAsPlanned: ({ sheet, cell }) =>
    `写好以后读回来核对，工作表“${sheet}”的 ${cell} 与应写的内容不一致。这是本程序的错误，申报书没有问题；请把这句话告诉维护人员。`,
  leanedOn: ({ sheet, where }) =>
    `要删去的工作表“${sheet}”还被${where.map((each) => `“${each}”`).join("、")}中的公式、图表或名称引用。请先改掉这些引用后重试。`,
};

/** A sentence for the user: what stands in the way of editing the file of that name, what stands now, what to do. */
export function describeEditProblem(problem: EditProblem, name: string): string {
  const sentence = sentences[problem.kind] as (problem: EditProblem, name: string) => string;
  const stands =
    problem.kind === "newNotAsPlanned" || (problem.kind === "tooLarge" && problem.isNew)
      ? "没有留下文件"
      : "原文件没有改动";
  return `“${name}”没有写入，${stands}：${sentence(problem, name)}`;
}
