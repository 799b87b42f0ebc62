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

export interface ProjectsProps {
  readonly projects: readonly CheckedProject[];
  /** Keys of the projects whose findings are in sight. */
  readonly open: readonly string[];
  onOpen(keys: readonly string[]): void;
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
  /** Shows how the fields of a project were read. */
  onRead(key: string): void;
}

/** The projects that were recognised, each with its findings. */
export function Projects({ projects, open, onOpen, selected, onSelect, onRead }: ProjectsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_event, data) => onOpen(data.openItems as string[])}
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
