import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { lossIn } from "../../work/merge/loss";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { useOpenSource } from "../source/useOpenSource";
import type { Sight } from "../source/useSource";
import { Decisions } from "./Decisions";
import { DoubtfulSources } from "./DoubtfulSources";
import { FiledReading } from "./FiledReading";
import { KeptRows } from "./KeptRows";
import { MassLossNotice } from "./MassLossNotice";
import { PreviewHead } from "./PreviewHead";
import { PreviewLists } from "./PreviewLists";
import { TableOptions } from "./TableOptions";
import type { Merge } from "./useMerge";
import { useReading } from "./useReading";

/** What the merge would do, the decisions it leaves to the bureau, and the button that writes. */
export function PreviewView({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const [confirmed, setConfirmed] = useState(false);
  const { comparison, choices } = merge.model;
  const { filed, read, back } = useReading(comparison);
  const selection = useSelectCell();
  const openSource = useOpenSource();

  if (!comparison) return null;
  const sightOf = (name: string): Sight =>
    name === comparison.workbook && !comparison.given.some((each) => each.name === name)
      ? selection.select
      : { name, open: () => openSource(comparison.given, name) };
  if (filed)
    return (
      <FiledReading filed={filed} sight={sightOf(filed.file)} problem={selection.problem} onBack={back} />
    );

  const { preview } = comparison.prepared;
  const { added, changed, unchanged, missing, conflicts, questions, leftOut, state } = preview;
  const before = leftOut.filter(({ kind }) => kind === "withdrawn");
  const empty = added.length + changed.length + unchanged.length + missing.length + before.length === 0;
  const waits = comparison.outcomes.some(({ status }) => status === "unsure");
  const loss = lossIn(preview);
  const withheld = choices.withheld ?? {};
  const headless = !(state.summary?.unit || choices.head.unit);
  return (
    <>
      <PreviewHead comparison={comparison} choices={choices} onReadAll={merge.readAll} />
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
        withheld={withheld}
        onWithhold={(key, checked) => merge.decide({ withheld: { ...withheld, [key]: checked } })}
        onRead={read}
      />
      <KeptRows {...preview} />
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
