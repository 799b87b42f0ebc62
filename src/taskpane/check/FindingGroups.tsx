import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  Info16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { CellRef } from "../../sheet/snapshot";
import { sameCell } from "../../sheet/address";
import { useTextStyles } from "../parts/useTextStyles";
import { FindingItem } from "./FindingItem";
import { findingGroups, groupOf } from "../../work/check/checkedWorkbook";
import type { FindingGroup, MendingWay, WordedFinding } from "../../work/check/checkedWorkbook";
import type { Listing } from "./listing";
import { useGradually } from "./useGradually";
import { whatToDo } from "./words";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorPaletteRedForeground1 },
  query: { color: tokens.colorStatusWarningForeground3 },
  explained: { color: tokens.colorStatusSuccessForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<FindingGroup, ReactElement>> = {
  error: <ErrorCircle16Filled aria-hidden />,
  query: <Warning16Filled aria-hidden />,
  explained: <CheckmarkCircle16Filled aria-hidden />,
  hint: <Info16Filled aria-hidden />,
};

export interface FindingGroupsProps {
  readonly findings: readonly WordedFinding[];
  readonly selected: CellRef | null;
  onSelect(cell: CellRef): void;
  readonly onMend?: (finding: WordedFinding, way?: MendingWay) => void;
  /** What stands below a finding: its explanation. */
  readonly below?: (finding: WordedFinding) => ReactNode;
  /** While they are mended: where each stands, and what has become of it. */
  readonly listing?: Listing | null;
}

/** Findings by what to do about them, the most urgent first. */
export function FindingGroups({ findings, selected, onSelect, onMend, below, listing }: FindingGroupsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const shown = useGradually(findings.length);
  return (
    <>
      {findingGroups.map((kind) => {
        const group = findings.filter((each) => (listing?.groupOf ?? groupOf)(each) === kind);
        if (group.length === 0) return null;
        return (
          <div key={kind}>
            <h4 className={mergeClasses(text.subtitle, styles.heading, styles[kind])}>
              {icons[kind]}
              {whatToDo[kind]}（{group.length}）
            </h4>
            <ul className={text.list}>
              {group.slice(0, shown).map((each) => (
                <FindingItem
                  key={each.key}
                  finding={each}
                  current={
                    listing?.isCurrent(each) ||
                    (selected !== null && each.finding.cells.some((cell) => sameCell(cell, selected)))
                  }
                  onSelect={onSelect}
                  onMend={onMend}
                  below={below}
                  mark={listing?.markOf(each)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
