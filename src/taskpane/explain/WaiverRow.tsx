import { useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { checkExplanation } from "../../work/opinions/explanation";
import { useEdition } from "../parts/edition";
import { statusOf } from "../../work/opinions/status";
import type { Opinion } from "../../merge/own/opinions";
import { readAt } from "../../work/readAt";
import { useTextStyles } from "../parts/useTextStyles";
import { answerText } from "./Explanation";
import type { OpinionWriter } from "./useOpinions";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface WaiverRowProps {
  readonly row: Opinion;
  /** Who lets it through. */
  readonly reviewer: string;
  readonly writer: OpinionWriter;
}

/** One error, and the reason for which the bureau lets it through. */
export function WaiverRow({ row, reviewer, writer }: WaiverRowProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const edition = useEdition();
  const [note, setNote] = useState(row.note);
  const [lacking, setLacking] = useState<string | undefined>();

  const waive = (): void => {
    if (checkExplanation(note, edition))
      return setLacking(
        `请写明放行的理由（不少于${edition.thresholds.explanationMin!.value}个字），如“由辽宁迁入，已核对迁入登记证明”。`,
      );
    setLacking(undefined);
    void writer.answer(row, { verdict: "放行", note, reviewer, answeredAt: readAt(new Date()) });
  };

  return (
    <li className={styles.item}>
      <p className={text.text}>
        <strong>{row.projectName || "未填项目名称"}</strong>（{row.applicant || "未填单位名称"}）
      </p>
      <p className={text.text}>{row.message}</p>
      {statusOf(row) !== "mend" && <p className={text.small}>{answerText(row)}</p>}
      <Field label="放行理由" validationMessage={lacking}>
        <Input value={note} onChange={(_event, data) => setNote(data.value)} />
      </Field>
      <div className={text.row}>
        <Button
          size="small"
          disabledFocusable={writer.saving}
          aria-label={`放行：${row.projectName || "未填项目名称"}，${row.fields}`}
          onClick={waive}
        >
          放行
        </Button>
      </div>
    </li>
  );
}
