import { useState } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { useTextStyles } from "../parts/useTextStyles";
import { FindingGroups } from "./FindingGroups";
import type { CheckedProject } from "./checkedWorkbook";
import { readingButtonId } from "./readingButtonId";
import { findingCounts } from "./words";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", textAlign: "left" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** With more projects than this the list stays closed, so that all of them are in sight. */
const manyProjects = 5;

export interface ProjectsProps {
  readonly projects: readonly CheckedProject[];
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
  /** Shows how the fields of a project were read. */
  onRead(key: string): void;
}

/** The projects that were recognised, each with its findings. */
export function Projects({ projects, selected, onSelect, onRead }: ProjectsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const [open, setOpen] = useState<readonly string[]>(() =>
    projects.length > manyProjects ? [] : projects.filter((p) => p.findings.length > 0).map((p) => p.key),
  );
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_event, data) => setOpen(data.openItems as string[])}
    >
      {projects.map((project) => (
        <AccordionItem key={project.key} value={project.key}>
          <AccordionHeader as="h3" size="large">
            <span className={styles.header}>
              <strong>{project.name}</strong>
              <span className={text.small}>
                工作表“{project.sheets.join("、")}”；{findingCounts(project.findings)}
              </span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div>
              <p className={text.small}>
                申报书 {project.fields.all} 个栏目，认出 {project.fields.found} 个，已填{" "}
                {project.fields.filled} 个。
              </p>
              <Button
                id={readingButtonId(project.key)}
                size="small"
                onClick={() => onRead(project.key)}
                aria-label={`查看读数：${project.name}`}
              >
                查看读数
              </Button>
            </div>
            <FindingGroups findings={project.findings} selected={selected} onSelect={onSelect} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
