import { provinceSheetNames } from "../../merge/province/provinceColumns";
import { tableRemarks } from "../../report/provinceTexts";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { ProvincePreview } from "./readProvince";

/** What has to be looked at in the tables, and files that are not used. */
export function remarkTexts(preview: ProvincePreview): string[] {
  return [
    ...tableRemarks(preview),
    ...preview.files.map(({ reason }) => reason).filter((reason) => reason !== ""),
    ...preview.files.flatMap(({ notes }) => notes),
  ];
}

/** Why the province's sheets cannot go into this workbook; null where they can. */
export function provinceObstacle(workbook: WorkbookSnapshot, names: readonly string[]): string | null {
  const there = workbook.sheets.map(({ name }) => name);
  const taken = names.filter((name) => there.includes(name));
  if (taken.length === 0 || there.includes(provinceSheetNames.summary)) return null;
  return `本工作簿里已有名为“${taken.join("、")}”的其他工作表，没有写入。请新建一个空白工作簿，在那里做省级汇总。`;
}
