import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/snapshot";
import { CheckTab } from "../check/CheckTab";
import type { Check } from "../check/useCheck";
import { Failure } from "./Failure";
import { panelOf } from "./panels";
import type { PanelId } from "./panels";
import { useRail } from "./railContext";
import { rails } from "./rails";
import type { StepId } from "./rails";

const MergeTab = lazy(() => import("../merge/MergeTab"));
const ReviewTab = lazy(() => import("../review/ReviewTab"));
const ReturnsTab = lazy(() => import("../returns/ReturnsTab"));
const MaterialsTab = lazy(() => import("../materials/MaterialsTab"));
const DocumentsTab = lazy(() => import("../documents/DocumentsTab"));
const ProvinceDesk = lazy(() => import("../province/ProvinceDesk"));

const useStyles = makeStyles({ panel: { padding: tokens.spacingHorizontalM } });

export interface PanelsProps {
  /** The steps shown so far. */
  readonly visited: readonly StepId[];
  readonly check: Check;
  readonly selected: CellRef | null;
}

/** What belongs to the steps. A panel that was used keeps its state while another one, or another person's, is shown. */
export function Panels({ visited, check, selected }: PanelsProps) {
  const styles = useStyles();
  const { person, step } = useRail();
  const shown = panelOf(step);
  const contents: Readonly<Record<PanelId, () => ReactNode>> = {
    check: () => <CheckTab check={check} selected={selected} />,
    merge: () => <MergeTab />,
    review: () => <ReviewTab check={check} selected={selected} shown={shown === "review"} />,
    returns: () => <ReturnsTab shown={shown === "returns"} />,
    materials: () => <MaterialsTab shown={shown === "materials"} />,
    documents: () => <DocumentsTab />,
    province: () => <ProvinceDesk />,
  };
  // those of the rail that were never shown stand there empty: each tab says which panel is its own
  const ids = new Set([...rails[person].steps.map(({ id }) => id), ...visited].map(panelOf));
  return [...ids].map((id) => (
    <div
      key={id}
      className={styles.panel}
      role="tabpanel"
      id={`panel-${id}`}
      aria-labelledby={`tab-${id === shown ? step : id}`}
      hidden={id !== shown}
    >
      {visited.some((each) => panelOf(each) === id) && (
        <Failure>
          <Suspense fallback={<Spinner label="正在打开……" />}>{contents[id]()}</Suspense>
        </Failure>
      )}
    </div>
  ));
}
