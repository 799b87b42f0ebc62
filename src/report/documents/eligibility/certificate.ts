import type { Edition } from "../../../form/edition";
import type { DocumentBlock, DocumentPlan } from "../../../sheet/documentPlan";
import { dateLine, paragraph } from "../parts";
import type { ProjectRecord } from "../projectRecord";
import { namedIn } from "./conditionTexts";

/** 项目真实性证明（三（一）9，格式不限）: one page for each project, from what was checked. */
export function certificate(records: readonly ProjectRecord[], unit: string, edition: Edition): DocumentPlan {
  return {
    title: "项目真实性证明",
    blocks: records.flatMap((record, index) => pageOf(record, unit, edition, index > 0)),
  };
}

function pageOf(record: ProjectRecord, unit: string, edition: Edition, newPage: boolean): DocumentBlock[] {
  const { projectName, applicant, category, conditions } = record;
  const shown = namedIn(conditions, ["shown"], edition);
  const left = namedIn(conditions, ["open", "refuted"], edition);
  const checked = shown === "" ? "" : `经核对申报书和纸质材料，符合申报指南${shown}规定的申报条件，`;
  return [
    paragraph("title", "项目真实性证明", { newPage }),
    paragraph("body", "吉林省工业和信息化厅、吉林省财政厅：", { before: 30 }),
    paragraph(
      "body",
      `${applicant}申报的“${projectName}”（${category}），由我单位审核推荐。${checked}申报材料所反映的项目情况真实。`,
      { indent: true },
    ),
    paragraph("body", "特此证明。", { indent: true }),
    ...(left === ""
      ? []
      : [
          paragraph(
            "body",
            [{ text: `（${left}尚待核实，核实以前请勿盖章；核实后删去这一段。）`, hint: true }],
            {
              indent: true,
            },
          ),
        ]),
    paragraph("body", unit === "" ? "推荐单位（公章）：" : unit, { align: "right", before: 60 }),
    ...(unit === "" ? [] : [paragraph("body", "（公章）", { align: "right" })]),
    paragraph("body", dateLine, { align: "right" }),
  ];
}
