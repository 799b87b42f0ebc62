import { useMemo, useRef, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { Verdict } from "../../merge/opinions/ownOpinions";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { filterReview, standOf } from "../../work/opinions/review";
import type { ReviewFilter, ReviewRow } from "../../work/opinions/review";
import { readAt } from "../../work/readAt";
import { DecisionList } from "../decisions/DecisionList";
import { Notice } from "../parts/Notice";
import { remember, remembered } from "../parts/remembered";
import { useSelectCell } from "../parts/useSelectCell";
import { useTextStyles } from "../parts/useTextStyles";
import { ReviewFilters } from "./ReviewFilters";
import { ReviewPlaces } from "./ReviewPlaces";
import { reviewItem, standTitles } from "./reviewItems";
import type { Review } from "./useReview";

const reviewerKept = "审核人";
const nobody: ReadonlySet<string> = new Set();

export interface ReviewDeskProps {
  readonly review: Review;
  readonly result: CheckedWorkbook;
}

/** All explanations of all projects in one list, filtered; what was decided stays in its place until the filter changes. */
export function ReviewDesk({ review, result }: ReviewDeskProps) {
  const text = useTextStyles();
  const selection = useSelectCell();
  const [filter, setFilter] = useState<ReviewFilter>({ stand: "answer", project: "", rule: "", text: "" });
  const [stays, setStays] = useState(nobody);
  const [current, setCurrent] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const links = useRef<{ show(): void }>(null);
  const { rows, undoable } = review;
  const reviewer =
    typed ?? (remembered(reviewerKept) || (rows.find(({ row }) => row.reviewer !== "")?.row.reviewer ?? ""));
  const shown = useMemo(() => filterReview(rows, filter, stays), [rows, filter, stays]);

  const decide = (chosen: readonly ReviewRow[], verdict: Verdict, note: string): void => {
    setStays((before) => new Set([...before, ...chosen.map(({ key }) => key)]));
    review.decide(chosen, { verdict, note, reviewer, answeredAt: readAt(new Date()) });
  };
  const undo = (): void => {
    const [first] = review.undo();
    if (first !== undefined) setCurrent(first);
  };
  const waiting = shown.filter(({ row }) => standOf(row) === "answer");
  const items = shown.map((each) =>
    reviewItem(each, result.edition, (verdict, note) => decide([each], verdict, note)),
  );
  const inHand = shown.find(({ key }) => key === current) ?? shown[0];

  return (
    <>
      <p className={text.small}>
        结果记入工作表“审核意见”，不认可的列入企业的退回单；内容一改动，认可和放行即失效。用键盘：↑↓
        移动，Enter 认可，2 不认可，空格看原表，Ctrl+Z 撤销。
      </p>
      <Field label="审核人">
        <Input
          value={reviewer}
          onChange={(_event, { value }) => {
            setTyped(value);
            remember(reviewerKept, value);
          }}
        />
      </Field>
      <ReviewFilters
        rows={rows}
        filter={filter}
        onFilter={(chosen) => {
          setFilter(chosen);
          setStays(nobody);
        }}
      />
      {review.problem && <Notice intent="error">{review.problem}</Notice>}
      {selection.problem && <Notice intent="error">{selection.problem}</Notice>}
      <div className={text.row}>
        {waiting.length > 0 && (
          <Button size="small" onClick={() => decide(waiting, "认可", "")}>
            全部认可（{waiting.length}）
          </Button>
        )}
        {undoable && (
          <Button size="small" onClick={undo}>
            撤销：{undoable}
          </Button>
        )}
        <span className={text.small}>{review.saving > 0 && `正在保存 ${review.saving} 条……`}</span>
      </div>
      {shown.length === 0 && <p className={text.text}>没有{standTitles[filter.stand]}的条目。</p>}
      <DecisionList
        label="企业说明"
        items={items}
        current={current}
        onCurrent={setCurrent}
        onShow={() => links.current?.show()}
        onUndo={undo}
        beside={
          inHand && (
            <ReviewPlaces ref={links} inHand={inHand} rows={rows} result={result} select={selection.select} />
          )
        }
      />
    </>
  );
}
