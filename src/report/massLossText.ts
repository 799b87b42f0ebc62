import type { MassLoss } from "../merge/compare/massLoss";
import { provinceSheetNames } from "../merge/province/provinceColumns";

/** What happened, and what to look at. `table`: what the table is called. */
export function massLossText({ gone, before, above }: MassLoss, table = "汇总表"): string {
  const sorted = above > 0 ? `；表头上面有 ${above} 行像是项目，可能是排序时把表头也排了进去` : "";
  return `${table}里少了 ${gone} 个项目（上次列入 ${before} 个）${sorted}。请先检查${table}。`;
}

/** The same of the province's table. */
export function provinceLossText(loss: MassLoss): string {
  return massLossText(loss, provinceSheetNames.summary);
}
