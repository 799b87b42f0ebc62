import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import type { CheckResultProps } from "./CheckResult";
import { CurrentCell } from "./CurrentCell";
import { FindingGroups } from "./FindingGroups";
import { Projects } from "./Projects";
import { SheetList } from "./SheetList";
import { allFindings } from "../../work/check/checkedWorkbook";
import type { MendingWay, WordedFinding } from "../../work/check/checkedWorkbook";
import { FindingFilter } from "../mend/FindingFilter";
import { MendFoot } from "../mend/MendFoot";
import { useMending } from "../mend/useMending";
import { useOpened } from "../mend/useOpened";
import { useRound } from "../mend/useRound";
import { useStepCell } from "../mend/useStepCell";
import { resultHeadingId } from "./ids";
import { useLostFocus } from "./useLostFocus";
import { checkedAtText, countsText, openText } from "./words";

const Explanation = lazy(() => import("../explain/Explanation"));

export interface ResultListProps extends CheckResultProps {
  /** The question how the page is to be read, where that is in doubt. */
  readonly choice: ReactNode;
  /** Somebody comes back to the list from one of its projects. */
  readonly back: boolean;
  /** Keys of the projects whose findings are in sight. */
  readonly open: readonly string[];
  onOpen(keys: readonly string[]): void;
  /** Shows how the fields of a project were read. */
  onRead(key: string): void;
}

/** The projects that were recognised with what was found in them, and the sheets that were passed over. */
export function ResultList({
  result,
  at,
  selected,
  onSelect,
  mayMend,
  check,
  round,
  opinions,
  choice,
  back,
  open,
  onOpen,
  onRead,
}: ResultListProps) {
  const text = useTextStyles();
  const list = useLostFocus(result);
  const view = useRound(result, round);
  const mending = useMending(check, view);
  useStepCell(view, selected);
  useOpened(view.at?.project ?? null, open, onOpen);
  const { unsure } = result;
  const { listing } = view;
  // the summary of the beginning keeps its height, and with it all below keeps its place
  const counted = round.start ?? result;
  const said = useMemo(
    () => ({ counts: countsText(counted), open: openText(result), findings: allFindings(result) }),
    [counted, result],
  );
  const workbook = check.snapshot();
  // Its findings are drawn again only where something of them changes, not with each save that is under way elsewhere.
  const now = useRef({ explain: opinions.explain, take: mending.take });
  useEffect(() => {
    now.current = { explain: opinions.explain, take: mending.take };
  });
  const onMend = useCallback(
    (finding: WordedFinding, way?: MendingWay): void => void now.current.take(finding, way),
    [],
  );
  const { saving } = opinions;
  const below = useCallback(
    (each: WordedFinding): ReactNode =>
      each.finding.severity === "query" &&
      !unsure && (
        <Suspense fallback={null}>
          <Explanation finding={each} saving={saving} onSave={(given) => now.current.explain(each, given)} />
        </Suspense>
      ),
    [saving, unsure],
  );
  return (
    <div className={text.stack} ref={list}>
      <h2 className={text.title} id={resultHeadingId} tabIndex={0}>
        检查结果
      </h2>
      {unsure && (
        <Notice intent="warning">
          需要您认一下：下面是按最可能的读法得到的结果，认定以前请不要据此修改，也不会列入汇总表。
        </Notice>
      )}
      {choice}
      <p className={text.text}>
        {said.counts}
        {at !== null && <span className={text.small}> {checkedAtText(at)}</span>}
      </p>
      <p className={text.text}>{said.open}</p>
      <CurrentCell findings={said.findings} cell={view.active ? null : selected} />
      <FindingFilter found={view.found} filter={view.filter} onChange={view.setFilter} />
      <Projects
        projects={result.projects}
        open={open}
        onOpen={onOpen}
        whole={back}
        view={{ selected, onSelect, onMend: unsure || !mayMend ? undefined : onMend, below, onRead, listing }}
      />
      {result.across.length > 0 && (
        <section className={text.stack} aria-label="几份申报书之间的问题">
          <h3 className={text.subtitle}>几份申报书之间</h3>
          <FindingGroups
            findings={listing?.findingsOf(null) ?? result.across}
            selected={selected}
            onSelect={onSelect}
            below={below}
            listing={listing}
          />
        </section>
      )}
      <SheetList sheets={result.sheets} />
      {workbook && !unsure && <MendFoot {...{ view, mending, result, workbook }} />}
    </div>
  );
}
