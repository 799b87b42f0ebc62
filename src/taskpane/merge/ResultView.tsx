import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { useHostWords } from "../services";
import { NextStep } from "../shell/NextStep";
import { useEdition } from "../parts/edition";
import { overviewOfComparison, toReview } from "../../work/merge/overview";
import { heldProjects } from "../../work/merge/withheld";
import { Overview } from "./Overview";
import { PreviewList } from "./PreviewList";
import type { SourceOutcome } from "../../report/sourceOutcome";
import { outcomeText, passedSheetTexts } from "../../report/mergeTexts";
import type { Merge } from "./useMerge";

/** Where no form was found the sentences on the sheets say it. */
function saysMore({ status, passedOver }: SourceOutcome): boolean {
  return status === "read" || passedOver.length === 0;
}

/** What was done, and what became of every source. */
export function ResultView({ merge }: { merge: Merge }) {
  const text = useTextStyles();
  const { save } = useHostWords();
  const { problem, select } = useSelectCell();
  const { written, comparison, choices } = merge.model;
  const edition = useEdition();
  if (!written) return null;
  const waiting = comparison ? toReview(comparison.prepared.opinions) : 0;
  const { changed, rows, sheets, summary, outcomes, missing, doubt } = written;
  const held = comparison ? heldProjects(comparison.prepared.preview, choices).length : 0;
  const heldText = held > 0 ? `，另有 ${held} 个暂不列入，只记在“项目台账”里` : "";
  const told = outcomes.filter(saysMore).map((outcome) => ({
    key: outcome.name,
    text: outcomeText(outcome),
    note: outcome.projects.join("；"),
    read: outcome.status === "read",
  }));
  return (
    <>
      {comparison && (
        <Overview parts={overviewOfComparison(comparison, edition, choices)} toReview={waiting} />
      )}
      <Notice intent={doubt ? "error" : "success"}>
        {doubt ??
          (changed
            ? `已写入：“${summary}”共 ${rows} 个项目${heldText}。工作表：${sheets.join("、")}。${save}`
            : `没有变化：“${summary}”已有的 ${rows} 个项目与申报书一致，没有写入。`)}
      </Notice>
      {missing.map((sentence) => (
        <Notice key={sentence} intent="warning">
          {sentence}
        </Notice>
      ))}
      <PreviewList
        title="各来源的处理情况"
        open
        items={[
          // what did not come in is seen first, not below forty files that did
          ...told.filter(({ read }) => !read),
          ...passedSheetTexts(outcomes).map((line) => ({ key: line, text: line })),
          ...outcomes.flatMap(({ notes }) => notes).map((line) => ({ key: line, text: line })),
          ...told.filter(({ read }) => read),
        ]}
      />
      {problem && <Notice intent="error">{problem}</Notice>}
      <div className={text.actions}>
        <NextStep primary to={waiting > 0 ? "review" : "returns"} />
        <Button onClick={() => select({ sheet: summary, row: 0, col: 0 })}>查看汇总表</Button>
        <Button onClick={merge.back}>再汇总</Button>
      </div>
    </>
  );
}
