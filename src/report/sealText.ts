import type { Edition } from "../form/edition";
import { fieldTitle } from "../merge/filed/fieldTitles";
import type { SealPoint, SealResult, SealTopic } from "../merge/seal/sealPoint";
import { columnTitle } from "./columnTitles";
import { projectName } from "./projectName";
import { wordFinding } from "./wording";
import { shownAmount } from "../text/shownNumber";

export const sealTopicTexts: Readonly<Record<SealTopic, string>> = {
  cells: "各栏内容",
  open: "未办结的问题",
  unit: "推荐单位和标题",
  order: "序号和排列",
  quota: "推荐数量",
  sums: "合计与存疑数据",
  forms: "与申报书的对应",
  papers: "纸质材料核对",
  slips: "夹带的退回单",
};

/** Why a topic could not be looked at. */
const notLooked: Readonly<Record<SealTopic, string>> = {
  cells: "没有汇总表，没有核对。",
  open: "没有“审核意见”和“项目台账”，没有核对。",
  unit: "没有核对。",
  order: "没有核对。",
  quota: "没有规定推荐数量，没有核对。",
  sums: "没有“项目台账”，没有核对存疑数据。",
  forms: "没有“项目台账”，没有核对。",
  papers: "没有“收件核对”，没有核对纸质材料。",
  slips: "没有核对。",
};

/** What was looked at where nothing was found. */
function soundText({ topic, looked }: SealResult): string {
  switch (topic) {
    case "cells":
      return `${looked} 个项目的各栏都已填写，没有发现问题。`;
    case "open":
      return `${looked} 个项目都没有未办结的问题。`;
    case "unit":
      return "推荐单位和标题里的市（州）都已写明，互相一致。";
    case "order":
      return `序号 1 至 ${looked} 连续，同类别的项目排在一起。`;
    case "quota":
      return `${looked} 个项目，没有超过规定的推荐数量。`;
    case "sums":
      return "没有存疑的数据，合计行与各行之和一致。";
    case "forms":
      return `${looked} 行都有对应的申报书。`;
    case "papers":
      return `${looked} 个项目的纸质材料都已核对，没有不符合的。`;
    case "slips":
      return "工作簿里没有退回单。";
  }
}

/** One line on a topic: how much was found, or that nothing was, and what was looked at. */
export function sealResultText(result: SealResult): string {
  const { topic, looked, points } = result;
  if (looked === null && points.length === 0) return notLooked[topic];
  if (points.length === 0) return soundText(result);
  const must = points.filter(({ weight }) => weight === "must").length;
  const parts = [
    ...(must > 0 ? [`${must} 处须处理`] : []),
    ...(points.length > must ? [`${points.length - must} 处请过目`] : []),
  ];
  return `${parts.join("，")}。`;
}

function openText({ mend, explain, answer }: Extract<SealPoint, { kind: "open" }>): string {
  const parts = [
    ...(mend > 0 ? [`待修改 ${mend} 处`] : []),
    ...(explain > 0 ? [`待说明 ${explain} 处`] : []),
    ...(answer > 0 ? [`企业已说明、待审核 ${answer} 处`] : []),
  ];
  return `${parts.join("，")}，见“审核意见”。`;
}

function factText(point: SealPoint, edition: Edition): string {
  switch (point.kind) {
    case "noTable":
      return "工作簿里没有汇总表。请先汇总。";
    case "noColumn":
      return `表头里没有“${columnTitle(point.column, edition)}”这一栏。请补上。`;
    case "blank":
      return `“${columnTitle(point.column, edition)}”没有填写。请补填。`;
    case "category":
      return `${columnTitle(point.column, edition)}“${point.text}”不在申报指南的类别中。请改为规定的类别。`;
    case "finding": {
      const { message, advice } = wordFinding(point.finding, edition);
      return [message, advice].filter((text) => text !== "").join("");
    }
    case "open":
      return openText(point);
    case "noUnit":
      return "“推荐单位（盖章）：”后面没有写推荐单位。请补填。";
    case "unknownUnit":
      return `推荐单位“${point.unit}”不在推荐单位名单中。请核对名称，应与公章一致。`;
    case "noCity":
      return "标题里没有写明市（州）。请补填。";
    case "otherCity":
      return `标题写的是“${point.city}”，推荐单位是“${point.unit}”，不是同一个市（州）。请核对。`;
    case "number":
      return `序号${point.shown === "" ? "没有填写" : `是“${point.shown}”`}，按顺序应为 ${point.expected}。请重新编号。`;
    case "apart":
      return `类别“${point.category}”的项目没有排在一起。请看一下是否要调整顺序。`;
    case "quota":
      return `共 ${point.count} 个项目，超过规定的推荐数量（${point.quota} 个）。请减少后再报。`;
    case "doubted": {
      const titles = point.figures.map((field) => fieldTitle(edition, field));
      return `${titles.join("、")}存疑，没有计入“统计”的合计。请核对。`;
    }
    case "total":
      return `合计写的是 ${shownAmount(point.shown)}，各行之和是 ${shownAmount(point.sum)}。请核对。`;
    case "noForm":
      return "没有对应的申报书，是手工填写的。请确认申报书已收到。";
    case "papers":
      return point.open === null ? "纸质材料还没有核对。" : `纸质材料有 ${point.open} 项没有核对或不符合。`;
    case "slip":
      return `工作表“${point.sheet}”是退回单，不要随汇总表报送。请在“退回单”里点“移除全部退回单”。`;
  }
}

/** A point as it is listed: whose it is, and what to do. */
export function sealPointText(point: SealPoint, edition: Edition): string {
  const whose = point.project || point.applicant;
  const name = whose === "" ? "" : `${projectName(point.project, point.applicant)}：`;
  return name + factText(point, edition);
}

/** The whole in a sentence. */
export function sealVerdict(results: readonly SealResult[]): {
  readonly sound: boolean;
  readonly text: string;
} {
  const points = results.flatMap((result) => result.points);
  const must = points.filter(({ weight }) => weight === "must").length;
  const skipped = results.filter(({ looked, points: found }) => looked === null && found.length === 0);
  const names = skipped.map(({ topic }) => sealTopicTexts[topic]).join("、");
  const left = skipped.length > 0 ? `没有核对的：${names}。` : "";
  if (points.length === 0)
    return {
      sound: skipped.length === 0,
      text: `检查了 ${results.length - skipped.length} 项，没有发现问题。${left}`,
    };
  const look = points.length - must;
  const counts = [...(must > 0 ? [`${must} 处须处理`] : []), ...(look > 0 ? [`${look} 处请过目`] : [])];
  const advice = must > 0 ? "处理好再盖章。" : "过目以后可以盖章。";
  return { sound: false, text: `${counts.join("，")}，${advice}${left}` };
}
