import { useEffect, useMemo, useRef } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { suggestionsOf } from "../../work/check/checkedWorkbook";
import type { CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { isDone } from "../../work/mend/round";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import { NextStep } from "../shell/NextStep";
import { ProposalsPreview } from "./ProposalsPreview";
import { QuestionView } from "./QuestionView";
import { StepView } from "./StepView";
import { stepIsSeen } from "./stepIsSeen";
import type { Mending } from "./useMending";
import type { RoundView } from "./useRound";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { maxHeight: "45vh", overflowY: "auto" },
});

export interface MendFootProps {
  readonly view: RoundView;
  readonly mending: Mending;
  readonly result: CheckedWorkbook;
  readonly workbook: WorkbookSnapshot;
}

/** Where findings are mended one after the other, below the list, which holds still. */
export function MendFoot(props: MendFootProps) {
  const { view, mending } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const foot = useRef<HTMLElement>(null);
  const current = view.at?.key ?? null;
  const state = view.at?.state;
  const { last, problem } = mending.acts;

  // also when the foot has grown, so that it would cover the row
  useEffect(() => {
    if (current !== null && foot.current) stepIsSeen(current, foot.current);
  }, [current, state, last, problem, mending.question, mending.preview]);

  const { work } = view;
  const count = useMemo(
    () => work.filter((step) => !isDone(step) && suggestionsOf(step.finding).length > 0).length,
    [work],
  );
  if (work.length === 0) return null;
  const all = count > 0 && !mending.preview && (
    <Button size="small" disabledFocusable={mending.acts.busy} onClick={() => void mending.showAll()}>
      全部采用建议（{count}）
    </Button>
  );
  return (
    <section ref={foot} className={styles.foot} aria-label="逐处修改">
      {view.active ? (
        <>
          <StepHead {...props} />
          <div className={mergeClasses(text.stack, styles.body)}>
            <StepBody {...props} />
          </div>
          <div className={text.row}>{all}</div>
        </>
      ) : (
        <div className={text.row}>
          <span className={text.text}>{view.work.length} 处待处理</span>
          <Button appearance="primary" size="small" onClick={() => view.begin()}>
            逐处修改
          </Button>
          {all}
        </div>
      )}
    </section>
  );
}

/** Where one is, how much is done, and the ways on. */
function StepHead({ view, mending }: MendFootProps) {
  const text = useTextStyles();
  const { work, at, done } = view;
  const place = at ? work.indexOf(at) : -1;
  const go = (to: number): void => {
    mending.dismiss();
    view.goTo(work[to]!.key);
  };
  return (
    <div className={text.row}>
      <h3 className={text.subtitle}>{at ? `第 ${place + 1}/${work.length} 处` : "逐处修改"}</h3>
      <Button size="small" disabledFocusable={place <= 0} onClick={() => place > 0 && go(place - 1)}>
        上一条
      </Button>
      <Button
        size="small"
        disabledFocusable={place + 1 >= work.length}
        onClick={() => place + 1 < work.length && go(place + 1)}
      >
        下一条
      </Button>
      <span className={text.text}>
        已改好 {done}/{work.length}
      </span>
      <Button size="small" appearance="subtle" onClick={view.end}>
        结束
      </Button>
    </div>
  );
}

function StepBody({ view, mending, result, workbook }: MendFootProps) {
  const text = useTextStyles();
  const { acts, question, preview, told } = mending;
  const allDone = view.done === view.work.length;
  return (
    <>
      {acts.problem && <Notice intent="warning">{acts.problem}</Notice>}
      {told && <Notice intent="info">{told}</Notice>}
      {preview ? (
        <ProposalsPreview
          proposals={preview}
          busy={acts.busy}
          onTake={() => void mending.takeAll()}
          onCancel={mending.dismiss}
        />
      ) : question ? (
        <QuestionView question={question} busy={acts.busy} onNo={mending.dismiss} />
      ) : (
        view.at && <StepView key={view.at.key} step={view.at} {...{ result, workbook, mending }} />
      )}
      {allDone && (
        <div className={text.row}>
          <span className={text.text}>{view.work.length} 处都处理好了。</span>
          <NextStep primary />
        </div>
      )}
      {acts.last && (
        <div className={text.row}>
          <span className={text.small}>刚才：{acts.last.text}</span>
          <Button size="small" disabledFocusable={acts.busy} onClick={() => void mending.undo()}>
            撤销
          </Button>
        </div>
      )}
    </>
  );
}
