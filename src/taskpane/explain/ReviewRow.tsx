import { useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { statusOf } from "../../work/opinions/status";
import type { Opinion } from "../../merge/own/opinions";
import type { Verdict } from "../../merge/opinions/ownOpinions";
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

export interface ReviewRowProps {
  readonly row: Opinion;
  /** Who answers. */
  readonly reviewer: string;
  readonly writer: OpinionWriter;
}

/** One explanation with the figures that it is about, and the bureau's answer. */
export function ReviewRow({ row, reviewer, writer }: ReviewRowProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const [note, setNote] = useState(row.note);
  const [lacking, setLacking] = useState<string | undefined>();
  const about = `${row.projectName || "未填项目名称"}，${row.fields}`;

  const answer = (verdict: Verdict): void => {
    if (verdict === "不认可" && note.trim() === "")
      return setLacking("请写明为什么不认可，企业会在退回单上看到。");
    setLacking(undefined);
    void writer.answer(row, { verdict, note, reviewer, answeredAt: readAt(new Date()) });
  };

  return (
    <li className={styles.item}>
      <p className={text.text}>
        <strong>{row.projectName || "未填项目名称"}</strong>（{row.applicant || "未填单位名称"}）
      </p>
      <p className={text.text}>{row.message}</p>
      {row.content && (
        <p className={text.small}>
          现填内容（{row.fields}）：{row.content}
        </p>
      )}
      <p className={text.text}>企业说明：“{row.explanation}”</p>
      {statusOf(row) !== "answer" && <p className={text.small}>{answerText(row)}</p>}
      <Field label="审核说明" validationMessage={lacking}>
        <Input value={note} onChange={(_event, data) => setNote(data.value)} />
      </Field>
      <div className={text.row}>
        <Button
          size="small"
          disabledFocusable={writer.saving}
          aria-label={`认可：${about}`}
          onClick={() => answer("认可")}
        >
          认可
        </Button>
        <Button
          size="small"
          disabledFocusable={writer.saving}
          aria-label={`不认可：${about}`}
          onClick={() => answer("不认可")}
        >
          不认可
        </Button>
      </div>
    </li>
  );
}
