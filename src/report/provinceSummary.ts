import type { Edition } from "../form/edition";
import { wordsOf } from "../form/wordsOf";
import { provinceColumns, provinceSheetNames } from "../merge/province/provinceColumns";
import type { ProvinceResult } from "../merge/province/provinceMerge";
import { summaryEdits } from "../merge/own/summaryEdits";
import { cellValue, columnField } from "../merge/own/askedColumns";
import { rowAfter, type SheetEdits } from "../sheet/edits";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { rowHeight } from "./rowHeight";
import { styles } from "./styles";
import { summaryWidths } from "./summaryWidths";
import { unitName } from "./unitName";

function provinceTitle(edition: Edition): string {
  const province = wordsOf(edition, "ownProvince").at(-1) ?? "";
  return province + edition.summaryTitle.replace(/^省级/, "");
}

/** 省级汇总表 where there is none yet: the cities' tables below each other, in each city's order. */
export function provinceSummary({ rows, summary }: ProvinceResult, edition: Edition): SheetPlan {
  const { asked } = summary;
  const widths = summaryWidths(asked, "province");
  const columns = [
    { title: "序号", width: 6, centered: true },
    { title: provinceColumns.unit, width: 18, centered: true },
    { title: provinceColumns.sequence, width: 6, centered: true },
    ...asked.map(({ id, role }, index) => ({
      title: columnField(edition, id).label,
      width: widths[index]!,
      centered: role !== "projectName" && role !== "applicant",
    })),
  ];
  const lines = rows.map((each, index) => [
    index + 1,
    unitName(each),
    Number(each.sequence) || each.sequence,
    ...asked.map(({ id }) => cellValue(id, each.cells[id] ?? "", asked)),
  ]);
  return listSheet({ name: provinceSheetNames.summary, title: provinceTitle(edition), columns, lines });
}

/** What changes in the 省级汇总表 that is there; none where there is none. */
export function provinceChanges({ state, summary }: ProvinceResult, edition: Edition): readonly SheetEdits[] {
  const before = state.summary;
  if (!before) return [];
  const edits = summaryEdits(before, summary, edition);
  const widths = summaryWidths(summary.asked, "province");
  let place = before.headerRow;
  const heights = summary.rows.flatMap(({ row, cells }) => {
    place = row === null ? place + 1 : (rowAfter(edits, row) ?? place);
    if (row !== null) return [];
    const texts = summary.asked.map(({ id }) => cells[id] ?? "");
    return [{ row: place, height: rowHeight(texts, widths, styles.text.size, 26) }];
  });
  return [{ ...edits, heights }];
}
