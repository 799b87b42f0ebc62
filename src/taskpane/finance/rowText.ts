import type { FigureRow } from "../../work/check/financeRows";
import { whatToDo } from "../check/words";

/** The row in one sentence: “主营业务收入（万元）：2017年 85，2018年 85,000（需要说明），2019年 90。” */
export function rowText({ label, points }: FigureRow): string {
  const figures = points.map(
    ({ year, text, mark }) => `${year}年 ${text}${mark ? `（${whatToDo[mark]}）` : ""}`,
  );
  return `${label}：${figures.join("，")}。`;
}
