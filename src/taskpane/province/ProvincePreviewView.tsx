import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { ProvinceDecisions } from "../../report/planProvince";
import { ChangedCells } from "../merge/ChangedCells";
import { lossIn } from "../../work/merge/loss";
import { MassLossNotice } from "../merge/MassLossNotice";
import { Decisions } from "../merge/Decisions";
import { PreviewList } from "../merge/PreviewList";
import { placeText, projectText } from "../../report/mergeTexts";
import { useTextStyles } from "../parts/useTextStyles";
import { OlderTables } from "./OlderTables";
import { SenderChoices } from "./SenderChoices";
import type { ProvincePreview } from "../../work/province/readProvince";
import { changesText, provinceCounts, sumText, unitText } from "../../report/provinceTexts";

export interface ProvincePreviewViewProps {
  readonly preview: ProvincePreview;
  onDecide(decisions: ProvinceDecisions): void;
  onWrite(): void;
  onBack(): void;
}

const lines = (texts: readonly string[]) => texts.map((text) => ({ key: text, text }));

/** Who has sent what, what changes, what the province has to decide, and the button that writes. */
export function ProvincePreviewView({ preview, onDecide, onWrite, onBack }: ProvincePreviewViewProps) {
  const text = useTextStyles();
  const { result, doubts, prepared, decisions } = preview;
  const { conflicts, missing, questions, changed, corrections, ownRows, state } = prepared.preview;
  const compared = changesText(preview);
  const loss = lossIn(prepared.preview);
  const [confirmed, setConfirmed] = useState(false);
  return (
    <>
      <p className={text.text}>{`还没有写入。${provinceCounts(result)}`}</p>
      {compared && <p className={text.text}>{compared}</p>}
      <p className={text.text}>{sumText(result)}</p>
      {loss && (
        <MassLossNotice loss={loss} table="省级汇总表" confirmed={confirmed} onConfirm={setConfirmed} />
      )}
      <SenderChoices preview={preview} onDecide={(senders) => onDecide({ senders })} />
      <OlderTables units={result.units} onDecide={onDecide} decisions={decisions} />
      <Decisions
        choices={decisions}
        onDecide={onDecide}
        onAnswer={(answers) => onDecide({ answers: { ...decisions.answers, ...answers } })}
        conflicts={conflicts}
        missing={missing}
        questions={questions}
        table="省级汇总表"
        source="报来的表"
      />
      <PreviewList title="需要核对的表和未列入的文件" open items={lines(preview.remarks)} />
      <PreviewList
        title="有变化"
        open
        items={(state.summary ? changed : []).map((project) => ({
          key: `${placeText(project.after)} ${projectText(project.after)}`,
          text: projectText(project.after),
          detail: <ChangedCells project={project} />,
        }))}
      />
      <PreviewList title="项目之间的疑点" open items={lines(doubts)} />
      <PreviewList title="各单位报送情况" open items={lines(result.units.map(unitText))} />
      {corrections.length > 0 && (
        <p className={text.small}>省级汇总表里手工改过的 {corrections.length} 个单元格保持不变。</p>
      )}
      {ownRows.length > 0 && (
        <p className={text.small}>省级汇总表里另有 {ownRows.length} 行不是报来的，保持不变。</p>
      )}
      <div className={text.row}>
        {result.rows.length > 0 && (
          <Button appearance="primary" disabledFocusable={loss !== null && !confirmed} onClick={onWrite}>
            写入省级汇总表
          </Button>
        )}
        <Button onClick={onBack}>返回选择文件</Button>
      </div>
    </>
  );
}
