import type { CellRef } from "../../sheet/snapshot";
import type { Check } from "../check/useCheck";
import Review from "../explain/Review";
import { useOpinions } from "../explain/useOpinions";
import { Overview } from "../merge/Overview";
import { useStanding } from "../merge/useStanding";
import { Notice } from "../parts/Notice";
import { Progress } from "../parts/Progress";
import { useTextStyles } from "../parts/useTextStyles";
import { NextStep } from "../shell/NextStep";
import { SlipsSection } from "../slips/SlipsSection";
import { useCheckOnce } from "./useCheckOnce";

export interface ReturnsTabProps {
  readonly check: Check;
  readonly selected: CellRef | null;
  readonly shown: boolean;
}

/** What goes back to the enterprises, and what the bureau says to the explanations that came back. */
export default function ReturnsTab({ check, selected, shown }: ReturnsTabProps) {
  const text = useTextStyles();
  const standing = useStanding(shown);
  const opinions = useOpinions(check, selected);
  useCheckOnce(check, shown);
  const { phase, result, share, problem } = check.state;
  return (
    <div className={text.stack}>
      <h2 className={text.title}>退回与认可</h2>
      {standing && <Overview {...standing} />}
      {problem && <Notice intent="error">{problem}</Notice>}
      {opinions.problem && <Notice intent="error">{opinions.problem}</Notice>}
      {phase === "running" && !result && (
        <Progress text="正在读取审核意见……" share={share} onCancel={check.cancel} />
      )}
      {result && <Review opinions={result.opinions.all} writer={opinions} />}
      <SlipsSection />
      <div className={text.actions}>
        <NextStep />
      </div>
    </div>
  );
}
