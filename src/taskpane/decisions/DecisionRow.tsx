import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import type { Decision } from "./decision";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // high contrast shows transparent borders, as if every row were the current one
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** The words of one decision, the same in every list; `children` is where it is chosen, if that stands in the row. */
export function DecisionRow({
  item,
  current = false,
  children,
}: {
  readonly item: Decision;
  readonly current?: boolean;
  readonly children?: ReactNode;
}) {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, current && styles.current)}>
      <p className={mergeClasses(text.text, styles.title)}>{item.title}</p>
      {item.said?.map((line) => (
        <p key={line} className={text.text}>
          {line}
        </p>
      ))}
      {item.notes.map((line) => (
        <p key={line} className={text.small}>
          {line}
        </p>
      ))}
      {children}
    </div>
  );
}
