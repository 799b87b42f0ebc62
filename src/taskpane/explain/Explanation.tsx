import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { statusOf, statusTexts } from "../../work/opinions/status";
import type { Opinion } from "../../merge/own/opinions";
import type { WordedFinding } from "../../work/check/checkedWorkbook";
import { useTextStyles } from "../parts/useTextStyles";
import { ExplainForm } from "./ExplainForm";

export interface ExplanationProps {
  readonly finding: WordedFinding;
  readonly saving: boolean;
  /** Resolves to whether it was saved. */
  onSave(text: string): Promise<boolean>;
}

/** The enterprise's explanation of a query: to be given, given and answered, or lapsed. */
export default function Explanation({ finding, saving, onSave }: ExplanationProps) {
  const text = useTextStyles();
  const [editing, setEditing] = useState(false);
  const row = finding.opinions?.[0];
  if (!row) return null;
  if (editing)
    return (
      <ExplainForm
        rule={finding.finding.rule}
        start={row.explanation}
        former={row.formerExplanation}
        saving={saving}
        onCancel={() => setEditing(false)}
        onSave={async (given) => {
          if (await onSave(given)) setEditing(false);
        }}
      />
    );
  return (
    <div>
      {row.explanation ? (
        <p className={text.small}>
          企业说明：“{row.explanation}”（{answerText(row)}）
        </p>
      ) : (
        row.formerExplanation && (
          <p className={text.small}>数值已改，原说明失效，请重新说明。原说明：“{row.formerExplanation}”</p>
        )
      )}
      <Button
        size="small"
        onClick={() => setEditing(true)}
        aria-label={`${row.explanation ? "修改说明" : "填写说明"}：${finding.message}`}
      >
        {row.explanation ? "修改说明" : "填写说明"}
      </Button>
    </div>
  );
}

/** “不认可，退回：请附验资报告；王科长 2020-06-22 09:30”. */
export function answerText(row: Opinion): string {
  const signed = [row.reviewer, row.answeredAt].filter((part) => part !== "").join(" ");
  return [statusTexts[statusOf(row)] + (row.note ? `：${row.note}` : ""), signed]
    .filter((part) => part !== "")
    .join("；");
}
