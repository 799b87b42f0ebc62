import { lazy, Suspense, useEffect, useState } from "react";
import { Spinner } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { useLayoutChoices } from "../choice/layoutChoices";
import type { OpinionWriter } from "../explain/useOpinions";
import { NoForm } from "./NoForm";
import { ResultList } from "./ResultList";
import type { CheckedWorkbook, WordedFinding } from "../../work/check/checkedWorkbook";
import type { RoundStart } from "../mend/useRound";
import { readingButtonId } from "./ids";
import type { Check } from "./useCheck";

const ReadingView = lazy(() => import("../reading/ReadingView"));
const ExplanationChoice = lazy(() => import("../choice/ExplanationChoice"));

/** With more projects than this all are closed at first, so that all of them are in sight. */
const manyProjects = 5;

export interface CheckResultProps {
  readonly result: CheckedWorkbook;
  /** When it was last seen to be that of the workbook. */
  readonly at: number | null;
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
  readonly check: Check;
  /** Where mending began. */
  readonly round: RoundStart;
  /** The result is up to date, so that suggestions can be taken. */
  readonly mayMend: boolean;
  readonly opinions: OpinionWriter;
  /** A check is under way. */
  readonly running: boolean;
}

/** What was recognised and found; or, for one project, how each field was read. */
export function CheckResult(props: CheckResultProps) {
  const { result, onSelect, running } = props;
  const { choose } = useLayoutChoices();
  const [reading, setReading] = useState<string | null>(null);
  const [open, setOpen] = useState(() => openAtFirst(result));
  const [left, setLeft] = useState<string | null>(null);
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
  const { doubt } = result;
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
  const onRead = (key: string): void => {
    setLeft(null);
    setReading(key);
  };
  return (
    <ResultList
      {...props}
      choice={choice}
      back={left !== null}
      open={open}
      onOpen={setOpen}
      onRead={onRead}
    />
  );
}

function openAtFirst({ projects }: CheckedWorkbook): readonly string[] {
  if (projects.length > manyProjects) return [];
  const urgent = (each: WordedFinding): boolean => each.finding.severity !== "hint";
  return projects.filter(({ findings }) => findings.some(urgent)).map(({ key }) => key);
}
