import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { cell, paragraph } from "../parts";
import type { ProjectRecord } from "../projectRecord";
import { conditionTexts, namedIn } from "./conditionTexts";

/** 申报条件核对表: the conditions of 二 in their order for one project, on one page; its last line says what may be certified. */
export function eligibilityPage(record: ProjectRecord, edition: Edition, form: PrintedForm): DocumentPlan {
  const { projectName, applicant, category, conditions } = record;
  return {
    title: `申报条件核对表 ${projectName}`,
    landscape: true,
    narrow: true,
    blocks: [
      paragraph("heading1", "申报条件核对表", { align: "center" }),
      paragraph("fine", `项目名称：${projectName}　　申报单位：${applicant}　　项目类别：${category}`),
      {
        kind: "table",
        widths: [13, 30, 48, 58, 22],
        rows: [
          {
            header: true,
            cells: ["条款", "申报条件", "申报书所填（单元格）", "纸质材料（核对，页码）", "结论"].map(
              (text) => cell("fineLabel", text),
            ),
          },
          ...conditions.map((condition) => {
            const { form: said, paper, open } = conditionTexts(condition, edition);
            return {
              cells: [
                cell("fineLabel", namedIn([condition], [condition.state], edition)),
                cell(
                  "fine",
                  form.conditionNames[condition.clause] ?? edition.clauses[condition.clause]!.text,
                ),
                cell("fine", said),
                cell("fine", paper),
                cell("fineLabel", open),
              ],
            };
          }),
        ],
      },
      paragraph("fine", basisLine(record, edition), { before: 4 }),
      paragraph("fine", "核对人：　　　　　　　　　核对日期：　　年　　月　　日", {
        align: "right",
        before: 4,
      }),
    ],
  };
}

/** What the form and the papers show, as the basis of 真实性证明. */
export function basisLine({ conditions }: ProjectRecord, edition: Edition): string {
  const shown = namedIn(conditions, ["shown"], edition);
  const refuted = namedIn(conditions, ["refuted"], edition);
  const open = namedIn(conditions, ["open"], edition);
  const parts = [
    shown === "" ? "" : `经核对，符合${shown}`,
    refuted === "" ? "" : `不符合${refuted}`,
    open === "" ? "" : `待核实${open}`,
  ].filter((part) => part !== "");
  const said = parts.length === 0 ? "没有可以核对的内容" : parts.join("；");
  const follows =
    refuted === "" && open === "" ? "可以出具项目真实性证明" : "核实、改正以前，不宜出具项目真实性证明";
  return `真实性证明的依据：${said}。${follows}。`;
}
