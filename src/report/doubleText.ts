import type { Edition } from "../form/edition";
import type { Double } from "../merge/compare/doubles";
import { sameValue } from "../merge/filed/sameValue";
import { labelOf } from "./wording/label";
import { placeText, projectText, valueText } from "./mergeTexts";

/** So many cells are told in full; of more the bureau looks at the forms. */
const told = 2;

/** “项目联系人信息“移动电话”一份填 …，一份填 …”, of the first cells in which two forms differ. */
function differenceText({ left, kept }: Double, edition: Edition): string {
  const fields = [...new Set([...Object.keys(left.values), ...Object.keys(kept.values)])];
  const differ = fields.filter((field) => !sameValue(left.values[field], kept.values[field]));
  const shown = differ.slice(0, told).map((field) => {
    const [one, other] = [left, kept].map(({ values }) => valueText(values[field] ?? null));
    return `${labelOf(edition, field)}前者填 ${one}，后者填 ${other}`;
  });
  return shown.join("；") + (differ.length > told ? `；等 ${differ.length} 处` : "");
}

/** Which of both the bureau has to take away, so that the other one counts. */
function wayText({ left, kept }: Double): string {
  return left.file === kept.file
    ? `要用前者的，请在“${kept.file}”里删去后者所在的工作表，保存后重新添加。`
    : `要用“${left.file}”的，请返回移除“${kept.file}”，再点“预览”。`;
}

/** Why of two forms of one project one is not listed, and what to do where nothing tells which one counts. */
export function doubleText(double: Double, edition: Edition): string {
  const { left, kept, identical, by } = double;
  const same = `${placeText(left)}：与 ${placeText(kept)} 是同一个项目“${projectText(kept)}”，`;
  if (identical) return `${same}内容相同，只列入后者。`;
  const differs = `${same}内容不同：${differenceText(double, edition)}。`;
  if (by === "date") return `${differs}后者填报日期较晚，只列入后者。`;
  if (by === "fuller") return `${differs}填报日期一样，后者填得较全，只列入后者。`;
  const named = left.file === kept.file ? "表名" : "文件名";
  return `${differs}填报日期一样、填的栏目一样多，分不出先后，暂按${named}在后的列入。请向企业核实；${wayText(double)}`;
}

/** Whether nothing but names told which form is listed: the bureau has to say. */
export const isUndecided = ({ identical, by }: Double): boolean => !identical && by === "name";
