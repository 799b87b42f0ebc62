import { useEdition } from "../parts/edition";
import { useTextStyles } from "../parts/useTextStyles";
import { previewCounts } from "../../report/mergeTexts";
import { overviewOfComparison } from "../../work/merge/overview";
import type { Comparison } from "./mergeModel";
import { NewsView } from "./NewsView";
import { Overview } from "./Overview";
import { ReceivedSlips } from "./ReceivedSlips";

export interface PreviewHeadProps {
  readonly comparison: Comparison;
  /** Projects that are not taken in for now. */
  readonly held: number;
  onReadAll(): void;
}

/** What the sources gave: what needs a person, the counts, what is new, and by which settings it was judged. */
export function PreviewHead({ comparison, held, onReadAll }: PreviewHeadProps) {
  const text = useTextStyles();
  const edition = useEdition();
  return (
    <>
      <Overview parts={overviewOfComparison(comparison, edition)} />
      <p className={text.text}>
        {previewCounts(comparison)}
        {held > 0 && `其中 ${held} 个暂不列入。`}
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
