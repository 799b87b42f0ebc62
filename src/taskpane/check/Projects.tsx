import { maskNumbers } from "../../text/person/maskNumbers";
import { lazy, memo, Suspense, useCallback } from "react";
import type { ReactNode } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { AccordionToggleEventHandler } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { useTextStyles } from "../parts/useTextStyles";
import { FindingGroups } from "./FindingGroups";
import type { CheckedProject, MendingWay, WordedFinding } from "../../work/check/checkedWorkbook";
import { readingButtonId } from "./ids";
import type { Listing } from "./listing";
import { useGradually } from "./useGradually";
import { findingCounts, materialsText } from "./words";

const FinanceChart = lazy(() => import("../finance/FinanceChart"));

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  header: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", textAlign: "left" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** What an open project shows and does besides its findings. */
export interface ProjectView {
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
  readonly onMend?: (finding: WordedFinding, way?: MendingWay) => void;
  readonly below?: (finding: WordedFinding) => ReactNode;
  /** While findings are mended or filtered. */
  readonly listing?: Listing | null;
  /** Shows how the fields of a project were read. */
  onRead(key: string): void;
}

export interface ProjectsProps {
  readonly projects: readonly CheckedProject[];
  /** Keys of the projects whose findings are in sight. */
  readonly open: readonly string[];
  onOpen(keys: readonly string[]): void;
  readonly view: ProjectView;
  /** All at once: what had the focus in the list is looked for. */
  readonly whole?: boolean;
}

/** The projects that were recognised, each with its findings. */
export function Projects({ projects, open, onOpen, view, whole }: ProjectsProps) {
  const shown = useGradually(projects.length, whole);
  const onToggle = useCallback<AccordionToggleEventHandler>(
    (_event, data) => onOpen(data.openItems as string[]),
    [onOpen],
  );
  return (
    <Accordion multiple collapsible openItems={open as string[]} onToggle={onToggle}>
      {projects.slice(0, shown).map((project) => (
        <ProjectItem key={project.key} project={project} view={open.includes(project.key) ? view : null} />
      ))}
    </Accordion>
  );
}

/** `view`: null while the project is closed, so that it is drawn again only where something of it has changed. */
const ProjectItem = memo(function ProjectItem({
  project,
  view,
}: {
  readonly project: CheckedProject;
  readonly view: ProjectView | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const listing = view?.listing;
  return (
    <AccordionItem value={project.key} className={styles.item}>
      <AccordionHeader as="h3">
        <span className={styles.header}>
          <strong>{project.name}</strong>
          <span className={text.small}>
            工作表“{project.sheets.map((sheet) => maskNumbers(sheet)).join("、")}”；
            {findingCounts(listing?.allOf(project.key) ?? project.findings)}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {view && (
          <>
            <div className={text.row}>
              <span className={text.small}>{fieldsText(project)}</span>
              <Button
                id={readingButtonId(project.key)}
                size="small"
                onClick={() => view.onRead(project.key)}
                aria-label={`查看识别结果：${project.name}`}
              >
                查看识别结果
              </Button>
            </div>
            <p className={text.small}>{materialsText(project)}</p>
            <Suspense fallback={null}>
              <FinanceChart project={project} selected={view.selected} onSelect={view.onSelect} />
            </Suspense>
            <FindingsOf project={project} view={view} />
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
});

/** The findings of an open project; those that have come while it was mended stand last, so that no row moves. */
function FindingsOf({ project, view }: { readonly project: CheckedProject; readonly view: ProjectView }) {
  const text = useTextStyles();
  const { selected, onSelect, onMend, below, listing } = view;
  const shared = { selected, onSelect, onMend, below, listing };
  const fresh = listing?.freshOf(project.key) ?? [];
  return (
    <>
      <FindingGroups findings={listing?.findingsOf(project.key) ?? project.findings} {...shared} />
      {fresh.length > 0 && (
        <section className={text.stack} aria-label="新出现的问题">
          <p className={text.text}>改动以后新出现的：</p>
          <FindingGroups findings={fresh} {...shared} />
        </section>
      )}
    </>
  );
}

function fieldsText({ fields: { all, found, filled } }: CheckedProject): string {
  return found === all
    ? `${all} 个栏目都已认出，已填 ${filled} 个。`
    : `${all} 个栏目认出 ${found} 个，已填 ${filled} 个。`;
}
