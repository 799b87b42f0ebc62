import { repeatedText } from "../../report/repeatedText";
import { useTextStyles } from "../parts/useTextStyles";
import type { Comparison } from "./mergeModel";

/** What of 汇总表 is the bureau's own and stays: corrected cells, rows without a form, rows that stand there twice. */
export function KeptRows({
  corrections,
  ownRows,
  repeated,
}: Pick<Comparison["prepared"]["preview"], "corrections" | "ownRows" | "repeated">) {
  const text = useTextStyles();
  return (
    <>
      {corrections.length > 0 && (
        <p className={text.small}>汇总表里手工改过的 {corrections.length} 个单元格保持不变。</p>
      )}
      {ownRows.length > 0 && (
        <p className={text.small}>汇总表里另有 {ownRows.length} 行没有对应的申报书，保持不变。</p>
      )}
      {repeated.length > 0 && (
        <ul className={text.list} aria-label="重复的行">
          {repeated.map((each) => (
            <li key={each.own.row} className={text.text}>
              {repeatedText(each)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
