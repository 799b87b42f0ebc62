import { useState } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { statusOf } from "../../work/opinions/status";
import type { Opinion } from "../../merge/own/opinions";
import { useTextStyles } from "../parts/useTextStyles";
import { WaiverRow } from "./WaiverRow";
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

/** So many are shown at a time, those not let through first. */
const shownAtOnce = 40;

export interface WaiversProps {
  /** All rows of 审核意见. */
  readonly opinions: readonly Opinion[];
  readonly writer: OpinionWriter;
}

/** The bureau lets a project through with an error, where it writes down why (rule SUM-05). */
export function Waivers({ opinions, writer }: WaiversProps) {
  const text = useTextStyles();
  const styles = useStyles();
  const errors = opinions.filter(({ severity }) => severity === "error");
  const waived = errors.filter((row) => statusOf(row) === "waived");
  const rows = [...errors.filter((row) => !waived.includes(row)), ...waived];
  const [reviewer, setReviewer] = useState<string | null>(null);
  const name = reviewer ?? opinions.map((row) => row.reviewer).find((each) => each !== "") ?? "";
  if (errors.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        工信部门放行必须修改的问题（已放行 {waived.length} 处）
      </summary>
      <div className={styles.body}>
        <p className={text.small}>
          必须修改的问题一般退回企业改正。确需带问题列入汇总表的，写明理由后放行；内容一改动，放行即失效。
        </p>
        <Field label="放行人">
          <Input value={name} onChange={(_event, data) => setReviewer(data.value)} />
        </Field>
        <ul className={text.list} aria-label="必须修改的问题">
          {rows.slice(0, shownAtOnce).map((row, index) => (
            <WaiverRow
              key={[row.projectName, row.applicant, row.rule, row.fields, row.content, index].join("/")}
              row={row}
              reviewer={name}
              writer={writer}
            />
          ))}
        </ul>
        {rows.length > shownAtOnce && (
          <p className={text.small}>
            先列出 {shownAtOnce} 条，共 {rows.length} 条；也可以直接在工作表“审核意见”里填写“放行”和理由。
          </p>
        )}
      </div>
    </details>
  );
}
