import { Button, mergeClasses } from "@fluentui/react-components";
import { sealResultText, sealTopicTexts } from "../../report/sealText";
import { CellSentence } from "../parts/CellSentence";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { useSealCheck } from "./useSealCheck";

/** 盖章前检查: what stands in the way of printing and sealing 汇总表, each point with its cell. */
export function SealSection() {
  const text = useTextStyles();
  const { problem, select } = useSelectCell();
  const { checked, busy, said, check, print } = useSealCheck();

  return (
    <section className={text.stack} aria-label="盖章前检查">
      <h3 className={text.subtitle}>盖章前检查</h3>
      <p className={text.small}>
        打印、盖章以前再看一遍汇总表：各栏内容、未办结的问题、推荐单位、序号、推荐数量、存疑数据、纸质材料。只读取，不改动。
      </p>
      {said && <Notice intent={said.intent}>{said.text}</Notice>}
      {checked && (
        <Notice intent={checked.verdict.sound ? "success" : "warning"}>{checked.verdict.text}</Notice>
      )}
      {checked && (
        <ul className={mergeClasses(text.list, text.stack)} aria-label="检查结果">
          {checked.results.map((result, index) => (
            <li key={result.topic}>
              <p className={text.text}>
                <strong>{sealTopicTexts[result.topic]}</strong>：{sealResultText(result)}
              </p>
              {result.points.length > 0 && (
                <ul className={text.list} aria-label={sealTopicTexts[result.topic]}>
                  {result.points.map(({ cell }, place) => {
                    const words = checked.texts[index]![place]!;
                    return (
                      <li key={`${place} ${words}`} className={text.small}>
                        {cell ? <CellSentence words={words} cell={cell} onSelect={select} /> : words}
                      </li>
                    );
                  })}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      {problem && <Notice intent="error">{problem}</Notice>}
      <div className={text.row}>
        <Button
          appearance={checked?.verdict.sound ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={() => void check()}
        >
          {checked ? "再检查一遍" : "盖章前检查"}
        </Button>
        {checked && <Button onClick={() => void print(checked)}>打印检查结果</Button>}
      </div>
    </section>
  );
}
