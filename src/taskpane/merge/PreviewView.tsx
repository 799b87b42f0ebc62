import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import type { Sight } from "../source/useSource";
import { openSource } from "../../work/merge/openSource";
import { lossIn } from "../../work/merge/loss";
import { repeatedText } from "../../report/repeatedText";
import { Notice } from "../parts/Notice";
import { Decisions } from "./Decisions";
import { MassLossNotice } from "./MassLossNotice";
import { FiledReading } from "./FiledReading";
import { readButtonId } from "./PreviewList";
import { ReceivedSlips } from "./ReceivedSlips";
import { NewsView } from "./NewsView";
import { PreviewLists } from "./PreviewLists";
import { useEdition } from "../parts/edition";
import { overviewOfComparison } from "../../work/merge/overview";
import { Overview } from "./Overview";
import { DoubtfulSources } from "./DoubtfulSources";
import { TableOptions } from "./TableOptions";
import { previewCounts, projectKey } from "../../report/mergeTexts";
import type { Merge } from "./useMerge";

/** What the merge would do, the decisions it leaves to the bureau, and the button that writes. */
export function PreviewView({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const [reading, setReading] = useState<{ list: string; key: string } | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const [left, setLeft] = useState<string | null>(null);
  const { comparison, choices } = merge.model;
  const edition = useEdition();
  const selection = useSelectCell();
  const services = useServices();

  // Back from a reading the focus returns to where it came from.
  useEffect(() => {
    if (left !== null) document.getElementById(left)?.focus();
  }, [left]);

  if (!comparison) return null;
  const sightOf = (name: string): Sight =>
    name === comparison.workbook && !comparison.given.some((each) => each.name === name)
      ? selection.select
      : { name, open: async () => openSource(comparison.given, name, await services.files()) };
  const filed = reading && comparison.filed.find((each) => projectKey(each) === reading.key);
  if (filed)
    return (
      <FiledReading
        filed={filed}
        sight={sightOf(filed.file)}
        problem={selection.problem}
        onBack={() => {
          setLeft(readButtonId(reading.list, reading.key));
          setReading(null);
        }}
      />
    );

  const { added, changed, unchanged, missing, conflicts, corrections, questions, ownRows, repeated, state } =
    comparison.prepared.preview;
  const empty = added.length + changed.length + unchanged.length + missing.length === 0;
  const waits = comparison.outcomes.some(({ status }) => status === "unsure");
  const loss = lossIn(comparison.prepared.preview);
  const held = Object.values(choices.withheld ?? {}).filter((each) => each).length;
  const headless = !(state.summary?.unit || choices.head.unit);
  return (
    <>
      <Overview parts={overviewOfComparison(comparison, edition)} />
      <p className={text.text}>
        {previewCounts(comparison)}
        {held > 0 && `其中 ${held} 个暂不列入。`}
      </p>
      {comparison.news && <NewsView news={comparison.news} onReadAll={merge.readAll} />}
      {comparison.judgedBy.map((line) => (
        <p key={line} className={text.small}>
          {line}
        </p>
      ))}
      {comparison.expected && <p className={text.text}>{comparison.expected}</p>}
      <ReceivedSlips receipts={comparison.prepared.receipts} />
      {loss && <MassLossNotice loss={loss} confirmed={confirmed} onConfirm={setConfirmed} />}
      {selection.problem && <Notice intent="error">{selection.problem}</Notice>}
      <DoubtfulSources outcomes={comparison.outcomes} sightOf={sightOf} onChoose={merge.chooseLayout} />
      {empty && !waits && (
        <p className={text.text}>来源里没有填写过的申报书，没有可汇总的项目。请返回选择其他文件或工作表。</p>
      )}
      {!empty && <TableOptions merge={merge} />}
      <Decisions
        choices={choices}
        onDecide={merge.decide}
        onAnswer={merge.answer}
        conflicts={conflicts}
        missing={missing}
        questions={questions}
      />
      <PreviewLists
        comparison={comparison}
        withheld={choices.withheld ?? {}}
        onWithhold={(key, checked) => merge.decide({ withheld: { ...choices.withheld, [key]: checked } })}
        onRead={(list, key) => {
          setLeft(null);
          setReading({ list, key });
        }}
      />
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
      {!empty && headless && <p className={text.text}>请先选择推荐单位，再写入。</p>}
      <div className={text.actions}>
        {!empty && (
          <Button
            appearance="primary"
            disabledFocusable={headless || (loss !== null && !confirmed)}
            onClick={merge.write}
          >
            写入汇总表
          </Button>
        )}
        <Button onClick={merge.back}>返回</Button>
      </div>
    </>
  );
}
