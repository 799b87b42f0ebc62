import { useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { statusOf } from "../../work/opinions/status";
import type { Opinion } from "../../merge/own/opinions";
import { useTextStyles } from "../parts/useTextStyles";
import { ReviewRow } from "./ReviewRow";
import { Waivers } from "./Waivers";
import type { OpinionWriter } from "./useOpinions";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** So many are shown at a time, those to be answered first. */
const shownAtOnce = 40;

export interface ReviewProps {
  /** All rows of 审核意见. */
  readonly opinions: readonly Opinion[];
  readonly writer: OpinionWriter;
}

/** The bureau's part: explanations to be accepted or rejected, errors that it lets through with a reason. */
export default function Review(props: ReviewProps) {
  return (
    <>
      <Explanations {...props} />
      <Waivers {...props} />
    </>
  );
}

/** Explanations beside the figures, each to be accepted or rejected with a word. */
function Explanations({ opinions, writer }: ReviewProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const given = opinions.filter((row) => row.severity === "query" && row.explanation !== "");
  const waiting = given.filter((row) => statusOf(row) === "answer");
  const rows = [...waiting, ...given.filter((row) => !waiting.includes(row))];
  const lastReviewer = given.map((row) => row.reviewer).find((name) => name !== "");
  const [reviewer, setReviewer] = useState<string | null>(null);
  const name = reviewer ?? lastReviewer ?? "";
  if (given.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        工信部门审核企业说明（待审核 {waiting.length} 处）
      </summary>
      <div className={styles.body}>
        <p className={text.small}>
          由市（州）工信部门填写，结果记入工作表“审核意见”。不认可的会列入该企业的退回单。
        </p>
        <Field label="审核人">
          <Input value={name} onChange={(_event, data) => setReviewer(data.value)} />
        </Field>
        <ul className={text.list} aria-label="企业说明">
          {rows.slice(0, shownAtOnce).map((row, index) => (
            <ReviewRow
              key={[row.projectName, row.applicant, row.rule, row.fields, row.content, index].join("/")}
              row={row}
              reviewer={name}
              writer={writer}
            />
          ))}
        </ul>
        {rows.length > shownAtOnce && (
          <p className={text.small}>
            先列出 {shownAtOnce} 条，共 {rows.length} 条；也可以直接在工作表“审核意见”里填写。
          </p>
        )}
      </div>
    </details>
  );
}
