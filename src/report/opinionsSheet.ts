import { hidden, maskNumbers } from "../text/person/maskNumbers";
import { opinionColumns } from "../merge/own/opinionColumns";
import type { Opinion } from "../merge/own/opinions";
import { ownSheets } from "../merge/own/ownSheets";
import type { PlanCell, PlanStyle, SheetPlan } from "../sheet/plan";
import { rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";

const note =
  "企业在“企业说明”列写明原因（不少于8个字）；市局在“市局意见”列填写“认可”或“不认可”；错误确需放行的，填“放行”并在“市局审核说明”列写明理由。内容改动后原说明失效，需重新说明。";
const headerRow = 2;
const textSize = 11;

/** The cell that a finding points at, if it lies in the workbook of this name. */
function linkOf(opinion: Opinion, workbook: string): PlanCell["link"] {
  const prefix = `${maskNumbers(workbook)} › `;
  if (workbook === "" || !opinion.place.startsWith(prefix)) return undefined;
  const first = opinion.place.slice(prefix.length).split("、")[0] ?? "";
  const at = first.lastIndexOf("!");
  // a sheet whose name is masked cannot be pointed at
  return at > 0 && !first.includes(hidden)
    ? { sheet: first.slice(0, at), cell: first.slice(at + 1) }
    : undefined;
}

const plain: PlanStyle = { ...styles.text, size: textSize, vertical: "top" };
const linked: PlanStyle = { ...plain, color: "0563C1" };

function cell(value: string, link?: PlanCell["link"]): PlanCell {
  return link ? { value, style: asText(linked, value), link } : { value, style: asText(plain, value) };
}

/**
 * 审核意见: every finding with room for the enterprise's explanation and the bureau's answer. `workbook`: name of
 * the workbook into which the sheet goes; findings in its own sheets become links.
 */
export function opinionsSheet(opinions: readonly Opinion[], workbook: string): SheetPlan {
  const own = Object.entries(opinionColumns);
  const foreign = [...new Set(opinions.flatMap((opinion) => Object.keys(opinion.extra)))];
  const widths = [...own.map(([, column]) => column.width), ...foreign.map(() => 18)];
  const rows = opinions.map((opinion) => {
    const texts = [
      ...own.map(([, column]) => column.print(opinion)),
      ...foreign.map((title) => String(opinion.extra[title] ?? "")),
    ];
    const link = linkOf(opinion, workbook);
    return {
      height: rowHeight(texts, widths, textSize, 20),
      cells: texts.map((text, index) => cell(text, own[index]?.[0] === "place" ? link : undefined)),
    };
  });
  return {
    name: ownSheets.opinions,
    columnWidths: widths,
    rows: [
      {
        height: 30,
        cells: [{ value: ownSheets.opinions, style: { ...styles.title, align: "left", wrap: false } }],
      },
      { height: 20, cells: [{ value: note, style: { ...styles.note, wrap: false } }] },
      {
        height: 34,
        cells: [...own.map(([, column]) => column.title), ...foreign].map((value) => ({
          value,
          style: { ...styles.header, size: textSize },
        })),
      },
      ...rows,
    ],
    frozenRows: headerRow + 1,
    print: {
      orientation: "landscape",
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
    // also without rows: once made, the table stays the one that formulas refer to
    table: {
      name: ownSheets.opinions,
      area: { top: headerRow, left: 0, bottom: headerRow + opinions.length, right: widths.length - 1 },
    },
  };
}
