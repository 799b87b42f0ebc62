import { useEffect, useRef } from "react";
import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import { rails } from "./rails";
import type { StepId } from "./rails";
import type { RailState } from "./railContext";
import { panelOf } from "./panels";

const useStyles = makeStyles({
  // five steps stand side by side in 320 px
  tabs: { flexWrap: "wrap", padding: "0 4px" },
  tab: { padding: "8px 6px" },
  number: { opacity: 0.7, marginRight: "3px" },
});

/** The steps of the person who sits here, 1-2-3; what is of use at any time stands after them without a number. */
export function RailTabs({ person, step, goTo }: RailState) {
  const styles = useStyles();
  const { steps, name } = rails[person];
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    // the button that led here is gone with its panel; inside Excel the Tab key leads nowhere from there
    const at = document.activeElement;
    if (document.hasFocus() && (at === document.body || at?.closest("[hidden]")))
      document.getElementById(`tab-${step}`)?.focus();
  }, [step]);
  return (
    <TabList
      aria-label={`步骤：${name}`}
      className={styles.tabs}
      selectedValue={step}
      onTabSelect={(_event, data) => goTo(data.value as StepId)}
    >
      {steps.map(({ id, label, aside }, index) => (
        <Tab
          key={id}
          id={`tab-${id}`}
          value={id}
          className={styles.tab}
          aria-controls={`panel-${panelOf(id)}`}
        >
          {!aside && (
            <span aria-hidden className={styles.number}>
              {index + 1}
            </span>
          )}
          {label}
        </Tab>
      ))}
    </TabList>
  );
}
