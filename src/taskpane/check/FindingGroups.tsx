import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../check/finding";
import type { CellRef } from "../../sheet/snapshot";
import { useTextStyles } from "../parts/useTextStyles";
import { FindingItem } from "./FindingItem";
import { bySeverity, severities } from "./checkedWorkbook";
import type { WordedFinding } from "./checkedWorkbook";
import { whatToDo } from "./words";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<Severity, ReactElement>> = {
  error: <ErrorCircle16Filled aria-hidden />,
  query: <Warning16Filled aria-hidden />,
  hint: <Info16Filled aria-hidden />,
};

export interface FindingGroupsProps {
  readonly findings: readonly WordedFinding[];
  readonly selected: CellRef | null;
  /** Absent where the cells are those of a file that is not open. */
  readonly onSelect?: (cell: CellRef) => void;
  readonly onMend?: (finding: WordedFinding) => void;
}

/** Findings by what to do about them, the most urgent first. */
export function FindingGroups({ findings, selected, onSelect, onMend }: FindingGroupsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      {severities.map((severity) => {
        const group = bySeverity(findings, severity);
        if (group.length === 0) return null;
        return (
          <div key={severity}>
            <h4 className={mergeClasses(text.subtitle, styles.heading, styles[severity])}>
              {icons[severity]}
              {whatToDo[severity]}（{group.length}）
            </h4>
            <ul className={text.list}>
              {group.map((each) => (
                <FindingItem
                  key={each.key}
                  finding={each}
                  selected={selected}
                  onSelect={onSelect}
                  onMend={onMend}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
