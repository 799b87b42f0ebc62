import type { Edition } from "../form/edition";
import { openMaterials, type MaterialsRecord } from "../merge/own/materials";
import { matrixItems } from "../merge/own/materialsMatrix";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { answerSign } from "./materialsPages";
import { projectName } from "./projectName";
import { rowHeight } from "./rowHeight";
import { styles } from "./styles";
import { wordChecklistItem } from "./wording/checklist";

const countWidth = 5;
/** An id takes two lines, e.g. MAT- and 01: with all of them beside each other on one line nothing could be read on paper. */
const itemWidth = 5.5;

/** 核对一览 on paper: projects against items with counts at both ends, and below what each item is. */
export function materialsMatrix(
  records: readonly MaterialsRecord[],
  name: string,
  edition: Edition,
): SheetPlan {
  const items = matrixItems(records, edition);
  const left = records.map((record) => openMaterials(record, edition).length);
  const complete = left.filter((count) => count === 0).length;
  const list = listSheet({
    name,
    title: "申报材料核对一览",
    note: `共 ${records.length} 个项目，${complete} 个齐全。✓ 符合，✗ 不符合，— 不适用，空白为未核对。`,
    columns: [
      { title: "项目", width: 36 },
      { title: "还差", width: countWidth, centered: true },
      ...items.map(({ item }) => ({ title: item.id, width: itemWidth, centered: true })),
    ],
    lines: [
      ...records.map((record, index) => [
        projectName(record.projectName, record.applicant),
        left[index]!,
        ...items.map(({ item }) => answerSign(record, item.id)),
      ]),
      ["符合", "", ...items.map(({ met }) => met)],
      ["不符合", "", ...items.map(({ unmet }) => unmet)],
    ],
  });
  const last = list.columnWidths.length - 1;
  const top = list.rows.length;
  const legend = items.map(({ item }) => `${item.id}　${wordChecklistItem(item, edition).text}`);
  const width = list.columnWidths.reduce((sum, each) => sum + each, 0);
  const whole = legend.map((_, index) => ({ top: top + index, bottom: top + index, left: 0, right: last }));
  return {
    ...list,
    rows: [
      ...list.rows,
      ...legend.map((value) => ({
        height: rowHeight([value], [width], styles.note.size, 20),
        cells: [{ value, style: styles.note }],
      })),
    ],
    merges: [...(list.merges ?? []), ...whole],
    print: { ...list.print!, narrow: true },
  };
}
