import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRowStyles } from "../parts/useRowStyles";
import { useTextStyles } from "../parts/useTextStyles";
import type { Decision } from "./decision";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
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
  const rows = useRowStyles();
  return (
    <div className={mergeClasses(rows.row, styles.row, current && rows.current)}>
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
