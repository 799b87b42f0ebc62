import type { CellRef } from "../../sheet/snapshot";
import type { Check } from "../check/useCheck";
import { useCheckOnce } from "../check/useCheckOnce";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useTextStyles } from "../parts/useTextStyles";
import { NextStep } from "../shell/NextStep";
import { ReviewDesk } from "./ReviewDesk";
import { useReview } from "./useReview";

export interface ReviewTabProps {
  readonly check: Check;
  readonly selected: CellRef | null;
  readonly shown: boolean;
}

/** What the bureau says to the explanations that came in, and to errors that it lets through. */
export default function ReviewTab({ check, selected, shown }: ReviewTabProps) {
  const text = useTextStyles();
  const review = useReview(check, selected);
  useCheckOnce(check, shown);
  const { phase, result, share, problem } = check.state;
  return (
    <div className={text.stack}>
      <h2 className={text.title}>审核企业说明</h2>
      {problem && <Notice intent="error">{problem}</Notice>}
      {phase === "running" && !result && (
        <Progress text="正在读取审核意见……" share={share} onCancel={check.cancel} />
      )}
      {result && review.rows.length > 0 && <ReviewDesk review={review} result={result} />}
      {result && review.rows.length === 0 && (
        <p className={text.text}>
          还没有要审核的。企业填好退回单交回后，在“汇总”里添加、预览、写入，说明就列在这里。
        </p>
      )}
      <div className={text.row}>
        <NextStep />
      </div>
    </div>
  );
}
