import { useEdition } from "../parts/edition";
import { useTextStyles } from "../parts/useTextStyles";
import { previewCounts } from "../../report/mergeTexts";
import { overviewOfComparison } from "../../work/merge/overview";
import { heldProjects } from "../../work/merge/withheld";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { Comparison } from "./mergeModel";
import { NewsView } from "./NewsView";
import { Overview } from "./Overview";
import { ReceivedSlips } from "./ReceivedSlips";

export interface PreviewHeadProps {
  readonly comparison: Comparison;
  readonly choices: MergeChoices;
  onReadAll(): void;
}

/** What the sources gave: what needs a person, the counts, what is new, and by which settings it was judged. */
export function PreviewHead({ comparison, choices, onReadAll }: PreviewHeadProps) {
  const text = useTextStyles();
  const edition = useEdition();
  const held = heldProjects(comparison.prepared.preview, choices).length;
  return (
    <>
      <Overview parts={overviewOfComparison(comparison, edition, choices)} />
      <p className={text.text}>
        {previewCounts(comparison)}
        {held > 0 && `共 ${held} 个项目暂不列入。`}
      </p>
      {comparison.news && <NewsView news={comparison.news} onReadAll={onReadAll} />}
      {comparison.judgedBy.map((line) => (
        <p key={line} className={text.small}>
          {line}
        </p>
      ))}
      {comparison.expected && <p className={text.text}>{comparison.expected}</p>}
      <ReceivedSlips receipts={comparison.prepared.receipts} />
    </>
  );
}
