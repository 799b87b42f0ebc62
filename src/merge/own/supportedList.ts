import type { SupportedProject } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { gridOf } from "../../sheet/grid";
import { findHeader } from "../../sheet/tableHeader";

/** A list of earlier years' projects is known by its sheet's or file's name and its columns. */
const listName = /往年|历年|已支持|支持名单|支持项目|获支持|拟入选/;
const columns = [
  { id: "year", labels: ["年度", "年份", "支持年度", "立项年度", "下达年度"] },
  { id: "applicant", labels: ["单位名称", "企业名称", "依托企业", "申报单位", "承担单位", "项目单位"] },
  { id: "project", labels: ["项目名称"] },
  { id: "creditCode", labels: ["统一社会信用代码", "信用代码"] },
] as const;

/** Projects supported in earlier years (rule SUM-12), from a sheet such as 往年支持项目 that the bureau keeps in the workbook. */
export function readSupported({ name: file, sheets }: WorkbookSnapshot): readonly SupportedProject[] {
  return sheets
    .filter(({ name }) => listName.test(name) || listName.test(file))
    .flatMap((sheet) => {
      const grid = gridOf(sheet);
      const header = findHeader(grid, columns, ["year", "applicant", "project"], 3, 3);
      if (!header) return [];
      return grid.rows.flatMap((row): SupportedProject[] => {
        const text = (id: (typeof columns)[number]["id"]): string =>
          grid.textAt(row, header.columns[id] ?? -1);
        const year = Number(/\d{4}/.exec(text("year"))?.[0]);
        if (row <= header.lastRow || !year || text("applicant") === "") return [];
        return [
          {
            year,
            applicant: text("applicant"),
            creditCode: text("creditCode"),
            project: text("project"),
          },
        ];
      });
    });
}
