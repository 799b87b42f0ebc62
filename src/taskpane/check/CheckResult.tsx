import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { Spinner } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { useLayoutChoices } from "../choice/layoutChoices";
import { Notice } from "../parts/Notice";
import { useTextStyles } from "../parts/useTextStyles";
import type { OpinionWriter } from "../explain/useOpinions";
import { CurrentCell } from "./CurrentCell";
import { FindingGroups } from "./FindingGroups";
import { NoForm } from "./NoForm";
import { Projects } from "./Projects";
import { SheetList } from "./SheetList";
import { allFindings } from "../../work/check/checkedWorkbook";
import type { CheckedWorkbook, MendingWay, WordedFinding } from "../../work/check/checkedWorkbook";
import { readingButtonId, resultHeadingId } from "./ids";
import { useLostFocus } from "./useLostFocus";
import { checkedAtText, countsText, openText } from "./words";

const ReadingView = lazy(() => import("../reading/ReadingView"));
const ExplanationChoice = lazy(() => import("../choice/ExplanationChoice"));
const Explanation = lazy(() => import("../explain/Explanation"));

/** With more projects than this all are closed at first, so that all of them are in sight. */
const manyProjects = 5;

export interface CheckResultProps {
  readonly result: CheckedWorkbook;
  /** When it was last seen to be that of the workbook. */
  readonly at: number | null;
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
  /** Puts a finding's suggestion into its cells; absent while the result is out of date. */
  readonly onMend?: (finding: WordedFinding, way?: MendingWay) => void;
  readonly opinions: OpinionWriter;
  /** A check is under way. */
  readonly running: boolean;
}

/** What was recognised and found; or, for one project, how each field was read. */
export function CheckResult({ result, at, selected, onSelect, onMend, opinions, running }: CheckResultProps) {
  const text = useTextStyles();
  const { choose } = useLayoutChoices();
  const [reading, setReading] = useState<string | null>(null);
  const [open, setOpen] = useState(() => openAtFirst(result));
  const [left, setLeft] = useState<string | null>(null);
  const list = useLostFocus(result);
  const said = useMemo(
    () => ({ counts: countsText(result), open: openText(result), findings: allFindings(result) }),
    [result],
  );
  const project = result.projects.find(({ key }) => key === reading);

  // Back from a reading the focus returns to where it came from.
  useEffect(() => {
    if (left !== null) document.getElementById(readingButtonId(left))?.focus();
  }, [left]);

  if (project)
    return (
      <Suspense fallback={<Spinner label="正在打开……" />}>
        <ReadingView
          name={project.name}
          application={project.application}
          onSelect={onSelect}
          back="返回检查结果"
          onBack={() => {
            setLeft(project.key);
            setReading(null);
          }}
        />
      </Suspense>
    );
  const { doubt, unsure } = result;
  const choice = doubt && (
    <Suspense fallback={null}>
      <ExplanationChoice
        about="本工作簿"
        doubt={doubt.ways}
        chosen={doubt.chosen}
        disabled={running}
        sight={onSelect}
        onChoose={(id) => choose(doubt.ways.layout, id)}
      />
    </Suspense>
  );
  if (result.projects.length === 0)
    return (
      <>
        {choice}
        <NoForm sheets={result.sheets} />
      </>
    );
  const below = (each: WordedFinding): ReactNode =>
    each.finding.severity === "query" &&
    !unsure && (
      <Suspense fallback={null}>
        <Explanation
          finding={each}
          saving={opinions.saving}
          onSave={(given) => opinions.explain(each, given)}
        />
      </Suspense>
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
      <CurrentCell findings={said.findings} cell={selected} />
      <Projects
        projects={result.projects}
        open={open}
        onOpen={setOpen}
        view={{
          selected,
          onSelect,
          onMend: unsure ? undefined : onMend,
          below,
          onRead: (key) => {
            setLeft(null);
            setReading(key);
          },
        }}
      />
      {result.across.length > 0 && (
        <section className={text.stack} aria-label="几份申报书之间的问题">
          <h3 className={text.subtitle}>几份申报书之间</h3>
          <FindingGroups findings={result.across} selected={selected} onSelect={onSelect} below={below} />
        </section>
      )}
      <SheetList sheets={result.sheets} />
    </div>
  );
}

function openAtFirst({ projects }: CheckedWorkbook): readonly string[] {
  if (projects.length > manyProjects) return [];
  const urgent = (each: WordedFinding): boolean => each.finding.severity !== "hint";
  return projects.filter(({ findings }) => findings.some(urgent)).map(({ key }) => key);
}
