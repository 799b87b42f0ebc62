import type { ReactNode } from "react";
import { MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  // sentences wrap instead of being cut
  body: { whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
});

export interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that must not be overlooked; errors and warnings are read out at once. */
export function Notice({ intent, children, actions }: NoticeProps) {
  const styles = useStyles();
  const urgent = intent === "error" || intent === "warning";
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body} role={urgent ? "alert" : undefined}>
        {typeof children === "string" ? unbroken(children) : children}
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
