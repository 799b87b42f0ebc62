import type { RepeatedRow } from "../merge/compare/preview";
import { projectName } from "./projectName";

/** A row of 汇总表 that names a project which has another row: what stands there, and what to do. Rows as the sheet counts them. */
export function repeatedText({ own, row }: RepeatedRow): string {
  const [here, there] = [own, row].map((each) => `第${(each.row ?? 0) + 1}行`);
  const name = projectName(own.cells.projectName, own.cells.applicant);
  return `汇总表（工作表的${here}）${name}与${there}是同一项目，两行都保留、都计数；多余的一行请删去，再汇总。`;
}
