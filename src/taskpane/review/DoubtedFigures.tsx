import { useEffect, useMemo, useRef } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { OpinionPlace } from "../../merge/own/opinionPlace";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../../report/cellText";
import type { CheckedProject, CheckedWorkbook } from "../../work/check/checkedWorkbook";
import { financeRows } from "../../work/check/financeRows";
import { doubtedProject } from "../../work/opinions/doubtedProject";
import type { ReviewRow } from "../../work/opinions/review";
import { FigureGrid } from "../finance/FigureGrid";
import { useEditionOf } from "../parts/edition";
import { useTextStyles } from "../parts/useTextStyles";
import { useFileProjects } from "./useFileProjects";

const useStyles = makeStyles({
  // small enough that the list above it stays in sight
  box: { position: "relative", maxHeight: "min(30vh, 220px)", overflowY: "auto" },
});

/** The chart beside the explanations: folded or not for all of them alike. */
export interface ChartFold {
  readonly open: boolean;
  onFold(open: boolean): void;
}

export interface DoubtedFiguresProps {
  readonly place: OpinionPlace;
  readonly rows: readonly ReviewRow[];
  readonly result: CheckedWorkbook;
  readonly fold: ChartFold;
  /** The file is the open workbook. */
  readonly isOpen: boolean;
  onSelect(cell: CellRef): void;
}

/** The financial table of the project that an explanation is from, small, with the figure that it is about. */
export function DoubtedFigures({ place, rows, result, fold, isOpen, onSelect }: DoubtedFiguresProps) {
  const text = useTextStyles();
  const inFile = useFileProjects(place.file, fold.open && !isOpen, result.edition);
  const projects = isOpen ? result.projects : inFile;
  const { file } = place;
  const [cell] = place.cells;
  const project = useMemo(() => {
    if (!fold.open || !cell || !projects || typeof projects === "string") return null;
    return doubtedProject(
      projects,
      { file, cell },
      rows.map(({ row }) => row),
    );
  }, [fold.open, file, cell, projects, rows]);
  if (!cell) return null;
  return (
    <details open={fold.open} onToggle={(event) => fold.onFold(event.currentTarget.open)}>
      <summary tabIndex={0} className={text.small}>
        三年财务数据图
      </summary>
      {fold.open &&
        (project ? (
          <Figures project={project} cell={cell} onSelect={onSelect} />
        ) : (
          <p className={text.small}>{whyNone(projects)}</p>
        ))}
    </details>
  );
}

function whyNone(projects: readonly CheckedProject[] | string | null): string {
  if (typeof projects === "string") return projects;
  return projects ? "原表中已找不到这份申报书，请重新汇总。" : "正在打开原表……";
}

interface FiguresProps {
  readonly project: CheckedProject;
  readonly cell: CellRef;
  onSelect(cell: CellRef): void;
}

function Figures({ project, cell, onSelect }: FiguresProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const edition = useEditionOf(project.application);
  const rows = useMemo(() => financeRows(project, edition), [project, edition]);
  const box = useRef<HTMLDivElement>(null);
  const at = cellText(cell);
  useEffect(() => {
    const line = box.current?.querySelector("[aria-selected=true]")?.closest<HTMLElement>("[role=row]");
    if (line) box.current!.scrollTop = line.offsetTop;
  }, [at, rows.length]);
  if (rows.length === 0) return <p className={text.small}>这份申报书里没有找到财务数据。</p>;
  return (
    <div ref={box} className={styles.box}>
      <FigureGrid rows={rows} selected={cell} onSelect={onSelect} />
    </div>
  );
}
